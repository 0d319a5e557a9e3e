//! Whether the scenarios are few enough, have identities of their own, and the one shown is one of them.
//! Must not know the other parts of a document.

use crate::document::fault::{Fault, Flaw};
use crate::document::identities::IdSet;
use crate::domain::scenario::WhatIf;

/// Scenarios that a document may have.
pub const MAX_SCENARIOS: usize = 200;

/// Whether the scenarios are few enough, each has an identity that was given, and the one shown is there.
pub(in crate::document) fn check_scenarios(what_if: &WhatIf, next: u32) -> Result<(), Fault> {
    let mut known = IdSet::new(next);
    for (index, scenario) in what_if.scenarios.iter().enumerate() {
        let is_new = known.insert(scenario.id.0);
        if !is_new || index >= MAX_SCENARIOS {
            let fault = Fault::of_identity(index, scenario.id.0, next, is_new);
            return Err(fault.inside_all(["what_if", "scenarios"]));
        }
    }
    match what_if.shown {
        Some(shown) if !known.contains(shown.0) => {
            Err(Fault::new(Flaw::Apart(shown.0.to_string())).inside_all(["what_if", "shown"]))
        }
        _ => Ok(()),
    }
}

/// The identity beyond those of the scenarios.
pub(in crate::document) fn beyond_scenarios(what_if: &WhatIf) -> u32 {
    what_if.scenarios.iter().map(|scenario| scenario.id.0.saturating_add(1)).max().unwrap_or(0)
}
