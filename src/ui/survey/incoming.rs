//! Answers as what rows of a table become: into the wave that is looked at, as one step.
//! Must not read a cell; the exchange room does.

use std::sync::{Arc, Mutex, PoisonError};

use leptos::prelude::*;

use super::record::{named, wave_of};
use super::state::SurveyState;
use crate::document::{Document, Edit, SurveyChange, shown};
use crate::domain::survey::{Answer, AnswerId, LocalDateTime, Score, Wave, WaveContent, WaveId};
use crate::domain::survey::{Aspect, AspectId};
use crate::exchange::answers::{AnswerColumn, AnswerFault, guess_columns, read_answers};
use crate::exchange::table::Table;
use crate::language::Writer;
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::{Session, use_session};
use crate::ui::tables::{
    AddRows, ImportPreview, ImportTarget, MappedTable, Note, Notes, PREVIEWED, TargetWords,
    row_fault,
};

/// The target, made within the contexts of the dialog.
pub(super) fn target() -> Arc<dyn ImportTarget> {
    Arc::new(AnswersTarget { session: use_session(), locale: use_locale() })
}

struct AnswersTarget {
    session: Session,
    locale: LocaleContext,
}

impl AnswersTarget {
    /// What the survey asks people to rate.
    fn aspects(&self) -> Vec<Aspect> {
        self.session.now(|document, _| document.survey().asked.aspects.clone())
    }
}

impl ImportTarget for AnswersTarget {
    fn key(&self) -> &'static str {
        "answers"
    }

    fn words(&self) -> TargetWords {
        let words = self.locale.language().survey_messages();
        TargetWords {
            title: words.import_title,
            hint: words.import_hint,
            add: words.add_answers,
            known: words.duplicate_answers,
        }
    }

    fn fields(&self) -> Vec<(String, String)> {
        let (language, aspects) = (self.locale.language(), self.aspects());
        let field = |it: AnswerColumn| (it.key(&aspects), it.header(language, &aspects));
        AnswerColumn::all(&aspects).into_iter().map(field).collect()
    }

    fn map(&self, table: &Table, remembered: &[(String, Option<String>)]) -> Vec<Option<String>> {
        let aspects = self.aspects();
        let mapping = mapped(table, remembered, &aspects);
        mapping.into_iter().map(|it| it.map(|it| it.key(&aspects))).collect()
    }

    fn questions(&self, _: Callback<()>) -> Option<AnyView> {
        None
    }

    fn preview(&self, table: &MappedTable<'_>) -> Result<ImportPreview, String> {
        let aspects = self.aspects();
        let mapping: Vec<Option<AnswerColumn>> = table
            .mapping
            .iter()
            .map(|key| AnswerColumn::from_key(key.as_deref()?, &aspects))
            .collect();
        let says = |it: &AnswerColumn| matches!(it, AnswerColumn::Score | AnswerColumn::Rating(_));
        if !mapping.iter().flatten().any(says) {
            return Err(self.locale.language().survey_messages().no_score_column.to_owned());
        }
        let chosen = SurveyState::of(&self.session).chosen_wave.get_untracked();
        let writer = self.locale.writer_untracked();
        let reading = Reading {
            session: &self.session,
            locale: &self.locale,
            writer: &writer,
            table,
            mapping: &mapping,
            aspects: &aspects,
        };
        self.session.now(|document, _| reading.preview(document, chosen))
    }
}

/// What the columns are, by what was remembered of their names before anything else; none twice.
fn mapped(
    table: &Table,
    remembered: &[(String, Option<String>)],
    aspects: &[Aspect],
) -> Vec<Option<AnswerColumn>> {
    let known = |name: &String| remembered.iter().find(|(known, _)| known == name);
    let mut mapping: Vec<Option<AnswerColumn>> = Vec::with_capacity(table.columns());
    for (name, guessed) in table.header().iter().zip(guess_columns(table, aspects)) {
        let column = match known(name) {
            Some((_, key)) => key.as_deref().and_then(|key| AnswerColumn::from_key(key, aspects)),
            None => guessed,
        };
        let is_free = !mapping.contains(&column);
        mapping.push(column.filter(|_| is_free));
    }
    mapping
}

