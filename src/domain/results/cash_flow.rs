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

    /// Makes every cost so many percent of what it is.
    pub(super) fn scale_costs(&mut self, scale: ScalePercent) -> Result<(), TooLarge> {
        self.costs = scaled(&self.costs, scale)?;
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

    /// The same flows where only a share of `gains`, which are among the benefits, comes.
    pub(super) fn with_share_of(mut self, gains: &Self, share: Percent) -> Result<Self, TooLarge> {
        let coming = scaled(&gains.benefits, share.into())?;
        for ((flow, gain), coming) in self.benefits.iter_mut().zip(&gains.benefits).zip(coming) {
            *flow = flow.minus(*gain)?.plus(coming)?;
        }
        Ok(self)
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

/// So many percent of each flow: of what there was of them up to each period, so that they sum to as much of
/// their sum, rounded once.
fn scaled(flows: &[Money], scale: ScalePercent) -> Result<Vec<Money>, TooLarge> {
    let (mut whole, mut reached) = (Money::ZERO, Money::ZERO);
    let scale = |flow: &Money| {
        whole = whole.plus(*flow)?;
        let so_far = whole.scaled(scale)?;
        let part = so_far.minus(reached)?;
        reached = so_far;
        Ok(part)
    };
    flows.iter().map(scale).collect()
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
