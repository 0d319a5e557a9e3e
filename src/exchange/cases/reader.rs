//! Reads a table as cases: each row is one, or says why not. The good ones are offered in any case.
//! Must not know which of them are accepted, nor what is in the document already.

use super::cell_reader::{CellReader, Places};
use super::column::Column;
use super::column_mapping::Mapping;
use super::row_fault::{CellFault, RowFault, Unmapped, Warning};
use super::{row_reader, template};
use crate::document::excerpt;
use crate::domain::benefit::{Benefit, Way};
use crate::domain::line::LineId;
use crate::domain::quantity::Percent;
use crate::exchange::table::{self, DateOrder, Row, Table};
use crate::language::Language;

/// What a table leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadOptions {
    /// The identity of the first case that can be read; the others follow.
    pub next: LineId,
    /// The way of rows that give none.
    pub way: Way,
    /// What stands before decimals in columns that do not show it.
    pub decimal: char,
    /// The order of dates in columns that do not show it.
    pub order: DateOrder,
}

impl ReadOptions {
    /// The habits of a language.
    #[must_use]
    pub fn for_language(language: Language, next: LineId) -> Self {
        let decimal = language.number_style().decimal;
        Self { next, way: Way::Other, decimal, order: DateOrder::DayFirst }
    }
}

/// A case, and what is worth a look in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedCase {
    /// The case as a line.
    pub benefit: Benefit,
    /// What tells it from others in its file; empty where nothing does.
    pub own_id: String,
    /// What is worth a look, column by column.
    pub warnings: Vec<(Column, Warning)>,
}

/// What became of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadRow {
    /// The line of the file that the row begins at, from 1.
    pub line: usize,
    /// The case, or all that is wrong with the row.
    pub outcome: Result<ImportedCase, Vec<RowFault>>,
}

/// A table, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadCases {
    /// Every row that is not blank, in the order of the file.
    pub rows: Vec<ReadRow>,
    /// Lines of the template's examples, which are left out.
    pub examples: Vec<usize>,
    /// The identity after the last that was given.
    pub next: LineId,
}

impl ReadCases {
    /// The cases that can be read.
    pub fn cases(&self) -> impl Iterator<Item = &ImportedCase> {
        self.rows.iter().filter_map(|read| read.outcome.as_ref().ok())
    }

    /// Gives the two shares to every case whose cells for them are blank, and says how many cases
    /// still lack one: what comes in never counts in full by silence (domain §3).
    pub fn give_shares(
        &mut self,
        attribution: Option<Percent>,
        confidence: Option<Percent>,
    ) -> usize {
        let mut lacking = 0_usize;
        for case in self.rows.iter_mut().filter_map(|read| read.outcome.as_mut().ok()) {
            let benefit = &mut case.benefit;
            benefit.attribution = benefit.attribution.or(attribution);
            benefit.confidence = benefit.confidence.or(confidence);
            if benefit.attribution.is_none() || benefit.confidence.is_none() {
                lacking = lacking.saturating_add(1);
            }
        }
        lacking
    }
}

/// Whether a table has the columns that are written here, in their order. A share that is blank in it
/// was left open by a person, and stays so.
#[must_use]
pub fn is_own_table(table: &Table) -> bool {
    let header = table.header();
    let are_written = |(name, column): (&String, Column)| column.is_written(name);
    header.len() == Column::ALL.len() && header.iter().zip(Column::ALL).all(are_written)
}

/// Reads a table. `columns` says how each of its columns is written, as
/// [`table::columns`] finds it and people correct it.
pub fn read_cases(
    table: &Table,
    columns: &[table::Column],
    mapping: &Mapping,
    choices: &ReadOptions,
) -> Result<ReadCases, Unmapped> {
    let enough = [Column::Title, Column::Amount, Column::Hours, Column::Count];
    if enough.into_iter().all(|column| mapping.index_of(column).is_none()) {
        return Err(Unmapped::NeitherTitleNorAmount);
    }
    let place = |column| {
        let place = mapping.index_of(column)?;
        Some((place, columns.get(place).map(|it| it.format).unwrap_or_default()))
    };
    let places = Places {
        places: Column::ALL.into_iter().map(place).collect(),
        decimal: choices.decimal,
        order: choices.order,
    };
    let mut rows = ReadCases {
        rows: Vec::with_capacity(table.len()),
        examples: Vec::new(),
        next: choices.next,
    };
    let mut ids = Vec::new();
    let title = mapping.index_of(Column::Title);
    for row in table.rows().filter(|row| !row.is_blank()) {
        let title = title.and_then(|title| row.cell(title));
        if title.is_some_and(template::is_example) {
            rows.examples.push(row.line());
            continue;
        }
        if let Some(id) = mapping.index_of(Column::Id).and_then(|id| row.cell(id)).map(str::trim)
            && !id.is_empty()
        {
            ids.push((id, rows.rows.len()));
        }
        let outcome = read_case(row, &places, choices.way);
        rows.rows.push(ReadRow { line: row.line(), outcome });
    }
    refuse_repeated_ids(&mut rows.rows, ids);
    for read in &mut rows.rows {
        if let Ok(case) = &mut read.outcome {
            case.benefit.id = rows.next;
            rows.next = LineId(rows.next.0.saturating_add(1));
        }
    }
    Ok(rows)
}

fn read_case(row: Row<'_>, places: &Places, way: Way) -> Result<ImportedCase, Vec<RowFault>> {
    if let Some(fault) = row.fault() {
        return Err(vec![RowFault::Row(fault)]);
    }
    let mut cells = CellReader::new(places, row);
    let benefit = row_reader::read_benefit(&mut cells, way);
    let own_id = cells.list(Column::Id).trim().to_owned();
    if cells.faults.is_empty() {
        Ok(ImportedCase { benefit, own_id, warnings: cells.warnings })
    } else {
        Err(cells.faults)
    }
}

/// Of rows with one identity the first stays. Sorted, so that ten thousand are no matter.
fn refuse_repeated_ids(rows: &mut [ReadRow], mut ids: Vec<(&str, usize)>) {
    ids.sort_unstable();
    let mut first: Option<(&str, usize)> = None;
    for (id, index) in ids {
        let Some((_, before)) = first.filter(|(known, _)| *known == id) else {
            first = Some((id, index));
            continue;
        };
        let line = rows.get(before).map_or(0, |read| read.line);
        let fault = RowFault::Cell {
            column: Column::Id,
            reason: CellFault::Twice { line },
            found: excerpt(id),
        };
        if let Some(read) = rows.get_mut(index) {
            match &mut read.outcome {
                Ok(_) => read.outcome = Err(vec![fault]),
                Err(faults) => faults.push(fault),
            }
        }
    }
}
