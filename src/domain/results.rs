//! All results of a calculation, computed together, each a value or the reason why not.
//! Must not know a language, a screen or a document.

use rust_decimal::Decimal;

use super::benefit::{Beneficiary, Benefit, Way};
use super::calculation::Calculation;
use super::capacity::{downtime, freed_capacity};
use super::cash_flow::{CashFlow, discounted_months, recovery};
use super::credit::{Outcome, credit, name_of};
use super::decimal::TooLarge;
use super::explain::{
    Amount, Expression, Figure, Flow, LineName, Name, Proof, Shows, Source, Term, Unavailable, Unit,
};
use super::investment::{Cost, InvestmentLine};
use super::line::LineId;
use super::quantity::Money;
use super::rate_of_return::{internal_rate_of_return, present_value_expression, root_expression};
use super::ratios;
use super::shares::shares_of_hundred;
use super::trust::{self, CreditedLine, Flag};
use super::waterfall::Waterfall;

/// What a line of the investment comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostResult {
    /// Which line.
    pub id: LineId,
    /// What it is called.
    pub name: LineName,
    /// Its amount; `None` while an input is not given.
    pub amount: Result<Option<Money>, TooLarge>,
}

/// What a benefit line comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineResult {
    /// Which line.
    pub id: LineId,
    /// What it is called.
    pub name: LineName,
    /// Its waterfall, or what it lacks.
    pub outcome: Outcome,
}

impl LineResult {
    /// What the line is credited, with its proof; nothing while it is incomplete.
    #[must_use]
    pub fn credited(&self) -> Option<Figure> {
        let expression = match &self.outcome {
            Outcome::Complete(credit) => Ok(credit.expression.clone()),
            Outcome::TooLarge => Err(Unavailable::TooLarge),
            Outcome::Incomplete(_) => return None,
        };
        Some(Figure::of(Term::Credited, Unit::Money, Source::RoiMethodology, expression))
    }
}

/// What a way comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WayResult {
    /// Which way.
    pub way: Way,
    /// What its lines claim.
    pub claimed: Money,
    /// What of it is credited.
    pub credited: Money,
    /// Its share of the credited return as a whole percentage; the shares sum to 100.
    pub share: Result<u32, Unavailable>,
}

/// Inputs that are not given, by line; the line counts as nothing and says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Which line.
    pub id: LineId,
    /// What it is called.
    pub name: LineName,
    /// Which inputs.
    pub missing: Vec<Term>,
}

/// The results of a calculation (domain §4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Results {
    /// C: everything spent and the participants' time.
    pub invested: Figure,
    /// B: what is credited.
    pub credited: Figure,
    /// B ÷ C.
    pub benefit_cost_ratio: Figure,
    /// (B − C) ÷ C.
    pub return_on_investment: Figure,
    /// B − C.
    pub net_benefit: Figure,
    /// Months until the investment is back.
    pub payback: Figure,
    /// The same on discounted flows.
    pub discounted_payback: Figure,
    /// C ÷ B.
    pub break_even_share: Figure,
    /// C ÷ participants.
    pub cost_per_participant: Figure,
    /// B ÷ participants.
    pub return_per_participant: Figure,
    /// (B − C) ÷ participants.
    pub net_per_participant: Figure,
    /// Distinct authors ÷ participants.
    pub coverage: Figure,
    /// Largest line ÷ B.
    pub concentration: Figure,
    /// ROI without the largest line.
    pub roi_without_largest: Figure,
    /// Hours per person and week.
    pub freed_capacity: Figure,
    /// The same as a share of contracted hours.
    pub freed_share: Figure,
    /// Downtime hours avoided at the provider.
    pub downtime_of_provider: Figure,
    /// Downtime hours avoided at its customers.
    pub downtime_of_customers: Figure,
    /// Σ net flow of year t ÷ (1 + r)^t.
    pub net_present_value: Figure,
    /// Present benefits ÷ present costs.
    pub discounted_benefit_cost_ratio: Figure,
    /// (Present benefits − present costs) ÷ present costs.
    pub discounted_return_on_investment: Figure,
    /// The rate at which the net present value is nothing.
    pub internal_rate_of_return: Figure,
    /// The whole waterfall; without lines that are too large to compute, as `credited` says.
    pub waterfall: Waterfall,
    /// Each line of the investment.
    pub costs: Vec<CostResult>,
    /// Each benefit line.
    pub lines: Vec<LineResult>,
    /// Each way, in the order of the statement.
    pub ways: Vec<WayResult>,
    /// Monthly flows.
    pub cash_flow: CashFlow,
    /// Lines whose inputs are not all given.
    pub gaps: Vec<Gap>,
    /// What a careful reader would ask about.
    pub flags: Vec<Flag>,
}

