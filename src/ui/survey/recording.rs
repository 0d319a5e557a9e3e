//! How answers get into the document and out of it again, and where waves come from.
//! Must not know what is seen of it.

use crate::document::{Document, SurveyChange};
use crate::domain::date::Date;
use crate::domain::survey::{Answer, AnswerId, Wave, WaveContent, WaveId};
use crate::domain::text::Text;

/// A wave that is begun with its first answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PlannedWave {
    /// What it is called.
    pub(super) name: String,
    /// When it is held.
    pub(super) day: Option<Date>,
}

/// An answer on its way into the document.
pub(super) struct AnswerRecording {
    /// The wave that it goes into; a new one where there was none.
    pub(super) wave: WaveId,
    /// Which answer it is.
    pub(super) answer: AnswerId,
    /// How it gets there, in one step.
    pub(super) change: SurveyChange,
}

/// The wave that is meant: the chosen one, or the last where that is not there.
pub(super) fn wave_or_last(document: &Document, chosen: Option<WaveId>) -> Option<&Wave> {
    let survey = document.survey();
    chosen.and_then(|id| survey.wave(id)).or(survey.waves.last())
}

/// Whether no answer goes into a wave: it holds the person's own counts only. One of the example takes
/// none either, and makes room for a wave of the person's own.
pub(super) fn takes_no_answers(document: &Document, wave: &Wave) -> bool {
    wave.is_counted() && !document.example_waves().contains(&wave.id)
}

/// Records an answer in the wave that is meant; where there is none, or only the example's, in a new one
/// of a name. Nothing where the wave holds counts only.
pub(super) fn record_answer(
    document: &Document,
    chosen: Option<WaveId>,
    first: &str,
    answer: Answer,
) -> Option<AnswerRecording> {
    let next = document.next_in_survey();
    let wave = wave_or_last(document, chosen);
    if wave.is_some_and(|wave| takes_no_answers(document, wave)) {
        return None;
    }
    let Some(wave) = wave.filter(|wave| !wave.is_counted()) else {
        let planned = PlannedWave { name: first.to_owned(), day: None };
        return Some(record_first_answer(document, &planned, answer));
    };
    let id = AnswerId(next);
    let change = SurveyChange::add_answers(wave.id, vec![Answer { id, ..answer }]);
    Some(AnswerRecording { wave: wave.id, answer: id, change })
}

/// Records an answer in a wave that it begins.
pub(super) fn record_first_answer(
    document: &Document,
    planned: &PlannedWave,
    answer: Answer,
) -> AnswerRecording {
    let next = document.next_in_survey();
    let id = AnswerId(next.saturating_add(1));
    let held = WaveContent::Answers(vec![Answer { id, ..answer }]);
    let named = named_wave(WaveId(next), &planned.name);
    let wave = Wave { held, day: planned.day, ..named };
    AnswerRecording { wave: wave.id, answer: id, change: SurveyChange::add_wave(wave) }
}

/// What takes an answer back that is there: with the wave, where it is the only one of a wave that it
/// began.
pub(super) fn take_back(
    document: &Document,
    wave: WaveId,
    answer: AnswerId,
    has_begun_it: bool,
) -> SurveyChange {
    let is_only = document.survey().wave(wave).is_some_and(|wave| wave.answers().len() == 1);
    if has_begun_it && is_only {
        SurveyChange::RemoveWave(wave)
    } else {
        SurveyChange::RemoveAnswers { wave, ids: vec![answer] }
    }
}

/// A wave of a name.
pub(super) fn named_wave(id: WaveId, name: &str) -> Wave {
    Wave { name: Text::new(name).unwrap_or_default(), ..Wave::blank(id) }
}

