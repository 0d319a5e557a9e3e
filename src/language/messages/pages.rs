//! What the pages around the calculator say, and the pages of the method.
//! Must not hold a word of any language.

use crate::domain::waterfall::Step;

/// What is only written when the site is built, never in the browser.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct PageMessages {
    pub page_title: &'static str,
    pub page_description: &'static str,
    pub needs_javascript: &'static str,
    pub step_hint: fn(Step) -> &'static str,
    pub method_second_example: &'static str,
}
