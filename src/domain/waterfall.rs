//! The waterfall (cascata): from what is claimed, step by step, to what is credited.
//! Must not know why a step takes what it takes; [`super::results`] decides that.

use crate::domain::currency::Currency;
use crate::domain::decimal::TooLarge;
use crate::domain::precision::{Sum, TablePrecision};
use crate::domain::quantity::Money;

/// What a step takes away, in the order in which the steps are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Lines that are kept but not counted.
    Excluded,
    /// The customer's benefits, when only the provider's count.
    OtherParty,
    /// What arrives after the horizon.
    AfterHorizon,
    /// Revenue that is not profit, hours that nobody turns into money.
    NotRealisable,
    /// What is expected and may not happen.
    NotYetRealised,
    /// What is not due to the programme.
    NotDue,
    /// What one is not sure of.
    NotCertain,
    /// What the scenario that is shown takes of gains, or adds to them; nothing without one.
    Scenario,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Self; 8] = [
        Self::Excluded,
        Self::OtherParty,
        Self::AfterHorizon,
        Self::NotRealisable,
        Self::NotYetRealised,
        Self::NotDue,
        Self::NotCertain,
        Self::Scenario,
    ];
}

/// Claimed (dichiarato), what each step takes, credited (riconosciuto); the steps sum exactly
/// to the difference, by construction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waterfall {
    claimed: Money,
    left: [Money; 8],
}

impl Waterfall {
    /// A waterfall from what is left after each step of [`Step::ALL`].
    #[must_use]
    pub fn new(claimed: Money, left: [Money; 8]) -> Self {
        Self { claimed, left }
    }

    /// What was claimed.
    #[must_use]
    pub fn claimed(&self) -> Money {
        self.claimed
    }

    /// What is credited after every step.
    #[must_use]
    pub fn credited(&self) -> Money {
        let [.., last] = self.left;
        last
    }

    /// What is left after a step.
    #[must_use]
    pub fn after(&self, step: Step) -> Option<Money> {
        self.left().find(|(of, _)| *of == step).map(|(_, left)| left)
    }

    /// Each step with what is left after it.
    pub fn left(&self) -> impl Iterator<Item = (Step, Money)> {
        Step::ALL.into_iter().zip(self.left)
    }

    /// Each step with what it takes away.
    pub fn taken(&self) -> impl Iterator<Item = (Step, Result<Money, TooLarge>)> {
        let before = std::iter::once(self.claimed).chain(self.left);
        self.left().zip(before).map(|((step, left), before)| (step, before.minus(left)))
    }

    /// At which its table is shown where it stands alone.
    #[must_use]
    pub fn precision(&self, currency: Currency) -> TablePrecision {
        TablePrecision::of(currency, &self.sums())
    }

    /// What adds up to what in its table: what was left and what a step takes, to what is left.
    #[must_use]
    pub fn sums(&self) -> Vec<Sum> {
        let before = std::iter::once(self.claimed).chain(self.left);
        let sums = before.zip(self.taken()).zip(self.left);
        sums.filter_map(|((before, (_, taken)), total)| {
            let change = Money::ZERO.minus(taken.ok()?).ok()?;
            Some(Sum { parts: vec![before, change], total })
        })
        .collect()
    }

    /// Two waterfalls, step by step.
    pub fn plus(&self, other: &Self) -> Result<Self, TooLarge> {
        let mut sum = Self { claimed: self.claimed.plus(other.claimed)?, left: self.left };
        for (mine, theirs) in sum.left.iter_mut().zip(other.left) {
            *mine = mine.plus(theirs)?;
        }
        Ok(sum)
    }
}
