//! Which origins of values go with an edit, and come back with its inverse.
//! Must not know what the edit changes.

use crate::document::Document;
use crate::document::entry::Entry;
use crate::document::fields::{Field, inputs_of_benefit};
use crate::document::origin::{Origin, Origins};
use crate::domain::benefit::Benefit;
use crate::domain::line::LineId;

impl Document {
    /// What an input of another form held has an origin no more.
    pub(super) fn take_stale_origins(&mut self, index: usize) -> Origins {
        let Some(line) = self.calculation.benefits.get(index) else { return Origins::default() };
        let here: Vec<Field> = inputs_of_benefit(line).map(|(field, _)| field).collect();
        let id = line.id;
        self.take_other_origins(id, &here)
    }

    /// The same, and what an input holds that held something else before is the person's own.
    pub(super) fn take_changed_origins(&mut self, index: usize, before: &Benefit) -> Origins {
        let Some(line) = self.calculation.benefits.get(index) else { return Origins::default() };
        let held = |(field, entry): &(Field, Entry)| {
            inputs_of_benefit(before).any(|(known, there)| known == *field && there == *entry)
        };
        let here: Vec<Field> =
            inputs_of_benefit(line).filter(held).map(|(field, _)| field).collect();
        let id = line.id;
        self.take_other_origins(id, &here)
    }

    /// Origins of inputs of a line other than those that it has.
    pub(super) fn take_other_origins(&mut self, id: LineId, here: &[Field]) -> Origins {
        self.origins.take(id, |field| !here.contains(&field))
    }

    /// What those inputs hold whose values have an origin.
    pub(super) fn entries_with_origins(
        &self,
        of_part: fn(Field) -> bool,
    ) -> Vec<(Field, Option<Entry>)> {
        let fields = self.origins.iter().map(|(field, _)| *field).filter(|field| of_part(*field));
        fields.map(|field| (field, self.entry(field))).collect()
    }

    /// An input that holds another value now, or is there no more, has its origin no more; for the
    /// inverse of what made it so. Others come back.
    pub(super) fn settle_origins(
        &mut self,
        before: &[(Field, Option<Entry>)],
        returning: Origins,
    ) -> Origins {
        let mut gone = Origins::default();
        for (field, held) in before {
            if self.entry(*field) != *held {
                let origin = self.origins.set(*field, Origin::Own);
                gone.set(*field, origin);
            }
        }
        for (field, origin) in returning.iter() {
            if !field.is_of_calculation() && self.entry(*field).is_some() {
                self.origins.set(*field, origin.clone());
            }
        }
        gone
    }
}
