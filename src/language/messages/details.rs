//! What the calculator says once something is unfolded, changed or pressed: the choices of a line,
//! further figures, the list of shortcuts.
//! Must not hold a word of any language.

use crate::domain::benefit::{
    Beneficiary, EvidenceGrade, HoursKind, Measure, Status, Timing, WayPart,
};
use crate::domain::investment::Recurrence;
use crate::domain::programme::Basis;

/// What a key does, as the list of shortcuts says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// Shows the list.
    Help,
    /// Goes to the result.
    Answer,
    /// Goes to the first field.
    Statement,
    /// Copies the result as text.
    Copy,
    /// Prints.
    Print,
    /// Presents.
    Present,
    /// Marks the present moment.
    Mark,
    /// Compares with a moment, or no longer.
    Compare,
    /// Adds a case study.
    NewCase,
    /// Goes to an area.
    Area,
    /// Goes to an area from wherever digits are scores.
    AreaFromScale,
    /// Closes what is open in front.
    Close,
}

/// The messages that nobody sees before something is unfolded, changed or pressed.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct DetailMessages {
    // An unfolded line, and the settings.
    pub another_line: fn(&str) -> String,
    pub share_of_return: fn(&str, &str) -> String,
    pub move_up: fn(&str) -> String,
    pub move_down: fn(&str) -> String,
    pub recurrence_label: &'static str,
    pub recurrence: fn(Recurrence) -> &'static str,
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
    pub stage_name: fn(bool) -> &'static str,
    pub status_label: &'static str,
    pub status: fn(Status) -> &'static str,
    pub evidence_label: &'static str,
    pub evidence: fn(Option<EvidenceGrade>) -> &'static str,
    pub reach_title: &'static str,
    // Further figures.
    pub over_time: &'static str,
    pub per_participant: &'static str,
    pub reliability: &'static str,
    pub hours_freed: &'static str,
    // Announcements.
    pub change_too_large: &'static str,
    pub copied: &'static str,
    pub copy_by_hand: &'static str,
    pub file_by_hand: &'static str,
    pub print_refused: &'static str,
    pub everything_erased: &'static str,
    pub restored: &'static str,
    pub removed: fn(&str) -> String,
    /// The ways whose example was set aside.
    pub example_set_aside: fn(&str) -> String,
    pub waves_set_aside: &'static str,
    pub channels_set_aside: &'static str,
    pub campaigns_set_aside: &'static str,
    pub started_over: &'static str,
    pub example_loaded: &'static str,
    pub cases_loaded: &'static str,
    /// What the programme that was open before is called; empty where it has no name.
    pub programme_begun: fn(&str) -> String,
    pub back_to_programme: fn(&str) -> String,

    // The list of shortcuts.
    pub shortcut: fn(Shortcut) -> &'static str,
    pub single_keys: &'static str,
    pub close: &'static str,
}
