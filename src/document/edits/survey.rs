//! Changes of the survey: what is asked, waves and their answers.
//! Must not know what follows from the answers.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Edit, Refusal};
use crate::document::Document;
use crate::document::fields::Field;
use crate::document::identities::{IdSet, MAX_ID};
use crate::document::origin::Origins;
use crate::document::survey::{Asked, Survey};
use crate::domain::sole_member::sole_member;
use crate::domain::survey::{Answer, AnswerId, Wave, WaveContent, WaveId};

/// An answer that is put in, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlacedAnswer {
    /// Where it stands afterwards, or last where that is past the last one.
    #[serde(with = "super::position")]
    pub index: usize,
    /// The answer.
    pub answer: Answer,
}

sole_member!(asked, id, wave, waves);

/// A change of the survey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum SurveyChange {
    /// Something else is asked. Ratings of what is asked no more stay with their answers.
    #[serde(with = "asked")]
    Ask(Asked),
    /// A wave is put in, or a removed one comes back.
    AddWave {
        /// Where: before the one that is there, or last.
        #[serde(with = "super::position")]
        index: usize,
        /// The wave, with all that it holds.
        wave: Wave,
    },
    /// A wave is taken out, with all that it holds.
    #[serde(with = "id")]
    RemoveWave(WaveId),
    /// A wave is called, dated or counted otherwise. Its answers stay where they are: it is handed
    /// in without any. One that holds answers cannot hold counts.
    #[serde(with = "wave")]
    ChangeWave(Wave),
    /// Answers are put into a wave, or come back, in the order of their places.
    AddAnswers {
        /// Which wave.
        wave: WaveId,
        /// The answers.
        answers: Vec<PlacedAnswer>,
    },
    /// Answers are taken out of a wave.
    RemoveAnswers {
        /// Which wave.
        wave: WaveId,
        /// Which answers.
        ids: Vec<AnswerId>,
    },
    /// Every wave is replaced; by none, to erase all that people answered.
    #[serde(with = "waves")]
    Waves(Vec<Wave>),
}

/// A change of the survey, with where values come from that come back with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SurveyEdit {
    /// What changes.
    pub change: SurveyChange,
    /// Where values come from; new ones are the person's own.
    pub origins: Origins,
}

impl SurveyChange {
    /// New answers, after those that are there, in their order.
    #[must_use]
    pub fn add_answers(wave: WaveId, answers: Vec<Answer>) -> Self {
        let placed = |answer| PlacedAnswer { index: usize::MAX, answer };
        Self::AddAnswers { wave, answers: answers.into_iter().map(placed).collect() }
    }

    /// A new wave, after those that are there.
    #[must_use]
    pub fn add_wave(wave: Wave) -> Self {
        Self::AddWave { index: usize::MAX, wave }
    }
}

impl Edit {
    /// A change of the survey.
    #[must_use]
    pub fn survey(change: SurveyChange) -> Self {
        Self::Survey(Arc::new(SurveyEdit { change, origins: Origins::default() }))
    }
}

impl Survey {
    fn answers_of(&mut self, id: WaveId) -> Result<&mut Vec<Answer>, Refusal> {
        match &mut self.wave_mut(id).ok_or(Refusal::DoesNotFit)?.held {
            WaveContent::Answers(answers) => Ok(answers),
            WaveContent::PerScore(_) | WaveContent::PerGroup(_) => Err(Refusal::DoesNotFit),
        }
    }

    /// Makes a change and returns its inverse; whether identities are given twice is for the
    /// caller to find out.
    fn make(&mut self, change: SurveyChange, next: u32) -> Result<SurveyChange, Refusal> {
        Ok(match change {
            SurveyChange::Ask(asked) => {
                SurveyChange::Ask(std::mem::replace(&mut self.asked, asked))
            }
            SurveyChange::AddWave { index, wave } => {
                let id = wave.id;
                if self.wave(id).is_some() {
                    return Err(Refusal::DoesNotFit);
                }
                self.waves.insert(index.min(self.waves.len()), wave);
                SurveyChange::RemoveWave(id)
            }
            SurveyChange::RemoveWave(id) => {
                let index = self.waves.iter().position(|wave| wave.id == id);
                let index = index.ok_or(Refusal::DoesNotFit)?;
                SurveyChange::AddWave { index, wave: self.waves.remove(index) }
            }
            SurveyChange::ChangeWave(wave) => self.change_wave(wave)?,
            SurveyChange::AddAnswers { wave, answers } => self.add_answers(wave, answers)?,
            SurveyChange::RemoveAnswers { wave, ids } => self.remove_answers(wave, &ids, next)?,
            SurveyChange::Waves(waves) => {
                SurveyChange::Waves(std::mem::replace(&mut self.waves, waves))
            }
        })
    }

