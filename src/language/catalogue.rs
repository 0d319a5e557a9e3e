//! The list of messages that every language fills in. A language that lacks one does not compile.
//! Must not hold a word of any language.

use super::reading::Unreadable;
use crate::document::{Field, Issue, Kind};
use crate::domain::benefit::{
    Beneficiary, EvidenceGrade, HoursKind, Measure, Status, Timing, Way, WayPart,
};
use crate::domain::explain::{Source, Term, Unavailable};
use crate::domain::investment::CostCategory;
use crate::domain::programme::Basis;
use crate::domain::waterfall::Step;

/// Why the document is not saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSaved {
    /// The browser allows this page no storage.
    StorageRefused,
    /// The browser's storage has no room left.
    StorageFull,
    /// Another tab or element saved something else meanwhile.
    ChangedElsewhere,
    /// What is stored is of a newer version, and is not overwritten.
    NewerVersion,
    /// There is no database, only the fast copy.
    NoDatabase,
    /// The programme is in the database alone, and that cannot be opened.
    OutOfReach,
    /// What is stored cannot be read and could not be set aside, and is not overwritten.
    OldDataInTheWay,
    /// What writes it could not be fetched.
    NotFetched,
}

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

/// Every message of the product in one language.
#[allow(missing_docs, reason = "each is the message that its name says, in its own language")]
pub struct Catalogue {
    // The page around the element.
    pub page_title: &'static str,
    pub page_description: &'static str,
    pub own_name: &'static str,
    pub needs_javascript: &'static str,
    pub heading: &'static str,
    pub lead: &'static str,
    pub privacy: &'static str,

    // Areas.
    pub areas: &'static str,
    pub area_calculator: &'static str,
    pub area_cases: &'static str,
    pub cases_lead: &'static str,

    // Tools.
    pub tools: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub start_anew: &'static str,
    pub load_example: &'static str,
    pub language: &'static str,

    // The statement.
    pub statement: &'static str,
    pub invested: &'static str,
    pub given_back: &'static str,
    pub add_line: &'static str,
    pub time: &'static str,
    pub time_formula: &'static str,
    pub move_up: fn(&str) -> String,
    pub move_down: fn(&str) -> String,
    pub remove: fn(&str) -> String,
    pub claimed: &'static str,
    pub credited: &'static str,
    pub due: &'static str,
    pub sure: &'static str,
    pub margin: &'static str,
    pub settings: &'static str,
    pub more_about: fn(&str) -> String,
    pub add_benefit: &'static str,
    pub another_line: fn(&str) -> String,
    pub times_months: fn(u16) -> String,
    pub excluded: &'static str,
    pub case_studies: fn(usize) -> String,
    pub and_more: fn(&str, usize) -> String,
    pub share_of_return: fn(&str, &str) -> String,
    pub category: fn(CostCategory) -> &'static str,
    pub way: fn(Way) -> &'static str,
    pub way_hint: fn(Way) -> &'static str,
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

    // Fields.
    pub field: fn(Field) -> &'static str,
    pub field_of: fn(&str, &str) -> String,
    pub issue: fn(Issue, Kind, [&str; 2]) -> String,
    pub unreadable: fn(Unreadable, &str) -> String,
    pub read_as: fn(&str) -> String,
    pub use_instead: fn(&str) -> String,
    pub not_given: &'static str,
    pub nothing: &'static str,

    // The answer.
    pub answer: &'static str,
    pub per_unit: fn(&str, &str) -> String,
    pub nothing_to_say: &'static str,
    pub pays_back_if: fn(&str) -> String,
    pub would_need: fn(&str) -> String,
    pub loss: fn(&str) -> String,
    pub fields_wait: fn(usize, &str) -> String,
    pub gaps: fn(usize, &str) -> String,
    pub not_isolated: fn(&str) -> String,
    pub not_assessed: fn(&str) -> String,
    pub extreme_return: &'static str,
    pub carries_the_result: fn(&str) -> String,
    pub examples_left: fn(usize) -> String,
    pub all_example: &'static str,
    pub range_misses: fn(&str) -> String,
    pub two_names: &'static str,
    pub figures: &'static str,
    pub over_time: &'static str,
    pub per_participant: &'static str,
    pub trust: &'static str,
    pub hours_given_back: &'static str,
    pub people_trained: fn(&str) -> String,
    pub people_applied: fn(&str) -> String,
    pub goals_reached: fn(&str) -> String,
    pub reach_hint: &'static str,
    pub ways_shares: &'static str,
    pub cash_flow: &'static str,
    pub cash_flow_described: fn(&str, &str, &str) -> String,
    pub cash_in: &'static str,
    pub cash_out: &'static str,
    pub cash_net: &'static str,
    pub cash_reached: &'static str,
    pub month_head: &'static str,
    pub start: &'static str,
    pub year: fn(usize) -> String,
    pub as_table: &'static str,
    pub more_figures: &'static str,
    pub waterfall: &'static str,
    pub waterfall_step: &'static str,
    pub waterfall_taken: &'static str,
    pub waterfall_left: &'static str,
    pub step: fn(Step) -> &'static str,
    pub step_hint: fn(Step) -> &'static str,
    pub behind: &'static str,
    pub back_in: fn(&str) -> String,
    pub show_answer: &'static str,

    // Taking it away.
    pub copy_text: &'static str,
    pub copied: &'static str,
    pub copy_by_hand: &'static str,
    pub print: &'static str,
    pub report: &'static str,
    pub report_foot: &'static str,
    pub starts: &'static str,
    pub basis_label: &'static str,
    pub worked_out: &'static str,
    pub proofs: &'static str,
    pub formula: &'static str,
    pub with_numbers: &'static str,
    pub shortcuts: &'static str,
    pub shortcut: fn(Shortcut) -> &'static str,
    pub single_keys: &'static str,
    pub close: &'static str,

    // Parts that come later.
    pub coming: &'static str,
    pub not_fetched: &'static str,
    pub try_again: &'static str,

    // Proofs.
    pub term: fn(Term) -> &'static str,
    pub explain: fn(Term) -> Option<&'static str>,
    pub source: fn(Source) -> &'static str,
    pub source_label: &'static str,
    pub unavailable: fn(Unavailable) -> &'static str,
    pub not_available: &'static str,
    pub net_of_month: fn(u16) -> String,
    pub discounted_of_month: fn(u16) -> String,
    pub net_of_year: fn(u16) -> String,
    pub benefits_of_year: fn(u16) -> String,
    pub costs_of_year: fn(u16) -> String,

    pub method_second_example: &'static str,

    // Units.
    pub month: &'static str,
    pub months: &'static str,
    pub hours: &'static str,
    pub hours_per_week: &'static str,
    pub person_unit: &'static str,
    pub people_unit: &'static str,

    // Keeping.
    pub saving: &'static str,
    pub saved: &'static str,
    pub not_saved: fn(NotSaved) -> &'static str,
    pub sends_nothing: &'static str,
    pub relabelled: fn(&str) -> String,
    pub stayed_as_it_was: &'static str,
    pub set_aside: &'static str,
    pub newer_version: &'static str,
    pub download_old: &'static str,

    // What comes in from outside.

    // What is said of keeping on the screen itself; the rest comes later.
    pub edited_elsewhere: &'static str,
    pub edit_here: &'static str,
    pub kept_apart: &'static str,
    pub newer_elsewhere: &'static str,
    pub all_erased: &'static str,
    pub gone_back: &'static str,
    pub formulas_let_go: fn(usize) -> String,
    pub foreign_copy: &'static str,
    pub open_apart: &'static str,
    pub open_programmes: &'static str,
}
