//! The figures that need time: payback, present values, and the rate of return.
//! Must not know lines; it is handed the flows that they come to.

use rust_decimal::Decimal;

use super::cash_flow::CashFlow;
use super::internal_rate_of_return::RateOfReturn;
use super::payback::{Payback, payback};
use super::present_value::{discounted_months, present_value_expression};
use super::ratios;
use super::settling;
use crate::domain::decimal::TooLarge;
use crate::domain::explain::{Amount, Expression, Figure, Flow, Source, Term, Unavailable, Unit};
use crate::domain::programme::Programme;
use crate::domain::quantity::Money;

/// How far it is searched when an investment is back, in months.
const LAST_MONTH: u16 = 120;

/// The figures that need time.
pub(super) struct TimeValue {
    /// How many months the flows last.
    months: u16,
    pub(super) payback: Figure,
    pub(super) discounted_payback: Figure,
    pub(super) present_benefits: Figure,
    pub(super) present_costs: Figure,
    pub(super) net_present_value: Figure,
    pub(super) benefit_cost_ratio: Figure,
    pub(super) return_on_investment: Figure,
    pub(super) rate_of_return: RateOfReturn,
    /// Whether the yearly net flows begin with a gain and end with a loss.
    pub(super) has_money_before_cost: bool,
}

impl TimeValue {
    /// `flow` is what counts; `running_on` gives what monthly lines come to without a horizon.
    pub(super) fn new(
        programme: &Programme,
        flow: &Result<CashFlow, TooLarge>,
        running_on: impl Fn() -> Result<CashFlow, TooLarge>,
    ) -> Self {
        let source = Source::DiscountedCashFlow;
        let flow = flow.as_ref().map_err(|TooLarge| Unavailable::TooLarge);
        let search = PaybackSearch { programme, running_on };
        let at_risk = flow.and_then(months_at_risk);
        let months = flow.and_then(|flow| Ok(flow.net()?)).map_or(0, |months| months.len());
        let years = flow.and_then(|flow| Ok(flow.by_year()?));

        let rate_term = Expression::term(Term::DiscountRate, programme.discount_rate);
        let present = |term, flows: Result<Vec<Money>, Unavailable>, name| {
            let formula =
                flows.map(|flows| present_value_expression(&decimals(&flows), &rate_term, name));
            Figure::from_formula(term, Unit::Money, source, formula)
        };
        let benefits = years.clone().map(|years| years.benefits);
        let costs = years.clone().map(|years| years.costs);
        let net = years.clone().and_then(|years| Ok(years.net()?));
        let present_benefits = present(Term::PresentBenefits, benefits, Flow::BenefitsOfYear);
        let present_costs = present(Term::PresentCosts, costs, Flow::CostsOfYear);
        let settle = settling(&present_costs, &present_benefits, programme.currency);
        Self {
            months: last_month(months),
            payback: search.figure(Term::Payback, &at_risk),
            discounted_payback: search.figure(Term::DiscountedPayback, &at_risk),
            benefit_cost_ratio: settle(
                ratios::benefit_cost_ratio(
                    Term::DiscountedBenefitCostRatio,
                    source,
                    &present_costs,
                    &present_benefits,
                ),
                Decimal::ONE,
            ),
            return_on_investment: settle(
                ratios::return_on_investment(
                    Term::DiscountedReturnOnInvestment,
                    source,
                    &present_costs,
                    &present_benefits,
                ),
                Decimal::ZERO,
            ),
            present_benefits,
            present_costs,
            has_money_before_cost: net.as_ref().is_ok_and(|net| begins_with_gain(net)),
            net_present_value: present(Term::NetPresentValue, net.clone(), Flow::NetOfYear),
            rate_of_return: RateOfReturn::of(years.and_then(|years| flows_with_rate(&years, net?))),
        }
    }

    /// Payback of what broke even: at the end, where a difference that is no money would put it
    /// beyond (domain §8).
    pub(super) fn pay_back_at_the_end(&mut self) {
        pay_back_by(self.months, &mut self.payback);
    }
}

/// The payback of flows alone, as that of [`TimeValue`]; of what `broke_even` it is at the end.
pub(super) fn payback_of(
    programme: &Programme,
    flow: &CashFlow,
    running_on: impl Fn() -> Result<CashFlow, TooLarge>,
    broke_even: bool,
) -> Figure {
    let search = PaybackSearch { programme, running_on };
    let mut payback = search.figure(Term::Payback, &months_at_risk(flow));
    if broke_even {
        pay_back_by(last_month(flow.benefits.len()), &mut payback);
    }
    payback
}

