//! What a tab does when other tabs work on the same programmes: it writes, follows, or makes way.
//! Must not know how tabs agree on who writes; the journal tells.

use leptos::prelude::*;

use super::draft::{Drafts, gives};
use super::keeper::{Offered, Outcome};
use super::{Keeping, Notice, Session};
use crate::browser::download;
use crate::browser::journal::{AtStart, JournalEvent};
use crate::browser::storage::Failure;
use crate::browser::task;
use crate::document::{Document, decode};
use crate::domain::results::results;
use crate::keeping::{FIRST_PROGRAMME, Pen};
use crate::language::NotSaved;
use crate::ui::calculator::OLD_DATA;

impl Session {
    /// Handles the events of the journal, until the page is left.
    pub(in crate::ui) fn listen(&self) {
        if let Some(journal) = self.keeper.journal() {
            let session = self.clone();
            journal.listen(move |event| {
                session
                    .with_stored(move |stored, session| (stored.on_journal_event)(session, event));
            });
        }
    }

    /// Lets other tabs write, once everything is kept: this page shows it no more.
    pub fn retire(&self) {
        if self.unobserved.lock().opening.is_some() && !self.has_made() {
            // Nothing was opened: nothing is fetched to close it.
            self.leave_journal();
        } else {
            self.with_stored(|stored, session| (stored.retire)(session));
        }
    }

    fn leave_journal(&self) {
        if let Some(journal) = self.keeper.journal() {
            journal.leave();
        }
    }

    /// Does so, by code that has come.
    pub(in crate::ui) fn retire_now(&self) {
        let session = self.clone();
        task::spawn(async move {
            while !session.settled().await && session.keeping_now() == Keeping::Saving {}
            session.leave_journal();
        });
    }

    /// Does what another tab, or the browser, has made necessary.
    pub(in crate::ui) fn on_journal_event(&self, event: JournalEvent) {
        self.open_journal();
        match event {
            JournalEvent::Writer => self.catch_up(),
            JournalEvent::Follower => self.follow(),
            JournalEvent::Yield => self.make_way(),
            JournalEvent::Kept(batch) => self.follow_batch(&batch),
            JournalEvent::Noted if self.keeping_now() == Keeping::Following => self.catch_up(),
            JournalEvent::Noted => self.programmes_changed(),
            JournalEvent::Erased => self.begin_anew(Notice::Erased),
            JournalEvent::Newer => {
                self.keeper.stand_back(NotSaved::NewerVersion);
                self.set_keeping(Keeping::Failed(NotSaved::NewerVersion));
                // What it keeps is offered from the database; there is no copy of it here.
                let offer = Offered::Newer(String::new());
                self.add_offers(vec![offer]);
                self.say(Some(Notice::NewerElsewhere));
            }
        }
    }

    /// Whether another tab writes, tracked.
    #[must_use]
    pub fn is_following(&self) -> bool {
        self.keeping() == Keeping::Following || self.makes_way.get()
    }

    /// The person wants to write in this tab.
    pub fn take_over(&self) {
        if let Some(journal) = self.keeper.journal() {
            journal.take_over();
        }
    }

    /// Another tab writes from now on.
    fn follow(&self) {
        let has_unkept =
            self.has_made() || matches!(self.keeping_now(), Keeping::Saving | Keeping::Failed(_));
        self.set_keeping(Keeping::Following);
        if has_unkept {
            // It was taken away before everything was kept.
            self.step_aside();
        }
    }

    fn follow_batch(&self, batch: &str) {
        self.programmes_changed();
        if !untrack(|| self.is_following()) {
            return;
        }
        match self.document.with_untracked(|document| self.keeper.follow(document, batch)) {
            Some(document) => self.adopt(document),
            None => self.catch_up(),
        }
    }

