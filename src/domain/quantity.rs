//! The sizes that people type: money, percentages, hours or things, people, months.
//! Each type can hold only what it allows; must not know where a value came from or is shown.

use std::fmt;

use super::decimal::{AMOUNT_PLACES, TooLarge, multiply, parse_exact, round_amount};
use super::millionths::{ONE, Parts, millionths_of, part_of, product_of, value_of};
use rust_decimal::Decimal;

/// Why a number is not a valid value of its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfRange;

impl fmt::Display for OutOfRange {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the number is outside its range or has too many decimals")
    }
}

/// Whether `value` lies in `low..=high` with at most `places` significant decimals.
fn fits(value: Decimal, low: Decimal, high: Decimal, places: u32) -> bool {
    value >= low && value <= high && value.normalize().scale() <= places
}

/// Gives a decimal newtype its exact text form, which is how it is kept: a reader in between
/// cannot turn it into binary floating point.
macro_rules! exact_text {
    ($name:ident, $places:expr) => {
        impl TryFrom<String> for $name {
            type Error = OutOfRange;
            fn try_from(text: String) -> Result<Self, OutOfRange> {
                Self::new(parse_exact(&text, $places).ok_or(OutOfRange)?)
            }
        }
        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.value().normalize().to_string()
            }
        }
    };
}

/// An amount of money in the programme's currency, exact, at most 6 decimals.
///
/// An amount that is entered, or that one line comes to, is limited to ±10^15; sums of such
/// amounts are exact for more lines than fit in memory. It is held as a whole number of millionths:
/// a ledger of ten thousand lines is summed with every keystroke.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Money(i128);

exact_text!(Money, AMOUNT_PLACES);

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The largest amount of one line, either sign: 10^15.
    pub const LIMIT: Decimal = Decimal::from_parts(2_764_472_320, 232_830, 0, false, 0);
    /// The same limit below zero.
    pub const LOWER_LIMIT: Decimal = Decimal::from_parts(2_764_472_320, 232_830, 0, true, 0);
    /// The limit in millionths.
    const LINE: i128 = 1_000_000_000_000_000 * ONE;

    /// An amount of |value| ≤ 10^15 with at most 6 decimals.
    pub fn new(value: Decimal) -> Result<Self, OutOfRange> {
        if !fits(value, Self::LOWER_LIMIT, Self::LIMIT, AMOUNT_PLACES) {
            return Err(OutOfRange);
        }
        Ok(Self(millionths_of(value)))
    }

    /// What a calculation gave, rounded by [`round_amount`]; |value| ≤ 10^15.
    pub fn rounded(value: Decimal) -> Result<Self, TooLarge> {
        Self::new(round_amount(value)).map_err(|OutOfRange| TooLarge)
    }

    /// The exact number behind the amount.
    #[must_use]
    pub fn value(self) -> Decimal {
        value_of(self.0)
    }

    /// Whether it is nothing.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// A sum or difference that a decimal can hold: below 2^95, which ten million lines of the
    /// largest amount do not reach.
    fn held(millionths: i128) -> Result<Self, TooLarge> {
        let is_held = matches!(millionths.wrapping_shr(95), 0 | -1);
        is_held.then_some(Self(millionths)).ok_or(TooLarge)
    }

    /// What one line comes to.
    fn of_line(millionths: i128) -> Result<Self, TooLarge> {
        (millionths.unsigned_abs() <= Self::LINE.unsigned_abs())
            .then_some(Self(millionths))
            .ok_or(TooLarge)
    }

    /// Sum of two amounts.
    pub fn plus(self, other: Self) -> Result<Self, TooLarge> {
        Self::held(self.0.wrapping_add(other.0))
    }

    /// Difference of two amounts.
    pub fn minus(self, other: Self) -> Result<Self, TooLarge> {
        Self::held(self.0.wrapping_sub(other.0))
    }

    /// This amount `times` a number, rounded; |result| ≤ 10^15.
    pub fn times(self, times: Decimal) -> Result<Self, TooLarge> {
        Self::rounded(multiply(self.value(), times)?)
    }

    /// This amount for each of so many hours or things, rounded; |result| ≤ 10^15.
    pub fn for_each(self, of: Quantity) -> Result<Self, TooLarge> {
        Self::of_line(product_of(self.0, of.0))
    }

    /// This amount as often as there are `periods`; |result| ≤ 10^15.
    pub fn repeated(self, periods: u16) -> Result<Self, TooLarge> {
        // Below 2^96 times 2^16.
        Self::of_line(self.0.wrapping_mul(periods.into()))
    }

    /// The part of this amount that `share` stands for, rounded.
    pub fn share(self, share: Percent) -> Result<Self, TooLarge> {
        Self::of_line(part_of(self.0, share.0.into(), Percent::HIGHEST.into()))
    }

    /// What is reached after `elapsed` of `total` equal periods: amount × elapsed ÷ total,
    /// rounded (domain, "Numbers"), so that differences of it sum to the whole.
    pub fn reached(self, elapsed: u16, total: u16) -> Result<Self, TooLarge> {
        if elapsed >= total {
            return Ok(self);
        }
        Ok(Self(part_of(self.0, elapsed.into(), total.into())))
    }

    /// The flows of so many equal periods, each the difference of what is [`Self::reached`] at its
    /// end and before it, worked out one from the other.
    pub fn spread(self, periods: u16) -> impl Iterator<Item = Self> {
        let parts = Parts::of(self.0, periods.into());
        let mut before = 0;
        parts.map(move |reached| {
            let flow = reached.wrapping_sub(before);
            before = reached;
            Self(flow)
        })
    }

    /// Sum of many amounts.
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Result<Self, TooLarge> {
        amounts.into_iter().try_fold(Self::ZERO, Self::plus)
    }
}

