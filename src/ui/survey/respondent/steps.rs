//! The questions as they are seen, one at a time, and thanks.
//! Must not know where an answer goes.

use std::time::Duration;

use leptos::html;
use leptos::prelude::*;
use web_sys::{DocumentFragment, MouseEvent};

use super::flow::Step;
use super::{WHERE_ID, use_has_aspects, use_respondent};
use crate::browser::focus;
use crate::document::SurveyField;
use crate::domain::survey::Score;
use crate::domain::text::Text;
use crate::ui::components::controlled_value;
use crate::ui::face::use_presentation;
use crate::ui::locale::use_locale;
use crate::ui::survey::answer_draft::use_draft;
use crate::ui::survey::rating_scales::{
    AspectRatings, QUESTION_ID, Scale, score_id, use_asked_text,
};
use crate::ui::survey::state::use_survey;
use crate::ui::survey::submission::NotRecorded;

/// The id of the heading of what is asked, where that is not the scale.
const HEADING_ID: &str = "respondent-heading";
/// The id of what is said of an answer that cannot be recorded.
const PROBLEM_ID: &str = "respondent-problem";
/// How long thanks stay before the next person is asked.
const NEXT_AFTER: Duration = Duration::from_secs(8);

/// What has the focus once a step is shown.
fn focus_step(tree: Option<DocumentFragment>, step: Step) {
    let id = if step == Step::Score { QUESTION_ID } else { HEADING_ID };
    focus::to(tree, id.to_owned());
}

/// One question, and the way on and back.
#[component]
pub(super) fn Question(step: Step) -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let has_aspects = use_has_aspects();
    let draft = use_draft();
    let problem = draft.problem.clone();
    let progress = move || {
        let place = step.place(has_aspects.get());
        place.map(|[which, all]| (words.question_of)(&which.to_string(), &all.to_string()))
    };
    let question = match step {
        Step::Reason => view! { <Reason/> }.into_any(),
        Step::Satisfaction => view! {
            <h2 class="respondent-question" id=HEADING_ID tabindex="-1">
                {words.last_questions} " " <span class="hint">{words.optional}</span>
            </h2>
            <AspectRatings/>
        }
        .into_any(),
        Step::Score | Step::Thanks => view! { <Scale/> }.into_any(),
    };
    view! {
        <p class="respondent-progress" data-part="progress">{progress}</p>
        <div class="respondent-asked">{question}</div>
        <p class="field-note" id=PROBLEM_ID aria-live="polite">
            {move || problem.get().map(|problem| view! { <span class="field-error">{problem}</span> })}
        </p>
        <Ways step/>
    }
}

/// Why: asked as it fits the score.
#[component]
fn Reason() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let draft = use_draft();
    let comment = RwSignal::from(draft.comment.clone());
    let question = move || draft.score().map(Score::group).map(words.follow_up_question);
    view! {
        <h2 class="respondent-question" id=HEADING_ID tabindex="-1">
            <label for="respondent-why">
                {question} " " <span class="hint">{words.optional}</span>
            </label>
        </h2>
        <textarea
            class="respondent-text"
            id="respondent-why"
            rows="5"
            maxlength=Text::MAX_CHARS
            use:controlled_value=comment.into()
            on:input=move |event| comment.set(event_target_value(&event))
        ></textarea>
    }
}