    /// Shows the newest of what is kept, and goes on as a writer or as one who follows.
    fn catch_up(&self) {
        let Some(journal) = self.keeper.journal() else { return };
        let session = self.clone();
        let mine = {
            let mut unobserved = self.unobserved.lock();
            unobserved.catching_up = unobserved.catching_up.wrapping_add(1);
            unobserved.catching_up
        };
        task::spawn(async move {
            let kept = journal.read(None).await;
            // Whoever began later has read something newer; and once something is typed here,
            // nothing takes its place.
            let is_latest = session.unobserved.lock().catching_up == mine;
            if is_latest && session.is_following_now() {
                session.reopen(kept);
            }
        });
    }

    /// Opens anew what the journal has. Who writes is asked last: it may have changed meanwhile.
    pub(in crate::ui) fn reopen(&self, kept: Result<Option<String>, Failure>) {
        let Some(writes) = self.keeper.journal().map(|journal| journal.writes()) else { return };
        let (journal, refused) = match kept {
            Ok(journal) => (journal, None),
            Err(failure) => (None, Some(failure)),
        };
        let opened = self.keeper.open(&AtStart { writes, journal, refused });
        let is_found = opened.document.is_some();
        if let Some(mut document) = opened.document {
            document.keep_formulas(gives);
            self.adopt(document);
        }
        self.add_offers(opened.offers);
        self.set_keeping(match self.keeper.barrier() {
            Some(why) => Keeping::Failed(why),
            None if !writes => Keeping::Following,
            None if is_found => Keeping::Saved,
            None => Keeping::Untouched,
        });
        if writes {
            self.take_in_pending_input();
        }
        self.keep_what_the_journal_lacks();
        if self.keeping_now() != Keeping::Saving {
            self.hand_over_if_awaited();
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
    pub(in crate::ui) fn step_aside(&self) {
        // Until that is done nothing is typed into what is about to go from the screen.
        self.set_keeping(Keeping::Following);
        let session = self.clone();
        task::spawn(async move {
            let document = session.document.get_untracked();
            let results = results(document.calculation());
            let pen = Pen::apart(session.keeper.new_programme());
            let apart = session.keep_apart(pen, &document, &results).await;
            match apart {
                Ok(()) => {
                    session.catch_up();
                    session.say(Some(Notice::KeptApart));
                }
                // It stays on the screen, and can be saved as a file.
                Err(_) => session.came(Outcome::Failed(NotSaved::ChangedElsewhere)),
            }
        });
    }

    /// Opens bytes that were offered as a programme of their own.
    pub fn open_apart(&self, bytes: &str) {
        let Ok(saved) = decode(bytes) else { return };
        let (session, bytes) = (self.clone(), bytes.to_owned());
        task::spawn(async move {
            let mut document = saved.document;
            document.keep_formulas(gives);
            if session.begin(document).await.is_ok() {
                let is_it = |offer: &Offered| matches!(offer, Offered::Foreign(of) if *of == bytes);
                session.offers.update(|offers| offers.retain(|one| !is_it(one)));
            }
        });
    }

    /// Saves what a newer version has kept as a file, as it lies there: everything in the database,
    /// or else the fast copy.
    pub fn save_newer(&self, copy: &str) {
        let (journal, copy) = (self.keeper.journal(), copy.to_owned());
        task::spawn(async move {
            let everything = match journal {
                Some(journal) => journal.everything().await.ok().flatten(),
                None => None,
            };
            download::text_file(OLD_DATA.to_owned(), everything.unwrap_or(copy));
        });
    }

    /// The journal is gone: this page begins as if nobody had been here.
    pub(in crate::ui) fn begin_anew(&self, notice: Notice) {
        let currency = untrack(|| self.currency());
        self.keeper.lift_barrier();
        self.keeper.take_up(Pen::new(FIRST_PROGRAMME.to_owned()));
        self.adopt(Document::worked_example(currency));
        let is_following = self.keeping_now() == Keeping::Following;
        self.set_keeping(if is_following { Keeping::Following } else { Keeping::Untouched });
        self.offers.update(Vec::clear);
        self.say(Some(notice));
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
pub(in crate::ui) type Kept = Result<(), Failure>;