/// A table that is read as answers, and what is to be said of its rows.
struct Reading<'a> {
    session: &'a Session,
    locale: &'a LocaleContext,
    writer: &'a Writer,
    table: &'a MappedTable<'a>,
    mapping: &'a [Option<AnswerColumn>],
    aspects: &'a [Aspect],
}

impl Reading<'_> {
    fn preview(
        &self,
        document: &Document,
        chosen: Option<WaveId>,
    ) -> Result<ImportPreview, String> {
        let words = self.locale.language().survey_messages();
        let wave = wave_of(document, chosen);
        let (there, name) = match wave {
            Some(Wave { held: WaveContent::Answers(there), id, .. }) => {
                (there.as_slice(), words.wave_name(&document.survey().waves, *id))
            }
            Some(_) => return Err(words.wave_has_counts_only.to_owned()),
            None => (&[][..], words.first_wave.to_owned()),
        };
        let table = self.table;
        let read = read_answers(table.table, table.columns, self.mapping, table.order);
        let (mut faults, mut rows, mut answers) = (Notes::default(), Vec::new(), Vec::new());
        let (mut invalid, mut missing) = (0_usize, 0_usize);
        for row in read {
            match row.outcome {
                Err(why) => {
                    invalid = invalid.saturating_add(1);
                    for fault in why {
                        faults.note(|| self.fault(row.line, &fault));
                    }
                }
                Ok(answer) => {
                    missing = missing.saturating_add(usize::from(answer.score.is_none()));
                    if rows.len() < PREVIEWED {
                        rows.push((row.line, self.cells(&answer)));
                    }
                    answers.push(answer);
                }
            }
        }
        let known = known(&answers, there);
        let missing =
            (missing > 0).then(|| (words.rows_without_score)(&self.writer.count(missing)));
        Ok(ImportPreview {
            valid: answers.len(),
            invalid,
            addable: answers.len(),
            duplicates: known.iter().filter(|known| **known).count(),
            remarks: [Some((words.target_wave)(&name)), missing].into_iter().flatten().collect(),
            faults,
            warnings: Notes::default(),
            headers: self.headers(),
            rows,
            add: self.add(answers, known, wave.map(|wave| wave.id)),
        })
    }

    fn fault(&self, line: usize, fault: &AnswerFault) -> Note {
        let (words, kpis) =
            (self.locale.language().table_import_messages(), self.locale.language().kpi_messages());
        let (column, found, sentence) = match fault {
            AnswerFault::Row(fault) => {
                let (column, found) = (String::new(), String::new());
                return Note { line, column, found, sentence: row_fault(self.writer, *fault) };
            }
            AnswerFault::Score(why, found) => {
                (AnswerColumn::Score, found, (kpis.not_a_score)(*why))
            }
            AnswerFault::Rating(aspect, found) => (
                AnswerColumn::Rating(*aspect),
                found,
                self.locale.language().survey_messages().not_a_rating,
            ),
            AnswerFault::Given(found) => (AnswerColumn::Given, found, words.not_a_date),
            AnswerFault::Text(column, found) => {
                (*column, found, self.locale.language().survey_messages().too_long)
            }
        };
        let place = self.mapping.iter().position(|it| *it == Some(column));
        let name = place.map(|place| self.table.table.name(place).trim()).unwrap_or_default();
        let name = if name.is_empty() { self.header(column) } else { shown(name) };
        Note { line, column: name, found: found.clone(), sentence: sentence.to_owned() }
    }

    fn header(&self, column: AnswerColumn) -> String {
        column.header(self.locale.language(), self.aspects)
    }

    /// The aspects that a column of the table rates.
    fn rated(&self) -> impl Iterator<Item = AspectId> + '_ {
        let aspects = self.aspects.iter().map(|aspect| aspect.id);
        aspects.filter(|id| self.mapping.contains(&Some(AnswerColumn::Rating(*id))))
    }

    fn headers(&self) -> Vec<String> {
        let rated = self.rated().map(AnswerColumn::Rating);
        let columns = AnswerColumn::USUAL.into_iter().chain(rated);
        columns.map(|column| self.header(column)).collect()
    }

    /// An answer as it will be.
    fn cells(&self, answer: &Answer) -> Vec<String> {
        let score = answer.score.map(|score| score.value().to_string());
        let given = answer.given.map(|given| self.writer.date(given.day));
        let told = vec![
            score.unwrap_or_else(|| self.locale.text().not_given.to_owned()),
            shown(answer.comment.as_str()),
            shown(answer.segment.as_str()),
            given.unwrap_or_default(),
        ];
        let rating = |id| answer.rating(id).map(|it| it.value().to_string()).unwrap_or_default();
        told.into_iter().chain(self.rated().map(rating)).collect()
    }

    /// Adds the answers as one step.
    fn add(&self, answers: Vec<Answer>, known: Vec<bool>, wave: Option<WaveId>) -> AddRows {
        let offered = Mutex::new(answers);
        let (session, locale) = (self.session.clone(), self.locale.clone());
        Box::new(move |leave_out| {
            let (words, tables) =
                (locale.language().survey_messages(), locale.language().table_import_messages());
            let answers =
                std::mem::take(&mut *offered.lock().unwrap_or_else(PoisonError::into_inner));
            let wanted =
                answers.into_iter().zip(&known).filter(|(_, known)| !(leave_out && **known));
            let next = session.now(|document, _| document.next_in_survey());
            let (first, new) = match wave {
                Some(_) => (next, None),
                None => (next.saturating_add(1), Some(named(WaveId(next), words.first_wave))),
            };
            let answers: Vec<Answer> = (first..)
                .zip(wanted)
                .map(|(id, (answer, _))| Answer { id: AnswerId(id), ..answer })
                .collect();
            let count = answers.len();
            if count == 0 {
                return Err(tables.nothing_to_add.to_owned());
            }
            let change = match (wave, new) {
                (Some(wave), _) => SurveyChange::add_answers(wave, answers),
                (None, new) => {
                    let new = new.unwrap_or_else(|| Wave::blank(WaveId(next)));
                    SurveyChange::add_wave(Wave { held: WaveContent::Answers(answers), ..new })
                }
            };
            session.edit(Edit::survey(change)).map_err(|_| words.answers_not_added.to_owned())?;
            session.seal_step();
            Ok((words.answers_added)(&locale.writer_untracked().count(count)))
        })
    }
}

