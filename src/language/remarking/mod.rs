//! What a careful reader is told beside the answer, and the names of what it is said of.
//! Must not hold a word of any language; the files beside it do.

pub(super) mod english;
pub(super) mod italian;

use super::Language;
use crate::document::Field;
use crate::domain::explain::Term;

/// The messages of remarks.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct RemarkWords {
    pub field: fn(Field) -> &'static str,
    pub field_of: fn(&str, &str) -> String,
    pub term: fn(Term) -> &'static str,
    pub fields_wait: fn(usize, &str) -> String,
    pub gaps: fn(usize, &str) -> String,
    pub not_isolated: fn(&str) -> String,
    pub not_assessed: fn(&str) -> String,
    pub extreme_return: &'static str,
    pub carries_the_result: fn(&str) -> String,
    pub range_misses: fn(&str) -> String,
    pub and_more: fn(&str, usize) -> String,
}

impl Language {
    /// What is said of gaps, doubts and fields that wait, beside the answer.
    #[must_use]
    pub fn of_remarks(self) -> &'static RemarkWords {
        match self {
            Self::English => &english::WORDS,
            Self::Italian => &italian::WORDS,
        }
    }
}
