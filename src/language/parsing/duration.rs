//! Reads times as people write them: `250:30`, `5:30`, `1h 02m`, `5m 30s`, `16 ore`.
//! Must not know which field a time is for; it is told what a bare number and a colon mean there.

use rust_decimal::Decimal;

use super::{Habits, Marks, NumberError, ParsedNumber, Sign, digits, normalize, parse_typed};
use crate::domain::decimal::{AMOUNT_PLACES, add, divide, multiply, round_entry};

/// What a bare number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeMeasure {
    /// Hours; `250:30` is 250 hours and 30 minutes.
    Hours,
    /// Minutes; `5:30` is 5 minutes and 30 seconds.
    Minutes,
    /// Seconds; `5:30` is 5 minutes and 30 seconds.
    Seconds,
}

/// Words for units, with their seconds.
const UNITS: [(&str, u32); 31] = [
    ("h", 3_600),
    ("hr", 3_600),
    ("hrs", 3_600),
    ("hour", 3_600),
    ("hours", 3_600),
    ("ora", 3_600),
    ("ore", 3_600),
    ("std", 3_600),
    ("stunde", 3_600),
    ("stunden", 3_600),
    ("m", 60),
    ("'", 60),
    ("′", 60),
    ("min", 60),
    ("mins", 60),
    ("minute", 60),
    ("minutes", 60),
    ("minuto", 60),
    ("minuti", 60),
    ("minuten", 60),
    ("s", 1),
    ("\"", 1),
    ("″", 1),
    ("sec", 1),
    ("secs", 1),
    ("second", 1),
    ("seconds", 1),
    ("secondo", 1),
    ("secondi", 1),
    ("sek", 1),
    ("sekunden", 1),
];

impl TimeMeasure {
    fn seconds(self) -> u32 {
        match self {
            Self::Hours => 3_600,
            Self::Minutes => 60,
            Self::Seconds => 1,
        }
    }

    /// What the first of two parts with a colon counts.
    fn before_colon(self) -> u32 {
        if self == Self::Hours { 3_600 } else { 60 }
    }

    fn of_seconds(self, seconds: Decimal) -> Result<Decimal, NumberError> {
        let value = divide(seconds, self.seconds().into());
        let value = value.map_err(|_| NumberError::TooManyDigits)?;
        Ok(round_entry(value, AMOUNT_PLACES))
    }
}

/// Reads a time, as a number of `measure`; what has neither colons nor units of time is read as any
/// typed number. `5.30` could be five minutes and a half, nearly, and comes with that reading.
pub fn parse_duration(
    text: &str,
    marks: Marks,
    measure: TimeMeasure,
) -> Result<ParsedNumber, NumberError> {
    let normal = normalize::normalize(text)?;
    let number =
        |value, other| ParsedNumber::Number { value, other, sign: Sign::None, formula: None };
    if let Some(seconds) = clock(&normal, measure.before_colon()) {
        return Ok(number(measure.of_seconds(seconds?)?, None));
    }
    if let Some((seconds, other)) = in_units(&normal, marks) {
        let other = other.and_then(|other| measure.of_seconds(other).ok());
        return Ok(number(measure.of_seconds(seconds)?, other));
    }
    let mut read = parse_typed(text, marks, false)?;
    if let ParsedNumber::Number { value, other, formula: None, .. } = &mut read
        && measure != TimeMeasure::Hours
        && let Some(Ok(seconds)) = clock(&normal.replace(['.', ','], ":"), 60)
    {
        *other = Some(measure.of_seconds(seconds)?).filter(|clock| clock != value);
    }
    Ok(read)
}

/// Seconds of parts with colons between them, all but the first of two digits under 60; `None` where
/// there are no such parts.
fn clock(text: &str, first_of_two: u32) -> Option<Result<Decimal, NumberError>> {
    let parts: Vec<&str> = text.split(':').collect();
    let in_digits = |part: &&str| !part.is_empty() && digits::all(part);
    if parts.len() < 2 || !parts.iter().all(in_digits) {
        return None;
    }
    let is_sixtieth = |part: &&str| part.len() == 2 && *part < "60";
    let units: &[u32] = match (parts.len(), first_of_two) {
        (2, 3_600) => &[3_600, 60],
        (2, _) => &[60, 1],
        (3, _) => &[3_600, 60, 1],
        _ => return Some(Err(NumberError::NotADuration)),
    };
    if !parts.iter().skip(1).all(is_sixtieth) {
        return Some(Err(NumberError::NotADuration));
    }
    let sum = parts.iter().zip(units).try_fold(Decimal::ZERO, |sum, (part, unit)| {
        let part = Decimal::from_str_exact(part).map_err(|_| NumberError::TooManyDigits)?;
        plus(sum, part, *unit)
    });
    Some(sum)
}

fn plus(sum: Decimal, number: Decimal, unit: u32) -> Result<Decimal, NumberError> {
    let seconds = multiply(number, unit.into());
    seconds.and_then(|seconds| add(sum, seconds)).map_err(|_| NumberError::TooManyDigits)
}

/// Seconds of numbers that each have a unit, the larger before the smaller, and the other reading of
/// a lone one; a last number without a unit is of the next smaller one: `7h30`, `5'30`.
fn in_units(text: &str, marks: Marks) -> Option<(Decimal, Option<Decimal>)> {
    let mut rest = text.strip_prefix("pt").unwrap_or(text).trim();
    let (mut sum, mut other, mut before) = (Decimal::ZERO, None, None);
    while !rest.is_empty() {
        let end = rest.find(|letter: char| !(letter.is_ascii_digit() || ".,".contains(letter)));
        let (number, after) = rest.split_at_checked(end.unwrap_or(rest.len()))?;
        let after = after.trim_start();
        let end = after.find(|letter: char| letter.is_ascii_digit() || letter == ' ');
        let (word, after) = after.split_at_checked(end.unwrap_or(after.len()))?;
        let unit = match (before, word) {
            // Two digits under 60: "1'234" has thousands, and no seconds.
            (Some(larger @ (3_600 | 60)), "") if number.len() == 2 && number < "60" => larger / 60,
            (_, word) => UNITS.iter().find(|(known, _)| *known == word)?.1,
        };
        if before.is_some_and(|larger| larger <= unit) {
            return None;
        }
        let (value, doubt) = digits::parse(number, Habits::of(marks), false).ok()?;
        other = doubt.filter(|_| before.is_none() && after.is_empty());
        other = other.and_then(|other| plus(Decimal::ZERO, other, unit).ok());
        sum = plus(sum, value, unit).ok()?;
        before = Some(unit);
        rest = after.trim_start();
    }
    before.map(|_| (sum, other))
}
