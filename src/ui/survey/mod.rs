//! The area of the survey: the widget that asks, and what the answers say.
//! Must not compute a figure; the domain does.

mod answer;
mod aspects;
mod comments;
mod compare;
mod figures;
mod incoming;
mod out;
mod record;
mod results;
mod room;
mod satisfaction;
mod scale;
mod settings;
mod state;
mod tables;
mod wave_choice;
mod wave_fields;
mod waves;
mod widget;

use leptos::prelude::*;
use wasm_split_helpers::wasm_split;

use self::out::{ImportDialog, TakeOut};
use self::results::Results;
use self::settings::SurveySettings;
use self::state::{SurveyState, use_survey};
use self::waves::Waves;
use self::widget::Ask;
use super::components::Lazy;
use super::lazy::{LazyModule, NotFetched};
use super::session::use_session;
use crate::document::let_in_customers;

/// Nobody sees it at first.
pub(super) static SURVEY: LazyModule<fn() -> AnyView> = LazyModule::new(|| Box::pin(survey()));

#[wasm_split(areas, fallible)]
fn survey() -> Result<fn() -> AnyView, NotFetched> {
    let_in_customers();
    Ok(|| view! { <Survey/> }.into_any())
}

/// The area, once its code has come.
#[component]
pub(super) fn SurveyArea() -> impl IntoView {
    view! { <Lazy module=&SURVEY let:survey>{survey()}</Lazy> }
}

#[component]
fn Survey() -> impl IntoView {
    let state = SurveyState::of(&use_session());
    let room_mode = state.room_mode.clone();
    provide_context(state);
    view! {
        <section class="survey">
            <div role="status"><LastAnnouncement/></div>
            <div class="survey-sides" class:in-room=move || room_mode.get()>
                <div class="survey-asks"><Waves/><Ask/></div>
                <Results/>
                <div class="survey-more"><SurveySettings/><TakeOut/></div>
            </div>
            <ImportDialog/>
        </section>
    }
}

/// What was said last of something that was done.
#[component]
fn LastAnnouncement() -> impl IntoView {
    let announcement = use_survey().announcement.clone();
    let last = move || Some(announcement.get()).filter(|last| !last.message.is_empty());
    view! {
        <For each=last key=|last| last.number let:last>
            <p class="notice">{last.message}</p>
        </For>
    }
}
