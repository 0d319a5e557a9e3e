//! What did the cases show? Grouped as one asks, each group with its figures and its bar; and the
//! strongest documented cases in words. Must not compute a figure.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::findings::OpenCase;
use super::settled::use_settled_document;
use crate::domain::cases::{Summary, SynthesisBy, SynthesisRow, synthesis, top_documented_cases};
use crate::domain::decimal::subtract;
use crate::domain::explain::Unavailable;
use crate::domain::line::LineId;
use crate::domain::quantity::Money;
use crate::language::{Writer, case_title, group_key_name, strong_case_sentence};
use crate::ui::calculator::{Bar, Scale};
use crate::ui::components::{ChoiceOf, Disclosure};
use crate::ui::locale::use_locale;
use crate::ui::session::{Session, use_session};

/// Groups that are shown at first.
const AT_FIRST: usize = 12;
/// Strong cases that are told.
const MOST_TOLD: usize = 5;

const BYS: [(&str, SynthesisBy); 6] = [
    ("way", SynthesisBy::Way),
    ("skill", SynthesisBy::Skill),
    ("quarter", SynthesisBy::Quarter),
    ("beneficiary", SynthesisBy::Beneficiary),
    ("author", SynthesisBy::Author),
    ("customer", SynthesisBy::Customer),
];

/// How the cases are grouped, for as long as the session lasts.
struct Grouping {
    by: ArcRwSignal<SynthesisBy>,
    shows_all: ArcRwSignal<bool>,
}

impl Grouping {
    fn new(_: &Session) -> Self {
        Self { by: ArcRwSignal::new(SynthesisBy::Way), shows_all: ArcRwSignal::new(false) }
    }
}

/// The section, which unfolds.
#[component]
pub(super) fn Synthesis() -> impl IntoView {
    let title = use_locale().language().case_analysis_messages().question;
    view! {
        <Disclosure class="finding synthesis" summary=move || view! { <h3>{title}</h3> }>
            <div class="showed"><Groups/><Strongest/></div>
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
    name: String,
    /// Where its bar begins, and how wide it is; the whole has none.
    bar: Option<(String, String)>,
    /// Total, count, median, mean and the largest.
    cells: [String; 5],
}

impl GroupRow {
    fn new(name: String, bar: Option<(String, String)>, of: &Summary, writer: &Writer) -> Self {
        let money = |amount: Result<Money, Unavailable>| match amount {
            Ok(amount) => writer.money(amount.value()),
            Err(why) => (writer.text().unavailable)(why).to_owned(),
        };
        let count = writer.count(of.count);
        let cells = [money(of.total), count, money(of.median), money(of.mean), money(of.largest)];
        Self { name, bar, cells }
    }
}

#[component]
fn Groups() -> impl IntoView {
    let words = use_locale().language().case_analysis_messages();
    let [reads, chosen, chooses, unfolds] = [0; 4].map(|_| use_session().remembered(Grouping::new));
    let table = use_settled_document().memo(move |calculation, results, writer| {
        let shown = synthesis(calculation, results, reads.by.get());
        if shown.rows.is_empty() {
            return None;
        }
        let hides = !reads.shows_all.get() && shown.rows.len() > AT_FIRST;
        let most = if hides { AT_FIRST } else { usize::MAX };
        let total = |row: &SynthesisRow| row.summary.total.map(Money::value).unwrap_or_default();
        let scale = Scale::of(shown.rows.iter().map(total));
        let rows = shown.rows.iter().take(most).map(|group| {
            let (from, to) = (scale.at(Decimal::ZERO), scale.at(total(group)));
            let width = subtract(from.max(to), from.min(to)).unwrap_or_default();
            let bar = Some((from.min(to).to_string(), width.to_string()));
            GroupRow::new(group_key_name(&group.key, writer), bar, &group.summary, writer)
        });
        Some(GroupsTable {
            by: shown.by,
            rows: rows.collect(),
            whole: GroupRow::new(words.all_cases.to_owned(), None, &shown.overall, writer),
            show_all: hides.then(|| (words.show_all_rows)(&writer.count(shown.rows.len()))),
            overlaps: shown.overlaps,
        })
    });
    let content = move || match table.get() {
        None => view! { <p class="quiet">{words.none_counted}</p> }.into_any(),
        Some(table) => {
            let unfolds = unfolds.clone();
            let (show_all, overlaps) = (table.show_all.clone(), table.overlaps);
            let show_all = show_all.map(|label| {
                let show = move |_| unfolds.shows_all.set(true);
                view! { <button class="link" type="button" on:click=show>{label}</button> }
            });
            view! {
                <Table table/>
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
                options=&BYS
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
fn Table(table: GroupsTable) -> impl IntoView {
    let words = use_locale().language().case_analysis_messages();
    let row = |row| view! { <GroupCells row/> };
    view! {
        <div class="scrolls" tabindex="0" role="region" aria-label=words.caption>
            <table class="amounts groups">
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
    view! {
        <tr>
            <th scope="row">{row.name}</th>
            <td class="bar">{bar}</td>
            {row.cells.map(|cell| view! { <td>{cell}</td> }).into_iter().collect_view()}
        </tr>
    }
}

/// A strong case in words.
#[derive(Clone, PartialEq)]
struct Strong {
    id: LineId,
    title: String,
    sentence: String,
}

/// The strongest documented cases, in words.
#[component]
fn Strongest() -> impl IntoView {
    let words = use_locale().language().case_analysis_messages();
    let cases = use_settled_document().memo(|calculation, results, writer| {
        let documented = top_documented_cases(calculation, results, MOST_TOLD);
        let told = documented.iter().map(|case| Strong {
            id: case.benefit.id,
            title: case_title(case.benefit, writer).to_owned(),
            sentence: strong_case_sentence(case, writer),
        });
        told.collect::<Vec<_>>()
    });
    let item = |Strong { id, title, sentence }| {
        view! { <li><OpenCase id label=title/><p class="told">{sentence}</p></li> }
    };
    let content = move || match cases.get() {
        none if none.is_empty() => view! { <p class="quiet">{words.no_strong_case}</p> }.into_any(),
        cases => {
            let items = cases.into_iter().map(item).collect_view();
            view! { <ol class="strongest">{items}</ol> }.into_any()
        }
    };
    view! {
        <div>
            <h4>{words.strongest_cases}</h4>
            {content}
        </div>
    }
}
