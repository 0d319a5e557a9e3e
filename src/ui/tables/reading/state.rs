//! What is known of a table that is being taken in: as it was found, and as people corrected it.
//! Must not read a table.

use std::sync::Arc;

use super::source::Letters;
use crate::exchange::table::{Column, DateOrder, Detected, Encoding, Table};
use crate::ui::tables::import_target::ImportPreview;

/// What a person said of a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::ui::tables) struct Corrections {
    pub(in crate::ui::tables) encoding: Option<Encoding>,
    pub(in crate::ui::tables) delimiter: Option<Option<char>>,
    pub(in crate::ui::tables) preamble: Option<usize>,
    pub(in crate::ui::tables) header_rows: Option<usize>,
    pub(in crate::ui::tables) decimal: Option<char>,
    pub(in crate::ui::tables) order: Option<DateOrder>,
}

/// How far the reading is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui::tables) enum Stage {
    /// There is no table yet.
    Nothing,
    /// It is being read.
    Reading,
    /// A person stopped it.
    Stopped,
    /// It cannot be read; why.
    Refused(String),
    /// It is read.
    Read,
}

/// Parts of the reading, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui::tables) enum Phase {
    /// The device hands a file over.
    File,
    /// Bytes become letters.
    Letters,
    /// Letters become rows and cells.
    Rows,
    /// What the columns hold is looked through.
    Columns,
    /// What the rows become is worked out.
    Preview,
}

impl Phase {
    /// How much of a thousand parts of the whole reading is done, with so much of so much of this.
    /// The parts are about the time that each phase takes.
    pub(in crate::ui::tables) fn per_mille(self, (done, all): (usize, usize)) -> usize {
        let (from, to) = match self {
            Self::File => (0, 50),
            Self::Letters => (50, 150),
            Self::Rows => (150, 350),
            Self::Columns => (350, 600),
            Self::Preview => (600_usize, 1_000_usize),
        };
        let part = to.saturating_sub(from).saturating_mul(done.min(all)).div_euclid(all.max(1));
        part.saturating_add(from)
    }
}

/// How the text is written, as it was found, before anyone corrected it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui::tables) struct DetectedFormat {
    pub(in crate::ui::tables) letters: Letters,
    pub(in crate::ui::tables) delimiter: Option<char>,
    pub(in crate::ui::tables) preamble: usize,
    pub(in crate::ui::tables) header_rows: usize,
}

impl DetectedFormat {
    /// Whether it was found in a file, whose letters could be read otherwise.
    pub(in crate::ui::tables) fn is_of_file(&self) -> bool {
        self.letters.found.is_some()
    }
}

/// A table that is read, with what its columns show.
#[derive(Clone)]
pub(in crate::ui::tables) struct ParsedTable {
    pub(in crate::ui::tables) table: Table,
    pub(in crate::ui::tables) columns: Vec<Column>,
    /// What separates its cells; nothing where a line is one.
    pub(in crate::ui::tables) delimiter: Option<char>,
}

impl ParsedTable {
    /// The columns, with what a person said of all of them.
    pub(in crate::ui::tables) fn corrected(&self, corrections: Corrections) -> Vec<Column> {
        let mut columns = self.columns.clone();
        for column in &mut columns {
            if let Some(decimal) = corrections.decimal {
                column.format.decimal = Detected::Chosen(decimal);
            }
            if let Some(order) = corrections.order {
                column.format.order = Detected::Chosen(order);
            }
        }
        columns
    }
}

/// What the rows become, or why that cannot be said.
pub(in crate::ui::tables) type Preview = Result<Arc<ImportPreview>, String>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_phases_follow_one_another_without_a_gap() {
        let phases = [Phase::File, Phase::Letters, Phase::Rows, Phase::Columns, Phase::Preview];
        for pair in phases.windows(2) {
            assert_eq!(pair[0].per_mille((7, 7)), pair[1].per_mille((0, 7)));
        }
        assert_eq!(Phase::File.per_mille((0, 0)), 0);
        assert_eq!(Phase::Preview.per_mille((9, 7)), 1_000);
    }
}
