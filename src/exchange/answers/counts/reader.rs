//! Reads a table of counts as waves. A count that is not given is not given, never 0; a wave of which a row
//! has a fault is not whole. Must not know which of them are taken.

use rust_decimal::prelude::ToPrimitive;

use super::builder::{CountedWave, Level, Refused, WaveBuilder};
use super::scale::{is_sum, numbers_in_names};
use crate::document::excerpt;
use crate::domain::date::Date;
use crate::domain::quantity::Count;
use crate::domain::survey::{Aspect, AspectId, Rating, Score, ScoreError};
use crate::exchange::answers::column::AnswerColumn;
use crate::exchange::answers::rating_cell::RatingWords;
use crate::exchange::answers::reader::read_given;
use crate::exchange::answers::score_cell::read_score;
use crate::exchange::pace::Pace;
use crate::exchange::table::{Column, DateOrder, Fault, Row, Table, read_cell};
use crate::language::{Sign, is_no_value};

/// Why a row is no count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountProblem {
    /// The row itself is not whole.
    Row(Fault),
    /// What stands where the score is, is none.
    Score(ScoreError),
    /// What stands where the rating is, is none.
    Rating,
    /// It is not a whole number from 0 to 10⁹.
    Count,
    /// The wave has a count of this score already.
    Twice,
    /// What stands where the day is, is none.
    Given,
    /// A name is too long, or has characters that are not seen and not allowed; of an aspect, none is given.
    Name(AnswerColumn),
}

/// Something that is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountFault {
    /// The line of the file that the row begins at, from 1.
    pub line: usize,
    /// Which column of the table, where a cell is meant.
    pub place: Option<usize>,
    /// What stands there.
    pub found: String,
    /// What is wrong with it.
    pub why: CountProblem,
}

/// What a table of counts says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadCounts {
    /// Its waves, in the order of the table.
    pub waves: Vec<CountedWave>,
    /// The aspects that are to be asked about from now on.
    pub added: Vec<Aspect>,
    /// All that is wrong with its rows.
    pub faults: Vec<CountFault>,
    /// How many rows can be read, and how many cannot.
    pub valid: usize,
    /// See `valid`.
    pub invalid: usize,
    /// How many people are counted that gave no score; no wave of counts holds them.
    pub unscored: u64,
}

/// How a table of counts is read.
pub struct CountOptions<'a> {
    /// What each column is. None is [`AnswerColumn::NewAspect`] any more.
    pub mapping: &'a [Option<AnswerColumn>],
    /// How each column is written.
    pub columns: &'a [Column],
    /// The order of dates where they do not show it.
    pub order: DateOrder,
    /// The aspects that are asked about.
    pub aspects: &'a [Aspect],
    /// The next identity that the survey has.
    pub next: u32,
}

/// What reading a row is in units of work.
const UNITS_OF_A_ROW: usize = 16;

/// Where the counts stand.
enum Counts {
    /// One a row, beside its score or rating.
    Long { scale: Option<usize>, count: usize, words: RatingWords },
    /// One a column, each named after its score or rating.
    Wide(Vec<(usize, Option<u8>)>),
}

struct Rows<'a> {
    options: &'a CountOptions<'a>,
    counts: Counts,
    wave: Option<usize>,
    aspect: Option<usize>,
    given: Option<usize>,
    /// The aspect that the whole table is about.
    only_aspect: Option<AspectId>,
}

/// What was wrong with a row, or with a cell of it.
type Problem = (Option<usize>, CountProblem);

/// Reads every row that is not blank and sums up no others. Progress is in rows.
pub async fn read_counts(table: &Table, options: &CountOptions<'_>, pace: &Pace) -> ReadCounts {
    let rows = Rows::new(table, options);
    let mut builder = WaveBuilder::new(options.aspects, options.next);
    let mut read = ReadCounts::default();
    for (index, row) in table.rows().enumerate() {
        pace.note_progress(index, table.len());
        pace.did(UNITS_OF_A_ROW).await;
        if row.is_blank() || rows.is_sum(row) {
            continue;
        }
        let faults = read.faults.len();
        if let Some(fault) = row.fault() {
            builder.spoil();
            read.fault(row, (None, CountProblem::Row(fault)));
        } else if let Err(problem) = rows.read(row, &mut builder, &mut read) {
            builder.spoil();
            read.fault(row, problem);
        }
        let rows = if read.faults.len() > faults { &mut read.invalid } else { &mut read.valid };
        *rows = rows.saturating_add(1);
    }
    (read.waves, read.added) = builder.finish();
    read
}

