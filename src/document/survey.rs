//! The survey as a part of the document, and its edits: what is asked, waves and their answers.
//! Must not know what follows from the answers.

use std::sync::Arc;

use super::Document;
use super::edit::{Edit, Refusal};
use super::fault::{Flaw, Place};
use super::field::Field;
use super::origin::Origins;
use super::soundness::{MOST_LINES, Marks};
use super::survey_field::survey_fields;
use crate::domain::survey::{Answer, AnswerId, Aspect, Wave, WaveContent, WaveId};
use crate::domain::text::Text;

/// Answers that a document may have.
const MOST_ANSWERS: usize = 1_000_000;
/// Waves that it may have.
const MOST_WAVES: usize = 500;
/// Aspects that may be asked about, and that one answer may rate.
const MOST_ASPECTS: usize = 100;

/// What people are asked. A text that is blank is the language's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// How likely they are to recommend us.
    pub question: Text,
    /// What 0 means.
    pub lowest: Text,
    /// What 10 means.
    pub highest: Text,
    /// What is said to who has answered.
    pub thanks: Text,
    /// What they are asked to rate, in the order shown.
    pub aspects: Vec<Aspect>,
}

/// The survey.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    /// What is asked.
    pub asked: Asked,
    /// The waves, in the order shown.
    pub waves: Vec<Wave>,
}

impl Default for Asked {
    fn default() -> Self {
        Self {
            question: Text::default(),
            lowest: Text::default(),
            highest: Text::default(),
            thanks: Text::default(),
            aspects: Aspect::source_aspects().into(),
        }
    }
}

/// An answer that is put in, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedAnswer {
    /// Where it stands afterwards, or last where that is past the last one.
    pub index: usize,
    /// The answer.
    pub answer: Answer,
}

/// A change of the survey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SurveyChange {
    /// Something else is asked. Ratings of what is asked no more stay with their answers.
    Ask(Asked),
    /// A wave is put in, or a removed one comes back.
    AddWave {
        /// Where: before the one that is there, or last.
        index: usize,
        /// The wave, with all that it holds.
        wave: Wave,
    },
    /// A wave is taken out, with all that it holds.
    RemoveWave(WaveId),
    /// A wave is called, dated or counted otherwise. Its answers stay where they are: it is handed
    /// in without any. One that holds answers cannot hold counts.
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
    Waves(Vec<Wave>),
}

