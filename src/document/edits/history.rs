//! Undo and redo: the inverses of the edits that were made, newest last.
//! Must not know what the edits change.

use super::{Edit, ExampleThings, PlacedLine, Refusal};
use crate::document::Document;
use crate::document::fields::Field;
use crate::domain::benefit::Benefit;
use crate::domain::line::LineId;

/// Steps that can be undone; older ones are let go.
const MAX_STEPS: usize = 1_000;

/// Edits that are made as one, in their order.
type Step = Vec<Edit>;

/// What was done, and what was undone. Typing in one field is one step until it is sealed.
#[derive(Clone, Debug, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
    /// How many steps were made, taken back or made again.
    steps: u64,
    typing: Option<Field>,
    /// Everything that was done to the document, steps taken back included, for whoever keeps it.
    made: Vec<Edit>,
}

impl History {
    /// Makes an edit that can be undone. The first thing of one's own of a kind sets the example's of that
    /// kind aside, in the same step; what these are is given back.
    pub fn apply(
        &mut self,
        document: &mut Document,
        edit: Edit,
    ) -> Result<Vec<ExampleThings>, Refusal> {
        let field = match &edit {
            Edit::Set { field, .. } => Some(*field),
            _ => None,
        };
        let begun = document.begun_by(&edit);
        let mut inverse = vec![self.make(document, edit)?];
        let aside = document.set_aside_by(&begun);
        for edit in aside.edits {
            inverse.extend(self.make(document, edit).ok());
        }
        // What goes last comes back first.
        inverse.reverse();
        let continued = self.done.last_mut().filter(|_| field.is_some() && field == self.typing);
        match continued {
            // What the field held before is known; only what went with it is new.
            Some(step) => {
                inverse.pop();
                inverse.append(step);
                *step = inverse;
            }
            None => self.push(inverse),
        }
        self.typing = field;
        self.undone.clear();
        Ok(aside.things)
    }

    /// Makes edits as one step, each of which fits, and gives back what of the example that sets aside.
    pub fn apply_as_one(
        &mut self,
        document: &mut Document,
        edits: Vec<Edit>,
    ) -> Vec<ExampleThings> {
        let (mut step, mut all_begun) = (Step::new(), Vec::new());
        for edit in edits {
            all_begun.push(document.begun_by(&edit));
            step.extend(self.make(document, edit).ok());
        }
        let mut things = Vec::new();
        for begun in all_begun {
            let aside = document.set_aside_by(&begun);
            for edit in aside.edits {
                step.extend(self.make(document, edit).ok());
            }
            things.extend(aside.things);
        }
        self.finish(step);
        things
    }

    /// Makes an edit, notes it for whoever keeps it, and gives its inverse.
    fn make(&mut self, document: &mut Document, edit: Edit) -> Result<Edit, Refusal> {
        let made = edit.clone();
        let inverse = document.apply(edit)?;
        self.note(made);
        Ok(inverse)
    }

    fn push(&mut self, step: Step) {
        if self.done.len() >= MAX_STEPS {
            self.done.remove(0);
        }
        self.done.push(step);
        self.steps = self.steps.wrapping_add(1);
    }

    /// Makes edits as one step. Those that do not fit the document any more are returned.
    pub fn apply_together(&mut self, document: &mut Document, edits: Vec<Edit>) -> Vec<Edit> {
        let mut step = Step::new();
        let mut refused = Vec::new();
        for edit in edits {
            match self.make(document, edit.clone()) {
                Ok(inverse) => step.push(inverse),
                Err(_) => refused.push(edit),
            }
        }
        self.finish(step);
        refused
    }

    /// Ends a step of several edits, given by what takes each of them back.
    fn finish(&mut self, mut step: Step) {
        if !step.is_empty() {
            step.reverse();
            self.push(step);
            self.undone.clear();
        }
        self.seal();
    }

    /// Puts more lines in as a part of the last step, which put in lines of which this was the first. As
    /// with [`Self::apply`], own case studies set the example's lines of their ways aside.
    pub fn extend_lines(
        &mut self,
        document: &mut Document,
        first: LineId,
        lines: Vec<Benefit>,
    ) -> Result<Vec<ExampleThings>, Refusal> {
        if self.lines_of_last_step(first).is_none() {
            return Err(Refusal::DoesNotFit);
        }
        let edit = Edit::add_many(lines);
        let begun = document.begun_by(&edit);
        let inverse = self.make(document, edit)?;
        if let (Edit::RemoveMany(more), Some(ids)) = (inverse, self.lines_of_last_step(first)) {
            ids.extend(more);
        }
        let aside = document.set_aside_by(&begun);
        for edit in aside.edits {
            let back = self.make(document, edit);
            if let (Ok(back), Some(step)) = (back, self.done.last_mut()) {
                step.insert(0, back);
            }
        }
        Ok(aside.things)
    }

    /// Takes the last step back, which put in lines of which this was the first, as if it had never
    /// been made. Another step stays.
    pub fn retract_lines(&mut self, document: &mut Document, first: LineId) {
        let Some(ids) = self.lines_of_last_step(first).map(|ids| ids.clone()) else { return };
        let step = self.done.pop().unwrap_or_default();
        self.steps = self.steps.wrapping_add(1);
        if step.len() > 1 {
            // What was set aside comes back with it.
            self.make_step(document, step);
            return;
        }
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

    /// The lines that taking the last step back takes out, where that step put this line in first. What
    /// it set aside comes back before.
    fn lines_of_last_step(&mut self, first: LineId) -> Option<&mut Vec<LineId>> {
        match self.done.last_mut()?.last_mut() {
            Some(Edit::RemoveMany(ids)) if ids.first() == Some(&first) => Some(ids),
            _ => None,
        }
    }

    /// Forgets every step: another document is worked on.
    pub fn restart(&mut self) {
        *self = Self { steps: self.steps.wrapping_add(1), ..Self::default() };
    }

    /// How many steps were made, taken back or made again: as long as that stays, so does what was done
    /// last.
    #[must_use]
    pub fn steps(&self) -> u64 {
        self.steps
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
            self.steps = self.steps.wrapping_add(1);
            // What is retracted is not made again.
            let step = self.done.pop().unwrap_or_default();
            self.make_step(document, step);
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
        if let Some(step) = self.done.pop() {
            let inverse = self.make_step(document, step);
            self.undone.push(inverse);
        }
        self.end_travel();
    }

    /// Makes the step again that was taken back last.
    pub fn redo(&mut self, document: &mut Document) {
        if let Some(step) = self.undone.pop() {
            let inverse = self.make_step(document, step);
            self.done.push(inverse);
        }
        self.end_travel();
    }

    fn end_travel(&mut self) {
        self.steps = self.steps.wrapping_add(1);
        self.seal();
    }

    /// Makes the edits of a step, which always fit, and gives those that take it back.
    fn make_step(&mut self, document: &mut Document, step: Step) -> Step {
        let mut inverse = Step::new();
        for edit in step {
            let made = self.make(document, edit);
            debug_assert!(made.is_ok(), "a step could not be made");
            inverse.extend(made);
        }
        inverse.reverse();
        inverse
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
