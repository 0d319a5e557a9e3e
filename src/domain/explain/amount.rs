//! A number with its unit.
//! Must not know what it is called.

use rust_decimal::Decimal;

use super::kpi_name::KpiUnit;
use crate::domain::decimal::{TooLarge, multiply};
use crate::domain::quantity::{Money, Percent, ScalePercent};

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// The programme's currency.
    Money,
    /// Percent points: 40 for 40 %.
    Percent,
    /// How many times.
    Times,
    /// Hours.
    Hours,
    /// Hours per person and week.
    HoursPerWeek,
    /// People.
    People,
    /// Months.
    Months,
    /// A bare number.
    Number,
    /// What only the survey and the customer KPIs count in.
    Kpi(KpiUnit),
}

/// A number with its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// The number, in percent points where the unit is percent.
    pub value: Decimal,
    /// What it counts.
    pub unit: Unit,
}

impl Amount {
    /// An amount of a unit.
    #[must_use]
    pub fn new(value: impl Into<Decimal>, unit: impl Into<Unit>) -> Self {
        Self { value: value.into(), unit: unit.into() }
    }

    /// The number as it stands in a formula: 0.4 for 40 %.
    pub fn to_number(self) -> Result<Decimal, TooLarge> {
        match self.unit {
            Unit::Percent => multiply(self.value, Decimal::new(1, 2)),
            _ => Ok(self.value),
        }
    }

    /// What a formula gave, as an amount of a unit: 0.4 becomes 40 %.
    pub fn from_number(number: Decimal, unit: Unit) -> Result<Self, TooLarge> {
        let value = match unit {
            Unit::Percent => multiply(number, Decimal::ONE_HUNDRED)?,
            _ => number,
        };
        Ok(Self { value, unit })
    }
}

impl From<Money> for Amount {
    fn from(money: Money) -> Self {
        Self::new(money.value(), Unit::Money)
    }
}

impl From<Percent> for Amount {
    fn from(percent: Percent) -> Self {
        Self::new(percent.value(), Unit::Percent)
    }
}

impl From<ScalePercent> for Amount {
    fn from(scale: ScalePercent) -> Self {
        Self::new(scale.value(), Unit::Percent)
    }
}
