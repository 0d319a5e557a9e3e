//! Reads a table as cases: each row is one, or says why not. The good ones are offered in any case.
//! Must not know which of them are accepted.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::cell_reader::{CellReader, PlacedColumn, Places};
use super::column::Column;
use super::column_mapping::Mapping;
use super::foreign_currency::currency_of_name;
use super::imported_case::{ImportedCase, ReadCases, ReadRow};
use super::known_cases::{KnownCases, as_row, is_alike};
use super::row_fault::{CellFault, RowFault, Unmapped, Warning};
use super::row_ids::{self, NoIds};
use super::totals::{self, Totals};
use super::unit_scale::UnitScale;
use super::yes_no::is_tick;
use super::{row_reader, template};
use crate::document::excerpt;
use crate::domain::benefit::{Benefit, Way};
use crate::domain::currency::Currency;
use crate::domain::line::LineId;
use crate::exchange::pace::{Pace, at_once};
use crate::exchange::table::{self, DateOrder, Row, Table};
use crate::language::{Language, is_no_value};

/// What a table leaves open, and what is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadOptions<'a> {
    /// The identity of the first new case; the others follow.
    pub next: LineId,
    /// The way of rows that give none.
    pub way: Way,
    /// What stands before decimals in columns that do not show it.
    pub decimal: char,
    /// The order of dates in columns that do not show it.
    pub order: DateOrder,
    /// The currency that amounts are in; nothing is converted.
    pub currency: Currency,
    /// Whether amounts in another currency are taken as they stand, or are faults.
    pub takes_foreign: bool,
    /// Whether rows that sum up others are taken as cases, or left out.
    pub takes_totals: bool,
    /// Whether values are multiplied where the name of their column says thousands or millions, or taken
    /// as they stand.
    pub applies_scales: bool,
    /// The lines of the document: a row that names a case of them by its identity corrects it.
    pub lines: &'a [Benefit],
}

impl ReadOptions<'_> {
    /// The habits of a language, in euros, beside nothing.
    #[must_use]
    pub fn for_language(language: Language, next: LineId) -> Self {
        let decimal = language.number_style().decimal;
        let order = DateOrder::DayFirst;
        let (takes_foreign, takes_totals, applies_scales) = (false, false, true);
        let (way, currency, lines) = (Way::Other, Currency::EURO, &[]);
        Self {
            next,
            way,
            decimal,
            order,
            currency,
            takes_foreign,
            takes_totals,
            applies_scales,
            lines,
        }
    }
}

/// What reading a row is in units of work: some thirty cells are looked for.
const UNITS_OF_A_ROW: usize = 32;

/// Whether a table has the columns that are written here, wherever they stand; only the currency came
/// later. What is blank in it was left blank by a person, and stays so.
#[must_use]
pub fn is_own_table(table: &Table) -> bool {
    let has = |column: Column| table.header().iter().any(|name| column.is_written(name));
    Column::ALL.into_iter().all(|column| column == Column::Currency || has(column))
}

/// Reads a table. `columns` says how each of its columns is written, as
/// [`table::columns`] finds it and people correct it.
pub fn read_cases(
    table: &Table,
    columns: &[table::Column],
    mapping: &Mapping,
    options: &ReadOptions<'_>,
) -> Result<ReadCases, Unmapped> {
    at_once(async |pace| read_cases_in_steps(table, columns, mapping, options, pace).await)
}

/// The same in steps. Progress is in rows.
pub async fn read_cases_in_steps(
    table: &Table,
    columns: &[table::Column],
    mapping: &Mapping,
    options: &ReadOptions<'_>,
    pace: &Pace,
) -> Result<ReadCases, Unmapped> {
    let enough = [Column::Title, Column::Amount, Column::Hours, Column::Count];
    if enough.into_iter().all(|column| mapping.index_of(column).is_none()) {
        return Err(Unmapped::NeitherTitleNorAmount);
    }
    let places = places(table, columns, mapping, options);
    let known = KnownCases::of(options.lines);
    let reader = CaseReader {
        table,
        mapping,
        options,
        places: &places,
        totals: totals::find(table, &places, pace).await,
        is_own: is_own_table(table),
        is_whole: Column::ALL.into_iter().all(|column| places.get(column).is_some()),
    };
    pace.did_much().await;
    let rows = reader.read(&known, pace).await;
    pace.did_much().await;
    // Identities are small numbers, so that those of any two programmes meet.
    let (named, alike) = reader.named_and_alike(&rows, &known);
    if named > 0 && alike.saturating_mul(2) < named {
        let mut rows = reader.read(&KnownCases::default(), pace).await;
        (rows.others_ids, rows.gone) = (named, 0);
        return Ok(rows);
    }
    Ok(rows)
}

