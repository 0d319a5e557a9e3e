//! The cards of what customers say: the NPS, and how satisfied they are.
//! Must not compute a figure, nor judge whether a change is real; the domain does.

use std::sync::Arc;

use leptos::prelude::*;

use super::card::Card;
use super::proofs::KpiProofs;
use super::service::{ChangeFigures, class_of_change};
use super::state::use_overview;
use crate::document::{Field, WaveField};
use crate::domain::explain::{KpiFigure, KpiTerm};
use crate::domain::survey::{AspectId, WaveId};
use crate::domain::survey_results::{
    Comparison, NetPromoter, SatisfactionStanding, SurveyStanding,
};
use crate::language::{
    aspect_heading, capitalized, change_verdict_sentence, kpi_change, kpi_figure,
};
use crate::ui::area::Area;
use crate::ui::components::KpiRead;
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// Gives a figure of the survey, where there is one.
type Pick = fn(&SurveyStanding) -> Option<&KpiFigure>;

fn latest(standing: &SurveyStanding) -> Option<&NetPromoter> {
    standing.latest.as_ref().map(|wave| &wave.result)
}

fn compared(standing: &SurveyStanding) -> Option<&Comparison> {
    standing.since.as_ref().map(|(_, comparison)| comparison)
}

const SCORE_PROOFS: [Pick; 6] = [
    |standing| latest(standing).map(|score| &score.score),
    |standing| latest(standing).map(|score| &score.low),
    |standing| latest(standing).map(|score| &score.high),
    |standing| compared(standing).map(|compared| &compared.change.difference),
    |standing| compared(standing).map(|compared| &compared.low),
    |standing| compared(standing).map(|compared| &compared.high),
];

/// Whether an input of a wave is a count of scores.
fn is_count(field: WaveField) -> bool {
    matches!(field, WaveField::Promoters | WaveField::Passives | WaveField::Detractors)
        || WaveField::SCORES.contains(&field)
}

/// The NPS of the last wave, how sure it is, and how it differs from the first.
#[component]
pub(super) fn ScoreCard() -> impl IntoView {
    let state = use_overview();
    let language = use_locale().language();
    let words = language.overview_messages();
    let is_known = Signal::derive(move || state.standing.read().latest.is_some());
    let examples = Signal::derive(move || {
        let standing = state.standing.read();
        let waves = [
            standing.latest.as_ref().map(|wave| wave.wave),
            standing.since.as_ref().map(|(wave, _)| *wave),
        ];
        state.examples_among(|field| {
            matches!(field, Field::Wave(id, field) if waves.contains(&Some(id)) && is_count(field))
        })
    });
    let proofs = move || {
        let standing = state.standing.read_untracked();
        let shown = SCORE_PROOFS.into_iter().filter(|pick| pick(&standing).is_some());
        let read =
            |pick: Pick| -> KpiRead { Arc::new(move || pick(&state.standing.read()).cloned()) };
        view! { <KpiProofs figures=shown.map(read).collect()/> }
    };
    let name = (language.kpi_messages().term)(KpiTerm::NetPromoterScore).to_owned();
    let none = move || view! { <p class="overview-teaches">{words.no_answers}</p> };
    view! {
        <Card
            id="score"
            area=Area::Survey
            name=Signal::stored(name)
            examples
            is_known
            proofs=ToChildren::to_children(proofs)
        >
            <Show when=move || is_known.get() fallback=none>
                {move || view! { <Score standing=state.standing.get()/> }}
            </Show>
        </Card>
    }
}

#[component]
fn Score(standing: SurveyStanding) -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let words = locale.language().survey_messages();
    let writer = locale.writer();
    let wave_name = |id: WaveId| {
        session.with_document(|document| words.wave_name(&document.survey().waves, id))
    };
    let figure = standing.latest.map(|wave| {
        let [score, low, high, answers] =
            [&wave.result.score, &wave.result.low, &wave.result.high, &wave.result.answers]
                .map(|figure| kpi_figure(figure, &writer));
        // Where there is no interval, why not is said once.
        let interval = match wave.result.low.value {
            Ok(_) => format!("{}: {low} … {high}", words.interval_short),
            Err(_) => capitalized(low),
        };
        view! {
            <p class="overview-both">
                <b class="overview-figure" translate="no">{score}</b>
                <span class="overview-facts">{interval}</span>
            </p>
            <p class="overview-facts">{wave_name(wave.wave)}", "{(words.answer_count)(&answers)}</p>
        }
    });
    let change = standing.since.map(|(wave, compared)| {
        view! { <ScoreChange wave=wave_name(wave) compared/> }
    });
    let single = change.is_none().then(|| {
        let words = locale.language().overview_messages();
        view! { <p class="overview-facts">{words.single_wave}</p> }
    });
    view! { {figure}{change}{single} }
}

