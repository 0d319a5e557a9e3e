//! The draws, made in turns: they begin once changes pause, leave the page alive, and are dropped where
//! something changes meanwhile. Must not know what is shown of them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::Uncertain;
use super::drawing_settings::use_seed;
use crate::domain::simulation::{Bar, Distribution, Outcome, Simulation, Uncertainty};
use crate::exchange::pace::{Pace, at_once};
use crate::ui::turns::{WorkProgress, do_in_turns};

/// Random numbers between two looks at the clock: about half a millisecond's worth.
const NUMBERS_BETWEEN_LOOKS: usize = 10_000;
/// Random numbers up to which no progress is shown: it would only flicker.
const NUMBERS_AT_A_GLANCE: usize = 5_000_000;

/// The percentiles that are shown.
pub(super) const PERCENTILES: [u32; 3] = [10, 50, 90];

/// What draws came to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Finished {
    /// What the answer is as entered.
    pub(super) as_entered: Outcome,
    /// At each of [`PERCENTILES`].
    pub(super) percentiles: [Outcome; 3],
    /// The least and the most that a draw came to.
    pub(super) extremes: [Outcome; 2],
    /// How many draws are losses.
    pub(super) losses: usize,
    /// The chance of a loss, in percent.
    pub(super) chance_of_loss: Decimal,
    /// How many draws there are.
    pub(super) draws: usize,
    /// Their net benefit, in bars.
    pub(super) bars: Vec<Bar>,
}

impl Finished {
    fn new(distribution: &Distribution, as_entered: Outcome) -> Self {
        Self {
            as_entered,
            percentiles: PERCENTILES.map(|percent| distribution.percentile(percent)),
            extremes: [0, 100].map(|percent| distribution.percentile(percent)),
            losses: distribution.losses(),
            chance_of_loss: distribution.chance_of_loss(),
            draws: distribution.draws(),
            bars: distribution.bars(),
        }
    }
}

/// A simulation as it is shown: what the last draws came to, and how far the next ones are, in percent,
/// where that takes a while.
#[derive(Clone, Copy)]
pub(super) struct Simulated {
    pub(super) finished: RwSignal<Option<Finished>>,
    pub(super) progress: RwSignal<Option<u32>>,
}

async fn simulate(
    uncertainty: Uncertainty,
    seed: u64,
    draws: usize,
    pace: &Pace,
) -> Option<Finished> {
    let as_entered = Outcome::new(uncertainty.credited, uncertainty.invested);
    let mut simulation = Simulation::new(uncertainty, seed, draws);
    let step = NUMBERS_BETWEEN_LOOKS.checked_div(simulation.lines()).unwrap_or_default().max(1);
    while !simulation.is_done() {
        simulation.advance(step);
        let (made, wanted) = simulation.progress();
        pace.note_progress(made, wanted);
        pace.did_much().await;
    }
    simulation.finish().map(|distribution| Finished::new(&distribution, as_entered))
}

/// Simulates what is uncertain, again and again as it changes. What was drawn before stands until the
/// next draws are made.
pub(super) fn use_simulation(uncertain: Uncertain, draws: RwSignal<usize>) -> Simulated {
    let seed = use_seed();
    let shown = Simulated { finished: RwSignal::new(None), progress: RwSignal::new(None) };
    let wanted = move || {
        let (seed, draws) = (seed.get(), draws.get());
        uncertain.0.get().map(|uncertainty| (uncertainty, seed, draws))
    };
    // Without a browser there are no turns, and nobody waits.
    if cfg!(not(target_arch = "wasm32"))
        && let Some((uncertainty, seed, draws)) = untrack(wanted)
    {
        let drawn = at_once(async |pace| simulate(uncertainty, seed, draws, pace).await);
        shown.finished.set(drawn);
    }
    Effect::new(move |_| {
        let Some((uncertainty, seed, draws)) = wanted() else { return };
        let is_wanted = Arc::new(AtomicBool::new(true));
        let is_over = is_wanted.clone();
        on_cleanup(move || is_over.store(false, Ordering::Relaxed));
        let takes_long = uncertainty.lines.len().saturating_mul(draws) > NUMBERS_AT_A_GLANCE;
        let goes_on = move |(made, wanted): WorkProgress| {
            let goes_on = is_wanted.load(Ordering::Relaxed);
            if goes_on && takes_long {
                let percent = made.saturating_mul(100).checked_div(wanted).unwrap_or_default();
                let percent = u32::try_from(percent).ok();
                if shown.progress.try_get_untracked().flatten() != percent {
                    shown.progress.try_set(percent);
                }
            }
            goes_on
        };
        do_in_turns(
            move |pace| async move { simulate(uncertainty, seed, draws, &pace).await },
            goes_on,
            move |drawn| {
                // Disposed of meanwhile, where the section was closed.
                shown.progress.try_set(None);
                shown.finished.try_set(drawn);
            },
        );
    });
    shown
}
