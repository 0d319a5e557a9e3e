//! What did the cases show? Grouped as one asks, each group with its figures and its bar; and the
//! strongest documented cases in words. Must not compute a figure.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::strongest_cases::StrongestCases;
use crate::domain::cases::{Summary, SynthesisBy, SynthesisRow, synthesis};
use crate::domain::decimal::subtract;
use crate::domain::explain::Unavailable;
use crate::domain::lines_behind::ChartPart;
use crate::domain::precision::TablePrecision;
use crate::domain::quantity::Money;
use crate::language::{Writer, group_key_name};
use crate::ui::components::{Bar, Scale};
use crate::ui::components::{ChoiceOf, Disclosure};
use crate::ui::debounced_document::use_debounced_document;
use crate::ui::lines_behind::ChartRow;
use crate::ui::locale::use_locale;
use crate::ui::session::{Session, use_session};

/// GroupedCases that are shown at first.
const INITIAL_GROUPS: usize = 12;

const GROUPINGS: [(&str, SynthesisBy); 6] = [
    ("way", SynthesisBy::Way),
    ("skill", SynthesisBy::Skill),
    ("quarter", SynthesisBy::Quarter),
    ("beneficiary", SynthesisBy::Beneficiary),
    ("author", SynthesisBy::Author),
    ("customer", SynthesisBy::Customer),
];

/// How the cases are grouped, for as long as the session lasts.
struct SynthesisState {
    by: ArcRwSignal<SynthesisBy>,
    shows_all: ArcRwSignal<bool>,
}

impl SynthesisState {
    fn new(_: &Session) -> Self {
        Self { by: ArcRwSignal::new(SynthesisBy::Way), shows_all: ArcRwSignal::new(false) }
    }
}

/// The section, which unfolds.
#[component]
pub(super) fn Synthesis() -> impl IntoView {
    let title = use_locale().language().case_analysis_messages().question;
    view! {
        <Disclosure class="findings-section" part="synthesis" summary=move || view! { <h3>{title}</h3> }>
            <div class="findings-synthesis" data-part="synthesis-content"><GroupedCases/><StrongestCases/></div>
        </Disclosure>
    }
}

/// The groups as they are shown.
#[derive(Clone, PartialEq)]
struct GroupsTable {
    by: SynthesisBy,
    rows: Vec<GroupRow>,
    whole: GroupRow,
    /// What shows the groups that are hidden.
    show_all: Option<String>,
    /// Whether a case may be in several groups.
    overlaps: bool,
}

/// A group as its row shows it.
#[derive(Clone, PartialEq)]
struct GroupRow {
    /// What its bar stands for; the whole has none.
    part: Option<ChartPart>,
    name: String,
    /// Where its bar begins, and how wide it is; the whole has none.
    bar: Option<(String, String)>,
    /// Total, count, median, mean and the largest.
    cells: [String; 5],
}

impl GroupRow {
    fn new(
        part: Option<ChartPart>,
        name: String,
        bar: Option<(String, String)>,
        of: &Summary,
        table: TablePrecision,
        writer: &Writer,
    ) -> Self {
        let money = |amount: Result<Money, Unavailable>| match amount {
            Ok(amount) => writer.money_in(table, amount.value()),
            Err(why) => (writer.text().unavailable)(why),
        };
        let count = writer.count(of.count);
        let cells = [money(of.total), count, money(of.median), money(of.mean), money(of.largest)];
        Self { part, name, bar, cells }
    }
}

