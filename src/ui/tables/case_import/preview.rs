//! What the rows of a table become as cases, and what is to be said of them.
//! Must not read a cell; the exchange room does.

use super::adding::{KnownCases, add_rows};
use super::claim::claimed;
use super::questions::{Asked, Given};
use crate::document::excerpt;
use crate::domain::benefit::Benefit;
use crate::domain::calculation::Calculation;
use crate::domain::explain::Term;
use crate::domain::quantity::Money;
use crate::domain::results::{Outcome, credit};
use crate::exchange::cases::{
    CellFault, Change, Column, ImportedCase, Mapping, ReadCases, RowFault, Warning, changes,
};
use crate::exchange::pace::Pace;
use crate::exchange::table::{Table, may_be_a_day_number};
use crate::language::{Decimals, Writer};
use crate::ui::locale::LocaleContext;
use crate::ui::session::Session;
use crate::ui::tables::error_messages;
use crate::ui::tables::import_target::{
    AddableRows, ImportPreview, Note, Notes, PREVIEW_ROWS, RowWords,
};

/// What computing a case is in units of work.
const UNITS_OF_A_CASE: usize = 16;

/// Previews the rows of a table.
pub(super) struct CasePreview<'a> {
    pub(super) session: &'a Session,
    pub(super) locale: &'a LocaleContext,
    pub(super) writer: &'a Writer,
    pub(super) table: &'a Table,
    /// How many faults are passed over before those that are shown.
    pub(super) first_fault: usize,
    pub(super) mapping: &'a Mapping,
    /// What rows without a way are taken as.
    pub(super) way: &'static str,
    /// What people answered.
    pub(super) given: &'a Given,
}

/// Lines of totals that are named.
const MAX_LINES: usize = 10;

/// How many cases lack what the table does not give and nobody has given.
struct Lacking {
    /// A share, without which none is added.
    shares: usize,
    /// A margin, without which they count as zero.
    margins: usize,
}

/// What the rows come to, while they are gone through.
#[derive(Default)]
struct Findings {
    faults: Notes,
    warnings: Notes,
    changes: Notes,
    previewed: Vec<(usize, Vec<String>)>,
    /// New cases.
    lines: AddableRows<Benefit>,
    /// Cases that are there, in their new form.
    changed: Vec<Benefit>,
    valid: usize,
    invalid: usize,
    unchanged: usize,
    too_large: usize,
    /// Cases that lack something and count as zero.
    incomplete: usize,
    asked: Asked,
}

