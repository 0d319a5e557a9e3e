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

/// How the text is written, as it was found, before anyone corrected it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui::tables) struct DetectedFormat {
    /// `None` of what was pasted.
    pub(in crate::ui::tables) letters: Option<Letters>,
    pub(in crate::ui::tables) delimiter: Option<char>,
    pub(in crate::ui::tables) preamble: usize,
    pub(in crate::ui::tables) header_rows: usize,
}

/// A table that is read, with what its columns show.
#[derive(Clone)]
pub(in crate::ui::tables) struct ParsedTable {
    pub(in crate::ui::tables) table: Table,
    pub(in crate::ui::tables) columns: Vec<Column>,
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
