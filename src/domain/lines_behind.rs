//! What is behind a bar or a point of a chart: the lines that it is the sum of, the largest first.
//! Must not know how a chart is drawn, nor what a line is called.

use std::cmp::Reverse;

use crate::domain::benefit::{Beneficiary, Benefit, EvidenceGrade, Stage, Way};
use crate::domain::calculation::Calculation;
use crate::domain::cases::{SynthesisKey, cases_of_group, counted_cases};
use crate::domain::currency::Currency;
use crate::domain::decimal::TooLarge;
use crate::domain::investment::InvestmentLine;
use crate::domain::line::LineId;
use crate::domain::precision::{Sum, TablePrecision};
use crate::domain::quantity::Money;
use crate::domain::results::{Credit, Results};
use crate::domain::shares::percent_shares;
use crate::domain::waterfall::Step;

/// What a bar or a point of a chart stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChartPart {
    /// What all lines claim.
    Claimed,
    /// What a step of the waterfall changes: below zero where it takes something.
    Changed(Step),
    /// What all lines are credited.
    Credited,
    /// What the lines of a way are credited.
    Way(Way),
    /// What comes in a month, and, below zero, what goes; month 0 is the start.
    Month(u16),
    /// What counted case studies are credited, by what supports them.
    Evidence(Option<EvidenceGrade>),
    /// The same by whether they have happened.
    Realised(bool),
    /// The same by whose they are.
    Beneficiary(Beneficiary),
    /// The same of a group.
    Group(SynthesisKey),
}

/// A line, and what it adds to the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineBehind {
    /// Which line, of the investment or of the benefits.
    pub id: LineId,
    /// What it adds; below zero where it takes.
    pub amount: Money,
    /// Its share of the whole, in whole percent; none where something is taken from the whole.
    pub share: Option<u32>,
}

/// Lines that are not listed one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherLines {
    /// How many.
    pub count: usize,
    /// What they come to.
    pub amount: Money,
    /// Their share of the whole, as that of a line.
    pub share: Option<u32>,
}

/// The lines behind a part of a chart; they and the others sum exactly to the whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LinesBehind {
    /// The largest of them by size, whatever their sign, the largest first; of equals the earlier one.
    pub largest: Vec<LineBehind>,
    /// The others, where there are any.
    pub others: Option<OtherLines>,
    /// What all come to.
    pub total: Money,
}

impl LinesBehind {
    /// At which their table is shown.
    #[must_use]
    pub fn precision(&self, currency: Currency) -> TablePrecision {
        let others = self.others.iter().map(|others| others.amount);
        let parts = self.largest.iter().map(|line| line.amount).chain(others).collect();
        TablePrecision::of(currency, &[Sum { parts, total: self.total }])
    }
}

/// The lines behind a part of a chart, `most` of them one by one. Lines that add nothing are left out. The
/// results are those of the calculation.
pub fn lines_behind(
    part: &ChartPart,
    calculation: &Calculation,
    results: &Results,
    most: usize,
) -> Result<LinesBehind, TooLarge> {
    let mut lines = amounts(part, calculation, results)?;
    lines.retain(|(_, amount)| !amount.is_zero());
    let total = Money::sum(lines.iter().map(|(_, amount)| *amount))?;
    // Stable: of equals the earlier one stays first.
    lines.sort_by_cached_key(|(_, amount)| Reverse(size(*amount)));
    let others = lines.split_off(most.min(lines.len()));
    let sum = Money::sum(others.iter().map(|(_, amount)| *amount))?;

    // What is behind a step is all below zero: its parts have shares as those of a gain have.
    let parts = lines.iter().map(|(_, amount)| *amount).chain((!others.is_empty()).then_some(sum));
    let is_taken = |amount: Money| amount < Money::ZERO;
    let is_mixed =
        lines.iter().chain(&others).any(|(_, amount)| is_taken(*amount) != is_taken(total));
    let sizes: Vec<_> = parts.map(|amount| size(amount).value()).collect();
    let shares = if is_mixed { Vec::new() } else { percent_shares(&sizes).unwrap_or_default() };
    let mut shares = shares.into_iter().map(Some).chain(std::iter::repeat(None));

    let largest = lines.into_iter().zip(&mut shares);
    let largest = largest.map(|((id, amount), share)| LineBehind { id, amount, share }).collect();
    let count = others.len();
    let others =
        (count > 0).then(|| OtherLines { count, amount: sum, share: shares.next().flatten() });
    Ok(LinesBehind { largest, others, total })
}

