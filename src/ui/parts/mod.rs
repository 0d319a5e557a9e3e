//! Controls that every area shares. Each knows how it is used, none what it is used for.

mod choice;
mod field;
mod figure;
mod fold;
mod icon;
mod later;
mod rows;

pub(super) use choice::{choice, choice_of, options};
pub(super) use field::{Label, asked, field, field_note, setting};
pub(super) use figure::{Pick, figures, proof_of, written as proof_written};
pub(super) use fold::fold;
pub(super) use icon::{Icon, icon};
pub(super) use later::{fold_unseen, later, not_there, unseen};
pub(super) use rows::rows;
