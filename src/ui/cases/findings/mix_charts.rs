//! How the cases divide by evidence, stage and beneficiary: tables with bars.
//! Must not compute a share; `domain::cases` does.

use leptos::prelude::*;

use crate::domain::benefit::Beneficiary;
use crate::domain::cases::{Composition, CompositionPart, composition};
use crate::domain::ledger::GroupBy;
use crate::domain::lines_behind::ChartPart;
use crate::domain::precision::{Sum, TablePrecision};
use crate::domain::programme::Basis;
use crate::domain::quantity::Money;
use crate::language::Writer;
use crate::ui::components::Bar;
use crate::ui::debounced_document::use_debounced_document;
use crate::ui::lines_behind::ChartRow;
use crate::ui::locale::use_locale;

/// A division of the cases, as it is shown.
#[derive(Clone, PartialEq)]
struct MixChart {
    caption: &'static str,
    rows: Vec<ShareRow>,
    notes: Vec<String>,
}

/// A part of a division: what it is, how many cases, its share and what it is credited.
#[derive(Clone, PartialEq)]
struct ShareRow {
    part: ChartPart,
    name: &'static str,
    count: String,
    width: String,
    share: Option<String>,
    amount: String,
}

impl MixChart {
    fn new(
        caption: &'static str,
        parts: &[(ChartPart, &'static str, CompositionPart)],
        writer: &Writer,
    ) -> Self {
        let (text, words) = (writer.text(), writer.locale.language.case_analysis_messages());
        // Where one has no share, none has.
        let why = parts.iter().find_map(|(.., part)| part.share.err());
        let note = why.map(|why| (words.no_shares)(&(text.unavailable)(why)));
        let credited: Vec<Money> = parts.iter().map(|(.., part)| part.credited).collect();
        let total = Money::sum(credited.clone()).unwrap_or_default();
        let table = TablePrecision::of(writer.currency, &[Sum { parts: credited, total }]);
        let row = |(part, name, of): &(ChartPart, &'static str, CompositionPart)| {
            ShareRow::new(part.clone(), name, of, table, writer)
        };
        Self { caption, rows: parts.iter().map(row).collect(), notes: note.into_iter().collect() }
    }
}

impl ShareRow {
    fn new(
        part: ChartPart,
        name: &'static str,
        of: &CompositionPart,
        table: TablePrecision,
        writer: &Writer,
    ) -> Self {
        let share = of.share.ok();
        Self {
            part,
            name,
            count: (writer.text().case_study_count)(&writer.count(of.count)),
            width: share.unwrap_or_default().to_string(),
            share: share.map(|share| writer.percent(share.into())),
            amount: writer.money_in(table, of.credited.value()),
        }
    }
}

/// What supports the cases, what has happened and whose it is.
fn mix_charts(composition: &Composition, basis: Basis, writer: &Writer) -> Vec<MixChart> {
    let (words, details) = (writer.locale.language.case_messages(), writer.details());
    let evidence = composition.evidence.iter().filter(|(_, part)| part.count > 0);
    let evidence: Vec<_> = evidence
        .map(|(grade, of)| (ChartPart::Evidence(*grade), (details.evidence)(*grade), *of))
        .collect();
    let stages = [
        (ChartPart::Realised(true), (details.stage_name)(true), composition.realised),
        (ChartPart::Realised(false), (details.stage_name)(false), composition.expected),
    ];
    let party = |party, of| (ChartPart::Beneficiary(party), (details.beneficiary)(party), of);
    let beneficiaries = [
        party(Beneficiary::Provider, composition.provider),
        party(Beneficiary::Customer, composition.customers),
    ];
    let mut beneficiaries =
        MixChart::new((words.group_by)(GroupBy::Beneficiary), &beneficiaries, writer);
    if basis == Basis::ProviderOnly && composition.customers.count > 0 {
        let words = writer.locale.language.case_analysis_messages();
        let claimed = writer.money(composition.customers.claimed.value());
        beneficiaries.notes.push((words.customers_not_credited)(&claimed));
    }
    vec![
        MixChart::new((words.group_by)(GroupBy::Evidence), &evidence, writer),
        MixChart::new((words.group_by)(GroupBy::Stage), &stages, writer),
        beneficiaries,
    ]
}

/// The divisions: tables whose rows carry their bars.
#[component]
pub(super) fn MixCharts() -> impl IntoView {
    let words = use_locale().language().case_analysis_messages();
    let mix_charts = use_debounced_document().memo(|calculation, results, writer| {
        let composition = composition(calculation, results);
        (composition.count > 0)
            .then(|| mix_charts(&composition, calculation.programme.basis, writer))
    });
    move || match mix_charts.get() {
        None => view! { <p class="muted">{words.none_counted}</p> }.into_any(),
        Some(mix_charts) => {
            let mix_charts = mix_charts.into_iter().map(|chart| view! { <ShareChart chart/> });
            view! { <div class="chart-grid" data-part="mix-charts">{mix_charts.collect_view()}</div> }.into_any()
        }
    }
}

#[component]
fn ShareChart(chart: MixChart) -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().case_analysis_messages();
    let MixChart { caption, rows, notes } = chart;
    let note = |note| view! { <p class="hint">{note}</p> };
    view! {
        <div class="findings-mix">
            <table class="table-shares">
                <caption>{caption}</caption>
                <thead class="visually-hidden">
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
    let ShareRow { part, name, count, width, share, amount } = row;
    view! {
        <ChartRow part name hint=count columns="4">
            <td class="chart-bar"><Bar start="0" width=Signal::stored(width)/></td>
            <td class="table-share">{share}</td>
            <td>{amount}</td>
        </ChartRow>
    }
}
