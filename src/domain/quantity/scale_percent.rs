//! A percentage that may exceed the whole: what something is multiplied by.
//! Must not know what that is.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::exact_text::{OutOfRange, exact_text};
use super::percent::{Percent, hundredths};
use crate::domain::decimal::parse_exact;

/// A percentage from 0 to 500 with at most 2 decimals, held in hundredths: 110 % of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(
        description = "Percent as text: 0 to 500, at most 2 decimals.",
        extend("pattern" = r"^(0{0,25}[0-4]?[0-9]{1,2}(\.[0-9]{1,2})?|0{0,25}500(\.0{1,2})?)$")
    )
)]
#[serde(try_from = "String", into = "String")]
pub struct ScalePercent(pub(super) u16);

exact_text!(ScalePercent, ScalePercent::PLACES);

impl ScalePercent {
    /// Decimals that it may have.
    pub const PLACES: u32 = Percent::PLACES;
    /// The largest: five times as much.
    pub const MAX: Decimal = Decimal::from_parts(500, 0, 0, false, 0);
    /// What leaves everything as it is.
    pub const WHOLE: Self = Self(10_000);
    /// A tenth more.
    pub const TENTH_MORE: Self = Self(11_000);

    /// A percentage of 0 to 500 with at most 2 decimals.
    pub fn new(value: Decimal) -> Result<Self, OutOfRange> {
        hundredths(value, Self::MAX).map(Self)
    }

    /// Percent points: 110 for 110 %.
    #[must_use]
    pub fn value(self) -> Decimal {
        Decimal::new(self.0.into(), Self::PLACES).normalize()
    }
}

impl From<Percent> for ScalePercent {
    fn from(share: Percent) -> Self {
        Self(share.0)
    }
}
