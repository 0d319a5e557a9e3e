//! What the rows of a table become as cases, and what is to be said of them.
//! Must not read a cell; the exchange room does.

use super::adding::{add_rows, duplicates};
use crate::document::{Document, excerpt};
use crate::domain::benefit::Benefit;
use crate::domain::quantity::Money;
use crate::domain::results::{Outcome, credit};
use crate::exchange::cases::{Column, ImportedCase, Mapping, ReadCases, RowFault, Warning};
use crate::exchange::table::Table;
use crate::language::Writer;
use crate::ui::locale::LocaleContext;
use crate::ui::session::Session;
use crate::ui::tables::error_messages;
use crate::ui::tables::import_target::{ImportPreview, Note, Notes, PREVIEW_ROWS};

/// Previews the rows of a table.
pub(super) struct CasePreview<'a> {
    pub(super) session: &'a Session,
    pub(super) locale: &'a LocaleContext,
    pub(super) writer: &'a Writer,
    pub(super) table: &'a Table,
    pub(super) mapping: &'a Mapping,
    /// What rows without a way are taken as.
    pub(super) way: &'static str,
    /// How many cases lack a share that the table does not give and nobody has given.
    pub(super) lacking: usize,
}

impl CasePreview<'_> {
    pub(super) fn of_rows(&self, document: &Document, rows: ReadCases) -> ImportPreview {
        let programme = &document.calculation().programme;
        let (mut faults, mut warnings) = (Notes::default(), Notes::default());
        let (mut previewed, mut lines) = (Vec::new(), Vec::new());
        let (mut valid, mut invalid, mut too_large) = (0_usize, 0_usize, 0_usize);
        for read in rows.rows {
            match read.outcome {
                Err(why) => {
                    invalid = invalid.saturating_add(1);
                    for fault in why {
                        faults.note(|| self.fault(read.line, &fault));
                    }
                }
                Ok(ImportedCase { benefit, warnings: of_case, .. }) => {
                    valid = valid.saturating_add(1);
                    for (column, warning) in of_case {
                        // Where no column gives it, that is said once.
                        if !(self.gives_no_way() && warning == Warning::WayAssumed) {
                            warnings.note(|| self.warning(read.line, column, warning));
                        }
                    }
                    let outcome = credit(&benefit, programme);
                    if previewed.len() < PREVIEW_ROWS {
                        previewed.push((read.line, self.cells(&benefit, &outcome)));
                    }
                    if outcome == Outcome::TooLarge {
                        too_large = too_large.saturating_add(1);
                    } else {
                        lines.push(benefit);
                    }
                }
            }
        }
        let duplicates = duplicates(&lines, &document.calculation().benefits);
        ImportPreview {
            valid,
            invalid,
            addable: lines.len(),
            duplicates: duplicates.iter().filter(|is_duplicate| **is_duplicate).count(),
            is_waiting: self.lacking > 0,
            remarks: self.remarks(rows.examples.len(), too_large),
            faults,
            warnings,
            headers: self.headers(),
            rows: previewed,
            add: add_rows(self.session.clone(), self.locale.clone(), lines, duplicates),
        }
    }

    fn gives_no_way(&self) -> bool {
        self.mapping.index_of(Column::Way).is_none()
    }

    fn remarks(&self, examples: usize, too_large: usize) -> Vec<String> {
        let words = self.locale.language().table_import_messages();
        let assumes_way = self.gives_no_way() && self.mapping.index_of(Column::Part).is_none();
        let remarks = [
            (examples > 0).then(|| (words.examples_left_out)(&self.writer.count(examples))),
            assumes_way.then(|| (words.no_way_column)(self.way)),
            (self.lacking > 0).then(|| (words.shares_missing)(&self.writer.count(self.lacking))),
            (too_large > 0).then(|| (words.cases_too_large)(&self.writer.count(too_large))),
        ];
        remarks.into_iter().flatten().collect()
    }

    /// What the table itself calls a column.
    fn name(&self, column: Column) -> String {
        let place = self.mapping.index_of(column);
        let name = place.map_or("", |place| self.table.name(place).trim());
        excerpt(if name.is_empty() { column.header(self.locale.language()) } else { name })
    }

    fn fault(&self, line: usize, fault: &RowFault) -> Note {
        match fault {
            RowFault::Row(fault) => {
                Note::of_row(line, error_messages::row_fault_message(self.writer, *fault))
            }
            RowFault::Cell { column, reason, found } => Note {
                line,
                column: self.name(*column),
                found: found.clone(),
                sentence: error_messages::cell_fault_message(self.writer, *column, *reason),
            },
        }
    }

    fn warning(&self, line: usize, column: Column, warning: Warning) -> Note {
        let place = self.mapping.index_of(column);
        let row = self.table.rows().find(|row| row.line() == line);
        let cell = row.zip(place).and_then(|(row, place)| row.cell(place));
        Note {
            line,
            column: self.name(column),
            found: cell.map(excerpt).unwrap_or_default(),
            sentence: error_messages::warning_message(self.writer, warning, self.way),
        }
    }

    fn headers(&self) -> Vec<String> {
        let (language, words) =
            (self.locale.language(), self.locale.language().table_import_messages());
        let described =
            [Column::Title, Column::Author, Column::Customer, Column::Date, Column::Way];
        let described = described.map(|column| column.header(language));
        let headers = described.into_iter().chain([words.claimed, words.counts_for]);
        headers.map(str::to_owned).collect()
    }

    /// A case as it will be.
    fn cells(&self, benefit: &Benefit, outcome: &Outcome) -> Vec<String> {
        let text = self.locale.text();
        let about = &benefit.description;
        let untitled = self.locale.language().case_messages().untitled;
        let title = if about.title.is_blank() { untitled } else { about.title.as_str() };
        let waterfall = outcome.credit().map(|credit| credit.waterfall);
        let money = |amount: Option<Money>| {
            let written = amount.map(|amount| self.writer.money(amount.value()));
            written.unwrap_or_else(|| text.not_given.to_owned())
        };
        let date = about.date.map(|date| self.writer.date(date)).unwrap_or_default();
        vec![
            excerpt(title),
            excerpt(about.author.as_str()),
            excerpt(about.customer.as_str()),
            date,
            (text.way)(benefit.way).to_owned(),
            money(waterfall.as_ref().map(|it| it.claimed())),
            money(waterfall.as_ref().map(|it| it.credited())),
        ]
    }
}
