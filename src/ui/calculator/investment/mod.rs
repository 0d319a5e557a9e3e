//! The investment: its lines, how they are named, added and removed, and their total.
//! Must not know what came back.

mod cost_panel;
mod line_action;
mod participants;

pub(in crate::ui) use cost_panel::CostPanel;

use leptos::prelude::*;
use web_sys::{Event, MouseEvent};

use self::line_action::LineAction;
use self::participants::ParticipantsRow;
use super::add_menu::AddMenu;
use super::line_details::LineDetails;
use crate::browser::focus;
use crate::document::{Document, Edit, Entry, Field, InvestmentField, Line};
use crate::domain::investment::{Cost, CostCategory, InvestmentLine, Recurrence};
use crate::domain::line::LineId;
use crate::domain::quantity::CostMonth;
use crate::domain::text::Text;
use crate::language::{CalculatorMessages, figure_of, recurrence_text};
use crate::ui::components::{FieldNote, InputField, Label, Shape};
use crate::ui::line::use_line_name;
use crate::ui::locale::{use_locale, use_results_text};
use crate::ui::session::{Notice, Session, use_session};

/// The investment side of the statement.
#[component]
pub(super) fn Investment() -> impl IntoView {
    let [reads, adds] = [0; 2].map(|_| use_session());
    let text = use_locale().text();
    let total = use_results_text(|results, writer| figure_of(results, &results.invested, writer));
    let total_name = use_results_text(move |results, writer| {
        writer.heading(text.total_invested, results.precision)
    });
    let categories = CostCategory::ALL.map(|kind| ((text.category)(kind), Some(kind)));
    let items = categories.into_iter().chain([(text.time, None)]).collect();
    let add = move |(category, event): (_, MouseEvent)| add_cost(&adds, category, &event);
    view! {
        <h2 class="section-heading">{text.invested}</h2>
        <ul id="cost-lines">
            <For each=move || reads.with_document(cost_lines) key=|id| *id let(id)>
                <CostRow id/>
            </For>
        </ul>
        <ParticipantsRow/>
        <AddMenu id="add-cost" label=text.add_line items on_pick=add/>
        <p class="calculator-total calculator-total-invested">
            <span>{total_name}</span>
            <output data-part="invested" aria-live="off" translate="no">{total}</output>
        </p>
    }
}

/// The lines, in their order.
pub(super) fn cost_lines(document: &Document) -> Vec<LineId> {
    document.calculation().investment.iter().map(|line| line.id).collect()
}

/// Whether a line is of the participants' time, which it stays.
pub(super) fn is_time_line(session: &Session, id: LineId) -> bool {
    session.now(|document, _| {
        let line = document.calculation().cost(id);
        line.is_some_and(|line| matches!(line.cost, Cost::Time { .. }))
    })
}

#[component]
fn CostRow(id: LineId) -> impl IntoView {
    let session = use_session();
    let text = use_locale().text();
    let is_time = is_time_line(&session, id);
    let field = move |field| Field::Investment(id, field);
    let label = field(InvestmentField::Label);
    let default_name = move || default_name(&session, text, id);
    let name = use_line_name(label, default_name.clone());
    let placeholder = Signal::derive(move || default_name().to_owned());
    let inputs: &[(InvestmentField, &'static str)] = if is_time {
        &[
            (InvestmentField::People, text.people),
            (InvestmentField::HoursEach, text.hours_each),
            (InvestmentField::HourlyCost, text.hourly_cost),
        ]
    } else {
        &[(InvestmentField::Amount, text.amount)]
    };
    let input = |(input, label): &(InvestmentField, &'static str)| {
        view! { <InputField field=field(*input) label=Label::of(label, name)/> }
    };
    let note = |(input, _): &(InvestmentField, _)| view! { <FieldNote field=field(*input)/> };
    view! {
        <li class=if is_time { "calculator-cost calculator-cost-time" } else { "calculator-cost" }>
            <div class="calculator-line-name">
                <InputField field=label label=Label::of(text.cost_name, name) placeholder/>
                <FieldNote field=label/>
                <CostHint id/>
            </div>
            <div class="calculator-cost-inputs">{inputs.iter().map(input).collect_view()}</div>
            <CostActions id name/>
            <div class="calculator-notes">{inputs.iter().map(note).collect_view()}</div>
            <LineDetails id name panel=|details| details.cost/>
        </li>
    }
}

/// What a line is called while it has no name of its own.
fn default_name(session: &Session, text: &CalculatorMessages, id: LineId) -> &'static str {
    match session.entry(Field::Investment(id, InvestmentField::Category)) {
        Some(Entry::Category(category)) => (text.category)(category),
        _ => text.time,
    }
}

