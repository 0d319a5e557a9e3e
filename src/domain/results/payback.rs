//! When flows are paid back, plain or discounted.
//! Must not know where the flows come from.

use rust_decimal::Decimal;

use crate::domain::decimal::{TooLarge, add, divide, round_for_display};
use crate::domain::explain::{Amount, Expression, Flow, Term, Unavailable, Unit};

/// Where the last stretch with a negative cumulative flow ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payback {
    /// Whole periods before it.
    pub periods: u16,
    /// What is still missing after them, as a positive number.
    pub shortfall: Decimal,
    /// The flow of the period in which it ends.
    pub next_flow: Decimal,
}

/// Decimals to which a cumulative flow is looked at when it is asked whether it is below zero.
const SHORTFALL_PLACES: u32 = 12;

/// When flows are paid back, period 0 first: the end of the last stretch with a negative
/// cumulative flow (domain §4). Works for months and years, plain and discounted.
pub fn payback(flows: &[Decimal]) -> Result<Payback, Unavailable> {
    let mut cumulative = Decimal::ZERO;
    let mut last_negative = None;
    for (period, flow) in (0_u16..).zip(flows) {
        cumulative = add(cumulative, *flow)?;
        // Discounted flows are quotients of 28 digits: what is left of them when they cancel is
        // far below a millionth of a cent, and no debt.
        let owed = round_for_display(cumulative, SHORTFALL_PLACES);
        if owed.is_sign_negative() && !owed.is_zero() {
            last_negative = Some((period, cumulative));
        }
    }
    let (periods, shortfall) = last_negative.ok_or(Unavailable::NothingAtRisk)?;
    let next = usize::from(periods).saturating_add(1);
    let next_flow = *flows.get(next).ok_or(Unavailable::NotWithinHorizon)?;
    Ok(Payback { periods, shortfall: shortfall.abs(), next_flow })
}

impl Payback {
    /// The time it takes, in periods: whole ones, plus shortfall ÷ next flow.
    pub fn periods(&self) -> Result<Decimal, TooLarge> {
        add(self.periods.into(), divide(self.shortfall, self.next_flow)?)
    }

    /// The same as a formula over months.
    #[must_use]
    pub fn expression(&self, shortfall: Term, flow: fn(u16) -> Flow) -> Expression {
        let month = self.periods.saturating_add(1);
        let money = |value| Amount::new(value, Unit::Money);
        let within = Expression::term(shortfall, money(self.shortfall))
            .divided_by(Expression::flow(flow(month), money(self.next_flow)));
        let before = Amount::new(self.periods, Unit::Months);
        Expression::Sum(vec![Expression::term(Term::MonthsBefore, before), within])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flows(values: &[i64]) -> Vec<Decimal> {
        values.iter().map(|value| Decimal::from(*value)).collect()
    }

    #[test]
    fn payback_is_the_end_of_the_last_negative_stretch() {
        let twice_below = flows(&[-100, 150, -120, 100, 100]);
        assert_eq!(payback(&twice_below).unwrap().periods().unwrap(), Decimal::new(27, 1));
    }

    #[test]
    fn nothing_at_risk_and_not_within_the_horizon_are_told_apart() {
        assert_eq!(payback(&flows(&[0, 5])), Err(Unavailable::NothingAtRisk));
        assert_eq!(payback(&flows(&[])), Err(Unavailable::NothingAtRisk));
        assert_eq!(payback(&flows(&[-10, 5])), Err(Unavailable::NotWithinHorizon));
        assert_eq!(payback(&flows(&[-10, 10])).unwrap().periods().unwrap(), Decimal::ONE);
    }
}