/// What tells an answer.
fn told(answer: &Answer) -> (Option<LocalDateTime>, &str, &str, Option<Score>) {
    (answer.given, answer.comment.as_str(), answer.segment.as_str(), answer.score)
}

/// Which of these answers are in the wave already: of the same moment and words. Scores alone tell
/// nobody: many people give the same.
fn known(answers: &[Answer], there: &[Answer]) -> Vec<bool> {
    let mut there: Vec<_> = there.iter().map(told).collect();
    there.sort_unstable();
    let is_known = |answer: &Answer| {
        let tells = !answer.comment.is_blank() || answer.given.is_some_and(|it| it.time.is_some());
        tells && there.binary_search(&told(answer)).is_ok()
    };
    answers.iter().map(is_known).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::Text;
    use crate::exchange::table::{Dialect, read_table};

    fn of(text: &str) -> Table {
        read_table(text, Dialect::detect(text)).unwrap()
    }

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
        assert_eq!(known(&new, &there), [true, false, true, false, false]);
    }

    #[test]
    fn columns_are_told_by_name_and_by_what_was_remembered_of_it() {
        let (table, aspects) = (of("Quanto?;NPS;Commento\n3;9;bene\n"), Aspect::source_aspects());
        let (score, comment) = (Some(AnswerColumn::Score), Some(AnswerColumn::Comment));
        assert_eq!(mapped(&table, &[], &aspects), [None, score, comment]);
        let remembered = [("Quanto?".to_owned(), Some("score".to_owned()))];
        assert_eq!(mapped(&table, &remembered, &aspects), [score, None, comment]);
        let gone = [("Quanto?".to_owned(), Some("satisfaction parking".to_owned()))];
        assert_eq!(mapped(&table, &gone, &aspects), [None, score, comment]);
    }

    #[test]
    fn a_score_that_no_name_tells_is_the_only_column_that_holds_scores() {
        let (table, aspects) = (of("Chi;D1\nAnna;9\nBruno;10\n"), Aspect::source_aspects());
        assert_eq!(mapped(&table, &[], &aspects), [None, Some(AnswerColumn::Score)]);
        let refused = [("D1".to_owned(), None)];
        assert_eq!(mapped(&table, &refused, &aspects), [None, None]);
    }
}
