//! How many customers there were in a period, came and left.
//! Must not know why they left.

use serde::{Deserialize, Serialize};

use crate::domain::quantity::Count;

/// Customers in one period: either those at the end and those of them who are new, or those lost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CustomerCounts {
    /// At the start.
    pub start: Option<Count>,
    /// At the end.
    pub end: Option<Count>,
    /// Of those at the end, who came within the period.
    pub new: Option<Count>,
    /// Of those at the start, who left within the period.
    pub lost: Option<Count>,
}
