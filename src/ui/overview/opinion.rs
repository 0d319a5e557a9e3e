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
use crate::domain::survey::WaveId;
use crate::domain::survey_results::{AspectStanding, Comparison, NetPromoter, SurveyStanding};
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

/// The share of the satisfied, aspect by aspect.
#[component]
pub(super) fn SatisfactionCard() -> impl IntoView {
    let state = use_overview();
    let language = use_locale().language();
    let words = language.overview_messages();
    let is_known = Signal::derive(move || !state.standing.read().aspects.is_empty());
    let proofs = move || {
        let many = state.standing.read_untracked().aspects.len();
        let read = |place: usize| -> KpiRead {
            Arc::new(move || {
                let standing = state.standing.read();
                standing.aspects.get(place).map(|aspect| aspect.latest.top_two_box.clone())
            })
        };
        view! { <KpiProofs figures=(0..many).map(read).collect()/> }
    };
    let none = move || view! { <p class="overview-teaches">{words.no_ratings}</p> };
    let aspects = move || {
        let aspects = state.standing.get().aspects.into_iter();
        aspects.map(|standing| view! { <Aspect standing/> }).collect_view()
    };
    view! {
        <Card
            id="satisfaction"
            area=Area::Survey
            name=Signal::stored(language.survey_messages().satisfaction.to_owned())
            examples=Signal::stored(0)
            is_known
            proofs=ToChildren::to_children(proofs)
        >
            <Show when=move || is_known.get() fallback=none>
                <p class="overview-facts">{(language.kpi_messages().term)(KpiTerm::TopTwoBoxShare)}</p>
                <div class="overview-aspects">{aspects}</div>
            </Show>
        </Card>
    }
}

#[component]
fn Aspect(standing: AspectStanding) -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let language = locale.language();
    let writer = locale.writer();
    let name = session.with_document(|document| {
        let mut aspects = document.survey().asked.aspects.iter();
        let aspect = aspects.find(|aspect| aspect.id == standing.aspect);
        aspect.map(|aspect| aspect_heading(&aspect.name, language.kpi_messages()))
    });
    let ratings = kpi_figure(&standing.latest.ratings, &writer);
    let figures = match standing.share {
        Some(change) => view! { <ChangeFigures change/> }.into_any(),
        None => view! {
            <p class="overview-both">
                <b class="overview-figure" translate="no">{kpi_figure(&standing.latest.top_two_box, &writer)}</b>
            </p>
        }
        .into_any(),
    };
    let words = language.overview_messages();
    view! {
        <div>
            <h4>{name}</h4>
            {figures}
            <p class="overview-facts">{(words.rating_count)(&ratings)}</p>
        </div>
    }
}
