//! What if only part of it is true (quota di verità, domain §7): the main figures where one share of every
//! credited gain comes, and losses stay whole. Must not know how a line is credited, nor what any line is.

use rust_decimal::Decimal;

use super::cash_flow::CashFlow;
use super::credit::Credit;
use super::flows::{credits_running_on, flow_running_on};
use super::time_value::payback_of;
use super::{Results, ratios, settling};
use crate::domain::calculation::Calculation;
use crate::domain::currency::Currency;
use crate::domain::decimal::TooLarge;
use crate::domain::explain::{Expression, Figure, Source, Term, Unavailable, Unit};
use crate::domain::precision::{Sum, TablePrecision};
use crate::domain::quantity::{Money, Percent};

/// The main figures where only a share of the credited gains is true.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartlyTrue {
    /// q, the share of every credited gain that is true: 0 to 100 %.
    pub share: Percent,
    /// q × G − L.
    pub credited: Figure,
    /// (q × G − L) ÷ C.
    pub benefit_cost_ratio: Figure,
    /// (q × G − L − C) ÷ C.
    pub return_on_investment: Figure,
    /// q × G − L − C.
    pub net_benefit: Figure,
    /// Months until the investment is back, of flows with as much of every gain.
    pub payback: Figure,
    /// At which its net benefit is shown.
    pub precision: TablePrecision,
}

/// L, what is credited of losses, as a positive amount.
fn credited_losses(results: &Results) -> Result<Money, TooLarge> {
    results.credited_gains.minus(results.waterfall.credited())
}

/// Which share of the gains has to be true to break even: (C + L) ÷ G in percent, which may be more than
/// 100 % (domain §7). Not available where nothing is invested, or nothing credited is a gain.
#[must_use]
pub fn break_even_truth(results: &Results, currency: Currency) -> Figure {
    let formula = results.invested.value.and_then(|invested| {
        if invested.value.is_zero() {
            return Err(Unavailable::NothingInvested);
        }
        results.credited.value?;
        if results.credited_gains.is_zero() {
            return Err(Unavailable::NoGains);
        }
        let cost = results.invested.to_term()?;
        let to_recover = match credited_losses(results)? {
            Money::ZERO => cost,
            losses => Expression::sum([cost, Expression::term(Term::CreditedLosses, losses)]),
        };
        Ok(to_recover.divided_by(Expression::term(Term::CreditedGains, results.credited_gains)))
    });
    let source = Source::CostBenefitAnalysis;
    let share = Figure::from_formula(Term::BreakEvenShare, Unit::Percent, source, formula);
    settling(&results.invested, &results.credited, currency)(share, Decimal::ONE_HUNDRED)
}

/// The main figures where only `share` of every credited gain is true (domain §7). The results are those
/// of the calculation.
#[must_use]
pub fn partly_true(calculation: &Calculation, results: &Results, share: Percent) -> PartlyTrue {
    let currency = calculation.programme.currency;
    let invested = &results.invested;
    let credited = credited(results, share);
    let settle = settling(invested, &credited, currency);
    let ratio = ratios::benefit_cost_ratio(
        Term::BenefitCostRatio,
        Source::CostBenefitAnalysis,
        invested,
        &credited,
    );
    let roi = ratios::return_on_investment(
        Term::ReturnOnInvestment,
        Source::RoiMethodology,
        invested,
        &credited,
    );
    let net_benefit = settle(ratios::net_benefit(invested, &credited), Decimal::ZERO);
    PartlyTrue {
        share,
        benefit_cost_ratio: settle(ratio, Decimal::ONE),
        return_on_investment: settle(roi, Decimal::ZERO),
        payback: payback(calculation, results, &credited, share),
        precision: precision(currency, [invested, &net_benefit, &credited]),
        net_benefit,
        credited,
    }
}

/// q × G − L.
fn credited(results: &Results, share: Percent) -> Figure {
    let formula = results.credited.value.and_then(|_| {
        let gains = Expression::term(Term::CreditedGains, results.credited_gains);
        let gains = gains.rounded_times(Expression::term(Term::ShareTrue, share));
        Ok(match credited_losses(results)? {
            Money::ZERO => gains,
            losses => gains.minus(Expression::term(Term::CreditedLosses, losses)),
        })
    });
    Figure::from_formula(Term::Credited, Unit::Money, Source::CostBenefitAnalysis, formula)
}

fn payback(
    calculation: &Calculation,
    results: &Results,
    credited: &Figure,
    share: Percent,
) -> Figure {
    let programme = &calculation.programme;
    let credits = || results.lines.iter().filter_map(|line| line.outcome.credit()).copied();
    let flow = match credited.value {
        Ok(_) => with_share(results.cash_flow.clone(), credits(), share).map_err(Unavailable::from),
        Err(why) => Err(why),
    };
    let flow = match flow {
        Ok(flow) => flow,
        Err(why) => {
            let source = Source::CostBenefitAnalysis;
            return Figure::from_formula(Term::Payback, Unit::Months, source, Err(why));
        }
    };
    let running_on = || {
        let whole = flow_running_on(calculation.judged(), &results.lines)?;
        let credits = credits_running_on(calculation.judged(), &results.lines);
        with_share(whole, credits.into_iter(), share)
    };
    let broke_even = ratios::breaks_even(&results.invested, credited, programme.currency);
    payback_of(programme, &flow, running_on, broke_even)
}

/// A flow where only a share of the gains among its credits comes.
fn with_share(
    whole: CashFlow,
    credits: impl Iterator<Item = Credit>,
    share: Percent,
) -> Result<CashFlow, TooLarge> {
    let mut gains = CashFlow { benefits: vec![Money::ZERO; whole.benefits.len()], costs: vec![] };
    for credit in credits {
        let credited = credit.waterfall.credited();
        if credited > Money::ZERO {
            gains.receive(credit.span, credited)?;
        }
    }
    whole.with_share_of(&gains, share)
}

/// At which a net benefit stands, so that it adds up with what it is made of.
fn precision(currency: Currency, [invested, net, credited]: [&Figure; 3]) -> TablePrecision {
    let amount = |figure: &Figure| {
        figure.number().and_then(|number| Money::new_rounded(number).ok()).unwrap_or_default()
    };
    let sum = Sum { parts: vec![amount(invested), amount(net)], total: amount(credited) };
    TablePrecision::of(currency, &[sum])
}
