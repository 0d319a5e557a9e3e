//! A number of hours, and sums of hours.
//! Must not know what an hour is worth.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::exact_text::{OutOfRange, exact_text, fits};
use super::fixed_point::{multiply_divide, to_decimal, to_millionths};
use super::percent::Percent;
use super::scale_percent::ScalePercent;
use crate::domain::decimal::{AMOUNT_PLACES, parse_exact};

/// A number of hours, or of minutes or seconds: 0 to 10^9, at most 6 decimals. Held in millionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(
        description = "Hours, minutes or seconds as text: 0 to 10^9, at most 6 decimals.",
        extend("pattern" = r"^(0{0,19}[0-9]{1,9}(\.[0-9]{1,6})?|0{0,18}10{9}(\.0{1,6})?)$")
    )
)]
#[serde(try_from = "String", into = "String")]
pub struct Quantity(pub(super) i128);

exact_text!(Quantity, AMOUNT_PLACES);

impl Quantity {
    /// The largest quantity: 10^9.
    pub const MAX: Decimal = Decimal::from_parts(1_000_000_000, 0, 0, false, 0);

    /// A quantity of 0 to 10^9 with at most 6 decimals.
    pub fn new(value: Decimal) -> Result<Self, OutOfRange> {
        let fits = fits(value, Decimal::ZERO, Self::MAX, AMOUNT_PLACES);
        fits.then(|| Self(to_millionths(value))).ok_or(OutOfRange)
    }

    /// The exact number.
    #[must_use]
    pub fn value(self) -> Decimal {
        to_decimal(self.0)
    }
}

/// A sum of hours, rounded where a share of it is taken as an amount is. Held in millionths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hours(i128);

impl Hours {
    /// The exact number.
    #[must_use]
    pub fn value(self) -> Decimal {
        to_decimal(self.0)
    }

    /// These hours as often as there are `periods`; lines are bounded, so that nothing overflows.
    #[must_use]
    pub fn times_periods(of: Quantity, periods: u16) -> Self {
        Self(of.0.wrapping_mul(periods.into()))
    }

    /// What of them falls into `elapsed` of `total` equal periods, rounded.
    #[must_use]
    pub fn prorated(of: Quantity, elapsed: u16, total: u16) -> Self {
        Self(multiply_divide(of.0, elapsed.into(), total.into()))
    }

    /// The part of them that `share` stands for, rounded.
    #[must_use]
    pub fn share(self, share: Percent) -> Self {
        Self(multiply_divide(self.0, share.0.into(), Percent::MAX_HUNDREDTHS.into()))
    }

    /// So many percent of them, rounded.
    #[must_use]
    pub fn scaled(self, scale: ScalePercent) -> Self {
        Self(multiply_divide(self.0, scale.0.into(), Percent::MAX_HUNDREDTHS.into()))
    }

    /// Sum of two; of bounded lines, so that nothing overflows.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}
