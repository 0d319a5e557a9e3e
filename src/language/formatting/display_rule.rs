//! How many decimals a ratio and a percentage are shown with (domain §8).
//! Must not know who writes the digits, nor what stands beside them.
//!
//! The rules look at the *rounded* value, so that what stands on the screen obeys them; a figure that
//! is not quite 1, 0 or 100 % is never shown as if it were.

use rust_decimal::Decimal;

use crate::domain::decimal::{divide, multiply, round_for_display, subtract};
use crate::domain::precision::TELLING_PLACES;

/// Ratios of a smaller size are "less than 0.001".
const LEAST_RATIO: Decimal = Decimal::from_parts(1, 0, 0, false, 3);
/// Percentages from here on have no decimals.
const WHOLE_PERCENT_FROM: Decimal = Decimal::from_parts(10_000, 0, 0, false, 0);

/// A number as it is shown: rounded, with so many decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rounded {
    /// The rounded number.
    pub(super) value: Decimal,
    /// How many decimals it has, zeros at its end included.
    pub(super) places: u32,
}

impl Rounded {
    fn new(value: Decimal, places: u32) -> Self {
        Self { value: round_for_display(value, places), places }
    }

    /// With as many decimals more as tell it from a landmark; where [`TELLING_PLACES`] do not, the
    /// landmark as it stands.
    fn told_apart(value: Decimal, places: u32, is_landmark: fn(Decimal) -> bool) -> Self {
        let is_apart = |shown: &Self| shown.value == value || !is_landmark(shown.value);
        let finer = (places..=TELLING_PLACES).map(|places| Self::new(value, places));
        finer.into_iter().find(is_apart).unwrap_or_else(|| Self::new(value, places))
    }
}

/// A ratio as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ShownRatio {
    /// By its digits.
    Digits(Rounded),
    /// Of a smaller size than this, and not zero; `of_loss` where it is below zero.
    LessThan { size: Rounded, of_loss: bool },
}

/// The decimals that a ratio of a size has: two significant digits under 0.1, two under 10, one
/// under 100, none above. Zero has two.
fn places_of_size(size: Decimal) -> u32 {
    let finer = [(100, 0), (10, 0), (1, 1), (1, 2)];
    let [hundred, ten, tenth, hundredth] =
        finer.map(|(number, scale)| Decimal::from_parts(number, 0, 0, false, scale));
    match size {
        size if size >= hundred => 0,
        size if size >= ten => 1,
        size if size >= tenth || size.is_zero() => 2,
        size if size >= hundredth => 3,
        _ => 4,
    }
}

/// A ratio by the rule: by its size, without sign; never 1 where it is not.
pub(super) fn shown_ratio(ratio: Decimal) -> ShownRatio {
    let size = ratio.abs();
    if size < LEAST_RATIO && !size.is_zero() {
        let of_loss = ratio.is_sign_negative();
        return ShownRatio::LessThan { size: Rounded::new(LEAST_RATIO, 3), of_loss };
    }
    let places = places_of_size(size);
    // Rounding may lift it into the next size, which has a decimal less: 9.996 is 10.0.
    let places = places_of_size(Rounded::new(size, places).value).min(places);
    let size = Rounded::told_apart(size, places, |shown| shown == Decimal::ONE);
    ShownRatio::Digits(Rounded::new(ratio, size.places))
}

/// A percentage by the rule: at most `places` decimals, none from 10,000 on; never 0, 100 or −100
/// where it is not.
pub(super) fn shown_percent(percent: Decimal, places: u32) -> Rounded {
    let is_large = Rounded::new(percent, places).value.abs() >= WHOLE_PERCENT_FROM;
    Rounded::told_apart(percent, if is_large { 0 } else { places }, |shown| {
        shown.is_zero() || shown.abs() == Decimal::ONE_HUNDRED
    })
}

