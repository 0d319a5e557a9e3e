//! What rows of a table become, as whoever takes them says.
//! Must not know how a table is read or shown.

use std::sync::{Mutex, PoisonError};

use leptos::prelude::*;

use crate::exchange::table::{Column, DateOrder, Table};

/// What is said of a target.
pub(in crate::ui) struct TargetWords {
    /// The dialog's title.
    pub(in crate::ui) title: &'static str,
    /// Which tables are wanted.
    pub(in crate::ui) hint: &'static str,
    /// The button that adds so many.
    pub(in crate::ui) add: fn(&str) -> String,
    /// The button that updates so many and adds so many; `None` where rows update nothing.
    pub(in crate::ui) update: Option<fn(&str, &str) -> String>,
    /// So many are there already, and may be left out.
    pub(in crate::ui) known: fn(&str) -> String,
}

/// A table as it was read, with what people said of it.
pub(in crate::ui) struct MappedTable<'a> {
    pub(in crate::ui) table: &'a Table,
    /// How each column is written.
    pub(in crate::ui) columns: &'a [Column],
    /// For each column the key of the field that it is taken as.
    pub(in crate::ui) mapping: &'a [Option<String>],
    /// What stands before decimals in columns that do not show it.
    pub(in crate::ui) decimal: char,
    /// The order of dates in columns that do not show it.
    pub(in crate::ui) order: DateOrder,
}

/// Something that is wrong with a row, or worth a look in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui) struct Note {
    /// The line that the row begins at.
    pub(in crate::ui) line: usize,
    /// Which column of the table, where a cell is meant: what a person may write over.
    pub(in crate::ui) place: Option<usize>,
    /// What the table calls the column; empty where the row as a whole is meant.
    pub(in crate::ui) column: String,
    /// What stands there.
    pub(in crate::ui) found: String,
    /// What is to be said of it.
    pub(in crate::ui) sentence: String,
}

impl Note {
    /// What is to be said of a row as a whole.
    pub(in crate::ui) fn of_row(line: usize, sentence: String) -> Self {
        Self { line, place: None, column: String::new(), found: String::new(), sentence }
    }
}

/// Notes, of which so many are kept as a person reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct Notes {
    pub(in crate::ui) kept: Vec<Note>,
    /// How many there were.
    pub(in crate::ui) all: usize,
}

/// Notes that are kept.
const MAX_NOTES: usize = 100;

impl Notes {
    /// Notes one more; written only where it is kept.
    pub(in crate::ui) fn note(&mut self, write: impl FnOnce() -> Note) {
        if self.kept.len() < MAX_NOTES {
            self.kept.push(write());
        }
        self.all = self.all.saturating_add(1);
    }
}

/// Adds the rows of a preview, without the duplicates where these are to be left out. Gives a
/// sentence of what was done, or of why it was not. Asked a second time it adds nothing.
pub(in crate::ui) type AddRows = Box<dyn Fn(bool) -> Result<String, String> + Send + Sync>;

/// Rows that can be added once, and which of them are there already.
pub(in crate::ui) struct AddableRows<T> {
    rows: Mutex<Vec<T>>,
    are_duplicates: Vec<bool>,
}

impl<T> AddableRows<T> {
    pub(in crate::ui) fn new(rows: Vec<T>, are_duplicates: Vec<bool>) -> Self {
        Self { rows: Mutex::new(rows), are_duplicates }
    }

    /// Takes the rows, without the duplicates where these are to be left out. A second time there
    /// are none.
    pub(in crate::ui) fn take(&self, leave_out: bool) -> impl Iterator<Item = T> + '_ {
        let rows = std::mem::take(&mut *self.rows.lock().unwrap_or_else(PoisonError::into_inner));
        let rows = rows.into_iter().zip(&self.are_duplicates);
        rows.filter(move |(_, is_duplicate)| !(leave_out && **is_duplicate)).map(|(row, _)| row)
    }
}

/// What the rows of a table become if they are added.
pub(in crate::ui) struct ImportPreview {
    /// Rows that can be read.
    pub(in crate::ui) valid: usize,
    /// Rows with something wrong.
    pub(in crate::ui) invalid: usize,
    /// How many can be added.
    pub(in crate::ui) addable: usize,
    /// How many of these are there already.
    pub(in crate::ui) duplicates: usize,
    /// How many rows give something that is there another form.
    pub(in crate::ui) updates: usize,
    /// Whether something is asked that has no answer yet, without which nothing is added.
    pub(in crate::ui) is_waiting: bool,
    /// What there is to say of all of it, above the button.
    pub(in crate::ui) remarks: Vec<String>,
    /// What of what is there becomes another.
    pub(in crate::ui) changes: Notes,
    /// What is wrong.
    pub(in crate::ui) faults: Notes,
    /// What is worth a look.
    pub(in crate::ui) warnings: Notes,
    /// The heads of the columns of what the first rows become.
    pub(in crate::ui) headers: Vec<String>,
    /// What the first rows become: for each its line and its cells.
    pub(in crate::ui) rows: Vec<(usize, Vec<String>)>,
    /// Adds them.
    pub(in crate::ui) add: AddRows,
}

/// Rows that are shown as they will be.
pub(in crate::ui) const PREVIEW_ROWS: usize = 10;

/// What rows of a table become. It is made each time that the dialog is opened, within the
/// contexts of the dialog.
pub(in crate::ui) trait ImportTarget: Send + Sync {
    /// What its mappings are remembered under.
    fn key(&self) -> &'static str;

    /// What is said of it.
    fn words(&self) -> TargetWords;

    /// What a column may be taken as: keys, and what they are called.
    fn fields(&self) -> Vec<(String, String)>;

    /// What the columns of a table probably are, and by what was remembered of their names; the keys
    /// that are remembered may be none of its own.
    fn map(&self, table: &Table, remembered: &[(String, Option<String>)]) -> Vec<Option<String>>;

    /// What else it asks of a table, below the columns; `on_answer` is due when an answer changes.
    fn questions(&self, on_answer: Callback<()>) -> Option<AnyView>;

    /// What the rows become, or why that cannot be said.
    fn preview(&self, table: &MappedTable<'_>) -> Result<ImportPreview, String>;
}
