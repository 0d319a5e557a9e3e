//! Digits and the marks between them: thousands, decimals, and which is which.
//! Must not know signs, currencies or magnitudes.

use rust_decimal::Decimal;

use super::{Habits, Marks, NumberError};

/// Digits beyond which a number cannot be kept exactly.
const MAX_DIGITS: usize = 28;

/// A reading and the other one that the same digits could have.
type Readings = (Decimal, Option<Decimal>);

/// Whether a text is digits alone; an empty one is.
pub(super) fn all(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The first dot or comma of a text, as the decimal mark.
pub(super) fn first_mark(text: &str) -> Option<Marks> {
    text.chars().find(|letter| ".,".contains(*letter)).map(|decimal| Marks { decimal })
}

/// Reads digits. `scaled` says that a magnitude follows: "1.234k" is rarely over a million, so
/// that even the locale's own grouping is asked about.
pub(super) fn parse(text: &str, habits: Habits, scaled: bool) -> Result<Readings, NumberError> {
    let allowed = |letter: char| letter.is_ascii_digit() || ".,' \u{66b}".contains(letter);
    if !text.chars().all(allowed) || !text.contains(|letter: char| letter.is_ascii_digit()) {
        return Err(NumberError::NotANumber);
    }
    if text.contains('\u{66b}') {
        return Ok((split_at(text, '\u{66b}', "'.,")?, None));
    }
    let dots = text.matches('.').count();
    let commas = text.matches(',').count();
    match (dots, commas) {
        (0, 0) => Ok((exact(&whole(text, " '")?, "")?, None)),
        (1, 0) => one_mark(text, '.', habits, scaled),
        (0, 1) => one_mark(text, ',', habits, scaled),
        (_, 0) => Ok((exact(&whole(text, ".")?, "")?, None)),
        (0, _) => Ok((exact(&whole(text, ",")?, "")?, None)),
        // Two different marks: the last is the decimal one, and stands once.
        (1, _) if text.rfind('.') > text.rfind(',') => Ok((split_at(text, '.', ",")?, None)),
        (_, 1) if text.rfind(',') > text.rfind('.') => Ok((split_at(text, ',', ".")?, None)),
        _ => Err(NumberError::NotANumber),
    }
}

/// A whole number, grouped or not or empty, with its decimals.
pub(super) fn with_fraction(text: &str, fraction: &str) -> Result<Decimal, NumberError> {
    if !all(fraction) {
        return Err(NumberError::NotANumber);
    }
    exact(&whole(text, " '.,")?, fraction)
}

/// A text with a single dot or comma: decimal, or thousands, or, with exactly three digits
/// after it, both.
fn one_mark(text: &str, mark: char, habits: Habits, scaled: bool) -> Result<Readings, NumberError> {
    let (before, after) = text.split_once(mark).unwrap_or((text, ""));
    let could_group = after.len() == 3
        && (1..=3).contains(&before.len())
        && !before.starts_with('0')
        && all(before)
        && all(after);
    let decimal = split_at(text, mark, " '");
    // Without its mark: what was meant if the mark groups, or if it was left over from grouping
    // when a digit was deleted, as "70,00" from "70,000".
    let joined = || {
        let mut joined = before.to_owned();
        joined.push_str(after);
        // No group begins with zero: "0,005" is decimal in every habit.
        let is_group = all(&joined) && !joined.starts_with('0');
        if is_group { exact(&joined, "").ok() } else { None }
    };
    match (could_group, mark == habits.marks.decimal) {
        (false, true) => Ok((decimal?, None)),
        // "1.234" in English: by habit one and a bit, yet often a thousand, and in money nearly
        // always. Said, not guessed.
        (true, true) if habits.thousands_first && !scaled => {
            Ok((joined().ok_or(NumberError::NotANumber)?, decimal.ok()))
        }
        (true, true) | (false, false) => Ok((decimal?, joined())),
        (true, false) => {
            let thousands = joined().ok_or(NumberError::NotANumber)?;
            Ok((thousands, if scaled { decimal.ok() } else { None }))
        }
    }
}

/// Whole part, grouped by one of `groups`, and decimals after `mark`.
fn split_at(text: &str, mark: char, groups: &str) -> Result<Decimal, NumberError> {
    let (before, fraction) = text.split_once(mark).unwrap_or((text, ""));
    if !all(fraction) {
        return Err(NumberError::NotANumber);
    }
    exact(&whole(before, groups)?, fraction)
}

/// The digits of a whole number, its groups checked: three digits each (after a comma also two,
/// as in India, but three at the end), one separator throughout, and no zero before the others.
fn whole(text: &str, groups: &str) -> Result<String, NumberError> {
    let Some(separator) = text.chars().find(|letter| !letter.is_ascii_digit()) else {
        return Ok(text.to_owned());
    };
    if !groups.contains(separator) {
        return Err(NumberError::NotANumber);
    }
    let mut digits = String::new();
    let (mut by_three, mut indian) = (true, separator == ',');
    let mut parts = text.split(separator).peekable();
    while let Some(part) = parts.next() {
        let (first, last) = (digits.is_empty(), parts.peek().is_none());
        if first && part.starts_with('0') {
            return Err(NumberError::NotANumber);
        }
        by_three &= if first { (1..=3).contains(&part.len()) } else { part.len() == 3 };
        indian &= if first {
            (1..=2).contains(&part.len())
        } else {
            part.len() == if last { 3 } else { 2 }
        };
        if part.is_empty() || !all(part) {
            return Err(NumberError::NotANumber);
        }
        digits.push_str(part);
    }
    if by_three || indian { Ok(digits) } else { Err(NumberError::NotANumber) }
}

/// The number of these digits, every one of them.
fn exact(whole: &str, fraction: &str) -> Result<Decimal, NumberError> {
    let whole = whole.trim_start_matches('0');
    let fraction = fraction.trim_end_matches('0');
    if whole.len() > MAX_DIGITS {
        return Err(NumberError::TooManyDigits);
    }
    if whole.len().saturating_add(fraction.len()) > MAX_DIGITS {
        return Err(NumberError::TooManyDecimals);
    }
    let mut digits = String::from("0");
    digits.push_str(whole);
    if !fraction.is_empty() {
        digits.push('.');
        digits.push_str(fraction);
    }
    Decimal::from_str_exact(&digits).map_err(|_| NumberError::TooManyDigits)
}
