//! What is said of case studies together: how far to trust them, which may be told twice, what they
//! give beside money, what they showed. Must not hold a word of any language; the files beside it do.

mod english;
mod italian;
mod told;

use super::Language;
use crate::domain::cases::By;
use crate::domain::date::Quarter;

pub use told::{
    Doubtful, how_covered, name_of_key, strong_in_words, title_of, what_carries, what_is_doubtful,
};

/// The messages of what case studies say together.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct CaseFindings {
    pub covered: fn(&str, &str, &str) -> String,
    pub more_than_all: fn(&str, &str) -> String,
    pub nobody_named: &'static str,
    pub not_covered: fn(&str) -> String,
    pub largest: fn(&str, &str, &str) -> String,
    pub without_largest: fn(&str) -> String,
    pub open_case: &'static str,
    pub none_counted: &'static str,
    pub share: &'static str,
    pub no_shares: fn(&str) -> String,
    pub customers_not_credited: fn(&str) -> String,
    // Cases that may be told twice.
    pub duplicates: &'static str,
    pub duplicates_hint: &'static str,
    pub no_duplicates: &'static str,
    pub told_twice: fn(&str) -> String,
    pub stays: &'static str,
    pub leave_out: fn(&str) -> String,
    pub are_different: &'static str,
    pub was_left_out: fn(&str) -> String,
    pub not_proposed_again: &'static str,
    pub more_groups: fn(&str) -> String,
    pub more_cases: fn(&str) -> String,
    // What they give beside money.
    pub hours_hint: &'static str,
    pub soft_outcomes: &'static str,
    pub soft_hint: &'static str,
    pub soft_none: &'static str,
    pub soft_told: fn(&str) -> String,
    // What they showed.
    pub question: &'static str,
    pub showed: &'static str,
    pub showed_hint: &'static str,
    pub group_by: &'static str,
    pub by: fn(By) -> &'static str,
    pub quarter: fn(Quarter) -> String,
    pub caption: &'static str,
    pub count: &'static str,
    pub total: &'static str,
    pub median: &'static str,
    pub mean: &'static str,
    pub largest_of: &'static str,
    pub all_cases: &'static str,
    pub overlaps: &'static str,
    pub show_all_rows: fn(&str) -> String,
    pub strongest: &'static str,
    pub none_strong: &'static str,
    pub told_by: fn(&str, &str) -> String,
    pub is_credited: fn(&str) -> String,
    pub supported_by: fn(&str) -> String,
    pub case_list: &'static str,
    pub how_credited: &'static str,
}

impl Language {
    /// What is said of case studies together.
    #[must_use]
    pub fn of_case_findings(self) -> &'static CaseFindings {
        match self {
            Self::English => &english::WORDS,
            Self::Italian => &italian::WORDS,
        }
    }
}
