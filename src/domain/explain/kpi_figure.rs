//! A figure of the survey or of the customer KPIs: a value or the reason why there is none, its
//! formula and source. Must not know how any of them is computed, nor a language.
//!
//! Apart from [`Figure`](super::Figure), whose texts are loaded first; formulas are the same for both.

use rust_decimal::Decimal;

use super::amount::{Amount, Unit};
use super::expression::Expression;
use super::kpi_name::{KpiName, Side};
use super::source::KpiSource;
use super::unavailable::KpiUnavailable;

/// A figure of the survey or of the customer KPIs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KpiFigure {
    /// Which figure it is.
    pub name: KpiName,
    /// The value, or why it is not available.
    pub value: Result<Amount, KpiUnavailable>,
    /// The formula that gives the value, with its numbers. None where there is no value, and for
    /// a p-value, which is read off the normal distribution.
    pub formula: Option<Expression>,
    /// Where the formula comes from.
    pub source: KpiSource,
}

impl KpiFigure {
    /// The figure that a formula gives.
    #[must_use]
    pub fn from_formula(
        name: impl Into<KpiName>,
        unit: Unit,
        source: KpiSource,
        formula: Result<Expression, KpiUnavailable>,
    ) -> Self {
        let name = name.into();
        let given = formula.and_then(|formula| {
            let number = formula.evaluate()?;
            Ok((Amount::from_number(number, unit)?, formula))
        });
        match given {
            Ok((amount, formula)) => {
                Self { name, value: Ok(amount), formula: Some(formula), source }
            }
            Err(why) => Self { name, value: Err(why), formula: None, source },
        }
    }

    /// The same figure where it is not available after all, and why.
    #[must_use]
    pub fn unavailable(self, why: KpiUnavailable) -> Self {
        Self { value: Err(why), formula: None, ..self }
    }

    /// The same figure, named as one of a side.
    #[must_use]
    pub fn with_side(self, side: Side) -> Self {
        Self { name: self.name.with_side(side), ..self }
    }

    /// The figure as a term of another formula.
    pub fn to_term(&self) -> Result<Expression, KpiUnavailable> {
        self.value.map(|amount| self.name.clone().with_value(amount))
    }

    /// The number, where there is one; in percent points where it is a percentage.
    #[must_use]
    pub fn number(&self) -> Option<Decimal> {
        self.value.ok().map(|amount| amount.value)
    }
}
