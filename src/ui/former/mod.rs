//! Shared parts for the views that are not Leptos's own yet. Goes when the last of them is over.

mod asked;
mod choice;
mod field;
mod figure;
mod fold;
mod icon;
mod kpi_figure;
mod later;
pub(super) mod line;
mod rows;

use leptos::prelude::*;

pub(super) use super::components::{OPENED, close_dialog, close_dialog_in, open_dialog};
use super::view::{Element, Words, element};
pub(super) use asked::{Asked, asked, asked_now};
pub(super) use choice::{choice, choice_explained, choice_of, options};
pub(super) use field::{Label, explained, field, field_note, setting};
pub(super) use figure::{Pick, figures, proof_of};
pub(super) use fold::fold;
pub(super) use icon::{Icon, icon};
pub(super) use kpi_figure::{KpiRead, kpi_figure_called, kpi_figures, kpi_proof_of};
pub(super) use later::{fold_unseen, later, not_there, unseen};
pub(super) use rows::rows;

/// A bar on a scale from 0 to 100.
pub(in crate::ui) fn bar(start: impl Into<Words>, width: impl Into<Words>) -> Element {
    element("svg")
        .set("viewBox", "0 0 100 10")
        .set("preserveAspectRatio", "none")
        .set("aria-hidden", "true")
        .with(element("rect").set("x", start).set("width", width).set("height", "10"))
}