    fn change_wave(&mut self, mut wave: Wave) -> Result<SurveyChange, Refusal> {
        let place = self.wave_mut(wave.id).ok_or(Refusal::DoesNotFit)?;
        match (&mut place.held, &mut wave.held) {
            (_, WaveContent::Answers(new)) if !new.is_empty() => return Err(Refusal::DoesNotFit),
            (WaveContent::Answers(there), WaveContent::Answers(new)) => std::mem::swap(there, new),
            (WaveContent::Answers(there), _) if !there.is_empty() => {
                return Err(Refusal::DoesNotFit);
            }
            _ => {}
        }
        Ok(SurveyChange::ChangeWave(std::mem::replace(place, wave)))
    }

    fn add_answers(
        &mut self,
        wave: WaveId,
        placed: Vec<PlacedAnswer>,
    ) -> Result<SurveyChange, Refusal> {
        if !placed.windows(2).all(|pair| matches!(pair, [one, next] if one.index <= next.index)) {
            return Err(Refusal::DoesNotFit);
        }
        let answers = self.answers_of(wave)?;
        let ids = answers.iter().chain(placed.iter().map(|placed| &placed.answer));
        let beyond = ids.clone().map(|answer| answer.id.0.saturating_add(1)).max().unwrap_or(0);
        let mut known = IdSet::new(beyond);
        if !ids.into_iter().all(|answer| known.insert(answer.id.0)) {
            return Err(Refusal::DoesNotFit);
        }
        let mut there = std::mem::take(answers).into_iter();
        answers.reserve(there.len().saturating_add(placed.len()));
        let mut ids = Vec::with_capacity(placed.len());
        for PlacedAnswer { index, answer } in placed {
            let before = index.saturating_sub(answers.len());
            answers.extend(there.by_ref().take(before));
            ids.push(answer.id);
            answers.push(answer);
        }
        answers.extend(there);
        Ok(SurveyChange::RemoveAnswers { wave, ids })
    }

    fn remove_answers(
        &mut self,
        wave: WaveId,
        ids: &[AnswerId],
        next: u32,
    ) -> Result<SurveyChange, Refusal> {
        let mut goes = IdSet::new(next);
        let all_once = ids.iter().all(|id| goes.insert(id.0));
        let answers = self.answers_of(wave)?;
        let there = answers.iter().filter(|answer| goes.contains(answer.id.0)).count();
        if !all_once || there != ids.len() {
            return Err(Refusal::DoesNotFit);
        }
        let mut removed = Vec::with_capacity(ids.len());
        let mut stays = Vec::new();
        for (index, answer) in std::mem::take(answers).into_iter().enumerate() {
            if goes.contains(answer.id.0) {
                removed.push(PlacedAnswer { index, answer });
            } else {
                stays.push(answer);
            }
        }
        *answers = stays;
        Ok(SurveyChange::AddAnswers { wave, answers: removed })
    }
}

impl Document {
    #[inline(never)]
    pub(super) fn change_survey(&mut self, edit: Arc<SurveyEdit>) -> Result<Edit, Refusal> {
        let SurveyEdit { change, origins } = Arc::unwrap_or_clone(edit);
        let before = self.entries_with_origins(Field::is_of_survey);
        let survey = Arc::make_mut(&mut self.survey);
        let inverse = survey.make(change, self.next_in_survey)?;
        let next = self.next_in_survey.max(survey.beyond());
        if next > MAX_ID || survey.check(next).is_err() {
            // What was just done can be taken back.
            let taken_back = survey.make(inverse, next);
            debug_assert!(taken_back.is_ok(), "a change of the survey could not be taken back");
            return Err(Refusal::DoesNotFit);
        }
        self.next_in_survey = next;
        let origins = self.settle_origins(&before, origins);
        Ok(Edit::Survey(Arc::new(SurveyEdit { change: inverse, origins })))
    }
}
