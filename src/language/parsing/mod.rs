//! Parses numbers as people type and paste them, by the habits of a locale.
//! Must not know which field a number is for; never guesses: what is unclear is refused, or
//! given together with its other reading.
//!
//! - [`normalize`] brings a text to few plain letters.
//! - [`operand`] reads one number; [`affix`] what stands around its digits: sign, currency, percent,
//!   magnitude, unit; [`digits`] the digits with their grouping and decimals.
//!   [`currency_sign`] knows which currencies a sign may stand for.
//! - [`duration`] reads times: `250:30`, `5m 30s`.
//! - [`no_value`] knows what stands where there is no number.
//! - [`range`] finds the two ends of `50 to 80`.
//! - [`lookalike`] refuses dates, times and telephone numbers.
//! - [`arithmetic`] computes `20*8*45`, and refuses what it cannot: `100 + 5 %`, a lone parenthesis.

mod affix;
mod arithmetic;
mod currency_sign;
mod digits;
mod duration;
mod lookalike;
mod no_value;
mod normalize;
mod operand;
mod range;

pub use currency_sign::CurrencySign;
pub use duration::{TimeMeasure, parse_duration};
pub use no_value::is_no_value;
pub use range::split_range;
use rust_decimal::Decimal;

/// What separates digits in a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// Before the decimals: `.` or `,`.
    pub decimal: char,
}

/// What decides between two readings of the same digits.
#[derive(Clone, Copy, Debug)]
struct Habits {
    marks: Marks,
    /// Whether three digits after a single mark are thousands, whatever the mark: nobody writes
    /// thousandths of a euro.
    thousands_first: bool,
}

impl Habits {
    /// The habits of a locale, and nothing else.
    fn of(marks: Marks) -> Self {
        Self { marks, thousands_first: false }
    }
}

/// The sign that stood at a number, or that the arithmetic of several leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// None.
    None,
    /// It is a share, in percent points.
    Percent,
    /// It is an amount of money.
    Currency(CurrencySign),
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
        /// What stood at it, or what its arithmetic leaves of that.
        sign: Sign,
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
    /// Amounts of several currencies are computed with each other.
    SeveralCurrencies,
    /// Hours, minutes and seconds that no clock shows.
    NotADuration,
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
/// Reads a number, or the arithmetic of several.
pub fn parse_number(text: &str, marks: Marks) -> Result<ParsedNumber, NumberError> {
    parse_normal(&normalize::normalize(text)?, Habits::of(marks))
}

/// Reads what a person typed, who may begin a formula with `=`. `thousands_first` says that three
/// digits after a single mark are thousands before they are decimals, as in money.
pub fn parse_typed(
    text: &str,
    marks: Marks,
    thousands_first: bool,
) -> Result<ParsedNumber, NumberError> {
    let text = normalize::normalize(text)?;
    let habits = Habits { marks, thousands_first };
    match text.strip_prefix('=') {
        Some(formula) if !formula.trim().is_empty() => parse_normal(formula.trim(), habits),
        _ => parse_normal(&text, habits),
    }
}

fn parse_normal(text: &str, habits: Habits) -> Result<ParsedNumber, NumberError> {
    if is_no_value(text) {
        return Ok(ParsedNumber::Missing);
    }
    match operand::parse(text, habits) {
        Ok(operand::Operand { value, other, sign }) => {
            Ok(ParsedNumber::Number { value, other, sign, formula: None })
        }
        Err(_) if lookalike::is_date(text) => Err(NumberError::LooksLikeADate),
        Err(why) => arithmetic::parse(text, habits)?.ok_or(why),
    }
}
