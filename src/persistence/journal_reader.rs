//! Reads a journal back into a document: the newest that can be rebuilt without a gap. Also applies
//! what another tab has just written. Must not know where a journal lies; it may be damaged anywhere.

use serde_json::Value;

use super::checkpoint_retention::Checkpoint;
use super::checksum::Checksum;
use super::journal_record::{Content, Position, Record};
use super::journal_writer::JournalWriter;
use super::local_copy::is_programme_id;
use super::programme_list::list_programmes;
use crate::document::{Document, VERSION, decode, decode_edits};

/// What the journal has of one programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalContent {
    /// Which programme.
    pub programme: String,
    /// The position after its last record, as the journal says it.
    pub head: Position,
    /// The newest document that can be rebuilt without a gap, and its position: before the head
    /// where records are damaged, `None` where no snapshot is intact.
    pub newest: Option<(Document, Position)>,
    /// The checksums that the journal went through, as far as they are known.
    pub known: Vec<Checksum>,
    /// Its checkpoints, oldest first.
    pub checkpoints: Vec<Checkpoint>,
    /// The journal as it is, where records of it could not be used.
    pub unusable: Option<String>,
}

/// Reads what the journal says of its open programme, if it has one.
#[must_use]
pub fn read_journal(journal: &Value) -> Option<JournalContent> {
    let programme = journal.get("programme")?.as_str().filter(|id| is_programme_id(id))?;
    let records = |name: &str| -> Vec<Record> {
        let all = journal.get(name).and_then(Value::as_array);
        all.into_iter().flatten().filter_map(Record::from_json).collect()
    };
    let (snapshots, edits) = (records("wholes"), records("edits"));
    let head = (|| {
        let sum = journal.get("sum").and_then(Value::as_str)?.parse().ok()?;
        Some(Position { revision: journal.get("revision").and_then(Value::as_u64)?, sum })
    })();
    // Without knowing where it ends, nothing can be added to it: what is there is opened as a
    // programme of its own.
    let programme = if head.is_some() { programme } else { "" };
    let head = head.unwrap_or(Position::START);
    let newest = snapshots.iter().filter_map(|snapshot| replay(snapshot, &edits));
    let newest = newest.max_by_key(|(_, at)| at.revision);
    let is_complete = newest.as_ref().is_some_and(|(_, at)| *at == head);
    let unusable = (!is_complete).then(|| journal.to_string());
    let known = snapshots.iter().chain(&edits).flat_map(|record| [record.before, record.at.sum]);
    // A copy of another programme that its journal has is no news either.
    let others = list_programmes(journal).into_iter().filter_map(|programme| programme.sum);
    Some(JournalContent {
        programme: programme.to_owned(),
        head,
        newest,
        known: known.chain(others).chain([head.sum]).collect(),
        checkpoints: checkpoints(journal),
        unusable,
    })
}

/// A snapshot with the edits after it, up to the first gap or damage.
fn replay(snapshot: &Record, edits: &[Record]) -> Option<(Document, Position)> {
    if snapshot.content != Content::Snapshot || !snapshot.is_intact() {
        return None;
    }
    let mut document = decode(&snapshot.text).ok()?.document;
    let mut at = snapshot.at;
    for record in edits.iter().filter(|record| record.at.revision > snapshot.at.revision) {
        let follows = record.before == at.sum
            && record.at.revision == at.revision.saturating_add(1)
            && record.content == Content::Edits
            && record.is_intact();
        let with = || with_edits(&document, &record.text, record.version);
        let Some(next) = follows.then(with).flatten() else {
            break;
        };
        (document, at) = (next, record.at);
    }
    Some((document, at))
}

/// A document after edits in the stored form of a version; `None` unless all of them fit.
#[must_use]
pub fn with_edits(document: &Document, edits: &str, version: u64) -> Option<Document> {
    let mut after = document.clone();
    for edit in decode_edits(edits, version)? {
        after.apply(edit).ok()?;
    }
    Some(after)
}

fn checkpoints(journal: &Value) -> Vec<Checkpoint> {
    let all = journal.get("history").and_then(Value::as_array);
    let read = |value: &Value| {
        Some(Checkpoint {
            revision: value.get("revision")?.as_u64()?,
            time: value.get("time").and_then(Value::as_u64).unwrap_or(0),
            is_named: value.get("title").is_some_and(Value::is_string),
        })
    };
    let mut checkpoints: Vec<Checkpoint> = all.into_iter().flatten().filter_map(read).collect();
    checkpoints.sort_by_key(|each| each.revision);
    checkpoints
}

/// The document of a tab that follows, after the tab that writes has saved a batch, and its position;
/// `None` where the batch does not continue what is shown.
#[must_use]
pub fn apply_batch(
    document: &Document,
    journal_writer: &JournalWriter,
    batch: &str,
) -> Option<(Document, Position)> {
    let batch: Value = serde_json::from_str(batch).ok()?;
    let same = batch.get("programme")?.as_str()? == journal_writer.programme();
    let base: Checksum = batch.get("base")?.as_str()?.parse().ok()?;
    if !same || base != journal_writer.position().sum {
        return None;
    }
    let mut shown = (document.clone(), journal_writer.position());
    for record in batch.get("records")?.as_array()? {
        let record = Record::from_json(record)?;
        if record.before != shown.1.sum || !record.is_intact() || record.version != VERSION {
            return None;
        }
        let next = match record.content {
            Content::Snapshot => decode(&record.text).ok()?.document,
            Content::Edits => with_edits(&shown.0, &record.text, record.version)?,
        };
        shown = (next, record.at);
    }
    Some(shown)
}
