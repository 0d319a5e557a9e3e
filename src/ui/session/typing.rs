//! Typing into a field: what is typed is a draft until it is an entry.
//! Must not know where a field stands on the screen.

use std::time::Duration;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::Session;
use super::field_draft::{Draft, Problem, read};
use crate::document::{Edit, Entry, Field, History, Issue, Origin};
use crate::language::Marks;

/// Typing pauses this long before a message about it appears.
const PROBLEM_DELAY: Duration = Duration::from_millis(700);

impl Session {
    /// The person enters a field, which shows something: a value that was worked out is shown by
    /// its formula.
    pub fn focus_field(&self, field: Field, shown: String, marks: Marks) {
        self.untracked.set_focused(Some((field, shown)));
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
            return self.reset_input(field, typed);
        }
        self.write_pending_input(field, &typed, marks);
        let outcome = read(field, &typed, marks).and_then(|read| {
            self.set_entry(field, read.entry, read.origin)?;
            Ok(read.other)
        });
        let was_shown = self.draft_untracked(field).is_some_and(|draft| draft.shown);
        let (problem, other) = match outcome {
            Ok(other) => (None, other),
            Err(problem) => {
                self.retract_typing(field);
                (Some(problem), None)
            }
        };
        let shown = was_shown && problem.is_some();
        let draft = Draft { typed: Some(typed), problem, shown, other };
        self.drafts.update(|drafts| drafts.set(field, draft));
        if problem.is_some() && !shown {
            self.show_problem_later(field);
        }
    }

    /// The field goes back to what is kept, once it has been seen that it holds something else.
    fn reset_input(&self, field: Field, typed: String) {
        let draft = Draft { typed: Some(typed), ..Draft::default() };
        self.drafts.update(|drafts| drafts.set(field, draft));
        let session = self.clone();
        set_timeout(move || session.drafts.update(|drafts| drafts.remove(field)), Duration::ZERO);
    }

    pub(super) fn set_entry(
        &self,
        field: Field,
        entry: Entry,
        origin: Origin,
    ) -> Result<(), Problem> {
        let unchanged = self.document.with_untracked(|document| {
            *document.origin(field) == origin && document.entry(field).as_ref() == Some(&entry)
        });
        if unchanged {
            return Ok(());
        }
        let edit = Edit::Set { field, entry, origin };
        self.edit(edit).map_err(|_| Problem::NotAccepted(Issue::TooLarge))
    }

    fn retract_typing(&self, field: Field) {
        if self.history.with_untracked(|history| history.is_typing(field)) {
            self.mutate(|history, document| history.retract(document, field));
            self.save_later();
        }
    }

    /// Shows the problem of a field, unless the person types on or mends it meanwhile.
    fn show_problem_later(&self, field: Field) {
        let session = self.clone();
        let now = self.draft_untracked(field);
        set_timeout(
            move || {
                if session.draft_untracked(field) == now {
                    session.drafts.update(|drafts| drafts.show_problem(field));
                }
            },
            PROBLEM_DELAY,
        );
    }

    /// What was done is a step of its own.
    pub(in crate::ui) fn end_step_and_save(&self) {
        self.end_step();
        self.flush();
    }

    /// Nothing that is seen changes by it.
    pub(in crate::ui) fn end_step(&self) {
        self.history.update_untracked(History::seal);
    }

    /// The person leaves a field: typing in it is one step, an entry is shown in the locale's
    /// form, and a draft that is none stays as typed, with its message.
    pub fn blur_field(&self, field: Field) {
        self.untracked.blur_field(field);
        self.end_step();
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
    pub fn choose_reading(&self, field: Field, number: Decimal) {
        let entry = field.kind().entry(Some(number)).map_err(Problem::NotAccepted);
        if entry.and_then(|entry| self.set_entry(field, entry, Origin::Own)).is_ok() {
            self.drafts.update(|drafts| drafts.remove(field));
            self.blur_field(field);
        }
    }
}
