//! Writes the journal of one programme: makes its records, queues them, and knows which are written.
//! Must not know how a record gets to the disk, nor whether it did; it is told.

use serde_json::{Value, json};

use super::checkpoint_retention::{Checkpoint, checkpoint_to_drop};
use super::checksum::Checksum;
use super::journal_record::{Content, Moment, Position, Record};
use super::local_copy::write_local_copy;
use crate::document::{
    Document, Edit, Entry, Field, ProgrammeField, encode, encode_edits, headline, to_text,
};
use crate::domain::results::Results;

/// After so many records of edits the next is a snapshot.
const SNAPSHOT_AFTER_RECORDS: usize = 100;
/// After so many milliseconds since the last snapshot the next record is one.
const SNAPSHOT_AFTER_TIME: Moment = 120_000;

/// A record that is not in the journal yet.
#[derive(Clone, Debug, PartialEq, Eq)]
struct QueuedRecord {
    at: Position,
    /// Its form in the journal. Text, so that the code that writes it is needed only there.
    stored: String,
}

/// The writer of a programme's journal.
#[derive(Clone, Debug)]
pub struct JournalWriter {
    programme: String,
    /// The position of the journal on the disk; `None` while the programme has none.
    written: Option<Position>,
    /// The position after everything in the queue.
    head: Position,
    queue: Vec<QueuedRecord>,
    /// How many of the queue are being written.
    in_flight: usize,
    /// The checkpoint that is removed with them.
    checkpoint_to_drop: Option<u64>,
    /// Whether it writes a programme that nobody looks at.
    is_background: bool,
    /// Whether the next record has to be a snapshot, whatever was done.
    needs_snapshot: bool,
    records_since_snapshot: usize,
    checkpoints: Vec<Checkpoint>,
}

impl JournalWriter {
    /// For a programme that has no journal yet.
    #[must_use]
    pub fn new(programme: String) -> Self {
        Self {
            programme,
            written: None,
            head: Position::START,
            queue: Vec::new(),
            in_flight: 0,
            checkpoint_to_drop: None,
            is_background: false,
            needs_snapshot: true,
            records_since_snapshot: 0,
            checkpoints: Vec::new(),
        }
    }

    /// For a programme that has no journal yet, and is not the one to be opened next.
    #[must_use]
    pub fn in_background(programme: String) -> Self {
        Self { is_background: true, ..Self::new(programme) }
    }

    /// Continues a journal at its position. `needs_snapshot` where its records up to there are not to
    /// be relied on alone.
    #[must_use]
    pub fn resume(
        programme: String,
        written: Position,
        checkpoints: Vec<Checkpoint>,
        needs_snapshot: bool,
    ) -> Self {
        let records_since_snapshot = checkpoints
            .last()
            .map_or(written.revision, |last| written.revision.saturating_sub(last.revision));
        Self {
            written: Some(written),
            head: written,
            needs_snapshot,
            records_since_snapshot: usize::try_from(records_since_snapshot).unwrap_or(usize::MAX),
            checkpoints,
            ..Self::new(programme)
        }
    }

    /// Which programme it writes.
    #[must_use]
    pub fn programme(&self) -> &str {
        &self.programme
    }

    /// Where the journal stands with everything that was formed.
    #[must_use]
    pub fn position(&self) -> Position {
        self.head
    }

    /// Whether the queue is empty and the journal exists.
    #[must_use]
    pub fn is_all_written(&self) -> bool {
        self.queue.is_empty() && self.written.is_some()
    }

    /// Whether a snapshot has to be written, though the queue is empty.
    #[must_use]
    pub fn owes_snapshot(&self) -> bool {
        self.queue.is_empty() && self.needs_snapshot
    }

    /// The records that are written may be gone: the next is a snapshot.
    pub fn require_snapshot(&mut self) {
        self.needs_snapshot = true;
    }

