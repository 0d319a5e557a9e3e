//! How far to trust the cases: who reported, what carries the return, what supports it, whether it
//! has happened and whose it is, and which may be told twice. Must not judge; the domain does.

use leptos::prelude::*;

use super::duplicates::Duplicates;
use super::findings::{FiguresByTerm, OpenCase};
use super::settled::use_settled_document;
use crate::domain::benefit::{Beneficiary, LineKind};
use crate::domain::calculation::Calculation;
use crate::domain::cases::{Composition, CompositionPart, composition};
use crate::domain::ledger::GroupBy;
use crate::domain::line::LineId;
use crate::domain::programme::Basis;
use crate::domain::results::Results;
use crate::language::{
    Decimals, Writer, coverage_sentence, doubtful_claims, largest_line_sentence,
};
use crate::ui::calculator::Bar;
use crate::ui::components::Pick;
use crate::ui::locale::use_locale;

/// The section.
#[component]
pub(super) fn Trust() -> impl IntoView {
    const PICKS: [Pick; 3] = [
        |results| &results.coverage,
        |results| &results.concentration,
        |results| &results.roi_without_largest,
    ];
    view! {
        <section class="finding trust" aria-labelledby="trust-title">
            <h3 id="trust-title">{use_locale().details().reliability}</h3>
            <div class="known"><Sentences/><FiguresByTerm picks=&PICKS/></div>
            <Duplicates/>
            <Mixes/>
        </section>
    }
}

/// What would be questioned, and the case that it is about.
type Doubt = (Option<LineId>, String);

fn doubts(calculation: &Calculation, results: &Results, writer: &Writer) -> Vec<Doubt> {
    // A quick figure has no place in the ledger.
    let is_case = |id: &LineId| {
        let case = calculation.benefit(*id);
        case.is_some_and(|line| line.kind == LineKind::CaseStudy)
    };
    let doubtful = doubtful_claims(calculation, results, writer).into_iter();
    doubtful.map(|(id, doubt)| (id.filter(is_case), doubt)).collect()
}

/// Who reported, what carries the return, and what would be questioned of that.
#[component]
fn Sentences() -> impl IntoView {
    let words = use_locale().language().case_analysis_messages();
    let sentences = use_settled_document().memo(|calculation, results, writer| {
        let carries = largest_line_sentence(calculation, results, writer);
        let facts: Vec<String> =
            [Some(coverage_sentence(results, writer)), carries].into_iter().flatten().collect();
        (facts, doubts(calculation, results, writer))
    });
    let flag = |(id, doubt): Doubt| {
        let open = id.map(|id| view! { <OpenCase id label=words.open_case.to_owned()/> });
        view! { <p class="flag">{doubt}" "{open}</p> }
    };
    move || {
        let (facts, doubts) = sentences.get();
        let facts = facts.into_iter().map(|fact| view! { <p class="fact">{fact}</p> });
        view! {
            {facts.collect_view()}
            {doubts.into_iter().map(flag).collect_view()}
        }
    }
}

/// A division of the cases, as it is shown.
#[derive(Clone, PartialEq)]
struct Chart {
    caption: &'static str,
    rows: Vec<ShareRow>,
    notes: Vec<String>,
}

/// A part of a division: what it is, how many cases, its share and what it is credited.
#[derive(Clone, PartialEq)]
struct ShareRow {
    name: &'static str,
    count: String,
    width: String,
    share: Option<String>,
    amount: String,
}

impl Chart {
    fn new(
        caption: &'static str,
        parts: &[(&'static str, CompositionPart)],
        writer: &Writer,
    ) -> Self {
        let (text, words) = (writer.text(), writer.locale.language.case_analysis_messages());
        // Where one has no share, none has.
        let why = parts.iter().find_map(|(_, part)| part.share.err());
        let note = why.map(|why| (words.no_shares)((text.unavailable)(why)));
        Self {
            caption,
            rows: parts.iter().map(|(name, part)| ShareRow::new(name, part, writer)).collect(),
            notes: note.into_iter().collect(),
        }
    }
}

impl ShareRow {
    fn new(name: &'static str, of: &CompositionPart, writer: &Writer) -> Self {
        let share = of.share.ok();
        Self {
            name,
            count: (writer.text().case_study_count)(&writer.count(of.count)),
            width: share.unwrap_or_default().to_string(),
            share: share.map(|share| writer.percent(share.into(), Decimals::up_to(0))),
            amount: writer.money(of.credited.value()),
        }
    }
}

/// What supports the cases, what has happened and whose it is.
fn charts(composition: &Composition, basis: Basis, writer: &Writer) -> Vec<Chart> {
    let (words, details) = (writer.locale.language.case_messages(), writer.details());
    let evidence = composition.evidence.iter().filter(|(_, part)| part.count > 0);
    let evidence: Vec<_> =
        evidence.map(|(grade, part)| ((details.evidence)(*grade), *part)).collect();
    let stages = [
        ((details.stage_name)(true), composition.realised),
        ((details.stage_name)(false), composition.expected),
    ];
    let beneficiaries = [
        ((details.beneficiary)(Beneficiary::Provider), composition.provider),
        ((details.beneficiary)(Beneficiary::Customer), composition.customers),
    ];
    let mut beneficiaries =
        Chart::new((words.group_by)(GroupBy::Beneficiary), &beneficiaries, writer);
    if basis == Basis::ProviderOnly && composition.customers.count > 0 {
        let words = writer.locale.language.case_analysis_messages();
        let claimed = writer.money(composition.customers.claimed.value());
        beneficiaries.notes.push((words.customers_not_credited)(&claimed));
    }
    vec![
        Chart::new((words.group_by)(GroupBy::Evidence), &evidence, writer),
        Chart::new((words.group_by)(GroupBy::Stage), &stages, writer),
        beneficiaries,
    ]
}

/// The divisions: tables whose rows carry their bars.
#[component]
fn Mixes() -> impl IntoView {
    let words = use_locale().language().case_analysis_messages();
    let charts = use_settled_document().memo(|calculation, results, writer| {
        let composition = composition(calculation, results);
        (composition.count > 0).then(|| charts(&composition, calculation.programme.basis, writer))
    });
    move || match charts.get() {
        None => view! { <p class="quiet">{words.none_counted}</p> }.into_any(),
        Some(charts) => {
            let charts = charts.into_iter().map(|chart| view! { <ShareChart chart/> });
            view! { <div class="charts">{charts.collect_view()}</div> }.into_any()
        }
    }
}

#[component]
fn ShareChart(chart: Chart) -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().case_analysis_messages();
    let Chart { caption, rows, notes } = chart;
    let note = |note| view! { <p class="hint">{note}</p> };
    view! {
        <div class="chart-place">
            <table class="shares">
                <caption>{caption}</caption>
                <thead class="unseen">
                    <tr>
                        <td></td>
                        <td></td>
                        <th scope="col">{words.share}</th>
                        <th scope="col">{locale.text().credited}</th>
                    </tr>
                </thead>
                <tbody>
                    {rows.into_iter().map(|row| view! { <ShareCells row/> }).collect_view()}
                </tbody>
            </table>
            {notes.into_iter().map(note).collect_view()}
        </div>
    }
}

#[component]
fn ShareCells(row: ShareRow) -> impl IntoView {
    let ShareRow { name, count, width, share, amount } = row;
    view! {
        <tr>
            <th scope="row">{name}" "<span class="hint">{count}</span></th>
            <td class="bar"><Bar start="0" width=Signal::stored(width)/></td>
            <td class="share">{share}</td>
            <td class="amount">{amount}</td>
        </tr>
    }
}
