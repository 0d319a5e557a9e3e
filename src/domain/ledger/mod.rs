//! The ledger: which case studies are looked at, in which order and groups, and what those come to.
//! Must not know how they are shown, nor change one.
//!
//! - `query`: what is asked; `filter`: which cases that lets through
//! - `order`: in which order they come

mod filter;
mod order;
mod query;

pub use filter::Filter;
pub use query::{GroupBy, Query, SortBy};

use crate::domain::benefit::{Beneficiary, Benefit, EvidenceGrade, LineKind, Stage, Way};
use crate::domain::calculation::Calculation;
use crate::domain::decimal::TooLarge;
use crate::domain::precision::{Sum, TablePrecision};
use crate::domain::quantity::Money;
use crate::domain::results::{LineResult, Results};
use crate::domain::text::{DistinctNames, Text};
use order::sort;

/// What the cases of a group have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GroupKey {
    /// The way.
    Way(Way),
    /// Who benefits.
    Beneficiary(Beneficiary),
    /// Whether they have happened.
    Realised(bool),
    /// How well they are supported.
    Evidence(Option<EvidenceGrade>),
    /// Whether they count.
    Counted(bool),
    /// A name: an author's or a customer's; blank where none is given.
    Name(Text),
}

/// What some cases come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// How many there are.
    pub count: usize,
    /// How many of them lack an input, and count as nothing.
    pub incomplete: usize,
    /// What they claim.
    pub claimed: Money,
    /// What of it is credited.
    pub credited: Money,
}

impl Sums {
    fn add(&mut self, line: &LineResult) -> Result<(), TooLarge> {
        self.count = self.count.saturating_add(1);
        let Some(credit) = line.outcome.credit() else {
            self.incomplete = self.incomplete.saturating_add(1);
            return Ok(());
        };
        self.claimed = self.claimed.plus(credit.waterfall.claimed())?;
        self.credited = self.credited.plus(credit.waterfall.credited())?;
        Ok(())
    }
}

/// A row of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// The head of a group, by its place among the groups.
    Group(usize),
    /// A case, by its place among the benefit lines.
    Case(usize),
}

/// The cases that are looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// The rows, groups' heads before their cases.
    pub rows: Vec<Row>,
    /// The groups.
    pub groups: Vec<(GroupKey, Sums)>,
    /// What those looked at come to.
    pub sums: Sums,
    /// How many cases there are in all.
    pub all: usize,
    /// At which the amounts of its cases, groups and sums are shown.
    pub precision: TablePrecision,
}

/// A case with its place and what it comes to.
type Case<'a> = (usize, &'a Benefit, &'a LineResult);

fn claimed(line: &LineResult) -> Option<Money> {
    Some(line.outcome.credit()?.waterfall.claimed())
}

fn credited(line: &LineResult) -> Option<Money> {
    Some(line.outcome.credit()?.waterfall.credited())
}

/// Every case of a calculation, `results` being its own.
fn cases<'a>(calculation: &'a Calculation, results: &'a Results) -> impl Iterator<Item = Case<'a>> {
    let lines = calculation.benefits.iter().zip(&results.lines).enumerate();
    lines
        .filter(|(_, (line, _))| line.kind == LineKind::CaseStudy)
        .map(|(place, (line, result))| (place, line, result))
}

impl Ledger {
    /// What a query finds. Total: sums that cannot be held stay where they were.
    #[must_use]
    pub fn new(calculation: &Calculation, results: &Results, query: &Query) -> Self {
        let mut ledger = Self::default();
        let mut found: Vec<Case<'_>> = Vec::new();
        for case in cases(calculation, results) {
            ledger.all = ledger.all.saturating_add(1);
            if query.filter.matches(case.1, claimed(case.2)) {
                // Lines are bounded; no ledger that fits in memory goes beyond.
                let _ = ledger.sums.add(case.2);
                found.push(case);
            }
        }
        sort(&mut found, query);
        match query.group {
            None => ledger.rows.extend(found.iter().map(|(place, ..)| Row::Case(*place))),
            Some(by) => ledger.group(&found, by),
        }
        ledger.precision =
            TablePrecision::of(calculation.programme.currency, &ledger.columns(&found));
        ledger
    }

