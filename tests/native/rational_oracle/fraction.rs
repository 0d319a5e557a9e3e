//! Exact fractions, and the domain's one rounding.

use num_bigint::BigInt;
use num_rational::BigRational;

use super::document::{Hundredths, Micros};

pub(super) type Rational = BigRational;

pub(super) fn whole(value: impl Into<BigInt>) -> Rational {
    Rational::from_integer(value.into())
}

pub(super) fn zero() -> Rational {
    whole(0)
}

pub(super) fn micros(value: Micros) -> Rational {
    Rational::new(value.into(), 1_000_000.into())
}

/// A percentage as a share of 1.
pub(super) fn share(value: Hundredths) -> Rational {
    Rational::new(value.into(), 10_000.into())
}

pub(super) fn ten_to_the(power: u32) -> Rational {
    whole(BigInt::from(10).pow(power))
}

/// `numerator` ÷ `denominator`, which is positive, to a whole number, half away from zero.
pub(super) fn to_the_nearest(numerator: &BigInt, denominator: &BigInt) -> BigInt {
    let twice = numerator * 2;
    let away = if twice < BigInt::ZERO { twice - denominator } else { twice + denominator };
    // The quotient of two integers drops its fraction, towards zero.
    away / (denominator * 2)
}

/// To 6 decimals, half away from zero.
pub(super) fn rounded(value: &Rational) -> Micros {
    let millionths = to_the_nearest(&(value.numer() * 1_000_000), value.denom());
    Micros::try_from(millionths).unwrap()
}
