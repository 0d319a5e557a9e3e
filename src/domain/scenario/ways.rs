//! A set of ways.
//! Must not know what it is for.

use serde::{Deserialize, Serialize};

use crate::domain::benefit::Way;
use crate::domain::quantity::OutOfRange;

/// Some of the ways, each once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(with = "Vec<Way>", extend("uniqueItems" = true))
)]
#[serde(try_from = "Vec<Way>", into = "Vec<Way>")]
pub struct Ways([bool; Way::ALL.len()]);

impl Ways {
    /// Whether a way is one of them.
    #[must_use]
    pub fn contains(self, way: Way) -> bool {
        self.iter().any(|one| one == way)
    }

    /// With a way, or without it.
    #[must_use]
    pub fn with(mut self, way: Way, is_in: bool) -> Self {
        for (one, slot) in Way::ALL.into_iter().zip(&mut self.0) {
            if one == way {
                *slot = is_in;
            }
        }
        self
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.iter().next().is_none()
    }

    /// Each of them, in the order of the statement.
    pub fn iter(self) -> impl Iterator<Item = Way> {
        Way::ALL.into_iter().zip(self.0).filter_map(|(way, is_in)| is_in.then_some(way))
    }
}

impl TryFrom<Vec<Way>> for Ways {
    type Error = OutOfRange;

    fn try_from(ways: Vec<Way>) -> Result<Self, OutOfRange> {
        ways.into_iter().try_fold(Self::default(), |some, way| {
            if some.contains(way) { Err(OutOfRange) } else { Ok(some.with(way, true)) }
        })
    }
}

impl From<Ways> for Vec<Way> {
    fn from(ways: Ways) -> Self {
        ways.iter().collect()
    }
}
