//! The line that carries most of the return.
//! Must not judge whether that is too much; the flags do.

use crate::domain::benefit::Benefit;
use crate::domain::calculation::Calculation;
use crate::domain::quantity::Money;
use crate::domain::results::Results;

/// The counted gain that is credited most, case study or quick figure, and what it is credited; of
/// equals the earlier one; none where there are only losses. The concentration (domain §4) is its share.
#[must_use]
pub fn largest_line<'a>(
    calculation: &'a Calculation,
    results: &Results,
) -> Option<(&'a Benefit, Money)> {
    let lines = calculation.benefits.iter().zip(&results.lines);
    let counted = lines.filter(|(benefit, _)| benefit.is_counted());
    let credited = counted
        .filter_map(|(benefit, line)| Some((benefit, line.outcome.credit()?.waterfall.credited())));
    let gains = credited.filter(|(_, credited)| *credited > Money::ZERO);
    gains.reduce(|most, line| if line.1 > most.1 { line } else { most })
}
