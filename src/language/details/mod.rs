//! What is read once someone looks closer: fields that are folded away, further figures.
//! Must not hold a word of any language; the files beside it do.

mod english;
mod italian;

use super::Language;
use crate::document::Field;
use crate::domain::benefit::{
    Beneficiary, EvidenceGrade, HoursKind, Measure, Status, Timing, WayPart,
};
use crate::domain::programme::Basis;

/// What a key does, as the list of shortcuts says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// Shows the list.
    Help,
    /// Goes to the answer.
    Answer,
    /// Goes to the first field.
    Statement,
    /// Copies the answer as text.
    Copy,
    /// Prints.
    Print,
}

/// The messages that nobody sees before something is unfolded, changed or pressed.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct DetailWords {
    // Fields.
    pub field: fn(Field) -> &'static str,
    // An unfolded line, and the settings.
    pub another_line: fn(&str) -> String,
    pub share_of_return: fn(&str, &str) -> String,
    pub move_up: fn(&str) -> String,
    pub move_down: fn(&str) -> String,
    pub basis: fn(Basis) -> &'static str,
    pub measure_label: &'static str,
    pub measure: fn(Measure) -> &'static str,
    pub hours_kind_label: &'static str,
    pub hours_kind: fn(HoursKind) -> &'static str,
    pub timing_label: &'static str,
    pub timing: fn(Timing) -> &'static str,
    pub part_label: &'static str,
    pub part: fn(Option<WayPart>) -> &'static str,
    pub beneficiary_label: &'static str,
    pub beneficiary: fn(Beneficiary) -> &'static str,
    pub stage_label: &'static str,
    pub stage: fn(bool) -> &'static str,
    pub status_label: &'static str,
    pub status: fn(Status) -> &'static str,
    pub evidence_label: &'static str,
    pub evidence: fn(Option<EvidenceGrade>) -> &'static str,
    pub reach_title: &'static str,
    pub and_more: fn(&str, usize) -> String,
    // Further figures.
    pub over_time: &'static str,
    pub per_participant: &'static str,
    pub trust: &'static str,
    pub hours_given_back: &'static str,
    // Said once.
    pub stayed_as_it_was: &'static str,
    pub copied: &'static str,
    pub copy_by_hand: &'static str,
    pub all_erased: &'static str,
    pub gone_back: &'static str,

    // The list of shortcuts.
    pub shortcut: fn(Shortcut) -> &'static str,
    pub single_keys: &'static str,
    pub close: &'static str,
}

impl Language {
    /// What is read once someone looks closer: fields that are folded away, further figures.
    #[must_use]
    pub fn of_details(self) -> &'static DetailWords {
        match self {
            Self::English => &english::WORDS,
            Self::Italian => &italian::WORDS,
        }
    }
}
