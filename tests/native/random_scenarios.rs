//! Random scenarios, and calculations in them.

use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use tornaconto::domain::benefit::Way;
use tornaconto::domain::calculation::Calculation;
use tornaconto::domain::quantity::{Months, ScalePercent};
use tornaconto::domain::scenario::{
    Adjustments, ExpectedBenefits, OfferedScenario, Scenario, ScenarioId, Seed, Ways, WhatIf,
};

use crate::random_calculations::{calculations, percent, text};

fn scale() -> impl Strategy<Value = ScalePercent> {
    let hundredths = prop_oneof![Just(10_000), 0_i64..=50_000];
    hundredths.prop_map(|hundredths| ScalePercent::new(Decimal::new(hundredths, 2)).unwrap())
}

/// What a scenario may change.
pub(crate) fn adjustments() -> impl Strategy<Value = Adjustments> {
    let caps = (weighted(0.4, percent()), weighted(0.4, percent()));
    let scales = (weighted(0.5, scale()), weighted(0.5, scale()));
    let horizon = weighted(0.3, 1_u32..=120);
    let ways = vec(prop::bool::weighted(0.1), Way::ALL.len());
    (caps, scales, horizon, prop::bool::weighted(0.3), ways).prop_map(
        |(caps, scales, horizon, leaves_out, ways)| Adjustments {
            attribution_cap: caps.0,
            confidence_cap: caps.1,
            benefits: scales.0,
            costs: scales.1,
            horizon: horizon.map(|months| Months::new(months).unwrap()),
            expected: if leaves_out {
                ExpectedBenefits::LeftOut
            } else {
                ExpectedBenefits::Included
            },
            without: Way::ALL
                .into_iter()
                .zip(ways)
                .fold(Ways::default(), |some, (way, is_in)| some.with(way, is_in)),
        },
    )
}

/// Calculations of which a scenario is shown.
pub(crate) fn calculations_in_scenarios() -> impl Strategy<Value = Calculation> {
    (calculations(), adjustments()).prop_map(|(mut calculation, adjustments)| {
        calculation.programme.adjustments = adjustments;
        calculation
    })
}

/// Any scenarios, one of which may be shown.
pub(crate) fn what_ifs() -> impl Strategy<Value = WhatIf> {
    let offered = weighted(0.5, select(&OfferedScenario::ALL[..]));
    let scenario = (offered, text(), adjustments());
    (vec(scenario, 0..5), any::<prop::sample::Index>(), any::<bool>(), 0..=Seed::MAX).prop_map(
        |(scenarios, shown, is_shown, seed)| {
            let scenarios = (7..).zip(scenarios).map(|(id, (offered, name, adjustments))| {
                Scenario { id: ScenarioId(id), offered, name, adjustments }
            });
            let scenarios: Vec<Scenario> = scenarios.collect();
            let shown = (is_shown && !scenarios.is_empty()).then(|| shown.get(&scenarios).id);
            WhatIf { scenarios, shown, seed: Seed::new(seed).unwrap() }
        },
    )
}
