//! The ends of a 95 % interval that may not leave its scale.
//! Must not know what is estimated.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::normal_distribution::QUANTILE;
use crate::domain::decimal::{add, subtract};
use crate::domain::explain::{
    Amount, Expression, KpiFigure, KpiName, KpiSource, KpiTerm, KpiUnavailable, KpiUnit, Unit,
};

/// Points of NPS.
pub(super) const POINTS: Unit = Unit::Kpi(KpiUnit::Points);

/// Answers under which nothing is said of how sure a score is.
pub(super) const MIN_ANSWERS: u64 = 5;

/// What is not said of too few answers: such a figure is not available.
pub(super) fn unless(is_too_few: bool, figure: KpiFigure) -> KpiFigure {
    if is_too_few && figure.value.is_ok() {
        figure.unavailable(KpiUnavailable::TooFewAnswers)
    } else {
        figure
    }
}

/// z, as a number of a formula.
pub(crate) fn z_quantile() -> Expression {
    KpiName::from(KpiTerm::NormalQuantile).with_value(Amount::new(QUANTILE, Unit::Number))
}

/// What of an end lies beyond the scale, as a number of a formula.
fn beyond(points: Decimal) -> Expression {
    KpiName::from(KpiTerm::BeyondScale).with_value(Amount::new(points, POINTS))
}

/// An end, or what the interval is to hold where that lies on its outer side.
fn held(
    end: Expression,
    holds: Option<&KpiFigure>,
    outside: Ordering,
) -> Result<Expression, KpiUnavailable> {
    let Some(holds) = holds else { return Ok(end) };
    let is_outside = holds.value?.value.cmp(&end.evaluate()?) == outside;
    if is_outside { holds.to_term() } else { Ok(end) }
}

/// Middle ± z × error. What lies beyond ±limit is taken off in the formula, for all to see; where
/// `holds` lies outside, that is the end: an interval beside a value holds it.
pub(super) fn bounds(
    [low, high]: [KpiTerm; 2],
    middle: &KpiFigure,
    error: &KpiFigure,
    limit: Decimal,
    holds: Option<&KpiFigure>,
) -> [KpiFigure; 2] {
    let ends = middle.to_term().and_then(|middle| Ok((middle, error.to_term()?)));
    let ends = ends.map(|(middle, error)| (middle, Expression::product([z_quantile(), error])));
    let lower = ends.clone().and_then(|(middle, reach)| {
        let end = middle.minus(reach);
        let over = add(end.evaluate()?, limit)?;
        let is_over = over < Decimal::ZERO;
        let end = if is_over { Expression::sum([end, beyond(over.abs())]) } else { end };
        held(end, holds, Ordering::Less)
    });
    let upper = ends.and_then(|(middle, reach)| {
        let end = Expression::sum([middle, reach]);
        let over = subtract(end.evaluate()?, limit)?;
        let end = if over > Decimal::ZERO { end.minus(beyond(over)) } else { end };
        held(end, holds, Ordering::Greater)
    });
    let source = KpiSource::AdjustedWald;
    [(low, lower), (high, upper)]
        .map(|(term, end)| KpiFigure::from_formula(term, POINTS, source, end))
}