impl Results {
    /// Every figure, in the order in which a report lists them.
    #[must_use]
    pub fn figures(&self) -> [&Figure; 22] {
        [
            &self.invested,
            &self.credited,
            &self.benefit_cost_ratio,
            &self.return_on_investment,
            &self.net_benefit,
            &self.payback,
            &self.discounted_payback,
            &self.break_even_share,
            &self.cost_per_participant,
            &self.return_per_participant,
            &self.net_per_participant,
            &self.net_present_value,
            &self.discounted_benefit_cost_ratio,
            &self.discounted_return_on_investment,
            &self.internal_rate_of_return,
            &self.concentration,
            &self.roi_without_largest,
            &self.coverage,
            &self.freed_capacity,
            &self.freed_share,
            &self.downtime_of_provider,
            &self.downtime_of_customers,
        ]
    }

    /// What a line of the investment comes to.
    #[must_use]
    pub fn cost(&self, id: LineId) -> Option<&CostResult> {
        self.costs.iter().find(|cost| cost.id == id)
    }

    /// What a benefit line comes to.
    #[must_use]
    pub fn line(&self, id: LineId) -> Option<&LineResult> {
        self.lines.iter().find(|line| line.id == id)
    }
}

/// What a line of the investment is called: its label, else its category.
fn name_of_cost(line: &InvestmentLine) -> LineName {
    match line.cost {
        _ if !line.label.is_blank() => LineName::Own(line.label.clone()),
        Cost::Spent { category, .. } => LineName::Cost(category),
        Cost::Time { .. } => LineName::Time,
    }
}

/// The inputs of an investment line that are not given.
fn missing_of_cost(line: &InvestmentLine) -> Vec<Term> {
    let inputs = match line.cost {
        Cost::Spent { amount, .. } => vec![(Term::Amount, amount.is_none())],
        Cost::Time { people, hours_each, hourly_cost } => vec![
            (Term::People, people.is_none()),
            (Term::HoursEach, hours_each.is_none()),
            (Term::HourlyCost, hourly_cost.is_none()),
        ],
    };
    inputs.into_iter().filter_map(|(term, missing)| missing.then_some(term)).collect()
}

/// A sum of named lines, those without an amount named as not given.
fn sum_of(lines: impl Iterator<Item = (LineName, Option<Money>)>) -> Expression {
    let parts = lines.map(|(name, amount)| match amount {
        Some(amount) => Expression::Given(Name::Line(name), amount.into()),
        None => Expression::NotGiven(Name::Line(name)),
    });
    Expression::Sum(parts.collect())
}

/// Computes everything. Total: it neither fails nor panics, whatever the calculation holds.
#[must_use]
pub fn results(calculation: &Calculation) -> Results {
    let programme = &calculation.programme;
    let costs = cost_results(calculation);
    let lines = line_results(calculation);
    let credited_lines = credited_lines(calculation, &lines);

    let invested = invested(&costs);
    let credited = credited(&lines);
    let participants = programme.participants.map(|people| people.value());
    let per_participant = |term, sum| ratios::per_participant(term, sum, participants);
    let simple = Source::CostBenefitAnalysis;
    let roi = ratios::return_on_investment(
        Term::ReturnOnInvestment,
        Source::RoiMethodology,
        &invested,
        &credited,
    );
    let net_benefit = ratios::net_benefit(&invested, &credited);
    let (concentration, roi_without_largest) =
        trust::concentration(&credited_lines, &invested, &credited);
    let (freed_capacity, freed_share) = freed_capacity(calculation);
    let cash_flow = cash_flow(calculation, &lines);
    let over_time = OverTime::of(calculation, &cash_flow);

    Results {
        benefit_cost_ratio: ratios::benefit_cost_ratio(
            Term::BenefitCostRatio,
            simple,
            &invested,
            &credited,
        ),
        break_even_share: ratios::break_even_share(&invested, &credited),
        cost_per_participant: per_participant(Term::CostPerParticipant, &invested),
        return_per_participant: per_participant(Term::ReturnPerParticipant, &credited),
        net_per_participant: per_participant(Term::NetPerParticipant, &net_benefit),
        coverage: trust::coverage(&credited_lines, participants),
        concentration,
        roi_without_largest,
        freed_capacity,
        freed_share,
        downtime_of_provider: downtime(calculation, Beneficiary::Provider),
        downtime_of_customers: downtime(calculation, Beneficiary::Customer),
        payback: over_time.payback,
        discounted_payback: over_time.discounted_payback,
        net_present_value: over_time.net_present_value,
        discounted_benefit_cost_ratio: over_time.benefit_cost_ratio,
        discounted_return_on_investment: over_time.return_on_investment,
        internal_rate_of_return: over_time.internal_rate_of_return,
        waterfall: whole_waterfall(&lines),
        ways: ways(calculation, &lines),
        cash_flow: cash_flow.unwrap_or_default(),
        gaps: gaps(calculation, &costs, &lines),
        flags: trust::flags(&credited_lines, &credited, &roi),
        return_on_investment: roi,
        net_benefit,
        invested,
        credited,
        costs,
        lines,
    }
}

