//! A figure of the calculation: a value or the reason why there is none, with its proof.
//! Must not know how any of them is computed.

use rust_decimal::Decimal;

use super::amount::{Amount, Unit};
use super::expression::Expression;
use super::source::Source;
use super::term::Term;
use super::unavailable::Unavailable;

/// What a proof shows beside its formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The formula with its numbers.
    pub expression: Expression,
    /// What the formula shows of the figure.
    pub kind: ProofKind,
}

/// How a formula proves its figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProofKind {
    /// It gives the figure.
    GivesFigure,
    /// With the figure put in, it comes to nothing: the figure is a root.
    GivesZero,
    /// It gives the figure but for a difference that is no money: it broke even.
    BreaksEven,
}

/// A figure: a value, or the reason why there is none, with its proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Which figure it is.
    pub term: Term,
    /// The value, or why it is not available.
    pub value: Result<Amount, Unavailable>,
    /// Its formula and numbers, where there is a value.
    pub proof: Option<Proof>,
    /// Where the formula comes from.
    pub source: Source,
}

impl Figure {
    /// The figure that a formula gives.
    #[must_use]
    pub fn from_formula(
        term: Term,
        unit: Unit,
        source: Source,
        expression: Result<Expression, Unavailable>,
    ) -> Self {
        let given = expression.and_then(|expression| {
            let number = expression.evaluate()?;
            Ok((Amount::from_number(number, unit)?, expression))
        });
        match given {
            Ok((amount, expression)) => {
                let proof = Proof { expression, kind: ProofKind::GivesFigure };
                Self { term, value: Ok(amount), proof: Some(proof), source }
            }
            Err(why) => Self { term, value: Err(why), proof: None, source },
        }
    }

    /// The same figure of sums that broke even (domain §8): exactly what it then is, in its unit.
    #[must_use]
    pub fn breaking_even(mut self, number: Decimal) -> Self {
        if let Ok(amount) = &mut self.value {
            amount.value = number;
            if let Some(proof) = &mut self.proof {
                proof.kind = ProofKind::BreaksEven;
            }
        }
        self
    }

    /// The figure as a term of another formula.
    pub fn to_term(&self) -> Result<Expression, Unavailable> {
        self.value.map(|amount| Expression::term(self.term, amount))
    }

    /// The number, where there is one.
    #[must_use]
    pub fn number(&self) -> Option<Decimal> {
        self.value.ok().map(|amount| amount.value)
    }
}