#[component]
fn GroupedCases() -> impl IntoView {
    let words = use_locale().language().case_analysis_messages();
    let [reads, chosen, chooses, unfolds] =
        [0; 4].map(|_| use_session().area_state(SynthesisState::new));
    let table = use_debounced_document().memo(move |calculation, results, writer| {
        let shown = synthesis(calculation, results, reads.by.get());
        if shown.rows.is_empty() {
            return None;
        }
        let precision = shown.precision(writer.currency);
        let hides = !reads.shows_all.get() && shown.rows.len() > INITIAL_GROUPS;
        let most = if hides { INITIAL_GROUPS } else { usize::MAX };
        let total = |row: &SynthesisRow| row.summary.total.map(Money::value).unwrap_or_default();
        let scale = Scale::of(shown.rows.iter().map(total));
        let rows = shown.rows.iter().take(most).map(|group| {
            let (from, to) = (scale.at(Decimal::ZERO), scale.at(total(group)));
            let width = subtract(from.max(to), from.min(to)).unwrap_or_default();
            let bar = Some((from.min(to).to_string(), width.to_string()));
            GroupRow::new(
                Some(ChartPart::Group(group.key.clone())),
                group_key_name(&group.key, writer),
                bar,
                &group.summary,
                precision,
                writer,
            )
        });
        Some(GroupsTable {
            by: shown.by,
            rows: rows.collect(),
            whole: GroupRow::new(
                None,
                writer.heading(words.all_cases, precision),
                None,
                &shown.overall,
                precision,
                writer,
            ),
            show_all: hides.then(|| (words.show_all_rows)(&writer.count(shown.rows.len()))),
            overlaps: shown.overlaps,
        })
    });
    let content = move || match table.get() {
        None => view! { <p class="muted">{words.none_counted}</p> }.into_any(),
        Some(table) => {
            let unfolds = unfolds.clone();
            let (show_all, overlaps) = (table.show_all.clone(), table.overlaps);
            let show_all = show_all.map(|label| {
                let show = move |_| unfolds.shows_all.set(true);
                view! { <button class="link" type="button" on:click=show>{label}</button> }
            });
            view! {
                <GroupsTableView table/>
                {show_all}
                {overlaps.then(|| view! { <p class="hint">{words.overlap_hint}</p> })}
            }
            .into_any()
        }
    };
    let choose = move |by| {
        chooses.shows_all.set(false);
        chooses.by.set(by);
    };
    view! {
        <div>
            <p class="hint">{words.synthesis_hint}</p>
            <ChoiceOf
                id="showed-by"
                label=words.group_by
                options=&GROUPINGS
                written=words.grouping
                value=Signal::derive(move || Some(chosen.by.get()))
                on_choose=choose
            />
            {content}
        </div>
    }
}

/// The groups: how many cases, and what they come to; the whole last. On a phone the table is wider
/// than the screen.
#[component]
fn GroupsTableView(table: GroupsTable) -> impl IntoView {
    let words = use_locale().language().case_analysis_messages();
    let row = |row| view! { <GroupCells row/> };
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=words.caption>
            <table class="table-amounts findings-groups" data-part="groups">
                <caption>{words.caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{(words.grouping)(table.by)}</th>
                        <td></td>
                        <th scope="col">{words.total}</th>
                        <th scope="col">{words.count}</th>
                        <th scope="col">{words.median}</th>
                        <th scope="col">{words.mean}</th>
                        <th scope="col">{words.largest_amount}</th>
                    </tr>
                </thead>
                <tbody>{table.rows.into_iter().map(row).collect_view()}</tbody>
                <tfoot>{row(table.whole)}</tfoot>
            </table>
        </div>
    }
}

#[component]
fn GroupCells(row: GroupRow) -> impl IntoView {
    let bar = row.bar.map(|(start, width)| view! { <Bar start width=Signal::stored(width)/> });
    let cells = view! {
        <td class="chart-bar">{bar}</td>
        {row.cells.map(|cell| view! { <td>{cell}</td> }).into_iter().collect_view()}
    };
    match row.part {
        Some(part) => {
            view! { <ChartRow part name=row.name columns="7">{cells}</ChartRow> }.into_any()
        }
        None => view! { <tr><th scope="row">{row.name}</th>{cells}</tr> }.into_any(),
    }
}
