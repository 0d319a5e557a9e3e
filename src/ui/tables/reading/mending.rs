//! Values that a person corrects in the dialog: each is written over its cell, and the rows are read anew.
//! Must not know what is wrong with a value; the target does.

use std::sync::Arc;

use leptos::prelude::*;

use super::Reading;
use super::state::ParsedTable;

/// A cell that a person wrote over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui::tables) struct Mend {
    pub(in crate::ui::tables) line: usize,
    /// Which column of the table.
    pub(in crate::ui::tables) place: usize,
    /// What the table calls the column.
    pub(in crate::ui::tables) column: String,
    /// What they wrote.
    text: String,
}

impl Mend {
    /// Which cell it is.
    fn cell(&self) -> (usize, usize) {
        (self.line, self.place)
    }
}

impl Reading {
    /// Writes over the cell of a note.
    pub(in crate::ui::tables) fn mend(
        &self,
        line: usize,
        place: usize,
        column: &str,
        text: String,
    ) {
        let mend = Mend { line, place, column: column.to_owned(), text };
        self.write_over(&mend);
        self.mends.update(|mends| {
            mends.retain(|it| it.cell() != mend.cell());
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

    /// Writes over the cells of a table of the same columns that was read anew; of other columns
    /// nothing is known.
    pub(super) fn mend_again(&self, is_same: bool) {
        if is_same {
            self.mends.with_untracked(|mends| mends.iter().for_each(|mend| self.write_over(mend)));
        } else {
            self.mends.set(Vec::new());
        }
    }

    /// Nothing else that is shown of the table follows from a cell that could not be read.
    fn write_over(&self, Mend { line, place, text, .. }: &Mend) {
        if let Some(parsed) = &mut *self.table.write_untracked() {
            let ParsedTable { table, .. } = Arc::make_mut(parsed);
            table.mend(*line, *place, text.clone());
        }
    }
}
