//! Which of the copies is the truth when a page opens: the newest that is whole.
//! Must not know where copies lie. Everything that it is handed may be damaged.

use serde_json::Value;

use super::checksum::Checksum;
use super::copy::{self, Copy, Unusable, is_programme};
use super::pen::Pen;
use super::record::{Content, Position, Record};
use super::shelf::programmes;
use super::thinning::Checkpoint;
use crate::document::{Document, VERSION, decode, decode_edits};

/// What the journal has of one programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovered {
    /// Which programme.
    pub programme: String,
    /// Where the journal stands, by its own word.
    pub head: Position,
    /// The newest document that can be reached without a gap, and where that is: before the head
    /// where records are damaged, nowhere where none is whole.
    pub reached: Option<(Document, Position)>,
    /// The checksums that the journal went through, as far as they are known.
    pub known: Vec<Checksum>,
    /// Its checkpoints, oldest first.
    pub checkpoints: Vec<Checkpoint>,
    /// Records that could not be used, as they are.
    pub astray: Option<String>,
}

/// What is offered, because it was not preferred.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offer {
    /// Bytes that cannot be read.
    Torn(String),
    /// A copy that goes on from something else than what the journal has.
    Foreign(String),
}

/// What a page opens with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Start {
    /// Nothing is kept.
    Nothing,
    /// A document.
    Found(Box<Found>),
    /// Something of a newer version is kept: it is left alone.
    Newer(String),
    /// There is a document, but only in the journal, and that cannot be read.
    OutOfReach,
}

/// A document that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Which programme it is of; empty where that cannot be said.
    pub programme: String,
    /// The document.
    pub document: Document,
    /// Where the journal stands; `None` where it has nothing of the programme.
    pub head: Option<Position>,
    /// Its checkpoints, oldest first.
    pub checkpoints: Vec<Checkpoint>,
    /// Whether the journal lacks what the document has.
    pub is_ahead: bool,
}

/// Reads what the journal says of its open programme, if it has one.
#[must_use]
pub fn recover(journal: &Value) -> Option<Recovered> {
    let programme = journal.get("programme")?.as_str().filter(|id| is_programme(id))?;
    let records = |name: &str| -> Vec<Record> {
        let all = journal.get(name).and_then(Value::as_array);
        all.into_iter().flatten().filter_map(Record::from_json).collect()
    };
    let (wholes, edits) = (records("wholes"), records("edits"));
    let head = (|| {
        let sum = journal.get("sum").and_then(Value::as_str)?.parse().ok()?;
        Some(Position { revision: journal.get("revision").and_then(Value::as_u64)?, sum })
    })();
    // Without knowing where it ends, nothing can be added to it: what is there is opened as a
    // programme of its own.
    let programme = if head.is_some() { programme } else { "" };
    let head = head.unwrap_or(Position::START);
    let reached = wholes.iter().filter_map(|whole| reach(whole, &edits));
    let reached = reached.max_by_key(|(_, at)| at.revision);
    let is_whole = reached.as_ref().is_some_and(|(_, at)| *at == head);
    let astray = (!is_whole).then(|| journal.to_string());
    let known = wholes.iter().chain(&edits).flat_map(|record| [record.before, record.at.sum]);
    // A copy of another programme that its journal has is no news either.
    let others = programmes(journal).into_iter().filter_map(|programme| programme.sum);
    Some(Recovered {
        programme: programme.to_owned(),
        head,
        reached,
        known: known.chain(others).chain([head.sum]).collect(),
        checkpoints: checkpoints(journal),
        astray,
    })
}

