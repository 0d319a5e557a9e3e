//! What is entered of a wave: its name and day, what it holds, and counts where it holds only
//! these.
//! Must not know what a wave says.

use leptos::prelude::*;

use super::aspects::{use_aspect_name, use_aspects};
use super::recording::wave_or_last;
use super::state::{SurveyState, use_survey};
use crate::document::{Document, Edit, Field, SurveyChange, WaveField};
use crate::domain::explain::KpiTerm;
use crate::domain::survey::{AspectId, PerGroup, Rating, Score, Wave, WaveContent, WaveId};
use crate::language::{SurveyMessages, WaveData, aspect_heading, kpi_field_label};
use crate::ui::components::{ChoiceOf, FieldNote, FieldWithNote, InputField, Label};
use crate::ui::locale::use_locale;
use crate::ui::session::{Notice, Session, use_session};

/// What a wave may hold, by its name in the choice.
const HELD: [(&str, WaveData); 3] = [
    ("answers", WaveData::Answers),
    ("per-score", WaveData::PerScore),
    ("per-group", WaveData::PerGroup),
];

/// The scores, as the labels of their counts.
const SCORES: [&str; Score::COUNT] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

/// The ratings, as the labels of their counts.
const RATINGS: [&str; Rating::COUNT] = ["1", "2", "3", "4", "5"];

fn held_as(document: &Document, id: WaveId) -> Option<WaveData> {
    document.survey().wave(id).map(|wave| match wave.held {
        WaveContent::Answers(_) => WaveData::Answers,
        WaveContent::PerScore(_) => WaveData::PerScore,
        WaveContent::PerGroup(_) => WaveData::PerGroup,
    })
}

/// What is entered of a wave, and the button that removes it.
#[component]
pub(super) fn WaveFields(id: WaveId) -> impl IntoView {
    let language = use_locale().language();
    let (words, kpis) = (language.survey_messages(), language.kpi_messages());
    let (session, state) = (use_session(), use_survey());
    let fields = [
        (WaveField::Name, kpis.name),
        (WaveField::Day, kpis.day),
        (WaveField::Invited, (kpis.term)(KpiTerm::Invited)),
    ];
    let groups = vec![
        (WaveField::Promoters, (kpis.term)(KpiTerm::Promoters)),
        (WaveField::Passives, (kpis.term)(KpiTerm::Passives)),
        (WaveField::Detractors, (kpis.term)(KpiTerm::Detractors)),
    ];
    let scores: Vec<_> = WaveField::SCORES.into_iter().zip(SCORES).collect();
    let held = Memo::new(move |_| session.with_document(|document| held_as(document, id)));
    view! {
        <div class="field-grid"><WaveInputs id fields=fields.to_vec()/></div>
        <HeldChoice id/>
        <Show when=move || held.get() == Some(WaveData::PerScore)>
            <WaveCounts id fields=scores.clone()/>
        </Show>
        <Show when=move || held.get() == Some(WaveData::PerGroup)>
            <WaveCounts id fields=groups.clone()/>
        </Show>
        <Show when=move || held.get().is_some_and(|held| held != WaveData::Answers)>
            <RatingCounts id/>
        </Show>
        <button
            class="button"
            type="button"
            id="remove-wave"
            on:click=move |_| remove_wave(&state, words, id)
        >
            {words.remove_wave}
        </button>
    }
}

