//! What a scenario changes: caps, multiples, what is left out, another horizon.
//! Must not know a calculation; the results of one honour it.

use serde::{Deserialize, Serialize};

use super::ways::Ways;
use crate::domain::benefit::Way;
use crate::domain::quantity::{Months, Percent, ScalePercent};

/// Whether benefits that are expected, and have not come yet, count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ExpectedBenefits {
    /// With their probability, as always.
    #[default]
    Included,
    /// Not at all.
    LeftOut,
}

/// What a scenario changes of the one calculation that there is (domain §7). They apply in this order:
/// the caps, then benefits, costs and the horizon. What is not given changes nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Adjustments {
    /// At most this share of a line is due to the programme.
    pub attribution_cap: Option<Percent>,
    /// At most so sure is a claim.
    pub confidence_cap: Option<Percent>,
    /// Credited gains are so many percent of what they are; losses stay whole.
    pub benefits: Option<ScalePercent>,
    /// Costs are so many percent of what they are.
    pub costs: Option<ScalePercent>,
    /// So many months of benefits count, in place of the programme's horizon.
    pub horizon: Option<Months>,
    /// Whether expected benefits count.
    pub expected: ExpectedBenefits,
    /// Ways that do not count.
    pub without: Ways,
}

impl Adjustments {
    /// The share due to the programme under its cap; a share that nobody set counts in full, and is
    /// capped, too.
    #[must_use]
    pub fn attribution(&self, of: Option<Percent>) -> Option<Percent> {
        capped(of, self.attribution_cap)
    }

    /// How sure a claim is under its cap, likewise.
    #[must_use]
    pub fn confidence(&self, of: Option<Percent>) -> Option<Percent> {
        capped(of, self.confidence_cap)
    }

    /// Whether lines of a way do not count.
    #[must_use]
    pub fn leaves_out(&self, way: Way) -> bool {
        self.without.contains(way)
    }

    /// Whether it changes nothing.
    #[must_use]
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

fn capped(share: Option<Percent>, cap: Option<Percent>) -> Option<Percent> {
    match cap {
        Some(cap) => Some(share.unwrap_or(Percent::WHOLE).min(cap)),
        None => share,
    }
}
