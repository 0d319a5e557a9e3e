//! The hours of a benefit line that count, and those that are credited.
//! Must not know the other lines, nor money.

use super::credit::{Span, missing_inputs, shares};
use crate::domain::benefit::{Benefit, Measure, Timing};
use crate::domain::quantity::Hours;

/// The hours of an hours line that count: within the horizon and after every step except
/// realisation, rounded like amounts; `None` for other measures and lines that are shut out.
#[must_use]
pub fn credited_hours(benefit: &Benefit, horizon: u16) -> Option<Hours> {
    let within = counted_hours(benefit, horizon)?;
    let shares = shares(benefit, None).into_iter().filter_map(|(_, share)| share);
    Some(shares.fold(within, Hours::share))
}

/// The hours of a counted hours line that arrive within the horizon, before any share.
#[must_use]
pub fn counted_hours(benefit: &Benefit, horizon: u16) -> Option<Hours> {
    let Measure::Hours { hours: Some(hours), .. } = benefit.measure else {
        return None;
    };
    if !benefit.is_counted() || !missing_inputs(benefit).is_empty() {
        return None;
    }
    let span = Span::new(benefit.timing, horizon);
    Some(match benefit.timing {
        Timing::Monthly { .. } => Hours::times_periods(hours, span.counted),
        _ => Hours::prorated(hours, span.counted, span.months),
    })
}