/// How far the score has moved, and whether that is real.
#[component]
fn ScoreChange(wave: String, compared: Comparison) -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().overview_messages();
    let writer = locale.writer();
    let moved = kpi_change(&compared.change, &writer);
    let moved = (words.since_wave)(&moved, &wave, &kpi_figure(&compared.change.before, &writer));
    view! {
        <p class=class_of_change(&compared.change)>{moved}</p>
        <p class="overview-sentence" data-part="verdict">{change_verdict_sentence(&compared, &writer)}</p>
    }
}

/// Gives how satisfied people are, where anybody has said so.
type PickSatisfaction = fn(&SurveyStanding) -> Option<&SatisfactionStanding>;

/// How satisfied people are, all together and aspect by aspect.
#[component]
pub(super) fn SatisfactionCard() -> impl IntoView {
    let state = use_overview();
    let language = use_locale().language();
    let words = language.overview_messages();
    let is_known = Signal::derive(move || state.standing.read().satisfaction.is_some());
    let examples = Signal::derive(move || {
        let standing = state.standing.read();
        state.examples_among(|field| {
            matches!(field, Field::RatingCount(id, ..) if standing.waves().any(|wave| wave == id))
        })
    });
    let proofs = move || {
        let whole: PickSatisfaction = |standing| standing.satisfaction.as_ref();
        let now: KpiRead =
            Arc::new(move || whole(&state.standing.read()).map(|of| of.latest.top_two_box.clone()));
        let change: KpiRead = Arc::new(move || {
            let standing = state.standing.read();
            let (_, change) = whole(&standing)?.since.as_ref()?;
            Some(change.difference.clone())
        });
        view! { <KpiProofs figures=vec![now, change]/> }
    };
    let none = move || view! { <p class="overview-teaches">{words.no_ratings}</p> };
    let shown = move || {
        let standing = state.standing.get();
        let whole = standing.satisfaction?;
        let figures = match whole.since {
            Some((_, change)) => view! { <ChangeFigures change/> }.into_any(),
            None => view! { <SingleShare figure=whole.latest.top_two_box/> }.into_any(),
        };
        let ratings = whole.latest.ratings;
        Some(view! { {figures}<Aspects ratings aspects=standing.aspects/> })
    };
    view! {
        <Card
            id="satisfaction"
            area=Area::Survey
            name=Signal::stored(language.survey_messages().satisfaction.to_owned())
            examples
            is_known
            proofs=ToChildren::to_children(proofs)
        >
            <Show when=move || is_known.get() fallback=none>
                <p class="overview-facts">{(language.kpi_messages().term)(KpiTerm::TopTwoBoxShare)}</p>
                {shown}
            </Show>
        </Card>
    }
}

#[component]
fn SingleShare(figure: KpiFigure) -> impl IntoView {
    let figure = kpi_figure(&figure, &use_locale().writer());
    view! { <p class="overview-both"><b class="overview-figure" translate="no">{figure}</b></p> }
}

/// From how many ratings, and the share of every aspect.
#[component]
fn Aspects(ratings: KpiFigure, aspects: Vec<(AspectId, SatisfactionStanding)>) -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let language = locale.language();
    let writer = locale.writer();
    let name = |id: AspectId| {
        session.with_document(|document| {
            let mut asked = document.survey().asked.aspects.iter();
            let aspect = asked.find(|aspect| aspect.id == id)?;
            Some(aspect_heading(&aspect.name, language.kpi_messages()))
        })
    };
    let row = |(id, standing): (AspectId, SatisfactionStanding)| {
        let now = kpi_figure(&standing.latest.top_two_box, &writer);
        let before = standing.since.map(|(_, change)| kpi_figure(&change.before, &writer));
        let figures = before.map_or_else(|| now.clone(), |before| format!("{before} → {now}"));
        view! { <li>{name(id)}" "<b translate="no">{figures}</b></li> }
    };
    let count = (language.overview_messages().rating_count)(&kpi_figure(&ratings, &writer));
    view! {
        <p class="overview-facts">{count}</p>
        <ul class="overview-facts overview-aspects">{aspects.into_iter().map(row).collect_view()}</ul>
    }
}
