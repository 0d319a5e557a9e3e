//! Outcomes that are counted and never turned into money.
//! Must not know a language.

use serde::{Deserialize, Serialize};

use super::preset::Preset;
use crate::domain::text::Text;

/// An outcome that is told and counted, never turned into money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SoftOutcome {
    /// The relationship.
    Relationship,
    /// Frontline stress.
    FrontlineStress,
    /// Work-life balance.
    WorkLifeBalance,
    /// Job satisfaction.
    JobSatisfaction,
    /// Technology knowledge.
    TechnologyKnowledge,
    /// Trust.
    Trust,
    /// Another, as the person calls it.
    Own(Text),
}

impl SoftOutcome {
    /// Every outcome that is offered by name.
    pub const PRESETS: [Self; 6] = [
        Self::Relationship,
        Self::FrontlineStress,
        Self::WorkLifeBalance,
        Self::JobSatisfaction,
        Self::TechnologyKnowledge,
        Self::Trust,
    ];
}

impl Preset for SoftOutcome {
    const OFFERED: &'static [Self] = &Self::PRESETS;

    fn from_own(text: Text) -> Self {
        Self::Own(text)
    }

    fn own(&self) -> Option<&Text> {
        match self {
            Self::Own(text) => Some(text),
            _ => None,
        }
    }
}
