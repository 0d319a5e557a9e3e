//! The investment: its lines, how they are named, ordered, added and removed, and their total.
//! Must not know what came back.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::browser::focus;
use crate::document::{Document, Edit, Field, InvestmentField};
use crate::domain::explain::{LineName, Term};
use crate::domain::investment::{Cost, CostCategory, InvestmentLine};
use crate::domain::line::LineId;
use crate::domain::quantity::CostMonth;
use crate::domain::text::Text;
use crate::language::line_name;
use crate::ui::desk::Desk;
use crate::ui::erase::Erase;
use crate::ui::parts::{Icon, Label, Row, field, field_note, icon, rows, text_field};

/// The investment side of the statement.
pub(super) fn investment(desk: &Desk) -> impl IntoView + use<> {
    let text = desk.text();
    let total = desk.told(|results, writer| writer.figure_or_why(&results.invested));
    view! {
        <h2 class="part">{text.invested}</h2>
        {rows(desk, lines, row)}
        {add_line(desk)}
        <p class="total">
            <span>{(text.term)(Term::Invested)}</span>
            <output class="invested">{total}</output>
        </p>
    }
    .erase()
}

/// The lines, and whether each is time.
fn lines(document: &Document) -> Vec<Row> {
    let lines = document.calculation().investment.iter();
    lines.map(|line| (line.id, matches!(line.cost, Cost::Time { .. }))).collect()
}

fn row(desk: &Desk, (id, is_time): Row) -> AnyView {
    let text = desk.text();
    let name = desk.told(move |results, writer| {
        results.cost(id).map(|cost| line_name(&cost.name, writer)).unwrap_or_default()
    });
    let at = |field| Field::Investment(id, field);
    let label = at(InvestmentField::Label);
    let named = Label::of((text.field)(label), name);
    let placeholder = default_name(desk, id);
    let inputs: &[InvestmentField] = if is_time {
        &[InvestmentField::People, InvestmentField::HoursEach, InvestmentField::HourlyCost]
    } else {
        &[InvestmentField::Amount]
    };
    let fields: Vec<_> = inputs
        .iter()
        .map(|input| {
            let seen = Label::of((text.field)(at(*input)), name);
            field(desk, at(*input), seen)
        })
        .collect();
    let notes: Vec<_> = inputs.iter().map(|input| field_note(desk, at(*input))).collect();
    view! {
        <li class="line" class:time=is_time>
            <div class="name">
                {text_field(desk, label, named, placeholder)}
                {field_note(desk, label)}
                {is_time.then(|| time_hint(desk, id))}
            </div>
            <div class="inputs">{fields}</div>
            {actions(desk, id, name)}
            <div class="notes">{notes}</div>
        </li>
    }
    .into_any()
}

/// What a line is called while it has no name of its own.
fn default_name(desk: &Desk, id: LineId) -> Signal<String> {
    desk.words(move |desk| {
        let writer = desk.writer();
        desk.session.with_document(|document| {
            let mut lines = document.calculation().investment.iter();
            let name = lines.find(|line| line.id == id).map(|line| match line.cost {
                Cost::Spent { category, .. } => LineName::Cost(category),
                Cost::Time { .. } => LineName::Time,
            });
            name.map(|name| line_name(&name, &writer)).unwrap_or_default()
        })
    })
}

/// "people × hours each × loaded hourly cost = 16,000"
fn time_hint(desk: &Desk, id: LineId) -> impl IntoView + use<> {
    let hint = desk.told(move |results, writer| {
        let text = writer.text();
        let amount = results.cost(id).and_then(|cost| cost.amount.ok().flatten());
        let amount = amount.map(|amount| writer.money(amount.value()));
        format!("{} = {}", text.time_formula, amount.as_deref().unwrap_or(text.not_given))
    });
    view! { <p class="hint">{hint}</p> }.erase()
}

