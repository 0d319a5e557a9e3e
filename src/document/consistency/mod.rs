//! Whether the parts of a document fit each other, as they always do in one that edits made. What
//! comes from outside is held to it before it is let in. Must not know where it came from.
//!
//! - this file: lines, costs, what was accepted, and origins.
//! - `survey`, `kpis`, `what_if`: those parts by themselves.
//!
//! A line is looked up by its identity through a table: ten thousand lines are checked in one go,
//! not each by walking through all of them.

mod kpis;
mod survey;
mod what_if;

#[cfg(not(target_arch = "wasm32"))]
pub(super) use kpis::MAX_ROWS;
pub(super) use kpis::{beyond_rows, check_rows};
pub(super) use survey::MAX_ASPECTS;
#[cfg(not(target_arch = "wasm32"))]
pub(super) use survey::{MAX_ANSWERS, MAX_WAVES};
pub use what_if::MAX_SCENARIOS;
pub(super) use what_if::{beyond_scenarios, check_scenarios};

use crate::document::Document;
use crate::document::entry::{Entry, Kind};
use crate::document::fault::{Fault, Flaw};
use crate::document::fields::{Field, benefit_entry, cost_entry, programme_entry};
use crate::document::identities::MAX_ID;
use crate::domain::calculation::Calculation;
use crate::domain::investment::{Cost, InvestmentLine};
use crate::domain::line::LineId;
use crate::domain::results::{Outcome, credit};

/// Where the lines of either side stand.
const INVESTMENT: [&str; 2] = ["calculation", "investment"];
const BENEFITS: [&str; 2] = ["calculation", "benefits"];

/// The lines of a calculation by their identities.
pub(in crate::document) struct LinePlaces<'a> {
    calculation: &'a Calculation,
    /// For each identity where its line stands, costs first, counted from 1; 0 where there is none.
    places: Vec<u32>,
}

impl<'a> LinePlaces<'a> {
    /// The lines, or where one stands whose identity another has already.
    pub(in crate::document) fn of(calculation: &'a Calculation) -> Result<Self, usize> {
        let count = highest_id(calculation).saturating_add(1);
        let mut places = vec![0; usize::try_from(count).unwrap_or(0)];
        for (number, id) in (1..).zip(ids(calculation)) {
            match usize::try_from(id.0).ok().and_then(|id| places.get_mut(id)) {
                Some(place @ 0) => *place = number,
                _ => return Err(position(number)),
            }
        }
        Ok(Self { calculation, places })
    }

    fn place(&self, id: LineId) -> Option<usize> {
        let number = *self.places.get(usize::try_from(id.0).ok()?)?;
        (number > 0).then(|| position(number))
    }

    fn has_benefit(&self, id: LineId) -> bool {
        self.place(id).is_some_and(|place| place >= self.calculation.investment.len())
    }

    /// What an input of the calculation holds; `None` where there is no such input.
    fn entry(&self, field: Field) -> Option<Entry> {
        let calculation = self.calculation;
        let place = |id| self.place(id);
        match field {
            Field::Programme(field) => Some(programme_entry(&calculation.programme, field)),
            Field::Investment(id, field) => {
                cost_entry(calculation.investment.get(place(id)?)?, field)
            }
            Field::Benefit(id, field) => {
                let place = place(id)?.checked_sub(calculation.investment.len())?;
                benefit_entry(calculation.benefits.get(place)?, field)
            }
            Field::Survey(_)
            | Field::Wave(..)
            | Field::RatingCount(..)
            | Field::Kpi(_)
            | Field::Scenario(..)
            | Field::Simulation(_) => None,
        }
    }
}

/// What is counted from 1, counted from 0.
fn position(number: u32) -> usize {
    usize::try_from(number.saturating_sub(1)).unwrap_or(usize::MAX)
}

fn ids(calculation: &Calculation) -> impl Iterator<Item = LineId> + '_ {
    let costs = calculation.investment.iter().map(|line| line.id);
    costs.chain(calculation.benefits.iter().map(|line| line.id))
}

/// The highest identity of a line; 0 where there is none.
pub(in crate::document) fn highest_id(calculation: &Calculation) -> u32 {
    ids(calculation).map(|id| id.0).max().unwrap_or(0)
}

/// Whether a cost could have been entered. Its type would hold a negative amount, as a benefit's
/// may be.
pub(in crate::document) fn is_cost(amount: &Entry) -> bool {
    amount.number().is_none_or(|number| Kind::Money.entry(Some(number)).is_ok())
}

/// The amount of a cost, with the name that it is kept under.
fn amount_of(line: &InvestmentLine) -> (&'static str, Entry) {
    match line.cost {
        Cost::Spent { amount, .. } => ("amount", Entry::Money(amount)),
        Cost::Time { hourly_cost, .. } => ("hourly_cost", Entry::Money(hourly_cost)),
    }
}

