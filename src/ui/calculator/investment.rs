//! The investment: its lines, how they are named, ordered, added and removed, and their total.
//! Must not know what came back.

use std::sync::Arc;

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::browser::focus;
use crate::document::{Edit, Field, InvestmentField};
use crate::domain::explain::LineName;
use crate::domain::investment::{Cost, CostCategory, InvestmentLine};
use crate::domain::line::LineId;
use crate::domain::quantity::CostMonth;
use crate::domain::text::Text;
use crate::language::line_name;
use crate::ui::desk::Desk;
use crate::ui::parts::{Icon, Label, Words, field, field_note, icon, id_of, text_field};

/// The investment side of the statement.
pub(super) fn investment(desk: &Desk) -> AnyView {
    let text = desk.text();
    let ids = {
        let session = desk.session.clone();
        move || {
            session.with_document(|document| {
                let lines = document.calculation().investment.iter();
                lines
                    .map(|line| (line.id, matches!(line.cost, Cost::Time { .. })))
                    .collect::<Vec<_>>()
            })
        }
    };
    let rows = desk.clone();
    let total = desk.clone();
    view! {
        <h2 class="part">{text.invested}</h2>
        <ul class="lines">
            <For each=ids key=|line| *line let((id, is_time))>
                {row(&rows, id, is_time)}
            </For>
        </ul>
        {add_line(desk)}
        <p class="total">
            <span>{(text.term)(crate::domain::explain::Term::Invested)}</span>
            <output class="invested">{move || total_of(&total)}</output>
        </p>
    }
    .into_any()
}

fn total_of(desk: &Desk) -> String {
    let writer = desk.writer();
    desk.session
        .with_results(|results| match results.invested.value {
            Ok(amount) => writer.figure(amount),
            Err(why) => (desk.text().unavailable)(why).to_owned(),
        })
}

fn row(desk: &Desk, id: LineId, is_time: bool) -> AnyView {
    let text = desk.text();
    let name: Words = {
        let desk = desk.clone();
        Arc::new(move || {
            let writer = desk.writer();
            desk.session.with_results(|results| {
                results
                    .cost(id)
                    .map(|cost| line_name(&cost.name, &writer))
                    .unwrap_or_default()
            })
        })
    };
    let at = |field| Field::Investment(id, field);
    let label = at(InvestmentField::Label);
    let named = Label::of((text.field)(label), name.clone());
    let placeholder = default_name(desk, id);
    let inputs: &[InvestmentField] = if is_time {
        &[
            InvestmentField::People,
            InvestmentField::HoursEach,
            InvestmentField::HourlyCost,
        ]
    } else {
        &[InvestmentField::Amount]
    };
    let fields: Vec<_> = inputs
        .iter()
        .map(|input| {
            let seen = Label::of((text.field)(at(*input)), name.clone());
            field(desk, at(*input), seen)
        })
        .collect();
    let notes: Vec<_> = inputs
        .iter()
        .map(|input| field_note(desk, at(*input)))
        .collect();
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
fn default_name(desk: &Desk, id: LineId) -> Words {
    let desk = desk.clone();
    Arc::new(move || {
        let writer = desk.writer();
        desk.session.with_document(|document| {
            let mut lines = document.calculation().investment.iter();
            let line = lines.find(|line| line.id == id);
            let name = line.map(|line| match line.cost {
                Cost::Spent { category, .. } => LineName::Cost(category),
                Cost::Time { .. } => LineName::Time,
            });
            name.map(|name| line_name(&name, &writer))
                .unwrap_or_default()
        })
    })
}

/// "people × hours each × loaded hourly cost = 16,000"
fn time_hint(desk: &Desk, id: LineId) -> AnyView {
    let desk = desk.clone();
    let amount = move || {
        let writer = desk.writer();
        let amount = desk
            .session
            .with_results(|results| results.cost(id)?.amount.ok()?);
        let amount = amount.map(|amount| writer.money(amount.value()));
        format!(
            "{} = {}",
            desk.text().time_formula,
            amount.as_deref().unwrap_or(desk.text().not_given)
        )
    };
    view! { <p class="hint">{amount}</p> }.into_any()
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
fn actions(desk: &Desk, id: LineId, name: Words) -> AnyView {
    let text = desk.text();
    let button = |slug: &'static str,
                  shape,
                  say: fn(&str) -> String,
                  act: fn(&Desk, LineId, &MouseEvent)| {
        let desk = desk.clone();
        let name = name.clone();
        let told = move || say(&name());
        view! {
            <button
                type="button"
                class="action"
                id=format!("cost-{}-{slug}", id.0)
                aria-label=told
                on:click=move |event| act(&desk, id, &event)
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
    }.into_any()
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
            after
                .or_else(|| lines.get(index.checked_sub(1)?))
                .map(|line| line.id)
        })
    });
    if desk.session.edit(Edit::RemoveCost(id)).is_ok() {
        let next = neighbour.map(|line| format!("cost-{}-remove", line.0));
        focus::to(
            focus::tree_of(event),
            next.unwrap_or_else(|| "add-cost".to_owned()),
        );
    }
}

/// The menu from which a line is added.
fn add_line(desk: &Desk) -> AnyView {
    let text = desk.text();
    let open = RwSignal::new(false);
    let item = |label: &'static str, category: Option<CostCategory>| {
        let desk = desk.clone();
        view! {
            <li>
                <button
                    type="button"
                    on:click=move |event| {
                        add(&desk, category, &event);
                        open.set(false);
                    }
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
                aria-expanded=move || if open.get() { "true" } else { "false" }
                on:click=move |_| open.update(|open| *open = !*open)
            >
                <span aria-hidden="true">"+ "</span>
                {text.add_line}
            </button>
            <ul class="items" hidden=move || !open.get()>
                {categories.into_iter().collect::<Vec<_>>()}
                {item(text.time, None)}
            </ul>
        </div>
    }
    .into_any()
}

/// Adds a line at the end, of a category or of time, and goes to its first input.
fn add(desk: &Desk, category: Option<CostCategory>, event: &MouseEvent) {
    let id = untrack(|| {
        desk.session
            .with_document(crate::document::Document::next_line)
    });
    let (cost, first) = match category {
        Some(category) => (
            Cost::Spent {
                category,
                amount: None,
                month: CostMonth::default(),
            },
            InvestmentField::Amount,
        ),
        None => (
            Cost::Time {
                people: None,
                hours_each: None,
                hourly_cost: None,
            },
            InvestmentField::People,
        ),
    };
    let line = InvestmentLine {
        id,
        label: Text::default(),
        cost,
    };
    let edit = Edit::AddCost {
        index: usize::MAX,
        line,
        examples: Vec::new(),
    };
    if desk.session.edit(edit).is_ok() {
        focus::to(focus::tree_of(event), id_of(Field::Investment(id, first)));
    }
}