impl ReadCounts {
    fn fault(&mut self, row: Row<'_>, (place, why): Problem) {
        let found = place.and_then(|place| row.cell(place)).map(excerpt).unwrap_or_default();
        self.faults.push(CountFault { line: row.line(), place, found, why });
    }
}

impl<'a> Rows<'a> {
    fn new(table: &Table, options: &'a CountOptions<'a>) -> Self {
        let mapping = options.mapping;
        let place = |part| mapping.iter().position(|it| *it == Some(part));
        let rated = mapping.iter().enumerate().find_map(|(place, part)| match part {
            Some(AnswerColumn::Rating(aspect)) => Some((place, *aspect)),
            _ => None,
        });
        let score = place(AnswerColumn::Score);
        let scale = score.or(rated.map(|(place, _)| place));
        let counts = match place(AnswerColumn::Count) {
            Some(count) => {
                let cells = scale.into_iter().flat_map(|scale| {
                    table.rows().filter_map(move |row| row.cell(scale)).filter(|it| !is_sum(it))
                });
                Counts::Long { scale, count, words: RatingWords::of(cells) }
            }
            None => {
                let is_count =
                    |place: &usize| mapping.get(*place) == Some(&Some(AnswerColumn::CountOfScore));
                let places: Vec<usize> = (0..mapping.len()).filter(is_count).collect();
                Counts::Wide(numbers_in_names(table, &places))
            }
        };
        Self {
            options,
            counts,
            wave: place(AnswerColumn::Wave),
            aspect: place(AnswerColumn::Aspect),
            given: place(AnswerColumn::Given),
            only_aspect: rated.filter(|_| score.is_none()).map(|(_, aspect)| aspect),
        }
    }

    fn is_sum(&self, row: Row<'_>) -> bool {
        let scale = match &self.counts {
            Counts::Long { scale, .. } => *scale,
            Counts::Wide(_) => None,
        };
        let mut places = [scale, self.wave, self.aspect].into_iter().flatten();
        places.any(|place| row.cell(place).is_some_and(is_sum))
    }