    /// What adds up to what: the cases to the whole, and so do the groups.
    fn columns(&self, found: &[Case<'_>]) -> [Sum; 4] {
        let of = |pick: fn(&LineResult) -> Option<Money>, total: Money| {
            let parts = found.iter().filter_map(|(_, _, line)| pick(line)).collect();
            Sum { parts, total }
        };
        let of_groups = |pick: fn(&Sums) -> Money, total: Money| {
            let parts: Vec<Money> = self.groups.iter().map(|(_, sums)| pick(sums)).collect();
            Sum { total: if parts.is_empty() { Money::ZERO } else { total }, parts }
        };
        [
            of(claimed, self.sums.claimed),
            of(credited, self.sums.credited),
            of_groups(|sums| sums.claimed, self.sums.claimed),
            of_groups(|sums| sums.credited, self.sums.credited),
        ]
    }

    /// Puts cases into groups, each in the order in which they come.
    fn group(&mut self, cases: &[Case<'_>], by: GroupBy) {
        let names = DistinctNames::from_names(cases.iter().map(|(_, case, _)| match by {
            GroupBy::Customer => &case.description.customer,
            _ => &case.description.author,
        }));
        let place_of = |case: &Benefit| match by {
            GroupBy::Way => Way::ALL.iter().position(|way| *way == case.way),
            GroupBy::Beneficiary => Some(usize::from(case.beneficiary == Beneficiary::Customer)),
            GroupBy::Stage => Some(usize::from(case.stage != Stage::Realised)),
            GroupBy::Evidence => GRADES.iter().position(|grade| *grade == case.evidence.grade),
            GroupBy::Status => Some(usize::from(!case.is_counted())),
            GroupBy::Author => names.position(&case.description.author),
            GroupBy::Customer => names.position(&case.description.customer),
        };
        let mut places: Vec<(usize, usize)> = cases
            .iter()
            .enumerate()
            .map(|(order, (_, case, _))| (place_of(case).unwrap_or_default(), order))
            .collect();
        places.sort_unstable();
        let mut last = None;
        for (place, order) in places {
            let Some((position, case, line)) = cases.get(order) else { continue };
            if last != Some(place) {
                self.rows.push(Row::Group(self.groups.len()));
                self.groups.push((key_of(case, by), Sums::default()));
                last = Some(place);
            }
            if let Some((_, sums)) = self.groups.last_mut() {
                let _ = sums.add(line);
            }
            self.rows.push(Row::Case(*position));
        }
    }

    /// The cases that are looked at, by their places among the benefit lines.
    pub fn cases(&self) -> impl Iterator<Item = usize> + '_ {
        self.rows.iter().filter_map(|row| match row {
            Row::Case(place) => Some(*place),
            Row::Group(_) => None,
        })
    }
}

/// Grades from the best to none.
const GRADES: [Option<EvidenceGrade>; 4] = [
    Some(EvidenceGrade::Documented),
    Some(EvidenceGrade::Estimated),
    Some(EvidenceGrade::Anecdotal),
    None,
];

fn key_of(case: &Benefit, by: GroupBy) -> GroupKey {
    match by {
        GroupBy::Way => GroupKey::Way(case.way),
        GroupBy::Beneficiary => GroupKey::Beneficiary(case.beneficiary),
        GroupBy::Stage => GroupKey::Realised(case.stage == Stage::Realised),
        GroupBy::Evidence => GroupKey::Evidence(case.evidence.grade),
        GroupBy::Status => GroupKey::Counted(case.is_counted()),
        GroupBy::Author => GroupKey::Name(case.description.author.clone()),
        GroupBy::Customer => GroupKey::Name(case.description.customer.clone()),
    }
}
