//! The calculator: investment and returns on one side, the answer on the other.
//! Must not compute anything; it shows the session's results.

mod announcement;
mod answer;
mod benefit_panel;
mod benefit_row;
mod breakdown;
mod case_studies;
mod cash_flow;
mod cost_panel;
mod export;
mod investment;
mod keyboard;
mod line_action;
mod menu;
mod notices;
mod offer;
mod paper;
mod pending_notice;
mod remarks;
mod returns;
mod saved_state;
mod scale;
mod settings;
mod shortcuts;
mod summary_bar;
mod tools;
mod unfolded;
mod waterfall;
mod ways;

use leptos::prelude::*;

use self::answer::Answer;
use self::breakdown::Breakdown;
use self::investment::Investment;
use self::returns::Returns;
use self::settings::ProgrammeSettings;
use super::components::Deferred;
use super::locale::use_locale;
pub(super) use announcement::Announcement;
pub(super) use benefit_panel::BenefitPanel;
pub(super) use breakdown::MoreFigures;
pub(super) use cash_flow::CashFlowTable;
pub(super) use cost_panel::CostPanel;
pub(super) use export::{ReportExport, report_in_text};
pub(super) use keyboard::key_pressed;
pub(super) use notices::{ActionNotice, Notices, keeping_notice};
pub(super) use offer::{OLD_DATA, OfferNotice};
pub(super) use paper::{FullReport, Paper};
pub(super) use scale::Scale;
pub(super) use settings::SettingsContent;
pub(super) use shortcuts::{ShortcutList, ShortcutsDialog, open_shortcuts};
pub(super) use summary_bar::SummaryBar;
pub(super) use tools::Tools;
pub(super) use waterfall::{Bar, LineWaterfall};

/// What the area is called, and what one does in it.
#[component]
pub(super) fn CalculatorTitle() -> impl IntoView {
    let text = use_locale().text();
    view! {
        <div class="title">
            <slot name="heading"><h2>{text.heading}</h2></slot>
            <p class="lead">{text.lead}</p>
        </div>
    }
}

/// The whole calculator.
#[component]
pub(super) fn Calculator() -> impl IntoView {
    // The loader puts what the page's first paint had there.
    let placeholder = || view! { <div class="deferred"></div> };
    view! {
        <div class="sides">
            <section class="statement" aria-label=use_locale().text().statement>
                <Investment/>
                <Returns/>
                <ProgrammeSettings/>
            </section>
            <div class="side">
                <Answer/>
                <slot name="call-to-action"></slot>
            </div>
        </div>
        <Deferred placeholder><Breakdown/></Deferred>
    }
}