    /// What stands in a column; nothing where it says that there is nothing.
    fn cell<'b>(&self, row: Row<'b>, place: Option<usize>) -> &'b str {
        let cell = place.and_then(|place| row.cell(place)).map_or("", str::trim);
        if is_no_value(cell) { "" } else { cell }
    }

    fn read(
        &self,
        row: Row<'_>,
        builder: &mut WaveBuilder,
        read: &mut ReadCounts,
    ) -> Result<(), Problem> {
        self.begin_wave(row, builder)?;
        let aspect = self.aspect(row, builder)?;
        match &self.counts {
            Counts::Long { scale, count, words } => {
                let found = self.count(row, *count).map_err(|why| (Some(*count), why))?;
                let level = match aspect {
                    Some(aspect) => self.rating(row, *scale, words, aspect),
                    None => self.score(row, *scale),
                };
                match level.map_err(|why| (*scale, why))? {
                    Some(level) => {
                        builder.count(level, found).map_err(|_| (*scale, CountProblem::Twice))
                    }
                    None => {
                        let people = found.map_or(0, |count| u64::from(count.value()));
                        read.unscored = read.unscored.saturating_add(people);
                        Ok(())
                    }
                }
            }
            Counts::Wide(places) => {
                for (place, number) in places {
                    let counted = self.count(row, *place).and_then(|count| {
                        let level = level(*number, aspect)?;
                        builder.count(level, count).map_err(|Refused| CountProblem::Twice)
                    });
                    if let Err(why) = counted {
                        builder.spoil();
                        read.fault(row, (Some(*place), why));
                    }
                }
                Ok(())
            }
        }
    }

    /// Turns to the wave of a row: the one of its name and day, or the row's own where nothing tells it.
    /// What a program leaves blank below a name that holds for several rows is that name.
    fn begin_wave(&self, row: Row<'_>, builder: &mut WaveBuilder) -> Result<(), Problem> {
        let is_own_row = matches!(self.counts, Counts::Wide(_)) && self.aspect.is_none();
        let name = self.cell(row, self.wave);
        let day = self.day(row);
        let goes_on = !is_own_row && name.is_empty() && matches!(day, Ok(None));
        if goes_on && builder.is_begun() {
            return Ok(());
        }
        let is_unnamed = name.is_empty() && matches!(day, Ok(None));
        builder
            .begin(row.line(), name, day.unwrap_or_default(), is_own_row && is_unnamed)
            .map_err(|Refused| (self.wave, CountProblem::Name(AnswerColumn::Wave)))?;
        day.map(drop).map_err(|why| (self.given, why))
    }

    fn day(&self, row: Row<'_>) -> Result<Option<Date>, CountProblem> {
        let format = self.given.and_then(|place| self.options.columns.get(place));
        let given = read_given(self.cell(row, self.given), format, self.options.order);
        given.map(|given| given.map(|given| given.day)).map_err(|_| CountProblem::Given)
    }

    /// The aspect that a row rates; none where it counts scores.
    fn aspect(&self, row: Row<'_>, builder: &mut WaveBuilder) -> Result<Option<AspectId>, Problem> {
        if self.aspect.is_none() {
            return Ok(self.only_aspect);
        }
        let is_wide = matches!(self.counts, Counts::Wide(_));
        let name = self.cell(row, self.aspect);
        let aspect = builder.aspect(name, !is_wide);
        aspect.map_err(|Refused| (self.aspect, CountProblem::Name(AnswerColumn::Aspect)))
    }

    fn score(&self, row: Row<'_>, place: Option<usize>) -> Result<Option<Level>, CountProblem> {
        let score = read_score(self.cell(row, place), self.decimal(place));
        score.map(|score| score.map(Level::Score)).map_err(CountProblem::Score)
    }

    fn rating(
        &self,
        row: Row<'_>,
        place: Option<usize>,
        words: &RatingWords,
        aspect: AspectId,
    ) -> Result<Option<Level>, CountProblem> {
        let rating = words.read(self.cell(row, place), self.decimal(place));
        let level = |rating| Level::Rating(aspect, rating);
        rating.map(|rating| rating.map(level)).map_err(|_| CountProblem::Rating)
    }

    fn decimal(&self, place: Option<usize>) -> char {
        let format = place.and_then(|place| self.options.columns.get(place));
        format.and_then(|column| column.format.decimal.value()).unwrap_or('.')
    }

    /// A count. Where `1.250` or `2.000` may be read with decimals or with thousands, thousands are
    /// meant: nobody counts in parts.
    fn count(&self, row: Row<'_>, place: usize) -> Result<Option<Count>, CountProblem> {
        let cell = self.cell(row, Some(place));
        let number = read_cell(cell, self.decimal(Some(place)), false);
        let Some(number) = number.map_err(|_| CountProblem::Count)? else { return Ok(None) };
        let readings = [Some(number.value), number.other].into_iter().flatten();
        let whole = readings.filter(|value| value.fract().is_zero()).max();
        let whole = whole.filter(|_| number.sign == Sign::None).and_then(|value| value.to_u32());
        whole.and_then(|whole| Count::new(whole).ok()).map(Some).ok_or(CountProblem::Count)
    }
}

/// The score or the rating that a column is named after.
fn level(number: Option<u8>, aspect: Option<AspectId>) -> Result<Level, CountProblem> {
    let off = CountProblem::Score(ScoreError::OffTheScale);
    match (number.map(u32::from), aspect) {
        (Some(number), Some(aspect)) => Rating::new(number)
            .map(|rating| Level::Rating(aspect, rating))
            .map_err(|_| CountProblem::Rating),
        (Some(number), None) => Score::new(number).map(Level::Score).map_err(|_| off),
        (None, Some(_)) => Err(CountProblem::Rating),
        (None, None) => Err(CountProblem::Score(ScoreError::NotANumber)),
    }
}
