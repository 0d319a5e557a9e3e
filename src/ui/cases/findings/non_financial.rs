//! What the cases give beside money: hours, shown in hours, and soft outcomes, reported and counted.
//! Must not turn either into money.

use leptos::prelude::*;

use super::{FiguresByTerm, OpenCaseButton};
use crate::domain::benefit::{Benefit, SoftOutcome};
use crate::domain::cases::{SoftOutcomeCases, soft_outcomes};
use crate::domain::line::LineId;
use crate::language::{Language, Writer, case_title};
use crate::ui::components::{Disclosure, Pick};
use crate::ui::debounced_document::use_debounced_document;
use crate::ui::locale::use_locale;

/// Cases of one outcome that are quoted.
const MAX_QUOTES: usize = 30;

/// The section, which unfolds.
#[component]
pub(super) fn NonFinancialBenefits() -> impl IntoView {
    let title = use_locale().details().hours_freed;
    view! {
        <Disclosure class="findings-section" summary=move || view! { <h3>{title}</h3> }>
            <div class="findings-non-financial"><HoursFigures/><SoftOutcomes/></div>
        </Disclosure>
    }
}

#[component]
fn HoursFigures() -> impl IntoView {
    const PICKS: [Pick; 4] = [
        |results| &results.freed_capacity,
        |results| &results.freed_share,
        |results| &results.downtime_of_provider,
        |results| &results.downtime_of_customers,
    ];
    let words = use_locale().language().case_analysis_messages();
    view! {
        <div>
            <FiguresByTerm picks=&PICKS/>
            <p class="hint">{words.hours_hint}</p>
        </div>
    }
}

/// What names a soft outcome on the screen. One's own may be called as the method calls another, in
/// another language.
#[derive(Clone, PartialEq, Eq, Hash)]
struct OutcomeName {
    label: String,
    is_own: bool,
}

/// A soft outcome, and the cases that tell of it.
#[derive(Clone, PartialEq)]
struct ReportedOutcome {
    name: OutcomeName,
    cases: Vec<LineId>,
}

impl ReportedOutcome {
    fn new(reported: SoftOutcomeCases, language: Language) -> Self {
        let label =
            (language.case_editor_messages().soft_outcome)(&reported.outcome).trim().to_owned();
        let is_own = matches!(reported.outcome, SoftOutcome::Own(_));
        Self { name: OutcomeName { label, is_own }, cases: reported.cases }
    }
}

/// Every outcome that cases tell of, and their own words.
#[component]
fn SoftOutcomes() -> impl IntoView {
    let language = use_locale().language();
    let words = language.case_analysis_messages();
    let outcomes = use_debounced_document().memo(move |calculation, _, _| {
        let reported = soft_outcomes(calculation).into_iter();
        reported.map(|outcome| ReportedOutcome::new(outcome, language)).collect::<Vec<_>>()
    });
    let names =
        move || outcomes.read().iter().map(|outcome| outcome.name.clone()).collect::<Vec<_>>();
    let none = move || view! { <p class="muted">{words.no_soft_outcome}</p> };
    view! {
        <div>
            <h4>{words.soft_outcomes}</h4>
            <p class="hint">{words.soft_outcomes_hint}</p>
            <Show when=move || !outcomes.read().is_empty() fallback=none>
                <ul class="findings-outcomes">
                    // By name: what is unfolded stays so while its cases change.
                    <For each=names key=|name| name.clone() let:name>
                        <OutcomeRow name outcomes/>
                    </For>
                </ul>
            </Show>
        </div>
    }
}

/// One outcome; what the cases say of it unfolds.
#[component]
fn OutcomeRow(name: OutcomeName, outcomes: Memo<Vec<ReportedOutcome>>) -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().case_analysis_messages();
    let cases = {
        let name = name.clone();
        Memo::new(move |_| {
            let outcomes = outcomes.read();
            let outcome = outcomes.iter().find(|outcome| outcome.name == name);
            outcome.map(|outcome| outcome.cases.clone()).unwrap_or_default()
        })
    };
    let count =
        move || (words.soft_outcome_cases)(&locale.writer_untracked().count(cases.read().len()));
    let summary = move || {
        view! {
            <span class="figure-term">{name.label}</span>
            <span class="figure-value">{count}</span>
        }
    };
    view! {
        <li>
            <Disclosure class="figure findings-outcome" summary><Quotes cases/></Disclosure>
        </li>
    }
}

/// What a case says.
#[derive(Clone, PartialEq)]
struct Quote {
    id: LineId,
    title: String,
    note: String,
    /// Author and customer.
    who: String,
}

impl Quote {
    fn new(case: &Benefit, writer: &Writer) -> Self {
        let about = &case.description;
        let names = [&about.author, &about.customer].map(|name| name.as_str().trim());
        let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
        Self {
            id: case.id,
            title: case_title(case, writer).to_owned(),
            note: case.evidence.note.as_str().trim().to_owned(),
            who: names.join(" · "),
        }
    }
}

/// What cases say in their own words, as many as one reads.
#[component]
fn Quotes(cases: Memo<Vec<LineId>>) -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().case_analysis_messages();
    let quotes = use_debounced_document().memo(move |calculation, _, writer| {
        let cases = cases.read();
        let quoted = cases.iter().take(MAX_QUOTES);
        let quoted = quoted.filter_map(|id| Some(Quote::new(calculation.benefit(*id)?, writer)));
        quoted.collect::<Vec<_>>()
    });
    let more = move || {
        let more = cases.read().len().saturating_sub(MAX_QUOTES);
        let sentence = (words.more_cases)(&locale.writer_untracked().count(more));
        (more > 0).then(|| view! { <p class="muted">{sentence}</p> })
    };
    let quote = |quote| view! { <QuoteItem quote/> };
    view! {
        <ul class="findings-quotes">{move || quotes.get().into_iter().map(quote).collect_view()}</ul>
        {more}
    }
}

#[component]
fn QuoteItem(quote: Quote) -> impl IntoView {
    let Quote { id, title, note, who } = quote;
    let note = (!note.is_empty()).then(|| view! { <blockquote><p>{note}</p></blockquote> });
    let who = (!who.is_empty()).then(|| view! { <p class="hint">{who}</p> });
    view! {
        <li>
            <OpenCaseButton id label=title/>
            {note}
            {who}
        </li>
    }
}
