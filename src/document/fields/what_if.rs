//! The inputs of scenarios and of the simulation, and how these are read and written through them.
//! Must not know what follows from a scenario.

use super::fields;
use crate::document::entry::{Entry, Kind};
use crate::domain::scenario::{ScenarioId, WhatIf};

fields!(
    /// Inputs of a scenario.
    ScenarioField {
        /// What it is called.
        Name = "name": Text,
        /// At most this share of a line is due to the programme.
        AttributionCap = "attribution-cap": Percent,
        /// At most so sure is a claim.
        ConfidenceCap = "confidence-cap": Percent,
        /// Gains are so many percent of what they are.
        Benefits = "benefits": Scale,
        /// Costs are so many percent of what they are.
        Costs = "costs": Scale,
        /// So many months of benefits count.
        Horizon = "horizon": OtherMonths,
    }
);

fields!(
    /// Inputs of the simulation.
    SimulationField {
        /// What it starts from.
        Seed = "seed": Seed,
    }
);

/// What an input of a scenario holds.
pub(super) fn scenario_entry(
    what_if: &WhatIf,
    id: ScenarioId,
    field: ScenarioField,
) -> Option<Entry> {
    use ScenarioField as F;
    let scenario = what_if.scenario(id)?;
    let adjustments = &scenario.adjustments;
    Some(match field {
        F::Name => Entry::Text(scenario.name.clone()),
        F::AttributionCap => Entry::Percent(adjustments.attribution_cap),
        F::ConfidenceCap => Entry::Percent(adjustments.confidence_cap),
        F::Benefits => Entry::Scale(adjustments.benefits),
        F::Costs => Entry::Scale(adjustments.costs),
        F::Horizon => Entry::OtherMonths(adjustments.horizon),
    })
}

/// Puts an entry into an input of a scenario.
pub(super) fn set_scenario(
    what_if: &mut WhatIf,
    id: ScenarioId,
    field: ScenarioField,
    entry: Entry,
) -> Option<()> {
    use {Entry as E, ScenarioField as F};
    let scenario = what_if.scenario_mut(id)?;
    let adjustments = &mut scenario.adjustments;
    match (field, entry) {
        (F::Name, E::Text(name)) => scenario.name = name,
        (F::AttributionCap, E::Percent(cap)) => adjustments.attribution_cap = cap,
        (F::ConfidenceCap, E::Percent(cap)) => adjustments.confidence_cap = cap,
        (F::Benefits, E::Scale(scale)) => adjustments.benefits = scale,
        (F::Costs, E::Scale(scale)) => adjustments.costs = scale,
        (F::Horizon, E::OtherMonths(months)) => adjustments.horizon = months,
        _ => return None,
    }
    Some(())
}

/// What an input of the simulation holds.
pub(super) fn simulation_entry(what_if: &WhatIf, field: SimulationField) -> Entry {
    match field {
        SimulationField::Seed => Entry::Seed(what_if.seed),
    }
}

/// Puts an entry into an input of the simulation.
pub(super) fn set_simulation(
    what_if: &mut WhatIf,
    field: SimulationField,
    entry: Entry,
) -> Option<()> {
    match (field, entry) {
        (SimulationField::Seed, Entry::Seed(seed)) => what_if.seed = seed,
        _ => return None,
    }
    Some(())
}
