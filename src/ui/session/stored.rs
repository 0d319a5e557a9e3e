//! Whatever keeps: reads, writes, and deals with other tabs, by code that comes later. Where nothing is
//! kept there is nothing to be read, and nothing is written before something was typed.
//! Must not know how any of it is done.

use leptos::prelude::*;
use rust_decimal::Decimal;
use wasm_split_helpers::wasm_split;

use super::keeper::{Keeper, Offered};
use super::{Notice, Session};
use crate::browser::journal::JournalEvent;
use crate::document::Document;
use crate::keeping::left_to_journal;
use crate::language::{Language, SavingMessages};
use crate::ui::calculator::{OfferNotice, keeping_notice};
use crate::ui::lazy::{LazyModule, NotFetched};
use crate::ui::locale::LocaleContext;

/// What keeps.
#[derive(Clone, Copy)]
pub(crate) struct Stored {
    /// Opens the fast copy by itself.
    pub(in crate::ui) open_copy: fn(&Keeper) -> Option<Document>,
    /// Whether a fast copy leaves its document to the journal; then what to show meanwhile.
    pub(crate) left_to_journal: fn(&str) -> Option<Option<Decimal>>,
    /// Opens the newest of what is kept, once the journal has answered; says whether it is open.
    pub(in crate::ui) open_journal: fn(&Session) -> bool,
    /// Has what was done since the last time kept.
    pub(in crate::ui) keep: fn(&Session),
    /// Forms a checkpoint of the document as it is now.
    pub(in crate::ui) keep_checkpoint: fn(&Session),
    /// Does what the journal, and so another tab, makes necessary.
    pub(in crate::ui) on_journal_event: fn(&Session, JournalEvent),
    /// Opens bytes that were offered as a programme of their own.
    pub(in crate::ui) open_apart: fn(&Session, &str),
    /// Saves what a newer version has kept as a file.
    pub(in crate::ui) save_newer: fn(&Session, &str),
    /// What is said where keeping did not go as usual.
    pub(in crate::ui) words: fn(Language) -> &'static SavingMessages,
    /// Draws what is offered of what could not be opened.
    pub(in crate::ui) offered: fn(Offered) -> AnyView,
    /// What is said of what was kept, once.
    pub(in crate::ui) told: fn(&LocaleContext, &Notice) -> String,
    /// Lets other tabs write, once everything is kept.
    pub(in crate::ui) retire: fn(&Session),
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
        on_journal_event: Session::on_journal_event,
        open_apart: Session::open_apart,
        save_newer: Session::save_newer,
        words: Language::saving_messages,
        offered: |offer| view! { <OfferNotice offer/> }.into_any(),
        told: keeping_notice,
        retire: Session::retire_now,
    })
}
