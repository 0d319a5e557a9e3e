//! Opens and keeps one document under its storage key, and tells the truth about it.
//! Must not know what is on the screen.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::browser::keys;
use crate::browser::storage::{self, Failure, Kept};
use crate::document::{Document, Undecodable, decode};
use crate::language::NotSaved;

/// What was found under a storage key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// Nothing yet.
    Nothing,
    /// A document.
    Document(Box<Document>),
    /// Bytes that are no document, and whether they could be set aside.
    SetAside {
        /// The bytes.
        bytes: String,
        /// Whether they stand under a key of their own now.
        kept: Result<(), NotSaved>,
    },
    /// A document of a newer version, left alone.
    Newer(String),
    /// The browser does not let this page look.
    Impossible(NotSaved),
}

/// Keeps a document under a storage key.
#[derive(Debug)]
pub struct Keeper {
    /// `None` keeps nothing: the first paint, and tests of views.
    storage_key: Option<String>,
    /// The revision that is kept, or why nothing may be written.
    revision: Mutex<Result<u64, NotSaved>>,
}

impl Keeper {
    /// A keeper in the browser's storage.
    #[must_use]
    pub fn of_browser(storage_key: String) -> Self {
        Self { storage_key: Some(storage_key), revision: Mutex::new(Ok(0)) }
    }

    /// A keeper that keeps nothing, and is never asked to say otherwise.
    #[must_use]
    pub fn of_nothing() -> Self {
        Self { storage_key: None, revision: Mutex::new(Ok(0)) }
    }

    /// Opens what is kept. Bytes that cannot be read are set aside before anything can be
    /// written in their place.
    pub fn open(&self) -> Opened {
        let Some(storage_key) = &self.storage_key else {
            return Opened::Nothing;
        };
        let bytes = match storage::read(&keys::document(storage_key)) {
            Kept::Nothing => return Opened::Nothing,
            Kept::Refused => return Opened::Impossible(NotSaved::StorageRefused),
            Kept::Text(bytes) => bytes,
        };
        match decode(&bytes) {
            Ok(saved) => {
                *self.revision() = Ok(saved.revision);
                Opened::Document(Box::new(saved.document))
            }
            Err(Undecodable::Newer(_)) => {
                *self.revision() = Err(NotSaved::NewerVersion);
                Opened::Newer(bytes)
            }
            Err(_) => {
                let kept = storage::set_aside(storage_key, &bytes);
                let kept = kept.map_err(|_| NotSaved::OldDataInTheWay);
                *self.revision() = kept.map(|()| 0);
                Opened::SetAside { bytes, kept }
            }
        }
    }

    fn revision(&self) -> MutexGuard<'_, Result<u64, NotSaved>> {
        self.revision.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps a document, written for the revision that it becomes.
    pub fn keep(&self, write: impl FnOnce(u64) -> String) -> Result<(), NotSaved> {
        let Some(storage_key) = &self.storage_key else {
            return Ok(());
        };
        let mut revision = self.revision();
        let next = (*revision)?.saturating_add(1);
        let text = write(next);
        match storage::write(&keys::document(storage_key), &text) {
            Ok(()) => {
                *revision = Ok(next);
                Ok(())
            }
            Err(Failure::Full) => Err(NotSaved::StorageFull),
            Err(Failure::ChangedElsewhere) => Err(NotSaved::ChangedElsewhere),
            Err(Failure::Refused | Failure::Stopped) => Err(NotSaved::StorageRefused),
        }
    }
}
