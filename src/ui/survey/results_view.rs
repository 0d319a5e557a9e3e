//! What the answers of a wave say: the score and how sure it is, who gave which score, the trend.
//! Must not compute a figure.

use leptos::prelude::*;

use super::comments::Comments;
use super::examples_in_survey::ExamplesInSurvey;
use super::goal::Goal;
use super::result_memos::WaveResults;
use super::result_tables::{DistributionTable, GroupShares, ScoresTable};
use super::satisfaction::SatisfactionFigures;
use super::state::use_survey;
use super::trend::{TrendOverTime, TrendOverWaves};
use super::wave_choice::{WaveChoice, use_waves};
use super::wave_comparison::WaveComparison;
use super::wave_figures::WaveFigures;
use crate::domain::explain::{KpiFigure, KpiUnavailable};
use crate::domain::survey_results::{NetPromoter, Tally, net_promoter};
use crate::language::{kpi_figure, kpi_name};
use crate::ui::components::Disclosure;
use crate::ui::locale::use_locale;

/// What the answers say: the answer first, then whether a change is real, then all the rest. Nothing here
/// changes an answer, so that it may stand alone.
#[component]
pub(super) fn Results(
    /// Whether the wave is chosen here, since it is chosen nowhere else.
    #[prop(optional)]
    with_wave_choice: bool,
) -> impl IntoView {
    let language = use_locale().language();
    let words = language.survey_messages();
    let [reads, hides] = [0; 2].map(|_| use_survey());
    let is_any = move || reads.results().chosen.is_some();
    // What is hidden from a room is not to be read beside it.
    let is_hidden = move || hides.is_room_mode.get() && !hides.is_tally_shown.get();
    let none_yet = move || {
        view! {
            <h3>{words.none_yet}</h3>
            <p class="muted">{words.none_yet_hint}</p>
        }
    };
    view! {
        <section class="survey-results" data-part="results" hidden=is_hidden aria-label=words.results>
            <Show when=is_any fallback=none_yet>
                <ExamplesInSurvey/>
                {with_wave_choice.then(|| view! { <ShownWave/> })}
                <Headline/>
                <WaveComparison/>
                <Distribution/>
                <TrendOverTime/>
                <TrendOverWaves/>
                <Goal/>
                <SatisfactionFigures/>
                <Segments/>
                <Comments/>
                <WaveFigures/>
            </Show>
            <p class="hint">{language.kpi_messages().never_money}</p>
        </section>
    }
}

/// The wave whose results are shown, to be chosen.
#[component]
fn ShownWave() -> impl IntoView {
    let label = use_locale().language().survey_messages().wave;
    let [reads, sets] = [0; 2].map(|_| use_survey());
    let value = Signal::derive(move || reads.wave());
    view! {
        <WaveChoice id="results-wave" label waves=use_waves() value on_choose=move |id| sets.chosen_wave.set(id)/>
    }
}

/// The score, from how many answers, and what lies around it.
#[component]
fn Headline() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let [named, reads] = [0; 2].map(|_| use_survey());
    let wave = move || {
        let wave = named.wave();
        named.session.with_document(|document| {
            wave.map(|id| words.wave_name(&document.survey().waves, id)).unwrap_or_default()
        })
    };
    let score = Memo::new(move |_| {
        let results = reads.results();
        let of = |wave: &WaveResults| (wave.tally.ok(), wave.score.clone(), wave.response.clone());
        results.chosen.as_ref().map(of)
    });
    view! {
        <div class="survey-headline" data-part="headline">
            <h3>{wave}</h3>
            {move || score.get().map(|(tally, score, response)| view! { <HeadlineScore tally score response/> })}
        </div>
    }
}

