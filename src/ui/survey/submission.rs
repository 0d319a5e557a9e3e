//! An answer that is given: checked and recorded, as one step.
//! Must not know whether one person gives it or a room.

use leptos::prelude::*;

use super::recording::record_answer;
use super::state::SurveyState;
use crate::browser::clock;
use crate::document::Edit;
use crate::domain::survey::{Answer, AnswerId, LocalDateTime, Score};
use crate::domain::survey::{AspectId, Rating};
use crate::domain::text::Text;
use crate::language::SurveyMessages;

/// Why an answer was not recorded.
pub(super) enum NotRecorded {
    /// It has no score.
    NoScore,
    /// A text is longer than it may be.
    TooLong,
    /// The document did not take it.
    Refused,
}

impl SurveyState {
    /// Records the answer that is being given, and makes way for another.
    pub(super) fn submit(&self, words: &SurveyMessages) -> Result<(), NotRecorded> {
        let score = self.score.get_untracked().and_then(|score| Score::new(score.into()).ok());
        let score = score.ok_or(NotRecorded::NoScore)?;
        let texts = [&self.comment, &self.segment].map(|typed| Text::new(typed.get_untracked()));
        let [Ok(comment), Ok(segment)] = texts else { return Err(NotRecorded::TooLong) };
        self.record(
            words,
            Answer {
                score: Some(score),
                comment,
                satisfaction: self.ratings_still_asked(),
                segment,
                ..Answer::blank(AnswerId(0))
            },
        )?;
        self.problem.set(None);
        self.is_score_missing.set(false);
        self.score.set(None);
        self.comment.set(String::new());
        self.ratings.set(Vec::new());
        self.is_thanked.set(true);
        Ok(())
    }

    /// The ratings of what is still asked: an aspect may have gone since it was rated.
    fn ratings_still_asked(&self) -> Vec<(AspectId, Rating)> {
        let mut ratings = self.ratings.get_untracked();
        self.session.now(|document, _| {
            let aspects = &document.survey().asked.aspects;
            ratings.retain(|(id, _)| aspects.iter().any(|aspect| aspect.id == *id));
        });
        ratings
    }

    /// Records an answer, given now, as one step.
    pub(super) fn record(&self, words: &SurveyMessages, answer: Answer) -> Result<(), NotRecorded> {
        let answer = Answer { given: LocalDateTime::parse(&clock::wall_clock()).ok(), ..answer };
        let chosen = self.chosen_wave.get_untracked();
        let session = &self.session;
        let recording =
            session.now(|document, _| record_answer(document, chosen, words.first_wave, answer));
        let recording = recording.ok_or(NotRecorded::Refused)?;
        session.edit(Edit::survey(recording.change)).map_err(|_| NotRecorded::Refused)?;
        session.end_step_and_save();
        self.recorded.update(|recorded| recorded.push((recording.wave, recording.answer)));
        if chosen.is_none() {
            self.chosen_wave.set(Some(recording.wave));
        }
        Ok(())
    }
}
