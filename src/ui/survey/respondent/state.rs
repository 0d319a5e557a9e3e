//! Where someone is who answers: the question, what they have answered, and which answer was theirs.
//! Kept with the session, and what is half answered by the tab, so that neither a changed attribute nor a
//! reload loses it.
//! Must not know how any of it is shown.

use std::sync::Arc;

use leptos::prelude::*;

use super::flow::{PartialAnswer, Step};
use crate::browser::{keys, storage, tab_storage};
use crate::document::Document;
use crate::domain::survey::{AnswerId, WaveId};
use crate::language::SurveyMessages;
use crate::ui::session::Session;
use crate::ui::survey::answer_draft::AnswerDraft;
use crate::ui::survey::state::SurveyState;
use crate::ui::survey::submission::{AnswerPlace, NotRecorded};

/// The state of whoever answers.
pub(super) struct RespondentState {
    session: Session,
    pub(super) step: ArcRwSignal<Step>,
    pub(super) draft: Arc<AnswerDraft>,
    /// Where their last answer lies, as long as they may change it.
    pub(super) given: ArcRwSignal<Option<AnswerPlace>>,
    /// The answer that this one takes the place of.
    changes: ArcRwSignal<Option<AnswerPlace>>,
}

fn write_place((wave, answer): AnswerPlace) -> String {
    format!("{} {}", wave.0, answer.0)
}

/// The answer that was given in this browser, where it is still there.
fn read_place(document: &Document, text: &str) -> Option<AnswerPlace> {
    let (wave, answer) = text.split_once(' ')?;
    let place = (WaveId(wave.parse().ok()?), AnswerId(answer.parse().ok()?));
    has_answer(document, place).then_some(place)
}

fn has_answer(document: &Document, (wave, id): AnswerPlace) -> bool {
    let wave = document.survey().wave(wave);
    wave.is_some_and(|wave| wave.answers().iter().any(|answer| answer.id == id))
}

impl RespondentState {
    /// The session's.
    pub(super) fn from_session(session: &Session) -> Arc<Self> {
        session.area_state(Self::new)
    }

    fn new(session: &Session) -> Self {
        let state = Self {
            session: session.clone(),
            step: ArcRwSignal::default(),
            draft: Arc::default(),
            given: ArcRwSignal::default(),
            changes: ArcRwSignal::default(),
        };
        let kept =
            session.storage_key().and_then(|key| tab_storage::read(&keys::partial_answer(key)));
        if let Some(kept) = kept {
            let PartialAnswer { step, score, ratings, comment } = PartialAnswer::from_text(&kept);
            state.step.set(step);
            state.draft.score.set(score);
            state.draft.ratings.set(ratings);
            state.draft.comment.set(comment);
        }
        state
    }

    /// Whoever answers comes, one of many or alone. Who has answered in this browser is not asked again.
    pub(super) fn arrive(&self, repeats: bool) {
        let step = self.step.get_untracked();
        if repeats && step == Step::Thanks {
            self.ask_the_next();
        } else if !repeats && step == Step::Score && self.draft.score.get_untracked().is_none() {
            let key = self.session.storage_key().map(keys::own_answer);
            let kept = key.and_then(|key| storage::preferred(&key));
            let own =
                kept.and_then(|kept| self.session.now(|document, _| read_place(document, &kept)));
            if own.is_some() {
                self.step.set(Step::Thanks);
            }
        }
    }

    /// Has the tab keep how far the answer has come, tracked.
    pub(super) fn keep(&self) {
        let partial = PartialAnswer {
            step: self.step.get(),
            score: self.draft.score.get(),
            ratings: self.draft.ratings.get(),
            comment: self.draft.comment.get(),
        };
        let Some(key) = self.session.storage_key().map(keys::partial_answer) else { return };
        let is_blank =
            PartialAnswer { step: Step::Score, ..partial.clone() } == PartialAnswer::default();
        if is_blank || self.changes.get_untracked().is_some() {
            tab_storage::forget(&key);
        } else {
            tab_storage::write(&key, &partial.to_text());
        }
    }

    /// Records the answer, and says thanks. Of one person alone it is remembered that they have answered.
    pub(super) fn record(
        &self,
        survey: &SurveyState,
        words: &SurveyMessages,
        repeats: bool,
    ) -> Result<(), NotRecorded> {
        let place = match self.changes.get_untracked() {
            Some(former) => survey.submit_anew(&self.draft, words, former)?,
            None => {
                survey.make_way_for_answers(words);
                survey.submit(&self.draft, words)?
            }
        };
        self.changes.set(None);
        self.given.set((!repeats).then_some(place));
        let key = self.session.storage_key().map(keys::own_answer);
        if let Some(key) = key.filter(|_| !repeats) {
            storage::prefer(&key, &write_place(place));
        }
        self.step.set(Step::Thanks);
        Ok(())
    }

    /// Begins with the first question, of an answer that says nothing yet.
    pub(super) fn ask_the_next(&self) {
        self.draft.clear();
        self.given.set(None);
        self.changes.set(None);
        self.step.set(Step::Score);
    }

    /// Asks once more, with what was answered: that answer becomes another.
    pub(super) fn change_given(&self) {
        let Some(place @ (wave, id)) = self.given.get_untracked() else { return };
        let given = self.session.now(|document, _| {
            let answers = document.survey().wave(wave).map(|wave| wave.answers().to_vec());
            answers.unwrap_or_default().into_iter().find(|answer| answer.id == id)
        });
        if let Some(given) = given {
            self.changes.set(Some(place));
            self.draft.score.set(given.score.map(crate::domain::survey::Score::value));
            self.draft.comment.set(given.comment.as_str().to_owned());
            self.draft.ratings.set(given.satisfaction);
        }
        self.step.set(Step::Score);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Edit, SurveyChange};
    use crate::domain::currency::Currency;
    use crate::domain::survey::{Answer, Wave, WaveContent};

    #[test]
    fn an_own_answer_is_remembered_only_as_long_as_it_is_there() {
        let mut document = Document::blank(Currency::EURO);
        let wave = WaveId(document.next_in_survey());
        let answer = AnswerId(wave.0 + 1);
        let held = WaveContent::Answers(vec![Answer::blank(answer)]);
        let add = SurveyChange::add_wave(Wave { held, ..Wave::blank(wave) });
        document.apply(Edit::survey(add)).unwrap();
        let written = write_place((wave, answer));
        assert_eq!(read_place(&document, &written), Some((wave, answer)));
        let remove = SurveyChange::RemoveAnswers { wave, ids: vec![answer] };
        document.apply(Edit::survey(remove)).unwrap();
        assert_eq!(read_place(&document, &written), None);
        for damaged in ["", "1", "x y", "1 2 3", "-1 2"] {
            assert_eq!(read_place(&document, damaged), None, "{damaged}");
        }
    }
}
