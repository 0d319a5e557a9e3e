//! Reads numbers as people type and paste them, by the habits of a locale.
//! Must not know which field a number is for; never guesses: what is unclear is refused, or
//! given together with its other reading.

use rust_decimal::Decimal;

use crate::domain::currency::Currency;

/// What separates digits in a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// Before the decimals: `.` or `,`.
    pub decimal: char,
}

/// What a text says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Nothing was given.
    Missing,
    /// A number, and the other number that the same text could be, if it could.
    Number {
        /// The reading by the locale.
        value: Decimal,
        /// The reading by the other habit.
        other: Option<Decimal>,
        /// The arithmetic of `value`, if any was typed, in a neutral form: `.` before the
        /// decimals, no grouping, magnitudes written out, `+ - * / ( )`, and `%` after a percent.
        /// Read with `.` it gives `value` again; [`formula_for`] writes it for a locale.
        formula: Option<String>,
    },
}

/// Why a text is not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not a number, or could be several.
    NotANumber,
    /// It is longer than any number or formula is.
    TooLong,
    /// It has more digits before the decimal mark than can be kept exactly.
    TooManyDigits,
    /// It has more decimals than can be kept exactly.
    TooManyDecimals,
    /// It is more than one cell of a table.
    SeveralCells,
    /// It is written as a date, a time or a telephone number is; as arithmetic it is read only
    /// with spaces around its signs.
    LooksLikeADate,
    /// It is the range between two numbers: a difference that would be negative.
    LooksLikeARange,
    /// A parenthesis lacks its other half.
    Unbalanced,
    /// A number is missing before or after a sign.
    MissingOperand,
    /// A sign is missing between two numbers or parentheses.
    MissingOperator,
    /// A percentage is added to a number: whether of that number cannot be known.
    PercentOfWhat,
    /// It divides by zero.
    DividesByZero,
    /// The result of the arithmetic is too large to be held.
    ResultTooLarge,
}

/// Writes a neutral formula (see [`Reading::Number`]) for a locale.
#[must_use]
pub fn formula_for(neutral: &str, marks: Marks) -> String {
    neutral.chars().map(|letter| if letter == '.' { marks.decimal } else { letter }).collect()
}

/// The longest text that is looked at, in characters.
const LONGEST: usize = 64;
/// Digits before the decimal mark beyond which a number is too large for anything here.
const MOST_DIGITS: usize = 28;
/// What spreadsheets and people write for "no value".
const NO_VALUE: [&str; 22] = [
    "", "-", "--", ".", "?", "n/a", "na", "n.a.", "n.d.", "n/d", "nd", "k.a.", "s/d", "null",
    "none", "#n/a", "#nv", "#n/d", "#div/0!", "#ref!", "#value!", "#valore!",
];
/// Currency signs and abbreviations that are not ISO 4217 codes; longer ones first.
const CURRENCY_SIGNS: [&str; 14] =
    ["us$", "r$", "a$", "c$", "fr.", "kr.", "kr", "€", "$", "£", "¥", "₹", "zł", "fr"];

/// Reads a number.
pub fn read_number(text: &str, marks: Marks) -> Result<Reading, Unreadable> {
    if text.chars().count() > LONGEST {
        let digits = text.chars().all(|letter| letter.is_ascii_digit() || ",. ".contains(letter));
        return Err(if digits { Unreadable::TooManyDigits } else { Unreadable::NotANumber });
    }
    let plain = plain_letters(text);
    if NO_VALUE.contains(&plain.as_str()) {
        return Ok(Reading::Missing);
    }
    let (negative, digits) = unsigned(&plain)?;
    let (value, other) = read_digits(digits, marks)?;
    let signed = |mut value: Decimal| {
        value.set_sign_negative(negative && !value.is_zero());
        value
    };
    Ok(Reading::Number { value: signed(value), other: other.map(signed), formula: None })
}

