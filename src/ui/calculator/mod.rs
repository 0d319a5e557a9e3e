//! The calculator: investment and benefits on one side, the answer on the other.
//! Must not compute anything; it shows the session's results.
//!
//! - `toolbar`: undo, redo and the menu; keyboard shortcuts and their list.
//! - `notices`: what is said above the statement; old data and unsaved input that are offered.
//! - `investment`: the cost lines. `benefits`: the benefit lines, and the case studies' sums.
//!   `line_details` is the panel that opens below a line, `add_menu` the menu that adds one.
//! - `programme_settings`: name, horizon, basis and the other settings of the programme.
//! - `result`: the headline with its sentence, figures and remarks; what if only part of it is true; the
//!   summary bar; the save status.
//! - `breakdown`: what the answer is made of: waterfall, shares of the ways, cash flow, other figures.
//! - `chance`: what could come of it where lines have ranges, and which of them matters most.
//! - `report`: the answer as text to copy, and on paper.
//!
//! Entries and edits pass out to the session; nothing passes in but its contexts.

mod add_menu;
mod benefits;
mod breakdown;
mod chance;
mod investment;
mod line_details;
mod notices;
mod programme_settings;
mod report;
mod result;
mod toolbar;

use leptos::prelude::*;

use self::benefits::Benefits;
use self::breakdown::Breakdown;
use self::investment::Investment;
use self::programme_settings::ProgrammeSettings;
use self::result::Answer;
use super::components::Deferred;
use super::locale::use_locale;
use super::session::use_session;
use crate::document::Document;
pub(super) use benefits::BenefitPanel;
pub(super) use breakdown::{
    CashFlowTable, LineWaterfall, MoreFigures, PressedMonth, WaterfallRow, waterfall_bar,
    waterfall_ends, waterfall_name, waterfall_rows,
};
pub(super) use chance::RangeOfOutcomes;
pub(super) use investment::CostPanel;
pub(super) use notices::{Notices, OLD_DATA_FILE, RecoveryNotice, saving_notice};
pub(super) use programme_settings::SettingsContent;
pub(super) use report::{FullReport, PrintedReport, ReportExport, report_in_text};
pub(super) use result::{Announcement, SummaryBar, WhatIfControl, go_to_next_example};
pub(super) use toolbar::{
    MenuContent, ShortcutList, ShortcutsDialog, Toolbar, area_of_keys, go_to_area, handle_key,
};

/// What the area is called, and what one does in it.
#[component]
pub(super) fn CalculatorTitle() -> impl IntoView {
    let text = use_locale().text();
    let session = use_session();
    let is_example = Memo::new(move |_| session.with_document(Document::has_examples));
    let lead = move || if is_example.get() { text.lead } else { text.lead_without_example };
    view! {
        <div class="frame-title">
            <slot name="heading"><h2>{text.heading}</h2></slot>
            <p class="frame-lead">{lead}</p>
        </div>
    }
}

/// The whole calculator.
#[component]
pub(super) fn Calculator() -> impl IntoView {
    // The loader puts what the page's first paint had there.
    let placeholder = || view! { <div data-deferred></div> };
    view! {
        <div class="calculator-columns">
            <section class="calculator-statement" aria-label=use_locale().text().statement>
                <Investment/>
                <Benefits/>
                <ProgrammeSettings/>
            </section>
            <div class="calculator-side">
                <Answer/>
                <slot name="call-to-action"></slot>
            </div>
        </div>
        <Deferred placeholder><Breakdown/></Deferred>
    }
}
