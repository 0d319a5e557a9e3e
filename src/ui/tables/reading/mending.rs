//! Values and rows that a person corrects in the dialog: each is written over what stands there, and the
//! rows are read anew. Must not know what is wrong with a value; the target does.

use std::sync::Arc;

use leptos::prelude::*;

use super::Reading;
use super::state::{ParsedTable, Preview};
use crate::exchange::table::{Fault, read_row, write_row};
use crate::ui::tables::import_target::MAX_NOTES;

/// A cell or a row that a person wrote over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui::tables) struct Mend {
    pub(in crate::ui::tables) line: usize,
    /// Which column of the table; nothing where it is the whole row.
    pub(in crate::ui::tables) place: Option<usize>,
    /// What the table calls the column; empty where it is the whole row.
    pub(in crate::ui::tables) column: String,
    /// What they wrote.
    text: String,
}

/// Letters of the longest row that can be corrected here; in a longer one nobody finds the place.
const MAX_ROW_LENGTH: usize = 2_000;

impl Mend {
    /// Whether another is of the same cell, or of a cell of the row that is written over.
    fn replaces(&self, other: &Self) -> bool {
        self.line == other.line && (self.place.is_none() || self.place == other.place)
    }
}

impl Reading {
    /// Writes over the cell of a note, or over its whole row.
    pub(in crate::ui::tables) fn mend(
        &self,
        line: usize,
        place: Option<usize>,
        column: &str,
        text: String,
    ) {
        let mend = Mend { line, place, column: column.to_owned(), text };
        self.write_over(&mend);
        self.mends.update(|mends| {
            mends.retain(|it| !mend.replaces(it));
            mends.push(mend);
        });
        self.update_preview();
    }

    /// What stands in a cell, in full.
    pub(in crate::ui::tables) fn cell_text(&self, line: usize, place: usize) -> String {
        self.table.with_untracked(|parsed| {
            let cell = parsed.as_ref().and_then(|parsed| parsed.table.row_at(line)?.cell(place));
            cell.unwrap_or_default().to_owned()
        })
    }

    /// A row as a text that can be corrected: one of another width than the table, or that was one.
    pub(in crate::ui::tables) fn row_text(&self, line: usize) -> Option<String> {
        let is_mended = |mend: &Mend| mend.line == line && mend.place.is_none();
        let was_mended = self.mends.with_untracked(|mends| mends.iter().any(is_mended));
        self.table.with_untracked(|parsed| {
            let ParsedTable { table, delimiter, .. } = &**parsed.as_ref()?;
            let row = table.row_at(line)?;
            let is_torn = matches!(row.fault(), Some(Fault::Width { .. }));
            let length: usize = row.cells().map(str::len).sum();
            let can_be_corrected = (is_torn || was_mended) && length <= MAX_ROW_LENGTH;
            can_be_corrected.then(|| Some(write_row(row, (*delimiter)?)))?
        })
    }

    /// Writes over the cells of a table of the same columns that was read anew; of other columns
    /// nothing is known.
    pub(super) fn mend_again(&self, is_same: bool) {
        if is_same {
            self.mends.with_untracked(|mends| mends.iter().for_each(|mend| self.write_over(mend)));
        } else {
            self.mends.set(Vec::new());
        }
    }

    /// Nothing else that is shown of the table follows from what could not be read.
    fn write_over(&self, Mend { line, place, text, .. }: &Mend) {
        if let Some(parsed) = &mut *self.table.write_untracked() {
            let ParsedTable { table, delimiter, .. } = Arc::make_mut(parsed);
            match (place, delimiter) {
                (Some(place), _) => table.mend(*line, *place, text.clone()),
                (None, Some(delimiter)) => table.rewrite(*line, read_row(text, *delimiter)),
                (None, None) => {}
            }
        }
    }

    /// Shows the faults after so many.
    pub(in crate::ui::tables) fn show_faults_after(&self, first: usize) {
        self.first_fault.set(first);
        self.update_preview();
    }

    /// Goes back to the last faults that there are, where those that were to be shown have been
    /// corrected; says whether it does.
    pub(super) fn turn_back_from(&self, preview: &Preview) -> bool {
        let all = preview.as_ref().map_or(0, |preview| preview.faults.all);
        let first = self.first_fault.get_untracked();
        let is_past_the_last = first > 0 && first >= all;
        if is_past_the_last {
            let pages = all.saturating_sub(1).div_euclid(MAX_NOTES);
            self.first_fault.set(pages.saturating_mul(MAX_NOTES));
        }
        is_past_the_last
    }
}
