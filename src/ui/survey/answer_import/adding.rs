//! Adding answers of a table to a wave, and which of them are there already.
//! Must not read a cell; `exchange` does.

use crate::document::{Edit, SurveyChange};
use crate::domain::survey::{Answer, AnswerId, LocalDateTime, Score, Wave, WaveContent, WaveId};
use crate::ui::locale::LocaleContext;
use crate::ui::session::Session;
use crate::ui::survey::recording::named_wave;
use crate::ui::tables::{AddRows, AddableRows};

/// Adds the answers as one step: to a wave, or to a new one where there is none.
pub(super) fn add_rows(
    session: Session,
    locale: LocaleContext,
    rows: AddableRows<Answer>,
    wave: Option<WaveId>,
) -> AddRows {
    Box::new(move |leave_out| {
        let (words, tables) =
            (locale.language().survey_messages(), locale.language().table_import_messages());
        let next = session.now(|document, _| document.next_in_survey());
        let first = next.saturating_add(u32::from(wave.is_none()));
        let answers: Vec<Answer> = (first..)
            .zip(rows.take(leave_out))
            .map(|(id, answer)| Answer { id: AnswerId(id), ..answer })
            .collect();
        let count = answers.len();
        if count == 0 {
            return Err(tables.nothing_to_add.to_owned());
        }
        let change = match wave {
            Some(wave) => SurveyChange::add_answers(wave, answers),
            None => SurveyChange::add_wave(Wave {
                held: WaveContent::Answers(answers),
                ..named_wave(WaveId(next), words.first_wave)
            }),
        };
        session.edit(Edit::survey(change)).map_err(|_| words.answers_not_added.to_owned())?;
        session.end_step_and_save();
        Ok((words.answers_added)(&locale.writer_untracked().count(count)))
    })
}
/// What identifies an answer.
fn identity(answer: &Answer) -> (Option<LocalDateTime>, &str, &str, Option<Score>) {
    (answer.given, answer.comment.as_str(), answer.segment.as_str(), answer.score)
}

/// Which of these answers are in the wave already: of the same moment and words. Scores alone tell
/// nobody: many people give the same.
pub(super) fn find_duplicates(answers: &[Answer], there: &[Answer]) -> Vec<bool> {
    let mut there: Vec<_> = there.iter().map(identity).collect();
    there.sort_unstable();
    let is_known = |answer: &Answer| {
        let tells = !answer.comment.is_blank() || answer.given.is_some_and(|it| it.time.is_some());
        tells && there.binary_search(&identity(answer)).is_ok()
    };
    answers.iter().map(is_known).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::Text;

    fn answer(score: u32, comment: &str, given: &str) -> Answer {
        Answer {
            score: Score::new(score).ok(),
            comment: Text::new(comment).unwrap(),
            given: LocalDateTime::parse(given).ok(),
            ..Answer::blank(AnswerId(0))
        }
    }

    #[test]
    fn an_answer_is_known_by_its_words_and_moment_never_by_its_score_alone() {
        let there =
            [answer(9, "fine", ""), answer(8, "", "2026-01-02T10:00:00"), answer(7, "", "")];
        let new = [
            answer(9, "fine", ""),
            answer(8, "fine", ""),
            answer(8, "", "2026-01-02T10:00:00"),
            answer(8, "", "2026-01-02T10:00:01"),
            answer(7, "", ""),
        ];
        assert_eq!(find_duplicates(&new, &there), [true, false, true, false, false]);
    }
}
