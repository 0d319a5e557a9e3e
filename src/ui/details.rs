//! What of the calculator nobody sees at first, as lazily loaded view factories: one file, since a
//! page that needs one of them soon needs the others.
//! Must not know what any of them draws.

use leptos::prelude::*;
use wasm_split_helpers::wasm_split;

use super::calculator::{
    benefit_panel, cost_panel, flow_table, more_figures, notice, report_in_text, report_on_paper,
    settings, shortcuts,
};
use super::components::{Proof, ProofProps};
use super::desk::Desk;
use super::lazy::{LazyModule, NotFetched};
use super::session::Notice;
use super::view::{Told, View, use_desk};
use crate::domain::explain::Figure;
use crate::domain::line::LineId;

/// Makes the panel of a line, which has a name.
pub(super) type Panel = fn(LineId, Signal<String>) -> AnyView;

/// What nobody sees at first.
#[derive(Clone, Copy)]
pub(crate) struct Details {
    /// The panel of a cost.
    pub(super) cost: Panel,
    /// The panel of a benefit.
    pub(super) benefit: Panel,
    /// What the settings hold.
    pub(super) settings: fn() -> AnyView,
    /// The figures that fewer people ask for.
    pub(super) figures: fn() -> AnyView,
    /// The cash flow as a table.
    pub(super) flow: fn() -> AnyView,
    /// The proof of a figure.
    pub(super) proof: fn(Figure) -> AnyView,
    /// What was said once, of something that was done.
    pub(super) notice: fn(Notice) -> AnyView,
    /// What the list of shortcuts holds.
    pub(super) shortcuts: fn() -> AnyView,
    /// The whole report, on paper.
    pub(super) on_paper: fn() -> AnyView,
    /// The report's short form, as text.
    pub(super) in_text: fn(&Desk) -> String,
}

/// Whoever unfolds, changes or exports something asks for it.
pub(crate) static DETAILS: LazyModule<Details> = LazyModule::new(|| Box::pin(details()));

#[wasm_split(details, fallible)]
fn details() -> Result<Details, NotFetched> {
    Ok(Details {
        cost: |id, name| cost_panel(&use_desk(), id, &Told::new(move || name.get())).into_any(),
        benefit: |id, name| {
            benefit_panel(&use_desk(), id, &Told::new(move || name.get())).into_any()
        },
        settings: || settings(&use_desk()).into_any(),
        figures: || more_figures(&use_desk()).into_any(),
        flow: || flow_table(&use_desk()).into_any(),
        proof: |figure| Proof(ProofProps { figure }).into_any(),
        notice: |said| View::from(notice(&use_desk(), &said)).into_any(),
        shortcuts: || shortcuts(&use_desk()).into_any(),
        on_paper: || View::from(report_on_paper(&use_desk())).into_any(),
        in_text: report_in_text,
    })
}
