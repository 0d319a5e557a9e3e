//! The code that reads and writes what is saved, and deals with other tabs; it is loaded lazily. Where
//! nothing is saved there is nothing to be read, and nothing is written before something was typed.
//! Must not know how any of it is done.

use leptos::prelude::*;
use rust_decimal::Decimal;
use wasm_split_helpers::wasm_split;

use super::programme_store::{ProgrammeStore, RecoveryOffer};
use super::{Notice, Session};
use crate::browser::journal::JournalEvent;
use crate::document::Document;
use crate::language::{Language, SavingMessages};
use crate::persistence::headline_left_to_journal;
use crate::ui::calculator::{RecoveryNotice, saving_notice};
use crate::ui::lazy_module::{LazyModule, NotFetched};
use crate::ui::locale::LocaleContext;

/// Its entry points.
#[derive(Clone, Copy)]
pub(crate) struct Persistence {
    /// Opens the local copy by itself.
    pub(in crate::ui) open_local_copy: fn(&ProgrammeStore) -> Option<Document>,
    /// Whether a local copy leaves its document to the journal; then what to show meanwhile.
    pub(crate) headline_left_to_journal: fn(&str) -> Option<Option<Decimal>>,
    /// Opens the newest of what is saved, once the journal has answered; says whether it is open.
    pub(in crate::ui) open_journal: fn(&Session) -> bool,
    /// Saves what was done since the last time.
    pub(in crate::ui) save: fn(&Session),
    /// Queues a checkpoint of the document as it is now.
    pub(in crate::ui) save_checkpoint: fn(&Session),
    /// Does what the journal, and so another tab, makes necessary.
    pub(in crate::ui) on_journal_event: fn(&Session, JournalEvent),
    /// Opens bytes that were offered as a programme of their own.
    pub(in crate::ui) open_as_new_programme: fn(&Session, &str),
    /// Saves what a newer version has stored as a file.
    pub(in crate::ui) save_newer: fn(&Session, &str),
    /// What is said where saving did not go as usual.
    pub(in crate::ui) words: fn(Language) -> &'static SavingMessages,
    /// Draws what is offered of what could not be opened.
    pub(in crate::ui) offer_notice: fn(RecoveryOffer) -> AnyView,
    /// What is said once of what was saved.
    pub(in crate::ui) notice_text: fn(&LocaleContext, &Notice) -> String,
    /// Lets other tabs write, once everything is saved.
    pub(in crate::ui) close: fn(&Session),
}

/// Has to have come before what is saved is opened; what is typed before is saved when it comes.
pub(crate) static PERSISTENCE: LazyModule<Persistence> = LazyModule::new(|| Box::pin(stored()));

#[wasm_split(stored, fallible)]
fn stored() -> Result<Persistence, NotFetched> {
    Ok(Persistence {
        open_local_copy: ProgrammeStore::open_local_copy,
        headline_left_to_journal,
        open_journal: Session::open_journal,
        save: Session::save_now,
        save_checkpoint: Session::save_checkpoint,
        on_journal_event: Session::on_journal_event,
        open_as_new_programme: Session::open_as_new_programme,
        save_newer: Session::save_newer,
        words: Language::saving_messages,
        offer_notice: |offer| view! { <RecoveryNotice offer/> }.into_any(),
        notice_text: saving_notice,
        close: Session::close_now,
    })
}