/// Lower case, ASCII digits and marks, plain spaces, nothing invisible, trimmed.
fn plain_letters(text: &str) -> String {
    let text: String = text.chars().filter_map(plain_letter).collect();
    let text = text.trim().trim_matches('"').trim();
    // A spreadsheet's mark for "this is text".
    text.strip_prefix('\'').unwrap_or(text).to_lowercase()
}

fn plain_letter(letter: char) -> Option<char> {
    Some(match letter {
        // Byte-order mark, zero-width characters, marks of direction.
        '\u{feff}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' => {
            return None;
        }
        '\u{2212}' | '\u{ff0d}' | '\u{fe63}' | '\u{2013}' | '\u{2014}' => '-',
        '\u{2019}' | '\u{66c}' => '\'',
        '\u{ff0c}' => ',',
        '\u{ff0e}' => '.',
        // The Arabic decimal separator: no habit of ours, so always the decimal mark.
        '\u{66b}' => '\u{66b}',
        space if space.is_whitespace() => ' ',
        digit => ascii_digit(digit).unwrap_or(digit),
    })
}

/// Arabic-Indic, Devanagari and full-width digits, as ASCII.
fn ascii_digit(letter: char) -> Option<char> {
    [0x660, 0x6f0, 0x966, 0xff10].into_iter().find_map(|zero| {
        let value = u32::from(letter).checked_sub(zero).filter(|value| *value < 10)?;
        char::from_digit(value, 10)
    })
}

/// Takes sign, currency and percent sign off; what is left must be digits and their marks.
fn unsigned(text: &str) -> Result<(bool, &str), Unreadable> {
    let (mut negative, mut signs) = (false, 0_u8);
    let mut rest = text;
    if let Some(inner) = rest.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        (negative, signs, rest) = (true, 1, inner.trim());
    }
    if let Some(before) = rest.strip_suffix('-').map(str::trim_end) {
        // "5,-" and "287 000, –" have no cents; the dash is not a minus.
        if let Some(whole) = before.strip_suffix([',', '.']) {
            rest = whole;
        } else {
            (negative, signs, rest) = (true, signs.saturating_add(1), before);
        }
    }
    loop {
        let (sign, stripped) = if let Some(after) = rest.strip_prefix('-') {
            (Some(true), after)
        } else if let Some(after) = rest.strip_prefix('+') {
            (Some(false), after)
        } else if let Some(after) = without_currency(rest) {
            (None, after)
        } else {
            break;
        };
        if let Some(sign) = sign {
            signs = signs.saturating_add(1);
            negative = sign;
        }
        rest = stripped.trim();
    }
    if signs > 1 || rest.is_empty() { Err(Unreadable::NotANumber) } else { Ok((negative, rest)) }
}

/// The text without one currency or percent sign before or after it.
fn without_currency(text: &str) -> Option<&str> {
    if let Some(rest) = text.strip_suffix('%').or_else(|| text.strip_prefix('%')) {
        return Some(rest);
    }
    let sign = CURRENCY_SIGNS
        .iter()
        .find_map(|sign| text.strip_prefix(sign).or_else(|| text.strip_suffix(sign)));
    let code = || {
        let known = |code: Option<&str>| code.is_some_and(|code| Currency::parse(code).is_ok());
        if known(text.get(..3)) {
            return text.get(3..);
        }
        let end = text.len().checked_sub(3)?;
        if known(text.get(end..)) { text.get(..end) } else { None }
    };
    sign.or_else(code)
}

/// Reads digits and the marks between them.
fn read_digits(text: &str, marks: Marks) -> Result<(Decimal, Option<Decimal>), Unreadable> {
    let allowed = |letter: char| letter.is_ascii_digit() || ".,' \u{66b}".contains(letter);
    if !text.chars().all(allowed) || !text.contains(|letter: char| letter.is_ascii_digit()) {
        return Err(Unreadable::NotANumber);
    }
    if text.contains('\u{66b}') {
        return Ok((split_at(text, '\u{66b}', &['\'', '.', ','])?, None));
    }
    let dots = text.matches('.').count();
    let commas = text.matches(',').count();
    match (dots, commas) {
        (0, 0) => Ok((grouped(text, &[' ', '\''])?, None)),
        (1, 0) => one_mark(text, '.', marks),
        (0, 1) => one_mark(text, ',', marks),
        (_, 0) => Ok((grouped(text, &['.'])?, None)),
        (0, _) => Ok((grouped(text, &[','])?, None)),
        // Two different marks: the last is the decimal one, and stands once.
        (1, _) if text.rfind('.') > text.rfind(',') => Ok((split_at(text, '.', &[','])?, None)),
        (_, 1) if text.rfind(',') > text.rfind('.') => Ok((split_at(text, ',', &['.'])?, None)),
        _ => Err(Unreadable::NotANumber),
    }
}

