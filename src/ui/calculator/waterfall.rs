//! The waterfall from claimed to credited: a table whose rows carry their bars, so that chart and
//! table cannot disagree. Must not compute a step.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::scale::Scale;
use crate::domain::decimal::subtract;
use crate::domain::line::LineId;
use crate::domain::results::Results;
use crate::domain::waterfall::{Step, Waterfall};
use crate::language::Writer;
use crate::ui::desk::Desk;
use crate::ui::view::{View, island, use_desk};

/// A row: the whole that is claimed, a step that takes something, or what is credited.
#[derive(Clone, Copy, PartialEq)]
enum Row {
    Claimed,
    Taken(Step),
    Credited,
}

/// Picks the waterfall that a table shows.
type Pick = fn(&Results, Option<LineId>) -> Option<Waterfall>;

/// The waterfall of all lines.
#[component]
pub(super) fn Whole() -> impl IntoView {
    view! { <Table line=None pick=|results, _| Some(results.waterfall)/> }
}

/// The waterfall of a line.
#[component]
pub(in crate::ui) fn LineWaterfall(id: LineId) -> impl IntoView {
    let pick: Pick = |results, id| Some(results.line(id?)?.outcome.credit()?.waterfall);
    view! { <Table line=Some(id) pick/> }
}

/// The same for former views.
pub(in crate::ui) fn of_line(desk: &Desk, id: LineId) -> View {
    island(desk, move || view! { <LineWaterfall id/> })
}

/// The rows: claimed, every step that takes something, credited.
fn rows(waterfall: &Waterfall) -> Vec<Row> {
    let mut rows = vec![Row::Claimed];
    let mut before = waterfall.claimed();
    for (step, left) in waterfall.left() {
        if left != before {
            rows.push(Row::Taken(step));
        }
        before = left;
    }
    rows.push(Row::Credited);
    rows
}

/// Where a row's bar begins, at nothing or at what remained before, and what remains, where it ends.
fn ends(waterfall: &Waterfall, row: Row) -> (Decimal, Decimal) {
    let mut before = waterfall.claimed().value();
    let Row::Taken(taken) = row else {
        let whole = if row == Row::Claimed { before } else { waterfall.credited().value() };
        return (Decimal::ZERO, whole);
    };
    for (step, left) in waterfall.left() {
        if step == taken {
            return (before, left.value());
        }
        before = left.value();
    }
    (before, before)
}

/// One table: rows come and go with the steps that take something; amounts and bars follow in place.
#[component]
fn Table(line: Option<LineId>, pick: Pick) -> impl IntoView {
    let desk = use_desk();
    let text = desk.text();
    let all = Memo::new(move |_| {
        let waterfall = desk.session.with_results(|results| pick(results, line));
        waterfall.map(|waterfall| rows(&waterfall)).unwrap_or_default()
    });
    let row = move |row| view! { <Cells line pick row/> };
    view! {
        <table class="waterfall">
            <caption>{text.waterfall}</caption>
            <thead class="unseen">
                <tr>
                    <th scope="col">{text.waterfall_step}</th>
                    <td></td>
                    <th scope="col">{text.waterfall_taken}</th>
                    <th scope="col">{text.waterfall_left}</th>
                </tr>
            </thead>
            <tbody>{move || all.get().into_iter().map(row).collect_view()}</tbody>
        </table>
    }
}

/// A row: its name, its bar, what it changes or is, and what remains after it: seen in its bar, and
/// written for those who do not see it.
#[component]
fn Cells(line: Option<LineId>, pick: Pick, row: Row) -> impl IntoView {
    let desk = use_desk();
    let text = desk.text();
    let (class, name) = match row {
        Row::Claimed => ("claimed", text.claimed),
        Row::Taken(step) => ("taken", (text.step)(step)),
        Row::Credited => ("credited", text.credited_return),
    };
    let told = |tell: fn(&Waterfall, Row, &Writer) -> String| {
        let told = desk.told(move |results, writer| {
            pick(results, line).map(|waterfall| tell(&waterfall, row, writer)).unwrap_or_default()
        });
        told.signal()
    };
    let amount = told(|waterfall, row, writer| {
        let (from, left) = ends(waterfall, row);
        writer.money(subtract(left, from).unwrap_or_default())
    });
    let left = told(|waterfall, row, writer| writer.money(ends(waterfall, row).1));
    let start = told(|waterfall, row, _| bar_of(waterfall, row).0.to_string());
    let width = told(|waterfall, row, _| bar_of(waterfall, row).1.to_string());
    view! {
        <tr class=class>
            <th scope="row">{name}</th>
            <td class="bar"><Bar start width/></td>
            <td class="change">{amount}</td>
            <td class="left"><span class="unseen">{left}</span></td>
        </tr>
    }
}

/// A bar on a scale from 0 to 100.
#[component]
pub(in crate::ui) fn Bar(
    #[prop(into)] start: Signal<String>,
    width: Signal<String>,
) -> impl IntoView {
    view! {
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect x=start width=width height="10"/>
        </svg>
    }
}

/// Where a row's bar begins on the scale of its waterfall, and how wide it is.
fn bar_of(waterfall: &Waterfall, row: Row) -> (Decimal, Decimal) {
    let left = waterfall.left().map(|(_, left)| left.value());
    let scale = Scale::of(left.chain([waterfall.claimed().value()]));
    let (from, to) = ends(waterfall, row);
    let (from, to) = (scale.at(from), scale.at(to));
    (from.min(to), subtract(from.max(to), from.min(to)).unwrap_or_default())
}
