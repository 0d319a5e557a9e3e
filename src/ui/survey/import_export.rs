//! Answers taken in, taken out as CSV, and erased.
//! Must not know how a table is read or written.

use leptos::prelude::*;

use super::answer_import;
use super::state::{SurveyState, use_survey};
use crate::document::{Edit, SurveyChange};
use crate::exchange::answers;
use crate::language::SurveyMessages;
use crate::ui::components::Disclosure;
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;
use crate::ui::tables::{self, ImportButton};

/// The id of the dialog in which answers come in.
const IMPORT_ID: &str = "import-answers";
/// The id of the button that erases all answers.
const ERASE_ID: &str = "erase-answers";

/// The dialog in which answers come in.
#[component]
pub(super) fn ImportDialog() -> impl IntoView {
    let state = use_survey();
    let on_added = move |message| state.announce(message);
    view! { <tables::ImportDialog id=IMPORT_ID target=|_| answer_import::target() on_added/> }
}

/// What is done with all answers.
#[component]
pub(super) fn ImportExport() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let summary = move || view! { <h3>{words.import_and_export}</h3> };
    view! {
        <Disclosure class="findings-section" part="import-export" summary>
            <p class="hint">{words.import_hint}</p>
            <p><ImportButton dialog=IMPORT_ID label=words.import/></p>
            <p class="hint">{words.save_hint}</p>
            <p><SaveButton/></p>
            <p class="hint">{words.erase_hint}</p>
            <p><EraseButton/></p>
        </Disclosure>
    }
}

#[component]
fn SaveButton() -> impl IntoView {
    let (locale, session) = (use_locale(), use_session());
    let words = locale.language().survey_messages();
    let save = move |_| {
        let writer = locale.writer_untracked();
        let table = session.now(|document, _| answers::write_answers(document.survey(), &writer));
        session.save_text_file(words.file_name.to_owned(), table);
    };
    view! {
        <button class="button" type="button" id="save-answers" on:click=save>
            {words.save_answers}
        </button>
    }
}

#[component]
fn EraseButton() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let state = use_survey();
    view! {
        <button
            class="button"
            type="button"
            id=ERASE_ID
            on:click=move |_| erase_answers(&state, words)
        >
            {words.erase}
        </button>
    }
}

/// Erases all waves with their answers, as one step.
fn erase_answers(state: &SurveyState, words: &SurveyMessages) {
    let session = &state.session;
    if session.edit(Edit::survey(SurveyChange::Waves(Vec::new()))).is_ok() {
        session.end_step_and_save();
        state.chosen_wave.set(None);
        state.announce(words.erased.to_owned());
    }
}
