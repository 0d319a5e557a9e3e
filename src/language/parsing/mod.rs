//! Parses numbers as people type and paste them, by the habits of a locale.
//! Must not know which field a number is for; never guesses: what is unclear is refused, or
//! given together with its other reading.
//!
//! - [`normalize`] brings a text to few plain letters.
//! - [`operand`] reads one number; [`affix`] what stands around its digits: sign, currency, percent,
//!   magnitude, unit; [`digits`] the digits with their grouping and decimals.
//! - [`lookalike`] refuses dates, times and telephone numbers.
//! - [`arithmetic`] computes `20*8*45`, and refuses what it cannot: `100 + 5 %`, a lone parenthesis.

mod affix;
mod arithmetic;
mod digits;
mod lookalike;
mod normalize;
mod operand;

use rust_decimal::Decimal;

/// What separates digits in a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// Before the decimals: `.` or `,`.
    pub decimal: char,
}

/// What a text says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParsedNumber {
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
        /// Read with `.` it gives `value` again; [`localize_formula`] writes it for a locale.
        formula: Option<String>,
    },
}

/// Why a text is not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberError {
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

/// Writes a neutral formula (see [`ParsedNumber::Number`]) for a locale.
#[must_use]
pub fn localize_formula(neutral: &str, marks: Marks) -> String {
    neutral.chars().map(|letter| if letter == '.' { marks.decimal } else { letter }).collect()
}

/// The longest text that is read, in characters; also the longest neutral formula.
const MAX_LENGTH: usize = 256;
/// What spreadsheets and people write for "no value".
const NO_VALUE: [&str; 22] = [
    "", "-", "--", ".", "?", "n/a", "na", "n.a.", "n.d.", "n/d", "nd", "k.a.", "s/d", "null",
    "none", "#n/a", "#nv", "#n/d", "#div/0!", "#ref!", "#value!", "#valore!",
];
/// Bytes of the longest of them.
const MAX_NO_VALUE: usize = 8;

/// Whether a cell says that there is no value: it is empty, or holds what spreadsheets and people
/// write for that.
#[must_use]
pub fn is_no_value(cell: &str) -> bool {
    let cell = cell.trim();
    // Asked of every cell of a table, most of which are longer.
    cell.len() <= MAX_NO_VALUE && NO_VALUE.iter().any(|nothing| cell.eq_ignore_ascii_case(nothing))
}

/// Reads a number, or the arithmetic of several.
pub fn parse_number(text: &str, marks: Marks) -> Result<ParsedNumber, NumberError> {
    let text = normalize::normalize(text)?;
    if NO_VALUE.contains(&text.as_str()) {
        return Ok(ParsedNumber::Missing);
    }
    match operand::parse(&text, marks) {
        Ok(operand) => {
            Ok(ParsedNumber::Number { value: operand.value, other: operand.other, formula: None })
        }
        Err(_) if lookalike::is_date(&text) => Err(NumberError::LooksLikeADate),
        Err(why) => arithmetic::parse(&text, marks)?.ok_or(why),
    }
}
