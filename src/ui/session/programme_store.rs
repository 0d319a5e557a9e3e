//! Saves one programme under its storage key: in the local copy at once, in the journal for certain.
//! Must not know what is on the screen, nor say that something is saved before the journal has it.

use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use serde_json::Value;

use crate::browser::journal::{InitialRead, Journal};
use crate::browser::storage::{self, Failure, StoredText};
use crate::browser::{clock, keys};
use crate::document::{Document, Edit};
use crate::domain::results::Results;
use crate::language::NotSaved;
use crate::persistence::{
    FIRST_PROGRAMME, FoundDocument, JournalWriter, NewestCopy, PendingInput, RejectedCopy,
    apply_batch, choose_newest, read_journal,
};

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// The document, if there is one.
    pub document: Option<Document>,
    /// What was not preferred.
    pub offers: Vec<RecoveryOffer>,
}

/// What is offered above the statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecoveryOffer {
    /// Bytes that cannot be read, and stand under a key of their own now.
    Damaged(String),
    /// A copy that goes on from something else, and stands under a key of its own now.
    Diverged(String),
    /// Bytes of a newer version, left where they are.
    NewerVersion(String),
    /// A text that was typed before the journal could keep it, into an input that is gone, has been
    /// changed meanwhile, or does not take it.
    PendingInput(PendingInput),
}

/// Saves a programme under a storage key.
pub struct ProgrammeStore {
    /// `None` saves nothing: the first paint, and tests of views.
    location: Option<Location>,
    state: Mutex<State>,
}

/// Where it saves.
struct Location {
    storage_key: String,
    /// The journal, once it has answered.
    journal: OnceLock<Journal>,
}

struct State {
    journal_writer: JournalWriter,
    /// Why nothing may be written, if so.
    write_block: Option<NotSaved>,
    /// Whether the local copy has what was queued last.
    is_local_copy_written: bool,
    /// Whether the journal did not answer when the local copy was opened: nothing is written before
    /// it is known where it stands.
    is_position_unknown: bool,
}

/// What became of a batch that was handed to the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BatchOutcome {
    /// Everything is written.
    AllWritten,
    /// More was queued meanwhile.
    MoreQueued,
    /// The journal had been erased: everything is written again.
    JournalErased,
    /// Another tab has saved something else meanwhile.
    Conflict,
    /// It is not written.
    Failed(NotSaved),
}

impl ProgrammeStore {
    /// A store in the browser's storage.
    #[must_use]
    pub fn in_browser(storage_key: String) -> Self {
        let location = Location { storage_key, journal: OnceLock::new() };
        Self { location: Some(location), state: Mutex::new(State::new()) }
    }

    /// The journal has answered.
    pub fn join(&self, journal: Journal) {
        if let Some(location) = &self.location {
            // Joined once: elements with one storage key share one journal.
            drop(location.journal.set(journal));
        }
    }

    /// A store that saves nothing, and is never asked to say otherwise.
    #[must_use]
    pub fn without_storage() -> Self {
        Self { location: None, state: Mutex::new(State::new()) }
    }

    /// The journal, where there is one that has answered.
    #[must_use]
    pub fn journal(&self) -> Option<Journal> {
        self.location.as_ref()?.journal.get().cloned()
    }

    /// Whether there is a local copy.
    #[must_use]
    pub fn has_local_copy(&self) -> bool {
        self.read_local_copy().is_some()
    }

    fn read_local_copy(&self) -> Option<String> {
        match storage::read(&keys::document(self.storage_key()?)) {
            StoredText::Text(text) => Some(text),
            StoredText::None | StoredText::Refused => None,
        }
    }

    /// The document of the local copy, by itself. Nothing is written, set aside or offered for it:
    /// only the journal can say whether it is the newest.
    pub fn open_local_copy(&self) -> Option<Document> {
        match choose_newest(Some(&self.read_local_copy()?), None).0 {
            NewestCopy::Found(found) => Some(found.document),
            NewestCopy::Nothing | NewestCopy::NewerVersion(_) | NewestCopy::OutOfReach => None,
        }
    }

