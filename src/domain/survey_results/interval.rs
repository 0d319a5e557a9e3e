//! The ends of a 95 % interval that may not leave its scale.
//! Must not know what is estimated.

use rust_decimal::Decimal;

use super::normal_distribution::QUANTILE;
use crate::domain::decimal::{add, subtract};
use crate::domain::explain::{
    Amount, Expression, KpiFigure, KpiName, KpiSource, KpiTerm, KpiUnavailable, KpiUnit, Unit,
};

/// Points of NPS.
pub(super) const POINTS: Unit = Unit::Kpi(KpiUnit::Points);

/// z, as a number of a formula.
pub(crate) fn z_quantile() -> Expression {
    KpiName::from(KpiTerm::NormalQuantile).with_value(Amount::new(QUANTILE, Unit::Number))
}

/// What of an end lies beyond the scale, as a number of a formula.
fn beyond(points: Decimal) -> Expression {
    KpiName::from(KpiTerm::BeyondScale).with_value(Amount::new(points, POINTS))
}

/// Middle ± z × error. What lies beyond ±limit is taken off in the formula, for all to see.
pub(super) fn bounds(
    [low, high]: [KpiTerm; 2],
    middle: &KpiFigure,
    error: &KpiFigure,
    limit: Decimal,
) -> [KpiFigure; 2] {
    let ends = middle.to_term().and_then(|middle| Ok((middle, error.to_term()?)));
    let ends = ends.map(|(middle, error)| (middle, Expression::product([z_quantile(), error])));
    let lower = ends.clone().and_then(|(middle, reach)| {
        let end = middle.minus(reach);
        let over = add(end.evaluate()?, limit)?;
        let is_over = over < Decimal::ZERO;
        Ok::<_, KpiUnavailable>(if is_over {
            Expression::sum([end, beyond(over.abs())])
        } else {
            end
        })
    });
    let upper = ends.and_then(|(middle, reach)| {
        let end = Expression::sum([middle, reach]);
        let over = subtract(end.evaluate()?, limit)?;
        Ok(if over > Decimal::ZERO { end.minus(beyond(over)) } else { end })
    });
    let source = KpiSource::AdjustedWald;
    [(low, lower), (high, upper)]
        .map(|(term, end)| KpiFigure::from_formula(term, POINTS, source, end))
}