/// The last of some answers that is still there, and its wave.
pub(super) fn last_remaining(
    document: &Document,
    recorded: &[(WaveId, AnswerId)],
) -> Option<(WaveId, AnswerId)> {
    let is_there = |(wave, answer): &&(WaveId, AnswerId)| {
        let wave = document.survey().wave(*wave);
        wave.is_some_and(|wave| wave.answers().iter().any(|known| known.id == *answer))
    };
    recorded.iter().rev().find(is_there).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Edit, History};
    use crate::domain::currency::Currency;
    use crate::domain::survey::Score;
    use crate::domain::survey_results::net_promoter;

    fn of_score(score: u32) -> Answer {
        Answer { score: Score::new(score).ok(), ..Answer::blank(AnswerId(0)) }
    }

    fn take(history: &mut History, document: &mut Document, score: u32) -> (WaveId, AnswerId) {
        let recording = record_answer(document, None, "Before", of_score(score)).unwrap();
        history.apply(document, Edit::survey(recording.change)).unwrap();
        (recording.wave, recording.answer)
    }

    #[test]
    fn the_first_answer_makes_the_wave_that_it_goes_into_and_one_undo_takes_both_back() {
        let (mut history, mut document) = (History::default(), Document::blank(Currency::EURO));
        let (wave, answer) = take(&mut history, &mut document, 9);
        let survey = document.survey();
        assert_eq!(survey.waves.len(), 1);
        assert_eq!(survey.wave(wave).unwrap().name.as_str(), "Before");
        assert_eq!(survey.wave(wave).unwrap().answers()[0].id, answer);
        history.undo(&mut document);
        assert!(document.survey().waves.is_empty());
    }

    #[test]
    fn later_answers_go_into_the_same_wave_and_count_at_once() {
        let (mut history, mut document) = (History::default(), Document::blank(Currency::EURO));
        let first = take(&mut history, &mut document, 10);
        let second = take(&mut history, &mut document, 0);
        assert_eq!(first.0, second.0);
        assert_ne!(first.1, second.1);
        let wave = wave_or_last(&document, None).unwrap();
        let result = net_promoter(wave.tally());
        assert_eq!(result.score.number(), Some(0.into()));
        assert_eq!(result.answers.number(), Some(2.into()));
    }

    #[test]
    fn the_last_answer_is_the_last_that_is_still_there() {
        let (mut history, mut document) = (History::default(), Document::blank(Currency::EURO));
        let recorded =
            [take(&mut history, &mut document, 10), take(&mut history, &mut document, 4)];
        assert_eq!(last_remaining(&document, &recorded), Some(recorded[1]));
        history.undo(&mut document);
        assert_eq!(last_remaining(&document, &recorded), Some(recorded[0]));
        assert_eq!(last_remaining(&document, &[]), None);
    }

    #[test]
    fn a_wave_is_begun_with_its_first_answer_and_goes_again_with_its_only_one() {
        let (mut history, mut document) = (History::default(), Document::blank(Currency::EURO));
        let day = Date::parse("2026-11-28").ok();
        let planned = PlannedWave { name: "Room".to_owned(), day };
        let mut begin = |document: &mut Document| {
            let first = record_first_answer(document, &planned, of_score(9));
            history.apply(document, Edit::survey(first.change)).unwrap();
            (first.wave, first.answer)
        };
        let (wave, answer) = begin(&mut document);
        assert_eq!(document.survey().wave(wave).unwrap().day, day);
        let taken = take_back(&document, wave, answer, true);
        history.apply(&mut document, Edit::survey(taken)).unwrap();
        assert!(document.survey().waves.is_empty(), "no empty wave stays");
        history.undo(&mut document);
        assert_eq!(document.survey().wave(wave).unwrap().answers().len(), 1);
        let second = take(&mut history, &mut document, 7);
        let one = SurveyChange::RemoveAnswers { wave, ids: vec![second.1] };
        assert_eq!(take_back(&document, wave, second.1, true), one, "another answer stays");
        let stays = SurveyChange::RemoveAnswers { wave, ids: vec![answer] };
        assert_eq!(take_back(&document, wave, answer, false), stays, "nor one that was there");
    }

    #[test]
    fn nothing_is_recorded_in_a_wave_of_counts() {
        let (mut history, mut document) = (History::default(), Document::blank(Currency::EURO));
        let id = WaveId(document.next_in_survey());
        let wave = Wave { held: WaveContent::PerScore([None; Score::COUNT]), ..Wave::blank(id) };
        history.apply(&mut document, Edit::survey(SurveyChange::add_wave(wave))).unwrap();
        assert!(record_answer(&document, Some(id), "Before", of_score(3)).is_none());
    }
}
