//! What rows of a table become, as whoever takes them says.
//! Must not know how a table is read or shown.

use std::pin::Pin;
use std::rc::Rc;

use leptos::prelude::*;

use crate::exchange::pace::Pace;
use crate::exchange::table::{Column, DateOrder, Table};
use crate::language::{TableImportMessages, Writer};

/// What is said of a target.
pub(in crate::ui) struct TargetWords {
    /// The dialog's title.
    pub(in crate::ui) title: &'static str,
    /// Which tables are wanted.
    pub(in crate::ui) hint: &'static str,
}

/// What is said of what the rows become, which a target may know only from the table.
#[derive(Clone, Copy)]
pub(in crate::ui) struct RowWords {
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
    /// How many faults are passed over before those that are shown.
    pub(in crate::ui) first_fault: usize,
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

/// Notes, of which so many are kept as a person reads at a time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct Notes {
    /// How many come before those that are kept.
    pub(in crate::ui) first: usize,
    pub(in crate::ui) kept: Vec<Note>,
    /// How many there were.
    pub(in crate::ui) all: usize,
}

/// Notes that are kept.
pub(in crate::ui) const MAX_NOTES: usize = 100;

impl Notes {
    /// None yet, of which so many are to be passed over.
    pub(in crate::ui) fn after(first: usize) -> Self {
        Self { first, ..Self::default() }
    }

    /// Notes one more; written only where it is kept.
    pub(in crate::ui) fn note(&mut self, write: impl FnOnce() -> Note) {
        if self.all >= self.first && self.kept.len() < MAX_NOTES {
            self.kept.push(write());
        }
        self.all = self.all.saturating_add(1);
    }
}

/// Work in steps.
pub(in crate::ui) type Work<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// Adds the rows of a preview, without the duplicates where these are to be left out: all of those
/// that may be added at once, or none where the work is dropped. Gives a sentence of what was done,
/// or of why it was not. Asked a second time it adds nothing.
pub(in crate::ui) type AddRows =
    Box<dyn Fn(bool, Rc<Pace>) -> Work<'static, Result<String, String>> + Send + Sync>;

/// Rows that are added at once, at most: a ledger of so many is still computed while one types. The
/// next come with the same table once more, of which what is there already is left out.
pub(in crate::ui) const MAX_ADDED: usize = 20_000;

/// Rows that can be added, once: what was read of each, its line, and whether it is there already.
/// Of those that go beyond [`MAX_ADDED`] in any case only the number is kept.
pub(in crate::ui) struct AddableRows<T> {
    kept: Vec<(T, usize, bool)>,
    all: usize,
    duplicates: usize,
}

/// Rows that are taken, and where those begin that are not.
pub(in crate::ui) struct TakenRows<T> {
    pub(in crate::ui) rows: Vec<T>,
    pub(in crate::ui) rest: Option<RowsLeft>,
}

/// Rows that are not added with the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) struct RowsLeft {
    /// How many.
    pub(in crate::ui) count: usize,
    /// The line of the last row that is added.
    pub(in crate::ui) after_line: usize,
}

impl RowsLeft {
    /// Says that they are not added, before.
    pub(in crate::ui) fn added_later(self, words: &TableImportMessages, writer: &Writer) -> String {
        (words.added_at_once)(&writer.count(MAX_ADDED), &writer.count(self.after_line))
    }

    /// Says that they were not added, afterwards.
    pub(in crate::ui) fn not_added(self, words: &TableImportMessages, writer: &Writer) -> String {
        (words.rest_not_added)(&writer.count(self.count), &writer.count(self.after_line))
    }
}

impl<T> Default for AddableRows<T> {
    fn default() -> Self {
        Self { kept: Vec::new(), all: 0, duplicates: 0 }
    }
}

impl<T> AddableRows<T> {
    /// One more row.
    pub(in crate::ui) fn push(&mut self, row: T, line: usize, is_duplicate: bool) {
        let new = self.all.saturating_sub(self.duplicates);
        if self.all < MAX_ADDED || (!is_duplicate && new < MAX_ADDED) {
            self.kept.push((row, line, is_duplicate));
        }
        self.all = self.all.saturating_add(1);
        self.duplicates = self.duplicates.saturating_add(usize::from(is_duplicate));
    }

    /// How many rows there are.
    pub(in crate::ui) fn len(&self) -> usize {
        self.all
    }

    /// How many of them are there already.
    pub(in crate::ui) fn duplicates(&self) -> usize {
        self.duplicates
    }

    /// What is left for another time, without the duplicates where these are left out.
    pub(in crate::ui) fn rest(&self, leave_out: bool) -> Option<RowsLeft> {
        let all = self.all.saturating_sub(if leave_out { self.duplicates } else { 0 });
        let mut taken = self.kept.iter().filter(|(.., known)| !(leave_out && *known));
        let last = taken.nth(MAX_ADDED.saturating_sub(1)).map(|(_, line, _)| *line);
        let count = all.saturating_sub(MAX_ADDED);
        last.filter(|_| count > 0).map(|after_line| RowsLeft { count, after_line })
    }

