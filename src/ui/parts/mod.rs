//! Controls that every area shares. Each knows how it is used, none what it is used for.

mod asked;
mod choice;
mod dialog;
mod field;
mod figure;
mod fold;
mod icon;
mod kpi_figure;
mod later;
mod rows;

pub(super) use asked::{Asked, asked, asked_now};
pub(super) use choice::{choice, choice_explained, choice_of, options};
pub(super) use dialog::{OPENED, close_dialog, close_dialog_in, open_dialog};
pub(super) use field::{Label, explained, field, field_note, setting};
pub(super) use figure::{Pick, figures, proof_of, written as proof_written};
pub(super) use fold::fold;
pub(super) use icon::{Icon, icon};
pub(super) use kpi_figure::{KpiRead, kpi_figure_called, kpi_figures, kpi_proof_of};
pub(super) use later::{fold_unseen, later, not_there, unseen};
pub(super) use rows::rows;
