//! The rows of the list of cases: a case, or the head of a group.
//! Must not know which rows are drawn.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::case_table::open_button_id;
use super::ledger_state::use_ledger;
use super::open_case;
use crate::browser::focus;
use crate::domain::benefit::Benefit;
use crate::domain::ledger::GroupKey;
use crate::domain::line::LineId;
use crate::domain::precision::TablePrecision;
use crate::domain::quantity::Money;
use crate::domain::results::LineResult;
use crate::domain::waterfall::Waterfall;
use crate::ui::components::controlled_checked;
use crate::ui::locale::{LocaleContext, use_locale};

/// A case as its row shows it.
#[derive(Clone, Default, PartialEq)]
struct CaseCells {
    title: String,
    about: String,
    date: String,
    evidence: String,
    claimed: String,
    credited: String,
    is_left_out: bool,
}

impl CaseCells {
    fn new(
        case: &Benefit,
        result: &LineResult,
        precision: TablePrecision,
        locale: &LocaleContext,
    ) -> Self {
        let (writer, date, evidence) =
            (locale.writer(), case.description.date, case.evidence.grade);
        let amount = |pick: fn(&Waterfall) -> Money| match result.outcome.credit() {
            Some(credit) => writer.money_in(precision, pick(&credit.waterfall).value()),
            None => locale.text().not_given.to_owned(),
        };
        Self {
            title: case_title(case, locale),
            about: about(case, locale),
            date: date.map(|date| writer.date(date)).unwrap_or_default(),
            evidence: match evidence {
                None => String::new(),
                grade => (locale.details().evidence)(grade).to_owned(),
            },
            claimed: amount(Waterfall::claimed),
            credited: amount(Waterfall::credited),
            is_left_out: !case.is_counted(),
        }
    }
}

pub(super) fn case_title(case: &Benefit, locale: &LocaleContext) -> String {
    match &case.description.title {
        title if title.is_blank() => locale.language().case_messages().untitled.to_owned(),
        title => title.as_str().to_owned(),
    }
}

/// "Root causes found sooner · Field engineer · Customer A · excluded"
fn about(case: &Benefit, locale: &LocaleContext) -> String {
    let about = &case.description;
    let mut parts = vec![(locale.text().way)(case.way)];
    let names = [&about.author, &about.customer];
    parts.extend(names.iter().filter(|name| !name.is_blank()).map(|name| name.as_str().trim()));
    if !case.is_counted() {
        parts.push(locale.language().case_messages().left_out);
    }
    parts.join(" · ")
}

/// A case: what it is about, what supports it, what it comes to.
#[component]
pub(super) fn CaseRow(id: LineId) -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().case_messages();
    let [reads, selected, opened, selects, opens] = [0; 5].map(|_| use_ledger());
    // The ledger changes with every digit, one of its cases seldom: writing dates and amounts costs more
    // than comparing what is written.
    let case = Memo::new(move |_| {
        let precision = reads.found().ledger.precision;
        reads.case(id, |case, result| (case.clone(), result.clone(), precision))
    });
    let cells = Memo::new(move |_| match &*case.read() {
        Some((case, result, precision)) => CaseCells::new(case, result, *precision, &locale),
        None => CaseCells::default(),
    });
    let is_selected = Signal::derive(move || selected.selected.read().contains(&id));
    view! {
        <tr
            class="cases-row" data-part="case"
            role="row"
            data-status=move || if cells.read().is_left_out { "left-out" } else { "counted" }
            class:cases-excluded=move || cells.read().is_left_out
            class:cases-is-open=move || opened.open_case.get() == Some(id)
        >
            <td class="cases-select" role="cell">
                <Checkbox
                    id=format!("case-{}-select", id.0)
                    label=Signal::derive(move || (words.select)(&cells.read().title))
                    is_on=is_selected
                    on_change=move |on| selects.select(id, on)
                />
            </td>
            <td class="cases-about" role="cell">
                <button
                    class="button-text" data-part="open-case"
                    type="button"
                    id=open_button_id(id)
                    on:click=move |event: MouseEvent| open_case(&opens, id, focus::tree_of(&event))
                >
                    {move || cells.read().title.clone()}
                </button>
                <span class="hint">{move || cells.read().about.clone()}</span>
            </td>
            <td class="cases-date" role="cell">{move || cells.read().date.clone()}</td>
            <td class="cases-evidence" role="cell">{move || cells.read().evidence.clone()}</td>
            <td class="cases-claimed" role="cell">{move || cells.read().claimed.clone()}</td>
            <td class="cases-credited" role="cell">{move || cells.read().credited.clone()}</td>
        </tr>
    }
}

/// The head of a group: what its cases have in common, how many they are, what they come to.
#[component]
pub(super) fn GroupRow(place: usize) -> impl IntoView {
    let (locale, ledger) = (use_locale(), use_ledger());
    let cells = Memo::new(move |_| {
        let (found, writer) = (ledger.found(), locale.writer());
        let cells = found.ledger.groups.get(place).map(|(key, sums)| {
            let count = (locale.text().case_study_count)(&writer.count(sums.count));
            let name = format!("{} · {count}", name_of_group(key, &locale));
            let money = |amount: Money| writer.money_in(found.ledger.precision, amount.value());
            (name, money(sums.claimed), money(sums.credited))
        });
        cells.unwrap_or_default()
    });
    view! {
        <tr class="cases-group" data-part="group" role="row">
            <td class="cases-select" role="cell"></td>
            <th class="cases-about" role="rowheader" scope="rowgroup" colspan="3">
                {move || cells.read().0.clone()}
            </th>
            <td class="cases-claimed" role="cell">{move || cells.read().1.clone()}</td>
            <td class="cases-credited" role="cell">{move || cells.read().2.clone()}</td>
        </tr>
    }
}

/// What the cases of a group have in common, in words.
fn name_of_group(key: &GroupKey, locale: &LocaleContext) -> String {
    let (details, words) = (locale.details(), locale.language().case_messages());
    let written = match key {
        GroupKey::Way(way) => (locale.text().way)(*way),
        GroupKey::Beneficiary(whose) => (details.beneficiary)(*whose),
        GroupKey::Realised(realised) => (details.stage_name)(*realised),
        GroupKey::Evidence(grade) => (details.evidence)(*grade),
        GroupKey::Counted(true) => words.counted,
        GroupKey::Counted(false) => words.left_out,
        GroupKey::Name(name) if name.is_blank() => words.not_said,
        GroupKey::Name(name) => name.as_str().trim(),
    };
    written.to_owned()
}

/// A box to tick, with a label for those who do not see what it stands beside.
#[component]
pub(super) fn Checkbox(
    #[prop(into)] id: String,
    #[prop(into)] label: Signal<String>,
    is_on: Signal<bool>,
    #[prop(into)] on_change: Callback<bool>,
) -> impl IntoView {
    view! {
        <span class="cases-check">
            <input
                type="checkbox"
                id=id.clone()
                use:controlled_checked=is_on
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            <label for=id><span class="visually-hidden">{label}</span></label>
        </span>
    }
}
