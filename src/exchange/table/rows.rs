//! A table that was read: its header and its rows, and which rows are not whole.
//! Must not know how it was read, nor what its cells mean.

use std::collections::BTreeMap;

/// What is wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has more or fewer cells than the table has columns.
    Width {
        /// Cells that it has.
        has: usize,
        /// Columns of the table.
        expected: usize,
    },
    /// A quotation mark opens in it and is never closed: the rest of the file is in one cell.
    QuoteNotClosed,
}

/// Where a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The line of the file that it begins at, from 1.
    pub(super) line: usize,
    /// Cells before it.
    pub(super) first: usize,
    /// Cells up to its end.
    pub(super) end: usize,
}

/// A table of text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// All cells, one after another.
    pub(super) text: String,
    /// Where each of them ends.
    pub(super) ends: Vec<usize>,
    pub(super) rows: Vec<Place>,
    pub(super) header: Vec<String>,
    pub(super) columns: usize,
    pub(super) cut_at: Option<usize>,
    pub(super) open_quote: Option<usize>,
    /// What a person wrote over cells, by their number: the file stays as it is.
    pub(super) mended: BTreeMap<usize, String>,
}

impl Table {
    /// How many columns it has: those of its header, else as many cells as most rows have.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// What the header calls a column; empty where it has no name. Several header rows are
    /// joined by a slash, a name that stands over several columns repeated for each.
    #[must_use]
    pub fn name(&self, column: usize) -> &str {
        self.header.get(column).map_or("", String::as_str)
    }

    /// The columns' names, as many as there are columns.
    #[must_use]
    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// How many rows it has, below its header.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether it has no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// A row, counted from 0.
    #[must_use]
    pub fn row(&self, index: usize) -> Option<Row<'_>> {
        self.rows.get(index).map(|place| Row { table: self, place: *place })
    }

    /// Its rows.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|place| Row { table: self, place: *place })
    }

    /// The line of the first row that was left out because there were more than
    /// [`super::MAX_ROWS`] rows or [`super::MAX_CELLS`] cells; `None` where all were read.
    #[must_use]
    pub fn cut_at(&self) -> Option<usize> {
        self.cut_at
    }

    /// Writes over a cell: from now on it reads so. Nothing happens where there is no such cell.
    pub fn mend(&mut self, line: usize, column: usize, text: String) {
        let row = self.rows.binary_search_by_key(&line, |place| place.line).ok();
        let place = row.and_then(|row| self.rows.get(row));
        let number = place
            .and_then(|place| place.first.checked_add(column).filter(|number| *number < place.end));
        if let Some(number) = number {
            self.mended.insert(number, text);
        }
    }

    /// Writes over a whole row: from now on it has these cells. Nothing happens where no row begins at
    /// the line.
    pub fn rewrite(&mut self, line: usize, cells: impl IntoIterator<Item = String>) {
        let row = self.rows.binary_search_by_key(&line, |place| place.line).ok();
        let Some(place) = row.and_then(|row| self.rows.get_mut(row)) else { return };
        place.first = self.ends.len();
        for cell in cells {
            self.text.push_str(&cell);
            self.ends.push(self.text.len());
        }
        place.end = self.ends.len();
    }

    /// The row that begins at a line.
    #[must_use]
    pub fn row_at(&self, line: usize) -> Option<Row<'_>> {
        self.row(self.rows.binary_search_by_key(&line, |place| place.line).ok()?)
    }

    /// A cell by its number in the whole table.
    pub(super) fn cell(&self, number: usize) -> Option<&str> {
        if let Some(mended) = self.mended.get(&number) {
            return Some(mended);
        }
        let end = *self.ends.get(number)?;
        let start = number.checked_sub(1).and_then(|before| self.ends.get(before)).copied();
        self.text.get(start.unwrap_or(0)..end)
    }
}

/// A row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    table: &'a Table,
    place: Place,
}

impl<'a> Row<'a> {
    /// The line of the file that it begins at, from 1, as an editor counts them.
    #[must_use]
    pub fn line(self) -> usize {
        self.place.line
    }

    /// How many cells it has.
    #[must_use]
    pub fn width(self) -> usize {
        self.place.end.saturating_sub(self.place.first)
    }

    /// Its cell in a column; `None` where it is too short.
    #[must_use]
    pub fn cell(self, column: usize) -> Option<&'a str> {
        let number = self.place.first.checked_add(column)?;
        (number < self.place.end).then(|| self.table.cell(number))?
    }

    /// Whether a person wrote over its cell in a column.
    #[must_use]
    pub fn is_mended(self, column: usize) -> bool {
        let number = self.place.first.saturating_add(column);
        self.table.mended.contains_key(&number)
    }

    /// Its cells.
    pub fn cells(self) -> impl Iterator<Item = &'a str> {
        (self.place.first..self.place.end).map(move |number| self.table.cell(number).unwrap_or(""))
    }

    /// Whether nothing but space stands in it.
    #[must_use]
    pub fn is_blank(self) -> bool {
        self.cells().all(|cell| cell.trim().is_empty())
    }

    /// What is wrong with it as a row, whatever its cells say. Cells too many that are blank, as
    /// after a separator at the end of every line, are no fault: nothing stands in them.
    #[must_use]
    pub fn fault(self) -> Option<Fault> {
        let (has, expected) = (self.width(), self.table.columns);
        let surplus = || self.cells().skip(expected).any(|cell| !cell.trim().is_empty());
        if self.table.open_quote == Some(self.place.line) {
            Some(Fault::QuoteNotClosed)
        } else {
            let wrong = has < expected || (has > expected && surplus());
            wrong.then_some(Fault::Width { has, expected })
        }
    }
}

/// The width that most rows have, with how many; the larger of two that are equally common.
pub(super) fn most_common_width(table: &Table) -> (usize, usize) {
    let mut counts: Vec<usize> = Vec::new();
    for row in table.rows() {
        let width = row.width();
        if counts.len() <= width {
            counts.resize(width.saturating_add(1), 0);
        }
        if let Some(count) = counts.get_mut(width) {
            *count = count.saturating_add(1);
        }
    }
    counts.into_iter().enumerate().max_by_key(|(_, count)| *count).unwrap_or((0, 0))
}
