//! All results of a calculation, computed together, each a value or the reason why not.
//! Must not know a language, a screen or a document.
//!
//! - `credit`, `credited_hours`: what of one benefit line is credited
//! - `totals`: the lines added up, with `credibility_tally` and `capacity` beside the money
//! - `ratios`: BCR, ROI, net benefit, break-even share, per participant
//! - `flows`: what the lines come to month by month, as a `cash_flow`
//! - `payback`, `present_value`, `internal_rate_of_return` (by `polynomial`), and the figures made of
//!   them: `time_value`
//! - `credibility`: flags, concentration, coverage; `gains`: the average share due, and confidence
//! - `partly_true`: the main figures if only a share of the gains is true

mod capacity;
mod cash_flow;
mod credibility;
mod credibility_tally;
mod credit;
mod credited_hours;
mod flows;
mod gains;
mod internal_rate_of_return;
mod partly_true;
mod payback;
mod polynomial;
mod present_value;
mod ratios;
mod time_value;
mod totals;

pub use cash_flow::CashFlow;
pub use credibility_tally::Flag;
pub use credit::{Credit, Outcome, Span, credit, credited_figure, missing_inputs};
pub use credited_hours::{counted_hours, credited_hours};
pub use internal_rate_of_return::{RateOfReturn, internal_rate_of_return, root_expression};
pub use partly_true::{PartlyTrue, break_even_truth, partly_true};
pub use payback::{Payback, payback};
pub use present_value::{
    discounted_months, net_present_value, present_value, present_value_expression, year_of,
};
pub use ratios::{
    benefit_cost_ratio, break_even_share, net_benefit, participants_operand, per_participant,
    return_on_investment,
};
pub use totals::{CaseSum, LineResult, WayResult};

use rust_decimal::Decimal;

use crate::domain::benefit::{Beneficiary, Way};
use crate::domain::calculation::{Calculation, Judged};
use crate::domain::currency::Currency;
use crate::domain::decimal::TooLarge;
use crate::domain::explain::{Expression, Figure, Name, Source, Term, Unavailable, Unit};
use crate::domain::investment::{Cost, InvestmentLine};
use crate::domain::line::{LineId, index_of};
use crate::domain::precision::{Sum, TablePrecision};
use crate::domain::programme::Programme;
use crate::domain::quantity::Money;
use crate::domain::scenario::Adjustments;
use crate::domain::waterfall::Waterfall;
use capacity::{downtime, freed_capacity};
use flows::{cash_flow, flow_running_on};
use time_value::TimeValue;
use totals::Totals;

/// What a line of the investment comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CostResult {
    /// Which line.
    pub id: LineId,
    /// Its amount; `None` while an input is not given.
    pub amount: Result<Option<Money>, TooLarge>,
}

/// Inputs that are not given, by line; the line counts as nothing and says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Which line.
    pub id: LineId,
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
    /// What of the counted gains is due to the programme, on average.
    pub average_share_due: Figure,
    /// How sure one is of them, on average.
    pub average_confidence: Figure,
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
    /// Σ benefits of year t ÷ (1 + r)^t.
    pub present_benefits: Figure,
    /// Σ costs of year t ÷ (1 + r)^t.
    pub present_costs: Figure,
    /// Σ net flow of year t ÷ (1 + r)^t.
    pub net_present_value: Figure,
    /// Present benefits ÷ present costs.
    pub discounted_benefit_cost_ratio: Figure,
    /// (Present benefits − present costs) ÷ present costs.
    pub discounted_return_on_investment: Figure,
    /// The rate at which the net present value is nothing, once it is asked for.
    pub rate_of_return: RateOfReturn,
    /// G: what is credited of gains; what is lost again is not taken from it.
    pub credited_gains: Money,
    /// The whole waterfall; without lines that are too large to compute, as `credited` says.
    pub waterfall: Waterfall,
    /// Each line of the investment.
    pub costs: Vec<CostResult>,
    /// Each benefit line.
    pub lines: Vec<LineResult>,
    /// Where the quick figures stand among them.
    pub quick: Vec<usize>,
    /// Each way, in the order of the statement.
    pub ways: Vec<WayResult>,
    /// Monthly flows.
    pub cash_flow: CashFlow,
    /// Lines whose inputs are not all given.
    pub gaps: Vec<Gap>,
    /// What a careful reader would ask about.
    pub flags: Vec<Flag>,
    /// At which the amounts of the statement are shown: costs, credits, ways, the waterfall, and the
    /// figures that they come to.
    pub precision: TablePrecision,
}

