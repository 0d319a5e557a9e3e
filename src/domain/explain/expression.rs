//! A formula with the person's own numbers in it.
//! Must not know which figure it gives.

use rust_decimal::Decimal;

use super::amount::{Amount, Unit};
use super::kpi_name::KpiName;
use super::kpi_term::KpiTerm;
use super::name::Name;
use super::term::{Flow, Term};
use crate::domain::decimal::{
    TooLarge, add, divide, multiply, power, round_amount, square_root, subtract,
};

/// A formula with its numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// A named number.
    Given(Name, Amount),
    /// A named number that nobody gave: part of a sum, adds nothing, and says so.
    NotGiven(Name),
    /// a + b + …
    Sum(Vec<Expression>),
    /// a − b
    Difference(Box<Expression>, Box<Expression>),
    /// a × b × …
    Product(Vec<Expression>),
    /// a ÷ b
    Quotient(Box<Expression>, Box<Expression>),
    /// a to a whole power
    Power(Box<Expression>, u32),
    /// a, rounded as every amount is
    Rounded(Box<Expression>),
    /// The square root of a
    SquareRoot(Box<Expression>),
    /// The least whole number that is not under a
    RoundedUp(Box<Expression>),
}

impl Expression {
    /// A number by its term.
    #[must_use]
    pub fn term(term: Term, amount: impl Into<Amount>) -> Self {
        Self::Given(Name::Term(term), amount.into())
    }

    /// A constant.
    #[must_use]
    pub fn constant(value: impl Into<Decimal>) -> Self {
        Self::Given(Name::Constant, Amount::new(value, Unit::Number))
    }

    /// a × b × …
    #[must_use]
    pub fn product(factors: impl Into<Vec<Self>>) -> Self {
        Self::Product(factors.into())
    }

    /// a + b + …
    #[must_use]
    pub fn sum(parts: impl Into<Vec<Self>>) -> Self {
        Self::Sum(parts.into())
    }

    /// The square of a.
    #[must_use]
    pub fn square(base: Self) -> Self {
        Self::Power(Box::new(base), 2)
    }

    /// The square root of a.
    #[must_use]
    pub fn square_root(inner: Self) -> Self {
        Self::SquareRoot(Box::new(inner))
    }

    /// a, rounded as every amount is.
    #[must_use]
    pub fn rounded(inner: Self) -> Self {
        Self::Rounded(Box::new(inner))
    }

    /// The flow of a period.
    #[must_use]
    pub fn flow(flow: Flow, amount: impl Into<Amount>) -> Self {
        Self::Given(Name::Flow(flow), amount.into())
    }

    /// This − other.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        Self::Difference(Box::new(self), Box::new(other))
    }

    /// This ÷ other.
    #[must_use]
    pub fn divided_by(self, other: Self) -> Self {
        Self::Quotient(Box::new(self), Box::new(other))
    }

    /// This × other, rounded as an amount.
    #[must_use]
    pub fn rounded_times(self, other: Self) -> Self {
        Self::rounded(Self::product([self, other]))
    }

    /// What the formula comes to with the numbers in it.
    pub fn evaluate(&self) -> Result<Decimal, TooLarge> {
        match self {
            Self::Given(_, amount) => amount.to_number(),
            Self::NotGiven(_) => Ok(Decimal::ZERO),
            Self::Sum(parts) => {
                parts.iter().try_fold(Decimal::ZERO, |sum, part| add(sum, part.evaluate()?))
            }
            Self::Difference(left, right) => subtract(left.evaluate()?, right.evaluate()?),
            Self::Product(factors) => factors
                .iter()
                .try_fold(Decimal::ONE, |product, factor| multiply(product, factor.evaluate()?)),
            Self::Quotient(left, right) => divide(left.evaluate()?, right.evaluate()?),
            Self::Power(base, exponent) => power(base.evaluate()?, *exponent),
            Self::Rounded(inner) => inner.evaluate().map(round_amount),
            Self::SquareRoot(inner) => square_root(inner.evaluate()?),
            Self::RoundedUp(inner) => inner.evaluate().map(|value| value.ceil()),
        }
    }
}

impl KpiName {
    /// A number by this name.
    #[must_use]
    pub fn with_value(self, amount: impl Into<Amount>) -> Expression {
        Expression::Given(Name::Kpi(self), amount.into())
    }

    /// A bare number by this name.
    #[must_use]
    pub fn with_number(self, number: impl Into<Decimal>) -> Expression {
        self.with_value(Amount::new(number, Unit::Number))
    }
}

impl KpiTerm {
    /// A bare number by this term.
    #[must_use]
    pub fn with_number(self, number: impl Into<Decimal>) -> Expression {
        KpiName::from(self).with_number(number)
    }
}
