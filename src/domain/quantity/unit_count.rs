//! How many things a benefit line counts.
//! Must not know what each of them is worth.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::exact_text::{OutOfRange, exact_text, fits};
use super::fixed_point::{to_decimal, to_millionths};
use super::hours::Quantity;
use crate::domain::decimal::{AMOUNT_PLACES, parse_exact};

/// A change in a number of things: -10^9 to 10^9, at most 6 decimals; below zero where it got worse,
/// which is a loss (domain §3, "amount"). Held in millionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(
        description = "A number of things as text: at most 10^9 either way, at most 6 decimals.",
        extend("pattern" = r"^-?(0{0,19}[0-9]{1,9}(\.[0-9]{1,6})?|0{0,18}10{9}(\.0{1,6})?)$")
    )
)]
#[serde(try_from = "String", into = "String")]
pub struct UnitCount(pub(super) i128);

exact_text!(UnitCount, AMOUNT_PLACES);

impl UnitCount {
    /// The largest number: 10^9.
    pub const MAX: Decimal = Quantity::MAX;
    /// The same limit below zero.
    pub const MIN: Decimal = Decimal::from_parts(1_000_000_000, 0, 0, true, 0);

    /// A number of |value| ≤ 10^9 with at most 6 decimals.
    pub fn new(value: Decimal) -> Result<Self, OutOfRange> {
        let fits = fits(value, Self::MIN, Self::MAX, AMOUNT_PLACES);
        fits.then(|| Self(to_millionths(value))).ok_or(OutOfRange)
    }

    /// The exact number.
    #[must_use]
    pub fn value(self) -> Decimal {
        to_decimal(self.0)
    }
}
