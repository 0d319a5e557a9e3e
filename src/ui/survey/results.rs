//! What the answers of a wave say: the score and how sure it is, who gave which score, the trend.
//! Must not compute a figure.

use leptos::prelude::*;

use super::Survey;
use super::tables::{distribution, group_line, scores};
use crate::domain::kpi::KpiUnavailable;
use crate::domain::survey::{NetPromoter, OfWave, Tally, net_promoter};
use crate::language::{kpi_figure, kpi_name};
use crate::ui::components::Disclosure;
use crate::ui::view::{View, island, use_desk};

/// Rows of a table of scores: what each is called, and what it says.
type Rows = Vec<(String, NetPromoter)>;

impl Survey {
    /// What the answers say.
    pub(super) fn results(&self) -> View {
        let survey = self.clone();
        island(&self.desk, move || {
            provide_context(survey);
            view! { <Results/> }
        })
    }
}

fn use_survey() -> Survey {
    expect_context()
}

#[component]
fn Results() -> impl IntoView {
    let (desk, survey) = (use_desk(), use_survey());
    let words = desk.language().of_survey();
    let [reads, look] = [0; 2].map(|_| survey.look.clone());
    let is_any = Memo::new(move |_| reads.found().shown.is_some());
    // What is hidden from a room is not to be read beside it.
    let hidden = move || look.room.get() && !look.tally_shown.get();
    let none_yet = move || {
        view! {
            <h3>{words.none_yet}</h3>
            <p class="quiet">{words.none_yet_hint}</p>
        }
    };
    view! {
        <section class="survey-results" hidden=Signal::derive(hidden) aria-label=words.results>
            <Show when=move || is_any.get() fallback=none_yet>
                <Headline/>
                <Scores/>
                {View::from(survey.figures())}
                {View::from(survey.comparison())}
                <Trend/>
                {View::from(survey.satisfaction())}
                <Segments/>
                {View::from(survey.comments())}
            </Show>
            <p class="hint">{desk.language().of_kpis().never_money}</p>
        </section>
    }
}

/// The score, from how many answers, and what lies around it.
#[component]
fn Headline() -> impl IntoView {
    let (desk, survey) = (use_desk(), use_survey());
    let words = desk.language().of_survey();
    let [named, reads] = [0; 2].map(|_| survey.look.clone());
    let wave = desk.words(move |desk| {
        let wave = named.wave_now();
        desk.session.with_document(|document| {
            wave.map(|id| words.name_of_wave(&document.survey().waves, id)).unwrap_or_default()
        })
    });
    let shown = Memo::new(move |_| {
        let found = reads.found();
        found.shown.as_ref().map(|shown| (shown.tally.ok(), shown.result.clone()))
    });
    view! {
        <div class="survey-headline">
            <h3>{wave.signal()}</h3>
            {move || shown.get().map(|(tally, result)| view! { <Said tally result/> })}
        </div>
    }
}

#[component]
fn Said(tally: Option<Tally>, result: NetPromoter) -> impl IntoView {
    let desk = use_desk();
    let words = desk.language().of_survey();
    let writer = desk.writer_now();
    let written = |figure| kpi_figure(figure, &writer);
    let score = if result.score.value.is_ok() {
        view! {
            <p class="score-line">
                <b class="nps">{written(&result.score)}</b>
                " "
                <span class="of-answers">{(words.of_answers)(&written(&result.answers))}</span>
            </p>
        }
        .into_any()
    } else {
        view! { <p class="none">{written(&result.score)}</p> }.into_any()
    };
    let interval = result.low.value.is_ok().then(|| {
        let interval = (words.interval)(&written(&result.low), &written(&result.high));
        view! { <p class="fact">{interval}</p> }
    });
    let groups = tally.filter(|tally| tally.answers() > 0);
    let groups = groups.map(|tally| View::from(group_line(&tally, &writer)));
    let unscored = tally.map(|tally| tally.unscored()).filter(|unscored| *unscored > 0);
    let unscored = unscored.map(|unscored| {
        view! { <p class="quiet">{(words.without_score)(&unscored.to_string())}</p> }
    });
    view! {
        <span class="term">{kpi_name(&result.score.name, &writer)}</span>
        {score}
        {interval}
        {groups}
        {unscored}
    }
}

/// How many gave each score.
#[component]
fn Scores() -> impl IntoView {
    let desk = use_desk();
    let kpis = desk.language().of_kpis();
    let look = use_survey().look;
    let all = Memo::new(move |_| {
        let found = look.found();
        let tally = found.shown.as_ref().map(|shown| shown.tally);
        tally.map(|tally| tally.and_then(|tally| tally.distribution()))
    });
    let table = move || match all.get()? {
        Ok(all) => Some(View::from(distribution(&all, &desk.writer_now())).into_any()),
        // The headline says so already.
        Err(KpiUnavailable::NoAnswers | KpiUnavailable::NotGiven(_)) => None,
        Err(why) => Some(view! { <p class="quiet">{(kpis.unavailable)(why)}</p> }.into_any()),
    };
    view! { <div>{table}</div> }
}

/// From wave to wave, where there are several.
#[component]
fn Trend() -> impl IntoView {
    let desk = use_desk();
    let words = desk.language().of_survey();
    let look = use_survey().look;
    let session = desk.session.clone();
    let rows = Memo::new(move |_| -> Rows {
        let named = |of: &OfWave| {
            let name =
                session.now(|document, _| words.name_of_wave(&document.survey().waves, of.wave));
            (name, of.result.clone())
        };
        look.found().waves.iter().map(named).collect()
    });
    let table = move || {
        let rows = rows.get();
        (rows.len() > 1).then(|| {
            let table = scores(words.trend, words.wave, &rows, &desk.writer_now());
            view! { {View::from(table)} <p class="hint">{words.trend_hint}</p> }
        })
    };
    view! { <div class="trend">{table}</div> }
}

/// By segment, where answers name one.
#[component]
fn Segments() -> impl IntoView {
    let words = use_desk().language().of_survey();
    let look = use_survey().look;
    let is_any = Memo::new(move |_| {
        let found = look.found();
        found.shown.as_ref().is_some_and(|shown| !shown.segments.largest.is_empty())
    });
    view! {
        <div>
            <Show when=move || is_any.get()>
                <Disclosure class="finding" summary=move || view! { <h3>{words.segments}</h3> }>
                    <SegmentsTable/>
                </Disclosure>
            </Show>
        </div>
    }
}

#[component]
fn SegmentsTable() -> impl IntoView {
    let desk = use_desk();
    let words = desk.language().of_survey();
    let look = use_survey().look;
    let writer = untrack(|| desk.writer());
    let rows = Memo::new(move |_| {
        let found = look.found();
        let Some(shown) = found.shown.as_ref() else { return Rows::new() };
        let segments = &shown.segments;
        let mut rows: Rows = segments
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
    move || View::from(scores(words.segments, words.segment, &rows.read(), &desk.writer_now()))
}
