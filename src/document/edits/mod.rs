//! Edits: the only way in which a document changes. Each is pure and gives its own inverse.
//! Must not know who edits, nor when.
//!
//! - this file: the list of edits, and those of one line.
//! - `many_lines`: edits of many benefit lines as one step. `accepted_proposals`: lines taken over from a KPI.
//! - `survey`, `kpis`, `what_if`: edits of the other parts, loaded later by `later_parts`.
//! - `origins`: what becomes of the origins of values. `history`: undo and redo.
//! - `set_aside`: what of the example goes when something of one's own comes.
//! - `position`: how a place in a list is stored.

mod accepted_proposals;
mod history;
mod kpis;
mod later_parts;
mod many_lines;
mod origins;
mod position;
mod set_aside;
mod survey;
mod what_if;

use std::sync::Arc;

pub use history::History;
use later_parts::later_edits;
pub(super) use later_parts::load_later_edits;
pub use many_lines::{ChangedLine, PlacedLine};
pub use set_aside::ExampleThings;
pub use survey::{PlacedAnswer, SurveyChange, SurveyEdit};

use serde::{Deserialize, Serialize};

use crate::document::Document;
use crate::document::entry::Entry;
use crate::document::fields::{
    Field, inputs_of_cost, put_into_later_part, set_benefit, set_cost, set_programme,
};
use crate::document::origin::{Origin, Origins};
use crate::domain::benefit::Benefit;
use crate::domain::calculation::Calculation;
use crate::domain::customers::CustomerKpis;
use crate::domain::investment::InvestmentLine;
use crate::domain::kpi::proposal::Bridge;
use crate::domain::line::LineId;
use crate::domain::programme::Programme;
use crate::domain::results::{Outcome, credit};
use crate::domain::scenario::WhatIf;
use crate::domain::sole_member::sole_member;

/// A line of either side of the statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Line {
    /// Of the investment.
    Cost(InvestmentLine),
    /// Of the returns.
    Benefit(Box<Benefit>),
}

impl Line {
    /// Which line it is.
    pub(in crate::document) fn id(&self) -> LineId {
        match self {
            Self::Cost(line) => line.id,
            Self::Benefit(line) => line.id,
        }
    }

    fn fits(&self, programme: &Programme) -> bool {
        match self {
            Self::Cost(line) => line.amount().is_ok(),
            Self::Benefit(line) => credit(line, programme) != Outcome::TooLarge,
        }
    }
}

sole_member!(id, ids, lines);

/// A change of the document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Edit {
    /// An input gets another entry. Which kind of entry is read depends on the input.
    #[serde(skip_deserializing)]
    Set {
        /// Which input.
        field: Field,
        /// What it holds from now on.
        entry: Entry,
        /// Where that comes from.
        origin: Origin,
    },
    /// A line is put in, or a removed one comes back.
    Add {
        /// Where among the lines of its side: before the one that is there, or last.
        #[serde(with = "position")]
        index: usize,
        /// The line.
        line: Line,
        /// Where its values come from; a new line's are its own.
        origins: Origins,
        /// The bridge that a benefit line was accepted from, if it was.
        bridge: Option<Bridge>,
    },
    /// A line is taken out.
    #[serde(with = "id")]
    Remove(LineId),
    /// A line of the investment is put elsewhere.
    Move {
        /// Which line.
        id: LineId,
        /// Where it stands afterwards.
        #[serde(with = "position")]
        index: usize,
    },
    /// A benefit line is measured, timed or judged in another way.
    Change {
        /// The line as it is from now on.
        line: Box<Benefit>,
        /// Where values come from that only this form of the line has.
        origins: Origins,
    },
    /// A line of the investment comes at other times.
    ChangeCost {
        /// The line as it is from now on.
        line: InvestmentLine,
        /// Where values come from that only this form of the line has.
        origins: Origins,
    },
    /// Many benefit lines are put in, or come back, as one step.
    #[serde(with = "lines")]
    AddMany(Vec<PlacedLine>),
    /// Many benefit lines are taken out, as one step.
    #[serde(with = "ids")]
    RemoveMany(Vec<LineId>),
    /// Many benefit lines are changed, as one step.
    #[serde(with = "lines")]
    ChangeMany(Vec<ChangedLine>),
    /// The survey changes.
    Survey(Arc<SurveyEdit>),
    /// The customer KPIs get another form: rows come and go, times are told otherwise.
    Kpis {
        /// All of them from now on.
        kpis: Arc<CustomerKpis>,
        /// Where values come from that only this form has.
        origins: Origins,
    },
    /// The scenarios come, go or leave out other things, or another one is shown.
    WhatIf {
        /// All of them from now on.
        what_if: Arc<WhatIf>,
        /// Where values come from that only these have.
        origins: Origins,
    },
    /// Everything is replaced: start anew, load the example, open another document.
    #[serde(skip)]
    Replace(Box<Document>),
}

