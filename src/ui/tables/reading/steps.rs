//! Reading a table step by step, so that the page stays alive: letters, dialect, rows, what the rows
//! become. What a person corrects is read anew from there on.
//! Must not know how any of it is shown.

use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;

use super::Reading;
use super::latest_attempt::Attempt;
use super::saved_mappings::load_mapping;
use super::source::Source;
use super::state::{DetectedFormat, ParsedTable, Stage};
use crate::exchange::table::{DateOrder, Dialect, Progress, Reader, Refusal, columns};
use crate::ui::tables::error_messages;
use crate::ui::tables::import_target::MappedTable;

/// Bytes that are read in one step: a few milliseconds.
const STEP_BYTES: usize = 262_144;

/// Time in which the page paints, before work that cannot be divided.
pub(in crate::ui::tables) const PAINT_DELAY: Duration = Duration::from_millis(40);

impl Reading {
    /// Reads the source from the beginning.
    pub(in crate::ui::tables) fn parse(&self) {
        let Some(source) = self.source.get_untracked() else { return };
        let attempt = self.parses.begin();
        self.previews.stop();
        self.is_stale.set(true);
        self.progress.set((0, source.len()));
        self.stage.set(Stage::Reading);
        let reading = self.clone();
        attempt.continue_after(PAINT_DELAY, move |attempt| reading.detect(attempt, &source));
    }

    /// Finds how the text is written.
    fn detect(&self, attempt: Attempt, source: &Source) {
        let corrections = self.corrections.get_untracked();
        let (text, letters) = match source.text(corrections.encoding) {
            Ok(text) => text,
            Err(why) => {
                self.clear();
                let why = error_messages::not_text_message(self.locale.language(), why);
                return self.finish_without_table(Stage::Refused(why));
            }
        };
        let detected = Dialect::detect(&text);
        let mut dialect = match corrections.delimiter {
            Some(delimiter) => Dialect::detect_by(&text, delimiter),
            None => detected,
        };
        self.detected.set(Some(DetectedFormat {
            letters,
            delimiter: detected.delimiter,
            preamble: dialect.preamble,
            header_rows: dialect.header_rows,
        }));
        dialect.preamble = corrections.preamble.unwrap_or(dialect.preamble);
        dialect.header_rows = corrections.header_rows.unwrap_or(dialect.header_rows);
        self.step(attempt, Reader::new(Rc::clone(&text), dialect));
    }

    /// Reads one step, and leaves the next for later.
    fn step(&self, attempt: Attempt, mut reader: Reader) {
        let reading = self.clone();
        match reader.advance(STEP_BYTES) {
            Err(why) => self.refuse_table(why),
            Ok(Progress::More { read, of }) => {
                self.progress.set((read, of));
                attempt
                    .continue_after(Duration::ZERO, move |attempt| reading.step(attempt, reader));
            }
            Ok(Progress::Done) => {
                self.progress.update(|(read, all)| *read = *all);
                attempt.continue_after(PAINT_DELAY, move |_| reading.finish(reader));
            }
        }
    }

    /// How it is written stays in sight, so that it can be corrected.
    fn refuse_table(&self, why: Refusal) {
        self.table.set(None);
        self.preview.set(None);
        let why = error_messages::refusal_message(&self.locale.writer_untracked(), why);
        self.finish_without_table(Stage::Refused(why));
    }

    fn finish(&self, reader: Reader) {
        let table = match reader.finish() {
            Ok(table) => table,
            Err(why) => return self.refuse_table(why),
        };
        let columns = columns(&table);
        let before = self.table.get_untracked();
        let is_same = before.is_some_and(|before| before.table.header() == table.header());
        // What was said of columns of these names is not forgotten when the rest is corrected.
        if !is_same || self.mapping.with_untracked(Vec::len) != table.columns() {
            self.mapping.set(self.target.map(&table, &load_mapping(self.target.key())));
        }
        self.table.set(Some(Arc::new(ParsedTable { table, columns })));
        self.mend_again(is_same);
        self.stage.set(Stage::Read);
        self.update_preview();
    }

    /// Has the target say what the rows become, after a paint.
    pub(in crate::ui::tables) fn update_preview(&self) {
        self.is_stale.set(true);
        let reading = self.clone();
        self.previews.begin().continue_after(PAINT_DELAY, move |_| reading.update_preview_now());
    }

    /// Has the target say so now.
    pub(in crate::ui::tables) fn update_preview_now(&self) {
        let Some(parsed) = self.table.get_untracked() else { return };
        let preview = self.target.preview(&MappedTable {
            table: &parsed.table,
            columns: &parsed.corrected(self.corrections.get_untracked()),
            mapping: &self.mapping.get_untracked(),
            decimal: self.usual_decimal(),
            order: DateOrder::DayFirst,
        });
        self.preview.set(Some(preview.map(Arc::new)));
        self.is_stale.set(false);
    }
}
