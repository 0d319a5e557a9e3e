//! The hours of a benefit line that count, and those that are credited.
//! Must not know the other lines, nor money.

use super::credit::{Span, missing_inputs, shares};
use crate::domain::benefit::{Benefit, Measure, Timing};
use crate::domain::programme::Programme;
use crate::domain::quantity::Hours;

/// The hours of an hours line that count: within the horizon and after every step except
/// realisation, rounded like amounts; `None` for other measures and lines that are shut out.
#[must_use]
pub fn credited_hours(benefit: &Benefit, programme: &Programme) -> Option<Hours> {
    let within = counted_hours(benefit, programme)?;
    let adjustments = &programme.adjustments;
    let shares = shares(benefit, None, adjustments).into_iter().filter_map(|(_, share)| share);
    let credited = shares.fold(within, Hours::share);
    Some(adjustments.benefits.map_or(credited, |scale| credited.scaled(scale)))
}

/// The hours of a counted hours line that arrive within the horizon, before any share.
#[must_use]
pub fn counted_hours(benefit: &Benefit, programme: &Programme) -> Option<Hours> {
    let Measure::Hours { hours: Some(hours), .. } = benefit.measure else {
        return None;
    };
    if !programme.counts(benefit) || !missing_inputs(benefit).is_empty() {
        return None;
    }
    let span = Span::new(benefit.timing, programme.months_counted().value());
    Some(match benefit.timing {
        Timing::Monthly { .. } => Hours::times_periods(hours, span.counted),
        _ => Hours::prorated(hours, span.counted, span.months),
    })
}
