//! The ends of a 95 % interval that may not leave its scale.
//! Must not know what is estimated.

use rust_decimal::Decimal;

use super::net_promoter::POINTS;
use super::normal::QUANTILE;
use crate::domain::decimal::{add, subtract};
use crate::domain::explain::{Amount, Expression, Unit};
use crate::domain::kpi::{KpiFigure, KpiName, KpiSource, KpiTerm, KpiUnavailable, product, sum};

/// z, as a number of a formula.
pub(crate) fn quantile() -> Expression {
    KpiName::from(KpiTerm::NormalQuantile).given(Amount::new(QUANTILE, Unit::Number))
}

/// What of an end lies beyond the scale, as a number of a formula.
fn beyond(points: Decimal) -> Expression {
    KpiName::from(KpiTerm::BeyondScale).given(Amount::new(points, POINTS))
}

/// Middle ± z × error. What lies beyond ±limit is taken off in the formula, for all to see.
pub(super) fn bounds(
    [low, high]: [KpiTerm; 2],
    middle: &KpiFigure,
    error: &KpiFigure,
    limit: Decimal,
) -> [KpiFigure; 2] {
    let ends = middle.as_term().and_then(|middle| Ok((middle, error.as_term()?)));
    let ends = ends.map(|(middle, error)| (middle, product([quantile(), error])));
    let lower = ends.clone().and_then(|(middle, reach)| {
        let end = middle.less(reach);
        let over = add(end.evaluate()?, limit)?;
        let is_over = over < Decimal::ZERO;
        Ok::<_, KpiUnavailable>(if is_over { sum([end, beyond(over.abs())]) } else { end })
    });
    let upper = ends.and_then(|(middle, reach)| {
        let end = sum([middle, reach]);
        let over = subtract(end.evaluate()?, limit)?;
        Ok(if over > Decimal::ZERO { end.less(beyond(over)) } else { end })
    });
    let source = KpiSource::AdjustedWald;
    [(low, lower), (high, upper)].map(|(term, end)| KpiFigure::of(term, POINTS, source, end))
}