    /// Queues the record of some edits. A title makes it a checkpoint with that name.
    pub fn append(
        &mut self,
        edits: &[Edit],
        document: &Document,
        results: &Results,
        now: Moment,
        title: Option<String>,
    ) {
        let replaces = edits.iter().any(|edit| matches!(edit, Edit::Replace(_)));
        let last_snapshot = self.checkpoints.last().map_or(0, |last| last.time);
        let is_snapshot = self.needs_snapshot
            || replaces
            || title.is_some()
            || self.records_since_snapshot >= SNAPSHOT_AFTER_RECORDS
            || now.abs_diff(last_snapshot) >= SNAPSHOT_AFTER_TIME;
        let (content, text) = if is_snapshot {
            (Content::Snapshot, encode(document, self.head.revision.saturating_add(1), results))
        } else {
            (Content::Edits, encode_edits(edits))
        };
        let record = Record::after(self.head, content, text, now);
        self.head = record.at;
        self.needs_snapshot = false;
        self.records_since_snapshot =
            if is_snapshot { 0 } else { self.records_since_snapshot.saturating_add(1) };
        if is_snapshot {
            let revision = record.at.revision;
            let is_named = title.is_some();
            self.checkpoints.push(Checkpoint { revision, time: now, is_named });
        }
        let mut stored = record.to_json();
        if let Some(members) = stored.as_object_mut() {
            members.insert("title".to_owned(), json!(title));
            members.insert("about".to_owned(), summary_of(document, results));
        }
        self.queue.push(QueuedRecord { at: record.at, stored: to_text(&stored) });
    }

    /// Whether the journal, with these edits, would end in a snapshot.
    #[must_use]
    pub fn ends_in_snapshot(&self, edits: &[Edit]) -> bool {
        edits.is_empty() && self.records_since_snapshot == 0 && !self.checkpoints.is_empty()
    }

    /// Queues a checkpoint of a document as it once was.
    pub fn append_checkpoint(
        &mut self,
        document: &Document,
        results: &Results,
        then: Moment,
        title: Option<String>,
    ) {
        self.needs_snapshot = true;
        self.append(&[], document, results, then, title);
    }

    /// The local copy after the last queued record.
    #[must_use]
    pub fn local_copy(&self, document: &Document, results: &Results) -> String {
        let kept = self.written.map(|kept| kept.sum);
        let on_their_way = self.queue.iter().map(|queued| queued.at.sum);
        let mut base: Vec<Checksum> = kept.into_iter().chain(on_their_way).collect();
        // The last of them is where this copy itself stands.
        base.retain(|sum| *sum != self.head.sum);
        write_local_copy(&self.programme, self.head, &base, document, results)
    }

    /// Everything in the queue, in its form for the journal; `None` while a batch is being written.
    pub fn take_batch(&mut self) -> Option<String> {
        if self.in_flight > 0 || self.queue.is_empty() {
            return None;
        }
        self.in_flight = self.queue.len();
        self.checkpoint_to_drop = checkpoint_to_drop(&self.checkpoints);
        let records: Vec<&str> = self.queue.iter().map(|queued| queued.stored.as_str()).collect();
        let null = || "null".to_owned();
        // The identity is letters and digits, the sum and the revision are digits: no text that
        // would need to be escaped.
        Some(format!(
            r#"{{"programme":"{}","base":{},"records":[{}],"forget":{},"apart":{}}}"#,
            self.programme,
            self.written.map_or_else(null, |kept| format!("\"{}\"", kept.sum)),
            records.join(","),
            self.checkpoint_to_drop.map_or_else(null, |revision| revision.to_string()),
            self.is_background,
        ))
    }

    /// The batch is in the journal.
    pub fn batch_written(&mut self) {
        let last = self.in_flight.checked_sub(1).and_then(|last| self.queue.get(last));
        if let Some(last) = last {
            self.written = Some(last.at);
        }
        self.queue.drain(..self.in_flight.min(self.queue.len()));
        self.in_flight = 0;
        if let Some(gone) = self.checkpoint_to_drop.take() {
            self.checkpoints.retain(|each| each.revision != gone);
        }
    }

    /// The batch did not get there: the next record is a snapshot.
    pub fn batch_failed(&mut self) {
        self.queue.clear();
        self.in_flight = 0;
        self.checkpoint_to_drop = None;
        self.head = self.written.unwrap_or(Position::START);
        let revision = self.head.revision;
        self.checkpoints.retain(|each| each.revision <= revision);
        self.needs_snapshot = true;
    }

    /// The journal was erased: it starts again.
    pub fn journal_erased(&mut self) {
        self.batch_failed();
        self.written = None;
        self.head = Position { revision: self.head.revision, sum: Checksum::START };
        self.checkpoints.clear();
    }
}

/// What a list says of a programme or a checkpoint without opening it.
fn summary_of(document: &Document, results: &Results) -> Value {
    let name = match document.entry(Field::Programme(ProgrammeField::Name)) {
        Some(Entry::Text(name)) => name.as_str().to_owned(),
        _ => String::new(),
    };
    let mut about = headline(document, results);
    if let Some(members) = about.as_object_mut() {
        let currency = document.calculation().programme.currency.code();
        members.insert("name".to_owned(), json!(name));
        members.insert("currency".to_owned(), json!(currency));
    }
    about
}
