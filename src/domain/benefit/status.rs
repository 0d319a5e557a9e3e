//! Who gets a benefit, whether it has happened, and whether it counts.
//! Must not know the basis of the programme.

use serde::{Deserialize, Serialize};

use crate::domain::quantity::Percent;

/// Who gets the benefit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Beneficiary {
    /// The provider of the service (fornitore).
    #[default]
    Provider,
    /// Its customer (cliente).
    Customer,
}

/// Whether a benefit has happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(rename = "Stage", tag = "kind")
)]
#[serde(rename = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Stage {
    /// It has (realizzato).
    #[default]
    Realised,
    /// It is expected (atteso), with a probability.
    Expected {
        /// How likely it is.
        probability: Option<Percent>,
    },
}

/// Why a line is kept but not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Exclusion {
    /// Another line counts the same money.
    Duplicate,
    /// Nobody has verified it.
    NotVerified,
    /// Another reason, given in the note.
    Other,
}

/// Whether a line counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(rename = "Status", tag = "kind")
)]
#[serde(rename = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Status {
    /// It does.
    #[default]
    Counted,
    /// It is left out.
    Excluded {
        /// Why.
        reason: Exclusion,
    },
}
