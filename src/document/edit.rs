//! Edits: the only way in which a document changes. Each is pure and gives its own inverse.
//! Must not know who edits, nor when.

use super::Document;
use super::entry::Entry;
use super::field::{Field, set_benefit, set_cost, set_programme};
use crate::domain::calculation::Calculation;
use crate::domain::credit::{Outcome, credit};
use crate::domain::investment::InvestmentLine;
use crate::domain::line::LineId;

/// A change of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// An input gets another entry.
    Set {
        /// Which input.
        field: Field,
        /// What it holds from now on.
        entry: Entry,
        /// Whether that is still the worked example's value; only an inverse says so.
        example: bool,
    },
    /// A line of the investment is put in.
    AddCost {
        /// Where: before the line that is there, or last.
        index: usize,
        /// The line.
        line: InvestmentLine,
        /// Which of its inputs still hold the worked example's value.
        examples: Vec<Field>,
    },
    /// A line of the investment is taken out.
    RemoveCost(LineId),
    /// A line of the investment is put elsewhere.
    MoveCost {
        /// Which line.
        id: LineId,
        /// Where it stands afterwards.
        index: usize,
    },
    /// Everything is replaced: start anew, load the example, open another document.
    Replace(Box<Document>),
}

/// Why an edit was not made; the document is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such line or input, or the entry is of another kind.
    DoesNotFit,
    /// What the line comes to would be too large.
    TooLarge,
}

impl Edit {
    /// A person's own entry.
    #[must_use]
    pub fn set(field: Field, entry: Entry) -> Self {
        Self::Set { field, entry, example: false }
    }
}

/// Whether what every line comes to can be held exactly.
pub(super) fn every_line_fits(calculation: &Calculation) -> bool {
    calculation.investment.iter().all(|line| line.amount().is_ok())
        && calculation
            .benefits
            .iter()
            .all(|line| credit(line, &calculation.programme) != Outcome::TooLarge)
}

impl Document {
    /// Makes an edit and returns its inverse, or leaves the document as it is and says why.
    pub fn apply(&mut self, edit: Edit) -> Result<Edit, Refusal> {
        match edit {
            Edit::Set { field, entry, example } => self.set(field, entry, example),
            Edit::AddCost { index, line, examples } => self.add_cost(index, line, examples),
            Edit::RemoveCost(id) => self.remove_cost(id),
            Edit::MoveCost { id, index } => self.move_cost(id, index),
            Edit::Replace(mut other) => {
                // Identities stay unique across a replacement and its undo.
                other.next_line = other.next_line.max(self.next_line);
                std::mem::swap(self, &mut other);
                Ok(Edit::Replace(other))
            }
        }
    }

    fn set(&mut self, field: Field, entry: Entry, example: bool) -> Result<Edit, Refusal> {
        let before = self.entry(field).ok_or(Refusal::DoesNotFit)?;
        self.put(field, entry).ok_or(Refusal::DoesNotFit)?;
        if !self.line_fits(field) {
            // What was there fits by construction.
            self.put(field, before).ok_or(Refusal::DoesNotFit)?;
            return Err(Refusal::TooLarge);
        }
        let was_example = self.examples.contains(&field);
        self.examples.retain(|other| *other != field);
        if example {
            self.mark_example(field);
        }
        Ok(Edit::Set { field, entry: before, example: was_example })
    }

    /// Marks a value as the worked example's; the marks stay in order, so that an edit and its
    /// inverse leave no trace.
    fn mark_example(&mut self, field: Field) {
        if let Err(place) = self.examples.binary_search(&field) {
            self.examples.insert(place, field);
        }
    }

    fn put(&mut self, field: Field, entry: Entry) -> Option<()> {
        let calculation = &mut self.calculation;
        match field {
            Field::Programme(field) => set_programme(&mut calculation.programme, field, entry),
            Field::Investment(id, field) => {
                let mut lines = calculation.investment.iter_mut();
                set_cost(lines.find(|line| line.id == id)?, field, entry)
            }
            Field::Benefit(id, field) => {
                let mut lines = calculation.benefits.iter_mut();
                set_benefit(lines.find(|line| line.id == id)?, field, entry)
            }
        }
    }

    fn line_fits(&self, field: Field) -> bool {
        let Calculation { programme, investment, benefits } = &self.calculation;
        match field {
            Field::Programme(_) => true,
            Field::Investment(id, _) => {
                investment.iter().filter(|line| line.id == id).all(|line| line.amount().is_ok())
            }
            Field::Benefit(id, _) => benefits
                .iter()
                .filter(|line| line.id == id)
                .all(|line| credit(line, programme) != Outcome::TooLarge),
        }
    }

    fn position(&self, id: LineId) -> Result<usize, Refusal> {
        let mut lines = self.calculation.investment.iter();
        lines.position(|line| line.id == id).ok_or(Refusal::DoesNotFit)
    }

    fn add_cost(
        &mut self,
        index: usize,
        line: InvestmentLine,
        examples: Vec<Field>,
    ) -> Result<Edit, Refusal> {
        let id = line.id;
        let taken = self.calculation.benefits.iter().any(|benefit| benefit.id == id);
        if taken || self.position(id).is_ok() {
            return Err(Refusal::DoesNotFit);
        }
        if line.amount().is_err() {
            return Err(Refusal::TooLarge);
        }
        let lines = &mut self.calculation.investment;
        lines.insert(index.min(lines.len()), line);
        self.next_line = self.next_line.max(LineId(id.0.saturating_add(1)));
        for field in examples.into_iter().filter(|field| field.line() == Some(id)) {
            self.mark_example(field);
        }
        Ok(Edit::RemoveCost(id))
    }

    fn remove_cost(&mut self, id: LineId) -> Result<Edit, Refusal> {
        let index = self.position(id)?;
        let line = self.calculation.investment.remove(index);
        let examples = self.examples.extract_if(.., |field| field.line() == Some(id)).collect();
        Ok(Edit::AddCost { index, line, examples })
    }

    fn move_cost(&mut self, id: LineId, index: usize) -> Result<Edit, Refusal> {
        let from = self.position(id)?;
        let lines = &mut self.calculation.investment;
        if index >= lines.len() {
            return Err(Refusal::DoesNotFit);
        }
        let line = lines.remove(from);
        lines.insert(index, line);
        Ok(Edit::MoveCost { id, index: from })
    }
}