/// Without its sign.
fn size(amount: Money) -> Money {
    amount.max(Money::ZERO.minus(amount).unwrap_or_default())
}

/// What each line adds, in the order of the document.
fn amounts(
    part: &ChartPart,
    calculation: &Calculation,
    results: &Results,
) -> Result<Vec<(LineId, Money)>, TooLarge> {
    let of_lines = |amount: &dyn Fn(&Benefit, &Credit) -> Result<Money, TooLarge>| {
        let lines = calculation.benefits.iter().zip(&results.lines);
        let complete = lines.filter_map(|(benefit, line)| Some((benefit, line.outcome.credit()?)));
        complete.map(|(benefit, credit)| Ok((benefit.id, amount(benefit, credit)?))).collect()
    };
    let of_cases = |is_meant: &dyn Fn(&Benefit) -> bool| {
        let cases = counted_cases(calculation, results).into_iter();
        Ok(cases
            .filter(|(case, _)| is_meant(case))
            .map(|(case, credited)| (case.id, credited))
            .collect())
    };
    match part {
        ChartPart::Claimed => of_lines(&|_, credit| Ok(credit.waterfall.claimed())),
        ChartPart::Credited => of_lines(&|_, credit| Ok(credit.waterfall.credited())),
        ChartPart::Changed(step) => of_lines(&|_, credit| {
            let mut taken = credit.waterfall.taken();
            let taken =
                taken.find(|(of, _)| of == step).map_or(Ok(Money::ZERO), |(_, taken)| taken);
            Money::ZERO.minus(taken?)
        }),
        ChartPart::Way(way) => of_lines(&|benefit, credit| {
            let is_meant = benefit.way == *way;
            Ok(if is_meant { credit.waterfall.credited() } else { Money::ZERO })
        }),
        ChartPart::Month(month) => {
            let mut flows = costs_of(calculation, results, *month)?;
            flows.extend(of_lines(&|_, credit| Ok(received_in(credit, *month)))?);
            Ok(flows)
        }
        ChartPart::Evidence(grade) => of_cases(&|case| case.evidence.grade == *grade),
        ChartPart::Realised(realised) => {
            of_cases(&|case| (case.stage == Stage::Realised) == *realised)
        }
        ChartPart::Beneficiary(party) => of_cases(&|case| case.beneficiary == *party),
        ChartPart::Group(key) => Ok(cases_of_group(calculation, results, key)),
    }
}

/// What each line costs in a month, below zero. Where a scenario multiplies costs, their sum is rounded once:
/// what is left of the rounding of single lines belongs to the largest.
fn costs_of(
    calculation: &Calculation,
    results: &Results,
    month: u16,
) -> Result<Vec<(LineId, Money)>, TooLarge> {
    let scale = calculation.programme.adjustments.costs;
    let cost = |line: &InvestmentLine| {
        let spent = spent_in(line, month)?;
        Ok((line.id, scale.map_or(Ok(spent), |scale| spent.scaled(scale))?))
    };
    let mut costs: Vec<(LineId, Money)> =
        calculation.investment.iter().map(cost).collect::<Result<_, TooLarge>>()?;
    let whole = results.cash_flow.costs.get(usize::from(month)).copied().unwrap_or_default();
    let single = Money::sum(costs.iter().map(|(_, cost)| *cost))?;
    let rest = Money::ZERO.minus(whole.plus(single)?)?;
    if let Some((_, largest)) = costs.iter_mut().min_by_key(|(_, cost)| *cost) {
        *largest = largest.plus(rest)?;
    }
    Ok(costs)
}

/// What a line costs in a month, below zero.
fn spent_in(line: &InvestmentLine, month: u16) -> Result<Money, TooLarge> {
    let each = line.amount_each()?.unwrap_or_default();
    let times = line.months().filter(|of| *of == month).count();
    // It comes at most once in a month.
    if times == 0 { Ok(Money::ZERO) } else { Money::ZERO.minus(each) }
}

/// What of a line's credit comes in a month.
fn received_in(credit: &Credit, month: u16) -> Money {
    let Some(place) = month.checked_sub(credit.span.first) else { return Money::ZERO };
    let mut flows = credit.waterfall.credited().spread(credit.span.counted);
    flows.nth(place.into()).unwrap_or_default()
}
