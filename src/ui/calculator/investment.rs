//! The investment: its lines, how they are named, added and removed, and their total.
//! Must not know what came back.

use leptos::prelude::*;
use web_sys::{Event, MouseEvent};

use super::line_action::{LineAction, line_action_id};
use super::menu::Menu;
use super::unfolded::Unfolded;
use crate::browser::focus;
use crate::document::{Document, Edit, Entry, Field, InvestmentField, Line};
use crate::domain::investment::{Cost, CostCategory, InvestmentLine};
use crate::domain::line::LineId;
use crate::domain::quantity::CostMonth;
use crate::domain::text::Text;
use crate::language::CalculatorMessages;
use crate::ui::components::{FieldNote, InputField, Label, Shape};
use crate::ui::line::use_line_name;
use crate::ui::locale::{use_locale, use_results_text};
use crate::ui::session::{Session, use_session};

/// The investment side of the statement.
#[component]
pub(super) fn Investment() -> impl IntoView {
    let [reads, adds] = [0; 2].map(|_| use_session());
    let text = use_locale().text();
    let total = use_results_text(|results, writer| writer.figure_or_why(&results.invested));
    let categories = CostCategory::ALL.map(|kind| ((text.category)(kind), Some(kind)));
    let items = categories.into_iter().chain([(text.time, None)]).collect();
    let add = move |(category, event): (_, MouseEvent)| add(&adds, category, &event);
    view! {
        <h2 class="part">{text.invested}</h2>
        <ul class="lines">
            <For each=move || reads.with_document(lines) key=|id| *id let(id)>
                <CostRow id/>
            </For>
        </ul>
        <Menu id="add-cost" label=text.add_line items on_pick=add/>
        <p class="total">
            <span>{text.total_invested}</span>
            <output class="invested" aria-live="off">{total}</output>
        </p>
    }
}

/// The lines, in their order.
pub(super) fn lines(document: &Document) -> Vec<LineId> {
    document.calculation().investment.iter().map(|line| line.id).collect()
}

/// Whether a line is of the participants' time, which it stays.
pub(super) fn is_time(session: &Session, id: LineId) -> bool {
    session.now(|document, _| {
        let line = document.calculation().cost(id);
        line.is_some_and(|line| matches!(line.cost, Cost::Time { .. }))
    })
}

#[component]
fn CostRow(id: LineId) -> impl IntoView {
    let session = use_session();
    let text = use_locale().text();
    let is_time = is_time(&session, id);
    let field = move |field| Field::Investment(id, field);
    let label = field(InvestmentField::Label);
    let usual_name = move || usual_name(&session, text, id);
    let name = use_line_name(label, usual_name.clone());
    let placeholder = Signal::derive(move || usual_name().to_owned());
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
        <li class=if is_time { "line time" } else { "line" }>
            <div class="name">
                <InputField field=label label=Label::of(text.cost_name, name) placeholder/>
                <FieldNote field=label/>
                {is_time.then(|| view! { <TimeHint id/> })}
            </div>
            <div class="inputs">{inputs.iter().map(input).collect_view()}</div>
            <CostActions id name/>
            <div class="notes">{inputs.iter().map(note).collect_view()}</div>
            <Unfolded id name panel=|details| details.cost/>
        </li>
    }
}

/// What a line is called while it has no name of its own.
fn usual_name(session: &Session, text: &CalculatorMessages, id: LineId) -> &'static str {
    match session.entry(Field::Investment(id, InvestmentField::Category)) {
        Some(Entry::Category(category)) => (text.category)(category),
        _ => text.time,
    }
}

/// "people × hours each × loaded hourly cost = 16,000"
#[component]
fn TimeHint(id: LineId) -> impl IntoView {
    let hint = use_results_text(move |results, writer| {
        let text = writer.text();
        let amount = results.cost(id).and_then(|cost| cost.amount.ok().flatten());
        let amount = amount.map(|amount| writer.money(amount.value()));
        format!("{} = {}", text.time_formula, amount.as_deref().unwrap_or(text.not_given))
    });
    view! { <p class="hint">{hint}</p> }
}

/// Fold and unfold, away.
#[component]
fn CostActions(id: LineId, name: Signal<String>) -> impl IntoView {
    let [reads, unfolds, removes] = [0; 3].map(|_| use_session());
    let text = use_locale().text();
    let unfold = move |_| unfolds.unfold(id, !untrack(|| unfolds.is_unfolded(id)));
    view! {
        <div class="actions">
            <LineAction
                id
                name="more"
                shape=Shape::More
                label=Signal::derive(move || (text.line_details)(&name.read()))
                expanded=Signal::derive(move || reads.is_unfolded(id))
                on_press=unfold
            />
            <LineAction
                id
                name="remove"
                shape=Shape::Remove
                label=Signal::derive(move || (text.remove_line)(&name.read()))
                on_press=move |event: MouseEvent| remove(&removes, id, &event)
            />
        </div>
    }
}

/// Removes a line; the focus goes to its neighbour, or to where lines are added.
fn remove(session: &Session, id: LineId, event: &Event) {
    let lines = session.now(|document, _| lines(document));
    let index = lines.iter().position(|line| *line == id).unwrap_or_default();
    let after = lines.get(index.saturating_add(1));
    let neighbour = after.or_else(|| lines.get(index.checked_sub(1)?));
    if session.edit(Edit::Remove(id)).is_ok() {
        let next = neighbour.map(|line| line_action_id(*line, "remove"));
        focus::to(focus::tree_of(event), next.unwrap_or_else(|| "add-cost".to_owned()));
    }
}

/// Adds a line at the end, of a category or of time, and goes to its first input.
fn add(session: &Session, category: Option<CostCategory>, event: &Event) {
    let id = session.now(|document, _| document.next_line());
    let (cost, first) = match category {
        Some(category) => (
            Cost::Spent { category, amount: None, month: CostMonth::default() },
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