impl CasePreview<'_> {
    /// What the rows become, and what they leave open.
    pub(super) async fn of_rows(
        &self,
        calculation: &Calculation,
        mut rows: ReadCases,
        pace: &Pace,
    ) -> (ImportPreview, Asked) {
        let Given { attribution, confidence, margin, updates, .. } = *self.given;
        let faults = Notes::after(self.first_fault);
        let mut found = Findings { faults, ..Findings::default() };
        // Each goes once through all rows.
        pace.did_much().await;
        found.asked.shares = rows.give_shares(None, None);
        pace.did_much().await;
        found.asked.margins = rows.give_margin(None);
        pace.did_much().await;
        found.asked.foreign = rows.foreign;
        found.asked.totals = rows.totals.len();
        found.asked.scales = rows.scales.len();
        let shares = rows.give_shares(attribution, confidence);
        pace.did_much().await;
        let lacking = Lacking { shares, margins: rows.give_margin(margin) };
        pace.did_much().await;
        let ledger = KnownCases::new(&calculation.benefits, pace).await;
        for read in std::mem::take(&mut rows.rows) {
            pace.did(UNITS_OF_A_CASE).await;
            match read.outcome {
                Err(why) => {
                    increment(&mut found.invalid);
                    for fault in why {
                        found.faults.note(|| self.fault(read.line, &fault));
                    }
                }
                Ok(case) => self.add_case(calculation, &ledger, read.line, case, &mut found),
            }
        }
        if !updates {
            found.changed.clear();
            found.changes = Notes::default();
        }
        let lines = std::mem::take(&mut found.lines);
        let changed = std::mem::take(&mut found.changed);
        let words = self.locale.language().table_import_messages();
        let preview = ImportPreview {
            words: RowWords {
                add: words.add_cases,
                update: Some(words.update_cases),
                known: words.duplicate_cases,
            },
            valid: found.valid,
            invalid: found.invalid,
            addable: lines.len(),
            duplicates: lines.duplicates(),
            rest: [lines.rest(false), lines.rest(true)],
            updates: changed.len(),
            is_waiting: lacking.shares > 0,
            remarks: self.remarks(&rows, &found, &lacking),
            faults: found.faults,
            warnings: found.warnings,
            changes: found.changes,
            headers: self.headers(),
            rows: found.previewed,
            add: add_rows(self.session.clone(), self.locale.clone(), lines, changed),
        };
        (preview, found.asked)
    }

    /// A row that is a case: new, changed, or as it is.
    fn add_case(
        &self,
        calculation: &Calculation,
        ledger: &KnownCases<'_>,
        line: usize,
        case: ImportedCase,
        found: &mut Findings,
    ) {
        let ImportedCase { benefit, warnings, is_known, .. } = case;
        increment(&mut found.valid);
        let before = calculation.benefit(benefit.id).filter(|_| is_known);
        if before == Some(&benefit) {
            return increment(&mut found.unchanged);
        }
        for (column, warning) in warnings {
            if warning == Warning::WayAssumed {
                increment(&mut found.asked.ways);
            }
            // Where no column gives it, that is said once.
            if !(self.gives_no_way() && warning == Warning::WayAssumed) {
                found.warnings.note(|| self.warning(line, column, warning));
            }
        }
        let outcome = credit(&benefit, &calculation.programme);
        if let Outcome::Incomplete(missing) = &outcome {
            increment(&mut found.incomplete);
            found.warnings.note(|| self.incomplete(line, missing));
        }
        if outcome == Outcome::TooLarge {
            return increment(&mut found.too_large);
        }
        if found.previewed.len() < PREVIEW_ROWS {
            let claim = claimed(&benefit, &calculation.programme);
            found.previewed.push((line, self.cells(&benefit, claim, &outcome)));
        }
        match before {
            Some(before) => {
                increment(&mut found.asked.changed);
                found.changes.note(|| self.change(line, before, &benefit));
                found.changed.push(benefit);
            }
            None => {
                let is_duplicate = ledger.has(&benefit);
                found.lines.push(benefit, line, is_duplicate);
            }
        }
    }

    fn gives_no_way(&self) -> bool {
        self.mapping.index_of(Column::Way).is_none()
    }

    /// What is said above the button.
    fn remarks(&self, rows: &ReadCases, found: &Findings, lacking: &Lacking) -> Vec<String> {
        let words = self.locale.language().table_import_messages();
        let counted = |count: usize, words: fn(&str) -> String| {
            (count > 0).then(|| words(&self.writer.count(count)))
        };
        let assumes_way = found.asked.ways > 0 && self.gives_no_way();
        let totals = rows.totals.iter().map(|line| self.writer.count(*line)).take(MAX_LINES);
        let totals: Vec<String> = totals.collect();
        let left_out = rows.totals.len();
        let is_left_out = left_out > 0 && !self.given.takes_totals;
        // Those whose margin is asked for are said once.
        let incomplete = found.incomplete.saturating_sub(lacking.margins);
        let remarks = [
            counted(lacking.shares, words.shares_missing),
            counted(lacking.margins, words.margins_missing),
            counted(incomplete, words.count_as_zero),
            assumes_way.then(|| (words.no_way_column)(self.way)),
            is_left_out
                .then(|| (words.totals_left_out)(&self.writer.count(left_out), &totals.join(", "))),
            rows.no_ids.as_ref().map(|none| (words.no_ids)(&self.name(Column::Id), &none.found)),
            counted(rows.others_ids, words.others_ids),
            counted(rows.gone, words.gone_ids),
            counted(found.unchanged, words.unchanged_left_out),
            counted(rows.examples.len(), words.examples_left_out),
            counted(found.too_large, words.cases_too_large),
        ];
        let says = if self.given.applies_scales { words.scaled } else { words.not_scaled };
        let scales = rows.scales.iter().map(|(column, scale)| {
            says(&self.name(*column), &self.writer.number(scale.factor(), Decimals::up_to(0)))
        });
        scales.chain(remarks.into_iter().flatten()).collect()
    }

    /// What of a case becomes another, value by value.
    fn change(&self, line: usize, before: &Benefit, after: &Benefit) -> Note {
        let words = self.locale.language().table_import_messages();
        let decimal = self.writer.marks().decimal;
        let told = |text: &str| match text {
            "" => words.blank.to_owned(),
            text => excerpt(text),
        };
        let changes = changes(before, after, self.locale.language(), decimal);
        let changes: Vec<String> = changes
            .iter()
            .map(|Change { column, before, after }| {
                (words.changed_value)(&self.name(*column), &told(before), &told(after))
            })
            .collect();
        let title = before.description.title.as_str();
        let sentence = [&changes.join("; "), "."].concat();
        Note { found: excerpt(title), ..Note::of_row(line, sentence) }
    }

    /// That a case counts as zero, and what it lacks.
    fn incomplete(&self, line: usize, missing: &[Term]) -> Note {
        let language = self.locale.language();
        let term = language.label_messages().term;
        let missing: Vec<&str> = missing.iter().map(|missing| term(*missing)).collect();
        let sentence = (language.table_import_messages().counts_as_zero)(&missing.join(", "));
        Note::of_row(line, sentence)
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
                place: self.mapping.index_of(*column),
                column: self.name(*column),
                found: found.clone(),
                sentence: match reason {
                    CellFault::NotADate if may_be_a_day_number(found) => {
                        let words = self.locale.language().table_import_messages();
                        words.may_be_a_day_number.to_owned()
                    }
                    _ => error_messages::cell_fault_message(self.writer, *column, *reason),
                },
            },
        }
    }

    fn warning(&self, line: usize, column: Column, warning: Warning) -> Note {
        let place = self.mapping.index_of(column);
        let cell = self.table.row_at(line).zip(place).and_then(|(row, place)| row.cell(place));
        Note {
            line,
            place,
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
    fn cells(&self, benefit: &Benefit, claim: Option<Money>, outcome: &Outcome) -> Vec<String> {
        let text = self.locale.text();
        let about = &benefit.description;
        let untitled = self.locale.language().case_messages().untitled;
        let title = if about.title.is_blank() { untitled } else { about.title.as_str() };
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
            money(claim),
            // What is not complete counts as nothing.
            money(Some(outcome.credit().map_or(Money::ZERO, |it| it.waterfall.credited()))),
        ]
    }
}

fn increment(count: &mut usize) {
    *count = count.saturating_add(1);
}