/// A whole document, and what was done since as far as it can be followed.
fn reach(whole: &Record, edits: &[Record]) -> Option<(Document, Position)> {
    if whole.content != Content::Whole || !whole.is_intact() {
        return None;
    }
    let mut document = decode(&whole.text).ok()?.document;
    let mut at = whole.at;
    for record in edits.iter().filter(|record| record.at.revision > whole.at.revision) {
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

/// Chooses between the fast copy and the journal. What is not chosen and might be missed is
/// offered.
#[must_use]
pub fn choose(copy: Option<&str>, journal: Option<Recovered>) -> (Start, Vec<Offer>) {
    let mut offers: Vec<Offer> = Vec::new();
    if let Some(astray) = journal.as_ref().and_then(|journal| journal.astray.clone()) {
        offers.push(Offer::Torn(astray));
    }
    let read = match copy.map(|text| (text, copy::read(text))) {
        Some((text, Err(Unusable::Newer))) => return (Start::Newer(text.to_owned()), offers),
        Some((text, Err(Unusable::Torn))) => {
            offers.push(Offer::Torn(text.to_owned()));
            None
        }
        Some((text, Ok(copy))) => Some((text, copy)),
        None => None,
    };
    let start = match (read, journal) {
        (None, None) => Start::Nothing,
        (None, Some(journal)) => from_journal(journal),
        (Some((_, Copy { document: None, .. })), None) => Start::OutOfReach,
        (Some((_, Copy { programme, document: Some(document), .. })), None) => {
            let (head, checkpoints) = (None, Vec::new());
            found(Found { programme, document, head, checkpoints, is_ahead: true })
        }
        (Some((text, copy)), Some(journal)) => match (stands(&copy, &journal), copy.document) {
            (Stands::Ahead, Some(document)) => found(Found {
                programme: journal.programme,
                document,
                head: Some(journal.head),
                checkpoints: journal.checkpoints,
                is_ahead: true,
            }),
            (Stands::Elsewhere, Some(document)) => {
                if journal.reached.as_ref().is_none_or(|(reached, _)| *reached != document) {
                    offers.push(Offer::Foreign(text.to_owned()));
                }
                from_journal(journal)
            }
            _ => from_journal(journal),
        },
    };
    (start, offers)
}

fn found(found: Found) -> Start {
    Start::Found(Box::new(found))
}

fn from_journal(journal: Recovered) -> Start {
    let Recovered { programme, head, reached, checkpoints, .. } = journal;
    let Some((document, at)) = reached else {
        return Start::Nothing;
    };
    let head = (!programme.is_empty()).then_some(head);
    found(Found { programme, document, head, checkpoints, is_ahead: Some(at) != head })
}

/// How a copy stands to the journal.
enum Stands {
    /// It goes on from where the journal stands, or has what cannot be read there.
    Ahead,
    /// The journal has it, and may have more.
    Behind,
    /// It goes on from something that the journal does not have.
    Elsewhere,
}

fn stands(copy: &Copy, journal: &Recovered) -> Stands {
    let Some(at) = copy.at else {
        return Stands::Elsewhere;
    };
    if copy.programme == journal.programme {
        let reached = journal.reached.as_ref().map(|(_, at)| *at);
        let has_more = copy.base.contains(&journal.head.sum)
            || reached.is_none_or(|reached| reached.revision < at.revision)
                && (at == journal.head || journal.known.contains(&at.sum));
        if has_more {
            return Stands::Ahead;
        }
    }
    if journal.known.contains(&at.sum) { Stands::Behind } else { Stands::Elsewhere }
}

/// What a tab that looks on shows after another tab has kept a batch: the document after it and
/// where that is; nothing where the batch does not go on from what is shown.
#[must_use]
pub fn follow(document: &Document, pen: &Pen, batch: &str) -> Option<(Document, Position)> {
    let batch: Value = serde_json::from_str(batch).ok()?;
    let same = batch.get("programme")?.as_str()? == pen.programme();
    let base: Checksum = batch.get("base")?.as_str()?.parse().ok()?;
    if !same || base != pen.position().sum {
        return None;
    }
    let mut shown = (document.clone(), pen.position());
    for record in batch.get("records")?.as_array()? {
        let record = Record::from_json(record)?;
        if record.before != shown.1.sum || !record.is_intact() || record.version != VERSION {
            return None;
        }
        let next = match record.content {
            Content::Whole => decode(&record.text).ok()?.document,
            Content::Edits => with_edits(&shown.0, &record.text, record.version)?,
        };
        shown = (next, record.at);
    }
    Some(shown)
}
