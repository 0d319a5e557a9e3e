//! What rows of a table become, as whoever takes them says.
//! Must not know how a table is read or shown.

use std::sync::Arc;

use crate::exchange::table::{Column, DateOrder, Table};
use crate::language::Language;
use crate::ui::desk::Desk;
use crate::ui::view::View;

/// What is said of a target.
pub(in crate::ui) struct TargetWords {
    /// The dialog's title.
    pub(in crate::ui) title: &'static str,
    /// Which tables are wanted.
    pub(in crate::ui) hint: &'static str,
    /// The button that adds so many.
    pub(in crate::ui) add: fn(&str) -> String,
    /// So many are there already, and may be left out.
    pub(in crate::ui) known: fn(&str) -> String,
}

/// A table as it was read, with what people said of it.
pub(in crate::ui) struct Given<'a> {
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
    /// What the table calls the column; empty where the row as a whole is meant.
    pub(in crate::ui) column: String,
    /// What stands there.
    pub(in crate::ui) found: String,
    /// What is to be said of it.
    pub(in crate::ui) sentence: String,
}

/// Notes, of which so many are kept as a person reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct Notes {
    pub(in crate::ui) kept: Vec<Note>,
    /// How many there were.
    pub(in crate::ui) all: usize,
}

/// Notes that are kept.
const MOST_NOTES: usize = 100;

impl Notes {
    /// Notes one more; written only where it is kept.
    pub(in crate::ui) fn note(&mut self, write: impl FnOnce() -> Note) {
        if self.kept.len() < MOST_NOTES {
            self.kept.push(write());
        }
        self.all = self.all.saturating_add(1);
    }
}

/// Adds what is offered, without what is there already where that is to be left out. Gives a
/// sentence of what was done, or of why it was not. Asked a second time it adds nothing.
pub(in crate::ui) type Accept = Box<dyn Fn(&Desk, bool) -> Result<String, String> + Send + Sync>;

/// What the rows of a table become.
pub(in crate::ui) struct Offer {
    /// Rows that can be read.
    pub(in crate::ui) good: usize,
    /// Rows with something wrong.
    pub(in crate::ui) bad: usize,
    /// How many can be added.
    pub(in crate::ui) can_add: usize,
    /// How many of these are there already.
    pub(in crate::ui) known: usize,
    /// What there is to say of all of it.
    pub(in crate::ui) remarks: Vec<String>,
    /// What is wrong.
    pub(in crate::ui) faults: Notes,
    /// What is worth a look.
    pub(in crate::ui) warnings: Notes,
    /// What the first rows become: the heads of the columns, and for each row its line and cells.
    pub(in crate::ui) heads: Vec<String>,
    pub(in crate::ui) preview: Vec<(usize, Vec<String>)>,
    pub(in crate::ui) accept: Accept,
}

/// Rows that are shown as they will be.
pub(in crate::ui) const PREVIEWED: usize = 10;

/// Has the rows read anew.
pub(in crate::ui) type Again = Arc<dyn Fn() + Send + Sync>;

/// What rows of a table become.
pub(in crate::ui) trait Target: Send + Sync {
    /// What its mappings are remembered under.
    fn key(&self) -> &'static str;

    /// What is said of it.
    fn words(&self, language: Language) -> TargetWords;

    /// What a column may be taken as: keys, and what they are called.
    fn fields(&self, desk: &Desk) -> Vec<(String, String)>;

    /// What the columns of a table probably are, and by what was remembered of their names; the keys
    /// that are remembered may be none of its own.
    fn map(
        &self,
        desk: &Desk,
        table: &Table,
        remembered: &[(String, Option<String>)],
    ) -> Vec<Option<String>>;

    /// What else it asks of a table, below the columns; `again` is due when an answer changes.
    fn asks(&self, desk: &Desk, again: Again) -> Option<View>;

    /// What the rows become, or why that cannot be said.
    fn read(&self, desk: &Desk, given: &Given<'_>) -> Result<Offer, String>;
}
