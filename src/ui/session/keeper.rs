//! Keeps one programme under its storage key: the fast copy at once, the journal for certain.
//! Must not know what is on the screen, nor say that something is saved before the journal has it.

use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use serde_json::Value;

use crate::browser::journal::{AtStart, Journal};
use crate::browser::storage::{self, Failure, Kept};
use crate::browser::{clock, keys};
use crate::document::{Document, Edit};
use crate::domain::results::Results;
use crate::keeping::{
    FIRST_PROGRAMME, Found, Offer, Pen, PendingInput, Start, choose, follow, recover,
};
use crate::language::NotSaved;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// The document, if there is one.
    pub document: Option<Document>,
    /// What was not preferred.
    pub offers: Vec<Offered>,
}

/// What is offered above the statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offered {
    /// Bytes that cannot be read, and stand under a key of their own now.
    SetAside(String),
    /// A copy that goes on from something else, and stands under a key of its own now.
    Foreign(String),
    /// Bytes of a newer version, left where they are.
    Newer(String),
    /// A text that was typed before the journal could keep it, into an input that is gone, has been
    /// changed meanwhile, or does not take it.
    PendingInput(PendingInput),
}

/// Keeps a programme under a storage key.
pub struct Keeper {
    /// `None` keeps nothing: the first paint, and tests of views.
    place: Option<Place>,
    state: Mutex<State>,
}

/// Where it keeps.
struct Place {
    storage_key: String,
    /// The journal, once it has answered.
    journal: OnceLock<Journal>,
}

struct State {
    pen: Pen,
    /// Why nothing may be written, whatever happens.
    barrier: Option<NotSaved>,
    /// Whether the fast copy has what was formed last.
    is_copied: bool,
    /// Whether the journal did not answer when the fast copy was opened: nothing is written before
    /// it is known where it stands.
    is_head_unknown: bool,
}

/// What became of what was handed to the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Everything is kept.
    AllKept,
    /// More has been done meanwhile.
    More,
    /// The journal had been taken away: everything is written anew.
    BeginAnew,
    /// Another tab has kept something else meanwhile.
    Fork,
    /// It is not kept.
    Failed(NotSaved),
}

impl Keeper {
    /// A keeper in the browser's storage.
    #[must_use]
    pub fn of_browser(storage_key: String) -> Self {
        let place = Place { storage_key, journal: OnceLock::new() };
        Self { place: Some(place), state: Mutex::new(State::new()) }
    }

    /// The journal has answered.
    pub fn join(&self, journal: Journal) {
        if let Some(place) = &self.place {
            // Joined once: elements with one storage key share one journal.
            drop(place.journal.set(journal));
        }
    }

    /// A keeper that keeps nothing, and is never asked to say otherwise.
    #[must_use]
    pub fn of_nothing() -> Self {
        Self { place: None, state: Mutex::new(State::new()) }
    }

    /// The journal, where there is one that has answered.
    #[must_use]
    pub fn journal(&self) -> Option<Journal> {
        self.place.as_ref()?.journal.get().cloned()
    }

    /// Whether there is a fast copy.
    #[must_use]
    pub fn has_copy(&self) -> bool {
        self.read_copy().is_some()
    }

    fn read_copy(&self) -> Option<String> {
        match storage::read(&keys::document(self.storage_key()?)) {
            Kept::Text(text) => Some(text),
            Kept::Nothing | Kept::Refused => None,
        }
    }

    /// The document of the fast copy, by itself. Nothing is written, set aside or offered for it:
    /// only the journal can say whether it is the newest.
    pub fn open_copy(&self) -> Option<Document> {
        match choose(Some(&self.read_copy()?), None).0 {
            Start::Found(found) => Some(found.document),
            Start::Nothing | Start::Newer(_) | Start::OutOfReach => None,
        }
    }

