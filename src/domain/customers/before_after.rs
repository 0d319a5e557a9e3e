//! The same thing in the period before and in the period after, of equal length.
//! Must not know what it is.

use serde::{Deserialize, Serialize};

/// Before and after.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(inline))]
#[serde(deny_unknown_fields)]
pub struct BeforeAfter<T> {
    /// In the earlier period (prima).
    pub before: T,
    /// In the later period (dopo).
    pub after: T,
}
