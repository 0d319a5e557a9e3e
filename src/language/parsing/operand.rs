//! Reads one number with everything that stands around it.
//! Must not know the arithmetic that it may be part of.

use rust_decimal::Decimal;

use super::currency_sign::CurrencySign;
use super::{Habits, NumberError, Sign, affix, digits};
use crate::domain::decimal::{multiply, power};

/// One number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Operand {
    /// The reading by the locale.
    pub(super) value: Decimal,
    /// The reading by the other habit.
    pub(super) other: Option<Decimal>,
    /// What stood at it.
    pub(super) sign: Sign,
}

/// Fractions that are letters of their own, with their decimals: ⅓ has no exact ones.
const FRACTIONS: [(char, &str); 12] = [
    ('½', "5"),
    ('¼', "25"),
    ('¾', "75"),
    ('⅕', "2"),
    ('⅖', "4"),
    ('⅗', "6"),
    ('⅘', "8"),
    ('⅛', "125"),
    ('⅜', "375"),
    ('⅝', "625"),
    ('⅞', "875"),
    ('⅒', "1"),
];

/// The largest number of digits before the decimal mark, as a power of ten.
const MAX_DIGITS: u32 = 28;

/// Reads a number.
pub(super) fn parse(text: &str, habits: Habits) -> Result<Operand, NumberError> {
    let bare = affix::bare(text)?;
    if bare.is_accounting_zero() {
        return Ok(Operand { value: Decimal::ZERO, other: None, sign: sign(false, bare.currency) });
    }
    let mut currency = bare.currency;
    let (digits, exponent) = without_exponent(bare.digits);
    let (value, other) = if exponent.is_some() {
        // No exponent is written after grouped digits: the mark is the decimal one.
        let marks = digits::first_mark(digits).unwrap_or(habits.marks);
        digits::parse(digits, Habits::of(marks), false)?
    } else if let Some((whole, fraction)) = fraction(digits) {
        (digits::with_fraction(whole, fraction)?, None)
    } else if let Some((whole, cents, sign)) =
        affix::around_sign(digits).filter(|_| bare.currency.is_none())
    {
        currency = Some(sign);
        (digits::with_fraction(whole, cents)?, None)
    } else if bare.no_cents {
        (digits::with_fraction(digits, "")?, None)
    } else {
        digits::parse(digits, habits, bare.scaled)?
    };
    let exponent = exponent.unwrap_or(0);
    let finished = |value, power: i32| -> Result<Decimal, NumberError> {
        let mut value = shifted(value, power.saturating_add(exponent))?;
        value.set_sign_negative(bare.negative && !value.is_zero());
        Ok(value)
    };
    let result = finished(value, bare.power)?;
    let other = match other {
        Some(other) => finished(other, bare.power).ok(),
        None => finished(value, bare.other_power).ok(),
    };
    let other = other.filter(|other| *other != result);
    Ok(Operand { value: result, other, sign: sign(bare.percent, currency) })
}

fn sign(percent: bool, currency: Option<CurrencySign>) -> Sign {
    if percent { Sign::Percent } else { currency.map_or(Sign::None, Sign::Currency) }
}

/// Mantissa and power of ten of scientific notation: `1.2e-3`.
fn without_exponent(text: &str) -> (&str, Option<i32>) {
    let parts = text.split_once('e').and_then(|(mantissa, power)| {
        let unsigned = power.strip_prefix(['+', '-']).unwrap_or(power);
        let fits = (1..=3).contains(&unsigned.len()) && digits::all(unsigned);
        let power = power.parse().ok().filter(|_| fits)?;
        mantissa
            .ends_with(|letter: char| letter.is_ascii_digit())
            .then_some((mantissa, Some(power)))
    });
    parts.unwrap_or((text, None))
}

/// Whole part and decimals of a number that ends in a fraction: `1½`.
fn fraction(text: &str) -> Option<(&str, &'static str)> {
    FRACTIONS.iter().find_map(|(letter, decimals)| {
        let whole = text.strip_suffix(*letter)?;
        Some((whole.trim_end(), *decimals))
    })
}

/// A number times a power of ten, exactly or not at all.
fn shifted(value: Decimal, by: i32) -> Result<Decimal, NumberError> {
    let mut value = value.normalize();
    let places = by.unsigned_abs();
    if by < 0 {
        value
            .set_scale(value.scale().saturating_add(places))
            .map_err(|_| NumberError::TooManyDecimals)?;
        return Ok(value);
    }
    let kept = value.scale().min(places);
    value
        .set_scale(value.scale().saturating_sub(kept))
        .map_err(|_| NumberError::TooManyDecimals)?;
    let ten = |exponent: u32| power(Decimal::TEN, exponent).map_err(|_| NumberError::TooManyDigits);
    // Zero times anything is zero, whatever the anything.
    let left = places.saturating_sub(kept).min(MAX_DIGITS.saturating_add(1));
    let scaled = multiply(value, ten(if value.is_zero() { 0 } else { left })?);
    let most = ten(MAX_DIGITS)?;
    scaled.ok().filter(|scaled| *scaled < most).ok_or(NumberError::TooManyDigits)
}
