//! The aspects that people rate from 1 to 5.
//! Must not know who rated.

use serde::{Deserialize, Serialize};

use crate::domain::quantity::{OutOfRange, whole_number};
use crate::domain::text::Text;

whole_number!(
    /// How satisfied someone is: 1 (not at all) to 5 (very).
    Rating(u8), 1, 5
);

impl Rating {
    /// Ratings on the scale.
    pub const COUNT: usize = 5;

    /// Every rating, from 1 to 5.
    pub fn all() -> impl Iterator<Item = Self> {
        (Self::MIN..=Self::MAX).map(Self)
    }

    /// Where it stands in a list of all ratings, from 0.
    #[must_use]
    pub fn place(self) -> usize {
        usize::from(self.0.saturating_sub(Self::MIN))
    }
}

/// The identity of an aspect: unique within a document, never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct AspectId(pub u32);

/// What an aspect is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AspectName {
    /// How complaints were resolved: one of the source's.
    ComplaintResolution,
    /// Technical support: one of the source's.
    TechnicalSupport,
    /// As the person calls it.
    Own(Text),
}

/// Something that people are asked to rate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Aspect {
    /// Which aspect it is.
    pub id: AspectId,
    /// What it is called.
    pub name: AspectName,
}

impl Aspect {
    /// The aspects that the source asks about.
    #[must_use]
    pub fn source_aspects() -> [Self; 2] {
        [
            Self { id: AspectId(1), name: AspectName::ComplaintResolution },
            Self { id: AspectId(2), name: AspectName::TechnicalSupport },
        ]
    }
}
