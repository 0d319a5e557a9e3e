//! The desk's questions: what someone says, entered by whoever works with the survey, and the ways to
//! have others answer themselves. Recorded by a button and by nothing else.
//! Must not know what the answers say.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::answer_draft::use_draft;
use super::new_wave::next_wave_name;
use super::rating_scales::{AspectRatings, Scale, score_id, use_asked_text};
use super::recording::{takes_no_answers, wave_or_last};
use super::respondent::HandOverButton;
use super::room_mode::OPENER_ID;
use super::state::{SurveyState, use_survey};
use super::submission::NotRecorded;
use crate::browser::focus;
use crate::document::SurveyField;
use crate::domain::survey::{Group, Score};
use crate::domain::text::Text;
use crate::language::SurveyMessages;
use crate::ui::components::controlled_value;
use crate::ui::locale::use_locale;

/// The id of the button that asks for another answer.
const ANOTHER_ID: &str = "survey-another";
/// The id of what is said of an answer that cannot be sent.
const PROBLEM_ID: &str = "survey-trouble";
/// The id of what says which wave an answer goes into.
const TARGET_ID: &str = "survey-target";
/// Segments that are offered to be picked.
const MAX_SEGMENTS: usize = 50;

/// What stands in the place of the widget.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Form,
    Thanks,
    OnlyCounts,
}

impl Stage {
    /// The stage, tracked.
    fn current(state: &SurveyState) -> Self {
        let chosen = state.chosen_wave.get();
        let only_counts = state.session.with_document(|document| {
            let wave = wave_or_last(document, chosen);
            wave.is_some_and(|wave| takes_no_answers(document, wave))
        });
        match state.is_thanked.get() {
            _ if only_counts => Self::OnlyCounts,
            true => Self::Thanks,
            false => Self::Form,
        }
    }
}

/// One person's answer, and the ways to have others answer.
#[component]
pub(super) fn Questionnaire() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let state = use_survey();
    let stage = Memo::new(move |_| Stage::current(&state));
    let content = move || match stage.get() {
        Stage::Form => view! { <Form/> }.into_any(),
        Stage::Thanks => view! { <Thanks/> }.into_any(),
        Stage::OnlyCounts => view! { <p class="muted">{words.wave_has_counts_only}</p> }.into_any(),
    };
    view! {
        <section class="survey-ask" data-part="ask" aria-label=words.ask>
            {content}
            <OthersAnswer/>
        </section>
    }
}

#[component]
fn Form() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let sends = use_survey();
    let problem = sends.draft.problem.clone();
    let send = move |event: MouseEvent| send(&sends, words, &event);
    view! {
        <Scale/>
        <ReasonInput/>
        <AspectRatings/>
        <SegmentInput/>
        <p class="field-note" id=PROBLEM_ID aria-live="polite">
            {move || problem.get().map(|problem| view! { <span class="field-error">{problem}</span> })}
        </p>
        <div class="survey-send">
            <button
                class="button survey-primary"
                type="button"
                id="survey-send"
                aria-describedby=format!("{PROBLEM_ID} {TARGET_ID}")
                on:click=send
            >
                {words.record_answer}
            </button>
            <TargetWave/>
        </div>
    }
}

/// Which wave the answer goes into, or begins.
#[component]
fn TargetWave() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let state = use_survey();
    let target = move || {
        let chosen = state.chosen_wave.get();
        state.session.with_document(|document| match wave_or_last(document, chosen) {
            Some(wave) if !wave.is_counted() => {
                (words.goes_into)(&words.wave_name(&document.survey().waves, wave.id))
            }
            // The example's waves make room for it.
            _ => (words.begins_wave)(&next_wave_name(document, words)),
        })
    };
    view! { <span class="hint" id=TARGET_ID data-part="target-wave">{target}</span> }
}

/// The ways to have others answer: one after another on this device, or a room at once.
#[component]
fn OthersAnswer() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let enters = use_survey();
    let enter_room = move |_| {
        enters.is_room_open.set(false);
        enters.is_room_mode.set(true);
    };
    view! {
        <div class="survey-others" data-part="others">
            <HandOverButton/>
            <button class="button" type="button" id=OPENER_ID on:click=enter_room>
                {words.room_mode}
            </button>
            <p class="hint">{words.others_hint}</p>
        </div>
    }
}

/// Sends the answer, or says what it lacks and leads there.
fn send(state: &SurveyState, words: &SurveyMessages, event: &MouseEvent) {
    let tree = focus::tree_of(event);
    let draft = &state.draft;
    match state.submit(draft, words) {
        Ok(_) => {
            state.is_thanked.set(true);
            focus::to(tree, ANOTHER_ID.to_owned());
        }
        Err(NotRecorded::NoScore) => {
            draft.problem.set(None);
            draft.is_score_missing.set(true);
            focus::to(tree, score_id(0));
        }
        Err(NotRecorded::TooLong) => draft.problem.set(Some(words.too_long)),
        Err(NotRecorded::Refused) => draft.problem.set(Some(words.not_recorded)),
    }
}

/// Why: asked as it fits the answer, once there is one.
#[component]
fn ReasonInput() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let draft = use_draft();
    let comment = RwSignal::from(draft.comment.clone());
    let group = Memo::new(move |_| -> Option<Group> { draft.score().map(Score::group) });
    view! {
        <div class="field field-text survey-why" aria-live="polite" hidden=move || group.get().is_none()>
            <label for="survey-why">
                {move || group.get().map(words.follow_up_question)}
                " "
                <span class="hint">{words.optional}</span>
            </label>
            <span class="field-box">
                <textarea
                    id="survey-why"
                    rows="3"
                    maxlength=Text::MAX_CHARS
                    use:controlled_value=comment.into()
                    on:input=move |event| comment.set(event_target_value(&event))
                ></textarea>
            </span>
        </div>
    }
}

/// Of which segment the person is: one that others named, or a new one.
#[component]
fn SegmentInput() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let state = use_survey();
    let segment = RwSignal::from(state.draft.segment.clone());
    let known = Memo::new(move |_| {
        let results = state.results();
        let segments = results.chosen.iter().flat_map(|wave| &wave.segments.largest);
        let names = segments.take(MAX_SEGMENTS).map(|segment| segment.name.as_str().to_owned());
        names.collect::<Vec<_>>()
    });
    let option = |name: String| view! { <option value=name></option> };
    view! {
        <div class="field field-text">
            <label for="survey-segment">
                {words.segment} " " <span class="hint">{words.optional}</span>
            </label>
            <span class="field-box">
                <input
                    id="survey-segment"
                    type="text"
                    list="survey-segments"
                    autocomplete="off"
                    maxlength=Text::MAX_CHARS
                    aria-describedby="survey-segment-why"
                    use:controlled_value=segment.into()
                    on:input=move |event| segment.set(event_target_value(&event))
                />
            </span>
            <datalist id="survey-segments">
                {move || known.get().into_iter().map(option).collect_view()}
            </datalist>
            <p class="hint" id="survey-segment-why">{words.segment_hint}</p>
        </div>
    }
}

#[component]
fn Thanks() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let state = use_survey();
    let another = move |event: MouseEvent| {
        state.is_thanked.set(false);
        focus::to(focus::tree_of(&event), score_id(0));
    };
    view! {
        <div class="survey-thanks" data-part="thanks" role="status">
            <p class="survey-thanks-text">{use_asked_text(SurveyField::Thanks)}</p>
            <button class="button survey-primary" type="button" id=ANOTHER_ID on:click=another>
                {words.another_answer}
            </button>
        </div>
    }
}
