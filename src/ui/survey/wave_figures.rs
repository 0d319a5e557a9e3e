//! Figures of the survey as rows that open to their proofs.
//! Must not compute a figure.

use std::sync::Arc;

use leptos::prelude::*;

use super::result_memos::{MARGINS, WaveResults};
use super::state::use_survey;
use crate::domain::explain::KpiFigure;
use crate::ui::components::{Disclosure, KpiFigureRow, KpiFigures, KpiRead};
use crate::ui::locale::use_locale;

/// Picks a figure of what the wave says.
type Pick = fn(&WaveResults) -> &KpiFigure;

const PICKS: [Pick; 11] = [
    |wave| &wave.score.score,
    |wave| &wave.score.answers,
    |wave| &wave.score.promoters,
    |wave| &wave.score.passives,
    |wave| &wave.score.detractors,
    |wave| &wave.score.low,
    |wave| &wave.score.high,
    |wave| &wave.score.adjusted_score,
    |wave| &wave.score.standard_error,
    |wave| &wave.score.variance,
    |wave| &wave.response,
];

/// What `pick` picks of the chosen wave.
pub(super) fn use_wave_figure(
    pick: impl Fn(&WaveResults) -> Option<KpiFigure> + Send + Sync + 'static,
) -> KpiRead {
    let state = use_survey();
    Arc::new(move || state.results().chosen.as_ref().and_then(&pick))
}

/// Every figure of the wave.
#[component]
pub(super) fn WaveFigures() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let summary = move || view! { <h3>{words.figures}</h3> };
    let figure = |pick: Pick| use_wave_figure(move |wave| Some(pick(wave).clone()));
    view! {
        <Disclosure class="findings-section" summary>
            <KpiFigures figures=PICKS.map(figure).to_vec()/>
            <ul class="figure-list">
                {MARGINS
                    .into_iter()
                    .enumerate()
                    .map(|(place, margin)| view! { <AnswersNeeded place margin/> })
                    .collect_view()}
            </ul>
        </Disclosure>
    }
}

/// How many answers are needed for a margin, in the worst case and if answers vary as these do:
/// figures of one name, told apart by what they are for.
#[component]
fn AnswersNeeded(
    /// The place of the margin among all.
    place: usize,
    margin: u32,
) -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let points = format!("±{margin}");
    let worst_case = use_wave_figure(move |wave| {
        let [worst_case, _] = wave.needed.get(place)?;
        Some(worst_case.clone())
    });
    let as_observed = use_wave_figure(move |wave| {
        let [_, as_observed] = wave.needed.get(place)?;
        Some(as_observed.clone())
    });
    view! {
        <KpiFigureRow name=(words.sample_size_at_most)(&points) figure=worst_case/>
        <KpiFigureRow name=(words.sample_size_at_this_spread)(&points) figure=as_observed/>
    }
}
