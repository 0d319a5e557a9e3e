//! From a KPI's change to money: a proposed benefit line, which a person accepts or not.
//! Must not know whether it is accepted, nor by whom.
//!
//! There is no way from NPS to money, nor from satisfaction: no credible formula exists (domain §6),
//! so there is no function that takes either of them.
//!
//! - `interactions`: what cheaper and shorter interactions are worth
//! - `retained_customers`: what a better retention is worth
//! - `double_counting`: proposals that count the same money as a line
//! - `taken`: what a line that was accepted would be now

mod double_counting;
mod interactions;
mod retained_customers;
mod taken;

pub use double_counting::{DoubleCount, double_counts};
pub use taken::TakenLine;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::benefit::{Benefit, HoursKind, Measure, Timing, Way};
use crate::domain::customers::{ChannelId, CustomerKpis};
use crate::domain::explain::{Expression, KpiFigure, KpiSource, KpiTerm, KpiUnavailable, Unit};
use crate::domain::line::LineId;
use crate::domain::quantity::{Money, Months, Quantity};

/// A way from a KPI's change to money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Bridge {
    /// From the cost per interaction.
    CostToServe,
    /// From the retention rate.
    Retention,
    /// From the average handling time.
    HandlingTime,
}

impl Bridge {
    /// Every bridge.
    pub const ALL: [Self; 3] = [Self::CostToServe, Self::Retention, Self::HandlingTime];

    /// Whether both are the same money: cheaper interactions are mostly shorter ones.
    #[must_use]
    pub fn excludes(self, other: Self) -> bool {
        let of_interactions = |bridge| matches!(bridge, Self::CostToServe | Self::HandlingTime);
        self != other && of_interactions(self) && of_interactions(other)
    }
}

/// What a KPI's change is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Which bridge leads to it.
    pub bridge: Bridge,
    /// The amount, in money, with its formula; a loss is below zero, and shown as that.
    pub amount: KpiFigure,
    /// What part of the whole change is due to interactions moving between dearer and cheaper
    /// channels (effetto mix), in money; shown apart, never proposed. Of cost to serve alone.
    pub mix: Option<KpiFigure>,
    /// Channels that take no part, since something of them is not given or contradicts itself.
    pub left_out: Vec<ChannelId>,
    measure: Option<Measure>,
    timing: Timing,
}

impl Proposal {
    /// The benefit line that would be accepted: an ordinary one, whose attribution and confidence
    /// are still to be set. Its own computation claims, and with everything counted credits, the
    /// amount proposed. None where there is no amount, or where it is nothing.
    ///
    /// Its way is *other*: the KPI says that something changed and not why. Who knows that it was
    /// a root cause found, or an escalation avoided, gives the line that way.
    #[must_use]
    pub fn benefit(&self, id: LineId) -> Option<Benefit> {
        let amount = self.amount.number()?;
        let measure = self.measure.filter(|_| !amount.is_zero())?;
        Some(Benefit { measure, timing: self.timing, ..Benefit::new(id, Way::Other) })
    }

    /// Whether the change to the worse costs money.
    #[must_use]
    pub fn is_loss(&self) -> bool {
        self.amount.number().is_some_and(|amount| amount < Decimal::ZERO)
    }

    /// Whatever is proposed, as long as it can be held; it cannot where the amount is over 10^15.
    fn new(
        bridge: Bridge,
        spread: Months,
        formula: Result<(Expression, Option<Measure>), KpiUnavailable>,
    ) -> Self {
        let term = match bridge {
            Bridge::CostToServe => KpiTerm::CostToServe,
            Bridge::Retention => KpiTerm::RetentionValue,
            Bridge::HandlingTime => KpiTerm::HandlingTimeValue,
        };
        let held = formula.and_then(|(formula, measure)| {
            let amount = Money::new_rounded(formula.evaluate()?)?;
            // A saving is measured by its amount, and so is every loss of hours, which as a
            // quantity cannot be below zero.
            Ok((formula, measure.unwrap_or(Measure::Saving { amount: Some(amount) })))
        });
        let (formula, measure) = match held {
            Ok((formula, measure)) => (Ok(formula), Some(measure)),
            Err(why) => (Err(why), None),
        };
        Self {
            bridge,
            amount: KpiFigure::from_formula(term, Unit::Money, KpiSource::OwnConvention, formula),
            mix: None,
            left_out: Vec::new(),
            measure,
            timing: Timing::Once { spread },
        }
    }
}

/// What a KPI's change is worth (domain §6).
#[must_use]
pub fn propose(bridge: Bridge, kpis: &CustomerKpis) -> Proposal {
    match bridge {
        Bridge::CostToServe => interactions::cost_to_serve(kpis),
        Bridge::HandlingTime => interactions::handling_time(kpis),
        Bridge::Retention => retained_customers::retention_value(kpis),
    }
}

/// The measure of hours saved; none where they are lost.
fn hours_saved(
    hours: Decimal,
    hourly_value: Money,
    realisation: crate::domain::quantity::Percent,
) -> Result<Option<Measure>, KpiUnavailable> {
    if hours < Decimal::ZERO {
        return Ok(None);
    }
    let hours = Quantity::new(hours).map_err(|_| KpiUnavailable::TooLarge)?;
    Ok(Some(Measure::Hours {
        hours_kind: HoursKind::Labour,
        hours: Some(hours),
        hourly_value: Some(hourly_value),
        realisation: Some(realisation),
    }))
}
