//! The ways in which better service pays (leve).
//! Must not know the lines of a way.

use serde::{Deserialize, Serialize};

/// The way in which better service paid (leva).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// New revenue and margin from being proactive (proattività).
    Proactivity,
    /// Root causes found sooner (causa principale).
    RootCause,
    /// Fewer giveaways (concessioni gratuite).
    Giveaways,
    /// Escalations kept under control (escalation).
    Escalations,
    /// Anything else (altro).
    Other,
}

impl Way {
    /// Every way, in the order of the statement.
    pub const ALL: [Self; 5] =
        [Self::Proactivity, Self::RootCause, Self::Giveaways, Self::Escalations, Self::Other];
}

/// Which part of its way a line is, where the way has parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum WayPart {
    /// Giveaways: parts.
    Parts,
    /// Giveaways: service.
    Service,
    /// Escalations: extra resources.
    ExtraResources,
    /// Escalations: executives' time.
    ExecutivesTime,
    /// Escalations: direct costs.
    DirectCosts,
}
