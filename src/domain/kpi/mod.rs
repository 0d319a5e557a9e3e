//! A figure of the survey or of the customer KPIs: a value or the reason why there is none, its
//! formula and source. Must not know how any of them is computed, nor a language.
//!
//! Apart from [`Figure`](super::explain::Figure), whose words are loaded first; formulas are the
//! same for both.

mod board;
mod both;
mod change;
mod rows;
mod terms;

pub use board::{CustomerKpis, Worth};
pub use both::Both;
pub use change::{Change, Direction};
pub use rows::{KpiResults, KpiRow};
pub use terms::{KpiSource, KpiTerm, KpiUnavailable};

use rust_decimal::Decimal;

use super::decimal::TooLarge;
use super::efficiency::ChannelKind;
use super::explain::{Amount, Expression, Name, Unit};
use super::satisfaction::AspectName;
use super::text::Text;

/// What only the survey and the customer KPIs count in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KpiUnit {
    /// Points of NPS, −100 to +100, and of what is computed from it.
    Points,
    /// Minutes.
    Minutes,
    /// Seconds.
    Seconds,
}

/// What a number is the number of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Of {
    /// Of the whole.
    #[default]
    Whole,
    /// Of a channel.
    Channel(ChannelKind),
    /// Of an aspect that people rate.
    Aspect(AspectName),
    /// Of what the person named: a campaign, a channel of their own.
    Own(Text),
}

/// Which of two periods or waves a number belongs to, or what lies between them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// There is but one.
    #[default]
    Only,
    /// The earlier (prima).
    Before,
    /// The later (dopo).
    After,
    /// Later less earlier.
    Change,
    /// That, in percent of the earlier.
    RelativeChange,
}

/// The name of a number: its term, of what, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KpiName {
    /// The term of the field.
    pub term: KpiTerm,
    /// Of what.
    pub of: Of,
    /// When.
    pub side: Side,
}

impl KpiName {
    /// A term of something.
    #[must_use]
    pub fn of(term: KpiTerm, of: &Of) -> Self {
        Self { term, of: of.clone(), side: Side::Only }
    }

    /// The same name on a side.
    #[must_use]
    pub fn on(self, side: Side) -> Self {
        Self { side, ..self }
    }

    /// A number by this name.
    #[must_use]
    pub fn given(self, amount: impl Into<Amount>) -> Expression {
        Expression::Given(Name::Kpi(self), amount.into())
    }

    /// A bare number by this name.
    #[must_use]
    pub fn number(self, number: impl Into<Decimal>) -> Expression {
        self.given(Amount::new(number, Unit::Number))
    }
}

impl From<KpiTerm> for KpiName {
    fn from(term: KpiTerm) -> Self {
        Self { term, of: Of::Whole, side: Side::Only }
    }
}

impl KpiTerm {
    /// A bare number by this term.
    #[must_use]
    pub fn number(self, number: impl Into<Decimal>) -> Expression {
        KpiName::from(self).number(number)
    }
}

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
    pub fn of(
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

    /// The same figure, named as one of a side.
    #[must_use]
    pub fn on(self, side: Side) -> Self {
        Self { name: self.name.on(side), ..self }
    }

    /// The figure as a term of another formula.
    pub fn as_term(&self) -> Result<Expression, KpiUnavailable> {
        self.value.map(|amount| self.name.clone().given(amount))
    }

    /// The number, where there is one; in percent points where it is a percentage.
    #[must_use]
    pub fn number(&self) -> Option<Decimal> {
        self.value.ok().map(|amount| amount.value)
    }
}

impl From<TooLarge> for KpiUnavailable {
    fn from(TooLarge: TooLarge) -> Self {
        Self::TooLarge
    }
}

/// A constant of a formula.
pub(super) fn constant(value: impl Into<Decimal>) -> Expression {
    Expression::constant(value)
}

/// a × b × …
pub(super) fn product(factors: impl Into<Vec<Expression>>) -> Expression {
    Expression::Product(factors.into())
}

/// a + b + …
pub(super) fn sum(parts: impl Into<Vec<Expression>>) -> Expression {
    Expression::Sum(parts.into())
}

/// The square of a.
pub(super) fn square(base: Expression) -> Expression {
    Expression::Power(Box::new(base), 2)
}

/// The square root of a.
pub(super) fn root(inner: Expression) -> Expression {
    Expression::SquareRoot(Box::new(inner))
}