/// A return on investment in percent: with no decimals where the ratio beside it has two, which it
/// then follows digit by digit (1.48 is 48 %), else as any percentage.
pub(super) fn shown_return(percent: Decimal) -> Rounded {
    let ratio = divide(percent, Decimal::ONE_HUNDRED)
        .and_then(|gain| subtract(gain, Decimal::NEGATIVE_ONE))
        .map(shown_ratio);
    let Ok(ShownRatio::Digits(Rounded { value: ratio, places: 2 })) = ratio else {
        return shown_percent(percent, 1);
    };
    let gain = subtract(ratio, Decimal::ONE);
    match gain.and_then(|gain| multiply(gain, Decimal::ONE_HUNDRED)) {
        Ok(value) if value != Decimal::ONE_HUNDRED => Rounded { value, places: 0 },
        _ => shown_percent(percent, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::str::FromStr;

    fn decimal(text: &str) -> Decimal {
        Decimal::from_str(text).unwrap()
    }

    fn ratio(value: &str) -> String {
        match shown_ratio(decimal(value)) {
            ShownRatio::Digits(shown) => {
                format!("{:.*}", usize::try_from(shown.places).unwrap(), shown.value)
            }
            ShownRatio::LessThan { size, of_loss } => {
                format!("{} {}", if of_loss { "a loss under" } else { "under" }, size.value)
            }
        }
    }

    fn percent(shown: Rounded) -> String {
        shown.value.normalize().to_string()
    }

    #[test]
    fn the_rounded_ratio_decides_how_many_decimals_it_has() {
        for (value, shown) in [
            ("0", "0.00"),
            ("1.48", "1.48"),
            ("4.05", "4.05"),
            ("5.845", "5.85"),
            ("9.994", "9.99"),
            ("9.996", "10.0"),
            ("10", "10.0"),
            ("14.34", "14.3"),
            ("99.94", "99.9"),
            ("99.96", "100"),
            ("123.5", "124"),
            ("0.5", "0.50"),
            ("0.0994", "0.099"),
            ("0.0996", "0.10"),
            ("0.00996", "0.010"),
            ("0.004", "0.0040"),
            ("0.001", "0.0010"),
            ("0.0009999", "under 0.001"),
            ("-0.0004", "a loss under 0.001"),
            ("-1.484", "-1.48"),
            ("-0.052", "-0.052"),
            ("-9.996", "-10.0"),
        ] {
            assert_eq!(ratio(value), shown, "{value}");
        }
    }

    #[test]
    fn a_ratio_is_never_shown_as_1_where_it_is_not() {
        for (value, shown) in [
            ("1", "1.00"),
            ("0.96", "0.96"),
            ("0.994", "0.99"),
            ("0.996", "0.996"),
            ("1.004", "1.004"),
            ("0.9996", "0.9996"),
            ("1.0000049", "1.000005"),
            ("0.9999994", "0.999999"),
            ("0.9999996", "1.00"),
            ("1.0000001", "1.00"),
        ] {
            assert_eq!(ratio(value), shown, "{value}");
        }
    }

    #[test]
    fn a_percentage_has_one_decimal_at_most_and_is_never_shown_as_a_landmark_that_it_is_not() {
        for (value, shown) in [
            ("57.5", "57.5"),
            ("900", "900"),
            ("33.33", "33.3"),
            ("9999.94", "9999.9"),
            ("9999.96", "10000"),
            ("12245.6", "12246"),
            ("0", "0"),
            ("0.04", "0.04"),
            ("-0.04", "-0.04"),
            ("0.0000001", "0"),
            ("99.96", "99.96"),
            ("100.04", "100.04"),
            ("99.9", "99.9"),
            ("-99.99", "-99.99"),
            ("-100", "-100"),
        ] {
            assert_eq!(percent(shown_percent(decimal(value), 1)), shown, "{value}");
        }
    }

    #[test]
    fn the_return_on_investment_is_whole_where_its_ratio_has_two_decimals() {
        for (value, shown) in [
            ("305.4", "305"),
            ("48", "48"),
            ("-4", "-4"),
            // The ratio is 0.485, which is shown as 0.49.
            ("-51.5", "-51"),
            ("-0.4", "-0.4"),
            ("0.4", "0.4"),
            ("100.4", "100.4"),
            ("900.4", "900.4"),
            ("904", "904"),
            ("-99.6", "-99.6"),
            ("-99.99", "-99.99"),
            ("-100", "-100"),
            ("12345.6", "12346"),
            ("0", "0"),
        ] {
            assert_eq!(percent(shown_return(decimal(value))), shown, "{value}");
        }
    }
}
