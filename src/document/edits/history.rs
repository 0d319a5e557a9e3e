//! Undo and redo: the inverses of the edits that were made, newest last.
//! Must not know what the edits change.

use super::{Edit, PlacedLine, Refusal};
use crate::document::Document;
use crate::document::fields::Field;
use crate::domain::benefit::Benefit;
use crate::domain::line::LineId;

/// Steps that can be undone; older ones are let go.
const MAX_STEPS: usize = 1_000;

/// What was done, and what was undone. Typing in one field is one step until it is sealed.
#[derive(Clone, Debug, Default)]
pub struct History {
    done: Vec<Edit>,
    undone: Vec<Edit>,
    typing: Option<Field>,
    /// Everything that was done to the document, steps taken back included, for whoever keeps it.
    made: Vec<Edit>,
}

impl History {
    /// Makes an edit that can be undone.
    pub fn apply(&mut self, document: &mut Document, edit: Edit) -> Result<(), Refusal> {
        let field = match &edit {
            Edit::Set { field, .. } => Some(*field),
            _ => None,
        };
        let made = edit.clone();
        let inverse = document.apply(edit)?;
        self.note(made);
        let continues = field.is_some() && field == self.typing;
        if !continues {
            if self.done.len() >= MAX_STEPS {
                self.done.remove(0);
            }
            self.done.push(inverse);
        }
        self.typing = field;
        self.undone.clear();
        Ok(())
    }

    /// Makes edits as one step. Those that do not fit the document any more are returned.
    pub fn apply_together(&mut self, document: &mut Document, edits: Vec<Edit>) -> Vec<Edit> {
        let before = document.clone();
        let count = edits.len();
        let mut refused = Vec::new();
        for edit in edits {
            match document.apply(edit.clone()) {
                Ok(_) => self.note(edit),
                Err(_) => refused.push(edit),
            }
        }
        if refused.len() < count {
            self.done.push(Edit::Replace(Box::new(before)));
            self.undone.clear();
        }
        self.seal();
        refused
    }

    /// Puts more lines in as a part of the last step, which put in lines of which this was the first.
    pub fn extend_lines(
        &mut self,
        document: &mut Document,
        first: LineId,
        lines: Vec<Benefit>,
    ) -> Result<(), Refusal> {
        let edit = Edit::add_many(lines);
        let made = edit.clone();
        let step = self.lines_of_last_step(first).ok_or(Refusal::DoesNotFit)?;
        if let Edit::RemoveMany(more) = document.apply(edit)? {
            step.extend(more);
        }
        self.note(made);
        Ok(())
    }

    /// Takes the last step back, which put in lines of which this was the first, as if it had never
    /// been made. Another step stays.
    pub fn retract_lines(&mut self, document: &mut Document, first: LineId) {
        let Some(ids) = self.lines_of_last_step(first).map(std::mem::take) else { return };
        self.done.pop();
        // What nobody has kept yet need not be kept.
        let mut kept = ids.len();
        let is_of_step = |placed: &PlacedLine| placed.line.id >= first;
        while let Some(Edit::AddMany(lines)) = self.made.last()
            && lines.first().is_some_and(is_of_step)
        {
            kept = kept.saturating_sub(lines.len());
            self.made.pop();
        }
        let removal = Edit::RemoveMany(ids.iter().copied().take(kept).collect());
        let retracted = document.apply(Edit::RemoveMany(ids));
        debug_assert!(retracted.is_ok(), "lines that were put in could not be taken out");
        if kept > 0 {
            self.note(removal);
        }
    }

    /// The lines that taking the last step back takes out, where that step put this line in first.
    fn lines_of_last_step(&mut self, first: LineId) -> Option<&mut Vec<LineId>> {
        match self.done.last_mut() {
            Some(Edit::RemoveMany(ids)) if ids.first() == Some(&first) => Some(ids),
            _ => None,
        }
    }

    /// Whether the last step is typing in this field, and goes on.
    #[must_use]
    pub fn is_typing(&self, field: Field) -> bool {
        self.typing == Some(field)
    }

    /// Ends a step of typing: what comes next is undone on its own.
    pub fn seal(&mut self) {
        self.typing = None;
    }

    /// Takes back what was typed into a field since it was entered: what is there now is no entry,
    /// and the value that stood before counts, not the last one that was passed through.
    pub fn retract(&mut self, document: &mut Document, field: Field) {
        if self.is_typing(field) {
            self.seal();
            if let Some(inverse) = self.done.pop() {
                // An inverse of the last edit always fits.
                let made = inverse.clone();
                let retracted = document.apply(inverse);
                debug_assert!(retracted.is_ok(), "the last edit could not be taken back");
                self.note(made);
            }
        }
    }

    /// Whether there is something to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is something to redo.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Takes the last step back.
    pub fn undo(&mut self, document: &mut Document) {
        let made = Self::step(&mut self.done, &mut self.undone, document);
        made.into_iter().for_each(|edit| self.note(edit));
        self.seal();
    }

    /// Makes the step again that was taken back last.
    pub fn redo(&mut self, document: &mut Document) {
        let made = Self::step(&mut self.undone, &mut self.done, document);
        made.into_iter().for_each(|edit| self.note(edit));
        self.seal();
    }

    fn step(from: &mut Vec<Edit>, to: &mut Vec<Edit>, document: &mut Document) -> Option<Edit> {
        let edit = from.pop()?;
        let made = edit.clone();
        to.push(document.apply(edit).ok()?);
        Some(made)
    }

    /// Of several entries into one input in a row only the last matters.
    fn note(&mut self, edit: Edit) {
        let field_of = |edit: &Edit| match edit {
            Edit::Set { field, .. } => Some(*field),
            _ => None,
        };
        if let Some(last) = self.made.last_mut() {
            let field = field_of(last);
            if field.is_some() && field == field_of(&edit) {
                *last = edit;
                return;
            }
        }
        self.made.push(edit);
    }

    /// What was done since this was asked last.
    pub fn take_edits(&mut self) -> Vec<Edit> {
        std::mem::take(&mut self.made)
    }

    /// What was done since that was asked last, which goes on being so.
    #[must_use]
    pub fn made(&self) -> &[Edit] {
        &self.made
    }

    /// Whether something was done since that was asked last.
    #[must_use]
    pub fn has_edits(&self) -> bool {
        !self.made.is_empty()
    }
}
