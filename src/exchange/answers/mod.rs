//! Answers of the survey as tables, in and out.
//! Must not know how a table reaches the device, nor which wave its answers go into.

mod column;
mod reading;
mod writing;

pub use column::{AnswerColumn, guess};
pub use reading::{AnswerFault, ReadAnswer, read_answers};
pub use writing::written;