/// Whether a cost could have been entered, and comes to what can be held exactly.
pub(in crate::document) fn check_cost(line: &InvestmentLine) -> Result<(), Fault> {
    let (name, amount) = amount_of(line);
    if !is_cost(&amount) {
        let number = amount.number().unwrap_or_default();
        let flaw = Flaw::NotAccepted(number.to_string());
        return Err(Fault::new(flaw).inside_all(["cost", name]));
    }
    match line.amount() {
        Ok(_) => Ok(()),
        Err(_) => Err(Fault::new(Flaw::LineTooLarge)),
    }
}

impl Document {
    /// Whether the parts fit each other.
    #[must_use]
    pub fn is_consistent(&self) -> bool {
        self.check().is_ok()
    }

    /// Whether the parts fit each other, or where they do not.
    pub(in crate::document) fn check(&self) -> Result<(), Fault> {
        self.check_next_line()?;
        self.check_counters()?;
        let lines =
            LinePlaces::of(&self.calculation).map_err(|twice| self.duplicate_line(twice))?;
        self.check_costs()?;
        self.check_benefits()?;
        self.check_accepted(&lines)?;
        self.survey.check(self.next_in_survey)?;
        check_rows(&self.kpis, self.next_in_kpis)?;
        check_scenarios(&self.what_if, self.next_scenario)?;
        for (field, origin) in self.origins.iter() {
            if self.entry_among(&lines, *field).is_none() {
                return Err(Fault::new(Flaw::Apart(field.name())).inside(origin.list_name()));
            }
        }
        Ok(())
    }

    /// What an input holds, where lines are looked up by their identities.
    pub(in crate::document) fn entry_among(
        &self,
        lines: &LinePlaces<'_>,
        field: Field,
    ) -> Option<Entry> {
        if field.is_of_calculation() { lines.entry(field) } else { self.entry(field) }
    }

    /// Whether what was accepted are benefit lines, each once and in their order.
    fn check_accepted(&self, lines: &LinePlaces<'_>) -> Result<(), Fault> {
        let mut before = None;
        for (index, (_, line)) in self.accepted.iter().enumerate() {
            let is_benefit = lines.has_benefit(*line);
            if is_benefit && before < Some(*line) {
                before = Some(*line);
                continue;
            }
            let id = line.0.to_string();
            let flaw = if is_benefit { Flaw::Twice(id) } else { Flaw::Apart(id) };
            return Err(Fault::new(flaw).inside("line").inside(index).inside("accepted"));
        }
        Ok(())
    }

    fn check_counters(&self) -> Result<(), Fault> {
        let counters = [
            ("next_in_survey", self.next_in_survey),
            ("next_in_kpis", self.next_in_kpis),
            ("next_scenario", self.next_scenario),
        ];
        match counters.into_iter().find(|(_, next)| *next > MAX_ID) {
            Some((name, next)) => Err(Fault::new(Flaw::NotAccepted(next.to_string())).inside(name)),
            None => Ok(()),
        }
    }

    fn check_next_line(&self) -> Result<(), Fault> {
        let LineId(next) = self.next_line;
        let any = ids(&self.calculation).next().is_some();
        let flaw = if next > MAX_ID {
            Flaw::NotAccepted(next.to_string())
        } else if any && highest_id(&self.calculation) >= next {
            Flaw::Apart(next.to_string())
        } else {
            return Ok(());
        };
        Err(Fault::new(flaw).inside("next_line"))
    }

    /// The identity of the line at this position is another's already.
    #[inline(never)]
    fn duplicate_line(&self, position: usize) -> Fault {
        let costs = self.calculation.investment.len();
        let id = ids(&self.calculation).nth(position).map_or(0, |id| id.0);
        let fault = Fault::new(Flaw::Twice(id.to_string())).inside("id");
        match position.checked_sub(costs) {
            None => fault.inside(position).inside_all(INVESTMENT),
            Some(benefit) => fault.inside(benefit).inside_all(BENEFITS),
        }
    }

    fn check_costs(&self) -> Result<(), Fault> {
        for (index, line) in self.calculation.investment.iter().enumerate() {
            check_cost(line).map_err(|fault| fault.inside(index).inside_all(INVESTMENT))?;
        }
        Ok(())
    }

    fn check_benefits(&self) -> Result<(), Fault> {
        let Calculation { programme, benefits, .. } = &self.calculation;
        let too_large =
            benefits.iter().position(|line| credit(line, programme) == Outcome::TooLarge);
        match too_large {
            Some(index) => Err(Fault::new(Flaw::LineTooLarge).inside(index).inside_all(BENEFITS)),
            None => Ok(()),
        }
    }
}
