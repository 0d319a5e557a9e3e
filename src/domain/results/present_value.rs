//! Present values of flows (discounting), and the net present value.
//! Must not know where the flows come from.

use rust_decimal::Decimal;

use crate::domain::decimal::{TooLarge, add, divide, power};
use crate::domain::explain::{Amount, Expression, Flow, Unit};
use crate::domain::quantity::{Money, Percent};

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

/// Σ flow of year t ÷ (1 + rate)^t, year 0 undiscounted (domain §4).
pub fn net_present_value(flows: &[Decimal], rate: Decimal) -> Result<Decimal, TooLarge> {
    (0_u16..)
        .zip(flows)
        .try_fold(Decimal::ZERO, |sum, (year, flow)| add(sum, present_value(*flow, rate, year)?))
}

/// The formula of a present value: the flows of the years, each discounted.
#[must_use]
pub fn present_value_expression(
    flows: &[Decimal],
    rate: &Expression,
    name: fn(u16) -> Flow,
) -> Expression {
    let discounted = |(year, flow): (u16, &Decimal)| {
        let flow = Expression::flow(name(year), Amount::new(*flow, Unit::Money));
        if year == 0 {
            return flow;
        }
        let growth = Expression::Sum(vec![Expression::constant(1), rate.clone()]);
        flow.divided_by(Expression::Power(Box::new(growth), year.into()))
    };
    // A year without a flow adds nothing, and its growth could be beyond what can be held.
    let flows = (0_u16..).zip(flows).filter(|(_, flow)| !flow.is_zero());
    Expression::Sum(flows.map(discounted).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_1_to_12_are_year_1() {
        assert_eq!([0, 1, 12, 13, 24, 25].map(year_of), [0, 1, 1, 2, 2, 3]);
    }
}
