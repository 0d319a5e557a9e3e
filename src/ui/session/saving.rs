//! Saves what was edited: when typing pauses, by code that may have to come first, and without
//! saying more than the journal has said.
//! Must not know how anything is saved, nor which tab writes; the store and the journal do.

use std::time::Duration;

use leptos::prelude::*;

use super::lazy_persistence::{PERSISTENCE, Persistence};
use super::other_tabs::SaveResult;
use super::programme_store::BatchOutcome;
use super::{SaveStatus, Session};
use crate::browser::storage::Failure;
use crate::browser::task;
use crate::document::{Edit, History};
use crate::language::NotSaved;

/// What is done by the code for saving.
type Act = Box<dyn FnOnce(Persistence, &Session)>;

/// Typing pauses this long before the document is saved.
const SAVE_DELAY: Duration = Duration::from_millis(150);

impl Session {
    /// The local copy may have had more than the journal when it was opened.
    pub(in crate::ui) fn save_missing_snapshot(&self) {
        if self.save_status_untracked() == SaveStatus::Saved && self.store.owes_snapshot() {
            self.set_save_status(SaveStatus::Saving);
            self.save();
        }
    }

    /// What was saved may be gone: all of it is saved again, and is not called saved until then.
    pub(in crate::ui) fn save_whole(&self) {
        let is_ours = matches!(
            self.save_status_untracked(),
            SaveStatus::Saved | SaveStatus::Saving | SaveStatus::Failed(_)
        );
        if is_ours {
            self.store.require_snapshot();
            self.set_save_status(SaveStatus::Saving);
            self.save();
        }
    }

    pub(in crate::ui) fn save_later(&self) {
        // Where it has not come yet, it comes while typing pauses.
        PERSISTENCE.then(drop);
        // What could not be saved is said once, not after every pause.
        if !matches!(self.save_status_untracked(), SaveStatus::Failed(_)) {
            self.set_save_status(SaveStatus::Saving);
        }
        let session = self.clone();
        if let Some(timer) = self.untracked.lock().debounce.take() {
            timer.clear();
        }
        match set_timeout_with_handle(move || session.flush(), SAVE_DELAY) {
            Ok(timer) => self.untracked.lock().debounce = Some(timer),
            Err(_) => self.save(),
        }
    }

    pub(in crate::ui) fn save_status_untracked(&self) -> SaveStatus {
        self.save_status.get_untracked()
    }

    /// Whether another tab writes, or is about to; nothing is edited here then.
    pub(in crate::ui) fn is_following_now(&self) -> bool {
        self.save_status_untracked() == SaveStatus::Following || self.is_yielding.get_untracked()
    }

    pub(in crate::ui) fn set_save_status(&self, save_status: SaveStatus) {
        if self.save_status_untracked() != save_status {
            self.save_status.set(save_status);
        }
    }

    /// Saves what is waiting to be saved, now: on blur, when the page is hidden or left. What could
    /// not be kept is tried again.
    pub fn flush(&self) {
        let timer = self.untracked.lock().debounce.take();
        let is_due = timer.is_some();
        if let Some(timer) = timer {
            timer.clear();
        }
        if is_due || matches!(self.save_status_untracked(), SaveStatus::Failed(_)) {
            self.save();
        }
    }

    /// Saves what was done since the last time.
    fn save(&self) {
        self.with_persistence(|stored, session| (stored.save)(session));
    }

    /// Does something by the code for saving, at once where it is there.
    pub(in crate::ui) fn with_persistence(&self, act: impl FnOnce(Persistence, &Self) + 'static) {
        self.run_with_persistence(Box::new(act));
    }

    #[inline(never)]
    fn run_with_persistence(&self, act: Act) {
        let session = self.clone();
        PERSISTENCE.then(move |stored| match stored {
            Ok(stored) => act(stored, &session),
            Err(_) => session.set_save_status(SaveStatus::Failed(NotSaved::NotFetched)),
        });
    }

