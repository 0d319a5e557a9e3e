//! Which answers are looked for, whether or not they have a comment.
//! Must not know how they are shown.

use super::answer::Answer;
use super::score::Group;
use crate::domain::text::Text;

/// Whose answers are looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GivenBy {
    /// Everyone.
    #[default]
    Everyone,
    /// Those of a group.
    Group(Group),
    /// Those who gave no score.
    Unscored,
}

/// Which answers are looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerFilter {
    /// Whose.
    pub given_by: GivenBy,
    /// Those whose comment or segment holds these words, whatever their case; all of them where blank.
    pub search: Text,
}

impl AnswerFilter {
    /// The answers that are looked for, in their order.
    pub fn among<'a>(&self, answers: &'a [Answer]) -> impl Iterator<Item = &'a Answer> + use<'a> {
        let (given_by, search) = (self.given_by, self.search.name_key());
        answers.iter().filter(move |answer| {
            let is_theirs = match given_by {
                GivenBy::Everyone => true,
                GivenBy::Group(group) => answer.group() == Some(group),
                GivenBy::Unscored => answer.score.is_none(),
            };
            let holds = |text: &Text| text.name_key().contains(&search);
            is_theirs && (search.is_empty() || holds(&answer.comment) || holds(&answer.segment))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::survey::{AnswerId, Score};

    #[test]
    fn answers_are_found_by_who_gave_them_and_by_words_of_their_comment_or_segment() {
        let answer = |id, score: Option<u32>, comment: &str, segment: &str| Answer {
            score: score.map(|score| Score::new(score).unwrap()),
            comment: Text::new(comment).unwrap(),
            segment: Text::new(segment).unwrap(),
            ..Answer::blank(AnswerId(id))
        };
        let answers = [
            answer(1, Some(10), "Sempre DISPONIBILI", ""),
            answer(2, Some(3), "", "Disponibili di Nord"),
            answer(3, None, "", "Sud"),
        ];
        let found = |given_by, search: &str| -> Vec<u32> {
            let filter = AnswerFilter { given_by, search: Text::new(search).unwrap() };
            filter.among(&answers).map(|answer| answer.id.0).collect()
        };
        assert_eq!(found(GivenBy::Everyone, " "), [1, 2, 3]);
        assert_eq!(found(GivenBy::Everyone, "disponibili"), [1, 2]);
        assert_eq!(found(GivenBy::Group(Group::Detractor), "disponibili"), [2]);
        assert_eq!(found(GivenBy::Unscored, ""), [3]);
        assert!(found(GivenBy::Group(Group::Passive), "").is_empty());
    }
}