fn cost_results(calculation: &Calculation) -> Vec<CostResult> {
    let result = |line: &InvestmentLine| CostResult {
        id: line.id,
        name: name_of_cost(line),
        amount: line.amount(),
    };
    calculation.investment.iter().map(result).collect()
}

fn line_results(calculation: &Calculation) -> Vec<LineResult> {
    let result = |benefit: &Benefit| LineResult {
        id: benefit.id,
        name: name_of(benefit),
        outcome: credit(benefit, &calculation.programme),
    };
    calculation.benefits.iter().map(result).collect()
}

fn credited_lines<'a>(
    calculation: &'a Calculation,
    lines: &'a [LineResult],
) -> Vec<CreditedLine<'a>> {
    let counted = |benefit: &&Benefit| benefit.is_counted();
    calculation
        .benefits
        .iter()
        .zip(lines)
        .filter(|(benefit, _)| counted(benefit))
        .filter_map(|(benefit, line)| {
            let credited = line.outcome.credit()?.waterfall.credited();
            Some((benefit, &line.outcome, credited))
        })
        .collect()
}

/// C = Σ of every line, never cut by the horizon (domain §2).
fn invested(costs: &[CostResult]) -> Figure {
    let too_large = costs.iter().any(|cost| cost.amount.is_err());
    let named = costs.iter().map(|cost| (cost.name.clone(), cost.amount.unwrap_or(None)));
    let formula = if too_large { Err(Unavailable::TooLarge) } else { Ok(sum_of(named)) };
    Figure::of(Term::Invested, Unit::Money, Source::RoiMethodology, formula)
}

/// B = Σ of what each line is credited (domain §3).
fn credited(lines: &[LineResult]) -> Figure {
    let too_large = lines.iter().any(|line| line.outcome == Outcome::TooLarge);
    let named = lines.iter().map(|line| {
        let amount = line.outcome.credit().map(|credit| credit.waterfall.credited());
        (line.name.clone(), amount)
    });
    let formula = if too_large { Err(Unavailable::TooLarge) } else { Ok(sum_of(named)) };
    Figure::of(Term::Credited, Unit::Money, Source::RoiMethodology, formula)
}

fn whole_waterfall(lines: &[LineResult]) -> Waterfall {
    lines
        .iter()
        .filter_map(|line| line.outcome.credit())
        .try_fold(Waterfall::default(), |sum, credit| sum.plus(&credit.waterfall))
        .unwrap_or_default()
}

fn ways(calculation: &Calculation, lines: &[LineResult]) -> Vec<WayResult> {
    let sums = Way::ALL.map(|way| {
        let of_way = calculation.benefits.iter().zip(lines).filter(|(line, _)| line.way == way);
        let credits = of_way.filter_map(|(_, line)| line.outcome.credit());
        let sum = credits
            .map(|credit| credit.waterfall)
            .try_fold(Waterfall::default(), |sum, waterfall| sum.plus(&waterfall));
        sum.unwrap_or_default()
    });
    let shares = if lines.iter().any(|line| line.outcome == Outcome::TooLarge) {
        Err(Unavailable::TooLarge)
    } else {
        shares_of_hundred(&sums.map(|sum| sum.credited().value()))
    };
    let share_at = |index: usize| {
        shares.as_ref().map_err(|why| *why).map(|shares| shares.get(index).copied().unwrap_or(0))
    };
    Way::ALL
        .into_iter()
        .zip(sums)
        .enumerate()
        .map(|(index, (way, sum))| WayResult {
            way,
            claimed: sum.claimed(),
            credited: sum.credited(),
            share: share_at(index),
        })
        .collect()
}

