//! How many more promoters bring the score to a goal.
//! Must not know who sets the goal, nor how likely it is.

use rust_decimal::Decimal;

use super::interval::POINTS;
use super::tally::Tally;
use crate::domain::decimal::{multiply, subtract};
use crate::domain::explain::{
    Amount, Expression, KpiFigure, KpiName, KpiSource, KpiTerm, KpiUnavailable, Unit,
};
use crate::domain::quantity::OutOfRange;
use crate::domain::survey::Group;

/// A goal for the score: whole points of NPS, −100 to +100, as the score is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct GoalPoints(Decimal);

impl GoalPoints {
    /// A goal of −100 to +100 whole points.
    pub fn new(points: Decimal) -> Result<Self, OutOfRange> {
        let fits = points.abs() <= Decimal::ONE_HUNDRED && points.fract().is_zero();
        fits.then_some(Self(points.normalize())).ok_or(OutOfRange)
    }

    /// The points.
    #[must_use]
    pub fn value(self) -> Decimal {
        self.0
    }
}

/// What lies between a score and a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WayToGoal {
    /// The score is at the goal, or above it.
    Reached,
    /// So many further answers, all of them promoters.
    Promoters(KpiFigure),
    /// No further answers lead there: +100 is reached only where everyone is a promoter.
    OutOfReach,
}

/// How many further answers, all promoters, bring the score to a goal g (domain §5):
/// ⌈(g × n − (promoters − detractors)) ÷ (1 − g)⌉, g as a share. 120 answers at +10 need 15 for +20.
/// The exact score is compared with the goal, not the one that is shown. Not available without an
/// answer, or where counts are missing.
pub fn way_to_goal(
    tally: Result<Tally, KpiUnavailable>,
    goal: GoalPoints,
) -> Result<WayToGoal, KpiUnavailable> {
    let tally = tally?;
    let answers = Decimal::from(tally.answers());
    if answers.is_zero() {
        return Err(KpiUnavailable::NoAnswers);
    }
    let [promoters, detractors] =
        [Group::Promoter, Group::Detractor].map(|group| Decimal::from(tally.many(group)));
    let lead = multiply(subtract(promoters, detractors)?, Decimal::ONE_HUNDRED)?;
    if lead >= multiply(goal.0, answers)? {
        return Ok(WayToGoal::Reached);
    }
    if goal.0 == Decimal::ONE_HUNDRED {
        return Ok(WayToGoal::OutOfReach);
    }
    let share = || {
        KpiName::from(KpiTerm::GoalScore)
            .with_value(Amount::new(goal.0, POINTS))
            .divided_by(Expression::constant(100))
    };
    let lead = KpiTerm::Promoters
        .with_number(promoters)
        .minus(KpiTerm::Detractors.with_number(detractors));
    let missing = Expression::product([share(), KpiTerm::Answers.with_number(answers)]).minus(lead);
    let further = missing.divided_by(Expression::constant(1).minus(share()));
    Ok(WayToGoal::Promoters(KpiFigure::from_formula(
        KpiTerm::PromotersToGoal,
        Unit::Number,
        KpiSource::NetPromoter,
        Ok(Expression::RoundedUp(Box::new(further))),
    )))
}
