//! Undo and redo: the inverses of the edits that were made, newest last.
//! Must not know what the edits change.

use super::Document;
use super::edit::{Edit, Refusal};
use super::field::Field;

/// Steps that can be undone; older ones are let go.
const LONGEST: usize = 1_000;

/// What was done, and what was undone. Typing in one field is one step until it is sealed.
#[derive(Clone, Debug, Default)]
pub struct History {
    done: Vec<Edit>,
    undone: Vec<Edit>,
    typing: Option<Field>,
}

impl History {
    /// Makes an edit that can be undone.
    pub fn apply(&mut self, document: &mut Document, edit: Edit) -> Result<(), Refusal> {
        let field = match &edit {
            Edit::Set { field, .. } => Some(*field),
            _ => None,
        };
        let inverse = document.apply(edit)?;
        let continues = field.is_some() && field == self.typing;
        if !continues {
            if self.done.len() >= LONGEST {
                self.done.remove(0);
            }
            self.done.push(inverse);
        }
        self.typing = field;
        self.undone.clear();
        Ok(())
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
                let retracted = document.apply(inverse);
                debug_assert!(retracted.is_ok(), "the last edit could not be taken back");
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
        Self::step(&mut self.done, &mut self.undone, document);
        self.seal();
    }

    /// Makes the step again that was taken back last.
    pub fn redo(&mut self, document: &mut Document) {
        Self::step(&mut self.undone, &mut self.done, document);
        self.seal();
    }

    fn step(from: &mut Vec<Edit>, to: &mut Vec<Edit>, document: &mut Document) {
        if let Some(inverse) = from.pop().and_then(|edit| document.apply(edit).ok()) {
            to.push(inverse);
        }
    }
}
