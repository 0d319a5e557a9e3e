//! What supports a benefit line.
//! Must not judge whether that is enough.

use serde::{Deserialize, Serialize};

use crate::domain::text::Text;

/// How well a line is supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum EvidenceGrade {
    /// Records show it.
    Documented,
    /// Someone who knows estimated it.
    Estimated,
    /// It was told.
    Anecdotal,
}

/// What supports a line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// How well; not given while nobody said.
    pub grade: Option<EvidenceGrade>,
    /// In words.
    pub note: Text,
    /// Where it can be looked up.
    pub link: Text,
}
