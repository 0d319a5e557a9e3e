//! Whatever keeps: reads, writes, and deals with other tabs, by code that comes later. Where nothing is
//! kept there is nothing to be read, and nothing is written before something was typed.
//! Must not know how any of it is done.

use rust_decimal::Decimal;
use wasm_split_helpers::wasm_split;

use super::calculator::{offered, told};
use super::desk::Desk;
use super::keeper::{Keeper, Offered};
use super::session::{Notice, Session};
use super::view::{Element, LazyModule, NotFetched};
use crate::browser::journal::Told;
use crate::document::Document;
use crate::keeping::left_to_journal;
use crate::language::{Language, StoringWords};

/// What keeps.
#[derive(Clone, Copy)]
pub(crate) struct Stored {
    /// Opens the fast copy by itself.
    pub(super) open_copy: fn(&Keeper) -> Option<Document>,
    /// Whether a fast copy leaves its document to the journal; then what to show meanwhile.
    pub(crate) left_to_journal: fn(&str) -> Option<Option<Decimal>>,
    /// Opens the newest of what is kept, once the journal has answered; says whether it is open.
    pub(super) open_journal: fn(&Session) -> bool,
    /// Has what was done since the last time kept.
    pub(super) keep: fn(&Session),
    /// Forms a checkpoint of the document as it is now.
    pub(super) keep_checkpoint: fn(&Session),
    /// Does what the journal, and so another tab, makes necessary.
    pub(super) hear: fn(&Session, Told),
    /// Opens bytes that were offered as a programme of their own.
    pub(super) open_apart: fn(&Session, &str),
    /// Saves what a newer version has kept as a file.
    pub(super) save_newer: fn(&Session, &str),
    /// What is said where keeping did not go as usual.
    pub(super) words: fn(Language) -> &'static StoringWords,
    /// Draws what is offered of what could not be opened.
    pub(super) offered: fn(&Desk, &Offered) -> Element,
    /// What is said of what was kept, once.
    pub(super) told: fn(&Desk, &Notice) -> String,
    /// Lets other tabs write, once everything is kept.
    pub(super) retire: fn(&Session),
}

/// Has to have come before what is kept is opened; what is typed before is kept when it comes.
pub(crate) static STORED: LazyModule<Stored> = LazyModule::new(|| Box::pin(stored()));

#[wasm_split(stored, fallible)]
fn stored() -> Result<Stored, NotFetched> {
    Ok(Stored {
        open_copy: Keeper::open_copy,
        left_to_journal,
        open_journal: Session::open_journal,
        keep: Session::keep_now,
        keep_checkpoint: Session::keep_checkpoint,
        hear: Session::hear,
        open_apart: Session::open_apart,
        save_newer: Session::save_newer,
        words: Language::of_storing,
        offered,
        told,
        retire: Session::retire_now,
    })
}