/// A text with a single dot or comma: decimal, or thousands, or, with exactly three digits
/// after it, both.
fn one_mark(
    text: &str,
    mark: char,
    marks: Marks,
) -> Result<(Decimal, Option<Decimal>), Unreadable> {
    let decimal = || split_at(text, mark, &[' ', '\'']);
    let (before, after) = text.split_once(mark).unwrap_or((text, ""));
    let could_group = after.len() == 3
        && (1..=3).contains(&before.len())
        && !before.starts_with('0')
        && before.bytes().chain(after.bytes()).all(|byte| byte.is_ascii_digit());
    if !could_group {
        // The locale's own grouping mark out of place, as after a digit was deleted from "70,000":
        // read as a decimal mark, and asked whether the digits were meant.
        let joined = || exact(&text.replace(mark, ""), "").ok();
        return Ok((decimal()?, if mark == marks.decimal { None } else { joined() }));
    }
    let thousands = grouped(text, &[mark])?;
    if mark == marks.decimal {
        // "1.234" in English: by habit one and a bit, yet often a thousand. Said, not guessed.
        Ok((decimal()?, Some(thousands)))
    } else {
        Ok((thousands, None))
    }
}

/// Whole part, grouped by one of `groups`, and decimals after `mark`.
fn split_at(text: &str, mark: char, groups: &[char]) -> Result<Decimal, Unreadable> {
    let (whole, fraction) = text.split_once(mark).unwrap_or((text, ""));
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Unreadable::NotANumber);
    }
    let whole = if whole.is_empty() { String::from("0") } else { digits_of(whole, groups)? };
    exact(&whole, fraction)
}

/// A whole number whose thousands may be separated.
fn grouped(text: &str, groups: &[char]) -> Result<Decimal, Unreadable> {
    exact(&digits_of(text, groups)?, "")
}

/// The digits of a whole number, its groups checked: three digits each (after a comma also two,
/// as in India, but three at the end), one separator throughout.
fn digits_of(text: &str, groups: &[char]) -> Result<String, Unreadable> {
    let separator = text.chars().find(|letter| !letter.is_ascii_digit());
    let Some(separator) = separator else {
        return Ok(text.to_owned());
    };
    let parts: Vec<&str> = text.split(separator).collect();
    let (Some((first, rest)), true) = (parts.split_first(), groups.contains(&separator)) else {
        return Err(Unreadable::NotANumber);
    };
    let digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let by_three = rest.iter().all(|part| part.len() == 3) && (1..=3).contains(&first.len());
    let indian = separator == ','
        && (1..=2).contains(&first.len())
        && rest.split_last().is_some_and(|(last, middle)| {
            last.len() == 3 && middle.iter().all(|part| part.len() == 2)
        });
    if parts.iter().all(digits) && (by_three || indian) {
        Ok(parts.concat())
    } else {
        Err(Unreadable::NotANumber)
    }
}

fn exact(whole: &str, fraction: &str) -> Result<Decimal, Unreadable> {
    let whole = whole.trim_start_matches('0');
    let fraction = fraction.trim_end_matches('0');
    if whole.len().saturating_add(fraction.len()) > MOST_DIGITS {
        return Err(Unreadable::TooManyDigits);
    }
    let whole = if whole.is_empty() { "0" } else { whole };
    let text = if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") };
    Decimal::from_str_exact(&text).map_err(|_| Unreadable::TooManyDigits)
}
