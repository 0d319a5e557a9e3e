//! Days as tables have them: of which part is which only the order of a whole column tells.
//! Must not know a column, nor today's date. What stands behind a day is `time_of_day`'s.

use super::time_of_day::split_time;
use crate::domain::date::Date;

/// How a date is read that does not say by itself which of its parts is which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// The day comes first: `31/12/2025`.
    DayFirst,
    /// The month: `12/31/2025`.
    MonthFirst,
    /// Whole numbers are days as spreadsheets count them, `46022`, and the day comes first in all
    /// else.
    DayNumbers,
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

/// The longest day that is read, in bytes: `mercoledì 24 settembre 2025`, with some to spare.
const MAX_BYTES: usize = 36;

/// The shortest beginning of a name that stands for it.
const MIN_LETTERS: usize = 3;

/// Names of months, English and Italian; any beginning of three letters and more stands for one.
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

/// Names of the days of a week, English and Italian; an accented end is taken off first.
const WEEKDAYS: [&str; 14] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "lunedi",
    "martedi",
    "mercoledi",
    "giovedi",
    "venerdi",
    "sabato",
    "domenica",
];

/// Spreadsheets count days from 30 December 1899; what comes before 1 March 1900 they count
/// differently, and nobody's survey is as old.
const FIRST_DAY_NUMBER: u32 = 61;
/// Day 0 of spreadsheets, as [`Date::day_number`] counts.
const DAY_ZERO: u32 = 693_594;

/// Reads a day, with `order` where the text does not say it itself: `2025-12-31`, `31/12/25`,
/// `31.12.2025`, `31 Dec 2025`, `dic 31, 2025`, `mer 31 dicembre 2025`. A time behind it, with its
/// zone, is left out: the day counts as it is written. A year of two digits is 1969 to 2068.
pub fn read_date(text: &str, order: DateOrder) -> Result<Date, NotADate> {
    if order == DateOrder::DayNumbers
        && let Some(day) = by_number(text)
    {
        return Ok(day);
    }
    let parts = parts(text).ok_or(NotADate)?;
    date(parts, order).ok_or(NotADate)
}

/// Reads a day as [`read_date`] does, with the time that stands behind it, in seconds since midnight
/// by the clock of whoever wrote it.
pub fn read_date_time(text: &str, order: DateOrder) -> Result<(Date, Option<u32>), NotADate> {
    let (_, time) = split_time(text.trim());
    read_date(text, order).map(|day| (day, time))
}

/// Whether a text is a number that spreadsheets may mean as a day from 1954 to 2119: such a number
/// is more often something else, so that a person has to say so.
#[must_use]
pub fn may_be_a_day_number(text: &str) -> bool {
    let whole = text.trim().split(['.', ',']).next().unwrap_or_default();
    whole.len() == 5 && by_number(text).is_some() && (20_000..80_000).contains(&whole_number(whole))
}

/// The day of a spreadsheet's number; what stands behind its mark is the time.
fn by_number(text: &str) -> Option<Date> {
    let text = text.trim();
    let (whole, time) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !(4..=6).contains(&whole.len()) || !digits(whole) || time.is_empty() || !digits(time) {
        return None;
    }
    let number = whole_number(whole);
    (number >= FIRST_DAY_NUMBER).then(|| Date::from_day_number(number.saturating_add(DAY_ZERO)))?
}

fn whole_number(digits: &str) -> u32 {
    digits.parse().unwrap_or_default()
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
        (Parts::Open { first, second, year }, DateOrder::MonthFirst) => (year, first, second),
        (Parts::Open { first, second, year }, _) => (year, second, first),
    };
    Date::parse(&format!("{year:04}-{month:02}-{day:02}")).ok()
}

fn parts(text: &str) -> Option<Parts> {
    let (day, _) = split_time(text.trim());
    if day.len() > MAX_BYTES {
        return None;
    }
    let day = without_weekday(day);
    in_digits(day).or_else(|| with_a_name(day))
}

/// The rest of a day before which its name stands: `mer 31/12/2025`, `Wed, Dec 31, 2025`. `mar` is
/// a month as well, so what is left must be a day without it.
fn without_weekday(day: &str) -> &str {
    let Some((name, rest)) = day.split_once([' ', ',']) else { return day };
    let name =
        name.trim_end_matches(['.', ',']).trim_end_matches("ì").trim_end_matches(['i', '\'']);
    let rest = rest.trim_start_matches([' ', ',']);
    let is_weekday = name.len() >= MIN_LETTERS && WEEKDAYS.iter().any(|full| begins(full, name));
    if is_weekday && (in_digits(rest).is_some() || with_a_name(rest).is_some()) {
        rest
    } else {
        day
    }
}

