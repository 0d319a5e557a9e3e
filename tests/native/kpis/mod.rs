//! The survey and the customer KPIs: what they say, what they refuse to say, and what of them may
//! become money.

mod bad_input;
mod board;
mod board_words;
mod bridge;
pub(crate) mod build;
mod coverage;
mod laws;
mod report;
mod survey;
mod words;
