//! Has what is done kept: when typing pauses, by code that may have to come first, and without
//! saying more than the journal has said.
//! Must not know how anything is kept, nor which tab writes; the keeper and the journal do.

use std::time::Duration;

use leptos::prelude::*;

use super::keeper::Outcome;
use super::stored::{STORED, Stored};
use super::tabs::Kept;
use super::{Keeping, Session};
use crate::browser::storage::Failure;
use crate::browser::task;
use crate::document::{Edit, History};
use crate::language::NotSaved;

/// What is done by the code that keeps.
type Act = Box<dyn FnOnce(Stored, &Session)>;

/// Typing pauses this long before the document is kept.
const KEEP_AFTER: Duration = Duration::from_millis(150);

impl Session {
    /// The fast copy may have had more than the journal when it was opened.
    pub(in crate::ui) fn keep_what_the_journal_lacks(&self) {
        if self.keeping_now() == Keeping::Saved && self.keeper.owes() {
            self.set_keeping(Keeping::Saving);
            self.keep();
        }
    }

    pub(in crate::ui) fn keep_later(&self) {
        // Where it has not come yet, it comes while typing pauses.
        STORED.then(drop);
        // What could not be saved is said once, not after every pause.
        if !matches!(self.keeping_now(), Keeping::Failed(_)) {
            self.set_keeping(Keeping::Saving);
        }
        let session = self.clone();
        if let Some(timer) = self.unobserved.lock().debounce.take() {
            timer.clear();
        }
        match set_timeout_with_handle(move || session.flush(), KEEP_AFTER) {
            Ok(timer) => self.unobserved.lock().debounce = Some(timer),
            Err(_) => self.keep(),
        }
    }

    pub(in crate::ui) fn keeping_now(&self) -> Keeping {
        self.keeping.get_untracked()
    }

    /// Whether another tab writes, or is about to; nothing is edited here then.
    pub(in crate::ui) fn is_following_now(&self) -> bool {
        self.keeping_now() == Keeping::Following || self.makes_way.get_untracked()
    }

    pub(in crate::ui) fn set_keeping(&self, keeping: Keeping) {
        if self.keeping_now() != keeping {
            self.keeping.set(keeping);
        }
    }

    /// Keeps what is waiting to be kept, now: on blur, when the page is hidden or left. What could
    /// not be kept is tried again.
    pub fn flush(&self) {
        let timer = self.unobserved.lock().debounce.take();
        let is_due = timer.is_some();
        if let Some(timer) = timer {
            timer.clear();
        }
        if is_due || matches!(self.keeping_now(), Keeping::Failed(_)) {
            self.keep();
        }
    }

    /// Has what was done since the last time kept.
    fn keep(&self) {
        self.with_stored(|stored, session| (stored.keep)(session));
    }

    /// Does something by the code that keeps, at once where it is there.
    pub(in crate::ui) fn with_stored(&self, act: impl FnOnce(Stored, &Self) + 'static) {
        self.do_by_stored(Box::new(act));
    }

    #[inline(never)]
    fn do_by_stored(&self, act: Act) {
        let session = self.clone();
        STORED.then(move |stored| match stored {
            Ok(stored) => act(stored, &session),
            Err(_) => session.set_keeping(Keeping::Failed(NotSaved::NotFetched)),
        });
    }

    /// Has what was done since the last time kept, by code that has come.
    pub(in crate::ui) fn keep_now(&self) {
        // Until the journal has answered, what is typed lies beside it.
        if !self.open_journal() {
            return;
        }
        if self.keeper.is_head_unknown() {
            return self.look_again();
        }
        self.form(None);
        self.pump();
    }

    /// The journal did not answer when the page opened: it is asked again before anything is
    /// written over what it has.
    fn look_again(&self) {
        let Some(journal) = self.keeper.journal() else { return };
        let session = self.clone();
        task::spawn(async move {
            let kept = journal.read(None).await;
            // Another may have looked meanwhile.
            if !session.keeper.is_head_unknown() {
                return session.keep_now();
            }
            match kept {
                Err(_) => session.came(Outcome::Failed(NotSaved::NoDatabase)),
                Ok(kept) if session.keeper.learn(kept.as_deref()) => session.keep_now(),
                Ok(_) => session.step_aside(),
            }
        });
    }

    /// Forms a checkpoint of the document as it is now.
    pub(in crate::ui) fn keep_checkpoint(&self) {
        let made = self.take_made();
        self.now(|document, results| self.keeper.form_checkpoint(&made, document, results));
    }

    /// What was done since it was kept last.
    fn take_made(&self) -> Vec<Edit> {
        let mut made = Vec::new();
        self.history.update_untracked(|history| made = history.take_made());
        made
    }

    pub(in crate::ui) fn has_made(&self) -> bool {
        self.history.with_untracked(History::has_made)
    }

    /// Whether this tab may change what is kept.
    pub(in crate::ui) fn may_write(&self) -> Kept {
        if self.is_following_now() { Err(Failure::ChangedElsewhere) } else { Ok(()) }
    }

    /// Forms the record of what was done; with a title it is a checkpoint of that name.
    pub(in crate::ui) fn form(&self, title: Option<String>) {
        if let Some(why) = self.keeper.barrier() {
            return self.set_keeping(Keeping::Failed(why));
        }
        let made = self.take_made();
        if !made.is_empty() || title.is_some() || self.keeper.owes() {
            self.now(|document, results| self.keeper.form(&made, document, results, title));
        }
    }

    /// Hands the journal what was formed.
    pub(in crate::ui) fn pump(&self) {
        let Some((journal, batch)) = self.keeper.hand_over() else { return };
        let session = self.clone();
        task::spawn(async move {
            let outcome = journal.append(&batch).await;
            session.came(session.keeper.came(outcome));
        });
    }

    /// The journal says what became of what it was handed.
    pub(in crate::ui) fn came(&self, outcome: Outcome) {
        match outcome {
            Outcome::More => self.pump(),
            Outcome::BeginAnew => self.keep_now(),
            Outcome::Fork => self.step_aside(),
            Outcome::Failed(why) => {
                self.set_keeping(Keeping::Failed(why));
                self.hand_over_if_awaited();
            }
            Outcome::AllKept => {
                let has_more = self.has_made();
                if !has_more && self.keeping_now() != Keeping::Following {
                    self.set_keeping(Keeping::Saved);
                    self.forget_pending_input();
                    self.programmes_changed();
                    self.hand_over_if_awaited();
                }
            }
        }
    }

    /// Another tab wants to write: from now on nothing is edited here, and it waits until
    /// everything is kept.
    pub(in crate::ui) fn make_way(&self) {
        self.makes_way.set(true);
        self.flush();
        if self.keeping_now() != Keeping::Saving {
            self.hand_over_if_awaited();
        }
    }

    pub(in crate::ui) fn hand_over_if_awaited(&self) {
        let is_awaited = self.makes_way.get_untracked();
        let journal = self.keeper.journal().filter(|_| is_awaited);
        if let Some(journal) = journal {
            journal.hand_over();
            self.makes_way.set(false);
        }
    }
}