/// The net flows of the months. What was never spent cannot come back.
fn months_at_risk(flow: &CashFlow) -> Result<Vec<Money>, Unavailable> {
    if flow.costs.iter().all(|cost| cost.is_zero()) {
        return Err(Unavailable::NothingInvested);
    }
    Ok(flow.net()?)
}

/// The last of so many months, the start being the first.
fn last_month(months: usize) -> u16 {
    u16::try_from(months.saturating_sub(1)).unwrap_or(u16::MAX)
}

/// A payback that is none, or comes later, is in the last month.
fn pay_back_by(months: u16, payback: &mut Figure) {
    let is_paid_back = match payback.value {
        Ok(time) => time.value <= months.into(),
        Err(why) => matches!(
            why,
            Unavailable::NothingInvested | Unavailable::NothingAtRisk | Unavailable::TooLarge
        ),
    };
    if !is_paid_back {
        let end = Expression::term(Term::MonthsInAll, Amount::new(months, Unit::Months));
        let Figure { term, source, .. } = *payback;
        *payback = Figure::from_formula(term, Unit::Months, source, Ok(end));
    }
}

fn decimals(flows: &[Money]) -> Vec<Decimal> {
    flows.iter().map(|flow| flow.value()).collect()
}

/// Searches when flows are paid back.
struct PaybackSearch<'a, F> {
    programme: &'a Programme,
    running_on: F,
}

impl<F: Fn() -> Result<CashFlow, TooLarge>> PaybackSearch<'_, F> {
    fn figure(&self, term: Term, months: &Result<Vec<Money>, Unavailable>) -> Figure {
        let is_discounted = term == Term::DiscountedPayback;
        let (shortfall, flow, source): (_, fn(u16) -> Flow, _) = if is_discounted {
            (Term::DiscountedShortfall, Flow::DiscountedOfMonth, Source::DiscountedCashFlow)
        } else {
            (Term::Shortfall, Flow::NetOfMonth, Source::CostBenefitAnalysis)
        };
        let found = months.as_ref().map_err(|why| *why);
        let found = found.and_then(|months| self.found(months, is_discounted));
        let formula = found.map(|found| found.expression(shortfall, flow));
        Figure::from_formula(term, Unit::Months, source, formula)
    }

    fn found(&self, months: &[Money], is_discounted: bool) -> Result<Payback, Unavailable> {
        match self.within(months, is_discounted) {
            Err(Unavailable::NotPaidBack) => {}
            found => return found,
        }
        let found = self.within(&(self.running_on)()?.net()?, is_discounted)?;
        let (month, horizon) = (found.last_period(), self.programme.months_counted().value());
        match month {
            _ if month > LAST_MONTH => Err(Unavailable::NotPaidBack),
            _ if month > horizon => Err(Unavailable::PaidBackBeyondHorizon { month, horizon }),
            _ => Ok(found),
        }
    }

    /// When some flows are paid back. A shortfall under half a minor unit of the currency counts as
    /// none (domain §4).
    fn within(&self, months: &[Money], is_discounted: bool) -> Result<Payback, Unavailable> {
        let half = Decimal::new(5, self.programme.currency.minor_units().saturating_add(1));
        if is_discounted {
            payback(&discounted_months(months, self.programme.discount_rate)?, half)
        } else {
            payback(&decimals(months), half)
        }
    }
}

/// Whether flows begin with a gain and end with a loss: a rate of return is then what the money
/// that came first costs.
fn begins_with_gain(flows: &[Money]) -> bool {
    let mut signs = flows.iter().filter(|flow| !flow.is_zero()).map(|flow| *flow > Money::ZERO);
    signs.next() == Some(true) && signs.next_back() == Some(false)
}

/// The yearly net flows whose rate of return is looked for, or why none is.
fn flows_with_rate(years: &CashFlow, net: Vec<Money>) -> Result<Vec<Decimal>, Unavailable> {
    let later_costs = years.costs.iter().skip(1).any(|cost| !cost.is_zero());
    if Money::sum(years.costs.iter().copied())?.is_zero() {
        return Err(Unavailable::NothingInvested);
    }
    // −C at the start and B in the first year: the rate is B ÷ C − 1, unless nothing comes back.
    let [_, returned] = net.as_slice() else { return Ok(decimals(&net)) };
    if !later_costs && *returned > Money::ZERO {
        return Err(Unavailable::WithinAYear);
    }
    Ok(decimals(&net))
}
