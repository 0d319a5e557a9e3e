//! When the money goes and comes: monthly and yearly flows.
//! Must not know lines or ways; it is handed amounts with their months.

use super::credit::Span;
use crate::domain::currency::Currency;
use crate::domain::decimal::TooLarge;
use crate::domain::precision::{Sum, TablePrecision};
use crate::domain::quantity::{Money, Percent, ScalePercent};

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

    /// Makes every cost so many percent of what it is; they sum to as much of their sum, rounded once.
    pub(super) fn scale_costs(&mut self, scale: ScalePercent) -> Result<(), TooLarge> {
        let (mut spent, mut reached) = (Money::ZERO, Money::ZERO);
        for cost in &mut self.costs {
            spent = spent.plus(*cost)?;
            let scaled = spent.scaled(scale)?;
            *cost = scaled.minus(reached)?;
            reached = scaled;
        }
        Ok(())
    }

    /// Adds what a line is credited, evenly over the months of its span that count.
    pub fn receive(&mut self, span: Span, credited: Money) -> Result<(), TooLarge> {
        let months = self.benefits.iter_mut().skip(span.first.into());
        for (month, flow) in months.zip(credited.spread(span.counted)) {
            *month = month.plus(flow)?;
        }
        Ok(())
    }

    /// The same flows where only a share of `gains`, which are among the benefits, comes: as much of
    /// what has come of them up to each month, so that the months sum to that share of all.
    pub(super) fn with_share_of(self, gains: &Self, share: Percent) -> Result<Self, TooLarge> {
        let (mut in_full, mut reached) = (Money::ZERO, Money::ZERO);
        let mut benefits = self.benefits;
        for (flow, gain) in benefits.iter_mut().zip(&gains.benefits) {
            in_full = in_full.plus(*gain)?;
            let true_so_far = in_full.share_of_sum(share)?;
            *flow = flow.minus(*gain)?.plus(true_so_far.minus(reached)?)?;
            reached = true_so_far;
        }
        Ok(Self { benefits, costs: self.costs })
    }

    /// Benefits less costs, period by period.
    pub fn net(&self) -> Result<Vec<Money>, TooLarge> {
        self.benefits.iter().zip(&self.costs).map(|(inflow, out)| inflow.minus(*out)).collect()
    }

    /// At which its table is shown, with the sum of all up to each period.
    #[must_use]
    pub fn precision(&self, currency: Currency) -> TablePrecision {
        let mut reached = Money::ZERO;
        let mut sums = Vec::new();
        for (came, went) in self.benefits.iter().zip(&self.costs) {
            let before = reached;
            let out = Money::ZERO.minus(*went);
            let Ok((out, sum)) = out.and_then(|out| Ok((out, came.plus(out)?.plus(before)?)))
            else {
                break;
            };
            reached = sum;
            sums.push(Sum { parts: vec![before, *came, out], total: sum });
        }
        TablePrecision::of(currency, &sums)
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