/// Where a line stands, and how many there are.
fn place(desk: &Desk, id: LineId) -> Option<(usize, usize)> {
    desk.session.with_document(|document| {
        let lines = &document.calculation().investment;
        let index = lines.iter().position(|line| line.id == id)?;
        Some((index, lines.len()))
    })
}

/// Up, down, away.
fn actions(desk: &Desk, id: LineId, name: Signal<String>) -> impl IntoView + use<> {
    let text = desk.text();
    let button = |slug: &'static str,
                  shape,
                  say: fn(&str) -> String,
                  act: fn(&Desk, LineId, &MouseEvent)| {
        let told = desk.words(move |_| say(&name.get()));
        view! {
            <button
                type="button"
                class="action"
                id=format!("cost-{}-{slug}", id.0)
                aria-label=told
                on:click=desk.press(move |desk, event| act(desk, id, event))
            >
                {icon(shape)}
            </button>
        }
    };
    view! {
        <div class="actions">
            {button("up", Icon::Up, text.move_up, |desk, id, event| shift(desk, id, event, -1))}
            {button("down", Icon::Down, text.move_down, |desk, id, event| shift(desk, id, event, 1))}
            {button("remove", Icon::Remove, text.remove, remove)}
        </div>
    }.erase()
}

/// Moves a line by one place; the focus stays on the button that was pressed.
fn shift(desk: &Desk, id: LineId, event: &MouseEvent, by: isize) {
    let Some((index, _)) = untrack(|| place(desk, id)) else {
        return;
    };
    let Some(index) = index.checked_add_signed(by) else {
        return;
    };
    // At either end there is nowhere to go, and nothing to undo.
    if desk.session.edit(Edit::MoveCost { id, index }).is_ok() {
        let slug = if by < 0 { "up" } else { "down" };
        focus::to(focus::tree_of(event), format!("cost-{}-{slug}", id.0));
    }
}

/// Removes a line; the focus goes to its neighbour, or to where lines are added.
fn remove(desk: &Desk, id: LineId, event: &MouseEvent) {
    let neighbour = untrack(|| {
        let (index, _) = place(desk, id)?;
        desk.session.with_document(|document| {
            let lines = &document.calculation().investment;
            let after = lines.get(index.saturating_add(1));
            after.or_else(|| lines.get(index.checked_sub(1)?)).map(|line| line.id)
        })
    });
    if desk.session.edit(Edit::RemoveCost(id)).is_ok() {
        let next = neighbour.map(|line| format!("cost-{}-remove", line.0));
        focus::to(focus::tree_of(event), next.unwrap_or_else(|| "add-cost".to_owned()));
    }
}

/// The menu from which a line is added.
fn add_line(desk: &Desk) -> impl IntoView + use<> {
    let text = desk.text();
    let open = RwSignal::new(false);
    let item = |label: &'static str, category: Option<CostCategory>| {
        view! {
            <li>
                <button
                    type="button"
                    on:click=desk.press(move |desk, event| {
                        add(desk, category, event);
                        open.set(false);
                    })
                >
                    {label}
                </button>
            </li>
        }
    };
    let categories = CostCategory::ALL.map(|kind| item((text.category)(kind), Some(kind)));
    view! {
        <div class="menu">
            <button
                type="button"
                class="link"
                id="add-cost"
                aria-expanded=desk.words(move |_| open.get().to_string())
                on:click=desk.press(move |_, _| open.update(|open| *open = !*open))
            >
                <span aria-hidden="true">"+ "</span>
                {text.add_line}
            </button>
            <ul class="items" hidden=desk.holds(move |_| !open.get())>
                {categories.into_iter().collect::<Vec<_>>()}
                {item(text.time, None)}
            </ul>
        </div>
    }
    .erase()
}

/// Adds a line at the end, of a category or of time, and goes to its first input.
fn add(desk: &Desk, category: Option<CostCategory>, event: &MouseEvent) {
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
    let edit = Edit::AddCost { index: usize::MAX, line, examples: Vec::new() };
    if desk.session.edit(edit).is_ok() {
        focus::to(focus::tree_of(event), Field::Investment(id, first).name());
    }
}
