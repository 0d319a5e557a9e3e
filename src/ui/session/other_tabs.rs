//! What a tab does when other tabs work on the same programmes: it writes, follows, or makes way.
//! Must not know how tabs agree on who writes; the journal tells.

use leptos::prelude::*;

use super::field_draft::Drafts;
use super::programme_store::{BatchOutcome, RecoveryOffer};
use super::reading::formula_matches;
use super::{Notice, SaveStatus, Session};
use crate::browser::journal::{InitialRead, JournalEvent};
use crate::browser::storage::Failure;
use crate::browser::task;
use crate::document::{Document, decode};
use crate::domain::results::results;
use crate::language::NotSaved;
use crate::persistence::{FIRST_PROGRAMME, JournalWriter};
use crate::ui::calculator::OLD_DATA_FILE;

impl Session {
    /// Handles the events of the journal, until the page is left.
    pub(in crate::ui) fn listen(&self) {
        if let Some(journal) = self.store.journal() {
            let session = self.clone();
            journal.listen(move |event| {
                session.with_persistence(move |stored, session| {
                    (stored.on_journal_event)(session, event)
                });
            });
        }
    }

    /// Lets other tabs write, once everything is kept: this page shows it no more.
    pub fn close(&self) {
        if self.untracked.lock().opening.is_some() && !self.has_unsaved_edits() {
            // Nothing was opened: nothing is fetched to close it.
            self.leave_journal();
        } else {
            self.with_persistence(|stored, session| (stored.close)(session));
        }
    }

    fn leave_journal(&self) {
        if let Some(journal) = self.store.journal() {
            journal.leave();
        }
    }

    /// Does so, by code that has come.
    pub(in crate::ui) fn close_now(&self) {
        let session = self.clone();
        task::spawn(async move {
            while !session.wait_until_saved().await
                && session.save_status_untracked() == SaveStatus::Saving
            {}
            session.leave_journal();
        });
    }

    /// Does what another tab, or the browser, has made necessary.
    pub(in crate::ui) fn on_journal_event(&self, event: JournalEvent) {
        self.open_journal();
        match event {
            JournalEvent::BecameWriter => self.catch_up(),
            JournalEvent::BecameFollower => self.follow(),
            JournalEvent::Yield => self.yield_to_other_tab(),
            JournalEvent::Saved(batch) => self.follow_batch(&batch),
            JournalEvent::ListChanged if self.save_status_untracked() == SaveStatus::Following => {
                self.catch_up()
            }
            JournalEvent::ListChanged => self.programmes_changed(),
            JournalEvent::Erased => self.reset(Notice::Erased),
            JournalEvent::Closed => self.save_whole(),
            JournalEvent::NewerVersion => {
                self.store.block_writes(NotSaved::NewerVersion);
                self.set_save_status(SaveStatus::Failed(NotSaved::NewerVersion));
                // What it keeps is offered from the database; there is no copy of it here.
                let offer = RecoveryOffer::NewerVersion(String::new());
                self.add_offers(vec![offer]);
                self.notify(Some(Notice::NewerElsewhere));
            }
        }
    }

    /// Whether another tab writes, tracked.
    #[must_use]
    pub fn is_following(&self) -> bool {
        self.save_status() == SaveStatus::Following || self.is_yielding.get()
    }

    /// The person wants to write in this tab.
    pub fn take_over(&self) {
        if let Some(journal) = self.store.journal() {
            journal.take_over();
        }
    }

    /// Another tab writes from now on.
    fn follow(&self) {
        let has_unkept = self.has_unsaved_edits()
            || matches!(self.save_status_untracked(), SaveStatus::Saving | SaveStatus::Failed(_));
        self.set_save_status(SaveStatus::Following);
        if has_unkept {
            // It was taken away before everything was kept.
            self.move_to_new_programme();
        }
    }

    fn follow_batch(&self, batch: &str) {
        self.programmes_changed();
        if !untrack(|| self.is_following()) {
            return;
        }
        match self.document.with_untracked(|document| self.store.apply_batch(document, batch)) {
            Some(document) => self.adopt(document),
            None => self.catch_up(),
        }
    }

    /// Shows the newest of what is kept, and goes on as a writer or as one who follows.
    fn catch_up(&self) {
        let Some(journal) = self.store.journal() else { return };
        let session = self.clone();
        let mine = {
            let mut untracked = self.untracked.lock();
            untracked.catching_up = untracked.catching_up.wrapping_add(1);
            untracked.catching_up
        };
        task::spawn(async move {
            let kept = journal.read(None).await;
            // Whoever began later has read something newer; and once something is typed here,
            // nothing takes its place.
            let is_latest = session.untracked.lock().catching_up == mine;
            if is_latest && session.is_following_now() {
                session.reopen(kept);
            }
        });
    }

