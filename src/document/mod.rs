//! The one thing that is edited and saved: the versioned document, its edits and their undo.
//! Must not know a screen, a language or where it is kept.
//!
//! The document is an envelope of named parts. Version 2 holds the calculation and where its values
//! come from; surveys, KPIs and scenarios become parts of their own, each with a new version and a
//! migration from the last.

mod codec;
mod edit;
mod entry;
mod field;
mod forms;
mod history;
mod migration;
mod origin;
mod stored;

use crate::domain::calculation::Calculation;
use crate::domain::currency::Currency;
use crate::domain::example::{blank_statement, worked_example};
use crate::domain::line::LineId;
use crate::domain::text::Text;

pub use codec::{LARGEST, Saved, Undecodable, VERSION, decode, encode};
pub use edit::{Edit, Line, Refusal};
pub use entry::{Entry, Issue, Kind};
pub use field::{BenefitField, Field, InvestmentField, ProgrammeField};
pub use history::History;
pub use origin::Origin;
use origin::Origins;
pub use stored::Fault;

/// Lines that a document may ever have had.
const MOST_LINES: usize = 10_000_000;

/// What a person works on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    calculation: Calculation,
    /// Inputs whose value is not simply the person's own.
    origins: Origins,
    /// The identity that the next line gets; none is ever given twice.
    next_line: LineId,
}

impl Document {
    /// The worked example, every number marked as the example's.
    #[must_use]
    pub fn worked_example(currency: Currency) -> Self {
        let mut document = Self::of(worked_example(currency));
        let figures: Vec<Field> = document.figures().collect();
        for field in figures {
            document.origins.set(field, Origin::Example);
        }
        document
    }

    /// An empty statement with the usual lines.
    #[must_use]
    pub fn blank(currency: Currency) -> Self {
        Self::of(blank_statement(currency))
    }

    fn of(calculation: Calculation) -> Self {
        let next_line = LineId(highest_id(&calculation).saturating_add(1));
        Self { calculation, origins: Origins::default(), next_line }
    }

    /// What the results follow from.
    #[must_use]
    pub fn calculation(&self) -> &Calculation {
        &self.calculation
    }

    /// Where the value of an input comes from.
    #[must_use]
    pub fn origin(&self, field: Field) -> &Origin {
        self.origins.get(field)
    }

    /// How many inputs still hold the worked example's value.
    #[must_use]
    pub fn examples(&self) -> usize {
        self.origins.iter().filter(|(_, origin)| *origin == Origin::Example).count()
    }

    /// Lets formulas go that are not what their values were worked out by.
    pub fn keep_formulas(&mut self, gives: impl Fn(Field, &Text, &Entry) -> bool) {
        let astray: Vec<Field> = self
            .origins
            .iter()
            .filter_map(|(field, origin)| match origin {
                Origin::Formula(formula) => {
                    let entry = self.entry(*field)?;
                    (!gives(*field, formula, &entry)).then_some(*field)
                }
                Origin::Own | Origin::Example => None,
            })
            .collect();
        for field in astray {
            self.origins.set(field, Origin::Own);
        }
    }

    /// The identity for a line that is about to be added.
    #[must_use]
    pub fn next_line(&self) -> LineId {
        self.next_line
    }

    /// Every input that holds a figure of the programme's own: a number that is neither missing
    /// nor a rule, as the horizon and the discount rate are.
    pub fn figures(&self) -> impl Iterator<Item = Field> + '_ {
        let holds_number = |field| self.entry(field).is_some_and(|entry| entry.is_number());
        self.fields().filter(move |field| holds_number(*field) && !field.is_rule())
    }

    /// Every input that the document has.
    pub fn fields(&self) -> impl Iterator<Item = Field> + '_ {
        let programme = ProgrammeField::ALL.map(Field::Programme);
        let costs = self.calculation.investment.iter();
        let costs = costs
            .flat_map(|line| InvestmentField::ALL.map(|field| Field::Investment(line.id, field)));
        let costs = costs.filter(|field| self.entry(*field).is_some());
        let benefits = self.calculation.benefits.iter();
        let benefits = benefits.flat_map(|line| self.fields_of_benefit(line.id));
        programme.into_iter().chain(costs).chain(benefits)
    }

    /// Every input that a benefit line has in its present form.
    fn fields_of_benefit(&self, id: LineId) -> impl Iterator<Item = Field> + '_ {
        let all = BenefitField::ALL.into_iter().map(move |field| Field::Benefit(id, field));
        all.filter(|field| self.entry(*field).is_some())
    }

    /// Whether the parts fit each other, as they always do in a document that edits made. What
    /// comes from outside is held to it before it is let in.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let calculation = &self.calculation;
        let costs = calculation.investment.iter().map(|line| line.id);
        let mut ids = costs.chain(calculation.benefits.iter().map(|line| line.id));
        // Identities are few and small; a document that claims otherwise is not one of ours.
        let count = usize::try_from(self.next_line.0).unwrap_or(usize::MAX);
        if count > MOST_LINES {
            return false;
        }
        let mut taken = vec![false; count];
        let distinct = ids.all(|id| {
            let place = usize::try_from(id.0).ok().and_then(|id| taken.get_mut(id));
            place.is_some_and(|taken| !std::mem::replace(taken, true))
        });
        distinct
            && self.origins.iter().all(|(field, _)| self.entry(*field).is_some())
            && edit::every_line_fits(calculation)
            && self.fields().all(|field| self.holds_what_it_takes(field))
    }

    /// Whether what an input holds could have been entered there.
    fn holds_what_it_takes(&self, field: Field) -> bool {
        // A benefit may be a loss that no field takes; a cost may not.
        let number = self.entry(field).and_then(|entry| entry.number());
        let entered = |number| field.kind().entry(Some(number)).is_ok();
        matches!(field, Field::Benefit(..)) || number.is_none_or(entered)
    }
}

fn highest_id(calculation: &Calculation) -> u32 {
    let costs = calculation.investment.iter().map(|line| line.id.0);
    costs.chain(calculation.benefits.iter().map(|line| line.id.0)).max().unwrap_or(0)
}
