//! Adding answers of a table to a wave, and which of them are there already.
//! Must not read a cell; `exchange` does.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use crate::document::{Document, Edit, SurveyChange};
use crate::domain::survey::{
    Answer, AnswerId, Aspect, LocalDateTime, Score, Wave, WaveContent, WaveId,
};
use crate::exchange::pace::Pace;
use crate::ui::locale::LocaleContext;
use crate::ui::session::Session;
use crate::ui::survey::recording::named_wave;
use crate::ui::tables::{AddRows, AddableRows, TakenRows};

/// Adds the answers as one step: to a wave, or to a new one where there is none. Aspects that they rate
/// and that the survey does not ask about yet are asked about from then on; their identities are the
/// next that the survey has.
pub(super) fn add_rows(
    session: Session,
    locale: LocaleContext,
    rows: AddableRows<Answer>,
    wave: Option<WaveId>,
    aspects: Vec<Aspect>,
) -> AddRows {
    let rows = Mutex::new(rows);
    Box::new(move |leave_out, _| {
        let taken = rows.lock().unwrap_or_else(PoisonError::into_inner).take(leave_out);
        let added = add_taken(&session, &locale, taken, wave, &aspects);
        Box::pin(std::future::ready(added))
    })
}

/// Answers are small: all that may be added at once take a few milliseconds.
fn add_taken(
    session: &Session,
    locale: &LocaleContext,
    TakenRows { rows, rest }: TakenRows<Answer>,
    wave: Option<WaveId>,
    aspects: &[Aspect],
) -> Result<String, String> {
    let (words, tables) =
        (locale.language().survey_messages(), locale.language().table_import_messages());
    let next = session.now(|document, _| next_identity(document, aspects));
    let first = next.saturating_add(u32::from(wave.is_none()));
    let answers: Vec<Answer> =
        (first..).zip(rows).map(|(id, answer)| Answer { id: AnswerId(id), ..answer }).collect();
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
    let add = Edit::survey(change);
    let is_done = if aspects.is_empty() {
        session.edit(add)
    } else {
        let mut asked = session.now(|document, _| document.survey().asked.clone());
        asked.aspects.extend(aspects.iter().cloned());
        session.edit_together(vec![Edit::survey(SurveyChange::Ask(asked)), add])
    };
    is_done.map_err(|_| words.answers_not_added.to_owned())?;
    session.end_step_and_save();
    let writer = locale.writer_untracked();
    let added = (words.answers_added)(&writer.count(count));
    Ok(match rest {
        Some(rest) => [added, rest.not_added(tables, &writer)].join(" "),
        None => added,
    })
}

/// The next identity of the survey, once it asks about some aspects too.
pub(super) fn next_identity(document: &Document, aspects: &[Aspect]) -> u32 {
    let after = aspects.iter().map(|aspect| aspect.id.0.saturating_add(1)).max();
    document.next_in_survey().max(after.unwrap_or(0))
}

/// What identifies an answer.
type Identity<'a> = (Option<LocalDateTime>, &'a str, &'a str, Option<Score>);

fn identity(answer: &Answer) -> Identity<'_> {
    (answer.given, answer.comment.as_str(), answer.segment.as_str(), answer.score)
}

/// The answers of a wave, by what identifies them.
pub(super) struct KnownAnswers<'a>(BTreeSet<Identity<'a>>);

impl<'a> KnownAnswers<'a> {
    pub(super) async fn new(there: &'a [Answer], pace: &Pace) -> Self {
        let mut known = BTreeSet::new();
        for answer in there {
            known.insert(identity(answer));
            pace.did(4).await;
        }
        Self(known)
    }

    /// Whether an answer is in the wave already: of the same moment and words. Scores alone tell
    /// nobody: many people give the same.
    pub(super) fn has(&self, answer: &Answer) -> bool {
        let tells = !answer.comment.is_blank() || answer.given.is_some_and(|it| it.time.is_some());
        tells && self.0.contains(&identity(answer))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::Text;
    use crate::exchange::pace::at_once;

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
        let known = at_once(async |pace| KnownAnswers::new(&there, pace).await);
        let are_known = new.each_ref().map(|answer| known.has(answer));
        assert_eq!(are_known, [true, false, true, false, false]);
    }
}
