//! Fixed-point integers (millionths): what amounts and hours are held in, so that ten thousand lines
//! are summed with every keystroke. Must not know what they count.
//!
//! Numbers of everyday size are divided by the processor itself; the compiler's own division of 128
//! bits would weigh as much as this file.

use rust_decimal::Decimal;

use crate::domain::decimal::AMOUNT_PLACES;

/// One, in millionths.
pub(super) const ONE: i128 = 1_000_000;

/// A decimal of at most 6 decimals, in millionths.
pub(super) fn to_millionths(value: Decimal) -> i128 {
    let value = value.normalize();
    let missing = AMOUNT_PLACES.saturating_sub(value.scale());
    value.mantissa().saturating_mul(10_i128.saturating_pow(missing))
}

/// Millionths as a decimal; what no decimal holds is the largest one.
pub(super) fn to_decimal(millionths: i128) -> Decimal {
    let value = Decimal::try_from_i128_with_scale(millionths, AMOUNT_PLACES);
    value.map_or(Decimal::MAX, |value| value.normalize())
}

/// A whole number divided by another that is not 0: quotient and rest.
#[inline(never)]
fn divide(whole: u128, by: u32) -> (u128, u64) {
    let by = u64::from(by.max(1));
    if let Ok(whole) = u64::try_from(whole) {
        let quotient = whole.checked_div(by).unwrap_or_default();
        return (quotient.into(), whole.wrapping_sub(quotient.wrapping_mul(by)));
    }
    // By 32 bits at a time.
    let (mut quotient, mut rest) = (0_u128, 0_u64);
    for place in [96_u32, 64, 32, 0] {
        let digit = u64::try_from(whole.wrapping_shr(place) & 0xffff_ffff).unwrap_or_default();
        let next = rest.wrapping_shl(32) | digit;
        let divided = next.checked_div(by).unwrap_or_default();
        rest = next.wrapping_sub(divided.wrapping_mul(by));
        quotient |= u128::from(divided).wrapping_shl(place);
    }
    (quotient, rest)
}

/// A quotient rounded half away from zero, with the sign of `like`.
fn rounded(product: u128, over: u32, like: i128) -> i128 {
    let (quotient, rest) = divide(product, over);
    let away = u128::from(rest.wrapping_mul(2) >= u64::from(over));
    let part = i128::try_from(quotient.wrapping_add(away)).unwrap_or(i128::MAX);
    if like < 0 { part.wrapping_neg() } else { part }
}

/// `whole` × `times` ÷ `over`, rounded to whole millionths half away from zero, as
/// [`round_amount`](crate::domain::decimal::round_amount) does. |whole| is below 2^96, `times` below 2^16,
/// and `over` is not 0, so that nothing overflows.
pub(super) fn multiply_divide(whole: i128, times: u32, over: u32) -> i128 {
    rounded(whole.unsigned_abs().wrapping_mul(times.into()), over, whole)
}

/// The product of two, rounded likewise. One is at most 10^15 and the other at most 10^9, in whole
/// numbers: their product has 36 digits at most, which 127 bits hold.
pub(super) fn multiply_millionths(one: i128, other: i128) -> i128 {
    let product = one.unsigned_abs().wrapping_mul(other.unsigned_abs());
    rounded(product, 1_000_000, one ^ other)
}

/// Ten to a power up to 6.
pub(super) fn power_of_ten(exponent: u32) -> u32 {
    10_u32.saturating_pow(exponent.min(AMOUNT_PLACES))
}

/// Millionths without so many of their last digits, rounded half away from zero.
pub(super) fn to_units(millionths: i128, digits: u32) -> i128 {
    rounded(millionths.unsigned_abs(), power_of_ten(digits), millionths)
}

/// What is reached after each of so many equal periods: whole × period ÷ periods, rounded, each
/// worked out from the one before without a division.
pub(super) struct CumulativeParts {
    whole: i128,
    /// Of one period: the quotient and the rest.
    step: (u128, u32),
    reached: (u128, u32),
    periods: u32,
    left: u32,
}

impl CumulativeParts {
    pub(super) fn new(whole: i128, periods: u32) -> Self {
        let (quotient, rest) = divide(whole.unsigned_abs(), periods);
        let step = (quotient, u32::try_from(rest).unwrap_or_default());
        Self { whole, step, reached: (0, 0), periods, left: periods }
    }
}

impl Iterator for CumulativeParts {
    type Item = i128;

    fn next(&mut self) -> Option<i128> {
        self.left = self.left.checked_sub(1)?;
        let (mut quotient, mut rest) = self.reached;
        quotient = quotient.wrapping_add(self.step.0);
        rest = rest.wrapping_add(self.step.1);
        if rest >= self.periods {
            quotient = quotient.wrapping_add(1);
            rest = rest.wrapping_sub(self.periods);
        }
        self.reached = (quotient, rest);
        let away = u128::from(rest.wrapping_mul(2) >= self.periods);
        let reached = i128::try_from(quotient.wrapping_add(away)).unwrap_or(i128::MAX);
        Some(if self.whole < 0 { reached.wrapping_neg() } else { reached })
    }
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "small numbers, in tests")]
mod tests {
    use super::*;
    use crate::domain::decimal::round_amount;
    use proptest::prelude::*;

    /// From nothing to the limit of a line, of either sign.
    fn anything() -> impl Strategy<Value = i128> {
        let limit = 1_000_000_000_000_000 * ONE;
        prop_oneof![-limit..=limit, -1_000_000_000_000..=1_000_000_000_000_i128, Just(limit)]
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_part_is_what_decimals_give(whole in anything(), times in 0_u32..=10_000, over in 1_u32..=10_000) {
            let exact = to_decimal(whole) * Decimal::from(times) / Decimal::from(over);
            prop_assert_eq!(to_decimal(multiply_divide(whole, times, over)), round_amount(exact));
        }

        #[test]
        fn a_product_is_what_decimals_give(one in anything(), other in 0..=1_000_000_000_000_000_i128) {
            let limit = Decimal::from(1_000_000_000_000_000_u64);
            let exact = to_decimal(one).checked_mul(to_decimal(other));
            if let Some(exact) = exact.filter(|exact| exact.abs() < limit) {
                prop_assert_eq!(to_decimal(multiply_millionths(one, other)), round_amount(exact));
            }
        }

        #[test]
        fn what_is_reached_step_by_step_is_what_is_reached_at_once(whole in anything(), periods in 1_u32..=120) {
            let reached: Vec<i128> = CumulativeParts::new(whole, periods).collect();
            let at_once: Vec<i128> = (1..=periods).map(|period| multiply_divide(whole, period, periods)).collect();
            prop_assert_eq!(reached, at_once);
        }
    }
}
