//! Which copy wins when a page opens: the newest of journal and local copy that is complete.
//! Must not know where copies lie. Everything that it is handed may be damaged.

use super::checkpoint_retention::Checkpoint;
use super::journal_reader::JournalContent;
use super::journal_record::Position;
use super::local_copy::{LocalCopy, LocalCopyError, read_local_copy};
use crate::document::Document;

/// A copy that was not chosen and might be missed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RejectedCopy {
    /// Bytes that cannot be read.
    Damaged(String),
    /// A copy that continues something else than what the journal has.
    Diverged(String),
}

/// What a page opens with: the result of [`choose_newest`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewestCopy {
    /// Nothing is saved.
    Nothing,
    /// A document.
    Found(Box<FoundDocument>),
    /// Something of a newer version is saved: it is left alone.
    NewerVersion(String),
    /// There is a document, but only in the journal, and that cannot be read.
    OutOfReach,
}

/// A document that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundDocument {
    /// Which programme it is of; empty where that cannot be said.
    pub programme: String,
    /// The document.
    pub document: Document,
    /// The position of the journal; `None` where it has nothing of the programme.
    pub head: Option<Position>,
    /// Its checkpoints, oldest first.
    pub checkpoints: Vec<Checkpoint>,
    /// Whether the journal lacks what the document has.
    pub is_ahead: bool,
}

/// Chooses between the local copy and the journal: the newest that is complete wins. What is not
/// chosen and might be missed comes along.
#[must_use]
pub fn choose_newest(
    copy: Option<&str>,
    journal: Option<JournalContent>,
) -> (NewestCopy, Vec<RejectedCopy>) {
    let mut rejected: Vec<RejectedCopy> = Vec::new();
    if let Some(unusable) = journal.as_ref().and_then(|journal| journal.unusable.clone()) {
        rejected.push(RejectedCopy::Damaged(unusable));
    }
    let read = match copy.map(|text| (text, read_local_copy(text))) {
        Some((text, Err(LocalCopyError::Newer))) => {
            return (NewestCopy::NewerVersion(text.to_owned()), rejected);
        }
        Some((text, Err(LocalCopyError::Damaged))) => {
            rejected.push(RejectedCopy::Damaged(text.to_owned()));
            None
        }
        Some((text, Ok(copy))) => Some((text, copy)),
        None => None,
    };
    let start = match (read, journal) {
        (None, None) => NewestCopy::Nothing,
        (None, Some(journal)) => from_journal(journal),
        (Some((_, LocalCopy { document: None, .. })), None) => NewestCopy::OutOfReach,
        (Some((_, LocalCopy { programme, document: Some(document), .. })), None) => {
            let (head, checkpoints) = (None, Vec::new());
            found(FoundDocument { programme, document, head, checkpoints, is_ahead: true })
        }
        (Some((text, copy)), Some(journal)) => {
            match (relation_of(&copy, &journal), copy.document) {
                (Relation::Ahead, Some(document)) => found(FoundDocument {
                    programme: journal.programme,
                    document,
                    head: Some(journal.head),
                    checkpoints: journal.checkpoints,
                    is_ahead: true,
                }),
                (Relation::Diverged, Some(document)) => {
                    if journal.newest.as_ref().is_none_or(|(newest, _)| *newest != document) {
                        rejected.push(RejectedCopy::Diverged(text.to_owned()));
                    }
                    from_journal(journal)
                }
                _ => from_journal(journal),
            }
        }
    };
    (start, rejected)
}

fn found(found: FoundDocument) -> NewestCopy {
    NewestCopy::Found(Box::new(found))
}

fn from_journal(journal: JournalContent) -> NewestCopy {
    let JournalContent { programme, head, newest, checkpoints, .. } = journal;
    let Some((document, at)) = newest else {
        return NewestCopy::Nothing;
    };
    let head = (!programme.is_empty()).then_some(head);
    found(FoundDocument { programme, document, head, checkpoints, is_ahead: Some(at) != head })
}

/// How a local copy relates to the journal.
enum Relation {
    /// It continues from where the journal stands, or has what cannot be read there.
    Ahead,
    /// The journal has it, and may have more.
    Behind,
    /// It continues something that the journal does not have.
    Diverged,
}

fn relation_of(copy: &LocalCopy, journal: &JournalContent) -> Relation {
    let Some(at) = copy.at else {
        return Relation::Diverged;
    };
    if copy.programme == journal.programme {
        let newest = journal.newest.as_ref().map(|(_, at)| *at);
        let has_more = copy.base.contains(&journal.head.sum)
            || newest.is_none_or(|newest| newest.revision < at.revision)
                && (at == journal.head || journal.known.contains(&at.sum));
        if has_more {
            return Relation::Ahead;
        }
    }
    if journal.known.contains(&at.sum) { Relation::Behind } else { Relation::Diverged }
}
