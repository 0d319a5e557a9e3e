//! What is known of a table that is being taken in: as it was found, and as people corrected it.
//! Must not read a table.

use std::sync::Arc;

use super::source::Letters;
use super::target::ImportPreview;
use crate::exchange::table::{Column, DateOrder, Detected, Encoding, Table};

/// What a person said of a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Corrections {
    pub(super) encoding: Option<Encoding>,
    pub(super) delimiter: Option<Option<char>>,
    pub(super) preamble: Option<usize>,
    pub(super) header_rows: Option<usize>,
    pub(super) decimal: Option<char>,
    pub(super) order: Option<DateOrder>,
}

/// How far the reading is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stage {
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
pub(super) struct DetectedFormat {
    /// `None` of what was pasted.
    pub(super) letters: Option<Letters>,
    pub(super) delimiter: Option<char>,
    pub(super) preamble: usize,
    pub(super) header_rows: usize,
}

/// A table that is read, with what its columns show.
pub(super) struct ParsedTable {
    pub(super) table: Table,
    pub(super) columns: Vec<Column>,
}

impl ParsedTable {
    /// The columns, with what a person said of all of them.
    pub(super) fn corrected(&self, corrections: Corrections) -> Vec<Column> {
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
pub(super) type Preview = Result<Arc<ImportPreview>, String>;
