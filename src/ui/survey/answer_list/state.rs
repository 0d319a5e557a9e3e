//! What is looked for, selected and edited in the list of answers, kept with the session.
//! Must not know how any of it is shown.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;

use super::changes::{Destination, answer_in, delete_answers, move_answers, put_answer};
use super::edited_answer::EditedAnswer;
use crate::document::Refusal;
use crate::domain::survey::{Answer, AnswerFilter, AnswerId, Wave, WaveId};
use crate::language::SurveyMessages;
use crate::ui::session::{Notice, Session};
use crate::ui::survey::state::SurveyState;

/// What is going on in the list.
#[derive(Default)]
pub(super) struct AnswerListState {
    /// Which answers are looked for.
    pub(super) filter: ArcRwSignal<AnswerFilter>,
    /// What is typed into their search, in its own case.
    pub(super) search: ArcRwSignal<String>,
    /// Which page of them is shown, from 0.
    pub(super) page: ArcRwSignal<usize>,
    /// Those that are selected; some may have gone since.
    selected: ArcRwSignal<BTreeSet<AnswerId>>,
    /// The one that is edited.
    pub(super) draft: ArcRwSignal<Option<EditedAnswer>>,
}

/// The list and the survey that it is a list of.
#[derive(Clone)]
pub(super) struct AnswerListContext {
    pub(super) survey: Arc<SurveyState>,
    pub(super) list: Arc<AnswerListState>,
    /// The answers that are looked for, in their order.
    pub(super) found: Memo<Vec<AnswerId>>,
}

/// Provides the list to what is below.
pub(super) fn provide_answer_list(survey: Arc<SurveyState>) {
    let list = survey.session.area_state(|_: &Session| AnswerListState::default());
    let (reads, filters) = (survey.clone(), list.clone());
    let found = Memo::new(move |_| {
        let (wave, filter) = (reads.wave(), filters.filter.get());
        reads.session.with_document(|document| {
            let answers = wave.and_then(|id| document.survey().wave(id)).map(Wave::answers);
            filter.among(answers.unwrap_or_default()).map(|answer| answer.id).collect()
        })
    });
    provide_context(AnswerListContext { survey, list, found });
}

/// The list, provided by its root.
pub(super) fn use_answer_list() -> AnswerListContext {
    expect_context()
}

impl AnswerListContext {
    /// Answers on a page.
    pub(super) const PAGE: usize = 20;

    /// An answer of the chosen wave as it is now, tracked.
    pub(super) fn answer(&self, id: AnswerId) -> Option<Answer> {
        let wave = self.survey.wave()?;
        self.survey.session.with_document(|document| answer_in(document, wave, id).cloned())
    }

    /// The page that is shown, tracked: the last where there are not so many any more.
    pub(super) fn page(&self) -> usize {
        let last = self.found.read().len().saturating_sub(1).div_euclid(Self::PAGE);
        self.list.page.get().min(last)
    }

    /// The selected answers that are still looked for, tracked.
    pub(super) fn selected(&self) -> BTreeSet<AnswerId> {
        let selected = self.list.selected.read();
        self.found.read().iter().filter(|id| selected.contains(id)).copied().collect()
    }

    /// Selects an answer, or no longer.
    pub(super) fn select(&self, id: AnswerId, is_on: bool) {
        self.list.selected.update(|selected| {
            if is_on {
                selected.insert(id)
            } else {
                selected.remove(&id)
            };
        });
    }

    /// Selects all that are looked for, or none.
    pub(super) fn select_all(&self, is_on: bool) {
        let all = if is_on { self.found.get_untracked() } else { Vec::new() };
        self.list.selected.set(all.into_iter().collect());
    }

    /// Opens an answer to be edited.
    pub(super) fn open(&self, id: AnswerId) {
        let draft = untrack(|| self.survey.wave().zip(self.answer(id)));
        self.list.draft.set(draft.map(|(wave, answer)| EditedAnswer::new(wave, answer)));
    }

    /// Deletes answers of the chosen wave, as one step, and tells which wave that is.
    pub(super) fn delete(&self, ids: Vec<AnswerId>) -> Result<WaveId, Refusal> {
        let wave = untrack(|| self.survey.wave()).ok_or(Refusal::DoesNotFit)?;
        self.survey.session.edit(delete_answers(wave, ids))?;
        self.survey.session.end_step_and_save();
        Ok(wave)
    }

    /// Moves answers of the chosen wave, as one step, and tells from which wave into which.
    pub(super) fn move_to(
        &self,
        ids: &BTreeSet<AnswerId>,
        to: Destination,
    ) -> Result<[WaveId; 2], Refusal> {
        let wave = untrack(|| self.survey.wave()).ok_or(Refusal::DoesNotFit)?;
        let session = &self.survey.session;
        let (to, edits) = session.now(|document, _| move_answers(document, wave, ids, to));
        session.edit_together(edits)?;
        session.end_step_and_save();
        self.select_all(false);
        // Where none was chosen, the last is shown, which may be a new one now.
        self.survey.chosen_wave.set(Some(wave));
        Ok([wave, to])
    }

    /// Puts the edited answer into the document, as one step.
    pub(super) fn save(&self, draft: &EditedAnswer, answer: Answer) -> Result<(), Refusal> {
        let session = &self.survey.session;
        let edits = session.now(|document, _| put_answer(document, answer, draft.target));
        session.edit_together(edits)?;
        session.end_step_and_save();
        self.list.draft.set(None);
        Ok(())
    }

    /// What a wave is called now.
    pub(super) fn wave_name(&self, wave: WaveId, words: &SurveyMessages) -> String {
        self.survey.session.now(|document, _| words.wave_name(&document.survey().waves, wave))
    }

    /// What was done, and that the wave it was done to has no answers left, where that is so.
    pub(super) fn with_emptied(
        &self,
        done: String,
        wave: WaveId,
        words: &SurveyMessages,
    ) -> String {
        let is_empty = |wave: &Wave| wave.answers().is_empty();
        let session = &self.survey.session;
        if session.now(|document, _| document.survey().wave(wave).is_some_and(is_empty)) {
            let emptied = (words.wave_is_empty_now)(&self.wave_name(wave, words));
            return format!("{done}; {emptied}");
        }
        done
    }

    /// Says what was removed, or that nothing was.
    pub(super) fn tell_removed(
        &self,
        removed: Result<WaveId, Refusal>,
        name: String,
        words: &SurveyMessages,
    ) {
        let notice = match removed {
            Ok(wave) => Notice::Removed(self.with_emptied(name, wave, words)),
            Err(_) => Notice::Told(words.answer_not_changed.to_owned()),
        };
        self.survey.session.notify(Some(notice));
    }
}
