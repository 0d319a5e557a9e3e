//! What is said of the illustrative case studies.
//! Must not hold a word of any language; the files beside it do.

mod english;
mod italian;

use super::Language;
use crate::domain::cases::SampleWords;

impl Language {
    /// The titles, roles, customers and notes of the illustrative cases.
    #[must_use]
    pub fn of_sample(self) -> &'static SampleWords {
        match self {
            Self::English => &english::WORDS,
            Self::Italian => &italian::WORDS,
        }
    }
}