fn cash_flow(calculation: &Calculation, lines: &[LineResult]) -> Result<CashFlow, TooLarge> {
    if lines.iter().any(|line| line.outcome == Outcome::TooLarge) {
        return Err(TooLarge);
    }
    let costs = calculation.investment.iter();
    let last_cost = costs.clone().map(InvestmentLine::month).max().unwrap_or(0);
    let mut flow = CashFlow::empty(calculation.programme.horizon.value().max(last_cost));
    for line in costs {
        flow.spend(line.month(), line.amount()?.unwrap_or_default())?;
    }
    for credit in lines.iter().filter_map(|line| line.outcome.credit()) {
        flow.receive(credit.span, credit.waterfall.credited())?;
    }
    Ok(flow)
}

fn gaps(calculation: &Calculation, costs: &[CostResult], lines: &[LineResult]) -> Vec<Gap> {
    let of_costs = calculation.investment.iter().zip(costs).map(|(line, cost)| Gap {
        id: line.id,
        name: cost.name.clone(),
        missing: missing_of_cost(line),
    });
    let of_lines = lines.iter().filter_map(|line| match &line.outcome {
        Outcome::Incomplete(missing) => {
            Some(Gap { id: line.id, name: line.name.clone(), missing: missing.clone() })
        }
        _ => None,
    });
    of_costs.chain(of_lines).filter(|gap| !gap.missing.is_empty()).collect()
}

/// The figures that need time.
struct OverTime {
    payback: Figure,
    discounted_payback: Figure,
    net_present_value: Figure,
    benefit_cost_ratio: Figure,
    return_on_investment: Figure,
    internal_rate_of_return: Figure,
}

impl OverTime {
    fn of(calculation: &Calculation, flow: &Result<CashFlow, TooLarge>) -> Self {
        let source = Source::DiscountedCashFlow;
        let rate = calculation.programme.discount_rate;
        let rate_term = Expression::term(Term::DiscountRate, rate);
        let flow = flow.as_ref().map_err(|TooLarge| Unavailable::TooLarge);

        let months = flow.and_then(|flow| Ok(flow.net()?));
        let plain = months.clone().and_then(|months| {
            let flows: Vec<Decimal> = months.iter().map(|flow| flow.value()).collect();
            Ok(recovery(&flows)?.expression(Term::Shortfall, Flow::NetOfMonth))
        });
        let discounted = months.and_then(|months| {
            let recovery = recovery(&discounted_months(&months, rate)?)?;
            Ok(recovery.expression(Term::DiscountedShortfall, Flow::DiscountedOfMonth))
        });

        let years = flow.and_then(|flow| Ok(flow.by_year()?));
        let present = |term, flows: Result<Vec<Money>, Unavailable>, name| {
            let formula = flows.map(|flows| {
                let flows: Vec<Decimal> = flows.iter().map(|flow| flow.value()).collect();
                present_value_expression(&flows, &rate_term, name)
            });
            Figure::of(term, Unit::Money, source, formula)
        };
        let benefits = years.clone().map(|years| years.benefits);
        let costs = years.clone().map(|years| years.costs);
        let net = years.and_then(|years| Ok(years.net()?));
        let benefits = present(Term::PresentBenefits, benefits, Flow::BenefitsOfYear);
        let costs = present(Term::PresentCosts, costs, Flow::CostsOfYear);
        let within_a_year = calculation.programme.horizon.value() <= 12;
        Self {
            payback: Figure::of(Term::Payback, Unit::Months, Source::CostBenefitAnalysis, plain),
            discounted_payback: Figure::of(
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
            let proof = expression.map(|expression| Proof { expression, shows: Shows::Nothing });
            Figure { term, value: Ok(amount), proof, source }
        }
        Err(why) => Figure { term, value: Err(why), proof: None, source },
    }
}
