//! Any two waves compared: by how much, how sure, and the plain sentence.
//! Must not compute a figure.

use std::sync::Arc;

use leptos::prelude::*;

use super::state::{SurveyState, use_survey};
use super::wave_choice::WaveChoice;
use crate::domain::explain::KpiFigure;
use crate::domain::survey::WaveId;
use crate::domain::survey_results::{Comparison, compare};
use crate::language::{change_verdict_sentence, score_difference_sentence};
use crate::ui::components::{Disclosure, KpiFigures, KpiRead};
use crate::ui::locale::use_locale;

/// Picks a figure of a comparison.
type Pick = fn(&Comparison) -> &KpiFigure;

const PICKS: [Pick; 10] = [
    |compared| &compared.change.before,
    |compared| &compared.change.after,
    |compared| &compared.change.difference,
    |compared| &compared.low,
    |compared| &compared.high,
    |compared| &compared.standard_error,
    |compared| &compared.z,
    |compared| &compared.p,
    |compared| &compared.adjusted_difference,
    |compared| &compared.adjusted_error,
];

/// The waves that are compared, the earlier first, tracked: those chosen, or else the first and the
/// last.
fn compared_waves(state: &SurveyState) -> [Option<WaveId>; 2] {
    let results = state.results();
    let is_there = |id: &WaveId| results.waves.iter().any(|wave| wave.wave == *id);
    let ends = [results.waves.first(), results.waves.last()];
    let [earlier, later] = state.compared.get().map(|id| id.filter(is_there));
    let [first, last] = ends.map(|wave| wave.map(|wave| wave.wave));
    [earlier.or(first), later.or(last)]
}

/// Their comparison, tracked; none of a wave with itself.
fn comparison(state: &SurveyState) -> Option<Comparison> {
    let [earlier, later] = compared_waves(state);
    if earlier == later {
        return None;
    }
    let results = state.results();
    let score = |id: Option<WaveId>| {
        results.waves.iter().find(|wave| Some(wave.wave) == id).map(|wave| &wave.result)
    };
    Some(compare(score(earlier)?, score(later)?))
}

/// Two waves compared, where there are several.
#[component]
pub(super) fn WaveComparison() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let state = use_survey();
    let is_several = move || state.results().waves.len() > 1;
    let two_needed = move || view! { <p class="muted">{words.two_waves_required}</p> };
    view! {
        <div class="survey-comparison findings-section" data-part="comparison">
            <h3>{words.compare}</h3>
            <Show when=is_several fallback=two_needed><TwoWaves/></Show>
        </div>
    }
}

#[component]
fn TwoWaves() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let state = use_survey();
    let compared = Memo::new(move |_| comparison(&state));
    let verdict = move || match compared.get() {
        Some(compared) => view! { <ComparisonVerdict compared/> }.into_any(),
        None => view! { <p class="muted">{words.two_waves_required}</p> }.into_any(),
    };
    let figure = move |pick: Pick| -> KpiRead {
        Arc::new(move || compared.read().as_ref().map(|compared| pick(compared).clone()))
    };
    view! {
        <div class="field-grid">
            <ComparedWaveChoice place=0 id="compare-earlier" label=words.earlier/>
            <ComparedWaveChoice place=1 id="compare-later" label=words.later/>
        </div>
        <div class="survey-verdict" data-part="verdict" aria-live="polite">{verdict}</div>
        <Disclosure class="survey-figures-fold" summary=move || words.figures>
            <KpiFigures figures=PICKS.map(figure).to_vec()/>
        </Disclosure>
    }
}

/// The choice of one of the two.
#[component]
fn ComparedWaveChoice(place: usize, id: &'static str, label: &'static str) -> impl IntoView {
    let [reads, sets, lists] = [0; 3].map(|_| use_survey());
    let waves =
        Memo::new(move |_| lists.results().waves.iter().map(|wave| wave.wave).collect::<Vec<_>>());
    let value = Signal::derive(move || compared_waves(&reads).get(place).copied().flatten());
    let choose = move |id| {
        sets.compared.update(|compared| {
            if let Some(side) = compared.get_mut(place) {
                *side = id;
            }
        });
    };
    view! { <WaveChoice id label waves value on_choose=choose/> }
}

#[component]
fn ComparisonVerdict(compared: Comparison) -> impl IntoView {
    let writer = use_locale().writer_untracked();
    let difference = score_difference_sentence(&compared, &writer);
    view! {
        <p class="survey-fact" data-part="fact">{change_verdict_sentence(&compared, &writer)}</p>
        {difference.map(|difference| view! { <p class="muted" data-part="difference">{difference}</p> })}
    }
}