/// How a line comes to its amount, where that is not what is typed: "people × hours each × loaded
/// hourly cost = 16,000", "every month, 12 times = 12,000".
#[component]
fn CostHint(id: LineId) -> impl IntoView {
    let session = use_session();
    let recurrence = Memo::new(move |_| {
        session.with_document(|document| Some(document.calculation().cost(id)?.recurrence()))
    });
    let is_time = is_time_line(&use_session(), id);
    let hint = use_results_text(move |results, writer| {
        let text = writer.text();
        let recurs = || recurrence_text(recurrence.get()?, writer);
        let formula = if is_time { Some(text.time_formula.to_owned()) } else { recurs() };
        let Some(formula) = formula else { return String::new() };
        let amount = results.cost(id).and_then(|cost| cost.amount.ok().flatten());
        let amount = amount.map(|amount| writer.money_in(results.precision, amount.value()));
        format!("{formula} = {}", amount.as_deref().unwrap_or(text.not_given))
    });
    let is_told = Memo::new(move |_| !hint.read().is_empty());
    view! { <Show when=move || is_told.get()><p class="hint">{hint}</p></Show> }
}

/// Fold and unfold, away.
#[component]
fn CostActions(id: LineId, name: Signal<String>) -> impl IntoView {
    let [reads, expands, removes] = [0; 3].map(|_| use_session());
    let text = use_locale().text();
    let expand = move |_| expands.expand_line(id, !untrack(|| expands.is_line_expanded(id)));
    view! {
        <div class="calculator-cost-actions">
            <LineAction
                id
                name="more"
                shape=Shape::More
                label=Signal::derive(move || (text.line_details)(&name.read()))
                expanded=Signal::derive(move || reads.is_line_expanded(id))
                on_press=expand
            />
            <LineAction
                id
                name="remove"
                shape=Shape::Remove
                label=Signal::derive(move || (text.remove_line)(&name.read()))
                on_press=move |_| remove_cost(&removes, id, name.get_untracked())
            />
        </div>
    }
}

/// Removes a line of a name; what is said of it gets the focus.
fn remove_cost(session: &Session, id: LineId, name: String) {
    if session.edit(Edit::Remove(id)).is_ok() {
        session.end_step_and_save();
        session.notify(Some(Notice::Removed(name)));
    }
}

/// Adds a line at the end, of a category or of time, and goes to its first input.
fn add_cost(session: &Session, category: Option<CostCategory>, event: &Event) {
    let id = session.now(|document, _| document.next_line());
    let (cost, first) = match category {
        Some(category) => (
            Cost::Spent {
                category,
                amount: None,
                month: CostMonth::default(),
                recurrence: Recurrence::default(),
            },
            InvestmentField::Amount,
        ),
        None => (
            Cost::Time { people: None, hours_each: None, hourly_cost: None },
            InvestmentField::People,
        ),
    };
    let line = InvestmentLine { id, label: Text::default(), cost };
    if session.edit(Edit::add(usize::MAX, Line::Cost(line))).is_ok() {
        focus::to(focus::tree_of(event), Field::Investment(id, first).name());
    }
}
