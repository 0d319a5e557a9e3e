//! How scenarios come, go, change and are shown: each a step that can be undone.
//! Must not know how they are drawn.

use crate::document::{Edit, MAX_SCENARIOS, load_later_parts};
use crate::domain::scenario::{Adjustments, OfferedScenario, Scenario, ScenarioId, WhatIf};
use crate::domain::text::Text;
use crate::ui::session::{Notice, Session};

impl Session {
    /// Changes the scenarios as one step, and says whether that was done.
    pub(super) fn edit_scenarios(&self, change: impl FnOnce(&mut WhatIf, ScenarioId)) -> bool {
        load_later_parts();
        let (mut what_if, next) =
            self.now(|document, _| (document.what_if().clone(), document.next_scenario()));
        change(&mut what_if, next);
        let is_done = self.edit(Edit::what_if(what_if)).is_ok();
        self.end_step();
        is_done
    }

    /// Shows the results of a scenario everywhere, or those of the base.
    pub(in crate::ui) fn show_scenario(&self, id: Option<ScenarioId>) {
        self.edit_scenarios(|what_if, _| what_if.shown = id);
    }

    /// Changes what a scenario adjusts.
    pub(super) fn adjust_scenario(&self, id: ScenarioId, change: impl FnOnce(&mut Adjustments)) {
        self.edit_scenarios(|what_if, _| {
            if let Some(scenario) = what_if.scenario_mut(id) {
                change(&mut scenario.adjustments);
            }
        });
    }

    /// Adds one that changes nothing yet, and gives its identity.
    pub(super) fn add_scenario(&self, name: impl FnOnce(u32) -> String) -> Option<ScenarioId> {
        self.put_scenario(|next| Scenario {
            id: next,
            offered: None,
            name: Text::new(name(next.0)).unwrap_or_default(),
            adjustments: Adjustments::default(),
        })
    }

    /// Adds a copy of one, and gives its identity.
    pub(super) fn duplicate_scenario(&self, id: ScenarioId, name: String) -> Option<ScenarioId> {
        let adjustments =
            self.now(|document, _| Some(document.what_if().scenario(id)?.adjustments))?;
        self.put_scenario(|next| Scenario {
            id: next,
            offered: None,
            name: Text::new(name).unwrap_or_default(),
            adjustments,
        })
    }

    /// Whether there are as many as a programme may have.
    pub(super) fn has_all_scenarios(&self) -> bool {
        self.now(|document, _| document.what_if().scenarios.len() >= MAX_SCENARIOS)
    }

    fn put_scenario(&self, make: impl FnOnce(ScenarioId) -> Scenario) -> Option<ScenarioId> {
        let mut added = None;
        let is_done = self.edit_scenarios(|what_if, next| {
            what_if.scenarios.push(make(next));
            added = Some(next);
        });
        added.filter(|_| is_done)
    }

    /// Takes one out, which is said with its name; the base is shown where it was shown.
    pub(super) fn remove_scenario(&self, id: ScenarioId, name: String) {
        let is_done = self.edit_scenarios(|what_if, _| {
            what_if.scenarios.retain(|scenario| scenario.id != id);
            what_if.shown = what_if.shown.filter(|shown| *shown != id);
        });
        if is_done {
            self.notify(Some(Notice::Removed(name)));
        }
    }

    /// Puts back the offered ones that are missing.
    pub(super) fn bring_back_offered(&self) {
        self.edit_scenarios(|what_if, next| {
            let missing = missing_offered(what_if);
            for (id, offered) in (next.0..).zip(missing) {
                what_if.scenarios.push(Scenario::offered(ScenarioId(id), offered));
            }
        });
    }
}

/// Which of the offered scenarios a document has no more.
pub(super) fn missing_offered(what_if: &WhatIf) -> Vec<OfferedScenario> {
    let has = |offered| what_if.scenarios.iter().any(|one| one.offered == Some(offered));
    OfferedScenario::ALL.into_iter().filter(|offered| !has(*offered)).collect()
}
