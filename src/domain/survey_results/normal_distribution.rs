//! The normal distribution, as far as the survey needs it. Binary floating point is allowed here:
//! a probability is no amount. Must not know what is tested.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// z of a 95 % interval: 1.959963984540054.
pub const QUANTILE: Decimal = Decimal::from_parts(2_903_650_710, 456_339, 0, false, 15);

/// Levels of the continued fraction: enough for its worst place, 1.
const LEVELS: u32 = 160;

/// The complementary error function of x ≥ 0, to about 14 significant digits.
///
/// Under 1 by the series e^(−x²) Σ 2^k x^(2k+1) ÷ (2k+1)!! of erf (Abramowitz and Stegun 7.1.6),
/// whose terms are all positive; from 1 on by the continued fraction (7.1.14).
fn erfc(x: f64) -> f64 {
    let bell = (-x * x).exp() / std::f64::consts::PI.sqrt();
    if x < 1.0 {
        let mut sum = x;
        let mut term = x;
        for k in 1..=LEVELS {
            term *= 2.0 * x * x / f64::from(k.saturating_mul(2).saturating_add(1));
            sum += term;
        }
        1.0 - 2.0 * bell * sum
    } else {
        let fraction = (1..=LEVELS).rev().fold(x, |below, k| x + f64::from(k) / 2.0 / below);
        bell / fraction
    }
}

/// How probable a deviation at least as large as z is, to either side, if there is none: the
/// two-sided p. Under 10^−28 it is given as 0.
#[must_use]
pub fn two_sided_p(z: Decimal) -> Decimal {
    let z = z.abs().to_f64().unwrap_or(f64::MAX);
    Decimal::from_f64_retain(erfc(z / std::f64::consts::SQRT_2)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_complementary_error_function_gives_the_published_values() {
        // Abramowitz and Stegun, table 7.1 (erf to 10 decimals); NIST DLMF 7.23 beyond.
        for (x, erf) in [
            (0.0, 0.0),
            (0.1, 0.112_462_916_0),
            (0.5, 0.520_499_877_8),
            (0.9, 0.796_908_212_4),
            (1.0, 0.842_700_792_9),
            (1.1, 0.880_205_069_6),
            (1.5, 0.966_105_146_5),
            (2.0, 0.995_322_265_0),
        ] {
            assert!((1.0 - erfc(x) - erf).abs() < 6e-11, "erf {x}");
        }
        for (x, expected) in [
            (3.0, 2.209_049_699_858_544e-5),
            (4.0, 1.541_725_790_028_002e-8),
            (5.0, 1.537_459_794_428_035e-12),
            (10.0, 2.088_487_583_762_545e-45),
        ] {
            assert!((erfc(x) / expected - 1.0).abs() < 1e-13, "erfc {x}: {}", erfc(x));
        }
    }

    #[test]
    fn both_ways_of_computing_it_meet_where_they_change() {
        let (under, over) = (erfc(1.0 - 1e-12), erfc(1.0));
        assert!((under - over - 1e-12 * 0.415_107_497_420_594_7).abs() < 1e-15);
    }

    #[test]
    fn one_in_twenty_deviates_by_the_quantile_and_none_by_more_than_is_possible() {
        assert_eq!(QUANTILE.to_string(), "1.959963984540054");
        let p = two_sided_p(QUANTILE).to_f64().unwrap();
        assert!((p - 0.05).abs() < 1e-15, "{p}");
        assert_eq!(two_sided_p(-QUANTILE), two_sided_p(QUANTILE));
        assert_eq!(two_sided_p(Decimal::ZERO), Decimal::ONE);
        assert_eq!(two_sided_p(Decimal::MAX), Decimal::ZERO);
    }
}
