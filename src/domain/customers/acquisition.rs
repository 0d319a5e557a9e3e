//! Campaigns, and where other new customers come from.
//! Must not know what a customer is worth.

use serde::{Deserialize, Serialize};

use super::before_after::BeforeAfter;
#[cfg(not(target_arch = "wasm32"))]
use crate::domain::quantity::CostAmount;
use crate::domain::quantity::{Count, Money, deserialize_cost};
use crate::domain::text::Text;

/// The identity of a campaign: unique within a document, never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct CampaignId(pub u32);

/// A campaign in one period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CampaignPeriod {
    /// What was spent on it.
    #[serde(deserialize_with = "deserialize_cost")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Option<CostAmount>"))]
    pub spend: Option<Money>,
    /// How many customers it won.
    pub new_customers: Option<Count>,
}

/// A campaign: what wins customers directly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Campaign {
    /// Which campaign it is.
    pub id: CampaignId,
    /// What it is called.
    pub name: Text,
    /// Its two periods.
    pub periods: BeforeAfter<CampaignPeriod>,
}

/// New customers that no campaign won, in one period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OrganicCustomers {
    /// Indirect: by word of mouth.
    pub word_of_mouth: Option<Count>,
    /// Indirect: from general traffic online.
    pub online: Option<Count>,
    /// Nobody knows where from.
    pub unattributed: Option<Count>,
}

/// Where new customers (nuovi clienti) come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Acquisition {
    /// Directly, per campaign.
    pub campaigns: Vec<Campaign>,
    /// Otherwise.
    pub unpaid: BeforeAfter<OrganicCustomers>,
}
