//! Whether the parts of a document fit each other, as they always do in one that edits made. What
//! comes from outside is held to it before it is let in. Must not know where it came from.
//!
//! A line is looked up by its identity through a table: ten thousand lines are checked in one go,
//! not each by walking through all of them.

use super::Document;
use super::entry::{Entry, Kind};
use super::fault::{Flaw, Place};
use super::field::{Field, benefit_entry, cost_entry, programme_entry};
use super::kpis::rows_fit;
use crate::domain::calculation::Calculation;
use crate::domain::investment::{Cost, InvestmentLine};
use crate::domain::line::LineId;
use crate::domain::results::{Outcome, credit};

/// Lines that a document may ever have had. Identities are few and small; a document that claims
/// otherwise is not one of ours.
pub(super) const MOST_LINES: u32 = 10_000_000;

/// Identities that were met, of all that were ever given.
pub(super) struct Marks(Vec<bool>);

impl Marks {
    /// None yet, of those below the next one.
    pub(super) fn below(next: u32) -> Self {
        Self(vec![false; usize::try_from(next.min(MOST_LINES)).unwrap_or(0)])
    }

    /// Notes an identity; says whether it is one that was given, and is met for the first time.
    pub(super) fn mark(&mut self, id: u32) -> bool {
        let mark = usize::try_from(id).ok().and_then(|id| self.0.get_mut(id));
        mark.is_some_and(|mark| !std::mem::replace(mark, true))
    }

    /// Whether an identity was noted.
    pub(super) fn has(&self, id: u32) -> bool {
        usize::try_from(id).ok().and_then(|id| self.0.get(id)).is_some_and(|mark| *mark)
    }
}

/// The lines of a calculation by their identities.
pub(super) struct Lines<'a> {
    calculation: &'a Calculation,
    /// For each identity where its line stands, costs first, counted from 1; 0 where there is none.
    places: Vec<u32>,
}

impl<'a> Lines<'a> {
    /// The lines, or where one stands whose identity another has already.
    pub(super) fn of(calculation: &'a Calculation) -> Result<Self, usize> {
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
            Field::Survey(_) | Field::Wave(..) | Field::Kpi(_) => None,
        }
    }
}

impl Flaw {
    /// What is wrong with an identity that was never given or is given twice, or else with what
    /// is one too many.
    pub(super) fn of_identity(id: u32, next: u32, is_new: bool) -> Self {
        match id.to_string() {
            id if is_new => Self::NotAccepted(id),
            given if id < next => Self::Twice(given),
            unknown => Self::Apart(unknown),
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
pub(super) fn highest_id(calculation: &Calculation) -> u32 {
    ids(calculation).map(|id| id.0).max().unwrap_or(0)
}

/// Whether a cost could have been entered. Its type would hold a negative amount, as a benefit's
/// may be.
pub(super) fn is_cost(amount: &Entry) -> bool {
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
pub(super) fn cost_fits(line: &InvestmentLine, place: &mut Place) -> Option<()> {
    let (name, amount) = amount_of(line);
    if !is_cost(&amount) {
        place.enter("cost");
        place.enter(name);
        let number = amount.number().unwrap_or_default();
        return place.fails(Flaw::NotAccepted(number.to_string()));
    }
    if line.amount().is_err() {
        return place.fails(Flaw::LineTooLarge);
    }
    Some(())
}

impl Document {
    /// Whether the parts fit each other.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.fits_together(&mut Place::default()).is_some()
    }

    /// Whether the parts fit each other, or where they do not.
    pub(super) fn fits_together(&self, place: &mut Place) -> Option<()> {
        self.next_line_fits(place)?;
        self.counters_fit(place)?;
        let calculation = &self.calculation;
        let lines = match Lines::of(calculation) {
            Ok(lines) => lines,
            Err(twice) => return self.is_twice(twice, place),
        };
        place.enter("calculation");
        self.costs_fit(place)?;
        self.benefits_fit(place)?;
        place.back();
        self.accepted_fit(&lines, place)?;
        self.survey.fits_together(self.next_in_survey, place)?;
        rows_fit(&self.kpis, self.next_in_kpis, place)?;
        self.origins.iter().try_for_each(|(field, origin)| {
            if self.entry_among(&lines, *field).is_some() {
                return Some(());
            }
            place.enter(origin.kept_under());
            place.fails(Flaw::Apart(field.name()))
        })
    }

    /// What an input holds, where lines are looked up by their identities.
    pub(super) fn entry_among(&self, lines: &Lines<'_>, field: Field) -> Option<Entry> {
        if field.is_of_calculation() { lines.entry(field) } else { self.entry(field) }
    }

    /// Whether what was accepted are benefit lines, each once and in their order.
    fn accepted_fit(&self, lines: &Lines<'_>, place: &mut Place) -> Option<()> {
        let mut before = None;
        for (index, (_, line)) in self.accepted.iter().enumerate() {
            let is_benefit = lines.has_benefit(*line);
            if is_benefit && before < Some(*line) {
                before = Some(*line);
                continue;
            }
            place.enter("accepted");
            place.enter_at(index);
            place.enter("line");
            let line = line.0.to_string();
            return place.fails(if is_benefit { Flaw::Twice(line) } else { Flaw::Apart(line) });
        }
        Some(())
    }

    fn counters_fit(&self, place: &mut Place) -> Option<()> {
        for (name, next) in
            [("next_in_survey", self.next_in_survey), ("next_in_kpis", self.next_in_kpis)]
        {
            if next > MOST_LINES {
                place.enter(name);
                return place.fails(Flaw::NotAccepted(next.to_string()));
            }
        }
        Some(())
    }

    fn next_line_fits(&self, place: &mut Place) -> Option<()> {
        let LineId(next) = self.next_line;
        let any = ids(&self.calculation).next().is_some();
        let flaw = if next > MOST_LINES {
            Flaw::NotAccepted(next.to_string())
        } else if any && highest_id(&self.calculation) >= next {
            Flaw::Apart(next.to_string())
        } else {
            return Some(());
        };
        place.enter("next_line");
        place.fails(flaw)
    }

    #[inline(never)]
    fn is_twice(&self, position: usize, place: &mut Place) -> Option<()> {
        let costs = self.calculation.investment.len();
        let id = ids(&self.calculation).nth(position).map_or(0, |id| id.0);
        place.enter("calculation");
        if position < costs {
            place.enter("investment");
            place.enter_at(position);
        } else {
            place.enter("benefits");
            place.enter_at(position.saturating_sub(costs));
        }
        place.enter("id");
        place.fails(Flaw::Twice(id.to_string()))
    }

    fn costs_fit(&self, place: &mut Place) -> Option<()> {
        place.enter("investment");
        for (index, line) in self.calculation.investment.iter().enumerate() {
            place.enter_at(index);
            cost_fits(line, place)?;
            place.back();
        }
        place.back();
        Some(())
    }

    fn benefits_fit(&self, place: &mut Place) -> Option<()> {
        place.enter("benefits");
        for (index, line) in self.calculation.benefits.iter().enumerate() {
            place.enter_at(index);
            if credit(line, &self.calculation.programme) == Outcome::TooLarge {
                return place.fails(Flaw::LineTooLarge);
            }
            place.back();
        }
        place.back();
        Some(())
    }
}
