//! Dates as tables have them: of which part is which only the order of a whole column tells.
//! Must not know a column, nor today's date.

use crate::domain::date::Date;

/// Which comes first in a date that does not begin with its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// The day: `31/12/2025`.
    DayFirst,
    /// The month: `12/31/2025`.
    MonthFirst,
}

/// The text is no day of the calendar, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

/// What a date shows of the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OrderEvidence {
    /// Nothing: its year comes first, its month has a name, or day and month are one number.
    Nothing,
    /// It is a day in this order only.
    Order(DateOrder),
    /// It is one day in one order and another in the other.
    Either,
}

/// A date whose parts are known, or all but which is the day.
#[derive(Clone, Copy)]
enum Parts {
    Known { year: u16, month: u16, day: u16 },
    Open { first: u16, second: u16, year: u16 },
}

/// Of two digits for a year, the first that means the last century (as POSIX has it).
const LAST_CENTURY: u16 = 69;

/// Names of months, English and Italian; by these or their first three letters.
const MONTHS: [[&str; 2]; 12] = [
    ["january", "gennaio"],
    ["february", "febbraio"],
    ["march", "marzo"],
    ["april", "aprile"],
    ["may", "maggio"],
    ["june", "giugno"],
    ["july", "luglio"],
    ["august", "agosto"],
    ["september", "settembre"],
    ["october", "ottobre"],
    ["november", "novembre"],
    ["december", "dicembre"],
];

/// Reads a date, with `order` where the text does not say it itself: `2025-12-31`, `31/12/25`,
/// `31.12.2025`, `31 Dec 2025`, `dic 31, 2025`; a time behind it is left out. A year of two digits
/// is 1969 to 2068.
pub fn read_date(text: &str, order: DateOrder) -> Result<Date, NotADate> {
    let parts = parts(text).ok_or(NotADate)?;
    date(parts, order).ok_or(NotADate)
}

/// What a text shows of the order of its column; `None` where it is no date.
pub(super) fn order_evidence(text: &str) -> Option<OrderEvidence> {
    let parts = parts(text)?;
    let day_first = date(parts, DateOrder::DayFirst);
    let month_first = date(parts, DateOrder::MonthFirst);
    match (day_first, month_first) {
        (None, None) => None,
        (Some(one), Some(other)) if one == other => Some(OrderEvidence::Nothing),
        (Some(_), Some(_)) => Some(OrderEvidence::Either),
        (Some(_), None) => Some(OrderEvidence::Order(DateOrder::DayFirst)),
        (None, Some(_)) => Some(OrderEvidence::Order(DateOrder::MonthFirst)),
    }
}

fn date(parts: Parts, order: DateOrder) -> Option<Date> {
    let (year, month, day) = match (parts, order) {
        (Parts::Known { year, month, day }, _) => (year, month, day),
        (Parts::Open { first, second, year }, DateOrder::DayFirst) => (year, second, first),
        (Parts::Open { first, second, year }, DateOrder::MonthFirst) => (year, first, second),
    };
    Date::parse(&format!("{year:04}-{month:02}-{day:02}")).ok()
}

fn parts(text: &str) -> Option<Parts> {
    let text = without_time(text.trim())?;
    if text.len() > 24 {
        return None;
    }
    in_digits(text).or_else(|| with_a_name(text))
}

/// The date before a time, if there is one: `2025-12-31T10:00:00Z`, `12/31/25 10:00 PM`.
fn without_time(text: &str) -> Option<&str> {
    let Some(colon) = text.find(':') else { return Some(text) };
    let before = text.get(..colon)?;
    let date = before.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let time = text.get(date.len()..)?;
    let is_time = time.chars().all(|letter| {
        letter.is_ascii_digit() || ":.+- ".contains(letter) || "zapmZAPM\u{202f}".contains(letter)
    });
    is_time
        .then(|| date.strip_suffix(['T', 't', ' ']).map(|date| date.trim_end_matches([' ', ','])))?
}

/// A number of one or two digits.
fn short(text: &str) -> Option<u16> {
    ((1..=2).contains(&text.len())).then(|| number(text))?
}

fn number(text: &str) -> Option<u16> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

/// A year of four digits, or of two.
fn year(text: &str) -> Option<u16> {
    match text.len() {
        4 => number(text),
        2 => number(text)
            .map(|year| year.saturating_add(if year < LAST_CENTURY { 2_000 } else { 1_900 })),
        _ => None,
    }
}

fn in_digits(text: &str) -> Option<Parts> {
    let separator = text.chars().find(|letter| !letter.is_ascii_digit())?;
    if !['/', '-', '.'].contains(&separator) {
        return None;
    }
    let mut parts = text.split(separator);
    let (Some(one), Some(two), Some(three), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    if one.len() == 4 {
        return Some(Parts::Known { year: year(one)?, month: short(two)?, day: short(three)? });
    }
    Some(Parts::Open { first: short(one)?, second: short(two)?, year: year(three)? })
}

fn with_a_name(text: &str) -> Option<Parts> {
    let mut parts = text.split([' ', '-', '.', ',', '/']).filter(|part| !part.is_empty());
    let (Some(one), Some(two), Some(three), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    let (month, day) = match (month(one), month(two)) {
        (Some(month), None) => (month, short(two)?),
        (None, Some(month)) => (month, short(one)?),
        _ => return None,
    };
    Some(Parts::Known { year: year(three)?, month, day })
}

fn month(name: &str) -> Option<u16> {
    let is_named = |full: &str| {
        let short = full.get(..3).is_some_and(|short| name.eq_ignore_ascii_case(short));
        short || name.eq_ignore_ascii_case(full)
    };
    let of_year = (1_u16..).zip(MONTHS);
    of_year
        .into_iter()
        .find_map(|(number, names)| names.iter().any(|full| is_named(full)).then_some(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(text: &str) -> [Option<String>; 2] {
        [DateOrder::DayFirst, DateOrder::MonthFirst]
            .map(|order| read_date(text, order).ok().map(String::from))
    }

    #[test]
    fn a_date_is_read_in_the_order_of_its_column() {
        let ymd = |day: &str| Some(day.to_owned());
        let (third, fourth) = (ymd("2025-04-03"), ymd("2025-03-04"));
        for text in ["03/04/2025", "3.4.2025", "3-4-25", "03/04/2025 10:15", "3/4/25 9:05 PM"] {
            assert_eq!(both(text), [third.clone(), fourth.clone()], "{text}");
        }
        for text in [
            "2025-04-03",
            "2025/4/3",
            "2025-04-03T23:59:59.123Z",
            "2025-04-03 23:59:59+02:00",
            "3 April 2025",
            "Apr 3, 2025",
            "03-apr-25",
            "3 aprile 2025",
        ] {
            assert_eq!(both(text), [third.clone(), third.clone()], "{text}");
        }
        assert_eq!(both("31/12/25"), [ymd("2025-12-31"), None]);
        assert_eq!(both("1/21/77"), [None, ymd("1977-01-21")]);
        assert_eq!(both("12-dic-2068")[0], ymd("2068-12-12"));
    }

    #[test]
    fn what_is_no_day_is_no_date() {
        for text in [
            "",
            "31/02/2025",
            "0/1/2025",
            "2025-13-01",
            "1/2",
            "1/2/3",
            "1/2/2025/4",
            "12:30",
            "18.00.00",
            "3 Marathon 2025",
            "20250403",
            "1/2/025",
            "2025-04-03 Rome",
            "3 April 2025 10:30 Rome",
            "+1/2/2025",
            "1/ 2/2025",
        ] {
            assert_eq!(both(text), [None, None], "{text}");
        }
    }
}
