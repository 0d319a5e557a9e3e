//! A percentage from 0 to 100.
//! Must not know of what it is a share.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::exact_text::{OutOfRange, exact_text, fits};
use crate::domain::decimal::{TooLarge, multiply, parse_exact};

/// A percentage from 0 to 100 with at most 2 decimals, held in hundredths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(
        description = "Percent as text: 0 to 100, at most 2 decimals.",
        extend("pattern" = r"^(0{0,26}[0-9]{1,2}(\.[0-9]{1,2})?|0{0,25}100(\.0{1,2})?)$")
    )
)]
#[serde(try_from = "String", into = "String")]
pub struct Percent(pub(super) u16);

exact_text!(Percent, Percent::PLACES);

impl Percent {
    /// Decimals a percentage may have.
    pub const PLACES: u32 = 2;
    /// The whole, in hundredths.
    pub(super) const MAX_HUNDREDTHS: u16 = 10_000;
    /// The whole.
    pub const WHOLE: Self = Self(Self::MAX_HUNDREDTHS);
    /// Nothing.
    pub const NOTHING: Self = Self(0);
    /// Half.
    pub const HALF: Self = Self(5_000);
    /// Four fifths.
    pub const EIGHTY: Self = Self(8_000);
    /// The conventional discount rate.
    pub const TEN: Self = Self(1_000);

    /// A percentage of 0 to 100 with at most 2 decimals.
    pub fn new(value: Decimal) -> Result<Self, OutOfRange> {
        hundredths(value, Decimal::ONE_HUNDRED).map(Self)
    }

    /// Percent points: 40 for 40 %.
    #[must_use]
    pub fn value(self) -> Decimal {
        Decimal::new(self.0.into(), Self::PLACES).normalize()
    }

    /// The share as a number from 0 to 1: 0.4 for 40 %. Exact.
    #[must_use]
    pub fn fraction(self) -> Decimal {
        Decimal::new(self.0.into(), 4).normalize()
    }
}

/// A percentage of 0 to `high` in hundredths, where it has no more decimals than that.
pub(super) fn hundredths(value: Decimal, high: Decimal) -> Result<u16, OutOfRange> {
    if !fits(value, Decimal::ZERO, high, Percent::PLACES) {
        return Err(OutOfRange);
    }
    let hundredths = multiply(value, Decimal::ONE_HUNDRED).map_err(|TooLarge| OutOfRange)?;
    u16::try_from(hundredths.normalize()).map_err(|_| OutOfRange)
}