    /// Opens anew what the journal has. Who writes is asked last: it may have changed meanwhile.
    pub(in crate::ui) fn reopen(&self, kept: Result<Option<String>, Failure>) {
        let Some(writes) = self.store.journal().map(|journal| journal.writes()) else { return };
        let (journal, refused) = match kept {
            Ok(journal) => (journal, None),
            Err(failure) => (None, Some(failure)),
        };
        let former = self.store.open_programme_id();
        let opened = self.store.open(&InitialRead { writes, journal, refused });
        if self.store.open_programme_id() != former {
            self.forget_moments();
        }
        let is_found = opened.document.is_some();
        if let Some(mut document) = opened.document {
            document.retain_formulas(formula_matches);
            self.adopt(document);
        }
        self.add_offers(opened.offers);
        self.set_save_status(match self.store.write_block() {
            Some(why) => SaveStatus::Failed(why),
            None if !writes => SaveStatus::Following,
            None if is_found => SaveStatus::Saved,
            None => SaveStatus::Untouched,
        });
        if writes {
            self.take_in_pending_input();
        }
        self.save_missing_snapshot();
        if self.save_status_untracked() != SaveStatus::Saving {
            self.hand_over_if_yielding();
        }
        self.programmes_changed();
    }

    /// Shows a document that is kept already. What could be undone was done to another.
    pub(in crate::ui) fn adopt(&self, document: Document) {
        if self.document.with_untracked(|shown| *shown == document) {
            return;
        }
        self.drafts.update(Drafts::clear);
        self.show(document);
    }

    /// Another tab has kept something else: what is here becomes a programme of its own, and what
    /// is kept is shown.
    pub(in crate::ui) fn move_to_new_programme(&self) {
        // Until that is done nothing is typed into what is about to go from the screen.
        self.set_save_status(SaveStatus::Following);
        let session = self.clone();
        task::spawn(async move {
            let document = session.document.get_untracked();
            let results = results(document.calculation());
            let journal_writer = JournalWriter::in_background(session.store.new_programme_id());
            let apart = session.save_in_background(journal_writer, &document, &results).await;
            match apart {
                Ok(()) => {
                    session.catch_up();
                    session.notify(Some(Notice::MovedToNewProgramme));
                }
                // It stays on the screen, and can be saved as a file.
                Err(_) => {
                    session.handle_batch_outcome(BatchOutcome::Failed(NotSaved::ChangedElsewhere))
                }
            }
        });
    }

    /// Opens bytes that were offered as a programme of their own.
    pub fn open_as_new_programme(&self, bytes: &str) {
        let Ok(saved) = decode(bytes) else { return };
        let (session, bytes) = (self.clone(), bytes.to_owned());
        task::spawn(async move {
            let mut document = saved.document;
            document.retain_formulas(formula_matches);
            if session.begin_programme(document).await.is_ok() {
                let is_it = |offer: &RecoveryOffer| matches!(offer, RecoveryOffer::Diverged(of) if *of == bytes);
                session.offers.update(|offers| offers.retain(|one| !is_it(one)));
            }
        });
    }

    /// Saves what a newer version has kept as a file, as it lies there: everything in the database,
    /// or else the local copy.
    pub fn save_newer(&self, copy: &str) {
        let (session, journal, copy) = (self.clone(), self.store.journal(), copy.to_owned());
        task::spawn(async move {
            let everything = match journal {
                Some(journal) => journal.everything().await.ok().flatten(),
                None => None,
            };
            session.save_text_file(OLD_DATA_FILE.to_owned(), everything.unwrap_or(copy));
        });
    }

    /// The journal is gone: this page begins as if nobody had been here.
    pub(in crate::ui) fn reset(&self, notice: Notice) {
        let currency = untrack(|| self.currency());
        self.store.allow_writes();
        self.forget_moments();
        self.store.use_writer(JournalWriter::new(FIRST_PROGRAMME.to_owned()));
        self.adopt(Document::worked_example(currency));
        let is_following = self.save_status_untracked() == SaveStatus::Following;
        self.set_save_status(if is_following {
            SaveStatus::Following
        } else {
            SaveStatus::Untouched
        });
        self.offers.update(Vec::clear);
        self.notify(Some(notice));
        self.programmes_changed();
    }

    /// What a list of programmes shows may have changed.
    pub(in crate::ui) fn programmes_changed(&self) {
        self.programmes_version.update(|changes| *changes = changes.wrapping_add(1));
    }

    /// How often the list of programmes has changed, tracked.
    #[must_use]
    pub fn programmes_version(&self) -> u32 {
        self.programmes_version.get()
    }
}

/// Whether what was asked for was done to what is kept, or why not.
pub(in crate::ui) type SaveResult = Result<(), Failure>;
