//! How many answers a survey needs, and how far it may be off with those that it has.
//! Must not know the answers.

use rust_decimal::Decimal;

use super::interval::{POINTS, z_quantile};
use crate::domain::explain::{
    Amount, Expression, KpiFigure, KpiName, KpiSource, KpiTerm, KpiUnavailable, Unit,
};
use crate::domain::quantity::OutOfRange;

/// A margin of error in points of NPS: over 0, at most 100, at most 2 decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MarginPoints(Decimal);

impl MarginPoints {
    /// A margin of over 0 to 100 points with at most 2 decimals.
    pub fn new(points: Decimal) -> Result<Self, OutOfRange> {
        let in_range = points > Decimal::ZERO && points <= Decimal::ONE_HUNDRED;
        let fits = in_range && points.normalize().scale() <= 2;
        fits.then_some(Self(points)).ok_or(OutOfRange)
    }

    /// The points.
    #[must_use]
    pub fn value(self) -> Decimal {
        self.0
    }
}

/// How much answers vary.
#[derive(Clone, Copy, Debug)]
pub enum AnswerVariance<'a> {
    /// As much as they can: half promoters, half detractors, V = 1.
    WorstCase,
    /// As they did: the variance of a [`NetPromoter`](super::NetPromoter).
    Observed(&'a KpiFigure),
}

impl AnswerVariance<'_> {
    fn variance(self) -> Result<Expression, KpiUnavailable> {
        match self {
            Self::WorstCase => Ok(KpiTerm::Variance.with_number(1)),
            Self::Observed(variance) if variance.number().is_some_and(|v| v.is_zero()) => {
                Err(KpiUnavailable::NoSpread)
            }
            Self::Observed(variance) => variance.to_term(),
        }
    }
}

/// Answers needed for ±x points: ⌈z² V ÷ x²⌉, x as a share (domain §5); 385 for ±10 in the worst
/// case.
#[must_use]
pub fn answers_needed(margin: MarginPoints, spread: AnswerVariance<'_>) -> KpiFigure {
    let margin = KpiName::from(KpiTerm::MarginOfError).with_value(Amount::new(margin.0, POINTS));
    let formula = spread.variance().map(|variance| {
        let share = margin.divided_by(Expression::constant(100));
        let needed = Expression::product([Expression::square(z_quantile()), variance])
            .divided_by(Expression::square(share));
        Expression::RoundedUp(Box::new(needed))
    });
    KpiFigure::from_formula(KpiTerm::AnswersNeeded, Unit::Number, KpiSource::SampleSize, formula)
}

/// The margin that so many answers would have: z × 100 √(V ÷ n), in points. For planning; what
/// answers that came back are worth is told by their interval.
#[must_use]
pub fn margin_of_error(answers: u64, spread: AnswerVariance<'_>) -> KpiFigure {
    let formula = spread.variance().and_then(|variance| {
        if answers == 0 {
            return Err(KpiUnavailable::NoAnswers);
        }
        let error =
            Expression::square_root(variance.divided_by(KpiTerm::Answers.with_number(answers)));
        Ok(Expression::product([z_quantile(), Expression::constant(100), error]))
    });
    KpiFigure::from_formula(KpiTerm::MarginOfError, POINTS, KpiSource::SampleSize, formula)
}