impl Results {
    /// Every figure, in the order in which a report lists them.
    #[must_use]
    pub fn figures(&self) -> [&Figure; 26] {
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
            &self.present_benefits,
            &self.present_costs,
            &self.net_present_value,
            &self.discounted_benefit_cost_ratio,
            &self.discounted_return_on_investment,
            self.rate_of_return.figure(),
            &self.average_share_due,
            &self.average_confidence,
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
        self.lines.get(index_of(&self.lines, |line| line.id, id)?)
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

/// A named part of a sum; one without an amount is named as not given.
fn part_of_sum(name: Name, amount: Option<Money>) -> Expression {
    match amount {
        Some(amount) => Expression::Given(name, amount.into()),
        None => Expression::NotGiven(name),
    }
}

/// Computes everything. Total: it neither fails nor panics, whatever the calculation holds.
#[must_use]
pub fn results(calculation: &Calculation) -> Results {
    results_of(calculation.judged())
}

/// The same as a scenario has it, whichever is shown.
#[must_use]
pub fn results_in(calculation: &Calculation, adjustments: Adjustments) -> Results {
    let programme = Programme { adjustments, ..calculation.programme.clone() };
    results_of(Judged::new(calculation, &programme))
}

fn results_of(calculation: Judged<'_>) -> Results {
    let programme = calculation.programme;
    let costs = cost_results(calculation);
    let totals = Totals::new(calculation);

    let invested = invested(calculation, &costs);
    let credited = credited(calculation, &totals);
    let participants = calculation.participants();
    let per_participant = |term, sum| ratios::per_participant(term, sum, participants);
    let simple = Source::CostBenefitAnalysis;
    let settle = settling(&invested, &credited, programme.currency);
    let roi = ratios::return_on_investment(
        Term::ReturnOnInvestment,
        Source::RoiMethodology,
        &invested,
        &credited,
    );
    let roi = settle(roi, Decimal::ZERO);
    let net_benefit = settle(ratios::net_benefit(&invested, &credited), Decimal::ZERO);
    let break_even_share = ratios::break_even_share(&invested, &credited, totals.is_credited());
    let (concentration, roi_without_largest) =
        credibility::concentration(&totals, &invested, &credited);
    let (freed_capacity, freed_share) = freed_capacity(programme, participants, totals.hours);
    let cash_flow = cash_flow(calculation, &totals);
    let running_on = || flow_running_on(calculation, &totals.lines);
    let mut over_time = TimeValue::new(programme, &cash_flow, running_on);
    let (average_share_due, average_confidence) = totals.gains.average_shares(totals.of_lines);
    if ratios::breaks_even(&invested, &credited, programme.currency) {
        over_time.pay_back_at_the_end();
    }

    Results {
        flags: credibility::flags(
            &totals,
            &credited,
            &roi,
            &freed_share,
            over_time.has_money_before_cost,
        ),
        benefit_cost_ratio: settle(
            ratios::benefit_cost_ratio(Term::BenefitCostRatio, simple, &invested, &credited),
            Decimal::ONE,
        ),
        break_even_share: settle(break_even_share, Decimal::ONE_HUNDRED),
        cost_per_participant: per_participant(Term::CostPerParticipant, &invested),
        return_per_participant: per_participant(Term::ReturnPerParticipant, &credited),
        net_per_participant: per_participant(Term::NetPerParticipant, &net_benefit),
        average_share_due,
        average_confidence,
        credited_gains: totals.gains.credited,
        coverage: credibility::coverage(&totals, participants),
        concentration,
        roi_without_largest,
        freed_capacity,
        freed_share,
        downtime_of_provider: downtime(totals.hours, Beneficiary::Provider),
        downtime_of_customers: downtime(totals.hours, Beneficiary::Customer),
        payback: over_time.payback,
        precision: precision(&costs, &totals, &net_benefit, programme),
        discounted_payback: over_time.discounted_payback,
        present_benefits: over_time.present_benefits,
        present_costs: over_time.present_costs,
        net_present_value: over_time.net_present_value,
        discounted_benefit_cost_ratio: over_time.benefit_cost_ratio,
        discounted_return_on_investment: over_time.return_on_investment,
        rate_of_return: over_time.rate_of_return,
        ways: totals.ways(),
        cash_flow: cash_flow.unwrap_or_default(),
        gaps: gaps(calculation, &totals),
        return_on_investment: roi,
        net_benefit,
        invested,
        credited,
        costs,
        waterfall: totals.waterfall(),
        quick: totals.quick,
        lines: totals.lines,
    }
}

/// What turns figures of two sums that broke even into what they then are; leaves others alone.
fn settling(
    invested: &Figure,
    returned: &Figure,
    currency: Currency,
) -> impl Fn(Figure, Decimal) -> Figure + use<> {
    let breaks_even = ratios::breaks_even(invested, returned, currency);
    move |figure, number| if breaks_even { figure.breaking_even(number) } else { figure }
}

/// The precision at which the statement adds up, and what is made of it.
fn precision(
    costs: &[CostResult],
    totals: &Totals<'_>,
    net_benefit: &Figure,
    programme: &Programme,
) -> TablePrecision {
    let of = |parts: Vec<Money>| {
        // What is too large says so instead of being shown.
        let total = Money::sum(parts.iter().copied()).unwrap_or_default();
        Sum { parts, total }
    };
    let costs = of(costs.iter().filter_map(|cost| cost.amount.ok().flatten()).collect());
    let mut sums = totals.sums();
    let net = net_benefit.number().and_then(|net| Money::new_rounded(net).ok());
    if let Some(net) = net.filter(|net| !net.is_zero()) {
        let credited = totals.waterfall().credited();
        let scale = programme.adjustments.costs;
        let invested = scale.map_or(Ok(costs.total), |scale| costs.total.scaled(scale));
        let invested = invested.unwrap_or(costs.total);
        sums.push(Sum { parts: vec![invested, net], total: credited });
    }
    sums.push(costs);
    TablePrecision::of(programme.currency, &sums)
}

fn cost_results(calculation: Judged<'_>) -> Vec<CostResult> {
    let result = |line: &InvestmentLine| CostResult { id: line.id, amount: line.amount() };
    calculation.investment.iter().map(result).collect()
}

/// C = Σ of every line, never cut by the horizon (domain §2), or as much of it as the scenario says.
fn invested(calculation: Judged<'_>, costs: &[CostResult]) -> Figure {
    let parts: Result<Vec<Expression>, TooLarge> = calculation
        .investment
        .iter()
        .zip(costs)
        .map(|(line, cost)| Ok(part_of_sum(Name::Line(line.into()), cost.amount?)))
        .collect();
    let scale = calculation.programme.adjustments.costs;
    let in_scenario = |sum: Expression| match scale {
        Some(scale) => sum.rounded_times(Expression::term(Term::CostsScale, scale)),
        None => sum,
    };
    let formula = parts.map(Expression::Sum).map(in_scenario).map_err(Unavailable::from);
    Figure::from_formula(Term::Invested, Unit::Money, Source::RoiMethodology, formula)
}

/// B = Σ of what each line is credited (domain §3): every quick figure by its name, the case studies
/// of a way together.
fn credited(calculation: Judged<'_>, totals: &Totals<'_>) -> Figure {
    let formula = match totals.of_lines {
        Ok(_) => Ok(Expression::Sum(credited_parts(calculation, totals))),
        Err(TooLarge) => Err(Unavailable::TooLarge),
    };
    Figure::from_formula(Term::Credited, Unit::Money, Source::RoiMethodology, formula)
}

fn credited_parts(calculation: Judged<'_>, totals: &Totals<'_>) -> Vec<Expression> {
    let mut parts = Vec::new();
    for place in &totals.quick {
        let line = calculation.benefits.get(*place).zip(totals.lines.get(*place));
        if let Some((benefit, line)) = line {
            let credited = line.outcome.credit().map(|credit| credit.waterfall.credited());
            parts.push(part_of_sum(Name::Line(benefit.into()), credited));
        }
    }
    for WayResult { way, cases, .. } in totals.ways() {
        if cases.count > 0 {
            let name = Name::Cases(way, cases.count);
            parts.push(Expression::Given(name, cases.credited.into()));
        }
    }
    parts
}

fn gaps(calculation: Judged<'_>, totals: &Totals<'_>) -> Vec<Gap> {
    let of_costs = calculation.investment.iter();
    let of_costs = of_costs.map(|line| Gap { id: line.id, missing: missing_of_cost(line) });
    let ways = totals.ways();
    let has_cases = |way: Way| ways.iter().any(|sum| sum.way == way && sum.cases.count > 0);
    let of_lines = totals.lines.iter().enumerate().filter_map(|(place, line)| {
        let Outcome::Incomplete(missing) = &line.outcome else { return None };
        let benefit = calculation.benefits.get(place)?;
        // Where the cases of a way are counted, an untouched quick figure is not missed.
        let is_missed = !(benefit.is_untouched() && has_cases(benefit.way));
        is_missed.then(|| Gap { id: line.id, missing: missing.clone() })
    });
    of_costs.chain(of_lines).filter(|gap| !gap.missing.is_empty()).collect()
}
