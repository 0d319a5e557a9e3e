//! The investment: its lines, how they are named, ordered, added and removed, and their total.
//! Must not know what came back.

use leptos::prelude::*;
use web_sys::{Event, MouseEvent};

use super::menu::Menu;
use super::unfolded::Unfolded;
use crate::browser::focus;
use crate::document::{Document, Edit, Entry, Field, InvestmentField, Line};
use crate::domain::investment::{Cost, CostCategory, InvestmentLine};
use crate::domain::line::LineId;
use crate::domain::quantity::CostMonth;
use crate::domain::text::Text;
use crate::ui::components::{FieldNote, Icon, InputField, Label, Setting, Shape};
use crate::ui::desk::Desk;
use crate::ui::former::choice_of;
use crate::ui::view::{Element, Told, View, island, use_desk};

/// The investment side of the statement.
#[component]
pub(super) fn Investment() -> impl IntoView {
    let desk = use_desk();
    let text = desk.text();
    let total = desk.told(|results, writer| writer.figure_or_why(&results.invested)).signal();
    let categories = CostCategory::ALL.map(|kind| ((text.category)(kind), Some(kind)));
    let items = categories.into_iter().chain([(text.time, None)]).collect();
    view! {
        <h2 class="part">{text.invested}</h2>
        <ul class="lines">
            <For each=move || desk.session.with_document(lines) key=|id| *id let(id)>
                <Row id/>
            </For>
        </ul>
        <Menu id="add-cost" label=text.add_line items add/>
        <p class="total">
            <span>{text.total_invested}</span>
            <output class="invested" aria-live="off">{total}</output>
        </p>
    }
}

fn lines(document: &Document) -> Vec<LineId> {
    document.calculation().investment.iter().map(|line| line.id).collect()
}

/// A line, read now, without following it.
fn line_of(desk: &Desk, id: LineId) -> Option<InvestmentLine> {
    untrack(|| desk.session.with_document(|document| document.calculation().cost(id).cloned()))
}

/// Whether a line is of the participants' time.
fn is_time(desk: &Desk, id: LineId) -> bool {
    line_of(desk, id).is_some_and(|line| matches!(line.cost, Cost::Time { .. }))
}

#[component]
fn Row(id: LineId) -> impl IntoView {
    let desk = use_desk();
    let text = desk.text();
    let is_time = is_time(&desk, id);
    let at = move |field| Field::Investment(id, field);
    let label = at(InvestmentField::Label);
    let name = desk.name_of(label, move |desk| usual_name(desk, id));
    let inputs: &[(InvestmentField, &'static str)] = if is_time {
        &[
            (InvestmentField::People, text.people),
            (InvestmentField::HoursEach, text.hours_each),
            (InvestmentField::HourlyCost, text.hourly_cost),
        ]
    } else {
        &[(InvestmentField::Amount, text.amount)]
    };
    let input = |(input, seen): &(InvestmentField, &'static str)| {
        view! { <InputField field=at(*input) label=Label::of(seen, name.clone().signal())/> }
    };
    let note = |(input, _): &(InvestmentField, _)| view! { <FieldNote field=at(*input)/> };
    let placeholder = desk.words(move |desk| usual_name(desk, id).to_owned()).signal();
    view! {
        <li class=if is_time { "line time" } else { "line" }>
            <div class="name">
                <InputField field=label label=Label::of(text.cost_name, name.clone().signal()) placeholder/>
                <FieldNote field=label/>
                {is_time.then(|| view! { <TimeHint id/> })}
            </div>
            <div class="inputs">{inputs.iter().map(input).collect_view()}</div>
            <Actions id name=name.clone()/>
            <div class="notes">{inputs.iter().map(note).collect_view()}</div>
            <Unfolded id name=name.clone().signal() panel=|details| details.cost/>
        </li>
    }
}

/// What a line is called while it has no name of its own.
fn usual_name(desk: &Desk, id: LineId) -> &'static str {
    let text = desk.text();
    match desk.session.entry(Field::Investment(id, InvestmentField::Category)) {
        Some(Entry::Category(category)) => (text.category)(category),
        _ => text.time,
    }
}

/// "people × hours each × loaded hourly cost = 16,000"
#[component]
fn TimeHint(id: LineId) -> impl IntoView {
    let hint = use_desk().told(move |results, writer| {
        let text = writer.text();
        let amount = results.cost(id).and_then(|cost| cost.amount.ok().flatten());
        let amount = amount.map(|amount| writer.money(amount.value()));
        format!("{} = {}", text.time_formula, amount.as_deref().unwrap_or(text.not_given))
    });
    view! { <p class="hint">{hint.signal()}</p> }
}