/// Inputs of a wave, with their labels.
#[component]
fn WaveInputs(id: WaveId, fields: Vec<(WaveField, &'static str)>) -> impl IntoView {
    let input = |(field, label)| {
        view! { <FieldWithNote field=Field::Wave(id, field) label=Label::plain(label)/> }
    };
    fields.into_iter().map(input).collect_view()
}

/// Counts that stand for answers.
#[component]
fn WaveCounts(id: WaveId, fields: Vec<(WaveField, &'static str)>) -> impl IntoView {
    view! {
        <fieldset class="survey-wave-counts">
            <legend>{use_locale().language().survey_messages().distribution}</legend>
            <div class="field-grid survey-counts"><WaveInputs id fields/></div>
        </fieldset>
    }
}

/// Counts that stand for ratings, of every aspect that people are asked about.
#[component]
fn RatingCounts(id: WaveId) -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let aspects = use_aspects();
    view! {
        <Show when=move || !aspects.read().is_empty()>
            <fieldset class="survey-wave-counts" data-part="rating-counts">
                <legend>{words.rating_distribution}</legend>
                <For each=move || aspects.get() key=|aspect| *aspect let:aspect>
                    <AspectCounts id aspect/>
                </For>
            </fieldset>
        </Show>
    }
}

/// How many gave an aspect each rating: a row of inputs, and below it what is wrong in one of them.
#[component]
fn AspectCounts(id: WaveId, aspect: AspectId) -> impl IntoView {
    let locale = use_locale();
    let kpis = locale.language().kpi_messages();
    let name = use_aspect_name(aspect, move |name| aspect_heading(name, kpis));
    let fields: Vec<_> = Rating::all().map(|of| Field::RatingCount(id, aspect, of)).collect();
    let input = |(field, seen): (&Field, _)| {
        let label = kpi_field_label(*field, &locale.writer_untracked());
        let label = Label::of(seen, Signal::stored(label));
        view! { <InputField field=*field label/> }
    };
    let inputs = fields.iter().zip(RATINGS).map(input).collect_view();
    let notes = fields.into_iter().map(|field| view! { <FieldNote field/> }).collect_view();
    view! {
        <fieldset class="survey-aspect-counts">
            <legend>{name}</legend>
            <div class="survey-aspect-inputs">{inputs}</div>
            {notes}
        </fieldset>
    }
}

/// What the wave holds.
#[component]
fn HeldChoice(id: WaveId) -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let [reads, changes] = [0; 2].map(|_| use_session());
    let value = Signal::derive(move || reads.with_document(|document| held_as(document, id)));
    view! {
        <ChoiceOf
            id=format!("wave-{}-holds", id.0)
            label=words.wave_data
            why=Some(words.wave_data_hint)
            options=&HELD
            written=words.wave_data_kind
            value
            on_choose=move |held| change_held(&changes, id, held)
        />
    }
}

/// Has a wave hold something else. One that has answers keeps them; the hint says so, and the
/// choice stays.
fn change_held(session: &Session, id: WaveId, held: WaveData) {
    let wave = session.now(|document, _| {
        let wave = document.survey().wave(id)?;
        let held = match held {
            WaveData::Answers => WaveContent::Answers(Vec::new()),
            WaveData::PerScore => WaveContent::PerScore([None; Score::COUNT]),
            WaveData::PerGroup => WaveContent::PerGroup(PerGroup::default()),
        };
        // Not with its answers: they are not handed in. Counted ratings stay where it goes on being counted.
        let (name, day, invited) = (wave.name.clone(), wave.day, wave.invited);
        let changed = Wave { id, name, day, invited, held, ratings: Vec::new() };
        let ratings = if changed.is_counted() { wave.ratings.clone() } else { Vec::new() };
        Some(Wave { ratings, ..changed })
    });
    let Some(wave) = wave else { return };
    if session.edit(Edit::survey(SurveyChange::ChangeWave(wave))).is_ok() {
        session.end_step_and_save();
    }
}

fn remove_wave(state: &SurveyState, words: &SurveyMessages, id: WaveId) {
    let session = &state.session;
    let name = session.now(|document, _| words.wave_name(&document.survey().waves, id));
    if session.edit(Edit::survey(SurveyChange::RemoveWave(id))).is_ok() {
        session.end_step_and_save();
        let last = session.now(|document, _| wave_or_last(document, None).map(|wave| wave.id));
        state.chosen_wave.set(last);
        session.notify(Some(Notice::Removed(name)));
    }
}
