//! A figure as it should be, with the digits that the product is held to.

use num_bigint::BigUint;
use tornaconto::domain::explain::Unavailable;

use super::fraction::Rational;

/// What the product should say.
pub(super) struct Expected {
    pub(super) value: Result<Rational, Unavailable>,
    /// Money that is only summed, and hours, must be exact. Everything that was divided is held
    /// to 24 digits of this size.
    pub(super) size: Option<Rational>,
}

/// A sum: exact.
pub(super) fn sum(value: Rational) -> Expected {
    Expected { value: Ok(value), size: None }
}

/// A quotient of two exact numbers: its own size is what counts.
pub(super) fn quotient(value: Result<Rational, Unavailable>) -> Expected {
    Expected { size: value.as_ref().ok().cloned(), value }
}

impl Expected {
    /// Whether the product's number is near enough. Its decimals hold 28 significant digits and
    /// 28 decimals; a few operations in a row lose some of the last, so it is held to 24 digits
    /// and 26 decimals: |off| ≤ size ÷ 10²⁴ + 1 ÷ 10²⁶, multiplied out.
    pub(super) fn is_met_by(&self, ours: &Rational, value: &Rational) -> bool {
        let Some(size) = &self.size else {
            return ours == value;
        };
        let off = ours - value;
        let off_size = off.numer().magnitude() * size.denom().magnitude();
        let unit = size.numer().magnitude() * 100_u32 + size.denom().magnitude();
        off_size * BigUint::from(10_u32).pow(26) <= unit * off.denom().magnitude()
    }
}
