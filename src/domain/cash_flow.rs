//! When the money goes and comes: monthly and yearly flows, and when they are paid back.
//! Must not know lines or ways; it is handed amounts with their months.

use rust_decimal::Decimal;

use super::credit::Span;
use super::decimal::{TooLarge, add, divide, power, round_for_display};
use super::explain::{Amount, Expression, Flow, Term, Unavailable, Unit};
use super::quantity::{Money, Percent};

/// Benefits and costs by period, period 0 being the start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CashFlow {
    /// Benefits of each period.
    pub benefits: Vec<Money>,
    /// Costs of each period.
    pub costs: Vec<Money>,
}

impl CashFlow {
    /// Flows of months 0 to `last`, all zero.
    #[must_use]
    pub fn empty(last: u16) -> Self {
        let months = usize::from(last).saturating_add(1);
        Self { benefits: vec![Money::ZERO; months], costs: vec![Money::ZERO; months] }
    }

    /// Adds a cost in its month.
    pub fn spend(&mut self, month: u16, amount: Money) -> Result<(), TooLarge> {
        add_to(&mut self.costs, month, amount)
    }

    /// Adds what a line is credited, evenly over the months of its span that count.
    pub fn receive(&mut self, span: Span, credited: Money) -> Result<(), TooLarge> {
        let months = self.benefits.iter_mut().skip(span.first.into());
        for (month, flow) in months.zip(credited.spread(span.counted)) {
            *month = month.plus(flow)?;
        }
        Ok(())
    }

    /// Benefits less costs, period by period.
    pub fn net(&self) -> Result<Vec<Money>, TooLarge> {
        self.benefits.iter().zip(&self.costs).map(|(inflow, out)| inflow.minus(*out)).collect()
    }

    /// The same flows by year: the start, then months 1–12, 13–24, …
    pub fn by_year(&self) -> Result<Self, TooLarge> {
        Ok(Self { benefits: yearly(&self.benefits)?, costs: yearly(&self.costs)? })
    }
}

fn add_to(flows: &mut [Money], month: u16, amount: Money) -> Result<(), TooLarge> {
    if let Some(flow) = flows.get_mut(usize::from(month)) {
        *flow = flow.plus(amount)?;
    }
    Ok(())
}

fn yearly(months: &[Money]) -> Result<Vec<Money>, TooLarge> {
    let Some((start, months)) = months.split_first() else {
        return Ok(Vec::new());
    };
    let years = months.chunks(12).map(|year| Money::sum(year.iter().copied()));
    std::iter::once(Ok(*start)).chain(years).collect()
}

/// The year that a month belongs to: ⌈month ÷ 12⌉, the start being year 0.
#[must_use]
pub fn year_of(month: u16) -> u16 {
    month.div_ceil(12)
}

/// What a flow is worth at the start: flow ÷ (1 + rate)^years.
pub fn present_value(flow: Decimal, rate: Decimal, years: u16) -> Result<Decimal, TooLarge> {
    divide(flow, power(add(Decimal::ONE, rate)?, years.into())?)
}

/// Monthly flows at their present value (domain §4, discounted payback).
pub fn discounted_months(flows: &[Money], rate: Percent) -> Result<Vec<Decimal>, TooLarge> {
    (0_u16..)
        .zip(flows)
        .map(|(month, flow)| present_value(flow.value(), rate.fraction(), year_of(month)))
        .collect()
}

/// Where the last stretch with a negative cumulative flow ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recovery {
    /// Whole periods before it.
    pub periods: u16,
    /// What is still missing after them, as a positive number.
    pub shortfall: Decimal,
    /// The flow of the period in which it ends.
    pub next_flow: Decimal,
}

/// Decimals to which a cumulative flow is looked at when it is asked whether it is below zero.
const PLACES_OF_A_DEBT: u32 = 12;

/// When flows are paid back, period 0 first: the end of the last stretch with a negative
/// cumulative flow (domain §4). Works for months and years, plain and discounted.
pub fn recovery(flows: &[Decimal]) -> Result<Recovery, Unavailable> {
    let mut cumulative = Decimal::ZERO;
    let mut last_negative = None;
    for (period, flow) in (0_u16..).zip(flows) {
        cumulative = add(cumulative, *flow)?;
        // Discounted flows are quotients of 28 digits: what is left of them when they cancel is
        // far below a millionth of a cent, and no debt.
        let owed = round_for_display(cumulative, PLACES_OF_A_DEBT);
        if owed.is_sign_negative() && !owed.is_zero() {
            last_negative = Some((period, cumulative));
        }
    }
    let (periods, shortfall) = last_negative.ok_or(Unavailable::NothingAtRisk)?;
    let next = usize::from(periods).saturating_add(1);
    let next_flow = *flows.get(next).ok_or(Unavailable::NotWithinHorizon)?;
    Ok(Recovery { periods, shortfall: shortfall.abs(), next_flow })
}

impl Recovery {
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
            .over(Expression::flow(flow(month), money(self.next_flow)));
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
        assert_eq!(recovery(&twice_below).unwrap().periods().unwrap(), Decimal::new(27, 1));
    }

    #[test]
    fn nothing_at_risk_and_not_within_the_horizon_are_told_apart() {
        assert_eq!(recovery(&flows(&[0, 5])), Err(Unavailable::NothingAtRisk));
        assert_eq!(recovery(&flows(&[])), Err(Unavailable::NothingAtRisk));
        assert_eq!(recovery(&flows(&[-10, 5])), Err(Unavailable::NotWithinHorizon));
        assert_eq!(recovery(&flows(&[-10, 10])).unwrap().periods().unwrap(), Decimal::ONE);
    }

    #[test]
    fn months_1_to_12_are_year_1() {
        assert_eq!([0, 1, 12, 13, 24, 25].map(year_of), [0, 1, 1, 2, 2, 3]);
    }
}
