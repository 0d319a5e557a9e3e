//! When flows are paid back, plain or discounted.
//! Must not know where the flows come from.

use rust_decimal::Decimal;

use crate::domain::decimal::{TooLarge, add, divide};
use crate::domain::explain::{Amount, Expression, Flow, Term, Unavailable, Unit};

/// Where the last stretch with a negative cumulative flow ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payback {
    /// Whole periods before it.
    pub periods: u16,
    /// What is still missing after them, as a positive number; never more than the next flow.
    pub shortfall: Decimal,
    /// The flow of the period in which it ends.
    pub next_flow: Decimal,
}

/// When flows are paid back, period 0 first: the end of the last stretch with a negative
/// cumulative flow (domain §4). Works for months and years, plain and discounted.
///
/// A shortfall below `negligible`, an amount of money above zero, counts as none: nobody can pay it, and
/// it is what thirds of an amount, or discounting, leave.
pub fn payback(flows: &[Decimal], negligible: Decimal) -> Result<Payback, Unavailable> {
    let mut cumulative = Decimal::ZERO;
    let mut last_negative = None;
    for (period, flow) in (0_u16..).zip(flows) {
        cumulative = add(cumulative, *flow)?;
        if add(cumulative, negligible)? <= Decimal::ZERO {
            last_negative = Some((period, cumulative.abs()));
        }
    }
    let (periods, shortfall) = last_negative.ok_or(Unavailable::NothingAtRisk)?;
    let next = usize::from(periods).saturating_add(1);
    let next_flow = *flows.get(next).ok_or(Unavailable::NotPaidBack)?;
    // What the last period leaves is negligible: then the stretch ends with that period.
    Ok(Payback { periods, shortfall: shortfall.min(next_flow), next_flow })
}

impl Payback {
    /// The time it takes, in periods: whole ones, plus shortfall ÷ next flow.
    pub fn periods(&self) -> Result<Decimal, TooLarge> {
        add(self.periods.into(), divide(self.shortfall, self.next_flow)?)
    }

    /// The period in which it ends, 1 being the first.
    #[must_use]
    pub fn last_period(&self) -> u16 {
        self.periods.saturating_add(1)
    }

    /// The same as a formula over months.
    #[must_use]
    pub fn expression(&self, shortfall: Term, flow: fn(u16) -> Flow) -> Expression {
        let money = |value| Amount::new(value, Unit::Money);
        let within = Expression::term(shortfall, money(self.shortfall))
            .divided_by(Expression::flow(flow(self.last_period()), money(self.next_flow)));
        let before = Amount::new(self.periods, Unit::Months);
        Expression::Sum(vec![Expression::term(Term::MonthsBefore, before), within])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Half a cent.
    const HALF_A_CENT: Decimal = Decimal::from_parts(5, 0, 0, false, 3);

    fn months(values: &[&str]) -> Result<Decimal, Unavailable> {
        let flows: Vec<Decimal> = values.iter().map(|value| value.parse().unwrap()).collect();
        Ok(payback(&flows, HALF_A_CENT)?.periods()?)
    }

    #[test]
    fn payback_is_the_end_of_the_last_negative_stretch() {
        assert_eq!(months(&["-100", "150", "-120", "100", "100"]), Ok(Decimal::new(27, 1)));
    }

    #[test]
    fn nothing_at_risk_and_not_paid_back_are_told_apart() {
        assert_eq!(months(&["0", "5"]), Err(Unavailable::NothingAtRisk));
        assert_eq!(months(&[]), Err(Unavailable::NothingAtRisk));
        assert_eq!(months(&["-10", "5"]), Err(Unavailable::NotPaidBack));
        assert_eq!(months(&["-10", "10"]), Ok(Decimal::ONE));
    }

    #[test]
    fn a_shortfall_under_half_a_minor_unit_is_none() {
        assert_eq!(months(&["-10", "9.995"]), Err(Unavailable::NotPaidBack));
        assert_eq!(months(&["-10", "9.995001"]), Ok(Decimal::ONE));
        assert_eq!(months(&["-0.004999"]), Err(Unavailable::NothingAtRisk));
        assert_eq!(months(&["-0.006", "0.0011"]), Ok(Decimal::ONE), "not 5.5 months");
    }
}
