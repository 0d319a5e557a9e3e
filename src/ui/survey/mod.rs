//! The area of the survey: asking people, and what their answers say.
//! Must not compute a figure; `domain` does.
//!
//! - `state`: what is chosen, typed and announced, kept with the session
//! - `result_memos`: what follows from the answers, computed once for each change
//! - asking: `questionnaire` (one person), `room_mode` (one key per answer), `rating_scales`
//! - recording: `submission` (checks an answer), `recording` (the edit that adds it)
//! - waves: `waves`, `wave_fields`, `wave_choice`, `wave_order` (renamed, moved, sorted)
//! - answers mended: `answer_list`
//! - results: `results_view`, `wave_figures`, `wave_comparison`, `trend`, `trend_chart`, `goal`,
//!   `satisfaction`, `comments`, `result_tables` (tables with bars)
//! - `settings`: the questions and the aspects; `aspects`: their names
//! - `import_export`: buttons for answers as tables; `answer_import`: what rows of a table become
//!
//! In comes the session, by context. Out goes `SurveyArea`, and `SURVEY` to fetch its code early.

mod answer_import;
mod answer_list;
mod aspects;
mod comments;
mod goal;
mod import_export;
mod questionnaire;
mod rating_scales;
mod recording;
mod result_memos;
mod result_tables;
mod results_view;
mod room_mode;
mod satisfaction;
mod settings;
mod state;
mod submission;
mod trend;
mod trend_chart;
mod wave_choice;
mod wave_comparison;
mod wave_fields;
mod wave_figures;
mod wave_order;
mod waves;

use leptos::prelude::*;
use wasm_split_helpers::wasm_split;

use self::answer_list::AnswerList;
use self::import_export::{ImportDialog, ImportExport};
use self::questionnaire::Questionnaire;
use self::results_view::Results;
use self::settings::SurveySettings;
use self::state::SurveyState;
use self::waves::Waves;
use crate::document::load_customer_parts;
use crate::ui::components::Lazy;
use crate::ui::lazy_module::{LazyModule, NotFetched};
use crate::ui::session::use_session;

/// Nobody sees it at first.
pub(super) static SURVEY: LazyModule<fn() -> AnyView> = LazyModule::new(|| Box::pin(survey()));

#[wasm_split(areas, fallible)]
fn survey() -> Result<fn() -> AnyView, NotFetched> {
    load_customer_parts();
    Ok(|| view! { <Survey/> }.into_any())
}

/// The area, once its code has come.
#[component]
pub(super) fn SurveyArea() -> impl IntoView {
    view! { <Lazy module=&SURVEY let:survey>{survey()}</Lazy> }
}

#[component]
fn Survey() -> impl IntoView {
    let state = SurveyState::from_session(&use_session());
    let is_room_mode = state.is_room_mode.clone();
    provide_context(state);
    view! {
        <section class="survey-area" data-part="survey">
            <div class="survey-sides" class:survey-in-room=move || is_room_mode.get()>
                <div class="survey-asks" data-part="asking"><Waves/><Questionnaire/></div>
                <Results/>
                <div class="survey-more"><AnswerList/><SurveySettings/><ImportExport/></div>
            </div>
            <ImportDialog/>
        </section>
    }
}
