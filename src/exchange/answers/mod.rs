//! Answers of the survey as tables, in and out.
//! Must not know how a table reaches the device, nor which wave its answers go into.
//!
//! - `column`: the parts of an answer; `names`, `values`: what a column's name and its cells say of it;
//!   `guess`: which column is which; `new_aspects`: columns that ask what the survey does not ask yet;
//!   `good_or_bad`: columns that are on no scale
//! - `reader`: rows as answers; `score_cell`, `rating_cell`, `labelled_number`: one cell
//! - `counts`: tables that say how many gave each score
//! - `writer`: answers as rows

mod column;
mod counts;
mod good_or_bad;
mod guess;
mod labelled_number;
mod names;
mod new_aspects;
mod rating_cell;
mod reader;
mod score_cell;
mod values;
mod writer;

pub use column::AnswerColumn;
pub use counts::{
    CountFault, CountOptions, CountProblem, CountedWave, ReadCounts, are_counts, read_counts,
};
pub use good_or_bad::says_good_or_bad;
pub use guess::{guess_columns, undecided_scale};
pub use new_aspects::{AspectMapping, with_new_aspects};
pub use reader::{AnswerFault, ReadAnswer, read_answers, read_answers_in_steps};
pub use score_cell::read_score;
pub use writer::write_answers;