/// A change of the survey, with where values come from that come back with it.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// The wave of an identity.
    #[must_use]
    pub fn wave(&self, id: WaveId) -> Option<&Wave> {
        self.waves.iter().find(|wave| wave.id == id)
    }

    /// How many answers there are, one by one.
    #[must_use]
    pub fn answers(&self) -> usize {
        self.waves.iter().fold(0, |sum, wave| sum.saturating_add(wave.answers().len()))
    }

    pub(super) fn wave_mut(&mut self, id: WaveId) -> Option<&mut Wave> {
        self.waves.iter_mut().find(|wave| wave.id == id)
    }

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
        let mut known = Marks::below(beyond);
        if !ids.into_iter().all(|answer| known.mark(answer.id.0)) {
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
        let mut goes = Marks::below(next);
        let all_once = ids.iter().all(|id| goes.mark(id.0));
        let answers = self.answers_of(wave)?;
        let there = answers.iter().filter(|answer| goes.has(answer.id.0)).count();
        if !all_once || there != ids.len() {
            return Err(Refusal::DoesNotFit);
        }
        let mut removed = Vec::with_capacity(ids.len());
        let mut stays = Vec::new();
        for (index, answer) in std::mem::take(answers).into_iter().enumerate() {
            if goes.has(answer.id.0) {
                removed.push(PlacedAnswer { index, answer });
            } else {
                stays.push(answer);
            }
        }
        *answers = stays;
        Ok(SurveyChange::AddAnswers { wave, answers: removed })
    }

    /// The identity beyond every one that is given.
    pub(super) fn beyond(&self) -> u32 {
        let mut highest = self.asked.aspects.iter().map(|aspect| aspect.id.0).max();
        for wave in &self.waves {
            highest = highest.max(Some(wave.id.0));
            for answer in wave.answers() {
                highest = highest.max(Some(answer.id.0));
                for (aspect, _) in &answer.satisfaction {
                    highest = highest.max(Some(aspect.0));
                }
            }
        }
        highest.map_or(0, |id| id.saturating_add(1))
    }

    /// Whether every identity was given, and once, and there is not too much of anything; or where
    /// that is not so.
    pub(super) fn fits_together(&self, next: u32, place: &mut Place) -> Option<()> {
        place.enter("survey");
        place.enter("asked");
        place.enter("aspects");
        let mut aspects = Marks::below(next);
        for (index, aspect) in self.asked.aspects.iter().enumerate() {
            place.is_one_of(index, MOST_ASPECTS, aspect.id.0, next, &mut aspects)?;
        }
        place.back();
        place.back();
        place.enter("waves");
        let (mut waves, mut answers) = (Marks::below(next), Marks::below(next));
        let mut before = 0_usize;
        for (index, wave) in self.waves.iter().enumerate() {
            place.is_one_of(index, MOST_WAVES, wave.id.0, next, &mut waves)?;
            place.enter_at(index);
            place.enter("held");
            place.enter("answers");
            let room = MOST_ANSWERS.saturating_sub(before);
            for (index, answer) in wave.answers().iter().enumerate() {
                place.is_one_of(index, room, answer.id.0, next, &mut answers)?;
                ratings_fit(answer, index, next, place)?;
            }
            before = before.saturating_add(wave.answers().len());
            place.back();
            place.back();
            place.back();
        }
        place.back();
        place.back();
        Some(())
    }
}

/// Whether an answer rates each aspect once.
fn ratings_fit(answer: &Answer, index: usize, next: u32, place: &mut Place) -> Option<()> {
    for (rated, (aspect, _)) in answer.satisfaction.iter().enumerate() {
        let before = answer.satisfaction.get(..rated).unwrap_or_default();
        let is_new = aspect.0 < next && !before.iter().any(|(known, _)| known == aspect);
        if is_new && rated < MOST_ASPECTS {
            continue;
        }
        place.enter_at(index);
        place.enter("satisfaction");
        place.enter_at(rated);
        return place.fails(Flaw::of_identity(aspect.0, next, is_new));
    }
    Some(())
}

impl Place {
    /// Whether what stands at a place in a list is within its bound and has an identity of its
    /// own.
    fn is_one_of(
        &mut self,
        index: usize,
        most: usize,
        id: u32,
        next: u32,
        known: &mut Marks,
    ) -> Option<()> {
        let is_new = known.mark(id);
        if is_new && index < most {
            return Some(());
        }
        self.enter_at(index);
        if !is_new {
            self.enter("id");
        }
        self.fails(Flaw::of_identity(id, next, is_new))
    }
}

impl Document {
    /// The survey.
    #[must_use]
    pub fn survey(&self) -> &Survey {
        &self.survey
    }

    /// The identity for a wave, an answer or an aspect that is about to be added; more of them get
    /// those that follow.
    #[must_use]
    pub fn next_in_survey(&self) -> u32 {
        self.next_in_survey
    }

    /// Every input that the survey has, its answers aside.
    #[must_use]
    pub fn survey_fields(&self) -> Vec<Field> {
        survey_fields(&self.survey)
    }

    #[inline(never)]
    pub(super) fn change_survey(&mut self, edit: Arc<SurveyEdit>) -> Result<Edit, Refusal> {
        let SurveyEdit { change, origins } = Arc::unwrap_or_clone(edit);
        let before = self.with_origins(Field::is_of_survey);
        let survey = Arc::make_mut(&mut self.survey);
        let inverse = survey.make(change, self.next_in_survey)?;
        let next = self.next_in_survey.max(survey.beyond());
        if next > MOST_LINES || survey.fits_together(next, &mut Place::default()).is_none() {
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
