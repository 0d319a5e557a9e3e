//! The area of the survey: asking people, and what their answers say. It has three faces: the desk of
//! whoever works with it, the questions for those who answer, the results by themselves.
//! Must not compute a figure; `domain` does.
//!
//! - `state`: what is chosen, typed and announced, kept with the session
//! - `result_memos`: what follows from the answers, computed once for each change
//! - asking: `questionnaire` (at the desk), `respondent` (those who answer, by themselves), `rating_scales`
//! - a room: `room_setup` (which wave), `room_mode` (one key per answer), `room_result`, `score_keys`
//! - recording: `answer_draft` (what is chosen so far), `submission` (checks an answer), `recording` (the edit
//!   that adds it)
//! - waves: `waves`, `wave_fields`, `wave_choice`, `new_wave`, `wave_order` (renamed, moved, sorted)
//! - answers mended: `answer_list`
//! - results: `results_view`, `wave_figures`, `wave_comparison`, `trend`, `trend_chart`, `goal`,
//!   `satisfaction`, `comments`, `result_tables` (tables with bars)
//! - `examples_in_survey`: what of it is still the example's
//! - `settings`: the questions and the aspects; `aspects`: their names
//! - `import_export`: buttons for answers as tables; `answer_import`: what rows of a table become
//!
//! In comes the session, by context. Out goes `SurveyArea`, and `SURVEY` to fetch its code early.

mod answer_draft;
mod answer_import;
mod answer_list;
mod aspects;
mod comments;
mod examples_in_survey;
mod goal;
mod import_export;
mod new_wave;
mod questionnaire;
mod rating_scales;
mod recording;
mod respondent;
mod result_memos;
mod result_tables;
mod results_view;
mod room_mode;
mod room_result;
mod room_setup;
mod satisfaction;
mod score_keys;
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
use self::respondent::{AnswerFace, HandedOver};
use self::results_view::Results;
use self::room_mode::RoomMode;
use self::settings::SurveySettings;
use self::state::{SurveyState, use_survey};
use self::waves::Waves;
use crate::document::load_later_parts;
use crate::ui::components::Lazy;
use crate::ui::face::{Face, use_presentation};
use crate::ui::lazy_module::{LazyModule, NotFetched};
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// Nobody sees it at first.
pub(super) static SURVEY: LazyModule<fn() -> AnyView> = LazyModule::new(|| Box::pin(survey()));

#[wasm_split(areas, fallible)]
fn survey() -> Result<fn() -> AnyView, NotFetched> {
    load_later_parts();
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
    provide_context(state.draft.clone());
    provide_context(state);
    let presentation = use_presentation();
    // Whoever shows another face makes it anew.
    match untrack(|| presentation.face()) {
        Face::Desk => view! { <Desk/> }.into_any(),
        Face::Answer => view! { <AnswerFace/> }.into_any(),
        Face::HandedOver => view! { <HandedOver/> }.into_any(),
        Face::Results => view! { <ResultsFace/> }.into_any(),
    }
}

/// The results as an element of their own.
#[component]
fn ResultsFace() -> impl IntoView {
    view! {
        <div class="frame" lang=use_locale().language().code()>
            <slot name="heading"></slot>
            <section class="survey-area" data-part="survey"><Results with_wave_choice=true/></section>
            <slot name="footer"></slot>
        </div>
    }
}

/// Everything that one works with.
#[component]
fn Desk() -> impl IntoView {
    let is_room_mode = use_survey().is_room_mode.clone();
    view! {
        <section class="survey-area" data-part="survey">
            <div class="survey-sides">
                <div class="survey-asks" data-part="asking"><Waves/><Questionnaire/></div>
                <Results/>
                <div class="survey-more"><AnswerList/><SurveySettings/><ImportExport/></div>
            </div>
            <ImportDialog/>
            <Show when=move || is_room_mode.get()><RoomMode/></Show>
        </section>
    }
}
