//! Typing into a field: what is typed is a draft until it is an entry.
//! Must not know where a field stands on the screen.

use std::time::Duration;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::Session;
use super::draft::{Draft, Problem, read};
use crate::document::{Edit, Entry, Field, History, Issue, Origin};
use crate::language::Marks;

/// Typing pauses this long before a message about it appears.
const COMPLAIN_AFTER: Duration = Duration::from_millis(700);

impl Session {
    /// The person enters a field, which shows something: a value that was worked out is shown by
    /// its formula.
    pub fn arrive(&self, field: Field, shown: String, marks: Marks) {
        self.unobserved.set_focused(Some((field, shown)));
        let formula = untrack(|| self.formula(field, marks));
        if formula.is_some() && self.draft_untracked(field).is_none() {
            let draft = Draft { typed: formula, ..Draft::default() };
            self.drafts.update(|drafts| drafts.set(field, draft));
        }
    }

    /// Takes in what is typed into a field: an entry changes the document at once; anything else
    /// leaves the last value in place and says so.
    pub fn type_in(&self, field: Field, typed: String, marks: Marks) {
        if self.is_following_now() {
            return self.put_back(field, typed);
        }
        self.write_pending_input(field, &typed, marks);
        let outcome = read(field, &typed, marks).and_then(|read| {
            self.enter(field, read.entry, read.origin)?;
            Ok(read.other)
        });
        let was_shown = self.draft_untracked(field).is_some_and(|draft| draft.shown);
        let (problem, other) = match outcome {
            Ok(other) => (None, other),
            Err(problem) => {
                self.retract(field);
                (Some(problem), None)
            }
        };
        let shown = was_shown && problem.is_some();
        let draft = Draft { typed: Some(typed), problem, shown, other };
        self.drafts.update(|drafts| drafts.set(field, draft));
        if problem.is_some() && !shown {
            self.complain_later(field);
        }
    }

    /// The field goes back to what is kept, once it has been seen that it holds something else.
    fn put_back(&self, field: Field, typed: String) {
        let draft = Draft { typed: Some(typed), ..Draft::default() };
        self.drafts.update(|drafts| drafts.set(field, draft));
        let session = self.clone();
        set_timeout(move || session.drafts.update(|drafts| drafts.remove(field)), Duration::ZERO);
    }

    pub(super) fn enter(&self, field: Field, entry: Entry, origin: Origin) -> Result<(), Problem> {
        let unchanged = self.document.with_untracked(|document| {
            *document.origin(field) == origin && document.entry(field).as_ref() == Some(&entry)
        });
        if unchanged {
            return Ok(());
        }
        let edit = Edit::Set { field, entry, origin };
        self.edit(edit).map_err(|_| Problem::NotAccepted(Issue::TooLarge))
    }

    fn retract(&self, field: Field) {
        if self.history.with_untracked(|history| history.is_typing(field)) {
            self.make(|history, document| history.retract(document, field));
            self.keep_later();
        }
    }

    /// Shows the problem of a field, unless the person types on or mends it meanwhile.
    fn complain_later(&self, field: Field) {
        let session = self.clone();
        let now = self.draft_untracked(field);
        set_timeout(
            move || {
                if session.draft_untracked(field) == now {
                    session.drafts.update(|drafts| drafts.show_problem(field));
                }
            },
            COMPLAIN_AFTER,
        );
    }

    /// What was done is a step of its own.
    pub(in crate::ui) fn seal_step(&self) {
        self.seal();
        self.flush();
    }

    /// Nothing that is seen changes by it.
    pub(in crate::ui) fn seal(&self) {
        self.history.update_untracked(History::seal);
    }

    /// The person leaves a field: typing in it is one step, an entry is shown in the locale's
    /// form, and a draft that is none stays as typed, with its message.
    pub fn leave(&self, field: Field) {
        self.unobserved.leave(field);
        self.seal();
        match self.draft_untracked(field) {
            Some(Draft { problem: Some(_), shown: false, .. }) => {
                self.drafts.update(|drafts| drafts.show_problem(field));
            }
            Some(Draft { problem: None, typed: Some(_), other, .. }) => {
                self.drafts.update(|drafts| {
                    drafts.remove(field);
                    if other.is_some() {
                        drafts.set(field, Draft { other, ..Draft::default() });
                    }
                });
            }
            _ => {}
        }
        self.flush();
    }

    /// The person says which of two readings was meant.
    pub fn mean(&self, field: Field, number: Decimal) {
        let entry = field.kind().entry(Some(number)).map_err(Problem::NotAccepted);
        if entry.and_then(|entry| self.enter(field, entry, Origin::Own)).is_ok() {
            self.drafts.update(|drafts| drafts.remove(field));
            self.leave(field);
        }
    }
}