/// Whether a full name, in lower case, begins as another does.
fn begins(full: &str, name: &str) -> bool {
    full.get(..name.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(name))
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
    let (month, day, year_text) = match (month(one), month(two)) {
        (Some(month), None) => (month, ordinal(two)?, three),
        (None, Some(month)) if one.len() == 4 => (month, ordinal(three)?, one),
        (None, Some(month)) => (month, ordinal(one)?, three),
        _ => return None,
    };
    Some(Parts::Known { year: year(year_text)?, month, day })
}

/// The day of a month: `1`, `1st`, `1°`.
fn ordinal(text: &str) -> Option<u16> {
    const ENDS: [&str; 6] = ["st", "nd", "rd", "th", "°", "º"];
    let end = ENDS.iter().find_map(|end| text.strip_suffix(end));
    short(end.unwrap_or(text))
}

fn month(name: &str) -> Option<u16> {
    let is_named = |names: &[&str; 2]| names.iter().any(|full| begins(full, name));
    let place = MONTHS.iter().position(|names| name.len() >= MIN_LETTERS && is_named(names))?;
    u16::try_from(place).ok()?.checked_add(1)
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
        for text in [
            "03/04/2025",
            "3.4.2025",
            "3-4-25",
            "03/04/2025 10:15",
            "3/4/25 9:05 PM",
            "03/04/2025 10.15.33",
            "03/04/2025, 10:15",
            "gio 03/04/2025 10.15",
            "03/04/2025 10:15:33 UTC",
            "03/04/2025 10:15:33 CET",
            "03/04/2025 10:15 +02:00",
            "03/04/2025 23:30:00 GMT-5",
            "03/04/2025 ore 10:15",
            "3/4/2025 9 PM",
        ] {
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
            "Apr 3, 2025 10:15 AM",
            "April 3rd, 2025 at 9:05 p.m.",
            "Thu, 3 Apr 2025 10:15:33 +0200",
            "Thu Apr 03 2025 10:15:33 GMT+0200 (Central European Summer Time)",
            "giovedì 3 aprile 2025, 10:15",
            "gio 3 apr 2025 alle ore 10.15",
            "3° apr. 2025 ore 10:15",
            "3-Apr-25 10:15",
            "2025-Apr-03",
            "2025-04-03 10:15:33 UTC",
            "2025-04-03T23:59:59.123+0200",
            "2025-04-03 23:59 Europe/Rome",
        ] {
            assert_eq!(both(text), [third.clone(), third.clone()], "{text}");
        }
        assert_eq!(both("31/12/25"), [ymd("2025-12-31"), None]);
        assert_eq!(both("1/21/77"), [None, ymd("1977-01-21")]);
        assert_eq!(both("12-dic-2068")[0], ymd("2068-12-12"));
    }

    #[test]
    fn a_weekday_that_is_also_a_month_is_the_weekday_before_a_whole_day() {
        assert_eq!(both("mar 4 mar 2025")[0].as_deref(), Some("2025-03-04"));
        assert_eq!(both("mar 4, 2025")[0].as_deref(), Some("2025-03-04"));
        assert_eq!(both("martedì 4 marzo 2025")[0].as_deref(), Some("2025-03-04"));
    }

    #[test]
    fn the_number_of_a_day_is_read_only_where_a_person_says_so() {
        let day = |text| read_date(text, DateOrder::DayNumbers).ok().map(String::from);
        for (text, expected) in [
            ("45720", "2025-03-04"),
            ("45720.427", "2025-03-04"),
            ("45720,427", "2025-03-04"),
            ("61", ""),
            ("1000", "1902-09-26"),
            ("73050", "2099-12-31"),
            ("03/04/2025", "2025-04-03"),
        ] {
            assert_eq!(day(text).unwrap_or_default(), expected, "{text}");
        }
        assert_eq!(both("45720"), [None, None]);
        assert!(may_be_a_day_number("45720") && may_be_a_day_number("45720.4"));
        assert!(!may_be_a_day_number("4572") && !may_be_a_day_number("99999"));
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
