//! An amount of money, exact.
//! Must not know its currency.

use rust_decimal::Decimal;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use super::exact_text::{OutOfRange, exact_text, fits};
use super::fixed_point::{
    CumulativeParts, ONE, multiply_divide, multiply_millionths, power_of_ten, to_decimal,
    to_millionths, to_units,
};
use super::hours::Quantity;
use super::percent::Percent;
use super::scale_percent::ScalePercent;
use super::unit_count::UnitCount;
use crate::domain::decimal::{AMOUNT_PLACES, TooLarge, multiply, parse_exact, round_amount};

/// An amount of money in the programme's currency, exact, at most 6 decimals.
///
/// An amount that is entered, or that one line comes to, is limited to ±10^15; sums of such
/// amounts are exact for more lines than fit in memory. It is held as a whole number of millionths:
/// a ledger of ten thousand lines is summed with every keystroke.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(
        description = "An exact amount as text: at most 10^15 either way, at most 6 decimals.",
        extend("pattern" = r"^-?(0{0,13}[0-9]{1,15}(\.[0-9]{1,6})?|0{0,12}10{15}(\.0{1,6})?)$")
    )
)]
#[serde(try_from = "String", into = "String")]
pub struct Money(pub(super) i128);

exact_text!(Money, AMOUNT_PLACES);

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The largest amount of one line, either sign: 10^15.
    pub const MAX: Decimal = Decimal::from_parts(2_764_472_320, 232_830, 0, false, 0);
    /// The same limit below zero.
    pub const MIN: Decimal = Decimal::from_parts(2_764_472_320, 232_830, 0, true, 0);
    /// The limit in millionths.
    const MAX_MILLIONTHS: i128 = 1_000_000_000_000_000 * ONE;

    /// 1,000, in millionths.
    const SMALL_MILLIONTHS: u128 = 1_000 * ONE.unsigned_abs();

    /// An amount of |value| ≤ 10^15 with at most 6 decimals.
    pub fn new(value: Decimal) -> Result<Self, OutOfRange> {
        if !fits(value, Self::MIN, Self::MAX, AMOUNT_PLACES) {
            return Err(OutOfRange);
        }
        Ok(Self(to_millionths(value)))
    }

    /// What a calculation gave, rounded by [`round_amount`]; |value| ≤ 10^15.
    pub fn new_rounded(value: Decimal) -> Result<Self, TooLarge> {
        Self::new(round_amount(value)).map_err(|OutOfRange| TooLarge)
    }

    /// The exact number behind the amount.
    #[must_use]
    pub fn value(self) -> Decimal {
        to_decimal(self.0)
    }

    /// Whether it is nothing.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// A sum or difference that a decimal can hold: below 2^95, which ten million lines of the
    /// largest amount do not reach.
    fn from_sum(millionths: i128) -> Result<Self, TooLarge> {
        let is_held = matches!(millionths.wrapping_shr(95), 0 | -1);
        is_held.then_some(Self(millionths)).ok_or(TooLarge)
    }

    /// What one line comes to.
    fn from_line(millionths: i128) -> Result<Self, TooLarge> {
        (millionths.unsigned_abs() <= Self::MAX_MILLIONTHS.unsigned_abs())
            .then_some(Self(millionths))
            .ok_or(TooLarge)
    }

    /// Sum of two amounts.
    pub fn plus(self, other: Self) -> Result<Self, TooLarge> {
        Self::from_sum(self.0.wrapping_add(other.0))
    }

    /// Difference of two amounts.
    pub fn minus(self, other: Self) -> Result<Self, TooLarge> {
        Self::from_sum(self.0.wrapping_sub(other.0))
    }

    /// This amount `times` a number, rounded; |result| ≤ 10^15.
    pub fn times(self, times: Decimal) -> Result<Self, TooLarge> {
        Self::new_rounded(multiply(self.value(), times)?)
    }

    /// This amount for each of so many hours, rounded; |result| ≤ 10^15.
    pub fn times_hours(self, of: Quantity) -> Result<Self, TooLarge> {
        Self::from_line(multiply_millionths(self.0, of.0))
    }

    /// This amount for each of so many things, rounded; |result| ≤ 10^15.
    pub fn times_units(self, of: UnitCount) -> Result<Self, TooLarge> {
        Self::from_line(multiply_millionths(self.0, of.0))
    }

    /// This amount as often as there are `periods`; |result| ≤ 10^15.
    pub fn times_periods(self, periods: u16) -> Result<Self, TooLarge> {
        // Below 2^96 times 2^16.
        Self::from_line(self.0.wrapping_mul(periods.into()))
    }

    /// The part of this amount that `share` stands for, rounded.
    pub fn share(self, share: Percent) -> Result<Self, TooLarge> {
        Self::from_line(multiply_divide(self.0, share.0.into(), Percent::MAX_HUNDREDTHS.into()))
    }

    /// So many percent of this amount, rounded; of one line or of a sum of them.
    pub fn scaled(self, scale: ScalePercent) -> Result<Self, TooLarge> {
        Self::from_sum(multiply_divide(self.0, scale.0.into(), Percent::MAX_HUNDREDTHS.into()))
    }

    /// What is reached after `elapsed` of `total` equal periods: amount × elapsed ÷ total,
    /// rounded (domain, "Numbers"), so that differences of it sum to the whole.
    pub fn prorated(self, elapsed: u16, total: u16) -> Result<Self, TooLarge> {
        if elapsed >= total {
            return Ok(self);
        }
        Ok(Self(multiply_divide(self.0, elapsed.into(), total.into())))
    }

    /// The flows of so many equal periods, each the difference of what is [`Self::prorated`] at its
    /// end and before it, worked out one from the other.
    pub fn spread(self, periods: u16) -> impl Iterator<Item = Self> {
        let parts = CumulativeParts::new(self.0, periods.into());
        let mut before = 0;
        parts.map(move |reached| {
            let flow = reached.wrapping_sub(before);
            before = reached;
            Self(flow)
        })
    }

    /// How many units of `places` decimals it is, rounded half away from zero: 1.50 is 2 units of
    /// none, and 150 of two. For the eye alone; `places` is 6 at most.
    #[must_use]
    pub fn in_units(self, places: u32) -> i128 {
        to_units(self.0, AMOUNT_PLACES.saturating_sub(places))
    }

    /// Whether it is under 1,000, and shows a fraction at so many decimals.
    #[must_use]
    pub fn is_small_fraction(self, places: u32) -> bool {
        let is_small = self.0.unsigned_abs() < Self::SMALL_MILLIONTHS;
        let of_one = power_of_ten(places);
        let whole = self.in_units(0).wrapping_mul(of_one.into());
        is_small && self.in_units(places) != whole
    }

    /// Sum of many amounts.
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Result<Self, TooLarge> {
        amounts.into_iter().try_fold(Self::ZERO, Self::plus)
    }
}

/// Reads an amount that could have been entered as a cost: not negative, below the limit. The type
/// itself would hold a negative one, as a benefit's may be.
pub(in crate::domain) fn deserialize_cost<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Money>, D::Error> {
    let amount = Option::<Money>::deserialize(deserializer)?;
    let range = 0..Money::MAX_MILLIONTHS;
    let is_cost = amount.is_none_or(|Money(millionths)| range.contains(&millionths));
    if is_cost { Ok(amount) } else { Err(D::Error::custom(OutOfRange)) }
}

/// What [`deserialize_cost`] reads, for the schema of the stored form.
#[cfg(not(target_arch = "wasm32"))]
#[derive(schemars::JsonSchema)]
#[schemars(
    with = "String",
    description = "An exact amount as text: not negative, below 10^15, at most 6 decimals.",
    extend("pattern" = r"^0{0,13}[0-9]{1,15}(\.[0-9]{1,6})?$")
)]
pub(in crate::domain) enum CostAmount {}
