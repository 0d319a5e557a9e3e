//! Reads a table as answers: each row is one, or says why not. A missing score is missing, never 0.
//! Must not know which of them are taken.

use std::collections::BTreeSet;

use super::column::AnswerColumn;
use super::rating_cell::RatingWords;
use super::score_cell::read_score;
use crate::document::excerpt;
use crate::domain::survey::{
    Answer, AnswerId, AspectId, LocalDateTime, Rating, Score, ScoreError, SecondOfDay,
};
use crate::domain::text::Text;
use crate::exchange::pace::{Pace, at_once};
use crate::exchange::table::{
    Column, DateOrder, Fault, Row, Table, read_date_time, without_formula_guard,
};
use crate::language::is_no_value;

/// Why a row is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerFault {
    /// The row itself is not whole.
    Row(Fault),
    /// What stands where the score is, is none.
    Score(ScoreError, String),
    /// What stands where a rating is, is none.
    Rating(AspectId, String),
    /// What stands where the day is, is none.
    Given(String),
    /// A text is too long, or has characters that are not seen and not allowed.
    Text(AnswerColumn, String),
}

/// What became of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadAnswer {
    /// The line of the file that the row begins at, from 1.
    pub line: usize,
    /// The answer, whose identity is still to be given; or all that is wrong with the row.
    pub outcome: Result<Answer, Vec<AnswerFault>>,
}

/// Where a part of an answer stands, and how its column is written.
struct Places<'a> {
    mapping: &'a [Option<AnswerColumn>],
    columns: &'a [Column],
    order: DateOrder,
    /// The aspects that columns rate, each with the words in which its ratings are written.
    ratings: Vec<(AspectId, RatingWords)>,
}

/// What reading a row is in units of work.
const UNITS_OF_A_ROW: usize = 8;

/// Reads every row that is not blank. `columns` says how each column is written, `order` the order of
/// dates where they do not show it.
#[must_use]
pub fn read_answers(
    table: &Table,
    columns: &[Column],
    mapping: &[Option<AnswerColumn>],
    order: DateOrder,
) -> Vec<ReadAnswer> {
    at_once(async |pace| read_answers_in_steps(table, columns, mapping, order, pace).await)
}

/// The same in steps. Progress is in rows.
pub async fn read_answers_in_steps(
    table: &Table,
    columns: &[Column],
    mapping: &[Option<AnswerColumn>],
    order: DateOrder,
    pace: &Pace,
) -> Vec<ReadAnswer> {
    let mut ratings = Vec::new();
    for (index, column) in mapping.iter().enumerate() {
        if let Some(AnswerColumn::Rating(aspect)) = *column {
            let cells = different_cells(table, index, pace).await;
            ratings.push((aspect, RatingWords::of(cells.into_iter())));
        }
    }
    let places = Places { mapping, columns, order, ratings };
    let mut answers = Vec::with_capacity(table.len());
    for (index, row) in table.rows().enumerate() {
        pace.note_progress(index, table.len());
        pace.did(UNITS_OF_A_ROW).await;
        if !row.is_blank() {
            answers.push(ReadAnswer { line: row.line(), outcome: places.answer(row) });
        }
    }
    answers
}

/// Different cells of a column that are looked at for the words of a scale; ratings are hardly written in
/// more ways.
const MAX_DIFFERENT: usize = 100;

/// The different cells of a column, as many as show how its ratings are written.
async fn different_cells<'a>(table: &'a Table, index: usize, pace: &Pace) -> BTreeSet<&'a str> {
    let mut cells = BTreeSet::new();
    for cell in table.rows().filter_map(|row| row.cell(index)) {
        cells.insert(cell);
        if cells.len() > MAX_DIFFERENT {
            break;
        }
        pace.did(1).await;
    }
    cells
}

impl Places<'_> {
    fn place(&self, column: AnswerColumn) -> Option<usize> {
        self.mapping.iter().position(|it| *it == Some(column))
    }

    fn cell<'a>(&self, row: Row<'a>, column: AnswerColumn) -> Option<&'a str> {
        row.cell(self.place(column)?)
    }

    fn answer(&self, row: Row<'_>) -> Result<Answer, Vec<AnswerFault>> {
        if let Some(fault) = row.fault() {
            return Err(vec![AnswerFault::Row(fault)]);
        }
        let mut faults = Vec::new();
        let answer = Answer {
            score: self.score(row).unwrap_or_else(|fault| {
                faults.push(fault);
                None
            }),
            given: self.given(row).unwrap_or_else(|fault| {
                faults.push(fault);
                None
            }),
            comment: self.text(row, AnswerColumn::Comment, &mut faults),
            segment: self.text(row, AnswerColumn::Segment, &mut faults),
            satisfaction: self.ratings(row, &mut faults),
            ..Answer::blank(AnswerId(0))
        };
        if faults.is_empty() { Ok(answer) } else { Err(faults) }
    }

    fn score(&self, row: Row<'_>) -> Result<Option<Score>, AnswerFault> {
        let Some(cell) = self.cell(row, AnswerColumn::Score) else { return Ok(None) };
        let read = read_score(cell, self.decimal(AnswerColumn::Score));
        read.map_err(|why| AnswerFault::Score(why, excerpt(cell)))
    }

    fn decimal(&self, column: AnswerColumn) -> char {
        let format = self.place(column).and_then(|place| self.columns.get(place));
        format.and_then(|column| column.format.decimal.value()).unwrap_or('.')
    }

    fn ratings(&self, row: Row<'_>, faults: &mut Vec<AnswerFault>) -> Vec<(AspectId, Rating)> {
        let mut ratings = Vec::new();
        for (aspect, words) in &self.ratings {
            let column = AnswerColumn::Rating(*aspect);
            let Some(cell) = self.cell(row, column) else { continue };
            match words.read(cell, self.decimal(column)) {
                Ok(rating) => ratings.extend(rating.map(|rating| (*aspect, rating))),
                Err(_) => faults.push(AnswerFault::Rating(*aspect, excerpt(cell))),
            }
        }
        ratings
    }

    fn given(&self, row: Row<'_>) -> Result<Option<LocalDateTime>, AnswerFault> {
        let Some(cell) = self.cell(row, AnswerColumn::Given) else { return Ok(None) };
        let format = self.place(AnswerColumn::Given).and_then(|place| self.columns.get(place));
        read_given(cell, format, self.order).map_err(|NotAMoment| AnswerFault::Given(excerpt(cell)))
    }

    fn text(&self, row: Row<'_>, column: AnswerColumn, faults: &mut Vec<AnswerFault>) -> Text {
        let cell = self.cell(row, column).map(without_formula_guard).unwrap_or_default();
        Text::new(cell).unwrap_or_else(|_| {
            faults.push(AnswerFault::Text(column, excerpt(cell)));
            Text::default()
        })
    }
}

/// What stands in the cell is no day.
pub(super) struct NotAMoment;

/// Reads when something was answered; `None` where the cell says nothing. `column` says how its days are
/// written, `order` their order where it does not show it.
pub(super) fn read_given(
    cell: &str,
    column: Option<&Column>,
    order: DateOrder,
) -> Result<Option<LocalDateTime>, NotAMoment> {
    let cell = cell.trim();
    if is_no_value(cell) {
        return Ok(None);
    }
    let order = column.and_then(|column| column.format.order.value()).unwrap_or(order);
    let (day, seconds) = read_date_time(cell, order).map_err(|_| NotAMoment)?;
    let time = seconds.and_then(|seconds| SecondOfDay::new(seconds).ok());
    Ok(Some(LocalDateTime { day, time }))
}
