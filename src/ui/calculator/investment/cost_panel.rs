//! What is asked of a line of the investment more rarely, unfolded below it: its category, when and
//! how often it comes, its place among the lines. Must not know what the line costs.

use leptos::prelude::*;
use web_sys::{Event, MouseEvent};

use super::line_action::{LineAction, line_action_id};
use super::{cost_lines, is_time_line};
use crate::browser::focus;
use crate::document::{Edit, Entry, Field, InvestmentField};
use crate::domain::investment::{Cost, CostCategory, Recurrence};
use crate::domain::line::LineId;
use crate::ui::components::{ChoiceOf, FieldWithNote, Label, Shape};
use crate::ui::locale::use_locale;
use crate::ui::session::{Session, use_session};

/// The panel of a line.
#[component]
pub(in crate::ui) fn CostPanel(id: LineId, name: Signal<String>) -> impl IntoView {
    let spent = (!is_time_line(&use_session(), id)).then(|| {
        view! {
            <div class="field-cell"><CategoryChoice id/></div>
            <CostInput id which=InvestmentField::Month name/>
            <div class="field-cell"><RecurrenceChoice id/></div>
            <RecurrenceInput id name/>
        }
    });
    view! {
        <div class="calculator-panel field-grid">
            {spent}
            <div class="field-cell calculator-panel-moves">
                <MoveAction id name direction=Direction::Up/>
                <MoveAction id name direction=Direction::Down/>
            </div>
        </div>
    }
}

#[component]
fn CostInput(id: LineId, which: InvestmentField, name: Signal<String>) -> impl IntoView {
    let field = Field::Investment(id, which);
    let label = (use_locale().language().label_messages().field)(field);
    view! { <FieldWithNote field label=Label::of(label, name)/> }
}

/// How often a line comes, tracked.
fn recurrence_of(session: &Session, id: LineId) -> Option<Recurrence> {
    session.with_document(|document| Some(document.calculation().cost(id)?.recurrence().form()))
}

const RECURRENCES: [(&str, Recurrence); 3] = {
    let [once, monthly, yearly] = Recurrence::FORMS;
    [("once", once), ("monthly", monthly), ("yearly", yearly)]
};

#[component]
fn RecurrenceChoice(id: LineId) -> impl IntoView {
    let [reads, changes] = [0; 2].map(|_| use_session());
    let words = use_locale().details();
    let choose = move |form| {
        changes.change_cost(id, |line| {
            if let Cost::Spent { recurrence, .. } = &mut line.cost {
                *recurrence = form;
            }
        });
    };
    view! {
        <ChoiceOf
            id=line_action_id(id, "recurrence")
            label=words.recurrence_label
            options=&RECURRENCES
            written=words.recurrence
            value=Signal::derive(move || recurrence_of(&reads, id))
            on_choose=choose
        />
    }
}

/// In how many months or years it comes.
#[component]
fn RecurrenceInput(id: LineId, name: Signal<String>) -> impl IntoView {
    let session = use_session();
    let form = Memo::new(move |_| recurrence_of(&session, id));
    move || {
        let which = match form.get()? {
            Recurrence::Once => return None,
            Recurrence::Monthly { .. } => InvestmentField::Months,
            Recurrence::Yearly { .. } => InvestmentField::Years,
        };
        Some(view! { <CostInput id which name/> })
    }
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

#[component]
fn CategoryChoice(id: LineId) -> impl IntoView {
    let [reads, chooses] = [0; 2].map(|_| use_session());
    let locale = use_locale();
    let field = Field::Investment(id, InvestmentField::Category);
    let value = Signal::derive(move || match reads.entry(field) {
        Some(Entry::Category(category)) => Some(category),
        _ => None,
    });
    let choose = move |category| chooses.choose(field, Entry::Category(category));
    view! {
        <ChoiceOf
            id=field.name()
            label=(locale.language().label_messages().field)(field)
            options=&CATEGORIES
            written=locale.text().category
            value
            on_choose=choose
        />
    }
}

/// Which way a line is moved.
#[derive(Clone, Copy, PartialEq)]
enum Direction {
    Up,
    Down,
}

impl Direction {
    /// What the button does, in its id.
    fn name(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
        }
    }

    fn shape(self) -> Shape {
        match self {
            Self::Up => Shape::Up,
            Self::Down => Shape::Down,
        }
    }

    /// Where it comes to stand from a place, if there is such a place at all.
    fn step(self, index: usize) -> Option<usize> {
        match self {
            Self::Up => index.checked_sub(1),
            Self::Down => index.checked_add(1),
        }
    }
}

/// Moves a line by one place.
#[component]
fn MoveAction(id: LineId, name: Signal<String>, direction: Direction) -> impl IntoView {
    let [reads, moves] = [0; 2].map(|_| use_session());
    let words = use_locale().details();
    let label = match direction {
        Direction::Up => words.move_up,
        Direction::Down => words.move_down,
    };
    let is_at_end = Signal::derive(move || {
        let lines = reads.with_document(cost_lines);
        let end = if direction == Direction::Up { lines.first() } else { lines.last() };
        end == Some(&id)
    });
    view! {
        <LineAction
            id
            name=direction.name()
            shape=direction.shape()
            label=Signal::derive(move || label(&name.read()))
            disabled=is_at_end
            on_press=move |event: MouseEvent| move_line(&moves, id, direction, &event)
        />
    }
}

/// Moves a line by one place; the focus stays on the button that was pressed.
fn move_line(session: &Session, id: LineId, direction: Direction, event: &Event) {
    let lines = session.now(|document, _| cost_lines(document));
    let index = lines.iter().position(|line| *line == id);
    let Some(index) = index.and_then(|index| direction.step(index)) else { return };
    // At either end there is nowhere to go, and nothing to undo.
    if session.edit(Edit::Move { id, index }).is_ok() {
        focus::to(focus::tree_of(event), line_action_id(id, direction.name()));
    }
}
