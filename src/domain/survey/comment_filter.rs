//! Which comments of the answers are looked for.
//! Must not know how they are shown.

use super::answer::Answer;
use super::score::Group;
use crate::domain::text::Text;

/// Which comments are looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommentFilter {
    /// Those of a group; of everyone, scored or not, where none is chosen.
    pub group: Option<Group>,
    /// Those that hold these words, whatever their case; all of them where blank.
    pub search: Text,
}

impl CommentFilter {
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
    use crate::domain::survey::{AnswerId, Score};

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
            let comments = CommentFilter { group, search: Text::new(search).unwrap() };
            comments.among(&answers).map(|answer| answer.id.0).collect()
        };
        assert_eq!(found(None, ""), [1, 2, 3]);
        assert_eq!(found(None, "Disponibili"), [1, 2, 3]);
        assert_eq!(found(Some(Group::Promoter), ""), [1]);
        assert_eq!(found(Some(Group::Detractor), "MAI"), [2]);
        assert!(found(Some(Group::Passive), "").is_empty());
    }
}
