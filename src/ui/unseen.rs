//! What of the calculator nobody sees at first, by code that comes later: one door, since a page that
//! needs one of them soon needs the others.
//! Must not know what any of them draws.

use wasm_split_helpers::wasm_split;

use super::calculator::{
    benefit_panel, cost_panel, flow_table, more_figures, notice, report_in_text, report_on_paper,
    settings, shortcuts,
};
use super::desk::Desk;
use super::parts::proof_written;
use super::session::Notice;
use super::view::{Element, Later, NotFetched, Told, View};
use crate::document::{Document, Field};
use crate::domain::explain::Figure;
use crate::domain::line::LineId;
use crate::domain::results::Results;
use crate::language::{Remark, Writer, remarks};

/// Draws a part of the screen.
pub(super) type Draw = fn(&Desk) -> View;

/// Draws the panel of a line, which has a name.
pub(super) type Unfold = fn(&Desk, LineId, &Told) -> Element;

/// What nobody sees at first.
#[derive(Clone, Copy)]
pub(crate) struct Unseen {
    /// The panel of a cost.
    pub(super) cost: Unfold,
    /// The panel of a benefit.
    pub(super) benefit: Unfold,
    /// What the settings hold.
    pub(super) settings: Draw,
    /// The figures that fewer people ask for.
    pub(super) figures: Draw,
    /// The cash flow as a table.
    pub(super) flow: Draw,
    /// The proof of a figure.
    pub(super) prove: fn(&Desk, &Figure) -> View,
    /// Every remark; what is seen at first has one at most: whose figures these are.
    pub(super) remarks: fn(&Document, &Results, &[Field], &Writer) -> Vec<Remark>,
    /// What was said once, of something that was done.
    pub(super) notice: fn(&Desk, &Notice) -> Element,
    /// What the list of shortcuts holds.
    pub(super) shortcuts: Draw,
    /// The whole report, on paper.
    pub(super) on_paper: fn(&Desk) -> Element,
    /// The report's short form, as text.
    pub(super) in_text: fn(&Desk) -> String,
}

/// Whoever unfolds, changes or takes away something asks for it.
pub(crate) static UNSEEN: Later<Unseen> = Later::new(|| Box::pin(unseen()));

#[wasm_split(unseen, fallible)]
fn unseen() -> Result<Unseen, NotFetched> {
    Ok(Unseen {
        cost: cost_panel,
        benefit: benefit_panel,
        settings,
        figures: more_figures,
        flow: flow_table,
        prove: proof_written,
        remarks,
        notice,
        shortcuts,
        on_paper: report_on_paper,
        in_text: report_in_text,
    })
}
