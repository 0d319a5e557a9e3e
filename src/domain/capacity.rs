//! Hours given back: people's capacity, and machines that stood still less. Shown in hours;
//! must not know money, which enters only through a line's realisation.

use rust_decimal::Decimal;

use super::benefit::{Beneficiary, Benefit, HoursKind, Measure};
use super::calculation::Calculation;
use super::credit::{counted_hours, credited_hours};
use super::explain::{Amount, Expression, Figure, Source, Term, Unavailable, Unit};
use super::quantity::Hours;
use super::ratios::participants_term;

/// The kind of hours a line counts, if it counts hours.
fn hours_kind(benefit: &Benefit) -> Option<HoursKind> {
    match benefit.measure {
        Measure::Hours { hours_kind, .. } => Some(hours_kind),
        _ => None,
    }
}

/// Sum of hours of the lines that `count` them.
fn total(calculation: &Calculation, count: impl Fn(&Benefit) -> Option<Hours>) -> Decimal {
    calculation.benefits.iter().filter_map(count).fold(Hours::default(), Hours::plus).value()
}

/// Freed capacity, or bandwidth (domain §4): the provider's labour, rework and labour cycle-time
/// hours after every step except realisation ÷ participants ÷ weeks of the horizon
/// (months × 52 ÷ 12), in hours per person and week; and its share of contracted hours.
pub(super) fn freed_capacity(calculation: &Calculation) -> (Figure, Figure) {
    let programme = &calculation.programme;
    let horizon = programme.horizon.value();
    let source = Source::OwnConvention;
    let hours = total(calculation, |benefit| {
        let frees = hours_kind(benefit)?.frees_people();
        let ours = benefit.beneficiary == Beneficiary::Provider;
        (frees && ours).then(|| credited_hours(benefit, horizon)).flatten()
    });
    let participants = programme.participants.map(|people| people.value());
    let formula = participants_term(participants).map(|people| {
        let hours = Expression::term(Term::HoursCredited, Amount::new(hours, Unit::Hours));
        let months = Expression::term(Term::Horizon, Amount::new(horizon, Unit::Months));
        let year = [52, 12].map(Expression::constant);
        let [weeks_of_year, months_of_year] = year;
        let weeks = Expression::Product(vec![months, weeks_of_year]).over(months_of_year);
        hours.over(people).over(weeks)
    });
    let per_week = Figure::of(Term::FreedCapacity, Unit::HoursPerWeek, source, formula);
    let contracted = programme.contracted_hours.map(|hours| hours.value());
    let contracted = contracted.filter(|hours| !hours.is_zero());
    let share = contracted.ok_or(Unavailable::NoContractedHours).and_then(|hours| {
        let hours = Amount::new(hours, Unit::HoursPerWeek);
        Ok(per_week.as_term()?.over(Expression::term(Term::ContractedHours, hours)))
    });
    let share = Figure::of(Term::FreedShare, Unit::Percent, source, share);
    (per_week, share)
}

/// Downtime avoided (domain §4): downtime hours of counted lines within the horizon, of one
/// beneficiary, as reported (no share is taken off).
pub(super) fn downtime(calculation: &Calculation, beneficiary: Beneficiary) -> Figure {
    let horizon = calculation.programme.horizon.value();
    let hours = total(calculation, |benefit| {
        let is_downtime = hours_kind(benefit)? == HoursKind::Downtime;
        let theirs = benefit.beneficiary == beneficiary;
        (is_downtime && theirs).then(|| counted_hours(benefit, horizon)).flatten()
    });
    let term = match beneficiary {
        Beneficiary::Provider => Term::DowntimeOfProvider,
        Beneficiary::Customer => Term::DowntimeOfCustomers,
    };
    let formula = Expression::term(Term::DowntimeHours, Amount::new(hours, Unit::Hours));
    Figure::of(term, Unit::Hours, Source::OwnConvention, Ok(Expression::Sum(vec![formula])))
}