    /// The storage key, where there is one.
    #[must_use]
    pub fn storage_key(&self) -> Option<&str> {
        self.place.as_ref().map(|place| place.storage_key.as_str())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Which programme is open.
    #[must_use]
    pub fn programme(&self) -> String {
        self.state().pen.programme().to_owned()
    }

    /// Why nothing may be written, if so.
    #[must_use]
    pub fn barrier(&self) -> Option<NotSaved> {
        self.state().barrier
    }

    /// From now on nothing is written.
    pub fn stand_back(&self, why: NotSaved) {
        self.state().barrier = Some(why);
    }

    /// What stood in the way is gone.
    pub fn lift_barrier(&self) {
        self.state().barrier = None;
    }

    /// Opens the newest of what is kept. Whoever writes sets aside, before anything is written in
    /// its place, what cannot be read or might be missed.
    pub fn open(&self, at_start: &AtStart) -> Opened {
        if self.place.is_none() {
            return Opened::default();
        }
        let copy = self.read_copy();
        if at_start.refused == Some(Failure::Newer) {
            return self.leave_alone(copy.unwrap_or_default());
        }
        let journal: Option<Value> =
            at_start.journal.as_deref().and_then(|text| serde_json::from_str(text).ok());
        let (start, offers) = choose(copy.as_deref(), journal.as_ref().and_then(recover));
        let document = match start {
            Start::Newer(bytes) => return self.leave_alone(bytes),
            Start::OutOfReach => {
                self.stand_back(NotSaved::OutOfReach);
                None
            }
            Start::Nothing => {
                self.take_up(Pen::new(self.unused_programme(journal.is_some())));
                None
            }
            Start::Found(found) => Some(self.take_up_found(*found)),
        };
        self.state().is_head_unknown = document.is_some() && at_start.refused.is_some();
        let is_copy = |offer: &Offer| {
            let (Offer::Torn(bytes) | Offer::Foreign(bytes)) = offer;
            copy.as_ref() == Some(bytes)
        };
        let offers = offers.into_iter().filter_map(|offer| {
            let is_copy = is_copy(&offer);
            self.set_aside(offer, is_copy, at_start.writes)
        });
        Opened { document, offers: offers.collect() }
    }

    /// Whether the journal has to be asked again before anything is written.
    #[must_use]
    pub fn is_head_unknown(&self) -> bool {
        self.state().is_head_unknown
    }

    /// The journal has answered after all. Whether what is on the screen goes on from it; else
    /// another tab has kept something newer.
    #[must_use]
    pub fn learn(&self, journal: Option<&str>) -> bool {
        if self.place.is_none() {
            return true;
        }
        let Some(copy) = self.read_copy() else { return false };
        let journal: Option<Value> = journal.and_then(|text| serde_json::from_str(text).ok());
        let (opened, _) = choose(Some(&copy), None);
        let (start, _) = choose(Some(&copy), journal.as_ref().and_then(recover));
        self.state().is_head_unknown = false;
        match (opened, start) {
            (Start::Found(opened), Start::Found(found)) if opened.document == found.document => {
                self.take_up_found(Found { is_ahead: true, ..*found });
                true
            }
            _ => false,
        }
    }

    fn take_up_found(&self, found: Found) -> Document {
        let Found { programme, document, head, checkpoints, is_ahead } = found;
        // Where nobody knows which one it was, it is one of its own from now on.
        let programme = if programme.is_empty() { self.new_programme() } else { programme };
        self.take_up(match head {
            Some(head) => Pen::at(programme, head, checkpoints, is_ahead),
            None => Pen::new(programme),
        });
        document
    }

    /// Writes with another pen from now on: another programme is open.
    pub fn take_up(&self, pen: Pen) {
        let mut state = self.state();
        state.pen = pen;
        state.is_copied = false;
    }

    fn leave_alone(&self, bytes: String) -> Opened {
        self.stand_back(NotSaved::NewerVersion);
        Opened { document: None, offers: vec![Offered::Newer(bytes)] }
    }

    /// The first programme of all needs no random name, so that tabs agree on it.
    fn unused_programme(&self, is_any_there: bool) -> String {
        match self.journal() {
            Some(journal) if is_any_there => journal.new_id(),
            _ => FIRST_PROGRAMME.to_owned(),
        }
    }

    /// A name for one more programme.
    #[must_use]
    pub fn new_programme(&self) -> String {
        self.unused_programme(true)
    }

    fn set_aside(&self, offer: Offer, is_copy: bool, writes: bool) -> Option<Offered> {
        let key = self.storage_key()?;
        let (Offer::Torn(bytes) | Offer::Foreign(bytes)) = &offer;
        let set_aside = || {
            if is_copy { storage::set_copy_aside(key) } else { storage::set_aside(key, bytes) }
        };
        // Without a place for it, what it stands in the way of is not written.
        if writes && set_aside().is_err() && is_copy {
            self.stand_back(NotSaved::OldDataInTheWay);
        }
        Some(match offer {
            Offer::Torn(bytes) => Offered::SetAside(bytes),
            Offer::Foreign(bytes) => Offered::Foreign(bytes),
        })
    }

    /// Forms the record of what was done, and has the fast copy follow at once.
    pub fn form(
        &self,
        edits: &[Edit],
        document: &Document,
        results: &Results,
        title: Option<String>,
    ) {
        let mut state = self.state();
        if self.place.is_none() || state.barrier.is_some() {
            return;
        }
        state.pen.form(edits, document, results, clock::now(), title);
        drop(state);
        self.copy(document, results);
    }

    /// Forms a checkpoint of the present document, unless the journal ends in one.
    pub fn form_checkpoint(&self, edits: &[Edit], document: &Document, results: &Results) {
        let mut state = self.state();
        if self.place.is_some() && state.barrier.is_none() && !state.pen.ends_in_whole(edits) {
            state.pen.form_checkpoint(document, results, clock::now(), None);
        }
    }

    /// Has the fast copy say what is open now.
    pub fn copy(&self, document: &Document, results: &Results) {
        let Some(place) = &self.place else { return };
        let mut state = self.state();
        if state.barrier.is_some() {
            return;
        }
        let copy = state.pen.copy(document, results);
        state.is_copied = storage::write(&keys::document(&place.storage_key), &copy).is_ok();
    }

    /// Whether the journal lacks something, though nothing was done since.
    #[must_use]
    pub fn owes(&self) -> bool {
        self.place.is_some() && self.state().pen.owes_whole()
    }

    /// What goes into the journal next; nothing while something is on its way.
    pub fn hand_over(&self) -> Option<(Journal, String)> {
        let journal = self.journal()?;
        let batch = self.state().pen.hand_over()?;
        Some((journal, batch))
    }

    /// What became of it.
    pub fn came(&self, outcome: Result<(), Failure>) -> Outcome {
        let mut state = self.state();
        match outcome {
            Ok(()) => {
                state.pen.kept();
                if state.pen.is_all_kept() { Outcome::AllKept } else { Outcome::More }
            }
            Err(Failure::Gone) => {
                state.pen.gone();
                Outcome::BeginAnew
            }
            Err(Failure::ChangedElsewhere) => {
                state.pen.failed();
                Outcome::Fork
            }
            Err(failure) => {
                state.pen.failed();
                let why = match failure {
                    Failure::Full => NotSaved::StorageFull,
                    Failure::Newer => NotSaved::NewerVersion,
                    _ if state.is_copied => NotSaved::NoDatabase,
                    _ => NotSaved::StorageRefused,
                };
                if why == NotSaved::NewerVersion {
                    state.barrier = Some(why);
                }
                Outcome::Failed(why)
            }
        }
    }

    /// What this tab shows after another has kept something: the document after it, or nothing
    /// where it does not go on from what is shown here.
    #[must_use]
    pub fn follow(&self, document: &Document, batch: &str) -> Option<Document> {
        let mut state = self.state();
        let (document, at) = follow(document, &state.pen, batch)?;
        let programme = state.pen.programme().to_owned();
        // The checkpoints are asked for when this tab comes to write.
        state.pen = Pen::at(programme, at, Vec::new(), false);
        Some(document)
    }
}

impl State {
    fn new() -> Self {
        let pen = Pen::new(FIRST_PROGRAMME.to_owned());
        Self { pen, barrier: None, is_copied: false, is_head_unknown: false }
    }
}
