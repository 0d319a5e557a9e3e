//! What is said of case studies: the ledger, and what is done with many cases.
//! Must not hold a word of any language; the files beside it do.

mod english;
mod italian;

use super::Language;
use crate::domain::ledger::{GroupBy, SortBy};

/// The messages of case studies, apart from the catalogue because they come with the area.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct CaseWords {
    pub ledger: &'static str,
    pub add_case: &'static str,
    pub load_sample: &'static str,
    pub export: &'static str,
    pub none_yet: &'static str,
    pub none_yet_hint: &'static str,
    pub none_found: &'static str,
    pub untitled: &'static str,
    pub search: &'static str,
    pub search_hint: &'static str,
    pub filter: &'static str,
    pub filters_on: fn(&str) -> String,
    pub any: &'static str,
    pub show_all: &'static str,
    pub way: &'static str,
    pub author: &'static str,
    pub customer: &'static str,
    pub date: &'static str,
    pub case: &'static str,
    pub evidence: &'static str,
    pub skill: &'static str,
    pub at_least: &'static str,
    pub status: &'static str,
    pub counted: &'static str,
    pub left_out: &'static str,
    pub sort: &'static str,
    pub descending: &'static str,
    pub group: &'static str,
    pub no_group: &'static str,
    pub entered: &'static str,
    pub not_said: &'static str,
    pub in_all: &'static str,
    pub incomplete: fn(&str) -> String,
    pub select: fn(&str) -> String,
    pub select_shown: &'static str,
    pub selected: fn(&str) -> String,
    pub clear_selection: &'static str,
    pub set: &'static str,
    pub set_to: &'static str,
    pub apply: &'static str,
    pub remove_selected: fn(&str) -> String,
    pub changed: fn(&str) -> String,
    pub removed: fn(&str) -> String,
    pub too_large: &'static str,
    pub saved_as: fn(&str) -> String,
    pub keys_hint: &'static str,
    pub close_case: &'static str,
    pub remove_case: &'static str,
    pub sort_by: fn(SortBy) -> &'static str,
    pub group_by: fn(GroupBy) -> &'static str,
    pub sums: fn(&str, &str) -> String,
    pub shown: fn(&str, &str) -> String,
}

impl Language {
    /// What is said of case studies.
    #[must_use]
    pub fn of_cases(self) -> &'static CaseWords {
        match self {
            Self::English => &english::WORDS,
            Self::Italian => &italian::WORDS,
        }
    }
}
