//! What is said at a field of what was typed into it.
//! Must not hold a word of any language; the files beside it do.

mod english;
mod italian;

use super::Language;
use super::reading::Unreadable;
use crate::document::{Issue, Kind};

/// The messages at fields: nobody sees one before something is typed.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct TypingWords {
    pub issue: fn(Issue, Kind, [&str; 2]) -> String,
    pub unreadable: fn(Unreadable, &str) -> String,
    pub read_as: fn(&str) -> String,
    pub use_instead: fn(&str) -> String,
}

impl Language {
    /// What is said at a field of what was typed into it.
    #[must_use]
    pub fn of_typing(self) -> &'static TypingWords {
        match self {
            Self::English => &english::WORDS,
            Self::Italian => &italian::WORDS,
        }
    }
}
