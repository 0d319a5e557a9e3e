//! Hours given back: people's capacity, and machines that stood still less. Shown in hours;
//! must not know money, which enters only through a line's realisation.

use super::credited_hours::{counted_hours, credited_hours};
use super::ratios::participants_operand;
use crate::domain::benefit::{Beneficiary, Benefit, HoursKind, Measure};
use crate::domain::explain::{Amount, Expression, Figure, Source, Term, Unavailable, Unit};
use crate::domain::programme::Programme;
use crate::domain::quantity::Hours;

/// The hours that lines give back, while they are added up.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct HoursTally {
    /// The provider's people's, after every step except realisation.
    freed: Hours,
    /// Downtime avoided, at the provider and at its customers, before any share.
    downtime: [Hours; 2],
}

impl HoursTally {
    pub(super) fn add(&mut self, benefit: &Benefit, programme: &Programme) {
        let Measure::Hours { hours_kind, .. } = benefit.measure else { return };
        let [of_provider, of_customers] = &mut self.downtime;
        let (sum, hours) = match (hours_kind, benefit.beneficiary) {
            (HoursKind::Downtime, Beneficiary::Provider) => {
                (of_provider, counted_hours(benefit, programme))
            }
            (HoursKind::Downtime, Beneficiary::Customer) => {
                (of_customers, counted_hours(benefit, programme))
            }
            (kind, Beneficiary::Provider) if kind.frees_people() => {
                (&mut self.freed, credited_hours(benefit, programme))
            }
            _ => return,
        };
        *sum = sum.plus(hours.unwrap_or_default());
    }
}

/// Freed capacity, or bandwidth (domain §4): the provider's labour, rework and labour cycle-time
/// hours after every step except realisation ÷ participants ÷ weeks of the horizon
/// (months × 52 ÷ 12), in hours per person and week; and its share of contracted hours.
pub(super) fn freed_capacity(
    programme: &Programme,
    participants: Option<u32>,
    hours: HoursTally,
) -> (Figure, Figure) {
    let horizon = programme.months_counted().value();
    let source = Source::OwnConvention;
    let hours = hours.freed.value();
    let formula = participants_operand(participants).map(|people| {
        let hours = Expression::term(Term::HoursCredited, Amount::new(hours, Unit::Hours));
        let months = Expression::term(Term::Horizon, Amount::new(horizon, Unit::Months));
        let year = [52, 12].map(Expression::constant);
        let [weeks_of_year, months_of_year] = year;
        let weeks = Expression::Product(vec![months, weeks_of_year]).divided_by(months_of_year);
        hours.divided_by(people).divided_by(weeks)
    });
    let per_week = Figure::from_formula(Term::FreedCapacity, Unit::HoursPerWeek, source, formula);
    let contracted = programme.contracted_hours.map(|hours| hours.value());
    let contracted = contracted.filter(|hours| !hours.is_zero());
    let share = contracted.ok_or(Unavailable::NoContractedHours).and_then(|hours| {
        let hours = Amount::new(hours, Unit::HoursPerWeek);
        Ok(per_week.to_term()?.divided_by(Expression::term(Term::ContractedHours, hours)))
    });
    let share = Figure::from_formula(Term::FreedShare, Unit::Percent, source, share);
    (per_week, share)
}

/// Downtime avoided (domain §4): downtime hours of counted lines within the horizon, of one
/// beneficiary, as reported (no share is taken off).
pub(super) fn downtime(hours: HoursTally, beneficiary: Beneficiary) -> Figure {
    let [of_provider, of_customers] = hours.downtime;
    let (term, hours) = match beneficiary {
        Beneficiary::Provider => (Term::DowntimeOfProvider, of_provider),
        Beneficiary::Customer => (Term::DowntimeOfCustomers, of_customers),
    };
    let hours = Amount::new(hours.value(), Unit::Hours);
    let formula = Expression::term(Term::DowntimeHours, hours);
    Figure::from_formula(
        term,
        Unit::Hours,
        Source::OwnConvention,
        Ok(Expression::Sum(vec![formula])),
    )
}
