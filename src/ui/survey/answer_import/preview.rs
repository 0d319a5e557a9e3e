//! What the rows of a table become as answers, and what is to be said of them.
//! Must not read a cell; `exchange` does.

use super::adding::{KnownAnswers, add_rows};
use super::new_aspects;
use crate::document::{Document, excerpt};
use crate::domain::survey::{Answer, Wave, WaveContent, WaveId};
use crate::domain::survey::{Aspect, AspectId};
use crate::exchange::answers::{AnswerColumn, AnswerFault, read_answers_in_steps, undecided_scale};
use crate::exchange::pace::Pace;
use crate::exchange::table::may_be_a_day_number;
use crate::language::Writer;
use crate::ui::locale::LocaleContext;
use crate::ui::session::Session;
use crate::ui::survey::recording::{takes_no_answers, wave_or_last};
use crate::ui::tables::{
    AddableRows, ImportPreview, MappedTable, Note, Notes, PREVIEW_ROWS, RowWords, row_fault_message,
};

/// What looking at an answer is in units of work.
const UNITS_OF_AN_ANSWER: usize = 4;

/// The wave that answers go into.
pub(super) struct TargetWave {
    /// None where it is still to be made.
    id: Option<WaveId>,
    name: String,
    /// The answers that it has.
    there: Vec<Answer>,
}

/// A table that is read as answers, and what is to be said of its rows.
pub(super) struct AnswerPreview<'a> {
    pub(super) session: &'a Session,
    pub(super) locale: &'a LocaleContext,
    pub(super) writer: &'a Writer,
    pub(super) table: &'a MappedTable<'a>,
    pub(super) mapping: &'a [Option<AnswerColumn>],
    pub(super) aspects: &'a [Aspect],
    /// Those of them that the survey does not ask about yet.
    pub(super) added: &'a [Aspect],
}

impl AnswerPreview<'_> {
    /// The wave that the answers go into, or why they cannot.
    pub(super) fn target_wave(
        &self,
        document: &Document,
        chosen: Option<WaveId>,
    ) -> Result<TargetWave, String> {
        let words = self.locale.language().survey_messages();
        match wave_or_last(document, chosen) {
            Some(Wave { held: WaveContent::Answers(there), id, .. }) => Ok(TargetWave {
                id: Some(*id),
                name: words.wave_name(&document.survey().waves, *id),
                there: there.clone(),
            }),
            Some(wave) if takes_no_answers(document, wave) => {
                Err(words.wave_has_counts_only.to_owned())
            }
            // The example's make room for a wave of one's own.
            Some(_) | None => {
                Ok(TargetWave { id: None, name: words.first_wave.to_owned(), there: Vec::new() })
            }
        }
    }

    pub(super) async fn build(&self, target: TargetWave, pace: &Pace) -> ImportPreview {
        let words = self.locale.language().survey_messages();
        let table = self.table;
        let read =
            read_answers_in_steps(table.table, table.columns, self.mapping, table.order, pace)
                .await;
        let known = KnownAnswers::new(&target.there, pace).await;
        let (mut faults, mut rows, mut answers) =
            (Notes::after(table.first_fault), Vec::new(), AddableRows::default());
        let (mut invalid, mut missing) = (0_usize, 0_usize);
        for row in read {
            pace.did(UNITS_OF_AN_ANSWER).await;
            match row.outcome {
                Err(why) => {
                    invalid = invalid.saturating_add(1);
                    for fault in why {
                        faults.note(|| self.fault(row.line, &fault));
                    }
                }
                Ok(answer) => {
                    missing = missing.saturating_add(usize::from(answer.score.is_none()));
                    if rows.len() < PREVIEW_ROWS {
                        rows.push((row.line, self.cells(&answer)));
                    }
                    let is_known = known.has(&answer);
                    answers.push(answer, row.line, is_known);
                }
            }
        }
        let missing =
            (missing > 0).then(|| (words.rows_without_score)(&self.writer.count(missing)));
        let into = (words.target_wave)(&target.name);
        ImportPreview {
            words: RowWords {
                add: words.add_answers,
                update: None,
                known: words.duplicate_answers,
            },
            is_waiting: false,
            valid: answers.len(),
            invalid,
            addable: answers.len(),
            duplicates: answers.duplicates(),
            rest: [answers.rest(false), answers.rest(true)],
            updates: 0,
            changes: Notes::default(),
            remarks: [
                Some(into),
                self.doubt(),
                new_aspects(self.locale.language(), self.added),
                missing,
            ]
            .into_iter()
            .flatten()
            .collect(),
            faults,
            warnings: Notes::default(),
            headers: self.headers(),
            rows,
            add: add_rows(
                self.session.clone(),
                self.locale.clone(),
                answers,
                target.id,
                self.added.to_vec(),
            ),
        }
    }

    /// That the column of the score may be on another scale.
    fn doubt(&self) -> Option<String> {
        let words = self.locale.language().survey_messages();
        let column = undecided_scale(self.table.table, self.mapping)?;
        let is_score = self.mapping.get(column) == Some(&Some(AnswerColumn::Score));
        let name = || excerpt(self.table.table.name(column).trim());
        is_score.then(|| (words.score_up_to_five)(&name()))
    }

    fn fault(&self, line: usize, fault: &AnswerFault) -> Note {
        let (words, kpis) =
            (self.locale.language().table_import_messages(), self.locale.language().kpi_messages());
        let (column, found, sentence) = match fault {
            AnswerFault::Row(fault) => {
                return Note::of_row(line, row_fault_message(self.writer, *fault));
            }
            AnswerFault::Score(why, found) => {
                (AnswerColumn::Score, found, (kpis.not_a_score)(*why))
            }
            AnswerFault::Rating(aspect, found) => (
                AnswerColumn::Rating(*aspect),
                found,
                self.locale.language().survey_messages().not_a_rating,
            ),
            AnswerFault::Given(found) if may_be_a_day_number(found) => {
                (AnswerColumn::Given, found, words.may_be_a_day_number)
            }
            AnswerFault::Given(found) => (AnswerColumn::Given, found, words.not_a_date),
            AnswerFault::Text(column, found) => {
                (*column, found, self.locale.language().survey_messages().too_long)
            }
        };
        let place = self.mapping.iter().position(|it| *it == Some(column));
        let name = place.map(|place| self.table.table.name(place).trim()).unwrap_or_default();
        let name = if name.is_empty() { self.header(column) } else { excerpt(name) };
        Note { line, place, column: name, found: found.clone(), sentence: sentence.to_owned() }
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
        let cells = vec![
            score.unwrap_or_else(|| self.locale.text().not_given.to_owned()),
            excerpt(answer.comment.as_str()),
            excerpt(answer.segment.as_str()),
            given.unwrap_or_default(),
        ];
        let rating = |id| answer.rating(id).map(|it| it.value().to_string()).unwrap_or_default();
        cells.into_iter().chain(self.rated().map(rating)).collect()
    }
}
