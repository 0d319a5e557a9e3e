//! What a device shows that was handed over to whoever answers: the questions in the whole window, and a
//! way back that nobody takes by mistake.
//! Must not know what is asked.
//!
//! The desk is not behind it: it is not drawn at all, so neither Escape nor a key leads there. What was handed
//! over stays so when the page is loaded again.

use leptos::prelude::*;
use web_sys::{Event, KeyboardEvent, MouseEvent};

use super::Respondent;
use crate::browser::{focus, keys, tab_storage};
use crate::ui::area::{Area, use_navigation};
use crate::ui::components::FullWindow;
use crate::ui::face::{Face, use_presentation};
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;
use crate::ui::survey::rating_scales::QUESTION_ID;
use crate::ui::survey::respondent::state::RespondentState;
use crate::ui::survey::state::use_survey;

/// The id of the button that hands over.
const HAND_OVER_ID: &str = "survey-hand-over";
/// The id of the button that leads back, and of the one that goes on instead.
const CLOSE_ID: &str = "respondent-close";
const KEEP_ID: &str = "respondent-keep";

/// Hands over to whoever answers.
#[component]
pub(crate) fn HandOverButton() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let (session, presentation, survey) = (use_session(), use_presentation(), use_survey());
    let hand_over = move |_| {
        // The group that the operator has entered is that of everyone who answers now.
        let segment = survey.draft.segment.get_untracked();
        if let Some(key) = session.storage_key() {
            tab_storage::write(&keys::handed_over(key), &segment);
        }
        let state = RespondentState::from_session(&session);
        state.ask_the_next();
        state.draft.segment.set(segment);
        session.notify(None);
        presentation.show(Face::HandedOver);
    };
    view! {
        <button class="button" type="button" id=HAND_OVER_ID on:click=hand_over>
            {words.hand_over}
        </button>
    }
}

/// The questions in the whole window.
#[component]
pub(crate) fn HandedOver() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let session = use_session();
    // The page may have been loaded again meanwhile.
    let segment = session.storage_key().and_then(|key| tab_storage::read(&keys::handed_over(key)));
    if let Some(segment) = segment {
        RespondentState::from_session(&session).draft.segment.set(segment);
    }
    view! {
        <FullWindow
            id="respondent-window"
            label=words.survey_of_respondent
            focus=format!("#{QUESTION_ID}, #respondent-heading")
            stays=true
            on_close=|()| {}
        >
            <div class="respondent respondent-handed-over" data-part="respondent">
                <Respondent where_it_goes=words.recorded_in_browser/>
                <WayBack/>
            </div>
        </FullWindow>
    }
}

/// The way back to the desk: asked once more, as it shows what everyone answered.
#[component]
fn WayBack() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let (session, presentation, navigation) = (use_session(), use_presentation(), use_navigation());
    let is_asked = RwSignal::new(false);
    let ask = move |event: MouseEvent| {
        is_asked.set(true);
        focus::to(focus::tree_of(&event), KEEP_ID.to_owned());
    };
    let stay = move |event: &Event| {
        is_asked.set(false);
        focus::to(focus::tree_of(event), CLOSE_ID.to_owned());
    };
    let go_back = move |event: MouseEvent| {
        if let Some(key) = session.storage_key() {
            tab_storage::forget(&keys::handed_over(key));
        }
        RespondentState::from_session(&session).ask_the_next();
        if !navigation.is_alone() {
            navigation.go_to(Area::Survey);
        }
        presentation.show(Face::Desk);
        focus::to(focus::tree_of(&event), HAND_OVER_ID.to_owned());
    };
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            stay(&event);
        }
    };
    let question = move || {
        let go_back = go_back.clone();
        view! {
            <div class="respondent-way-back" role="group" aria-labelledby="respondent-close-why" on:keydown=escape>
                <p id="respondent-close-why">{words.close_questionnaire_why}</p>
                <button class="button" type="button" id=KEEP_ID on:click=move |event| stay(&event)>
                    {words.keep_answering}
                </button>
                <button class="button" type="button" id="respondent-close-now" on:click=go_back>
                    {words.close_questionnaire}
                </button>
            </div>
        }
    };
    view! {
        <div class="respondent-foot">
            <Show when=move || is_asked.get() fallback=move || view! {
                <button class="button-text" type="button" id=CLOSE_ID on:click=ask>
                    {words.close_questionnaire}
                </button>
            }>
                {question()}
            </Show>
        </div>
    }
}
