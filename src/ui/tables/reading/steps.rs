//! Reading a table step by step, so that the page stays alive: letters, dialect, rows, what the rows
//! become. What a person corrects is read anew from there on.
//! Must not know how any of it is shown.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::Reading;
use super::latest_attempt::Attempts;
use super::saved_mappings::load_mapping;
use super::source::Source;
use super::state::{Corrections, DetectedFormat, ParsedTable, Phase, Preview, Stage};
use crate::exchange::pace::Pace;
use crate::exchange::table::{DateOrder, Dialect, NotText, Reader, Refusal, columns_in_steps};
use crate::ui::tables::error_messages;
use crate::ui::tables::import_target::MappedTable;
use crate::ui::turns::{WorkProgress, do_in_turns};

/// Why a source is no table.
pub(in crate::ui::tables) enum NoTable {
    NotText(NotText),
    /// How it is written stays in sight, so that it can be corrected.
    Refused(DetectedFormat, Refusal),
}

/// A table that was read, and how it was found to be written.
type ReadTable = (DetectedFormat, ParsedTable);

/// Reads a source as it is corrected, and says in `phase` which part of that it does.
pub(in crate::ui::tables) async fn read_source(
    source: &Source,
    corrections: Corrections,
    phase: &Cell<Phase>,
    pace: &Pace,
) -> Result<ReadTable, NoTable> {
    phase.set(Phase::Letters);
    let (text, letters) =
        source.text(corrections.encoding, pace).await.map_err(NoTable::NotText)?;
    let detected = Dialect::detect_in_steps(&text, pace).await;
    let mut dialect = match corrections.delimiter {
        Some(delimiter) => Dialect::detect_by(&text, delimiter, pace).await,
        None => detected,
    };
    pace.did_much().await;
    let format = DetectedFormat {
        letters,
        delimiter: detected.delimiter,
        preamble: dialect.preamble,
        header_rows: dialect.header_rows,
    };
    dialect.preamble = corrections.preamble.unwrap_or(dialect.preamble);
    dialect.header_rows = corrections.header_rows.unwrap_or(dialect.header_rows);
    phase.set(Phase::Rows);
    let table = Reader::new(text, dialect).read_in_steps(pace).await;
    let table = table.map_err(|why| NoTable::Refused(format.clone(), why))?;
    phase.set(Phase::Columns);
    let columns = columns_in_steps(&table, pace).await;
    Ok((format, ParsedTable { table, columns, delimiter: dialect.delimiter }))
}

impl Reading {
    /// Reads the source from the beginning.
    pub(in crate::ui::tables) fn parse(&self) {
        let Some(source) = self.source.get_untracked() else { return };
        self.previews.stop();
        self.is_stale.set(true);
        self.stage.set(Stage::Reading);
        let (corrections, reading) = (self.corrections.get_untracked(), self.clone());
        self.work(
            &self.parses,
            async move |phase, pace| read_source(&source, corrections, &phase, &pace).await,
            move |read| reading.finish(read),
        );
    }

    /// Does a part of the reading, as long as no other attempt at it is begun. How far it is shows
    /// once it has taken more than one turn.
    fn work<T: 'static, W: Future<Output = T> + 'static>(
        &self,
        attempts: &Attempts,
        work: impl FnOnce(Rc<Cell<Phase>>, Rc<Pace>) -> W,
        finish: impl FnOnce(T) + 'static,
    ) {
        let (attempt, reading) = (attempts.begin(), self.clone());
        let phase = Rc::new(Cell::new(Phase::Rows));
        let told = phase.clone();
        let goes_on = move |progress: WorkProgress| {
            let is_latest = attempt.is_latest();
            if is_latest {
                reading.show_progress(phase.get(), progress);
            }
            is_latest
        };
        do_in_turns(move |pace| work(told, pace), goes_on, finish);
    }

    /// Shows how far the reading is.
    pub(super) fn show_progress(&self, phase: Phase, progress: WorkProgress) {
        let so_far = Some(phase.per_mille(progress));
        if self.progress.get_untracked() != so_far {
            self.progress.set(so_far);
        }
    }

    fn finish(&self, read: Result<ReadTable, NoTable>) {
        let (format, parsed) = match read {
            Ok(read) => read,
            Err(why) => return self.refuse(why),
        };
        self.detected.set(Some(format));
        let table = &parsed.table;
        let before = self.table.get_untracked();
        let is_same = before.is_some_and(|before| before.table.header() == table.header());
        // What was said of columns of these names is not forgotten when the rest is corrected.
        if !is_same || self.mapping.with_untracked(Vec::len) != table.columns() {
            self.mapping.set(self.target.map(table, &load_mapping(self.target.key())));
        }
        self.table.set(Some(Arc::new(parsed)));
        self.mend_again(is_same);
        self.stage.set(Stage::Read);
        self.update_preview();
    }

    fn refuse(&self, why: NoTable) {
        let why = match why {
            NoTable::NotText(why) => {
                self.clear();
                error_messages::not_text_message(self.locale.language(), why)
            }
            NoTable::Refused(format, why) => {
                self.clear();
                self.detected.set(Some(format));
                error_messages::refusal_message(&self.locale.writer_untracked(), why)
            }
        };
        self.finish_without_table(Stage::Refused(why));
    }

    /// Has the target say what the rows become.
    pub(in crate::ui::tables) fn update_preview(&self) {
        let Some(parsed) = self.table.get_untracked() else { return };
        self.is_stale.set(true);
        let (reads, shows) = (self.clone(), self.clone());
        self.work(
            &self.previews,
            async move |phase, pace| {
                phase.set(Phase::Preview);
                reads.preview_of(&parsed, &pace).await
            },
            move |preview| {
                let is_past_the_last = shows.turn_back_from(&preview);
                shows.preview.set(Some(preview));
                if is_past_the_last {
                    return shows.update_preview();
                }
                shows.is_stale.set(false);
                shows.progress.set(None);
            },
        );
    }

    /// What the rows become, by what people said so far.
    pub(in crate::ui::tables) async fn preview_of(
        &self,
        parsed: &ParsedTable,
        pace: &Pace,
    ) -> Preview {
        let columns = parsed.corrected(self.corrections.get_untracked());
        let mapping = self.mapping.get_untracked();
        let table = MappedTable {
            table: &parsed.table,
            columns: &columns,
            mapping: &mapping,
            decimal: self.usual_decimal(),
            order: DateOrder::DayFirst,
            first_fault: self.first_fault.get_untracked(),
        };
        self.target.preview_work(&table, pace).await.map(Arc::new)
    }
}