/// A percentage from 0 to 100 with at most 2 decimals, held in hundredths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(u16);

exact_text!(Percent, Percent::PLACES);

impl Percent {
    /// Decimals a percentage may have.
    pub const PLACES: u32 = 2;
    /// The whole, in hundredths.
    const HIGHEST: u16 = 10_000;
    /// The whole.
    pub const WHOLE: Self = Self(Self::HIGHEST);
    /// The conventional discount rate.
    pub const TEN: Self = Self(1_000);

    /// A percentage of 0 to 100 with at most 2 decimals.
    pub fn new(value: Decimal) -> Result<Self, OutOfRange> {
        if !fits(value, Decimal::ZERO, Decimal::ONE_HUNDRED, Self::PLACES) {
            return Err(OutOfRange);
        }
        let hundredths = multiply(value, Decimal::ONE_HUNDRED).map_err(|TooLarge| OutOfRange)?;
        u16::try_from(hundredths.normalize()).map(Self).map_err(|_| OutOfRange)
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

/// A number of hours or of things: 0 to 10^9, at most 6 decimals. Held in millionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quantity(i128);

exact_text!(Quantity, AMOUNT_PLACES);

impl Quantity {
    /// The largest quantity: 10^9.
    pub const LIMIT: Decimal = Decimal::from_parts(1_000_000_000, 0, 0, false, 0);

    /// A quantity of 0 to 10^9 with at most 6 decimals.
    pub fn new(value: Decimal) -> Result<Self, OutOfRange> {
        let fits = fits(value, Decimal::ZERO, Self::LIMIT, AMOUNT_PLACES);
        fits.then(|| Self(millionths_of(value))).ok_or(OutOfRange)
    }

    /// The exact number.
    #[must_use]
    pub fn value(self) -> Decimal {
        value_of(self.0)
    }
}

/// A sum of hours, rounded where a share of it is taken as an amount is. Held in millionths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hours(i128);

impl Hours {
    /// The exact number.
    #[must_use]
    pub fn value(self) -> Decimal {
        value_of(self.0)
    }

    /// These hours as often as there are `periods`; lines are bounded, so that nothing overflows.
    #[must_use]
    pub fn repeated(of: Quantity, periods: u16) -> Self {
        Self(of.0.wrapping_mul(periods.into()))
    }

    /// What of them falls into `elapsed` of `total` equal periods, rounded.
    #[must_use]
    pub fn reached(of: Quantity, elapsed: u16, total: u16) -> Self {
        Self(part_of(of.0, elapsed.into(), total.into()))
    }

    /// The part of them that `share` stands for, rounded.
    #[must_use]
    pub fn share(self, share: Percent) -> Self {
        Self(part_of(self.0, share.0.into(), Percent::HIGHEST.into()))
    }

    /// Sum of two; of bounded lines, so that nothing overflows.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

/// Declares a whole number with an inclusive range.
macro_rules! whole_number {
    ($(#[$meta:meta])* $name:ident($inner:ty), $low:expr, $high:expr) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name($inner);

        impl $name {
            /// The smallest value.
            pub const LOW: $inner = $low;
            /// The largest value.
            pub const HIGH: $inner = $high;

            /// A value within `LOW..=HIGH`.
            pub fn new(value: u32) -> Result<Self, OutOfRange> {
                let narrow = <$inner>::try_from(value).map_err(|_| OutOfRange)?;
                (Self::LOW..=Self::HIGH)
                    .contains(&narrow)
                    .then_some(Self(narrow))
                    .ok_or(OutOfRange)
            }

            /// The number itself.
            #[must_use]
            pub fn value(self) -> $inner {
                self.0
            }
        }

        impl TryFrom<u32> for $name {
            type Error = OutOfRange;
            fn try_from(value: u32) -> Result<Self, OutOfRange> {
                Self::new(value)
            }
        }

        impl From<$name> for u32 {
            fn from(value: $name) -> Self {
                value.0.into()
            }
        }
    };
}

pub(super) use whole_number;

whole_number!(
    /// A number of people: whole, 0 to 1,000,000.
    People(u32), 0, 1_000_000
);
whole_number!(
    /// A number of answers, customers or interactions: whole, 0 to 10^9.
    Count(u32), 0, 1_000_000_000
);
whole_number!(
    /// A number of months: 1 to 120. The horizon, a spread, a run of months.
    Months(u16), 1, 120
);
whole_number!(
    /// When a cost falls: 0 is the programme's start, then its months up to 120.
    CostMonth(u16), 0, 120
);
whole_number!(
    /// When a benefit begins: 1 is the programme's first month, up to 120.
    BenefitMonth(u16), 1, 120
);

impl Months {
    /// A year: the horizon and the spread of a one-off unless said otherwise.
    pub const YEAR: Self = Self(12);
}

impl Default for Months {
    fn default() -> Self {
        Self::YEAR
    }
}

impl Default for CostMonth {
    /// The start.
    fn default() -> Self {
        Self(0)
    }
}

impl BenefitMonth {
    /// The programme's first month.
    pub const FIRST: Self = Self(1);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_limited_to_ten_to_the_fifteen_with_six_decimals() {
        assert_eq!(Money::LIMIT, Decimal::from(1_000_000_000_000_000_u64));
        assert!(Money::new(Money::LIMIT).is_ok());
        assert!(Money::new(Money::LIMIT + Decimal::new(1, 6)).is_err());
        assert!(Money::new(Decimal::new(1, 7)).is_err());
        assert!(Money::new(Decimal::new(10, 7)).is_ok(), "a trailing zero is not a decimal");
    }

    #[test]
    fn the_finest_product_the_limits_allow_is_exact() {
        let amount = Money::new(Money::LIMIT - Decimal::new(1, 6)).unwrap();
        let share = Percent::new(Decimal::new(9_999, 2)).unwrap();
        let product = multiply(amount.value(), share.fraction()).unwrap();
        assert_eq!(product.to_string(), "999899999999999.9999990001");
    }

    #[test]
    fn what_is_reached_month_by_month_sums_to_the_whole() {
        let amount = Money::new(Decimal::from(100)).unwrap();
        let months = (1..=7_u16).map(|month| {
            let before = amount.reached(month - 1, 7).unwrap();
            amount.reached(month, 7).unwrap().minus(before).unwrap()
        });
        assert_eq!(Money::sum(months).unwrap(), amount);
    }

    #[test]
    fn ranges_hold_at_their_ends() {
        assert!(Percent::new(Decimal::ONE_HUNDRED).is_ok());
        assert!(Percent::new(Decimal::new(10_001, 2)).is_err());
        assert!(Percent::new(Decimal::new(12_345, 3)).is_err());
        assert!(Percent::new(Decimal::NEGATIVE_ONE).is_err());
        assert!(Months::new(0).is_err() && Months::new(1).is_ok());
        assert!(Months::new(120).is_ok() && Months::new(121).is_err());
        assert!(CostMonth::new(0).is_ok() && CostMonth::new(121).is_err());
        assert!(BenefitMonth::new(0).is_err() && BenefitMonth::new(120).is_ok());
        assert!(People::new(1_000_000).is_ok() && People::new(1_000_001).is_err());
        assert!(Quantity::new(Quantity::LIMIT).is_ok());
    }
}