/// Fold and unfold, away.
#[component]
fn Actions(id: LineId, name: Told) -> impl IntoView {
    let desk = use_desk();
    let text = desk.text();
    let unfolded = desk.words(move |desk| desk.session.is_unfolded(id).to_string()).signal();
    let session = desk.session.clone();
    let unfold = move |_| session.unfold(id, !untrack(|| session.is_unfolded(id)));
    let [more, away] = [(name.clone(), text.more_about), (name, text.remove)]
        .map(|(name, say)| Signal::derive(move || say(&name.now())));
    view! {
        <div class="actions">
            <Action id slug="more" icon=Shape::More label=more attr:aria-expanded=unfolded on:click=unfold/>
            <Action id slug="remove" icon=Shape::Remove label=away on:click=move |event| remove(&desk, id, &event)/>
        </div>
    }
}

#[component]
fn Action(id: LineId, slug: &'static str, icon: Shape, label: Signal<String>) -> impl IntoView {
    view! {
        <button class="action" type="button" id=format!("cost-{}-{slug}", id.0) aria-label=label>
            <Icon shape=icon/>
        </button>
    }
}

/// What is asked of a line more rarely: its category, its month, its place.
pub(in crate::ui) fn panel(desk: &Desk, id: LineId, name: &Told) -> View {
    let name = name.clone();
    island(desk, move || view! { <Panel id name/> })
}

#[component]
fn Panel(id: LineId, name: Told) -> impl IntoView {
    let desk = use_desk();
    let words = desk.details();
    let spent = (!is_time(&desk, id)).then(|| {
        let month = Field::Investment(id, InvestmentField::Month);
        let label = Label::of((words.field)(month), name.clone().signal());
        view! {
            <div class="setting">{View::from(category(&desk, id))}</div>
            <Setting field=month label/>
        }
    });
    let [first, last] = [true, false].map(|first| at_end(&desk, id, first).signal());
    let [up, down] = [(name.clone(), words.move_up), (name, words.move_down)]
        .map(|(name, say)| Signal::derive(move || say(&name.now())));
    let [rises, falls] = [-1, 1].map(|by| {
        let desk = desk.clone();
        move |event: MouseEvent| shift(&desk, id, &event, by)
    });
    view! {
        <div class="panel grid">
            {spent}
            <div class="setting places">
                <Action id slug="up" icon=Shape::Up label=up attr:aria-disabled=first on:click=rises/>
                <Action id slug="down" icon=Shape::Down label=down attr:aria-disabled=last on:click=falls/>
            </div>
        </div>
    }
}

/// Whether a line is the first, or the last.
fn at_end(desk: &Desk, id: LineId, first: bool) -> Told {
    desk.words(move |desk| {
        let lines = desk.session.with_document(lines);
        let end = if first { lines.first() } else { lines.last() };
        (end == Some(&id)).to_string()
    })
}

/// Every category with the name of its option.
const CATEGORIES: [(&str, CostCategory); 6] = [
    ("fees", CostCategory::Fees),
    ("materials", CostCategory::Materials),
    ("travel", CostCategory::TravelAndVenue),
    ("technology", CostCategory::Technology),
    ("evaluation", CostCategory::Evaluation),
    ("other", CostCategory::Other),
];

fn category(desk: &Desk, id: LineId) -> Element {
    let text = desk.text();
    let field = Field::Investment(id, InvestmentField::Category);
    let (reads, chooses) = (desk.session.clone(), desk.session.clone());
    choice_of(
        field.name(),
        (desk.details().field)(field),
        &CATEGORIES,
        text.category,
        move || match reads.entry(field) {
            Some(Entry::Category(category)) => Some(category),
            _ => None,
        },
        move |category| chooses.choose(field, Entry::Category(category)),
    )
}

/// Moves a line by one place; the focus stays on the button that was pressed.
fn shift(desk: &Desk, id: LineId, event: &Event, by: isize) {
    let index = untrack(|| desk.session.with_document(lines)).iter().position(|line| *line == id);
    let Some(index) = index.and_then(|index| index.checked_add_signed(by)) else {
        return;
    };
    // At either end there is nowhere to go, and nothing to undo.
    if desk.session.edit(Edit::Move { id, index }).is_ok() {
        let slug = if by < 0 { "up" } else { "down" };
        focus::to(focus::tree_of(event), format!("cost-{}-{slug}", id.0));
    }
}

/// Removes a line; the focus goes to its neighbour, or to where lines are added.
fn remove(desk: &Desk, id: LineId, event: &Event) {
    let lines = untrack(|| desk.session.with_document(lines));
    let index = lines.iter().position(|line| *line == id).unwrap_or_default();
    let after = lines.get(index.saturating_add(1));
    let neighbour = after.or_else(|| lines.get(index.checked_sub(1)?));
    if desk.session.edit(Edit::Remove(id)).is_ok() {
        let next = neighbour.map(|line| format!("cost-{}-remove", line.0));
        focus::to(focus::tree_of(event), next.unwrap_or_else(|| "add-cost".to_owned()));
    }
}

/// Adds a line at the end, of a category or of time, and goes to its first input.
fn add(desk: &Desk, category: Option<CostCategory>, event: &Event) {
    let id = untrack(|| desk.session.with_document(Document::next_line));
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
    if desk.session.edit(Edit::add(usize::MAX, Line::Cost(line))).is_ok() {
        focus::to(focus::tree_of(event), Field::Investment(id, first).name());
    }
}