    /// Saves what was done since the last time, by code that has come.
    pub(in crate::ui) fn save_now(&self) {
        // Until the journal has answered, what is typed lies beside it.
        if !self.open_journal() {
            return;
        }
        if self.store.is_position_unknown() {
            return self.ask_journal_again();
        }
        self.append_record(None);
        self.send_batch();
    }

    /// The journal did not answer when the page opened: it is asked again before anything is
    /// written over what it has.
    fn ask_journal_again(&self) {
        let Some(journal) = self.store.journal() else { return };
        let session = self.clone();
        task::spawn(async move {
            let kept = journal.read(None).await;
            // Another may have looked meanwhile.
            if !session.store.is_position_unknown() {
                return session.save_now();
            }
            match kept {
                Err(_) => session.handle_batch_outcome(BatchOutcome::Failed(NotSaved::NoDatabase)),
                Ok(kept) if session.store.rejoin(kept.as_deref()) => session.save_now(),
                Ok(_) => session.move_to_new_programme(),
            }
        });
    }

    /// Queues a checkpoint of the document as it is now.
    pub(in crate::ui) fn save_checkpoint(&self) {
        let made = self.take_unsaved_edits();
        self.now(|document, results| self.store.append_checkpoint(&made, document, results));
    }

    /// What was done since it was saved last.
    fn take_unsaved_edits(&self) -> Vec<Edit> {
        let mut made = Vec::new();
        self.history.update_untracked(|history| made = history.take_edits());
        made
    }

    pub(in crate::ui) fn has_unsaved_edits(&self) -> bool {
        self.history.with_untracked(History::has_edits)
    }

    /// Whether this tab may change what is saved.
    pub(in crate::ui) fn check_may_write(&self) -> SaveResult {
        if self.is_following_now() { Err(Failure::ChangedElsewhere) } else { Ok(()) }
    }

    /// Queues the record of what was done; with a title it is a checkpoint of that name.
    pub(in crate::ui) fn append_record(&self, title: Option<String>) {
        if let Some(why) = self.store.write_block() {
            return self.set_save_status(SaveStatus::Failed(why));
        }
        let made = self.take_unsaved_edits();
        if !made.is_empty() || title.is_some() || self.store.owes_snapshot() {
            self.now(|document, results| self.store.append(&made, document, results, title));
        }
    }

    /// Hands the queue to the journal.
    pub(in crate::ui) fn send_batch(&self) {
        let Some((journal, batch)) = self.store.take_batch() else { return };
        let session = self.clone();
        task::spawn(async move {
            let outcome = journal.append(&batch).await;
            session.handle_batch_outcome(session.store.finish_batch(outcome));
        });
    }

    /// The journal says what became of what it was handed.
    pub(in crate::ui) fn handle_batch_outcome(&self, outcome: BatchOutcome) {
        match outcome {
            BatchOutcome::MoreQueued => self.send_batch(),
            BatchOutcome::JournalErased => self.save_now(),
            BatchOutcome::Conflict => self.move_to_new_programme(),
            BatchOutcome::Failed(why) => {
                self.set_save_status(SaveStatus::Failed(why));
                self.hand_over_if_yielding();
            }
            BatchOutcome::AllWritten => {
                let has_more = self.has_unsaved_edits();
                if !has_more && self.save_status_untracked() != SaveStatus::Following {
                    self.set_save_status(SaveStatus::Saved);
                    self.forget_pending_input();
                    self.programmes_changed();
                    self.hand_over_if_yielding();
                }
            }
        }
    }

    /// Another tab wants to write: from now on nothing is edited here, and it waits until
    /// everything is kept.
    pub(in crate::ui) fn yield_to_other_tab(&self) {
        self.is_yielding.set(true);
        self.flush();
        if self.save_status_untracked() != SaveStatus::Saving {
            self.hand_over_if_yielding();
        }
    }

    pub(in crate::ui) fn hand_over_if_yielding(&self) {
        let is_awaited = self.is_yielding.get_untracked();
        let journal = self.store.journal().filter(|_| is_awaited);
        if let Some(journal) = journal {
            journal.hand_over();
            self.is_yielding.set(false);
        }
    }
}
