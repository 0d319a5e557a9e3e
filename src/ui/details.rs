//! What of the calculator nobody sees at first, as lazily loaded view factories: one file, since a
//! page that needs one of them soon needs the others.
//! Must not know what any of them draws.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_split_helpers::wasm_split;
use web_sys::DocumentFragment;

use super::action_notice::ActionNotice;
use super::area::Navigation;
use super::calculator::{
    BenefitPanel, CashFlowTable, CostPanel, FullReport, MenuContent, MoreFigures, PressedMonth,
    RangeOfOutcomes, SettingsContent, ShortcutList, WhatIfControl, go_to_next_example,
    report_in_text,
};
use super::comparison::{figure_then, mark_and_tell, toggle_and_tell};
use super::components::{Pick, Proof};
use super::lazy_module::{LazyModule, NotFetched};
use super::lines_behind::LinesBehindTable;
use super::locale::LocaleContext;
use super::present::InFront;
use super::scenarios::Scenarios;
use super::session::comparison::PastMoment;
use super::session::notices::Said;
use super::session::{Session, starting};
use crate::document::Document;
use crate::domain::explain::Figure;
use crate::domain::line::LineId;
use crate::domain::lines_behind::ChartPart;
use crate::domain::scenario::ScenarioId;

/// Makes the panel of a line, which has a name.
pub(super) type Panel = fn(LineId, Signal<String>) -> AnyView;

/// What nobody sees at first.
#[derive(Clone, Copy)]
pub(crate) struct Details {
    /// The panel of a cost.
    pub(super) cost: Panel,
    /// The panel of a benefit.
    pub(super) benefit: Panel,
    /// What the menu holds.
    pub(super) menu: fn() -> AnyView,
    /// What the settings hold.
    pub(super) settings: fn() -> AnyView,
    /// The figures that fewer people ask for.
    pub(super) figures: fn() -> AnyView,
    /// The scenarios, side by side.
    pub(super) scenarios: fn() -> AnyView,
    /// Shows the results of a scenario, or those of the base.
    pub(super) show_scenario: fn(&Session, Option<ScenarioId>),
    /// What could come of it, where lines have ranges.
    pub(super) chance: fn() -> AnyView,
    /// The cash flow as a table.
    pub(super) flow: fn() -> AnyView,
    /// The control that asks what comes back if only part of it is true.
    pub(super) what_if: fn() -> AnyView,
    /// The lines behind the month that is pressed in the drawing of the cash flow.
    pub(super) pressed_month: fn(RwSignal<Option<u16>>) -> AnyView,
    /// The lines behind a part of a chart of a name.
    pub(super) lines_behind: fn(ChartPart, Signal<String>) -> AnyView,
    /// The proof of a figure.
    pub(super) proof: fn(Figure) -> AnyView,
    /// What is said once, of something that was done.
    pub(super) notice: fn(Said) -> AnyView,
    /// Begins with a document, and replaces nothing of the person's own.
    pub(super) start: fn(&Session, Document),
    /// Goes to the next value of the example that the answer follows from.
    pub(super) next_example: fn(&Session, &Navigation, Option<DocumentFragment>),
    /// What stands above the area or in front of it while one presents or compares.
    pub(super) in_front: fn() -> AnyView,
    /// What a figure was at a moment.
    pub(super) then: fn(Pick, Arc<PastMoment>) -> AnyView,
    /// Marks the present moment.
    pub(super) mark: fn(&Session, &LocaleContext),
    /// Begins to compare with a moment, or ends it.
    pub(super) compare: fn(&Session, &LocaleContext),
    /// What the list of shortcuts holds.
    pub(super) shortcuts: fn() -> AnyView,
    /// The whole report, on paper.
    pub(super) on_paper: fn() -> AnyView,
    /// The report's short form, as text.
    pub(super) in_text: fn(&Session, &LocaleContext) -> String,
    /// Prints the part of a tree that a selector finds.
    pub(super) print: fn(&Session, Option<DocumentFragment>, &'static str),
}

/// Whoever unfolds, changes or exports something asks for it.
pub(crate) static DETAILS: LazyModule<Details> = LazyModule::new(|| Box::pin(details()));

#[wasm_split(details, fallible)]
fn details() -> Result<Details, NotFetched> {
    Ok(Details {
        cost: |id, name| view! { <CostPanel id name/> }.into_any(),
        benefit: |id, name| view! { <BenefitPanel id name/> }.into_any(),
        menu: || view! { <MenuContent/> }.into_any(),
        settings: || view! { <SettingsContent/> }.into_any(),
        figures: || view! { <MoreFigures/> }.into_any(),
        scenarios: || view! { <Scenarios/> }.into_any(),
        show_scenario: Session::show_scenario,
        chance: || view! { <RangeOfOutcomes/> }.into_any(),
        flow: || view! { <CashFlowTable/> }.into_any(),
        what_if: || view! { <WhatIfControl/> }.into_any(),
        pressed_month: |month| view! { <PressedMonth month/> }.into_any(),
        lines_behind: |part, name| view! { <LinesBehindTable part name/> }.into_any(),
        proof: |figure| view! { <Proof figure/> }.into_any(),
        notice: |said| view! { <ActionNotice said/> }.into_any(),
        start: starting::start,
        next_example: go_to_next_example,
        in_front: || view! { <InFront/> }.into_any(),
        then: figure_then,
        mark: mark_and_tell,
        compare: toggle_and_tell,
        shortcuts: || view! { <ShortcutList/> }.into_any(),
        on_paper: || view! { <FullReport/> }.into_any(),
        in_text: report_in_text,
        print: Session::print,
    })
}
