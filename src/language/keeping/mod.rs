//! What is said of keeping: programmes, their history, files, other tabs.
//! Must not hold a word of any language; the files beside it do.

mod english;
mod italian;

use super::Language;
use crate::document::Undecodable;

/// The messages of keeping, apart from the catalogue because they are seen by fewer.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct KeepingWords {
    // Programmes.
    pub title: &'static str,
    pub close: &'static str,
    pub looking: &'static str,
    pub out_of_reach: &'static str,
    pub programmes: &'static str,
    pub untitled: &'static str,
    pub copy_of: fn(&str) -> String,
    pub is_open: &'static str,
    pub changed: fn(&str) -> String,
    pub new_programme: &'static str,
    pub open: &'static str,
    pub duplicate: &'static str,
    pub rename: &'static str,
    pub name: &'static str,
    pub keep_name: &'static str,
    pub delete: &'static str,
    pub deleted: fn(usize) -> String,
    pub bring_back: &'static str,
    pub did_not_work: &'static str,
    pub none_yet: &'static str,

    // History.
    pub history: &'static str,
    pub history_hint: &'static str,
    pub no_history: &'static str,
    pub name_this_moment: &'static str,
    pub moment_name: &'static str,
    pub look: &'static str,
    pub then: &'static str,
    pub now: &'static str,
    pub in_the_file: &'static str,
    pub restore: &'static str,
    pub do_not: &'static str,
    pub lines: &'static str,

    // Files.
    pub files: &'static str,
    pub files_hint: &'static str,
    pub save_file: &'static str,
    pub open_file: &'static str,
    pub drop_here: &'static str,
    pub save_everything: &'static str,
    pub as_new_programme: &'static str,
    pub in_place: &'static str,
    pub archive_holds: fn(usize) -> String,
    pub add_all: &'static str,
    pub added: fn(usize) -> String,
    pub not_text: &'static str,
    pub not_read: &'static str,

    // How safe it is.
    pub safety: &'static str,
    pub promised: &'static str,
    pub not_promised: &'static str,
    pub erased_after_days: &'static str,
    pub ask_to_promise: &'static str,
    pub last_backup: fn(&str) -> String,
    pub no_backup: &'static str,
    pub erase: &'static str,
    pub erase_question: &'static str,
    pub erase_now: &'static str,

    // What comes in from outside.
    pub undecodable: fn(&Undecodable) -> String,
}

impl Language {
    /// What is said of keeping.
    #[must_use]
    pub fn of_keeping(self) -> &'static KeepingWords {
        match self {
            Self::English => &english::WORDS,
            Self::Italian => &italian::WORDS,
        }
    }
}
