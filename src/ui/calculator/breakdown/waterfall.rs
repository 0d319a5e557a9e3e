//! The waterfall from claimed to credited: a table whose rows carry their bars, so that chart and
//! table cannot disagree. Must not compute a step.

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::domain::decimal::subtract;
use crate::domain::line::LineId;
use crate::domain::lines_behind::ChartPart;
use crate::domain::precision::TablePrecision;
use crate::domain::results::Results;
use crate::domain::waterfall::{Step, Waterfall};
use crate::language::{CalculatorMessages, Writer, average_shares_sentence};
use crate::ui::components::{Bar, Scale};
use crate::ui::lines_behind::ChartRow;
use crate::ui::locale::{use_locale, use_results_text};
use crate::ui::session::use_session;

/// A row: the whole that is claimed, a step that takes something, or what is credited.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::ui) enum Row {
    Claimed,
    Taken(Step),
    Credited,
}

/// Picks the waterfall that a table shows.
type Pick = fn(&Results, Option<LineId>) -> Option<Waterfall>;

/// At which its amounts are shown: the whole as the statement, a line for itself.
fn precision(
    results: &Results,
    line: Option<LineId>,
    of: &Waterfall,
    writer: &Writer,
) -> TablePrecision {
    if line.is_some() { of.precision(writer.currency) } else { results.precision }
}

/// The waterfall of all lines, and how much of their gains is due to the programme on average.
#[component]
pub(super) fn TotalWaterfall() -> impl IntoView {
    let average = use_results_text(|results, writer| {
        average_shares_sentence(results, writer).unwrap_or_default()
    });
    view! {
        <div>
            <WaterfallTable line=None pick=|results, _| Some(results.waterfall)/>
            <p class="hint waterfall-average" data-part="average-shares">{average}</p>
        </div>
    }
}

/// The waterfall of a line.
#[component]
pub(in crate::ui) fn LineWaterfall(id: LineId) -> impl IntoView {
    let pick: Pick = |results, id| Some(results.line(id?)?.outcome.credit()?.waterfall);
    view! { <WaterfallTable line=Some(id) pick/> }
}

/// The rows: claimed, every step that takes something, credited.
pub(in crate::ui) fn rows(waterfall: &Waterfall) -> Vec<Row> {
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
pub(in crate::ui) fn ends(waterfall: &Waterfall, row: Row) -> (Decimal, Decimal) {
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
fn WaterfallTable(line: Option<LineId>, pick: Pick) -> impl IntoView {
    let session = use_session();
    let text = use_locale().text();
    let all = Memo::new(move |_| {
        let waterfall = session.with_results(|results| pick(results, line));
        waterfall.map(|waterfall| rows(&waterfall)).unwrap_or_default()
    });
    let caption = use_results_text(move |results, writer| {
        let table = pick(results, line).map(|of| precision(results, line, &of, writer));
        writer.heading(writer.text().waterfall, table.unwrap_or_default())
    });
    let row = move |row| view! { <WaterfallRow line pick row/> };
    view! {
        <table class="waterfall">
            <caption>{caption}</caption>
            <thead class="visually-hidden">
                <tr>
                    <th scope="col">{text.waterfall_step}</th>
                    <td></td>
                    <th scope="col">{text.waterfall_change}</th>
                    <th scope="col">{text.waterfall_remainder}</th>
                </tr>
            </thead>
            <tbody>{move || all.get().into_iter().map(row).collect_view()}</tbody>
        </table>
    }
}

/// A row: its name, its bar, what it changes or is, and what remains after it: seen in its bar, and
/// written for those who do not see it.
#[component]
fn WaterfallRow(line: Option<LineId>, pick: Pick, row: Row) -> impl IntoView {
    let text = use_locale().text();
    let (class, name) = class_and_name(row, text);
    let write = |write: fn(&Waterfall, Row) -> String| {
        use_results_text(move |results, _| {
            pick(results, line).map(|waterfall| write(&waterfall, row)).unwrap_or_default()
        })
    };
    let money = |amount: fn(&Waterfall, Row) -> Decimal| {
        use_results_text(move |results, writer| {
            let written = pick(results, line).map(|waterfall| {
                let table = precision(results, line, &waterfall, writer);
                writer.money_in(table, amount(&waterfall, row))
            });
            written.unwrap_or_default()
        })
    };
    let amount = money(|waterfall, row| {
        let (from, left) = ends(waterfall, row);
        subtract(left, from).unwrap_or_default()
    });
    let left = money(|waterfall, row| ends(waterfall, row).1);
    let start = write(|waterfall, row| bar_of(waterfall, row).0.to_string());
    let width = write(|waterfall, row| bar_of(waterfall, row).1.to_string());
    let cells = view! {
        <td class="chart-bar"><Bar start width/></td>
        <td class="waterfall-change">{amount}</td>
        <td><span class="visually-hidden">{left}</span></td>
    };
    // Behind the steps of one line there is but that line.
    match line {
        Some(_) => view! { <tr class=class><th scope="row">{name}</th>{cells}</tr> }.into_any(),
        None => {
            let part = match row {
                Row::Claimed => ChartPart::Claimed,
                Row::Taken(step) => ChartPart::Changed(step),
                Row::Credited => ChartPart::Credited,
            };
            view! { <ChartRow part name class columns="4">{cells}</ChartRow> }.into_any()
        }
    }
}

/// The class of a row, and what it is called.
pub(in crate::ui) fn class_and_name(
    row: Row,
    text: &CalculatorMessages,
) -> (&'static str, &'static str) {
    match row {
        Row::Claimed => ("waterfall-claimed", text.claimed),
        Row::Taken(step) => ("waterfall-taken", (text.step)(step)),
        Row::Credited => ("waterfall-credited", text.credited_return),
    }
}

/// Where a row's bar begins on the scale of its waterfall, and how wide it is.
pub(in crate::ui) fn bar_of(waterfall: &Waterfall, row: Row) -> (Decimal, Decimal) {
    let left = waterfall.left().map(|(_, left)| left.value());
    let scale = Scale::of(left.chain([waterfall.claimed().value()]));
    let (from, to) = ends(waterfall, row);
    let (from, to) = (scale.at(from), scale.at(to));
    (from.min(to), subtract(from.max(to), from.min(to)).unwrap_or_default())
}
