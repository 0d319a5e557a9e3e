//! How the numbers and dates of a table are written, in all columns together, and what is in doubt.
//! Must not find anything; the exchange room does.

use leptos::prelude::*;

use super::consensus::{Consensus, date_order_consensus, decimal_consensus};
use super::{FormatChoice, option_name, option_value};
use crate::exchange::table::DateOrder;
use crate::language::TableImportMessages;
use crate::ui::tables::reading::state::ParsedTable;
use crate::ui::tables::reading::{Reading, use_reading};

/// What was found of how the values of all columns are written, tracked.
fn describe_values(
    reading: &Reading,
    write: impl FnOnce(&ParsedTable, &TableImportMessages) -> String,
) -> String {
    let parsed = reading.table.read();
    parsed.as_ref().map_or_else(|| "–".to_owned(), |parsed| write(parsed, reading.words()))
}

/// What may stand before decimal_consensus, by the values of the choice.
const DECIMAL_MARKS: [(&str, char); 2] = [(".", '.'), (",", ',')];

#[component]
pub(super) fn DecimalChoice() -> impl IntoView {
    let words = use_reading().words();
    let option = |(value, mark)| (value, name_of_mark(mark, words).to_owned());
    view! {
        <FormatChoice
            id="import-decimal"
            label=words.decimal
            found=|reading| describe_values(reading, |parsed, words| match decimal_consensus(parsed) {
                Consensus::NotShown => words.no_decimals.to_owned(),
                Consensus::Agreed(mark) => name_of_mark(mark, words).to_owned(),
                Consensus::Differs => words.by_column.to_owned(),
                Consensus::Unclear => (words.detection_unclear)(name_of_mark(reading.usual_decimal(), words)),
            })
            options=DECIMAL_MARKS.map(option).to_vec()
            chosen=|corrections| option_name(&DECIMAL_MARKS, corrections.decimal)
            correct=|reading, value| {
                let mark = option_value(&DECIMAL_MARKS, value);
                reading.correct_values(|corrections| corrections.decimal = mark);
            }
        />
    }
}

fn name_of_mark(mark: char, words: &TableImportMessages) -> &'static str {
    if mark == ',' { words.decimal_comma } else { words.decimal_point }
}

/// The date_order_consensus of dates, by the values of the choice.
const DATE_ORDERS: [(&str, DateOrder); 3] = [
    ("day", DateOrder::DayFirst),
    ("month", DateOrder::MonthFirst),
    ("number", DateOrder::DayNumbers),
];

#[component]
pub(super) fn DateOrderChoice() -> impl IntoView {
    let words = use_reading().words();
    let option = |(value, order)| (value, name_of_order(order, words).to_owned());
    view! {
        <FormatChoice
            id="import-order"
            label=words.date_order
            found=|reading| describe_values(reading, |parsed, words| match date_order_consensus(parsed) {
                Consensus::NotShown => words.no_date_order.to_owned(),
                Consensus::Agreed(order) => name_of_order(order, words).to_owned(),
                Consensus::Differs => words.by_column.to_owned(),
                Consensus::Unclear => (words.detection_unclear)(words.day_first),
            })
            options=DATE_ORDERS.map(option).to_vec()
            chosen=|corrections| option_name(&DATE_ORDERS, corrections.order)
            correct=|reading, value| {
                let order = option_value(&DATE_ORDERS, value);
                reading.correct_values(|corrections| corrections.order = order);
            }
        />
    }
}

fn name_of_order(order: DateOrder, words: &TableImportMessages) -> &'static str {
    match order {
        DateOrder::DayFirst => words.day_first,
        DateOrder::MonthFirst => words.month_first,
        DateOrder::DayNumbers => words.day_numbers,
    }
}

/// What someone should say, and what was lost.
#[component]
pub(super) fn Doubts() -> impl IntoView {
    let reading = use_reading();
    let words = reading.words();
    let doubts = Memo::new(move |_| {
        let corrections = reading.corrections.get();
        let letters = reading.detected.get().map(|detected| detected.letters).unwrap_or_default();
        let (lost, is_of_file) = (letters.lost, letters.found.is_some());
        let odd = letters.odd.filter(|_| lost == 0);
        let parsed = reading.table.get();
        let decimal =
            parsed.as_deref().is_some_and(|it| decimal_consensus(it) == Consensus::Unclear);
        let order =
            parsed.as_deref().is_some_and(|it| date_order_consensus(it) == Consensus::Unclear);
        [
            (lost > 0).then(|| (words.characters_lost)(&reading.count(lost))),
            odd.map(|word| (words.odd_letters)(&word, is_of_file)),
            (decimal && corrections.decimal.is_none()).then(|| words.decimal_unclear.to_owned()),
            (order && corrections.order.is_none()).then(|| words.date_order_unclear.to_owned()),
        ]
    });
    let listed = move || {
        let doubts = doubts.get().into_iter().flatten();
        doubts.map(|doubt| view! { <p class="import-doubt">{doubt}</p> }).collect_view()
    };
    view! { <div class="import-doubts" data-part="doubts" role="status">{listed}</div> }
}