    /// The storage key, where there is one.
    #[must_use]
    pub fn storage_key(&self) -> Option<&str> {
        self.location.as_ref().map(|location| location.storage_key.as_str())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Which programme is open.
    #[must_use]
    pub fn open_programme_id(&self) -> String {
        self.state().journal_writer.programme().to_owned()
    }

    /// Why nothing may be written, if so.
    #[must_use]
    pub fn write_block(&self) -> Option<NotSaved> {
        self.state().write_block
    }

    /// From now on nothing is written.
    pub fn block_writes(&self, why: NotSaved) {
        self.state().write_block = Some(why);
    }

    /// What stood in the way is gone.
    pub fn allow_writes(&self) {
        self.state().write_block = None;
    }

    /// Opens the newest of what is saved. Whoever writes sets aside, before anything is written in
    /// its place, what cannot be read or might be missed.
    pub fn open(&self, initial_read: &InitialRead) -> Opened {
        if self.location.is_none() {
            return Opened::default();
        }
        let copy = self.read_local_copy();
        if initial_read.refused == Some(Failure::Newer) {
            return self.leave_newer_version(copy.unwrap_or_default());
        }
        let journal: Option<Value> =
            initial_read.journal.as_deref().and_then(|text| serde_json::from_str(text).ok());
        let (start, offers) =
            choose_newest(copy.as_deref(), journal.as_ref().and_then(read_journal));
        let document = match start {
            NewestCopy::NewerVersion(bytes) => return self.leave_newer_version(bytes),
            NewestCopy::OutOfReach => {
                self.block_writes(NotSaved::OutOfReach);
                None
            }
            NewestCopy::Nothing => {
                self.use_writer(JournalWriter::new(self.unused_programme_id(journal.is_some())));
                None
            }
            NewestCopy::Found(found) => Some(self.resume_from(*found)),
        };
        self.state().is_position_unknown = document.is_some() && initial_read.refused.is_some();
        let is_copy = |offer: &RejectedCopy| {
            let (RejectedCopy::Damaged(bytes) | RejectedCopy::Diverged(bytes)) = offer;
            copy.as_ref() == Some(bytes)
        };
        let offers = offers.into_iter().filter_map(|offer| {
            let is_copy = is_copy(&offer);
            self.set_aside(offer, is_copy, initial_read.writes)
        });
        Opened { document, offers: offers.collect() }
    }

    /// Whether the journal has to be asked again before anything is written.
    #[must_use]
    pub fn is_position_unknown(&self) -> bool {
        self.state().is_position_unknown
    }

    /// The journal has answered after all. Whether what is on the screen goes on from it; else
    /// another tab has saved something newer.
    #[must_use]
    pub fn rejoin(&self, journal: Option<&str>) -> bool {
        if self.location.is_none() {
            return true;
        }
        let Some(copy) = self.read_local_copy() else { return false };
        let journal: Option<Value> = journal.and_then(|text| serde_json::from_str(text).ok());
        let (opened, _) = choose_newest(Some(&copy), None);
        let (start, _) = choose_newest(Some(&copy), journal.as_ref().and_then(read_journal));
        self.state().is_position_unknown = false;
        match (opened, start) {
            (NewestCopy::Found(opened), NewestCopy::Found(found))
                if opened.document == found.document =>
            {
                self.resume_from(FoundDocument { is_ahead: true, ..*found });
                true
            }
            _ => false,
        }
    }

    fn resume_from(&self, found: FoundDocument) -> Document {
        let FoundDocument { programme, document, head, checkpoints, is_ahead } = found;
        // Where nobody knows which one it was, it is one of its own from now on.
        let programme = if programme.is_empty() { self.new_programme_id() } else { programme };
        self.use_writer(match head {
            Some(head) => JournalWriter::resume(programme, head, checkpoints, is_ahead),
            None => JournalWriter::new(programme),
        });
        document
    }

    /// Writes with another journal writer from now on: another programme is open.
    pub fn use_writer(&self, journal_writer: JournalWriter) {
        let mut state = self.state();
        state.journal_writer = journal_writer;
        state.is_local_copy_written = false;
    }

    fn leave_newer_version(&self, bytes: String) -> Opened {
        self.block_writes(NotSaved::NewerVersion);
        Opened { document: None, offers: vec![RecoveryOffer::NewerVersion(bytes)] }
    }

    /// The first programme of all needs no random name, so that tabs agree on it.
    fn unused_programme_id(&self, is_any_saved: bool) -> String {
        match self.journal() {
            Some(journal) if is_any_saved => journal.new_id(),
            _ => FIRST_PROGRAMME.to_owned(),
        }
    }

    /// A name for one more programme.
    #[must_use]
    pub fn new_programme_id(&self) -> String {
        self.unused_programme_id(true)
    }

    fn set_aside(&self, offer: RejectedCopy, is_copy: bool, writes: bool) -> Option<RecoveryOffer> {
        let key = self.storage_key()?;
        let (RejectedCopy::Damaged(bytes) | RejectedCopy::Diverged(bytes)) = &offer;
        let set_aside = || {
            if is_copy { storage::set_copy_aside(key) } else { storage::set_aside(key, bytes) }
        };
        // Without a place for it, what it stands in the way of is not written.
        if writes && set_aside().is_err() && is_copy {
            self.block_writes(NotSaved::OldDataInTheWay);
        }
        Some(match offer {
            RejectedCopy::Damaged(bytes) => RecoveryOffer::Damaged(bytes),
            RejectedCopy::Diverged(bytes) => RecoveryOffer::Diverged(bytes),
        })
    }

    /// Queues the record of some edits, and writes the local copy at once.
    pub fn append(
        &self,
        edits: &[Edit],
        document: &Document,
        results: &Results,
        title: Option<String>,
    ) {
        let mut state = self.state();
        if self.location.is_none() || state.write_block.is_some() {
            return;
        }
        state.journal_writer.append(edits, document, results, clock::now(), title);
        drop(state);
        self.write_local_copy(document, results);
    }

    /// Queues a checkpoint of the present document, unless the journal ends in one.
    pub fn append_checkpoint(&self, edits: &[Edit], document: &Document, results: &Results) {
        let mut state = self.state();
        if self.location.is_some()
            && state.write_block.is_none()
            && !state.journal_writer.ends_in_snapshot(edits)
        {
            state.journal_writer.append_checkpoint(document, results, clock::now(), None);
        }
    }

    /// Writes what is open now into the local copy.
    pub fn write_local_copy(&self, document: &Document, results: &Results) {
        let Some(location) = &self.location else { return };
        let mut state = self.state();
        if state.write_block.is_some() {
            return;
        }
        let copy = state.journal_writer.local_copy(document, results);
        state.is_local_copy_written =
            storage::write(&keys::document(&location.storage_key), &copy).is_ok();
    }

    /// Whether the journal needs a snapshot, though nothing was done since.
    #[must_use]
    pub fn owes_snapshot(&self) -> bool {
        self.location.is_some() && self.state().journal_writer.owes_snapshot()
    }

    /// Has the next record be the whole document, whatever was done since the last.
    pub fn require_snapshot(&self) {
        self.state().journal_writer.require_snapshot();
    }

    /// What is written into the journal next; `None` while a batch is being written.
    pub fn take_batch(&self) -> Option<(Journal, String)> {
        let journal = self.journal()?;
        let batch = self.state().journal_writer.take_batch()?;
        Some((journal, batch))
    }

    /// The journal has answered what became of the batch.
    pub fn finish_batch(&self, result: Result<(), Failure>) -> BatchOutcome {
        let mut state = self.state();
        match result {
            Ok(()) => {
                state.journal_writer.batch_written();
                if state.journal_writer.is_all_written() {
                    BatchOutcome::AllWritten
                } else {
                    BatchOutcome::MoreQueued
                }
            }
            Err(Failure::Gone) => {
                state.journal_writer.journal_erased();
                BatchOutcome::JournalErased
            }
            Err(Failure::ChangedElsewhere) => {
                state.journal_writer.batch_failed();
                BatchOutcome::Conflict
            }
            Err(failure) => {
                state.journal_writer.batch_failed();
                let why = match failure {
                    Failure::Full => NotSaved::StorageFull,
                    Failure::Newer => NotSaved::NewerVersion,
                    _ if state.is_local_copy_written => NotSaved::NoDatabase,
                    _ => NotSaved::StorageRefused,
                };
                if why == NotSaved::NewerVersion {
                    state.write_block = Some(why);
                }
                BatchOutcome::Failed(why)
            }
        }
    }

    /// The document after a batch that another tab has saved; `None` where the batch does not continue
    /// what is shown here.
    #[must_use]
    pub fn apply_batch(&self, document: &Document, batch: &str) -> Option<Document> {
        let mut state = self.state();
        let (document, at) = apply_batch(document, &state.journal_writer, batch)?;
        let programme = state.journal_writer.programme().to_owned();
        // The checkpoints are asked for when this tab comes to write.
        state.journal_writer = JournalWriter::resume(programme, at, Vec::new(), false);
        Some(document)
    }
}

impl State {
    fn new() -> Self {
        let journal_writer = JournalWriter::new(FIRST_PROGRAMME.to_owned());
        Self {
            journal_writer,
            write_block: None,
            is_local_copy_written: false,
            is_position_unknown: false,
        }
    }
}
