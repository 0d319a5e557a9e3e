//! Controls that every area shares. Each knows how it is used, none what it is used for.

mod choice;
mod field;
mod figure;
mod icon;

pub(super) use choice::{choice, option_of};
pub(super) use field::{Label, Words, field, field_note, id_of, no_words, text_field};
pub(super) use figure::{figure, proof_of};
pub(super) use icon::{Icon, icon};
