//! The figures that need time: payback, present values, and the rate of return.
//! Must not know lines; it is handed the flows that they come to.

use rust_decimal::Decimal;

use super::cash_flow::CashFlow;
use super::internal_rate_of_return::{internal_rate_of_return, root_expression};
use super::payback::payback;
use super::present_value::{discounted_months, present_value_expression};
use super::ratios;
use crate::domain::calculation::Calculation;
use crate::domain::decimal::TooLarge;
use crate::domain::explain::{
    Amount, Expression, Figure, Flow, Proof, ProofKind, Source, Term, Unavailable, Unit,
};
use crate::domain::quantity::Money;

/// The figures that need time.
pub(super) struct TimeValue {
    pub(super) payback: Figure,
    pub(super) discounted_payback: Figure,
    pub(super) net_present_value: Figure,
    pub(super) benefit_cost_ratio: Figure,
    pub(super) return_on_investment: Figure,
    pub(super) internal_rate_of_return: Figure,
}

impl TimeValue {
    pub(super) fn new(calculation: &Calculation, flow: &Result<CashFlow, TooLarge>) -> Self {
        let source = Source::DiscountedCashFlow;
        let rate = calculation.programme.discount_rate;
        let rate_term = Expression::term(Term::DiscountRate, rate);
        let flow = flow.as_ref().map_err(|TooLarge| Unavailable::TooLarge);

        let months = flow.and_then(|flow| Ok(flow.net()?));
        let plain = months.clone().and_then(|months| {
            let flows: Vec<Decimal> = months.iter().map(|flow| flow.value()).collect();
            Ok(payback(&flows)?.expression(Term::Shortfall, Flow::NetOfMonth))
        });
        let discounted = months.and_then(|months| {
            let payback = payback(&discounted_months(&months, rate)?)?;
            Ok(payback.expression(Term::DiscountedShortfall, Flow::DiscountedOfMonth))
        });

        let years = flow.and_then(|flow| Ok(flow.by_year()?));
        let present = |term, flows: Result<Vec<Money>, Unavailable>, name| {
            let formula = flows.map(|flows| {
                let flows: Vec<Decimal> = flows.iter().map(|flow| flow.value()).collect();
                present_value_expression(&flows, &rate_term, name)
            });
            Figure::from_formula(term, Unit::Money, source, formula)
        };
        let benefits = years.clone().map(|years| years.benefits);
        let costs = years.clone().map(|years| years.costs);
        let net = years.and_then(|years| Ok(years.net()?));
        let benefits = present(Term::PresentBenefits, benefits, Flow::BenefitsOfYear);
        let costs = present(Term::PresentCosts, costs, Flow::CostsOfYear);
        let within_a_year = calculation.programme.horizon.value() <= 12;
        Self {
            payback: Figure::from_formula(
                Term::Payback,
                Unit::Months,
                Source::CostBenefitAnalysis,
                plain,
            ),
            discounted_payback: Figure::from_formula(
                Term::DiscountedPayback,
                Unit::Months,
                source,
                discounted,
            ),
            benefit_cost_ratio: ratios::benefit_cost_ratio(
                Term::DiscountedBenefitCostRatio,
                source,
                &costs,
                &benefits,
            ),
            return_on_investment: ratios::return_on_investment(
                Term::DiscountedReturnOnInvestment,
                source,
                &costs,
                &benefits,
            ),
            internal_rate_of_return: internal_rate(net.clone(), within_a_year),
            net_present_value: present(Term::NetPresentValue, net, Flow::NetOfYear),
        }
    }
}

/// The internal rate of return, proven by the formula that it makes zero.
fn internal_rate(net: Result<Vec<Money>, Unavailable>, within_a_year: bool) -> Figure {
    let source = Source::DiscountedCashFlow;
    let term = Term::InternalRateOfReturn;
    let rate = net.and_then(|net| {
        if within_a_year {
            return Err(Unavailable::WithinAYear);
        }
        let flows: Vec<Decimal> = net.iter().map(|flow| flow.value()).collect();
        let rate = internal_rate_of_return(&flows)?;
        Ok((Amount::from_number(rate, Unit::Percent)?, root_expression(&flows, rate)))
    });
    match rate {
        Ok((amount, expression)) => {
            let proof =
                expression.map(|expression| Proof { expression, kind: ProofKind::GivesZero });
            Figure { term, value: Ok(amount), proof, source }
        }
        Err(why) => Figure { term, value: Err(why), proof: None, source },
    }
}
