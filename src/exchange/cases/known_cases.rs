//! The cases that are in the document, found by the identities that our own tables give them; and what has
//! become of one that comes back in a table.
//! Must not know what is done about it.

use super::column::Column;
use super::column_mapping::Mapping;
use super::writer::write_case_table;
use crate::domain::benefit::{Benefit, LineKind};
use crate::domain::currency::Currency;
use crate::domain::line::LineId;
use crate::exchange::name_matching::is_same_name;
use crate::exchange::table::{Dialect, Style, Table, read_table, without_formula_guard};
use crate::language::Language;

/// The decimal mark of [`as_row`].
pub(super) const DECIMAL: char = '.';

/// Cases by their identities.
#[derive(Clone, Debug, Default)]
pub(super) struct KnownCases<'a> {
    sorted: Vec<&'a Benefit>,
}

impl<'a> KnownCases<'a> {
    /// Those among lines.
    pub(super) fn of(lines: &'a [Benefit]) -> Self {
        let cases = lines.iter().filter(|line| line.kind == LineKind::CaseStudy);
        let mut sorted: Vec<&Benefit> = cases.collect();
        sorted.sort_unstable_by_key(|case| case.id);
        Self { sorted }
    }

    /// The case that a cell names.
    pub(super) fn named(&self, id: &str) -> Option<&'a Benefit> {
        let id = LineId(id.parse().ok()?);
        let place = self.sorted.binary_search_by_key(&id, |case| case.id).ok()?;
        self.sorted.get(place).copied()
    }
}

/// A case as a table of one row with every column, in the order of [`Column::ALL`].
pub(super) fn as_row(case: &Benefit, currency: Currency) -> Table {
    let style = Style { decimal: DECIMAL, marked: false };
    let lines = std::slice::from_ref(case);
    let text = write_case_table(lines, &Column::ALL, Language::English, currency, style);
    read_table(&text, Dialect::with_delimiter(style.delimiter())).unwrap_or_default()
}

/// Whether a row may be the case that it names: it has its title, or is by the same author of the same
/// customer and comes to the same. What the table does not have tells nothing.
pub(super) fn is_alike(row: &Benefit, known: &Benefit, mapping: &Mapping) -> bool {
    let (here, there) = (&row.description, &known.description);
    let has = |column| mapping.index_of(column).is_some();
    let has_title = has(Column::Title) && !here.title.is_blank();
    if has_title && is_same_name(here.title.as_str(), there.title.as_str()) {
        return true;
    }
    let tells = [Column::Author, Column::Customer, Column::Date].into_iter().any(has);
    (tells || !has_title)
        && here.author == there.author
        && here.customer == there.customer
        && here.date == there.date
        && row.most_likely() == known.most_likely()
}

/// A value that a table gives a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it is of.
    pub column: Column,
    /// As it is, written as in a table; empty where nothing is given.
    pub before: String,
    /// As it will be.
    pub after: String,
}

/// What is another in one form of a case than in the other, column by column.
#[must_use]
pub fn changes(
    before: &Benefit,
    after: &Benefit,
    language: Language,
    decimal: char,
) -> Vec<Change> {
    let style = Style { decimal, marked: false };
    let lines = [before.clone(), after.clone()];
    let text = write_case_table(&lines, &Column::ALL, language, Currency::EURO, style);
    let table = read_table(&text, Dialect::with_delimiter(style.delimiter())).unwrap_or_default();
    let cell = |row: usize, column: Column| {
        let cell = table.row(row).and_then(|row| row.cell(column.place()));
        without_formula_guard(cell.unwrap_or("")).to_owned()
    };
    let change = |column: Column| {
        let (before, after) = (cell(0, column), cell(1, column));
        // A case is told by its identity.
        (before != after && column != Column::Id).then_some(Change { column, before, after })
    };
    Column::ALL.into_iter().filter_map(change).collect()
}