    /// Takes the first rows, up to [`MAX_ADDED`], without the duplicates where these are to be left
    /// out. A second time there are none.
    pub(in crate::ui) fn take(&mut self, leave_out: bool) -> TakenRows<T> {
        let rest = self.rest(leave_out);
        let taken = std::mem::take(self).kept.into_iter();
        let taken = taken.filter(|(.., is_duplicate)| !(leave_out && *is_duplicate));
        TakenRows { rows: taken.map(|(row, ..)| row).take(MAX_ADDED).collect(), rest }
    }
}

/// What the rows of a table become if they are added.
pub(in crate::ui) struct ImportPreview {
    /// What is said of them.
    pub(in crate::ui) words: RowWords,
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
    /// What is left for another time: where duplicates are added, and where they are left out.
    pub(in crate::ui) rest: [Option<RowsLeft>; 2],
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
pub(in crate::ui) trait ImportTarget: PreviewWork + Send + Sync {
    /// What its mappings are remembered under.
    fn key(&self) -> &'static str;

    /// What is said of it.
    fn words(&self) -> TargetWords;

    /// What a column may be taken as: keys, and what they are called.
    fn fields(&self) -> Vec<(String, String)>;

    /// Whether several columns may be taken as a field.
    fn may_repeat(&self, _key: &str) -> bool {
        false
    }

    /// What the columns of a table probably are, and by what was remembered of their names; the keys
    /// that are remembered may be none of its own.
    fn map(&self, table: &Table, remembered: &[(String, Option<String>)]) -> Vec<Option<String>>;

    /// What else it asks of a table, below the columns; `on_answer` is due when an answer changes.
    fn questions(&self, on_answer: Callback<()>) -> Option<AnyView>;
}

/// What a target makes of rows.
pub(in crate::ui) trait PreviewRows {
    /// What the rows become, or why that cannot be said. Progress is in rows.
    async fn preview(&self, table: &MappedTable<'_>, pace: &Pace) -> Result<ImportPreview, String>;
}

/// The same of any target, whichever it is.
pub(in crate::ui) trait PreviewWork {
    /// See [`PreviewRows::preview`].
    fn preview_work<'a>(
        &'a self,
        table: &'a MappedTable<'a>,
        pace: &'a Pace,
    ) -> Work<'a, Result<ImportPreview, String>>;
}

impl<T: PreviewRows> PreviewWork for T {
    fn preview_work<'a>(
        &'a self,
        table: &'a MappedTable<'a>,
        pace: &'a Pace,
    ) -> Work<'a, Result<ImportPreview, String>> {
        Box::pin(self.preview(table, pace))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// So many rows from line 2 on, of which every other is there already.
    fn rows(count: usize) -> AddableRows<usize> {
        let mut rows = AddableRows::default();
        (0..count).for_each(|row| rows.push(row, row + 2, row % 2 == 1));
        rows
    }

    #[test]
    fn of_many_notes_those_of_one_page_are_kept() {
        let mut notes = Notes::after(MAX_NOTES);
        (0..MAX_NOTES * 3).for_each(|line| notes.note(|| Note::of_row(line, String::new())));
        let lines = (notes.kept[0].line, notes.kept[MAX_NOTES - 1].line);
        assert_eq!((lines, notes.all), ((MAX_NOTES, MAX_NOTES * 2 - 1), MAX_NOTES * 3));
    }

    #[test]
    fn what_fits_is_taken_whole_and_only_once() {
        let mut all = rows(MAX_ADDED);
        assert_eq!((all.len(), all.duplicates()), (MAX_ADDED, MAX_ADDED / 2));
        assert_eq!([all.rest(false), all.rest(true)], [None, None]);
        assert_eq!(all.take(false).rows.len(), MAX_ADDED);
        assert!(all.take(false).rows.is_empty());
    }

    #[test]
    fn of_more_rows_the_first_are_taken_and_the_others_told_by_line() {
        let many = MAX_ADDED * 3;
        let mut all = rows(many);
        assert_eq!((all.len(), all.duplicates()), (many, many / 2));
        let TakenRows { rows: taken, rest } = all.take(false);
        assert_eq!((taken.len(), taken[1], taken[MAX_ADDED - 1]), (MAX_ADDED, 1, MAX_ADDED - 1));
        let left = |count, after_line| Some(RowsLeft { count, after_line });
        assert_eq!(rest, left(MAX_ADDED * 2, MAX_ADDED + 1));
        let TakenRows { rows: new, rest } = rows(many).take(true);
        assert_eq!((new.len(), new[1], new[MAX_ADDED - 1]), (MAX_ADDED, 2, MAX_ADDED * 2 - 2));
        assert_eq!(rest, left(MAX_ADDED / 2, MAX_ADDED * 2));
        assert!(rows(many).kept.len() <= MAX_ADDED * 3 / 2 + 1, "no more is kept than is needed");
    }
}
