//! How satisfied people are, aspect by aspect: mean, share of the satisfied and n, never confused.
//! Must not compute a figure.

use leptos::prelude::*;

use super::aspects::use_aspect_name;
use super::result_tables::RatingsTable;
use super::state::use_survey;
use super::wave_figures::use_wave_figure;
use crate::domain::explain::KpiFigure;
use crate::domain::survey::AspectId;
use crate::domain::survey_results::Satisfaction;
use crate::language::aspect_heading;
use crate::ui::components::KpiFigureRow;
use crate::ui::locale::use_locale;

/// Picks a figure of the satisfaction with an aspect.
type Pick = fn(&Satisfaction) -> &KpiFigure;

const PICKS: [Pick; 5] = [
    |satisfaction| &satisfaction.mean,
    |satisfaction| &satisfaction.top_two_box,
    |satisfaction| &satisfaction.low,
    |satisfaction| &satisfaction.high,
    |satisfaction| &satisfaction.ratings,
];

/// The satisfaction with every aspect that somebody rated.
#[component]
pub(super) fn SatisfactionFigures() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    view! {
        <div class="findings-section" data-part="satisfaction">
            <h3>{words.satisfaction}</h3>
            <div class="survey-satisfaction"><RatedAspects/></div>
        </div>
    }
}

#[component]
fn RatedAspects() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let state = use_survey();
    let rated = Memo::new(move |_| {
        let results = state.results();
        let all = results.chosen.iter().flat_map(|wave| &wave.satisfaction);
        let rated = all.filter(|(_, tally, _)| tally.ratings() > 0);
        rated.map(|(id, ..)| *id).collect::<Vec<AspectId>>()
    });
    let none = move || view! { <p class="muted">{words.no_ratings}</p> };
    view! {
        <Show when=move || !rated.read().is_empty() fallback=none>
            <p class="hint">{words.satisfaction_hint}</p>
            <For each=move || rated.get() key=|id| *id let:id><RatedAspect id/></For>
        </Show>
    }
}

#[component]
fn RatedAspect(id: AspectId) -> impl IntoView {
    let kpis = use_locale().language().kpi_messages();
    let name = use_aspect_name(id, move |name| aspect_heading(name, kpis));
    // Which aspect it is of stands above them all.
    let row = |pick: Pick| {
        let figure = use_wave_figure(move |wave| {
            let (.., found) = wave.satisfaction.iter().find(|(known, ..)| *known == id)?;
            Some(pick(found).clone())
        });
        let named = figure.clone();
        let term = Signal::derive(move || {
            named().map(|figure| (kpis.term)(figure.name.term)).unwrap_or_default().to_owned()
        });
        view! { <KpiFigureRow name=term figure/> }
    };
    let state = use_survey();
    let ratings = Memo::new(move |_| {
        let results = state.results();
        let all = results.chosen.iter().flat_map(|wave| &wave.satisfaction);
        all.filter(|(known, ..)| *known == id).map(|(_, tally, _)| *tally).next()
    });
    view! {
        <div class="survey-aspect-result">
            <h4>{name}</h4>
            <ul class="figure-list">{PICKS.map(row).into_iter().collect_view()}</ul>
            {move || ratings.get().map(|tally| view! { <RatingsTable tally/> })}
        </div>
    }
}
