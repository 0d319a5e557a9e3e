//! Scenarios: the same calculation under other assumptions, side by side, and which of them is shown.
//! Must not compute a figure.
//!
//! - `shown`: what stands beside the answer while a scenario is shown; there from the start.
//! - `comparison`: the scenarios side by side; `compared` is what they come to, worked out in steps.
//! - `editor`: what a scenario changes. `edits`: how scenarios come, go and are shown.
//!
//! All but `shown` and the place of the comparison come with the details.

mod compared;
mod comparison;
mod editor;
mod edits;
mod shown;

pub(super) use shown::{ScenarioDisclosure, ShownScenario};

use std::sync::Arc;

use leptos::prelude::*;

use self::compared::provide_comparison;
use self::comparison::Comparison;
use self::editor::Editors;
use super::components::controlled_checked;
use super::locale::use_locale;
use super::session::{Session, use_session};
use crate::browser::styles;
use crate::document::load_later_parts;
use crate::language::ReportOptions;

/// What lasts as long as the session: what the report is to hold.
struct Remembered {
    in_report: ArcRwSignal<bool>,
}

fn in_report(session: &Session) -> ArcRwSignal<bool> {
    let state: Arc<Remembered> =
        session.area_state(|_| Remembered { in_report: ArcRwSignal::new(false) });
    state.in_report.clone()
}

/// What was asked to be in the report.
pub(super) fn report_options(session: &Session) -> ReportOptions {
    ReportOptions { scenarios: in_report(session).get_untracked() }
}

/// The scenarios, side by side, and what they change.
#[component]
pub(super) fn Scenarios() -> impl IntoView {
    styles::bring();
    load_later_parts();
    provide_comparison();
    view! {
        <div class="scenarios">
            <p class="hint">{use_locale().language().scenario_messages().lead}</p>
            <Comparison/>
            <Editors/>
            <InReport/>
        </div>
    }
}

/// Whether the report holds them.
#[component]
fn InReport() -> impl IntoView {
    let is_in: RwSignal<bool> = in_report(&use_session()).into();
    view! {
        <label class="scenarios-choice">
            <input
                type="checkbox"
                use:controlled_checked=is_in.into()
                on:change=move |event| is_in.set(event_target_checked(&event))
            />
            {use_locale().language().scenario_messages().in_print}
        </label>
    }
}