/// Where the columns stand, and what their names and cells say of all their rows.
fn places(
    table: &Table,
    columns: &[table::Column],
    mapping: &Mapping,
    options: &ReadOptions<'_>,
) -> Places {
    let place = |column: Column| {
        let index = mapping.index_of(column)?;
        let format = columns.get(index).map(|it| it.format).unwrap_or_default();
        let currency = currency_of_name(table.name(index)).filter(|_| column.is_money());
        let asks = [Column::Status, Column::Stage, Column::EvidenceGrade].contains(&column);
        let is_ticked = asks && has_only_ticks(table, index);
        let scale = scale_of(table, index, column).filter(|_| options.applies_scales);
        Some(PlacedColumn { index, format, currency, scale, is_ticked })
    };
    Places {
        places: Column::ALL.into_iter().map(place).collect(),
        decimal: options.decimal,
        order: options.order,
        currency: options.currency,
        takes_foreign: options.takes_foreign,
    }
}

/// In what a column is counted, as its name says.
fn scale_of(table: &Table, index: usize, column: Column) -> Option<UnitScale> {
    UnitScale::of_name(table.name(index)).filter(|_| column.has_scale())
}

/// Whether a column holds ticks, and nothing else but blanks.
fn has_only_ticks(table: &Table, index: usize) -> bool {
    let cells = table.rows().filter_map(|row| row.cell(index));
    let mut given = cells.filter(|cell| !is_no_value(cell)).peekable();
    given.peek().is_some() && given.all(is_tick)
}

/// Reads the rows of one table.
struct CaseReader<'a> {
    table: &'a Table,
    mapping: &'a Mapping,
    options: &'a ReadOptions<'a>,
    places: &'a Places,
    totals: Totals,
    is_own: bool,
    /// Whether no column is missing.
    is_whole: bool,
}

