//! Exact decimals: how they are read from text, rounded and divided.
//! Must not know what a number stands for, nor how a person writes or reads it.
//!
//! The four operations are kept out of line: the library would copy itself into every caller.

use rust_decimal::{Decimal, RoundingStrategy};

/// Decimal places that every amount keeps: each waterfall step is rounded to these.
pub const AMOUNT_PLACES: u32 = 6;

/// A result that exact arithmetic cannot hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

/// Rounds an amount to [`AMOUNT_PLACES`], half away from zero: the one rounding rule inside the
/// calculation (domain, "Numbers").
#[must_use]
#[inline(never)]
pub fn round_amount(value: Decimal) -> Decimal {
    value.round_dp_with_strategy(AMOUNT_PLACES, RoundingStrategy::MidpointAwayFromZero)
}

/// Rounds for the eye alone, to `places` decimals, half away from zero. Never fed back.
#[must_use]
#[inline(never)]
pub fn round_for_display(value: Decimal, places: u32) -> Decimal {
    value.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero)
}

/// Rounds what was computed for a field to the decimals that the field keeps, half away from zero.
#[must_use]
#[inline(never)]
pub fn round_entry(value: Decimal, places: u32) -> Decimal {
    value.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero)
}

/// Reads a machine-written decimal: an optional `-`, digits, at most one `.` and `places`
/// decimals. Everything looser (exponents, underscores, spaces, a leading `+`) is refused,
/// because `Decimal::from_str` would accept some of it silently.
#[must_use]
pub fn parse_exact(text: &str, places: u32) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let has_point = digits.contains('.');
    let fits = !whole.is_empty()
        && whole.len() <= 28
        && has_point != fraction.is_empty()
        && fraction.len() <= usize::try_from(places).ok()?;
    if !(fits && all_digits(whole) && all_digits(fraction)) {
        return None;
    }
    Decimal::from_str_exact(text).ok()
}

/// Sum, or [`TooLarge`].
#[inline(never)]
pub fn add(left: Decimal, right: Decimal) -> Result<Decimal, TooLarge> {
    left.checked_add(right).ok_or(TooLarge)
}

/// Difference, or [`TooLarge`].
#[inline(never)]
pub fn subtract(left: Decimal, right: Decimal) -> Result<Decimal, TooLarge> {
    left.checked_sub(right).ok_or(TooLarge)
}

/// Product, or [`TooLarge`].
#[inline(never)]
pub fn multiply(left: Decimal, right: Decimal) -> Result<Decimal, TooLarge> {
    left.checked_mul(right).ok_or(TooLarge)
}

/// Quotient at full precision (28 digits), or [`TooLarge`]; a zero divisor is the caller's to
/// exclude with a reason of its own, and gives [`TooLarge`] here.
#[inline(never)]
pub fn divide(left: Decimal, right: Decimal) -> Result<Decimal, TooLarge> {
    left.checked_div(right).ok_or(TooLarge)
}

/// Square root at full precision (Newton's method, from above); below zero there is none, which
/// is the caller's to exclude, and gives [`TooLarge`] here.
pub fn square_root(value: Decimal) -> Result<Decimal, TooLarge> {
    if value.is_zero() {
        return Ok(value);
    }
    if value < Decimal::ZERO {
        return Err(TooLarge);
    }
    // (v + 1) ÷ 2 is never under the root, and from there every step falls until it is reached.
    let mut root = divide(add(value, Decimal::ONE)?, Decimal::TWO)?;
    loop {
        let next = divide(add(root, divide(value, root)?)?, Decimal::TWO)?;
        if next >= root {
            return Ok(root);
        }
        root = next;
    }
}

/// `base` to a whole, non-negative power.
pub fn power(base: Decimal, exponent: u32) -> Result<Decimal, TooLarge> {
    (0..exponent).try_fold(Decimal::ONE, |product, _| multiply(product, base))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::str::FromStr;

    fn decimal(text: &str) -> Decimal {
        Decimal::from_str(text).unwrap()
    }

    #[test]
    fn amounts_round_half_away_from_zero_on_both_sides() {
        assert_eq!(round_amount(decimal("1.0000005")), decimal("1.000001"));
        assert_eq!(round_amount(decimal("-1.0000005")), decimal("-1.000001"));
        assert_eq!(round_for_display(decimal("15.25"), 1), decimal("15.3"));
        assert_eq!(round_for_display(decimal("1.005"), 2), decimal("1.01"));
    }

    #[test]
    fn square_roots_are_exact_to_the_last_digits() {
        for (value, root) in [("0", "0"), ("1", "1"), ("4", "2"), ("0.0001", "0.01")] {
            let found = square_root(decimal(value)).unwrap();
            assert!((found - decimal(root)).abs() <= Decimal::new(1, 27), "{value}: {found}");
        }
        let two = square_root(Decimal::TWO).unwrap();
        assert_eq!(round_for_display(two, 25), decimal("1.4142135623730950488016887"));
        let large = square_root(decimal("1000000000000000000000000")).unwrap();
        assert_eq!(large, decimal("1000000000000"));
        assert_eq!(square_root(Decimal::NEGATIVE_ONE), Err(TooLarge));
        assert_eq!(square_root(Decimal::MAX), Err(TooLarge), "there is no room above it");
    }

    #[test]
    fn machine_decimals_are_read_strictly() {
        assert_eq!(parse_exact("-12.500000", 6), Some(decimal("-12.5")));
        for refused in ["", "-", ".", "1.", ".5", "1e5", "1_000", "+1", " 1", "1.1234567", "--1"] {
            assert_eq!(parse_exact(refused, 6), None, "{refused}");
        }
        assert_eq!(parse_exact(&"9".repeat(29), 6), None);
    }
}
