//! What inputs and figures are called.
//! Must not hold a word of any language.

use crate::document::Field;
use crate::domain::explain::Term;

/// The names of inputs and figures, and how names are put together.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct LabelMessages {
    pub field: fn(Field) -> &'static str,
    pub term: fn(Term) -> &'static str,
    /// A name, and the line that it belongs to.
    pub name_of_line: fn(&str, &str) -> String,
    /// Some names, and how many more there are.
    pub and_more: fn(&str, usize) -> String,
}
