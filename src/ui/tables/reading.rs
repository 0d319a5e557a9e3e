//! Reading a table step by step, so that the page stays alive: letters, dialect, rows, what the rows
//! become. What a person corrects is read anew from there on.
//! Must not know how any of it is shown, nor what rows become; the target does.

use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use leptos::prelude::{set_timeout, untrack};

use super::remembered::{recall, remember};
use super::sentences;
use super::source::{Letters, Source};
use super::target::{Given, Offer, Target};
use crate::exchange::table::{
    Column, DateOrder, Dialect, Encoding, Found, NotText, Progress, Reader, Refusal, Table, columns,
};
use crate::language::Language;
use crate::ui::desk::Desk;
use crate::ui::view::Followed;

/// Bytes that are read in one step: a few milliseconds.
const STEP: usize = 262_144;

/// Time in which the page paints, before work that cannot be divided.
pub(super) const PAINTS: Duration = Duration::from_millis(40);

/// What a person said of a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Chosen {
    pub(super) encoding: Option<Encoding>,
    pub(super) delimiter: Option<Option<char>>,
    pub(super) preamble: Option<usize>,
    pub(super) header_rows: Option<usize>,
    pub(super) decimal: Option<char>,
    pub(super) order: Option<DateOrder>,
}

/// How far it is.
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
pub(super) struct Shown {
    /// `None` of what was pasted.
    pub(super) letters: Option<Letters>,
    pub(super) delimiter: Option<char>,
    pub(super) preamble: usize,
    pub(super) header_rows: usize,
}

/// A table that is read, with what its columns show.
pub(super) struct Read {
    pub(super) table: Table,
    pub(super) columns: Vec<Column>,
}

/// What was made of the rows last.
#[derive(Clone)]
pub(super) enum Offered {
    Nothing,
    /// It cannot be said what they become; why.
    Not(String),
    Here(Arc<Offer>),
}

/// A table that is being taken in.
#[derive(Clone)]
pub(super) struct Reading {
    pub(super) desk: Desk,
    pub(super) target: Arc<dyn Target>,
    pub(super) source: Followed<Option<Arc<Source>>>,
    pub(super) chosen: Followed<Chosen>,
    pub(super) stage: Followed<Stage>,
    /// Bytes that were read, and bytes in all.
    pub(super) progress: Followed<(usize, usize)>,
    pub(super) shown: Followed<Option<Shown>>,
    pub(super) read: Followed<Option<Arc<Read>>>,
    pub(super) mapping: Followed<Vec<Option<String>>>,
    pub(super) offered: Followed<Offered>,
    /// Whether what is offered is being made anew.
    pub(super) busy: Followed<bool>,
    turns: Turns,
}

/// Which reading, and which offer of it, is the latest: what is older stops.
#[derive(Clone, Default)]
pub(super) struct Turns {
    reading: Arc<AtomicU32>,
    offer: Arc<AtomicU32>,
}

impl Turns {
    fn next(turn: &AtomicU32) -> u32 {
        turn.fetch_add(1, Ordering::Relaxed).wrapping_add(1)
    }

    fn stop(&self) {
        Self::next(&self.reading);
        Self::next(&self.offer);
    }
}

/// Stops the reading once nobody looks any more.
pub(super) struct Stops(Turns);

impl Drop for Stops {
    fn drop(&mut self) {
        self.0.stop();
    }
}

impl Reading {
    pub(super) fn new(desk: &Desk, target: Arc<dyn Target>) -> Self {
        Self {
            desk: desk.clone(),
            target,
            source: Followed::new(None),
            chosen: Followed::new(Chosen::default()),
            stage: Followed::new(Stage::Nothing),
            progress: Followed::new((0, 0)),
            shown: Followed::new(None),
            read: Followed::new(None),
            mapping: Followed::new(Vec::new()),
            offered: Followed::new(Offered::Nothing),
            busy: Followed::new(false),
            turns: Turns::default(),
        }
    }

    /// What stops it when it is let go.
    pub(super) fn stops(&self) -> Stops {
        Stops(self.turns.clone())
    }

    /// Takes another table, or none.
    pub(super) fn take(&self, source: Option<Source>) {
        self.chosen.set(Chosen::default());
        self.forget();
        let any = source.is_some();
        self.source.set(source.map(Arc::new));
        if any { self.begin() } else { self.leave(Stage::Nothing) }
    }

    /// Says that what came cannot be read.
    fn refuse(&self, why: NotText) {
        self.forget();
        self.leave(Stage::Refused(sentences::not_text(self.desk.language(), why)));
    }

    /// Says why a file was not looked at.
    pub(super) fn refuse_file(&self, name: &str, why: &str) {
        self.source.set(None);
        self.forget();
        self.leave(Stage::Refused([name, ": ", why].concat()));
    }

    /// Stops reading.
    pub(super) fn stop(&self) {
        self.source.set(None);
        self.forget();
        self.leave(Stage::Stopped);
    }

    fn forget(&self) {
        self.shown.set(None);
        self.read.set(None);
        self.mapping.set(Vec::new());
        self.offered.set(Offered::Nothing);
    }

    fn leave(&self, stage: Stage) {
        self.turns.stop();
        self.busy.set(false);
        self.stage.set(stage);
    }

    /// A person corrects how the text is written: it is read anew.
    pub(super) fn correct(&self, correct: impl FnOnce(&mut Chosen)) {
        let mut chosen = untrack(|| self.chosen.get());
        correct(&mut chosen);
        self.chosen.set(chosen);
        self.begin();
    }

