//! What the cases showed: grouped, each group with its figures.
//! Must not extrapolate: participants who told nothing are in no group (domain §4).

use super::called::{Called, Names, skill, skills};
use super::counted;
use super::summary::Summary;
use crate::domain::benefit::{Beneficiary, Benefit, Skill, Way};
use crate::domain::calculation::Calculation;
use crate::domain::date::Quarter;
use crate::domain::decimal::TooLarge;
use crate::domain::quantity::Money;
use crate::domain::results::Results;
use crate::domain::text::Text;

/// What cases are grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The way in which they paid.
    Way,
    /// Each skill that was used; a case with several stands in several groups.
    Skill,
    /// The quarter of their date.
    Quarter,
    /// Who gets the benefit.
    Beneficiary,
    /// Who reports them.
    Author,
    /// With which customer.
    Customer,
}

impl By {
    /// Every grouping.
    pub const ALL: [Self; 6] =
        [Self::Way, Self::Skill, Self::Quarter, Self::Beneficiary, Self::Author, Self::Customer];
}

/// What the cases of a group have in common; `None` where they do not say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// The way.
    Way(Way),
    /// The skill; own words as they were written first.
    Skill(Option<Skill>),
    /// The quarter.
    Quarter(Option<Quarter>),
    /// Who gets the benefit.
    Beneficiary(Beneficiary),
    /// Who reports, as the name was written first.
    Author(Option<Text>),
    /// The customer, as the name was written first.
    Customer(Option<Text>),
}

/// A group of cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What they have in common.
    pub key: Key,
    /// What they are credited.
    pub summary: Summary,
}

/// The counted cases that lack nothing, grouped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Synthesis {
    /// By what.
    pub by: By,
    /// The groups that have a case: the largest total first; quarters in time, those without a date
    /// last.
    pub rows: Vec<Row>,
    /// All cases, each once.
    pub overall: Summary,
    /// Whether a case stands in several groups, so that totals must not be added up.
    pub overlaps: bool,
}

/// The number of the group whose cases do not say; after all others.
const NOT_SAID: usize = usize::MAX;

/// What the case studies show (domain §4, product: case studies). Exact: totals are sums of what the
/// lines are credited.
#[must_use]
pub fn synthesis(calculation: &Calculation, results: &Results, by: By) -> Synthesis {
    let (cases, all) = counted(calculation, results);
    let mut groups = Groups::by(by);
    let mut credited: Vec<(usize, Money)> = Vec::with_capacity(cases.len());
    let mut overlaps = false;
    for case in &cases {
        let numbers = groups.numbers(case.benefit);
        overlaps |= numbers.len() > 1;
        credited.extend(numbers.into_iter().map(|number| (number, case.credited)));
    }
    // By group, and within it by size, as the figures in the middle want it.
    credited.sort_unstable();
    let mut overall: Vec<Money> = cases.iter().map(|case| case.credited).collect();
    overall.sort_unstable();
    Synthesis {
        by,
        rows: rows(&groups, &credited, all),
        overall: Summary::of_sorted(&overall, all),
        overlaps,
    }
}

fn rows(groups: &Groups<'_>, credited: &[(usize, Money)], all: Result<(), TooLarge>) -> Vec<Row> {
    let together = credited.chunk_by(|(one, _), (other, _)| one == other);
    let rows = together.filter_map(|cases| {
        let (number, _) = cases.first()?;
        let amounts: Vec<Money> = cases.iter().map(|(_, amount)| *amount).collect();
        Some(Row { key: groups.key(*number)?, summary: Summary::of_sorted(&amounts, all) })
    });
    let mut rows: Vec<Row> = rows.collect();
    if groups.by != By::Quarter {
        // Stable: equals stay in the order of the statement, or as they were met.
        rows.sort_by_key(|row| std::cmp::Reverse(row.summary.total.ok()));
    }
    rows
}

/// The groups by their numbers.
struct Groups<'a> {
    by: By,
    presets: [Skill; 9],
    names: Names<'a>,
}

impl<'a> Groups<'a> {
    fn by(by: By) -> Self {
        let presets = Skill::PRESETS;
        let named = if by == By::Skill { presets.len() } else { 0 };
        Self { by, presets, names: Names::beside(named) }
    }

    /// The numbers of the groups that a case stands in, at least one.
    fn numbers(&mut self, case: &'a Benefit) -> Vec<usize> {
        let description = &case.description;
        let number = match self.by {
            By::Way => Way::ALL.iter().position(|way| *way == case.way),
            By::Beneficiary => Some(usize::from(case.beneficiary == Beneficiary::Customer)),
            By::Quarter => description.date.map(|date| number_of(date.quarter())),
            By::Author => self.names.number(Called::Own(&description.author)),
            By::Customer => self.names.number(Called::Own(&description.customer)),
            By::Skill => {
                let numbers = self.names.numbers(skills(&description.skills, &self.presets));
                return if numbers.is_empty() { vec![NOT_SAID] } else { numbers };
            }
        };
        vec![number.unwrap_or(NOT_SAID)]
    }

    /// What the cases of a group have in common.
    fn key(&self, number: usize) -> Option<Key> {
        let own = || self.names.own(number).cloned();
        Some(match self.by {
            By::Way => Key::Way(*Way::ALL.get(number)?),
            By::Beneficiary if number == 0 => Key::Beneficiary(Beneficiary::Provider),
            By::Beneficiary => Key::Beneficiary(Beneficiary::Customer),
            By::Quarter if number == NOT_SAID => Key::Quarter(None),
            By::Quarter => Key::Quarter(Some(quarter_of(number)?)),
            By::Author => Key::Author(own()),
            By::Customer => Key::Customer(own()),
            By::Skill => Key::Skill(skill(&self.names, &self.presets, number)),
        })
    }
}

/// Quarters, numbered through the years.
fn number_of(quarter: Quarter) -> usize {
    let before = usize::from(quarter.number).saturating_sub(1);
    usize::from(quarter.year).saturating_mul(4).saturating_add(before)
}

/// The quarter of a number.
fn quarter_of(number: usize) -> Option<Quarter> {
    let year = u16::try_from(number / 4).ok()?;
    let number = u8::try_from(number % 4).ok()?.saturating_add(1);
    Some(Quarter { year, number })
}
