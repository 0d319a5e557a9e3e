//! How the numbers and dates of a table are written, in all columns together, and what is in doubt.
//! Must not find anything; the exchange room does.

use leptos::prelude::*;

use super::habits::{Together, decimals, orders};
use super::{FormatChoice, of_value, value_of};
use crate::exchange::table::DateOrder;
use crate::language::TableImportMessages;
use crate::ui::tables::reading::{Reading, use_reading};
use crate::ui::tables::state::ParsedTable;

/// What was found of how the values of all columns are written, tracked.
fn of_values(
    reading: &Reading,
    write: impl FnOnce(&ParsedTable, &TableImportMessages) -> String,
) -> String {
    let parsed = reading.table.read();
    parsed.as_ref().map_or_else(|| "–".to_owned(), |parsed| write(parsed, reading.words()))
}

/// What may stand before decimals, by the values of the choice.
const MARKS: [(&str, char); 2] = [(".", '.'), (",", ',')];

#[component]
pub(super) fn DecimalChoice() -> impl IntoView {
    let words = use_reading().words();
    let option = |(value, mark)| (value, name_of_mark(mark, words).to_owned());
    view! {
        <FormatChoice
            id="import-decimal"
            label=words.decimal
            found=|reading| of_values(reading, |parsed, words| match decimals(parsed) {
                Together::Untold => words.no_decimals.to_owned(),
                Together::All(mark) => name_of_mark(mark, words).to_owned(),
                Together::Differs => words.by_column.to_owned(),
                Together::Unclear => (words.detection_unclear)(name_of_mark(reading.usual_decimal(), words)),
            })
            options=MARKS.map(option).to_vec()
            chosen=|corrections| value_of(&MARKS, corrections.decimal)
            correct=|reading, value| {
                let mark = of_value(&MARKS, value);
                reading.correct_values(|corrections| corrections.decimal = mark);
            }
        />
    }
}

fn name_of_mark(mark: char, words: &TableImportMessages) -> &'static str {
    if mark == ',' { words.decimal_comma } else { words.decimal_point }
}

/// The orders of dates, by the values of the choice.
const ORDERS: [(&str, DateOrder); 2] =
    [("day", DateOrder::DayFirst), ("month", DateOrder::MonthFirst)];

#[component]
pub(super) fn DateOrderChoice() -> impl IntoView {
    let words = use_reading().words();
    let option = |(value, order)| (value, name_of_order(order, words).to_owned());
    view! {
        <FormatChoice
            id="import-order"
            label=words.date_order
            found=|reading| of_values(reading, |parsed, words| match orders(parsed) {
                Together::Untold => words.no_date_order.to_owned(),
                Together::All(order) => name_of_order(order, words).to_owned(),
                Together::Differs => words.by_column.to_owned(),
                Together::Unclear => (words.detection_unclear)(words.day_first),
            })
            options=ORDERS.map(option).to_vec()
            chosen=|corrections| value_of(&ORDERS, corrections.order)
            correct=|reading, value| {
                let order = of_value(&ORDERS, value);
                reading.correct_values(|corrections| corrections.order = order);
            }
        />
    }
}

fn name_of_order(order: DateOrder, words: &TableImportMessages) -> &'static str {
    match order {
        DateOrder::DayFirst => words.day_first,
        DateOrder::MonthFirst => words.month_first,
    }
}

/// What someone should say, and what was lost.
#[component]
pub(super) fn Doubts() -> impl IntoView {
    let reading = use_reading();
    let words = reading.words();
    let doubts = Memo::new(move |_| {
        let corrections = reading.corrections.get();
        let lost = reading.detected.read().and_then(|it| it.letters).map_or(0, |it| it.lost);
        let parsed = reading.table.get();
        let decimal = parsed.as_deref().is_some_and(|it| decimals(it) == Together::Unclear);
        let order = parsed.as_deref().is_some_and(|it| orders(it) == Together::Unclear);
        [
            (lost > 0).then(|| (words.characters_lost)(&reading.count(lost))),
            (decimal && corrections.decimal.is_none()).then(|| words.decimal_unclear.to_owned()),
            (order && corrections.order.is_none()).then(|| words.date_order_unclear.to_owned()),
        ]
    });
    let listed = move || {
        let doubts = doubts.get().into_iter().flatten();
        doubts.map(|doubt| view! { <p class="doubt">{doubt}</p> }).collect_view()
    };
    view! { <div class="doubts" role="status">{listed}</div> }
}