/// The way back and on; what is last records the answer.
#[component]
fn Ways(step: Step) -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let [goes_back, goes_on] = [0; 2].map(|_| use_respondent());
    let (survey, presentation) = (use_survey(), use_presentation());
    let has_aspects = use_has_aspects();
    let back = step.back().map(|former| {
        let go = move |event: MouseEvent| {
            goes_back.step.set(former);
            focus_step(focus::tree_of(&event), former);
        };
        view! {
            <button class="button" type="button" id="respondent-back" on:click=go>{words.back}</button>
        }
    });
    let is_last = move || step.next(has_aspects.get()).is_none();
    let repeats = presentation.clone();
    let go_on = move |event: MouseEvent| {
        let tree = focus::tree_of(&event);
        let draft = &goes_on.draft;
        if draft.score.get_untracked().is_none() {
            draft.is_score_missing.set(true);
            goes_on.step.set(Step::Score);
            return focus::to(tree, score_id(0));
        }
        if let Some(next) = step.next(has_aspects.get_untracked()) {
            goes_on.step.set(next);
            return focus_step(tree, next);
        }
        match goes_on.record(&survey, words, untrack(|| presentation.repeats())) {
            Ok(()) => focus_step(tree, Step::Thanks),
            // That of a question before was asked for above.
            Err(NotRecorded::NoScore | NotRecorded::Refused) => {
                draft.problem.set(Some(words.not_recorded));
            }
            Err(NotRecorded::TooLong) => draft.problem.set(Some(words.too_long)),
        }
    };
    view! {
        <div class="respondent-ways">
            {back}
            <button
                class="button respondent-primary"
                type="button"
                id="respondent-next"
                aria-describedby=format!("{PROBLEM_ID} {WHERE_ID}")
                on:click=go_on
            >
                {move || if is_last() { words.record_own_answer } else { words.next }}
            </button>
            <Show when=move || step != Step::Score && repeats.repeats()><StartAgain/></Show>
        </div>
    }
}

/// Whoever finds what someone before has left half answered begins anew.
#[component]
fn StartAgain() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let state = use_respondent();
    let again = move |event: MouseEvent| {
        state.ask_the_next();
        focus_step(focus::tree_of(&event), Step::Score);
    };
    view! {
        <button class="link" type="button" id="respondent-again" on:click=again>
            {words.start_again}
        </button>
    }
}

/// Thanks; and where one person after another answers, the way on to the next.
#[component]
pub(super) fn Thanks() -> impl IntoView {
    let presentation = use_presentation();
    let one_by_one = Memo::new(move |_| presentation.repeats());
    view! {
        <h2 class="respondent-question respondent-thanks" id=HEADING_ID tabindex="-1" data-part="thanks">
            {use_asked_text(SurveyField::Thanks)}
        </h2>
        <div class="respondent-ways">
            <Show when=move || one_by_one.get() fallback=|| view! { <ChangeAnswer/> }>
                <NextPerson/>
            </Show>
        </div>
    }
}

/// Asks the next person when it is pressed, or after some seconds.
#[component]
fn NextPerson() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let [waits, asks] = [0; 2].map(|_| use_respondent());
    let button = NodeRef::<html::Button>::new();
    Effect::new(move |_| {
        let waits = waits.clone();
        let ask = move || {
            let tree = button.get_untracked().and_then(|button| focus::tree_of_part(&button));
            let keep_focus = focus::remember(tree, QUESTION_ID);
            waits.ask_the_next();
            keep_focus();
        };
        if let Ok(timer) = set_timeout_with_handle(ask, NEXT_AFTER) {
            on_cleanup(move || timer.clear());
        }
    });
    let ask = move |event: MouseEvent| {
        asks.ask_the_next();
        focus_step(focus::tree_of(&event), Step::Score);
    };
    view! {
        <button
            class="button respondent-primary"
            type="button"
            id="respondent-next-person"
            node_ref=button
            on:click=ask
        >
            {words.next_person}
        </button>
    }
}

/// Who has just answered may have chosen wrongly. Later nobody can tell whether it is still them.
#[component]
fn ChangeAnswer() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let [reads, changes] = [0; 2].map(|_| use_respondent());
    let change = move |event: MouseEvent| {
        changes.change_given();
        focus_step(focus::tree_of(&event), Step::Score);
    };
    view! {
        <Show when=move || reads.given.get().is_some()>
            <button class="link" type="button" id="respondent-change" on:click=change.clone()>
                {words.change_own_answer}
            </button>
        </Show>
    }
}