#[component]
fn HeadlineScore(tally: Option<Tally>, score: NetPromoter, response: KpiFigure) -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().survey_messages();
    let writer = locale.writer_untracked();
    let written = |figure| kpi_figure(figure, &writer);
    let number = if score.score.value.is_ok() {
        view! {
            <p class="survey-score-line">
                <b class="survey-nps" data-part="score" translate="no">{written(&score.score)}</b>
                " "
                <span class="survey-of-answers" data-part="of-answers">{(words.answer_count)(&written(&score.answers))}</span>
            </p>
        }
        .into_any()
    } else {
        view! { <p class="survey-none" data-part="no-score">{written(&score.score)}</p> }.into_any()
    };
    // What is said instead of a score says enough.
    let interval = score.score.value.is_ok().then(|| match score.low.value {
        Ok(_) => {
            let interval = (words.score_interval)(&written(&score.low), &written(&score.high));
            view! { <p class="survey-fact">{interval}</p> }.into_any()
        }
        Err(_) => view! { <p class="muted">{written(&score.low)}</p> }.into_any(),
    });
    let groups = tally.filter(|tally| tally.answers() > 0);
    let groups = groups.map(|tally| view! { <GroupShares tally/> });
    let unscored = tally.map(|tally| tally.unscored()).filter(|unscored| *unscored > 0);
    let unscored = unscored.map(|unscored| {
        view! { <p class="muted" data-part="without-score">{(words.without_score)(&unscored.to_string())}</p> }
    });
    // Not given is not asked for here; what was given wrongly is said.
    let is_given = !matches!(response.value, Err(KpiUnavailable::NotGiven(_)));
    let response = is_given.then(|| {
        let said = format!("{}: {}", kpi_name(&response.name, &writer), written(&response));
        view! { <p class="muted" data-part="response-rate">{said}</p> }
    });
    view! {
        <span class="figure-term">{kpi_name(&score.score.name, &writer)}</span>
        {number}
        {interval}
        {groups}
        {unscored}
        {response}
    }
}

/// How many gave each score.
#[component]
fn Distribution() -> impl IntoView {
    let kpis = use_locale().language().kpi_messages();
    let state = use_survey();
    let distribution = Memo::new(move |_| {
        let results = state.results();
        let tally = results.chosen.as_ref().map(|wave| wave.tally);
        tally.map(|tally| tally.and_then(|tally| tally.distribution()))
    });
    let table = move || match distribution.get()? {
        Ok(distribution) => Some(view! { <DistributionTable distribution/> }.into_any()),
        // The headline says so already.
        Err(KpiUnavailable::NoAnswers | KpiUnavailable::NotGiven(_)) => None,
        Err(why) => Some(view! { <p class="muted">{(kpis.unavailable)(why)}</p> }.into_any()),
    };
    view! { <div>{table}</div> }
}

/// By segment, where answers name one.
#[component]
fn Segments() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let state = use_survey();
    let is_any = move || {
        let results = state.results();
        results.chosen.as_ref().is_some_and(|wave| !wave.segments.largest.is_empty())
    };
    view! {
        <div>
            <Show when=is_any>
                <Disclosure class="findings-section" summary=move || view! { <h3>{words.segments}</h3> }>
                    <SegmentsTable/>
                </Disclosure>
            </Show>
        </div>
    }
}

#[component]
fn SegmentsTable() -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().survey_messages();
    let state = use_survey();
    let writer = locale.writer_untracked();
    let rows = Memo::new(move |_| {
        let results = state.results();
        let Some(wave) = results.chosen.as_ref() else { return Vec::new() };
        let segments = &wave.segments;
        let mut rows: Vec<_> = segments
            .largest
            .iter()
            .map(|one| (one.name.as_str().trim().to_owned(), net_promoter(Ok(one.tally))))
            .collect();
        if segments.others > 0 {
            let name = (words.other_segments)(&writer.count(segments.others));
            rows.push((name, net_promoter(Ok(segments.of_others))));
        }
        if segments.unnamed.returned() > 0 {
            rows.push((words.no_segment.to_owned(), net_promoter(Ok(segments.unnamed))));
        }
        rows
    });
    view! { <ScoresTable caption=words.segments names=words.segment rows/> }
}
