//! What is entered about the customers, before and after: the inputs of the customer KPIs.
//! Must not know what follows from it; [`super::kpi`] computes that.
//!
//! - `acquisition`: campaigns, and where other new customers come from
//! - `customer_counts`: how many customers there were, came and left
//! - `channel`, `handling_time`: interactions, channel by channel
//! - `before_after`: the two periods that everything is entered for

mod acquisition;
mod before_after;
mod channel;
mod customer_counts;
mod handling_time;

pub use acquisition::{Acquisition, Campaign, CampaignId, CampaignPeriod, OrganicCustomers};
pub use before_after::BeforeAfter;
pub use channel::{Channel, ChannelId, ChannelKind, ChannelPeriod, Efficiency, TimeUnit};
pub use customer_counts::CustomerCounts;
pub use handling_time::HandlingTime;

use serde::{Deserialize, Serialize};

#[cfg(not(target_arch = "wasm32"))]
use crate::domain::quantity::CostAmount;
use crate::domain::quantity::{Money, Months, Percent, deserialize_cost};

/// What turns a KPI's change into money.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Worth {
    /// Revenue per customer and year.
    #[serde(deserialize_with = "deserialize_cost")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Option<CostAmount>"))]
    pub yearly_revenue: Option<Money>,
    /// Contribution margin of that revenue (margine di contribuzione).
    pub margin: Option<Percent>,
    /// What an hour of the people who handle interactions costs, fully loaded (costo orario pieno).
    #[serde(deserialize_with = "deserialize_cost")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Option<CostAmount>"))]
    pub hourly_cost: Option<Money>,
    /// The share of the hours saved that is turned into money (quota monetizzabile).
    pub realisation: Option<Percent>,
}

/// The customer KPIs (indicatori), each over two periods of equal length.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CustomerKpis {
    /// How long each of the two periods is.
    pub period: Months,
    /// Where new customers come from, and what they cost.
    pub acquisition: Acquisition,
    /// How many customers there were, came and left.
    pub customers: BeforeAfter<CustomerCounts>,
    /// What interactions cost and how long they take.
    pub efficiency: Efficiency,
    /// What a change is worth.
    pub worth: Worth,
}
