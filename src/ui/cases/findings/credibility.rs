//! How far to trust the cases: who reported, what carries the return, what supports it, whether it
//! has happened and whose it is, and which may be told twice. Must not judge; the domain does.

use leptos::prelude::*;

use super::duplicates::DuplicateGroups;
use super::mix_charts::MixCharts;
use super::{FiguresByTerm, OpenCaseButton};
use crate::domain::benefit::LineKind;
use crate::domain::calculation::Calculation;
use crate::domain::line::LineId;
use crate::domain::lines_behind::ChartPart;
use crate::domain::results::Results;
use crate::language::{Writer, coverage_sentence, doubtful_claims, largest_line_sentence};
use crate::ui::components::{Disclosure, Lazy, Pick};
use crate::ui::debounced_document::use_debounced_document;
use crate::ui::details::DETAILS;
use crate::ui::locale::use_locale;

/// The section.
#[component]
pub(super) fn Credibility() -> impl IntoView {
    const PICKS: [Pick; 3] = [
        |results| &results.coverage,
        |results| &results.concentration,
        |results| &results.roi_without_largest,
    ];
    view! {
        <section class="findings-section findings-credibility" aria-labelledby="trust-title">
            <h3 id="trust-title">{use_locale().details().reliability}</h3>
            <div class="findings-statements" data-part="statements"><CredibilitySentences/><FiguresByTerm picks=&PICKS/></div>
            <CreditedLines/>
            <DuplicateGroups/>
            <MixCharts/>
        </section>
    }
}

/// What carries the return: every line that is credited, the largest first.
#[component]
fn CreditedLines() -> impl IntoView {
    let locale = use_locale();
    let name = locale.text().credited_return;
    let summary = (locale.language().what_if_messages().lines_behind)(name);
    view! {
        <Disclosure class="disclosure findings-credited-lines" part="credited-lines" summary=move || summary>
            <Lazy module=&DETAILS let:details>
                {(details.lines_behind)(ChartPart::Credited, Signal::stored(name.to_owned()))}
            </Lazy>
        </Disclosure>
    }
}

/// What would be questioned, and the case that it is about.
type Caveat = (Option<LineId>, String);

fn caveats(calculation: &Calculation, results: &Results, writer: &Writer) -> Vec<Caveat> {
    // A quick figure has no place in the ledger.
    let is_case = |id: &LineId| {
        let case = calculation.benefit(*id);
        case.is_some_and(|line| line.kind == LineKind::CaseStudy)
    };
    let doubtful = doubtful_claims(calculation, results, writer).into_iter();
    doubtful.map(|(id, caveat)| (id.filter(is_case), caveat)).collect()
}

/// Who reported, what carries the return, and what would be questioned of that.
#[component]
fn CredibilitySentences() -> impl IntoView {
    let words = use_locale().language().case_analysis_messages();
    let sentences = use_debounced_document().memo(|calculation, results, writer| {
        let carries = largest_line_sentence(calculation, results, writer);
        let facts: Vec<String> =
            [Some(coverage_sentence(results, writer)), carries].into_iter().flatten().collect();
        (facts, caveats(calculation, results, writer))
    });
    let flag = |(id, caveat): Caveat| {
        let open = id.map(|id| view! { <OpenCaseButton id label=words.open_case.to_owned()/> });
        view! { <p class="findings-caveat">{caveat}" "{open}</p> }
    };
    move || {
        let (facts, caveats) = sentences.get();
        let facts = facts.into_iter().map(|fact| view! { <p class="findings-fact">{fact}</p> });
        view! {
            {facts.collect_view()}
            {caveats.into_iter().map(flag).collect_view()}
        }
    }
}
