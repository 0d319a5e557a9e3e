//! The widget: how likely are you to recommend us, why, how satisfied; sent by a button and by
//! nothing else. Must not know what the answers say.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::rating_scales::{AspectRatings, Scale, score_id, use_asked_text};
use super::recording::wave_or_last;
use super::room_mode::{ROOM_ID, RoomMode};
use super::state::{SurveyState, use_survey};
use super::submission::NotRecorded;
use crate::browser::focus;
use crate::document::SurveyField;
use crate::domain::survey::{Group, Score, WaveContent};
use crate::domain::text::Text;
use crate::language::SurveyMessages;
use crate::ui::components::controlled_value;
use crate::ui::locale::use_locale;

/// The id of the button that asks for another answer.
const ANOTHER_ID: &str = "survey-another";
/// The id of what is said of an answer that cannot be sent.
const PROBLEM_ID: &str = "survey-trouble";
/// Segments that are offered to be picked.
const MAX_SEGMENTS: usize = 50;

/// What stands in the place of the widget.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Form,
    Thanks,
    RoomMode,
    OnlyCounts,
}

impl Stage {
    /// The stage, tracked.
    fn current(state: &SurveyState) -> Self {
        let chosen = state.chosen_wave.get();
        let only_counts = state.session.with_document(|document| {
            let wave = wave_or_last(document, chosen);
            wave.is_some_and(|wave| !matches!(wave.held, WaveContent::Answers(_)))
        });
        match (state.is_room_mode.get(), state.is_thanked.get()) {
            _ if only_counts => Self::OnlyCounts,
            (true, _) => Self::RoomMode,
            (false, true) => Self::Thanks,
            (false, false) => Self::Form,
        }
    }
}

/// Whoever answers: one person, or a room.
#[component]
pub(super) fn Questionnaire() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let state = use_survey();
    let stage = Memo::new(move |_| Stage::current(&state));
    let content = move || match stage.get() {
        Stage::Form => view! { <Form/> }.into_any(),
        Stage::Thanks => view! { <Thanks/> }.into_any(),
        Stage::RoomMode => view! { <RoomMode/> }.into_any(),
        Stage::OnlyCounts => view! { <p class="muted">{words.wave_has_counts_only}</p> }.into_any(),
    };
    view! { <section class="survey-ask" data-part="ask" aria-label=words.ask>{content}</section> }
}

#[component]
fn Form() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let [sends, enters] = [0; 2].map(|_| use_survey());
    let problem = sends.problem.clone();
    let send = move |event: MouseEvent| send(&sends, words, &event);
    let enter_room = move |event: MouseEvent| {
        enters.is_room_mode.set(true);
        focus::to(focus::tree_of(&event), ROOM_ID.to_owned());
    };
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
                aria-describedby=PROBLEM_ID
                on:click=send
            >
                {words.record_answer}
            </button>
            <button class="link" type="button" id="survey-room" on:click=enter_room>
                {words.room_mode}
            </button>
        </div>
    }
}

/// Sends the answer, or says what it lacks and leads there.
fn send(state: &SurveyState, words: &SurveyMessages, event: &MouseEvent) {
    let tree = focus::tree_of(event);
    match state.submit(words) {
        Ok(()) => focus::to(tree, ANOTHER_ID.to_owned()),
        Err(NotRecorded::NoScore) => {
            state.problem.set(None);
            state.is_score_missing.set(true);
            focus::to(tree, score_id(0));
        }
        Err(NotRecorded::TooLong) => state.problem.set(Some(words.too_long)),
        Err(NotRecorded::Refused) => state.problem.set(Some(words.not_recorded)),
    }
}

/// Why: asked as it fits the answer, once there is one.
#[component]
fn ReasonInput() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let state = use_survey();
    let comment = RwSignal::from(state.comment.clone());
    let group = Memo::new(move |_| -> Option<Group> {
        state.score.get().and_then(|score| Score::new(score.into()).ok()).map(Score::group)
    });
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
    let segment = RwSignal::from(state.segment.clone());
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
