//! Tables that do not hold the answers but how many there were: a row for each score with its count, or a
//! column for each score and a row for each wave; ratings of an aspect likewise.
//! Must not know a document, nor whether the waves are added to it.
//!
//! - `scale`: which score or rating a column is named after
//! - `guess`: which column is which
//! - `reader`: rows as waves of counts; `builder`: the waves as they come together

mod builder;
mod guess;
mod reader;
mod scale;

pub use builder::CountedWave;
pub(super) use guess::guess_count_columns;
pub use reader::{CountFault, CountOptions, CountProblem, ReadCounts, read_counts};

use super::column::AnswerColumn;

/// Whether columns say how many gave an answer, rather than what someone answered.
#[must_use]
pub fn are_counts(mapping: &[Option<AnswerColumn>]) -> bool {
    let counts =
        |column: &AnswerColumn| matches!(column, AnswerColumn::Count | AnswerColumn::CountOfScore);
    mapping.iter().flatten().any(counts)
}
