//! What is said at a field of what was typed into it: why it is refused, how it was read.
//! Must not hold a word of any language.

use crate::document::{Issue, Kind};
use crate::language::parsing::NumberError;

/// The messages at fields: nobody sees one before something is typed.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct InputMessages {
    pub issue: fn(Issue, Kind, [&str; 2]) -> String,
    pub not_a_number: fn(NumberError, &str) -> String,
    pub loss: &'static str,
    pub counts_as_loss: &'static str,
    pub is_percentage: fn(Kind) -> String,
    pub is_money: fn(Kind) -> String,
    pub other_currency: fn(&str) -> String,
    pub take_as: fn(&str) -> String,
    pub parsed_as: fn(&str) -> String,
    pub use_instead: fn(&str) -> String,
}
