//! One person's answer: a score, why, how satisfied they are, and when they said so.
//! Must not know the other answers.

use serde::{Deserialize, Serialize};

use super::aspect::{AspectId, Rating};
use super::local_date_time::LocalDateTime;
use super::score::{Group, Score};
use crate::domain::text::Text;

/// The identity of an answer: unique within a document, never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct AnswerId(pub u32);

/// An answer. Whatever was not answered is not given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Which answer it is.
    pub id: AnswerId,
    /// How likely they are to recommend us; none where only satisfaction was told.
    pub score: Option<Score>,
    /// Why.
    pub comment: Text,
    /// How satisfied they are, per aspect.
    #[serde(with = "ratings")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(with = "Vec<ratings::AspectRating>", extend("uniqueItems" = true))
    )]
    pub satisfaction: Vec<(AspectId, Rating)>,
    /// When they said so.
    pub given: Option<LocalDateTime>,
    /// Which part of the customers they belong to, as it was written.
    pub segment: Text,
}

/// Ratings, each an object of its own: `{"aspect": 1, "rating": 4}`.
mod ratings {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use crate::domain::survey::{AspectId, Rating};

    /// How satisfied someone is with an aspect.
    #[derive(Serialize, Deserialize)]
    #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
    #[serde(deny_unknown_fields)]
    pub(super) struct AspectRating {
        aspect: AspectId,
        rating: Rating,
    }

    pub(super) fn serialize<S: Serializer>(
        ratings: &[(AspectId, Rating)],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let each = ratings.iter().map(|(aspect, rating)| (*aspect, *rating));
        serializer.collect_seq(each.map(|(aspect, rating)| AspectRating { aspect, rating }))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Vec<(AspectId, Rating)>, D::Error> {
        let each = Vec::<AspectRating>::deserialize(deserializer)?.into_iter();
        Ok(each.map(|AspectRating { aspect, rating }| (aspect, rating)).collect())
    }
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
