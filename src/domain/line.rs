//! What tells one line from another for as long as it exists.
//! Must not know what a line holds.

use serde::{Deserialize, Serialize};

/// The identity of a line: unique within a document, never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LineId(pub u32);
