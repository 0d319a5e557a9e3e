//! The survey as it is entered: its answers, and the waves that they came in.
//! Must not know a clock, a file or a screen, nor what follows from the answers.
//!
//! - `answer`: one person's answer; `score` and `aspect`: what is asked
//! - `wave`: the answers of one round, or only their counts
//! - `comment_filter`, `answer_filter`: which comments, or answers, are looked for
//! - `local_date_time`: when an answer was given

mod answer;
mod answer_filter;
mod aspect;
mod comment_filter;
mod local_date_time;
mod score;
mod wave;

pub use answer::{Answer, AnswerId};
pub use answer_filter::{AnswerFilter, GivenBy};
pub use aspect::{Aspect, AspectId, AspectName, Rating};
pub use comment_filter::CommentFilter;
pub use local_date_time::{LocalDateTime, SecondOfDay};
pub use score::{Group, Score, ScoreError};
pub use wave::{PerGroup, PerRating, PerScore, RatingCounts, Wave, WaveContent, WaveId};