impl CaseReader<'_> {
    /// Every row, those that name a known case as that one's new form.
    async fn read(&self, known: &KnownCases<'_>, pace: &Pace) -> ReadCases {
        let mut rows = ReadCases {
            rows: Vec::with_capacity(self.table.len()),
            examples: Vec::new(),
            totals: self.totals.sums.clone(),
            scales: self.scales(),
            foreign: 0,
            no_ids: None,
            others_ids: 0,
            gone: 0,
            next: self.options.next,
        };
        let (ids, no_ids) = self.ids();
        let mut by_line = ids.iter().copied().peekable();
        // The row that had an identity first. There is room for all from the start: to move hundreds of
        // thousands would hold the page.
        let mut first_with = HashMap::with_capacity(ids.len());
        pace.did_much().await;
        for (index, row) in self.table.rows().enumerate() {
            pace.note_progress(index, self.table.len());
            pace.did(UNITS_OF_A_ROW).await;
            if row.is_blank() {
                continue;
            }
            let line = row.line();
            let id = by_line.next_if(|(_, of)| *of == line).map_or("", |(id, _)| id);
            if self.is_example(row) {
                rows.examples.push(line);
                continue;
            }
            if !self.options.takes_totals && self.totals.sums.binary_search(&line).is_ok() {
                continue;
            }
            let case = known.named(id);
            if case.is_none() && self.is_own && !id.is_empty() {
                rows.gone = rows.gone.saturating_add(1);
            }
            let mut outcome = self.read_row(row, id, case);
            rows.foreign = rows.foreign.saturating_add(usize::from(is_foreign(&outcome)));
            if !id.is_empty() {
                match first_with.entry(id) {
                    Entry::Vacant(place) => drop(place.insert(line)),
                    Entry::Occupied(first) => refuse_id(&mut outcome, id, *first.get()),
                }
            }
            if let Ok(case) = &mut outcome
                && !case.is_known
            {
                case.benefit.id = rows.next;
                rows.next = LineId(rows.next.0.saturating_add(1));
            }
            rows.rows.push(ReadRow { line, outcome });
        }
        rows.no_ids = no_ids;
        rows
    }

    /// The columns that say in what they are counted.
    fn scales(&self) -> Vec<(Column, UnitScale)> {
        let scale = |column: Column| {
            let place = self.places.get(column)?;
            Some((column, scale_of(self.table, place.index, column)?))
        };
        Column::ALL.into_iter().filter_map(scale).collect()
    }

    /// The identities with their lines, or why there are none.
    fn ids(&self) -> (Vec<(&str, usize)>, Option<NoIds>) {
        let Some(place) = self.places.get(Column::Id) else { return (Vec::new(), None) };
        let cells = self.table.rows().filter_map(|row| Some((row.cell(place.index)?, row.line())));
        let ids: Vec<(&str, usize)> = cells
            .map(|(cell, line)| (row_ids::id_of(cell), line))
            .filter(|(id, _)| !id.is_empty())
            .collect();
        match row_ids::no_ids(&ids) {
            Some(none) => (Vec::new(), Some(none)),
            None => (ids, None),
        }
    }

    fn is_example(&self, row: Row<'_>) -> bool {
        let title = self.places.get(Column::Title).and_then(|title| row.cell(title.index));
        title.is_some_and(template::is_example)
    }

    fn read_row(
        &self,
        row: Row<'_>,
        id: &str,
        known: Option<&Benefit>,
    ) -> Result<ImportedCase, Vec<RowFault>> {
        if let Some(fault) = row.fault() {
            return Err(vec![RowFault::Row(fault)]);
        }
        // What the table has no column for stays as it is.
        let there =
            known.filter(|_| !self.is_whole).map(|case| as_row(case, self.options.currency));
        let there = there.as_ref().and_then(|table| table.row(0));
        let mut cells = CellReader::new(self.places, row, there);
        let mut benefit = row_reader::read_benefit(&mut cells, self.options.way);
        if self.is_doubtful(row.line()) {
            cells.warn(Column::Title, Warning::LooksLikeATotal);
        }
        if let Some(case) = known {
            benefit.id = case.id;
        }
        let CellReader { faults, mut warnings, .. } = cells;
        warnings.retain(|(column, warning)| {
            known.is_none()
                || self.mapping.index_of(*column).is_some()
                || *warning == Warning::LooksLikeATotal
        });
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(ImportedCase {
            benefit,
            own_id: id.to_owned(),
            is_known: known.is_some(),
            keeps_blanks: known.is_some() || (self.is_own && !id.is_empty()),
            warnings,
        })
    }

    fn is_doubtful(&self, line: usize) -> bool {
        let taken = self.options.takes_totals && self.totals.sums.binary_search(&line).is_ok();
        taken || self.totals.doubtful.binary_search(&line).is_ok()
    }

    /// How many rows name a case of the document, and how many of them may be it.
    fn named_and_alike(&self, rows: &ReadCases, known: &KnownCases<'_>) -> (usize, usize) {
        let named = rows.cases().filter(|case| case.is_known);
        named.fold((0_usize, 0_usize), |(named, alike), case| {
            let there = known.named(&case.own_id);
            let is_alike = there.is_some_and(|it| is_alike(&case.benefit, it, self.mapping));
            (named.saturating_add(1), alike.saturating_add(usize::from(is_alike)))
        })
    }
}

fn is_foreign(outcome: &Result<ImportedCase, Vec<RowFault>>) -> bool {
    match outcome {
        Ok(case) => case.warnings.iter().any(|(_, it)| *it == Warning::OtherCurrency),
        Err(faults) => faults
            .iter()
            .any(|fault| matches!(fault, RowFault::Cell { reason: CellFault::OtherCurrency, .. })),
    }
}

/// Of rows with one identity the first stays, which began at this line.
fn refuse_id(outcome: &mut Result<ImportedCase, Vec<RowFault>>, id: &str, line: usize) {
    let (column, reason) = (Column::Id, CellFault::Twice { line });
    let fault = RowFault::Cell { column, reason, found: excerpt(id) };
    match outcome {
        Ok(_) => *outcome = Err(vec![fault]),
        Err(faults) => faults.push(fault),
    }
}
