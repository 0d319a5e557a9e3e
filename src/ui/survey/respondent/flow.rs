//! The way through the questions, one thing at a time, and what a tab keeps of it while it reloads.
//! Must not know how a question is shown, nor where an answer goes.
//!
//! One at a time, because most answer on a phone: each question has the screen to itself, what is
//! optional is seen to be, and nothing is recorded before the last button.

use crate::domain::survey::{AspectId, Rating, Score};

/// What is asked at the moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Step {
    /// How likely they are to recommend us.
    #[default]
    Score,
    /// Why.
    Reason,
    /// How satisfied they are with each aspect.
    Satisfaction,
    /// Nothing more.
    Thanks,
}

impl Step {
    /// The questions, in their order; satisfaction only where aspects are asked.
    fn asked(has_aspects: bool) -> &'static [Self] {
        const ALL: &[Step] = &[Step::Score, Step::Reason, Step::Satisfaction];
        if has_aspects { ALL } else { ALL.split_last().map_or(ALL, |(_, others)| others) }
    }

    /// The next question; none where the answer is complete.
    pub(super) fn next(self, has_aspects: bool) -> Option<Self> {
        let mut rest = Self::asked(has_aspects).iter().skip_while(|step| **step != self);
        rest.nth(1).copied()
    }

    /// The question before.
    pub(super) fn back(self) -> Option<Self> {
        let asked = Self::asked(true);
        let index = asked.iter().position(|step| *step == self)?;
        asked.get(index.checked_sub(1)?).copied()
    }

    /// Which question it is, from 1, and of how many; none once nothing more is asked.
    pub(super) fn place(self, has_aspects: bool) -> Option<[usize; 2]> {
        let asked = Self::asked(has_aspects);
        let index = asked.iter().position(|step| *step == self)?;
        Some([index.saturating_add(1), asked.len()])
    }

    /// The step that can be shown where this one is wanted: aspects may have gone meanwhile.
    pub(super) fn among_asked(self, has_aspects: bool) -> Self {
        if self == Self::Satisfaction && !has_aspects { Self::Reason } else { self }
    }
}

/// How far an answer has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct PartialAnswer {
    pub(super) step: Step,
    pub(super) score: Option<u8>,
    pub(super) ratings: Vec<(AspectId, Rating)>,
    pub(super) comment: String,
}

impl PartialAnswer {
    /// As text: the step, the score and the ratings on one line, and what was typed below it.
    pub(super) fn to_text(&self) -> String {
        let step = match self.step {
            Step::Score | Step::Thanks => "score",
            Step::Reason => "reason",
            Step::Satisfaction => "satisfaction",
        };
        let score = self.score.map_or_else(|| "-".to_owned(), |score| score.to_string());
        let ratings = self.ratings.iter().map(|(aspect, rating)| {
            [" ", &aspect.0.to_string(), "=", &rating.value().to_string()].concat()
        });
        let ratings: String = ratings.collect();
        [step, " ", &score, &ratings, "\n", &self.comment].concat()
    }

    /// Reads such a text. What cannot be read of it was not answered.
    pub(super) fn from_text(text: &str) -> Self {
        let (head, comment) = text.split_once('\n').unwrap_or((text, ""));
        let mut words = head.split(' ');
        let step = match words.next() {
            Some("reason") => Step::Reason,
            Some("satisfaction") => Step::Satisfaction,
            _ => Step::Score,
        };
        let score = words.next().and_then(|score| Score::new(score.parse().ok()?).ok());
        let rating = |word: &str| {
            let (aspect, rating) = word.split_once('=')?;
            let rating = Rating::new(rating.parse().ok()?).ok()?;
            Some((AspectId(aspect.parse().ok()?), rating))
        };
        Self {
            // Nobody goes on from a question that they have not answered.
            step: if score.is_some() { step } else { Step::Score },
            score: score.map(Score::value),
            ratings: words.filter_map(rating).collect(),
            comment: comment.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_questions_come_one_after_another_and_satisfaction_only_where_it_is_asked() {
        let walk = |has_aspects| {
            let first = Some(Step::Score);
            std::iter::successors(first, |step| step.next(has_aspects)).collect::<Vec<_>>()
        };
        assert_eq!(walk(true), [Step::Score, Step::Reason, Step::Satisfaction]);
        assert_eq!(walk(false), [Step::Score, Step::Reason]);
    }

    #[test]
    fn every_question_but_the_first_leads_back_and_thanks_lead_nowhere() {
        assert_eq!(Step::Score.back(), None);
        assert_eq!(Step::Reason.back(), Some(Step::Score));
        assert_eq!(Step::Satisfaction.back(), Some(Step::Reason));
        assert_eq!(Step::Thanks.back(), None);
        assert_eq!(Step::Thanks.next(true), None);
    }

    #[test]
    fn a_question_says_which_it_is_and_of_how_many() {
        assert_eq!(Step::Score.place(true), Some([1, 3]));
        assert_eq!(Step::Reason.place(false), Some([2, 2]));
        assert_eq!(Step::Thanks.place(true), None);
    }

    #[test]
    fn whoever_rates_an_aspect_that_goes_is_asked_what_comes_before() {
        assert_eq!(Step::Satisfaction.among_asked(false), Step::Reason);
        assert_eq!(Step::Satisfaction.among_asked(true), Step::Satisfaction);
        assert_eq!(Step::Thanks.among_asked(false), Step::Thanks);
    }

    #[test]
    fn a_partial_answer_comes_back_as_it_was() {
        let rating = |aspect, rating| (AspectId(aspect), Rating::new(rating).unwrap());
        for comment in ["", "They call back.\nAlways = always 5\n", "à 🎉 \u{202e}x"] {
            for ratings in [vec![], vec![rating(0, 5)], vec![rating(7, 1), rating(3, 4)]] {
                let partial = PartialAnswer {
                    step: Step::Satisfaction,
                    score: Some(10),
                    ratings,
                    comment: comment.to_owned(),
                };
                assert_eq!(PartialAnswer::from_text(&partial.to_text()), partial);
            }
        }
        let begun = PartialAnswer { comment: "so far".to_owned(), ..PartialAnswer::default() };
        assert_eq!(PartialAnswer::from_text(&begun.to_text()), begun);
    }

    #[test]
    fn what_cannot_be_read_of_a_partial_answer_was_not_answered() {
        let read = PartialAnswer::from_text("reason 11 1=6 2=x 3=2 =\nwhy");
        let expected = PartialAnswer {
            step: Step::Score,
            score: None,
            ratings: vec![(AspectId(3), Rating::new(2).unwrap())],
            comment: "why".to_owned(),
        };
        assert_eq!(read, expected);
        assert_eq!(PartialAnswer::from_text(""), PartialAnswer::default());
    }
}
