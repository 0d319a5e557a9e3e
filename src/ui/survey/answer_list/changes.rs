//! How answers are mended: the edits that change, delete or move them, in one step each. An answer keeps
//! its identity, and its place where it stays in its wave.
//! Must not know what is seen of it.

use std::collections::BTreeSet;

use crate::document::{Document, Edit, PlacedAnswer, SurveyChange};
use crate::domain::survey::{Answer, AnswerId, Wave, WaveContent, WaveId};
use crate::ui::survey::recording::named_wave;

/// Where answers go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Destination {
    /// Into a wave that is there.
    Wave(WaveId),
    /// Into a new one, of a name.
    New(String),
}

/// An answer of a wave, as it is now.
pub(super) fn answer_in(document: &Document, wave: WaveId, id: AnswerId) -> Option<&Answer> {
    document.survey().wave(wave)?.answers().iter().find(|answer| answer.id == id)
}

/// Whether single answers may be put into a wave: not where it holds counts.
pub(super) fn takes_answers(wave: &Wave) -> bool {
    matches!(wave.held, WaveContent::Answers(_))
}

/// Deletes answers.
pub(super) fn delete_answers(wave: WaveId, ids: Vec<AnswerId>) -> Edit {
    Edit::survey(SurveyChange::RemoveAnswers { wave, ids })
}

/// Puts an answer as it is to be into a wave: in its place where it stands there, else last. One that is
/// in another wave leaves that; one that has gone meanwhile comes back.
pub(super) fn put_answer(document: &Document, answer: Answer, into: WaveId) -> Vec<Edit> {
    let id = answer.id;
    let place = |wave: &Wave| {
        let index = wave.answers().iter().position(|known| known.id == id);
        index.map(|index| (wave.id, index))
    };
    let now = document.survey().waves.iter().find_map(place);
    let index = now.filter(|(wave, _)| *wave == into).map_or(usize::MAX, |(_, index)| index);
    let answers = vec![PlacedAnswer { index, answer }];
    let leaves = now.map(|(wave, _)| delete_answers(wave, vec![id]));
    let comes = Edit::survey(SurveyChange::AddAnswers { wave: into, answers });
    leaves.into_iter().chain([comes]).collect()
}

/// Moves answers to the end of another wave, in their order, and tells which wave that is. The wave that
/// they leave stays, be it empty.
pub(super) fn move_answers(
    document: &Document,
    from: WaveId,
    ids: &BTreeSet<AnswerId>,
    to: Destination,
) -> (WaveId, Vec<Edit>) {
    let answers = document.survey().wave(from).map(Wave::answers).unwrap_or_default();
    let moved = answers.iter().filter(|answer| ids.contains(&answer.id));
    let moved: Vec<Answer> = moved.cloned().collect();
    let leave = delete_answers(from, moved.iter().map(|answer| answer.id).collect());
    let (to, come) = match to {
        Destination::Wave(to) => (to, SurveyChange::add_answers(to, moved)),
        Destination::New(name) => {
            let to = WaveId(document.next_in_survey());
            let held = WaveContent::Answers(moved);
            (to, SurveyChange::add_wave(Wave { held, ..named_wave(to, &name) }))
        }
    };
    (to, vec![leave, Edit::survey(come)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::History;
    use crate::domain::currency::Currency;
    use crate::domain::survey::Score;

    fn answer(id: u32, score: u32) -> Answer {
        Answer { score: Score::new(score).ok(), ..Answer::blank(AnswerId(id)) }
    }

    /// Waves 10 and 20, the first with the answers 1 to 3.
    fn document() -> Document {
        let mut document = Document::blank(Currency::EURO);
        let answers = (1..=3).map(|id| answer(id, 10)).collect();
        let first = Wave { held: WaveContent::Answers(answers), ..Wave::blank(WaveId(10)) };
        for wave in [first, Wave::blank(WaveId(20))] {
            document.apply(Edit::survey(SurveyChange::add_wave(wave))).unwrap();
        }
        document
    }

    fn ids(document: &Document, wave: u32) -> Vec<u32> {
        let wave = document.survey().wave(WaveId(wave)).unwrap();
        wave.answers().iter().map(|answer| answer.id.0).collect()
    }

    #[test]
    fn a_changed_answer_keeps_its_identity_and_its_place_and_one_undo_brings_the_former_back() {
        let (mut history, mut document) = (History::default(), document());
        let before = document.clone();
        let edits = put_answer(&document, answer(2, 0), WaveId(10));
        history.apply_together(&mut document, edits);
        assert_eq!(ids(&document, 10), [1, 2, 3]);
        let changed = answer_in(&document, WaveId(10), AnswerId(2)).unwrap();
        assert_eq!(changed.score.map(Score::value), Some(0));
        history.undo(&mut document);
        assert_eq!(document.survey(), before.survey());
        assert!(!history.can_undo());
    }

    #[test]
    fn an_answer_that_has_gone_meanwhile_comes_back_as_it_was_typed() {
        let mut document = document();
        document.apply(delete_answers(WaveId(10), vec![AnswerId(2)])).unwrap();
        for edit in put_answer(&document, answer(2, 4), WaveId(10)) {
            document.apply(edit).unwrap();
        }
        assert_eq!(ids(&document, 10), [1, 3, 2]);
    }

    #[test]
    fn a_changed_answer_goes_into_another_wave_from_wherever_it_is() {
        let mut document = document();
        for (into, first, second) in [(20, vec![1, 3], vec![2]), (20, vec![1, 3], vec![2])] {
            for edit in put_answer(&document, answer(2, 4), WaveId(into)) {
                document.apply(edit).unwrap();
            }
            assert_eq!(ids(&document, 10), first);
            assert_eq!(ids(&document, 20), second);
        }
    }

    #[test]
    fn the_last_answers_of_a_wave_move_and_the_wave_stays() {
        let (mut history, mut document) = (History::default(), document());
        let all = [3, 1, 2].map(AnswerId).into();
        let to = Destination::Wave(WaveId(20));
        let (_, edits) = move_answers(&document, WaveId(10), &all, to);
        history.apply_together(&mut document, edits);
        assert!(ids(&document, 10).is_empty());
        assert_eq!(ids(&document, 20), [1, 2, 3]);
        history.undo(&mut document);
        assert_eq!(ids(&document, 10), [1, 2, 3]);
    }

    #[test]
    fn answers_move_into_a_new_wave_of_a_name() {
        let mut document = document();
        let to = Destination::New("Spring".to_owned());
        let (new, edits) = move_answers(&document, WaveId(10), &[AnswerId(2)].into(), to);
        for edit in edits {
            document.apply(edit).unwrap();
        }
        assert_eq!(ids(&document, 10), [1, 3]);
        assert_eq!(ids(&document, new.0), [2]);
        assert_eq!(document.survey().wave(new).unwrap().name.as_str(), "Spring");
    }
}
