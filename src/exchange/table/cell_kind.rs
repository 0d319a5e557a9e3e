//! What one cell is: nothing, a number, a percentage, a date, a text; and what it shows of the format
//! that it was written in. Must not know its column.
//!
//! This looks at every cell of a table, so it allocates nothing; reading follows where a column is
//! wanted.

use super::date::{self, OrderEvidence};
use crate::language::is_no_value;

/// What a number shows of the decimal mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DecimalMark {
    /// Nothing: it has none.
    Absent,
    /// It is this one.
    Sure(char),
    /// It has one that may as well separate thousands: `1.234`.
    Either,
}

/// What a cell looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CellKind {
    /// It is empty, or says that there is no value.
    Missing,
    /// A whole number without a mark.
    Whole,
    /// A number with a mark.
    Number(DecimalMark),
    /// A percentage.
    Percent(DecimalMark),
    /// A date.
    Date(OrderEvidence),
    /// Anything else.
    Text,
}

/// The longest cell that may be a number or a date, in bytes: a day with its time and the name of
/// its zone.
const MAX_BYTES: usize = 80;

/// What may stand before a number.
const BEFORE: [char; 8] = ['+', '-', '\u{2212}', '€', '$', '£', '(', ' '];

/// What may stand after one.
const AFTER: [char; 6] = ['€', '$', '£', ')', ' ', '-'];

pub(super) fn cell_kind(cell: &str) -> CellKind {
    let cell = cell.trim();
    if is_no_value(cell) {
        return CellKind::Missing;
    }
    if cell.len() > MAX_BYTES || !cell.bytes().any(|byte| byte.is_ascii_digit()) {
        return CellKind::Text;
    }
    let number = without_currency(cell);
    let (number, percent) = match number.strip_suffix('%') {
        Some(number) => (number.trim_end(), true),
        None => (number, false),
    };
    match (mark(number), percent) {
        (Some(mark), true) => CellKind::Percent(mark),
        (Some(DecimalMark::Absent), false) => CellKind::Whole,
        (Some(mark), false) => CellKind::Number(mark),
        (None, true) => CellKind::Text,
        (None, false) => date::order_evidence(cell).map_or(CellKind::Text, CellKind::Date),
    }
}

/// The number without its sign and currency.
fn without_currency(cell: &str) -> &str {
    const CODES: [&str; 4] = ["EUR", "USD", "GBP", "CHF"];
    let code = |text: &str| CODES.iter().any(|code| text.eq_ignore_ascii_case(code));
    let cell = match cell.split_at_checked(3) {
        Some((before, number)) if code(before) => number,
        _ => cell,
    };
    let cell = match cell.len().checked_sub(3).and_then(|end| cell.split_at_checked(end)) {
        Some((number, after)) if code(after) => number,
        _ => cell,
    };
    cell.trim_start_matches(BEFORE).trim_end_matches(AFTER).trim()
}

/// What digits with marks show; `None` where they are no number.
fn mark(number: &str) -> Option<DecimalMark> {
    let count = |mark: u8| number.bytes().filter(|byte| *byte == mark).count();
    let last = |mark: char, groups: &[char]| {
        let (whole, decimals) = number.split_once(mark)?;
        (is_whole(whole, groups) && are_digits(decimals)).then_some(DecimalMark::Sure(mark))
    };
    match (count(b'.'), count(b',')) {
        (0, 0) => is_whole(number, &SPACES).then_some(DecimalMark::Absent),
        (1, 0) => one_mark(number, '.'),
        (0, 1) => one_mark(number, ','),
        (_, 0) => is_whole(number, &['.']).then_some(DecimalMark::Sure(',')),
        (0, _) => is_whole(number, &[',']).then_some(DecimalMark::Sure('.')),
        (1, _) if number.rfind('.') > number.rfind(',') => last('.', &[',']),
        (_, 1) if number.rfind(',') > number.rfind('.') => last(',', &['.']),
        _ => None,
    }
}

/// What separates thousands beside dots and commas.
const SPACES: [char; 5] = [' ', '\u{a0}', '\u{202f}', '\'', '’'];

fn one_mark(number: &str, mark: char) -> Option<DecimalMark> {
    let (before, after) = number.split_once(mark)?;
    let whole = before.is_empty() || is_whole(before, &SPACES);
    if !whole || !are_digits(after) {
        return None;
    }
    let groups = after.len() == 3
        && (1..=3).contains(&before.len())
        && are_digits(before)
        && !before.starts_with('0');
    Some(if groups { DecimalMark::Either } else { DecimalMark::Sure(mark) })
}

fn are_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a text is digits, in threes where one of `groups` separates them.
fn is_whole(text: &str, groups: &[char]) -> bool {
    if are_digits(text) {
        return true;
    }
    let mut parts = text.split(groups);
    let first = parts.next().is_some_and(|part| are_digits(part) && part.len() <= 3);
    first && parts.all(|part| are_digits(part) && part.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::table::DateOrder;

    #[test]
    fn cells_look_like_what_they_are() {
        use CellKind::{Date, Missing, Number, Percent, Text, Whole};
        for (cell, expected) in [
            ("", Missing),
            (" ", Missing),
            ("NA", Missing),
            ("#N/D", Missing),
            ("12", Whole),
            ("-12", Whole),
            ("$5", Whole),
            ("1 000 €", Whole),
            ("1'000", Whole),
            ("08123", Whole),
            ("12.5", Number(DecimalMark::Sure('.'))),
            (".5", Number(DecimalMark::Sure('.'))),
            ("0.125", Number(DecimalMark::Sure('.'))),
            ("-1234,5", Number(DecimalMark::Sure(','))),
            ("EUR 1.234,50", Number(DecimalMark::Sure(','))),
            ("1,234.50 EUR", Number(DecimalMark::Sure('.'))),
            ("1.234.567", Number(DecimalMark::Sure(','))),
            ("1.234", Number(DecimalMark::Either)),
            ("(1,250)", Number(DecimalMark::Either)),
            ("81%", Percent(DecimalMark::Absent)),
            ("12,5 %", Percent(DecimalMark::Sure(','))),
            ("2025-03-04", Date(OrderEvidence::Nothing)),
            ("13/04/2025", Date(OrderEvidence::Order(DateOrder::DayFirst))),
            ("3/13/20", Date(OrderEvidence::Order(DateOrder::MonthFirst))),
            ("03.04.2025", Date(OrderEvidence::Either)),
            ("18.00.00", Text),
            ("1.2.3", Text),
            ("10k", Text),
            ("7590-VHVEG", Text),
            ("=1+1", Text),
            ("%", Text),
            ("1,23,4", Text),
        ] {
            assert_eq!(cell_kind(cell), expected, "{cell}");
        }
    }
}
