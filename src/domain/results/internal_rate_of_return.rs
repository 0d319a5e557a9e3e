//! The internal rate of return of yearly flows.
//! Must not know where the flows come from.

use rust_decimal::Decimal;
use std::cmp::Ordering;

use super::present_value::present_value_expression;
use crate::domain::decimal::{TooLarge, add, divide, multiply, round_for_display, subtract};
use crate::domain::explain::{Amount, Expression, Flow, Term, Unavailable, Unit};

/// How often the flows change their sign.
fn sign_changes(flows: &[Decimal]) -> usize {
    let signs: Vec<bool> =
        flows.iter().filter(|flow| !flow.is_zero()).map(Decimal::is_sign_negative).collect();
    signs.iter().zip(signs.iter().skip(1)).filter(|(before, after)| before != after).count()
}

/// The sign of the net present value at a growth factor of 1 + rate, computed so that it
/// neither overflows below a rate of 0 nor loses digits above.
fn sign_at(flows: &[Decimal], growth: Decimal) -> Result<Ordering, TooLarge> {
    let fold = |sum: Decimal, flow: &Decimal| add(sum, *flow);
    let value = if growth < Decimal::ONE {
        // Multiplied through by growth^years, which is positive: Σ flow × growth^(years − t).
        flows.iter().try_fold(Decimal::ZERO, |sum, flow| fold(multiply(sum, growth)?, flow))?
    } else {
        flows.iter().rev().try_fold(Decimal::ZERO, |sum, flow| fold(divide(sum, growth)?, flow))?
    };
    Ok(value.cmp(&Decimal::ZERO))
}

/// The flows from the first year that has one to the last: idle years before and after change
/// nothing about the rate, and would hide the sign of what follows.
fn without_idle_ends(flows: &[Decimal]) -> &[Decimal] {
    let first = flows.iter().position(|flow| !flow.is_zero()).unwrap_or(0);
    let last = flows.iter().rposition(|flow| !flow.is_zero()).unwrap_or(0);
    flows.get(first..=last).unwrap_or(flows)
}

/// Halvings after which the bracket is narrower than a decimal of 28 digits can tell.
const MAX_HALVINGS: u32 = 128;

/// Doublings of the growth factor before a rate is given up as too large.
const MAX_DOUBLINGS: u32 = 64;

/// The rate at which the flows are worth nothing, as a share (0.1 for 10 %).
///
/// One change of sign means exactly one such rate above −100 %; none or several are refused
/// with that reason rather than answered with one of many (Descartes' rule of signs).
pub fn internal_rate_of_return(flows: &[Decimal]) -> Result<Decimal, Unavailable> {
    match sign_changes(flows) {
        0 => return Err(Unavailable::NoSignChange),
        1 => {}
        _ => return Err(Unavailable::SeveralRates),
    }
    let flows = without_idle_ends(flows);
    let mut low = Decimal::ZERO;
    let mut high = Decimal::ONE;
    let beyond = sign_at(flows, low)?;
    let mut doublings = 0;
    while sign_at(flows, high)? == beyond {
        low = high;
        high = multiply(high, Decimal::TWO)?;
        doublings = u32::saturating_add(doublings, 1);
        if doublings > MAX_DOUBLINGS {
            return Err(Unavailable::TooLarge);
        }
    }
    for _ in 0..MAX_HALVINGS {
        let middle = divide(add(low, high)?, Decimal::TWO)?;
        match sign_at(flows, middle)? {
            Ordering::Equal => return Ok(subtract(middle, Decimal::ONE)?),
            sign if sign == beyond => low = middle,
            _ => high = middle,
        }
    }
    Ok(subtract(high, Decimal::ONE)?)
}

/// The formula that an internal rate of return makes zero; none where a rate is so extreme that
/// exact arithmetic cannot show it to a hundredth.
#[must_use]
pub fn root_expression(flows: &[Decimal], rate: Decimal) -> Option<Expression> {
    let rate = Amount::from_number(rate, Unit::Percent).ok()?;
    let rate = Expression::term(Term::InternalRateOfReturn, rate);
    let expression = present_value_expression(flows, &rate, Flow::NetOfYear);
    let shown = round_for_display(expression.evaluate().ok()?, 2);
    shown.is_zero().then_some(expression)
}
