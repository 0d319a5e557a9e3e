//! One person's answer: a score, why, how satisfied they are, and when they said so.
//! Must not know the other answers.

use super::moment::Moment;
use super::score::{Group, Score};
use crate::domain::satisfaction::{AspectId, Rating};
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
    pub given: Option<Moment>,
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

/// Which comments are looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comments {
    /// Those of a group; of everyone, scored or not, where none is chosen.
    pub group: Option<Group>,
    /// Those that hold these words, whatever their case; all of them where blank.
    pub search: Text,
}

impl Comments {
    /// The answers whose comments are looked for, in their order; blank comments never are.
    pub fn among<'a>(&self, answers: &'a [Answer]) -> impl Iterator<Item = &'a Answer> + use<'a> {
        let (group, search) = (self.group, self.search.name_key());
        answers.iter().filter(move |answer| {
            let of_group = group.is_none_or(|group| answer.group() == Some(group));
            of_group && !answer.comment.is_blank() && answer.comment.name_key().contains(&search)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(id: u32, score: Option<u32>, comment: &str) -> Answer {
        Answer {
            score: score.map(|score| Score::new(score).unwrap()),
            comment: Text::new(comment).unwrap(),
            ..Answer::blank(AnswerId(id))
        }
    }

    #[test]
    fn comments_are_found_by_group_and_by_words_in_any_case() {
        let answers = [
            answer(1, Some(10), "Sempre DISPONIBILI"),
            answer(2, Some(3), "mai disponibili"),
            answer(3, None, "disponibili?"),
            answer(4, Some(9), "  "),
        ];
        let found = |group, search: &str| -> Vec<u32> {
            let comments = Comments { group, search: Text::new(search).unwrap() };
            comments.among(&answers).map(|answer| answer.id.0).collect()
        };
        assert_eq!(found(None, ""), [1, 2, 3]);
        assert_eq!(found(None, "Disponibili"), [1, 2, 3]);
        assert_eq!(found(Some(Group::Promoter), ""), [1]);
        assert_eq!(found(Some(Group::Detractor), "MAI"), [2]);
        assert!(found(Some(Group::Passive), "").is_empty());
    }
}
