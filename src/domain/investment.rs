//! The investment, fully loaded: everything spent, and the participants' own time.
//! Must not know what came back, nor how long the programme is watched.

use serde::{Deserialize, Serialize};

use crate::domain::decimal::{TooLarge, multiply};
use crate::domain::line::LineId;
#[cfg(not(target_arch = "wasm32"))]
use crate::domain::quantity::CostAmount;
use crate::domain::quantity::{CostMonth, Money, People, Quantity};
use crate::domain::text::Text;

/// What a cost was for (categoria di costo).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CostCategory {
    /// Fees (onorari).
    Fees,
    /// Materials (materiali).
    Materials,
    /// Travel and venue (trasferte e sede).
    TravelAndVenue,
    /// Technology (tecnologia).
    Technology,
    /// Evaluation (valutazione).
    Evaluation,
    /// Other (altro).
    Other,
}

impl CostCategory {
    /// Every category, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Fees,
        Self::Materials,
        Self::TravelAndVenue,
        Self::Technology,
        Self::Evaluation,
        Self::Other,
    ];
}

/// What one line of the investment counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(rename = "Cost", tag = "kind")
)]
#[serde(rename = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Cost {
    /// Money that was spent.
    Spent {
        /// What for.
        category: CostCategory,
        /// How much: 0 to 10^15.
        #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Option<CostAmount>"))]
        amount: Option<Money>,
        /// When: month 0 (the start) to 120.
        month: CostMonth,
    },
    /// Time that people gave: people × hours each × loaded hourly cost, in month 0.
    Time {
        /// How many people: a whole number.
        people: Option<People>,
        /// Hours of each of them.
        hours_each: Option<Quantity>,
        /// What an hour of theirs costs the employer, all included (costo orario pieno).
        #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Option<CostAmount>"))]
        hourly_cost: Option<Money>,
    },
}

/// One line of the investment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InvestmentLine {
    /// Which line it is, for as long as it exists.
    pub id: LineId,
    /// The person's own name for it (for time: the role); blank shows the category.
    pub label: Text,
    /// What it counts.
    pub cost: Cost,
}

impl InvestmentLine {
    /// What the line comes to, rounded; `None` while one of its inputs is not given.
    pub fn amount(&self) -> Result<Option<Money>, TooLarge> {
        match self.cost {
            Cost::Spent { amount, .. } => Ok(amount),
            Cost::Time { people, hours_each, hourly_cost } => {
                let (Some(people), Some(hours), Some(rate)) = (people, hours_each, hourly_cost)
                else {
                    return Ok(None);
                };
                let hours = multiply(people.value().into(), hours.value())?;
                Ok(Some(rate.times(hours)?))
            }
        }
    }

    /// The month in which the cost falls.
    #[must_use]
    pub fn month(&self) -> u16 {
        match self.cost {
            Cost::Spent { month, .. } => month.value(),
            Cost::Time { .. } => 0,
        }
    }
}
