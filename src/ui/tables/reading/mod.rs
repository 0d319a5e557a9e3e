//! The table that is being taken in, as a context of the dialog's parts: where it comes from, what
//! is known of it, and what people may say of it.
//! Must not know how any of it is shown, nor what rows become; the target does.

pub(super) mod latest_attempt;
pub(super) mod mending;
mod saved_mappings;
pub(super) mod source;
pub(super) mod state;
pub(super) mod steps;

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use web_sys::File;

use self::latest_attempt::Attempts;
use self::mending::Mend;
use self::saved_mappings::save_mapping;
use self::source::Source;
use self::state::{Corrections, DetectedFormat, ParsedTable, Phase, Preview, Stage};
use super::import_target::ImportTarget;
use crate::browser::upload::{self, NoText};
use crate::document::MAX_BYTES;
use crate::language::TableImportMessages;
use crate::ui::locale::{LocaleContext, use_locale};

/// How long nothing is typed before what was pasted is read.
const PASTE_DEBOUNCE: Duration = Duration::from_millis(250);

/// A table that is being taken in. Timers set its signals, so that they may outlive the dialog.
#[derive(Clone)]
pub(super) struct Reading {
    pub(super) target: Arc<dyn ImportTarget>,
    pub(super) locale: LocaleContext,
    pub(super) source: ArcRwSignal<Option<Arc<Source>>>,
    pub(super) corrections: ArcRwSignal<Corrections>,
    pub(super) stage: ArcRwSignal<Stage>,
    /// How far the reading is, of a thousand; nothing while it takes no time worth telling.
    pub(super) progress: ArcRwSignal<Option<usize>>,
    pub(super) detected: ArcRwSignal<Option<DetectedFormat>>,
    pub(super) table: ArcRwSignal<Option<Arc<ParsedTable>>>,
    /// For each column the key of the field that it is taken as.
    pub(super) mapping: ArcRwSignal<Vec<Option<String>>>,
    /// How many faults are passed over before those that are shown.
    pub(super) first_fault: ArcRwSignal<usize>,
    /// Cells and rows that a person wrote over.
    pub(super) mends: ArcRwSignal<Vec<Mend>>,
    pub(super) preview: ArcRwSignal<Option<Preview>>,
    /// Whether the preview is of what was before, and is being made anew.
    pub(super) is_stale: ArcRwSignal<bool>,
    /// Attempts to get at a source: a file that is handed over, a text that is being typed.
    arrivals: Attempts,
    pub(super) parses: Attempts,
    pub(super) previews: Attempts,
}

/// The reading of the nearest dialog.
pub(super) fn use_reading() -> Reading {
    expect_context()
}

impl Reading {
    /// Nothing yet, for a target.
    pub(super) fn new(target: Arc<dyn ImportTarget>) -> Self {
        Self {
            target,
            locale: use_locale(),
            source: ArcRwSignal::new(None),
            corrections: ArcRwSignal::new(Corrections::default()),
            stage: ArcRwSignal::new(Stage::Nothing),
            progress: ArcRwSignal::new(None),
            detected: ArcRwSignal::new(None),
            table: ArcRwSignal::new(None),
            mapping: ArcRwSignal::new(Vec::new()),
            first_fault: ArcRwSignal::new(0),
            mends: ArcRwSignal::new(Vec::new()),
            preview: ArcRwSignal::new(None),
            is_stale: ArcRwSignal::new(false),
            arrivals: Attempts::default(),
            parses: Attempts::default(),
            previews: Attempts::default(),
        }
    }

