//! The investment: its lines, how they are named, ordered, added and removed, and their total.
//! Must not know what came back.

use leptos::prelude::*;
use web_sys::Event;

use super::menu::menu;
use super::unfolded::unfolded;
use crate::browser::focus;
use crate::document::{Document, Edit, Entry, Field, InvestmentField, Line};
use crate::domain::investment::{Cost, CostCategory, InvestmentLine};
use crate::domain::line::LineId;
use crate::domain::quantity::CostMonth;
use crate::domain::text::Text;
use crate::ui::desk::Desk;
use crate::ui::parts::{Icon, Label, choice_of, field, field_note, icon, rows, setting};
use crate::ui::view::{Element, Told, View, button, element, part};

/// The investment side of the statement.
pub(super) fn investment(desk: &Desk) -> View {
    let text = desk.text();
    let total = desk.told(|results, writer| writer.figure_or_why(&results.invested));
    let categories = CostCategory::ALL.map(|kind| ((text.category)(kind), Some(kind)));
    let time = (text.time, None);
    View::from(vec![
        part("h2", "part").with(text.invested),
        rows(desk, lines, row),
        menu(desk, "add-cost", text.add_line, categories.into_iter().chain([time]), add),
        part("p", "total")
            .with(element("span").with(text.total_invested))
            .with(part("output", "invested").set("aria-live", "off").with(total)),
    ])
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

fn row(desk: &Desk, id: LineId) -> Element {
    let text = desk.text();
    let is_time = is_time(desk, id);
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
    let fields: Vec<_> = inputs
        .iter()
        .map(|(input, seen)| field(desk, at(*input), Label::of(seen, name.clone()), None))
        .collect();
    let notes: Vec<_> = inputs.iter().map(|(input, _)| field_note(desk, at(*input))).collect();
    let label_field = field(
        desk,
        label,
        Label::of(text.cost_name, name.clone()),
        Some(desk.words(move |desk| usual_name(desk, id).to_owned())),
    );
    let name_part = part("div", "name")
        .with(label_field)
        .with(field_note(desk, label))
        .with(is_time.then(|| time_hint(desk, id)));
    part("li", if is_time { "line time" } else { "line" })
        .with(name_part)
        .with(part("div", "inputs").with(fields))
        .with(actions(desk, id, &name))
        .with(part("div", "notes").with(notes))
        .with(unfolded(desk, id, &name, |unseen| unseen.cost))
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
fn time_hint(desk: &Desk, id: LineId) -> Element {
    let hint = desk.told(move |results, writer| {
        let text = writer.text();
        let amount = results.cost(id).and_then(|cost| cost.amount.ok().flatten());
        let amount = amount.map(|amount| writer.money(amount.value()));
        format!("{} = {}", text.time_formula, amount.as_deref().unwrap_or(text.not_given))
    });
    part("p", "hint").with(hint)
}

/// Fold and unfold, away.
fn actions(desk: &Desk, id: LineId, name: &Told) -> Element {
    let text = desk.text();
    let unfold = desk.press(move |desk, _| {
        let unfolded = untrack(|| desk.session.is_unfolded(id));
        desk.session.unfold(id, !unfolded);
    });
    let unfold = action(desk, id, "more", Icon::More, name, text.more_about, unfold)
        .set("aria-expanded", desk.words(move |desk| desk.session.is_unfolded(id).to_string()));
    let remove = desk.press(move |desk, event| remove(desk, id, event));
    let remove = action(desk, id, "remove", Icon::Remove, name, text.remove, remove);
    part("div", "actions").with([unfold, remove])
}

fn action(
    desk: &Desk,
    id: LineId,
    slug: &'static str,
    shape: Icon,
    name: &Told,
    say: fn(&str) -> String,
    act: impl Fn(&Event) + Send + 'static,
) -> Element {
    let line = name.clone();
    button("action", act)
        .set("id", format!("cost-{}-{slug}", id.0))
        .set("aria-label", desk.words(move |_| say(&line.now())))
        .with(icon(shape))
}

/// What is asked of a line more rarely: its category, its month, its place.
pub(in crate::ui) fn panel(desk: &Desk, id: LineId, name: &Told) -> Element {
    let words = desk.details();
    let spent = (!is_time(desk, id)).then(|| {
        let month = Field::Investment(id, InvestmentField::Month);
        let month = setting(desk, month, Label::of((words.field)(month), name.clone()));
        View::from(vec![part("div", "setting").with(category(desk, id)), month])
    });
    let up = desk.press(move |desk, event| shift(desk, id, event, -1));
    let down = desk.press(move |desk, event| shift(desk, id, event, 1));
    let places = part("div", "setting places")
        .with(
            action(desk, id, "up", Icon::Up, name, words.move_up, up)
                .set("aria-disabled", at_end(desk, id, true)),
        )
        .with(
            action(desk, id, "down", Icon::Down, name, words.move_down, down)
                .set("aria-disabled", at_end(desk, id, false)),
        );
    part("div", "panel grid").with(spent).with(places)
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
