//! The skills that the programme taught, by the source's names.
//! Must not know a language.

use serde::{Deserialize, Serialize};

use super::preset::Preset;
use crate::domain::text::Text;

/// A skill that the programme taught, by the source's names, or one of the person's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Skill {
    /// Being Proactive.
    BeingProactive,
    /// Big Picture.
    BigPicture,
    /// Active Listening/ASQ.
    ActiveListening,
    /// Creating Empathy.
    CreatingEmpathy,
    /// Iceberg Technique.
    IcebergTechnique,
    /// Reasonable–Possible Matrix.
    ReasonablePossibleMatrix,
    /// SHAPE Technique.
    ShapeTechnique,
    /// TAUC Technique.
    TaucTechnique,
    /// Firefighting Checklist.
    FirefightingChecklist,
    /// Another, as the person calls it.
    Own(Text),
}

impl Skill {
    /// Every skill that has a name of the source's, in the source's order.
    pub const PRESETS: [Self; 9] = [
        Self::BeingProactive,
        Self::BigPicture,
        Self::ActiveListening,
        Self::CreatingEmpathy,
        Self::IcebergTechnique,
        Self::ReasonablePossibleMatrix,
        Self::ShapeTechnique,
        Self::TaucTechnique,
        Self::FirefightingChecklist,
    ];
}

impl Preset for Skill {
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