    /// The messages about tables.
    pub(super) fn words(&self) -> &'static TableImportMessages {
        self.locale.language().table_import_messages()
    }

    /// A count, as this locale writes it.
    pub(super) fn count(&self, count: usize) -> String {
        self.locale.writer_untracked().count(count)
    }

    /// What stands before decimals where nothing says so.
    pub(super) fn usual_decimal(&self) -> char {
        self.locale.language().number_style().decimal
    }

    /// Reads what was pasted, once nothing more comes.
    pub(super) fn paste(&self, text: String) {
        let reading = self.clone();
        self.arrivals.begin().continue_after(PASTE_DEBOUNCE, move |_| {
            let is_blank = text.trim().is_empty();
            reading.set_source((!is_blank).then_some(Source::Pasted(text)));
        });
    }

    /// Reads a file; what was there before, or is being read, is over.
    pub(super) fn read_file(&self, file: File) {
        self.set_source(None);
        self.is_stale.set(true);
        self.stage.set(Stage::Reading);
        let (reading, arrival) = (self.clone(), self.arrivals.begin());
        let (shows, still) = (self.clone(), arrival.clone());
        let goes_on = move |progress| {
            let is_latest = still.is_latest();
            if is_latest {
                shows.show_progress(Phase::File, progress);
            }
            is_latest
        };
        upload::read_pieces(file, MAX_BYTES, goes_on, move |name, bytes| {
            if !arrival.is_latest() {
                return;
            }
            let words = reading.words();
            match bytes {
                Ok(bytes) => reading.set_source(Some(Source::File { name, bytes })),
                Err(NoText::TooLarge) => reading.refuse_file(&name, words.too_large),
                Err(NoText::Changed) => reading.refuse_file(&name, words.file_changed),
                Err(_) => reading.refuse_file(&name, words.unreadable),
            }
        });
    }

    /// Takes another table, or none.
    pub(super) fn set_source(&self, source: Option<Source>) {
        self.arrivals.stop();
        self.corrections.set(Corrections::default());
        self.clear();
        let is_there = source.is_some();
        self.source.set(source.map(Arc::new));
        if is_there { self.parse() } else { self.finish_without_table(Stage::Nothing) }
    }

    /// Says why a file was not looked at.
    fn refuse_file(&self, name: &str, why: &str) {
        self.source.set(None);
        self.clear();
        self.finish_without_table(Stage::Refused([name, ": ", why].concat()));
    }

    /// A person stops it.
    pub(super) fn stop(&self) {
        self.arrivals.stop();
        self.source.set(None);
        self.clear();
        self.finish_without_table(Stage::Stopped);
    }

    /// Nobody looks any more: nothing goes on.
    pub(super) fn abandon(&self) {
        for work in [&self.arrivals, &self.parses, &self.previews] {
            work.stop();
        }
    }

    /// Forgets what is known of a table.
    pub(super) fn clear(&self) {
        self.detected.set(None);
        self.table.set(None);
        self.mapping.set(Vec::new());
        self.first_fault.set(0);
        self.mends.set(Vec::new());
        self.preview.set(None);
    }

    /// The reading comes to an end without a table.
    pub(super) fn finish_without_table(&self, stage: Stage) {
        self.parses.stop();
        self.previews.stop();
        self.is_stale.set(false);
        self.progress.set(None);
        self.stage.set(stage);
    }

    /// A person corrects how the text is written: it is read anew.
    pub(super) fn correct_text(&self, correct: impl FnOnce(&mut Corrections)) {
        self.corrections.update(correct);
        self.parse();
    }

    /// A person corrects how numbers or dates are written: the rows are read anew.
    pub(super) fn correct_values(&self, correct: impl FnOnce(&mut Corrections)) {
        self.corrections.update(correct);
        self.update_preview();
    }

    /// A person says what a column is; another that was the same is nothing any more.
    pub(super) fn map_column(&self, column: usize, field: Option<String>) {
        let mut mapping = self.mapping.get_untracked();
        let is_single = field.as_deref().is_some_and(|key| !self.target.may_repeat(key));
        for (index, it) in mapping.iter_mut().enumerate() {
            if index == column {
                *it = field.clone();
            } else if is_single && *it == field {
                *it = None;
            }
        }
        if let Some(parsed) = self.table.get_untracked() {
            save_mapping(self.target.key(), parsed.table.header(), &mapping);
        }
        self.mapping.set(mapping);
        self.update_preview();
    }
}
