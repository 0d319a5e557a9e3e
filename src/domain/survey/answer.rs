//! One person's answer: a score, why, how satisfied they are, and when they said so.
//! Must not know the other answers.

use super::aspect::{AspectId, Rating};
use super::local_date_time::LocalDateTime;
use super::score::{Group, Score};
use crate::domain::text::Text;

/// The identity of an answer: unique within a document, never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnswerId(pub u32);

/// An answer. Whatever was not answered is not given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Which answer it is.
    pub id: AnswerId,
    /// How likely they are to recommend us; none where only satisfaction was told.
    pub score: Option<Score>,
    /// Why.
    pub comment: Text,
    /// How satisfied they are, per aspect.
    pub satisfaction: Vec<(AspectId, Rating)>,
    /// When they said so.
    pub given: Option<LocalDateTime>,
    /// Which part of the customers they belong to, as it was written.
    pub segment: Text,
}

impl Answer {
    /// An answer that says nothing yet.
    #[must_use]
    pub fn blank(id: AnswerId) -> Self {
        Self {
            id,
            score: None,
            comment: Text::default(),
            satisfaction: Vec::new(),
            given: None,
            segment: Text::default(),
        }
    }

    /// The group of its score.
    #[must_use]
    pub fn group(&self) -> Option<Group> {
        self.score.map(Score::group)
    }

    /// How satisfied they are with an aspect.
    #[must_use]
    pub fn rating(&self, aspect: AspectId) -> Option<Rating> {
        let mut ratings = self.satisfaction.iter();
        ratings.find_map(|(rated, rating)| (*rated == aspect).then_some(*rating))
    }
}
