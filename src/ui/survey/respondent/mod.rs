//! The respondent's face: the questions, thanks, and nothing of the operator's. On a page that embeds the
//! survey, or in the whole window of a device that was handed over.
//! Must not show, or lead to, what others have answered.
//!
//! - `flow`: the order of the questions, and what a tab keeps of an answer
//! - `state`: where someone is
//! - `steps`: the questions as they are seen
//! - `handed_over`: the whole window, and the way back

mod flow;
mod handed_over;
mod state;
mod steps;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use leptos::prelude::*;

use self::flow::Step;
use self::state::RespondentState;
use self::steps::{Question, Thanks};
use super::aspects::use_aspects;
use crate::ui::face::use_presentation;
use crate::ui::locale::use_locale;
use crate::ui::session::{SaveStatus, Session, use_session};

pub(super) use self::handed_over::{HandOverButton, HandedOver};

/// Where someone is who answers, provided by their face.
fn use_respondent() -> Arc<RespondentState> {
    expect_context()
}

/// Whether aspects are asked, tracked.
fn use_has_aspects() -> Signal<bool> {
    let aspects = use_aspects();
    Signal::derive(move || !aspects.with(Vec::is_empty))
}

/// The questions as an element of their own.
#[component]
pub(super) fn AnswerFace() -> impl IntoView {
    let locale = use_locale();
    RespondentState::from_session(&use_session()).draft.segment.set(String::new());
    view! {
        <div class="respondent" data-part="respondent" lang=locale.language().code()>
            <slot name="heading"></slot>
            <Respondent where_it_goes=locale.language().survey_messages().recorded_on_page/>
            <slot name="footer"></slot>
        </div>
    }
}

/// The questions, one at a time, then thanks.
#[component]
fn Respondent(
    /// What is said of where the answer goes.
    where_it_goes: &'static str,
) -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let (session, presentation) = (use_session(), use_presentation());
    let state = RespondentState::from_session(&session);
    provide_context(state.clone());
    provide_context(state.draft.clone());
    let [keeps, follows, shows] = [0; 3].map(|_| state.clone());
    let arrives = state.clone();
    Effect::new(move |_| {
        let repeats = presentation.repeats();
        untrack(|| arrives.arrive(repeats));
    });
    Effect::new(move |_| keeps.keep());
    write_from_here(&session, follows);
    let has_aspects = use_has_aspects();
    let step = Memo::new(move |_| shows.step.get().among_asked(has_aspects.get()));
    let is_unsaved = move || matches!(session.save_status(), SaveStatus::Failed(_));
    view! {
        <section class="respondent-card" data-part="asked" aria-label=words.survey_of_respondent>
            {move || match step.get() {
                Step::Thanks => view! { <Thanks/> }.into_any(),
                step => view! { <Question step/> }.into_any(),
            }}
            <p class="respondent-where" id=WHERE_ID data-part="where-it-goes" role="status">
                {move || if is_unsaved() { words.not_saved_here } else { where_it_goes }}
            </p>
        </section>
    }
}

/// The id of what is said of where the answer goes.
const WHERE_ID: &str = "respondent-where";

/// Whoever answers knows nothing of tabs: where another one writes, this one does from the first thing
/// that is chosen.
fn write_from_here(session: &Session, state: Arc<RespondentState>) {
    let session = session.clone();
    Effect::new(move |_| {
        if state.draft.score.get().is_some() && session.is_following() {
            session.take_over();
        }
    });
}
