//! Answers of the survey as tables, in and out.
//! Must not know how a table reaches the device, nor which wave its answers go into.
//!
//! - `column`: which column is which part of an answer
//! - `reader`: rows as answers; `score_cell`: a score; `writer`: answers as rows

mod column;
mod reader;
mod score_cell;
mod writer;

pub use column::{AnswerColumn, guess_columns};
pub use reader::{AnswerFault, ReadAnswer, read_answers, read_answers_in_steps};
pub use score_cell::read_score;
pub use writer::write_answers;
