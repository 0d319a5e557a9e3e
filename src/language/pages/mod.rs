//! What the pages around the calculator say: their heads, and the method.
//! Must not hold a word of any language; the files beside it do.

mod english;
mod italian;

use super::Language;
use crate::domain::waterfall::Step;

/// What is only written when the site is built, never in the browser.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct PageWords {
    pub page_title: &'static str,
    pub page_description: &'static str,
    pub needs_javascript: &'static str,
    pub step_hint: fn(Step) -> &'static str,
    pub method_second_example: &'static str,
}

impl Language {
    /// What the pages around the calculator say: their heads, and the method.
    #[must_use]
    pub fn of_pages(self) -> &'static PageWords {
        match self {
            Self::English => &english::WORDS,
            Self::Italian => &italian::WORDS,
        }
    }
}
