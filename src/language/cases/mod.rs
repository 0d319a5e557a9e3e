//! What is said of case studies: the ledger, the case that is looked at, what it all shows.
//! Must not hold a word of any language; the files beside it do.

mod english;
mod italian;

use super::Language;

/// The messages of case studies, apart from the catalogue because they come with the area.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct CaseWords {
    pub ledger: &'static str,
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
