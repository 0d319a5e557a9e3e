//! Changing the document: every change passes through here, can be undone, and is kept.
//! Must not know where anything stands on the screen, nor how it is kept.

use leptos::prelude::*;

use super::field_draft::Drafts;
use super::{Notice, SaveStatus, Session};
use crate::document::{Document, Edit, Entry, Field, History, Origin, Refusal};
use crate::domain::benefit::Benefit;
use crate::domain::currency::Currency;
use crate::domain::investment::InvestmentLine;
use crate::domain::line::LineId;
use crate::ui::details::{DETAILS, Details};

impl Session {
    /// A choice from a list: a step of its own.
    pub fn choose(&self, field: Field, entry: Entry) {
        let relabels = matches!(entry, Entry::Currency(_));
        if self.set_entry(field, entry, Origin::Own).is_ok() {
            self.end_step();
            if relabels {
                self.notify(Some(Notice::Relabelled));
            }
        }
    }

    /// A benefit line is measured, timed or judged in another way: a step of its own.
    pub fn change(&self, id: LineId, change: impl FnOnce(&mut Benefit)) {
        let line =
            self.document.with_untracked(|document| document.calculation().benefit(id).cloned());
        if let Some(mut line) = line {
            change(&mut line);
            self.change_by(Edit::change(line));
        }
    }

    /// A line of the investment comes at other times: a step of its own.
    pub fn change_cost(&self, id: LineId, change: impl FnOnce(&mut InvestmentLine)) {
        let line =
            self.document.with_untracked(|document| document.calculation().cost(id).cloned());
        if let Some(mut line) = line {
            change(&mut line);
            self.change_by(Edit::change_cost(line));
        }
    }

    /// What does not fit is not chosen: the line stays as it is, which is said.
    fn change_by(&self, edit: Edit) {
        if self.edit(edit) == Err(Refusal::TooLarge) {
            self.notify(Some(Notice::TooLarge));
        }
        self.end_step();
    }

    /// Makes an edit that can be undone, and has it kept. What it sets aside is said.
    pub fn edit(&self, edit: Edit) -> Result<(), Refusal> {
        if self.is_following_now() {
            return Err(Refusal::EditedElsewhere);
        }
        let may_take_inputs = !matches!(edit, Edit::Set { .. });
        let aside = self.mutate(|history, document| history.apply(document, edit))?;
        if !aside.is_empty() {
            self.notify_set_aside(aside);
        }
        if may_take_inputs {
            self.drop_drafts_without_field();
        }
        self.save_later();
        Ok(())
    }

    /// Makes edits as one step that can be undone: all of them, or none where one is refused.
    pub fn edit_together(&self, mut edits: Vec<Edit>) -> Result<(), Refusal> {
        if edits.len() <= 1 {
            return edits.pop().map_or(Ok(()), |edit| self.edit(edit).map(drop));
        }
        if self.is_following_now() {
            return Err(Refusal::EditedElsewhere);
        }
        let mut trial = self.document.with_untracked(Document::clone);
        edits.iter().try_for_each(|edit| trial.apply(edit.clone()).map(drop))?;
        // None is refused: they were tried.
        let aside = self.mutate(|history, document| history.apply_as_one(document, edits));
        if !aside.is_empty() {
            self.notify_set_aside(aside);
        }
        self.drop_drafts_without_field();
        self.save_later();
        Ok(())
    }

    /// Inputs come and go with lines and their forms; what was typed goes with them.
    fn drop_drafts_without_field(&self) {
        self.document.with_untracked(|document| {
            self.drafts.update(|drafts| drafts.retain(|field| document.entry(field).is_some()));
        });
    }

    /// Begins with what `make` makes in the present currency: in the place of what is open, where nothing
    /// of that is the person's own, else as a programme of its own.
    pub fn begin_with(&self, make: impl FnOnce(Currency) -> Document + 'static) {
        self.with_details(move |details, session| {
            (details.start)(session, make(session.currency.get_untracked()));
        });
    }

    /// Does something by code that is fetched later, or says that it could not be fetched.
    pub(in crate::ui) fn with_details(&self, act: impl FnOnce(Details, &Self) + 'static) {
        let session = self.clone();
        DETAILS.then(move |details| match details {
            Ok(details) => act(details, &session),
            Err(_) => session.notify(Some(Notice::NotFetched)),
        });
    }

    /// Replaces everything, as one step, and tells whether that could be done: not where another tab
    /// writes.
    pub fn replace(&self, document: Document) -> bool {
        if self.is_following_now() {
            return false;
        }
        // What goes stays in the history, should the page be left before it is undone.
        if matches!(self.save_status_untracked(), SaveStatus::Saved | SaveStatus::Saving) {
            self.with_persistence(|stored, session| (stored.save_checkpoint)(session));
        }
        self.drafts.update(Drafts::clear);
        self.notify(None);
        self.edit(Edit::Replace(Box::new(document))).is_ok()
    }

    /// Takes the last step back. A draft that is no entry is taken back before any step.
    pub fn undo(&self) {
        if self.is_following_now() {
            return;
        }
        let mut is_dropped = false;
        self.drafts.update(|drafts| is_dropped = drafts.drop_last_invalid());
        if !is_dropped {
            self.undo_step();
        }
    }

    /// Takes the last step back, whatever is being typed.
    pub(in crate::ui) fn undo_step(&self) {
        if self.is_following_now() {
            return;
        }
        if self.history.with_untracked(History::can_undo) {
            self.mutate(|history, document| history.undo(document));
            self.drafts.update(Drafts::clear);
            self.save_later();
        }
    }

    /// Makes the step again that was taken back last.
    pub fn redo(&self) {
        if self.is_following_now() {
            return;
        }
        if self.history.with_untracked(History::can_redo) {
            self.mutate(|history, document| history.redo(document));
            self.drafts.update(Drafts::keep_invalid);
            self.drop_drafts_without_field();
            self.save_later();
        }
    }

    /// Changes the document and its history together.
    pub(in crate::ui) fn mutate<T>(
        &self,
        change: impl FnOnce(&mut History, &mut Document) -> T,
    ) -> T {
        let changed = change(&mut self.history.write(), &mut self.document.write());
        self.changes.update(|changes| *changes = changes.wrapping_add(1));
        changed
    }

    /// Changes the document as an edit would, but for keeping it, which takes a browser.
    #[cfg(test)]
    pub(crate) fn set_up(&self, change: impl FnOnce(&mut Document)) {
        change(&mut self.document.write());
    }

    /// Shows another document. What could be undone was done to the one before.
    pub(in crate::ui) fn show(&self, document: Document) {
        self.history.update(History::restart);
        self.document.set(document);
        self.changes.update(|changes| *changes = changes.wrapping_add(1));
    }
}
