//! An answer while it is edited: what is typed, and whether that is an answer.
//! Must not know how it is shown, nor how it gets into the document.

use crate::domain::survey::{Answer, AspectId, LocalDateTime, Rating, Score, WaveId};
use crate::domain::text::Text;

/// The fields in which something may be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DraftField {
    Comment,
    Segment,
    Day,
    Time,
}

/// An answer that is edited.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct EditedAnswer {
    /// The wave that it is in.
    pub(super) wave: WaveId,
    /// The answer as it was when it was opened.
    pub(super) base: Answer,
    /// The wave that it is to be in.
    pub(super) target: WaveId,
    pub(super) score: Option<Score>,
    pub(super) comment: String,
    pub(super) ratings: Vec<(AspectId, Rating)>,
    pub(super) segment: String,
    /// `YYYY-MM-DD`, or nothing.
    pub(super) day: String,
    /// `HH:MM` or `HH:MM:SS`, or nothing.
    pub(super) time: String,
}

impl EditedAnswer {
    /// An answer as it is.
    pub(super) fn new(wave: WaveId, answer: Answer) -> Self {
        let given = answer.given.map(String::from).unwrap_or_default();
        let (day, time) = given.split_once('T').unwrap_or((&given, ""));
        Self {
            wave,
            target: wave,
            score: answer.score,
            comment: answer.comment.as_str().to_owned(),
            ratings: answer.satisfaction.clone(),
            segment: answer.segment.as_str().to_owned(),
            day: day.to_owned(),
            time: time.to_owned(),
            base: answer,
        }
    }

    /// The rating of an aspect.
    pub(super) fn rating(&self, aspect: AspectId) -> Option<Rating> {
        self.ratings.iter().find(|(id, _)| *id == aspect).map(|(_, rating)| *rating)
    }

    /// Rates an aspect, or takes its rating back.
    pub(super) fn rate(&mut self, aspect: AspectId, rating: Option<Rating>) {
        match (self.ratings.iter_mut().find(|(id, _)| *id == aspect), rating) {
            (Some((_, known)), Some(rating)) => *known = rating,
            (None, Some(rating)) => self.ratings.push((aspect, rating)),
            (_, None) => self.ratings.retain(|(id, _)| *id != aspect),
        }
    }

    /// The answer that was typed, or the field in which it is wrong. A time without a day is no moment.
    pub(super) fn answer(&self) -> Result<Answer, DraftField> {
        let text = |typed: &str, field| Text::new(typed).map_err(|_| field);
        let moment = |text: &str, field| LocalDateTime::parse(text).map_err(|_| field);
        let given = match (self.day.trim(), self.time.trim()) {
            ("", "") => None,
            ("", _) => return Err(DraftField::Day),
            (day, "") => Some(moment(day, DraftField::Day)?),
            (day, time) => {
                moment(day, DraftField::Day)?;
                Some(moment(&format!("{day}T{time}"), DraftField::Time)?)
            }
        };
        Ok(Answer {
            id: self.base.id,
            score: self.score,
            comment: text(&self.comment, DraftField::Comment)?,
            satisfaction: self.ratings.clone(),
            given,
            segment: text(&self.segment, DraftField::Segment)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::survey::AnswerId;

    fn draft() -> EditedAnswer {
        let answer = Answer {
            score: Score::new(9).ok(),
            given: LocalDateTime::parse("2026-03-04T05:06:07").ok(),
            satisfaction: vec![(AspectId(1), Rating::new(4).unwrap())],
            ..Answer::blank(AnswerId(7))
        };
        EditedAnswer::new(WaveId(1), answer)
    }

    #[test]
    fn an_answer_that_nothing_was_typed_over_is_the_same_answer() {
        assert_eq!(draft().answer(), Ok(draft().base));
        let undated = Answer { given: None, ..draft().base };
        assert_eq!(EditedAnswer::new(WaveId(1), undated.clone()).answer(), Ok(undated));
    }

    #[test]
    fn a_moment_is_a_day_and_where_it_is_known_its_time() {
        let typed = |day: &str, time: &str| {
            let draft = EditedAnswer { day: day.to_owned(), time: time.to_owned(), ..draft() };
            draft.answer().map(|answer| answer.given.map(String::from))
        };
        assert_eq!(typed("2026-03-04", ""), Ok(Some("2026-03-04".to_owned())));
        assert_eq!(typed("2026-03-04", "17:30"), Ok(Some("2026-03-04T17:30:00".to_owned())));
        assert_eq!(typed("", ""), Ok(None));
        assert_eq!(typed("", "17:30"), Err(DraftField::Day));
        assert_eq!(typed("4 March", ""), Err(DraftField::Day));
        assert_eq!(typed("2026-03-04", "25:00"), Err(DraftField::Time));
    }

    #[test]
    fn a_rating_is_given_changed_and_taken_back() {
        let mut draft = draft();
        let rating = |number| Rating::new(number).ok();
        draft.rate(AspectId(2), rating(1));
        draft.rate(AspectId(1), rating(5));
        assert_eq!(draft.rating(AspectId(2)), rating(1));
        assert_eq!(draft.rating(AspectId(1)), rating(5));
        draft.rate(AspectId(1), None);
        assert_eq!(draft.answer().unwrap().satisfaction, [(AspectId(2), Rating::new(1).unwrap())]);
    }

    #[test]
    fn a_text_that_no_answer_can_hold_is_named() {
        let long = "x".repeat(10_001);
        let too_long = EditedAnswer { segment: long, ..draft() };
        assert_eq!(too_long.answer(), Err(DraftField::Segment));
    }
}
