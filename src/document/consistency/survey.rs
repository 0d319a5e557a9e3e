//! Whether the survey's parts fit each other.
//! Must not know the other parts of a document.

use crate::document::fault::{Fault, Flaw};
use crate::document::identities::IdSet;
use crate::document::survey::Survey;
use crate::domain::survey::{Answer, Wave};

/// Answers that a document may have.
pub(in crate::document) const MAX_ANSWERS: usize = 1_000_000;
/// Waves that it may have.
pub(in crate::document) const MAX_WAVES: usize = 500;
/// Aspects that may be asked about, and that one answer may rate.
pub(in crate::document) const MAX_ASPECTS: usize = 100;

impl Survey {
    /// Whether every identity was given, and once, and there is not too much of anything; or where
    /// that is not so.
    pub(in crate::document) fn check(&self, next: u32) -> Result<(), Fault> {
        let mut aspects = IdSet::new(next);
        for (index, aspect) in self.asked.aspects.iter().enumerate() {
            check_item(index, MAX_ASPECTS, aspect.id.0, next, &mut aspects)
                .map_err(|fault| fault.inside_all(["survey", "asked", "aspects"]))?;
        }
        let (mut waves, mut answers) = (IdSet::new(next), IdSet::new(next));
        let mut before = 0_usize;
        for (index, wave) in self.waves.iter().enumerate() {
            let in_waves = |fault: Fault| fault.inside_all(["survey", "waves"]);
            check_item(index, MAX_WAVES, wave.id.0, next, &mut waves).map_err(in_waves)?;
            let room = MAX_ANSWERS.saturating_sub(before);
            check_answers(wave.answers(), room, next, &mut answers)
                .map_err(|fault| in_waves(fault.inside_all(["held", "answers"]).inside(index)))?;
            check_rating_counts(wave, next)
                .map_err(|fault| in_waves(fault.inside("ratings").inside(index)))?;
            before = before.saturating_add(wave.answers().len());
        }
        Ok(())
    }
}

/// Whether the answers of a wave are not too many, each with an identity of its own.
fn check_answers(
    answers: &[Answer],
    room: usize,
    next: u32,
    known: &mut IdSet,
) -> Result<(), Fault> {
    for (index, answer) in answers.iter().enumerate() {
        check_item(index, room, answer.id.0, next, known)?;
        check_ratings(answer, next).map_err(|fault| fault.inside("satisfaction").inside(index))?;
    }
    Ok(())
}

/// Whether an answer rates each aspect once.
fn check_ratings(answer: &Answer, next: u32) -> Result<(), Fault> {
    for (rated, (aspect, _)) in answer.satisfaction.iter().enumerate() {
        let before = answer.satisfaction.get(..rated).unwrap_or_default();
        let is_new = aspect.0 < next && !before.iter().any(|(known, _)| known == aspect);
        if !is_new || rated >= MAX_ASPECTS {
            return Err(Fault::new(Flaw::of_identity(aspect.0, next, is_new)).inside(rated));
        }
    }
    Ok(())
}

/// Whether ratings are counted only where answers are, each aspect once, in their order, with a count.
fn check_rating_counts(wave: &Wave, next: u32) -> Result<(), Fault> {
    let mut before = None;
    for (index, row) in wave.ratings.iter().enumerate() {
        let id = row.aspect.0;
        let flaw = if !wave.is_counted() || id >= next {
            Flaw::Apart(id.to_string())
        } else if before >= Some(id) {
            Flaw::Twice(id.to_string())
        } else if index >= MAX_ASPECTS || row.counts.iter().all(Option::is_none) {
            Flaw::NotAccepted(id.to_string())
        } else {
            before = Some(id);
            continue;
        };
        return Err(Fault::new(flaw).inside("aspect").inside(index));
    }
    Ok(())
}

/// Whether what stands at a place in a list is within its bound and has an identity of its own.
fn check_item(
    index: usize,
    bound: usize,
    id: u32,
    next: u32,
    known: &mut IdSet,
) -> Result<(), Fault> {
    let is_new = known.insert(id);
    if is_new && index < bound { Ok(()) } else { Err(Fault::of_identity(index, id, next, is_new)) }
}
