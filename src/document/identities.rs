//! Identities of lines, waves, answers, campaigns and the like: few, small, and never given twice.
//! Must not know what has them.

use super::fault::{Fault, Flaw};

/// Lines that a document may ever have had. Identities are few and small; a document that claims
/// otherwise is not one of ours.
pub(super) const MAX_ID: u32 = 10_000_000;

/// Identities that were met, of all that were ever given.
pub(super) struct IdSet(Vec<bool>);

impl IdSet {
    /// None yet, of those below the next one.
    pub(super) fn new(next: u32) -> Self {
        Self(vec![false; usize::try_from(next.min(MAX_ID)).unwrap_or(0)])
    }

    /// Notes an identity; says whether it is one that was given, and is met for the first time.
    pub(super) fn insert(&mut self, id: u32) -> bool {
        let mark = usize::try_from(id).ok().and_then(|id| self.0.get_mut(id));
        mark.is_some_and(|mark| !std::mem::replace(mark, true))
    }

    /// Whether an identity was noted.
    pub(super) fn contains(&self, id: u32) -> bool {
        usize::try_from(id).ok().and_then(|id| self.0.get(id)).is_some_and(|mark| *mark)
    }
}

impl Fault {
    /// What stands at a place of a list has an identity that was never given or is given twice, or
    /// else is one too many.
    pub(super) fn of_identity(index: usize, id: u32, next: u32, is_new: bool) -> Self {
        let fault = Self::new(Flaw::of_identity(id, next, is_new));
        let fault = if is_new { fault } else { fault.inside("id") };
        fault.inside(index)
    }
}

impl Flaw {
    /// What is wrong with an identity that was never given or is given twice, or else with what
    /// is one too many.
    pub(super) fn of_identity(id: u32, next: u32, is_new: bool) -> Self {
        match id.to_string() {
            id if is_new => Self::NotAccepted(id),
            given if id < next => Self::Twice(given),
            unknown => Self::Apart(unknown),
        }
    }
}
