//! An answer that is given: checked and recorded, as one step.
//! Must not know whether one person gives it or a room.

use leptos::prelude::*;

use super::answer_draft::AnswerDraft;
use super::new_wave::next_wave_name;
use super::recording::{record_answer, record_first_answer, wave_or_last};
use super::state::SurveyState;
use crate::browser::clock;
use crate::document::{Edit, PlacedAnswer, SurveyChange};
use crate::domain::survey::{Answer, AnswerId, LocalDateTime, WaveContent, WaveId};
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

/// Where an answer lies.
pub(super) type AnswerPlace = (WaveId, AnswerId);

impl SurveyState {
    /// Records the answer that is being given, and makes way for another.
    pub(super) fn submit(
        &self,
        draft: &AnswerDraft,
        words: &SurveyMessages,
    ) -> Result<AnswerPlace, NotRecorded> {
        let place = self.record(words, self.answer_as_asked(draft)?)?;
        draft.clear();
        Ok(place)
    }

    /// The answer has become another: it takes the place of the one before, as one step, and keeps its
    /// moment. Where that one is gone, it is recorded as a new one.
    pub(super) fn submit_anew(
        &self,
        draft: &AnswerDraft,
        words: &SurveyMessages,
        (wave, id): AnswerPlace,
    ) -> Result<AnswerPlace, NotRecorded> {
        let former = self.session.now(|document, _| {
            let answers = document.survey().wave(wave)?.answers();
            let index = answers.iter().position(|answer| answer.id == id)?;
            Some((index, answers.get(index)?.clone()))
        });
        let Some((index, former)) = former else { return self.submit(draft, words) };
        let answer = Answer { id, given: former.given, ..self.answer_as_asked(draft)? };
        let put = SurveyChange::AddAnswers { wave, answers: vec![PlacedAnswer { index, answer }] };
        let changes = [SurveyChange::RemoveAnswers { wave, ids: vec![id] }, put];
        let edits = changes.map(Edit::survey).into();
        self.session.edit_together(edits).map_err(|_| NotRecorded::Refused)?;
        self.session.end_step_and_save();
        draft.clear();
        Ok((wave, id))
    }

    /// The answer, with the ratings of what is still asked: an aspect may have gone since it was rated.
    fn answer_as_asked(&self, draft: &AnswerDraft) -> Result<Answer, NotRecorded> {
        let mut answer = draft.answer()?;
        self.session.now(|document, _| {
            let aspects = &document.survey().asked.aspects;
            answer.satisfaction.retain(|(id, _)| aspects.iter().any(|aspect| aspect.id == *id));
        });
        Ok(answer)
    }

    /// Where the wave that is meant holds counts only, the answer is to begin a new one: whoever answers
    /// can do nothing about it.
    pub(super) fn make_way_for_answers(&self, words: &SurveyMessages) {
        let chosen = self.chosen_wave.get_untracked();
        let name = self.session.now(|document, _| {
            let wave = wave_or_last(document, chosen)?;
            let has_counts = !matches!(wave.held, WaveContent::Answers(_));
            has_counts.then(|| next_wave_name(document, words))
        });
        if let Some(name) = name {
            self.plan_wave(&name);
        }
    }

    /// Records an answer, given now, as one step.
    pub(super) fn record(
        &self,
        words: &SurveyMessages,
        answer: Answer,
    ) -> Result<AnswerPlace, NotRecorded> {
        let answer = Answer { given: LocalDateTime::parse(&clock::wall_clock()).ok(), ..answer };
        let chosen = self.chosen_wave.get_untracked();
        let session = &self.session;
        let planned = untrack(|| self.planned_wave());
        let recording = session.now(|document, _| match &planned {
            Some(planned) => Some(record_first_answer(document, planned, answer)),
            None => record_answer(document, chosen, &next_wave_name(document, words), answer),
        });
        let recording = recording.ok_or(NotRecorded::Refused)?;
        session.edit(Edit::survey(recording.change)).map_err(|_| NotRecorded::Refused)?;
        session.end_step_and_save();
        let place = (recording.wave, recording.answer);
        if planned.is_some() {
            self.set_begun(Some(recording.wave));
        }
        self.recorded.update(|recorded| recorded.push(place));
        if chosen != Some(recording.wave) {
            self.chosen_wave.set(Some(recording.wave));
        }
        Ok(place)
    }
}
