//! What if: scenarios, which are named sets of adjustments on the one calculation, and the seed of its
//! simulation. Must not know how a figure is computed, nor a language.
//!
//! - `adjustments`: what a scenario changes; `ways`: a set of ways

mod adjustments;
mod ways;

pub use adjustments::{Adjustments, ExpectedBenefits};
pub use ways::Ways;

use serde::{Deserialize, Serialize};

use crate::domain::quantity::{OutOfRange, Percent, ScalePercent, whole_number};
use crate::domain::text::Text;

whole_number!(
    /// What a simulation starts from: the same seed draws the same numbers. Whole, 0 to 999,999,999.
    Seed(u32), 0, 999_999_999
);

impl Default for Seed {
    fn default() -> Self {
        Self(1)
    }
}

/// The identity of a scenario: unique within a document, never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ScenarioId(pub u32);

/// A scenario that every document offers from the start, called so in the person's language until it
/// gets a name of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OfferedScenario {
    /// Only what has come, and less of it (prudente).
    Conservative,
    /// A little more (ottimista).
    Optimistic,
}

impl OfferedScenario {
    /// Both of them, in their order.
    pub const ALL: [Self; 2] = [Self::Conservative, Self::Optimistic];

    /// What it is called where there is no language.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Conservative => "conservative",
            Self::Optimistic => "optimistic",
        }
    }

    /// What it changes unless someone decides otherwise (domain §7).
    #[must_use]
    pub fn adjustments(self) -> Adjustments {
        match self {
            Self::Conservative => Adjustments {
                attribution_cap: Some(Percent::HALF),
                confidence_cap: Some(Percent::EIGHTY),
                expected: ExpectedBenefits::LeftOut,
                ..Adjustments::default()
            },
            Self::Optimistic => {
                Adjustments { benefits: Some(ScalePercent::TENTH_MORE), ..Adjustments::default() }
            }
        }
    }
}

/// A scenario: a named set of adjustments on the one document, never a diverging copy (domain §7).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Which scenario it is, for as long as it exists.
    pub id: ScenarioId,
    /// Which of the offered ones it was at first, if it was one.
    pub offered: Option<OfferedScenario>,
    /// What a person calls it; blank where it is an offered one that is called as always.
    pub name: Text,
    /// What it changes.
    pub adjustments: Adjustments,
}

impl Scenario {
    /// An offered one, as it is at first.
    #[must_use]
    pub fn offered(id: ScenarioId, offered: OfferedScenario) -> Self {
        let adjustments = offered.adjustments();
        Self { id, offered: Some(offered), name: Text::default(), adjustments }
    }

    /// What it is called where there is no language: its name, or else which of the offered ones it is.
    #[must_use]
    pub fn key(&self) -> Text {
        match self.offered.filter(|_| self.name.is_blank()) {
            Some(offered) => Text::new(offered.key()).unwrap_or_default(),
            None => self.name.clone(),
        }
    }
}

/// What is asked of a calculation beyond what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WhatIf {
    /// The scenarios, in the order shown. The calculation as it is entered, the base, is none of them.
    pub scenarios: Vec<Scenario>,
    /// The one whose results are shown everywhere; `None` for the base.
    pub shown: Option<ScenarioId>,
    /// What the simulation starts from.
    pub seed: Seed,
}

impl WhatIf {
    /// The scenario of an identity.
    #[must_use]
    pub fn scenario(&self, id: ScenarioId) -> Option<&Scenario> {
        self.scenarios.iter().find(|scenario| scenario.id == id)
    }

    /// The same, to be changed.
    pub fn scenario_mut(&mut self, id: ScenarioId) -> Option<&mut Scenario> {
        self.scenarios.iter_mut().find(|scenario| scenario.id == id)
    }

    /// The scenario whose results are shown.
    #[must_use]
    pub fn shown_scenario(&self) -> Option<&Scenario> {
        self.scenario(self.shown?)
    }

    /// What is in force: nothing while the base is shown.
    #[must_use]
    pub fn in_force(&self) -> Adjustments {
        self.shown_scenario().map(|scenario| scenario.adjustments).unwrap_or_default()
    }

    /// The one before or after the one that is shown, the base being the first, round and round.
    #[must_use]
    pub fn beside_shown(&self, forward: bool) -> Option<ScenarioId> {
        let base = std::iter::once(None);
        let all: Vec<_> = base.chain(self.scenarios.iter().map(|one| Some(one.id))).collect();
        let here = all.iter().position(|id| *id == self.shown).unwrap_or_default();
        let step = if forward { 1 } else { all.len().saturating_sub(1) };
        let there = here.saturating_add(step).checked_rem(all.len()).unwrap_or_default();
        all.get(there).copied().flatten()
    }
}

impl Default for WhatIf {
    /// The offered scenarios; the base is shown.
    fn default() -> Self {
        let offered = (1..).zip(OfferedScenario::ALL);
        Self {
            scenarios: offered.map(|(id, one)| Scenario::offered(ScenarioId(id), one)).collect(),
            shown: None,
            seed: Seed::default(),
        }
    }
}