    /// A person corrects how numbers or dates are written: the rows are read anew.
    pub(super) fn correct_habit(&self, correct: impl FnOnce(&mut Chosen)) {
        let mut chosen = untrack(|| self.chosen.get());
        correct(&mut chosen);
        self.chosen.set(chosen);
        self.offer();
    }

    /// A person says what a column is; another that was the same is nothing any more.
    pub(super) fn map(&self, column: usize, field: Option<String>) {
        let mut mapping = untrack(|| self.mapping.get());
        for (index, it) in mapping.iter_mut().enumerate() {
            if index == column {
                *it = field.clone();
            } else if field.is_some() && *it == field {
                *it = None;
            }
        }
        if let Some(read) = untrack(|| self.read.get()) {
            remember(self.target.key(), read.table.header(), &mapping);
        }
        self.mapping.set(mapping);
        self.offer();
    }

    fn begin(&self) {
        let Some(source) = untrack(|| self.source.get()) else { return };
        let turn = Turns::next(&self.turns.reading);
        Turns::next(&self.turns.offer);
        self.busy.set(true);
        self.progress.set((0, source.len()));
        self.stage.set(Stage::Reading);
        self.on_turn(turn, PAINTS, move |reading| reading.look(turn, &source));
    }

    /// Goes on after a while, unless something else was begun meanwhile.
    fn on_turn(&self, turn: u32, after: Duration, act: impl FnOnce(&Self) + 'static) {
        let reading = self.clone();
        set_timeout(
            move || {
                if reading.turns.reading.load(Ordering::Relaxed) == turn {
                    act(&reading);
                }
            },
            after,
        );
    }

    /// Looks how the text is written.
    fn look(&self, turn: u32, source: &Source) {
        let chosen = untrack(|| self.chosen.get());
        let (text, letters) = match source.text(chosen.encoding) {
            Ok(read) => read,
            Err(why) => return self.refuse(why),
        };
        let found = Dialect::detect(&text);
        let mut dialect = match chosen.delimiter {
            Some(delimiter) => Dialect::detect_by(&text, delimiter),
            None => found,
        };
        self.shown.set(Some(Shown {
            letters,
            delimiter: found.delimiter,
            preamble: dialect.preamble,
            header_rows: dialect.header_rows,
        }));
        dialect.preamble = chosen.preamble.unwrap_or(dialect.preamble);
        dialect.header_rows = chosen.header_rows.unwrap_or(dialect.header_rows);
        self.step(turn, Reader::new(Rc::clone(&text), dialect));
    }

    /// Reads one step, and leaves the next for later.
    fn step(&self, turn: u32, mut reader: Reader) {
        match reader.advance(STEP) {
            Err(why) => self.refuse_table(why),
            Ok(Progress::More { read, of }) => {
                self.progress.set((read, of));
                self.on_turn(turn, Duration::ZERO, move |reading| reading.step(turn, reader));
            }
            Ok(Progress::Done) => {
                let (_, all) = untrack(|| self.progress.get());
                self.progress.set((all, all));
                self.on_turn(turn, PAINTS, move |reading| reading.finish(reader));
            }
        }
    }

    /// How it is written stays in sight, so that it can be corrected.
    fn refuse_table(&self, why: Refusal) {
        self.read.set(None);
        self.offered.set(Offered::Nothing);
        self.leave(Stage::Refused(sentences::refusal(&self.desk.writer_now(), why)));
    }

    fn finish(&self, reader: Reader) {
        let table = match reader.finish() {
            Ok(table) => table,
            Err(why) => return self.refuse_table(why),
        };
        let columns = columns(&table);
        let before = untrack(|| self.read.get());
        let is_same = before.is_some_and(|before| before.table.header() == table.header());
        // What was said of columns of these names is not forgotten when the rest is corrected.
        if !is_same || untrack(|| self.mapping.get()).len() != table.columns() {
            self.mapping.set(self.target.map(&self.desk, &table, &recall(self.target.key())));
        }
        self.read.set(Some(Arc::new(Read { table, columns })));
        self.stage.set(Stage::Read);
        self.offer();
    }

    /// Has the target say what the rows become, after a paint.
    pub(super) fn offer(&self) {
        let turn = Turns::next(&self.turns.offer);
        self.busy.set(true);
        let reading = self.clone();
        set_timeout(
            move || {
                if reading.turns.offer.load(Ordering::Relaxed) == turn {
                    reading.offer_now();
                }
            },
            PAINTS,
        );
    }

    fn offer_now(&self) {
        let Some(read) = untrack(|| self.read.get()) else { return };
        let (chosen, mapping) = untrack(|| (self.chosen.get(), self.mapping.get()));
        let given = Given {
            table: &read.table,
            columns: &with_habits(&read.columns, chosen),
            mapping: &mapping,
            decimal: usual_decimal(&self.desk),
            order: DateOrder::DayFirst,
        };
        self.offered.set(match self.target.read(&self.desk, &given) {
            Ok(offer) => Offered::Here(Arc::new(offer)),
            Err(why) => Offered::Not(why),
        });
        self.busy.set(false);
    }
}

/// The columns, with what a person said of all of them.
fn with_habits(columns: &[Column], chosen: Chosen) -> Vec<Column> {
    let mut columns = columns.to_vec();
    for column in &mut columns {
        if let Some(decimal) = chosen.decimal {
            column.habit.decimal = Found::Chosen(decimal);
        }
        if let Some(order) = chosen.order {
            column.habit.order = Found::Chosen(order);
        }
    }
    columns
}

/// What stands before decimals where nothing says so.
pub(super) fn usual_decimal(desk: &Desk) -> char {
    match desk.language() {
        Language::English => '.',
        Language::Italian => ',',
    }
}