/// Why an edit was not made; the document is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such line or input, or the entry is of another kind.
    DoesNotFit,
    /// What the line comes to would be too large.
    TooLarge,
    /// Another tab edits it at the moment.
    EditedElsewhere,
}

impl Edit {
    /// A person's own entry.
    #[must_use]
    pub fn set(field: Field, entry: Entry) -> Self {
        Self::Set { field, entry, origin: Origin::Own }
    }

    /// A new line.
    #[must_use]
    pub fn add(index: usize, line: Line) -> Self {
        Self::Add { index, line, origins: Origins::default(), bridge: None }
    }

    /// A benefit line in another form.
    #[must_use]
    pub fn change(line: Benefit) -> Self {
        Self::Change { line: Box::new(line), origins: Origins::default() }
    }

    /// A line of the investment in another form.
    #[must_use]
    pub fn change_cost(line: InvestmentLine) -> Self {
        Self::ChangeCost { line, origins: Origins::default() }
    }
}

/// Whether what every line comes to can be held exactly.
pub(in crate::document) fn every_line_fits(calculation: &Calculation) -> bool {
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
            Edit::Set { field, entry, origin } => self.set(field, entry, origin),
            Edit::Add { index, line, origins, bridge } => self.add(index, line, origins, bridge),
            Edit::Remove(id) => self.remove(id),
            Edit::Move { id, index } => self.move_cost(id, index),
            Edit::Change { line, origins } => self.change(*line, origins),
            Edit::ChangeCost { line, origins } => self.change_cost(line, origins),
            Edit::AddMany(lines) => self.add_many(lines),
            Edit::RemoveMany(ids) => self.remove_many(&ids),
            Edit::ChangeMany(lines) => self.change_many(lines),
            Edit::Survey(edit) => {
                let edits = later_edits().ok_or(Refusal::DoesNotFit)?;
                (edits.change_survey)(self, edit)
            }
            Edit::Kpis { kpis, origins } => {
                let edits = later_edits().ok_or(Refusal::DoesNotFit)?;
                (edits.change_kpis)(self, kpis, origins)
            }
            Edit::WhatIf { what_if, origins } => {
                let edits = later_edits().ok_or(Refusal::DoesNotFit)?;
                (edits.change_what_if)(self, what_if, origins)
            }
            Edit::Replace(mut other) => {
                // Identities stay unique across a replacement and its undo.
                other.next_line = other.next_line.max(self.next_line);
                other.next_in_survey = other.next_in_survey.max(self.next_in_survey);
                other.next_in_kpis = other.next_in_kpis.max(self.next_in_kpis);
                other.next_scenario = other.next_scenario.max(self.next_scenario);
                std::mem::swap(self, &mut other);
                Ok(Edit::Replace(other))
            }
        }
    }

    fn set(&mut self, field: Field, entry: Entry, origin: Origin) -> Result<Edit, Refusal> {
        let before = self.entry(field).ok_or(Refusal::DoesNotFit)?;
        self.put(field, entry).ok_or(Refusal::DoesNotFit)?;
        if !self.line_fits(field) {
            // What was there fits by construction.
            self.put(field, before).ok_or(Refusal::DoesNotFit)?;
            return Err(Refusal::TooLarge);
        }
        let origin = self.origins.set(field, origin);
        Ok(Edit::Set { field, entry: before, origin })
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
                let place = calculation.benefit_index(id)?;
                set_benefit(calculation.benefits.get_mut(place)?, field, entry)
            }
            Field::Survey(_)
            | Field::Wave(..)
            | Field::RatingCount(..)
            | Field::Kpi(_)
            | Field::Scenario(..)
            | Field::Simulation(_) => put_into_later_part(self, field, entry),
        }
    }

    fn line_fits(&self, field: Field) -> bool {
        let calculation = &self.calculation;
        match field {
            // The horizon decides how many months of a line count.
            Field::Programme(_) => every_line_fits(calculation),
            Field::Investment(id, _) => {
                calculation.cost(id).is_none_or(|line| line.amount().is_ok())
            }
            Field::Benefit(id, _) => calculation
                .benefit(id)
                .is_none_or(|line| credit(line, &calculation.programme) != Outcome::TooLarge),
            // Nothing of it is a line. What a scenario makes of one always fits.
            Field::Survey(_)
            | Field::Wave(..)
            | Field::RatingCount(..)
            | Field::Kpi(_)
            | Field::Scenario(..)
            | Field::Simulation(_) => true,
        }
    }

    fn cost_position(&self, id: LineId) -> Option<usize> {
        self.calculation.investment.iter().position(|line| line.id == id)
    }

    fn benefit_position(&self, id: LineId) -> Option<usize> {
        self.calculation.benefit_index(id)
    }

    fn add(
        &mut self,
        index: usize,
        line: Line,
        origins: Origins,
        bridge: Option<Bridge>,
    ) -> Result<Edit, Refusal> {
        let id = line.id();
        if bridge.is_some() && matches!(line, Line::Cost(_)) {
            return Err(Refusal::DoesNotFit);
        }
        if self.benefit_position(id).or(self.cost_position(id)).is_some() {
            return Err(Refusal::DoesNotFit);
        }
        if !line.fits(&self.calculation.programme) {
            return Err(Refusal::TooLarge);
        }
        match line {
            Line::Cost(line) => {
                let lines = &mut self.calculation.investment;
                lines.insert(index.min(lines.len()), line);
            }
            Line::Benefit(line) => {
                let lines = &mut self.calculation.benefits;
                lines.insert(index.min(lines.len()), *line);
            }
        }
        self.next_line = self.next_line.max(LineId(id.0.saturating_add(1)));
        self.origins.put_back(id, origins);
        self.insert_accepted(id, bridge);
        Ok(Edit::Remove(id))
    }

    fn remove(&mut self, id: LineId) -> Result<Edit, Refusal> {
        let (index, line) = if let Some(index) = self.cost_position(id) {
            (index, Line::Cost(self.calculation.investment.remove(index)))
        } else {
            let index = self.benefit_position(id).ok_or(Refusal::DoesNotFit)?;
            (index, Line::Benefit(Box::new(self.calculation.benefits.remove(index))))
        };
        let origins = self.origins.take(id, |_| true);
        Ok(Edit::Add { index, line, origins, bridge: self.remove_accepted(id) })
    }

    fn move_cost(&mut self, id: LineId, index: usize) -> Result<Edit, Refusal> {
        let from = self.cost_position(id).ok_or(Refusal::DoesNotFit)?;
        let lines = &mut self.calculation.investment;
        if index >= lines.len() {
            return Err(Refusal::DoesNotFit);
        }
        let line = lines.remove(from);
        lines.insert(index, line);
        Ok(Edit::Move { id, index: from })
    }

    fn change(&mut self, line: Benefit, origins: Origins) -> Result<Edit, Refusal> {
        let id = line.id;
        let index = self.benefit_position(id).ok_or(Refusal::DoesNotFit)?;
        if credit(&line, &self.calculation.programme) == Outcome::TooLarge {
            return Err(Refusal::TooLarge);
        }
        let place = self.calculation.benefits.get_mut(index).ok_or(Refusal::DoesNotFit)?;
        let before = std::mem::replace(place, line);
        let gone = self.take_stale_origins(index);
        self.origins.put_back(id, origins);
        Ok(Edit::Change { line: Box::new(before), origins: gone })
    }

    fn change_cost(&mut self, line: InvestmentLine, origins: Origins) -> Result<Edit, Refusal> {
        let id = line.id;
        let mut lines = self.calculation.investment.iter_mut();
        let place = lines.find(|known| known.id == id).ok_or(Refusal::DoesNotFit)?;
        if line.amount().is_err() {
            return Err(Refusal::TooLarge);
        }
        let here: Vec<Field> = inputs_of_cost(&line).map(|(field, _)| field).collect();
        let before = std::mem::replace(place, line);
        let gone = self.take_other_origins(id, &here);
        self.origins.put_back(id, origins);
        Ok(Edit::ChangeCost { line: before, origins: gone })
    }
}
