//! The flows that the lines of a calculation make, month by month.
//! Must not know what is made of them.

use super::cash_flow::CashFlow;
use super::credit::{Credit, credit_within};
use super::totals::{LineResult, Totals};
use crate::domain::benefit::{Benefit, Timing};
use crate::domain::calculation::Judged;
use crate::domain::decimal::TooLarge;
use crate::domain::programme::Programme;

/// What goes and what is credited within the horizon. Costs are never cut.
pub(super) fn cash_flow(
    calculation: Judged<'_>,
    totals: &Totals<'_>,
) -> Result<CashFlow, TooLarge> {
    totals.of_lines?;
    let credits = totals.lines.iter().filter_map(|line| line.outcome.credit());
    flow_of(calculation, calculation.programme.months_counted().value(), credits.copied())
}

/// The same where monthly benefits run on as they were entered, with the same deductions and no cut at
/// the horizon: in them alone it is searched when an investment is back that is not back by then
/// (domain §4).
pub(super) fn flow_running_on(
    calculation: Judged<'_>,
    lines: &[LineResult],
) -> Result<CashFlow, TooLarge> {
    let credits = credits_running_on(calculation, lines);
    let ends = credits.iter().map(|credit| credit.span.last_counted());
    let last = ends.max().unwrap_or(0).max(calculation.programme.months_counted().value());
    flow_of(calculation, last, credits.into_iter())
}

/// What each line is credited where monthly benefits run on.
pub(super) fn credits_running_on(calculation: Judged<'_>, lines: &[LineResult]) -> Vec<Credit> {
    let lines = calculation.benefits.iter().zip(lines);
    lines.filter_map(|(line, result)| running_on(line, result, calculation.programme)).collect()
}

fn running_on(line: &Benefit, result: &LineResult, programme: &Programme) -> Option<Credit> {
    let credit = result.outcome.credit()?;
    let is_cut = credit.span.counted < credit.span.months;
    if matches!(line.timing, Timing::Monthly { .. }) && is_cut {
        return credit_within(line, programme, u16::MAX).credit().copied();
    }
    Some(*credit)
}

fn flow_of(
    calculation: Judged<'_>,
    last_benefit: u16,
    credits: impl Iterator<Item = Credit>,
) -> Result<CashFlow, TooLarge> {
    let costs = calculation.investment;
    let last_cost = costs.iter().filter_map(|line| line.months().last()).max().unwrap_or(0);
    let mut flow = CashFlow::empty(last_benefit.max(last_cost));
    for line in costs {
        let each = line.amount_each()?.unwrap_or_default();
        for month in line.months() {
            flow.spend(month, each)?;
        }
    }
    if let Some(scale) = calculation.programme.adjustments.costs {
        flow.scale_costs(scale)?;
    }
    for credit in credits {
        flow.receive(credit.span, credit.waterfall.credited())?;
    }
    Ok(flow)
}
