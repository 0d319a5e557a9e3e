//! Typing into a field: what is typed is a draft until it is an entry.
//! Must not know where a field stands on the screen.

use std::time::Duration;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::Session;
use super::field_draft::{Draft, Problem};
use super::reading::{Conventions, Rejected, read};
use crate::document::{Edit, Entry, Field, History, Issue, Origin};
use crate::language::Marks;

/// Typing pauses this long before a message about it appears.
const PROBLEM_DELAY: Duration = Duration::from_millis(700);

impl Session {
    /// The person enters a field, which shows something: a value that was worked out is shown by
    /// its formula.
    pub fn focus_field(&self, field: Field, shown: String, marks: Marks) {
        let formula = untrack(|| self.formula(field, marks));
        self.untracked.focus_field(field, formula.clone().unwrap_or(shown));
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
        self.untracked.set_typed_in(field, true);
        let conventions = self.document.with_untracked(|document| Conventions::of(document, marks));
        let outcome = read(field, &typed, conventions).and_then(|read| {
            self.set_entry(field, read.entry, read.origin)?;
            Ok(read.other)
        });
        let (problem, other) = match outcome {
            Ok(other) => (None, other),
            Err(Rejected { problem, instead }) => (Some(problem), instead),
        };
        self.set_draft(field, Draft { typed: Some(typed), problem, shown: false, other });
    }

    /// What is typed into a field stands as typed until the field is left: it is no entry of that field
    /// alone, and not wrong.
    pub(in crate::ui) fn hold_typed(&self, field: Field, typed: String) {
        self.retract_typing(field);
        self.set_draft(field, Draft { typed: Some(typed), ..Draft::default() });
    }

    /// The browser has taken back what was typed into a field. Where that is all of it, nothing was
    /// typed, and the next undo is the document's.
    pub fn take_back(&self, field: Field, left: String, marks: Marks) {
        let is_all = self
            .untracked
            .focused()
            .is_some_and(|(focused, shown)| focused == field && shown == left);
        if !is_all {
            return self.type_in(field, left, marks);
        }
        self.write_pending_input(field, &left, marks);
        self.retract_typing(field);
        let draft = Draft { typed: Some(left), ..Draft::default() };
        self.drafts.update(|drafts| drafts.set(field, draft));
        self.untracked.set_typed_in(field, false);
    }

    /// Whether the box with an id takes back by itself what was typed into it: any box but those of
    /// the document, and of these the one that has been typed into since it was entered.
    #[must_use]
    pub(in crate::ui) fn is_undone_by_itself(&self, id: &str) -> bool {
        match self.untracked.entered() {
            Some((field, is_typed_in)) if field.name() == id => is_typed_in,
            _ => true,
        }
    }

    /// Whether a click is the first in a field since it was entered.
    pub(in crate::ui) fn take_arrival(&self, field: Field) -> bool {
        self.untracked.take_arrival(field)
    }

    /// A gain becomes a loss of the same size, or a loss a gain: a step of its own.
    pub(in crate::ui) fn negate(&self, field: Field) {
        let number = untrack(|| self.entry(field)).and_then(|entry| entry.number());
        let entry = field.kind().entry(number.map(|number| -number));
        if let Ok(entry) = entry {
            self.end_step();
            if self.set_entry(field, entry, Origin::Own).is_ok() {
                self.drafts.update(|drafts| drafts.remove(field));
                self.end_step_and_save();
            }
        }
    }

    /// A day stands in a field that no calendar has, such as 31 February, or half a day: the browser
    /// says that there is one, and not which. The last day stays.
    pub fn refuse_day(&self, field: Field) {
        self.untracked.set_typed_in(field, true);
        let problem = Some(Problem::NotAccepted(Issue::NotADay));
        self.set_draft(field, Draft { typed: Some(String::new()), problem, ..Draft::default() });
    }

    /// What is typed now; where it is no entry, the value from before stands, and it is said once the
    /// person pauses.
    fn set_draft(&self, field: Field, draft: Draft) {
        let is_wrong = draft.problem.is_some();
        let was_shown = self.draft_untracked(field).is_some_and(|before| before.shown);
        if is_wrong {
            self.retract_typing(field);
        }
        let shown = was_shown && is_wrong;
        self.drafts.update(|drafts| drafts.set(field, Draft { shown, ..draft }));
        if is_wrong && !shown {
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

    /// The person leaves a field.
    pub fn blur_field(&self, field: Field) {
        self.untracked.blur_field(field);
        self.commit_field(field);
    }

    /// The person presses Enter in a field, and stays there.
    pub fn enter_field(&self, field: Field) {
        self.untracked.set_typed_in(field, false);
        self.commit_field(field);
    }

    /// Typing in a field is one step, an entry is shown in the locale's form, and a draft that is none
    /// stays as typed, with its message.
    fn commit_field(&self, field: Field) {
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
