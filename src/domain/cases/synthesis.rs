//! What the cases showed: grouped, each group with its figures.
//! Must not extrapolate: participants who reported nothing are in no group (domain §4).

use super::counted;
use super::preset_names::NameIndex;
use super::summary::Summary;
use crate::domain::benefit::{Beneficiary, Benefit, Skill, Way};
use crate::domain::calculation::Calculation;
use crate::domain::currency::Currency;
use crate::domain::date::Quarter;
use crate::domain::decimal::TooLarge;
use crate::domain::line::LineId;
use crate::domain::precision::{Sum, TablePrecision};
use crate::domain::quantity::Money;
use crate::domain::results::Results;
use crate::domain::text::Text;

/// What cases are grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SynthesisBy {
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

impl SynthesisBy {
    /// Every grouping.
    pub const ALL: [Self; 6] =
        [Self::Way, Self::Skill, Self::Quarter, Self::Beneficiary, Self::Author, Self::Customer];
}

/// What the cases of a group have in common; `None` where they do not say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SynthesisKey {
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

impl SynthesisKey {
    /// By what cases are grouped where they have this in common.
    #[must_use]
    pub fn by(&self) -> SynthesisBy {
        match self {
            Self::Way(_) => SynthesisBy::Way,
            Self::Skill(_) => SynthesisBy::Skill,
            Self::Quarter(_) => SynthesisBy::Quarter,
            Self::Beneficiary(_) => SynthesisBy::Beneficiary,
            Self::Author(_) => SynthesisBy::Author,
            Self::Customer(_) => SynthesisBy::Customer,
        }
    }
}

/// A group of cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SynthesisRow {
    /// What they have in common.
    pub key: SynthesisKey,
    /// What they are credited.
    pub summary: Summary,
}

/// The counted cases that lack nothing, grouped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Synthesis {
    /// By what.
    pub by: SynthesisBy,
    /// The groups that have a case: the largest total first; quarters in time, those without a date
    /// last.
    pub rows: Vec<SynthesisRow>,
    /// All cases, each once.
    pub overall: Summary,
    /// Whether a case stands in several groups, so that totals must not be added up.
    pub overlaps: bool,
}

impl Synthesis {
    /// At which its table is shown.
    #[must_use]
    pub fn precision(&self, currency: Currency) -> TablePrecision {
        let parts: Vec<Money> = self.rows.iter().filter_map(|row| row.summary.total.ok()).collect();
        let whole = self.overall.total.unwrap_or_default();
        // What stands in several groups adds up to more than the whole.
        let total =
            if self.overlaps { Money::sum(parts.clone()).unwrap_or_default() } else { whole };
        TablePrecision::of(currency, &[Sum { parts, total }])
    }
}

/// The number of the group whose cases do not say; after all others.
const NOT_SAID: usize = usize::MAX;

/// What the case studies show (domain §4, product: case studies). Exact: totals are sums of what the
/// lines are credited.
#[must_use]
pub fn synthesis(calculation: &Calculation, results: &Results, by: SynthesisBy) -> Synthesis {
    let (cases, all) = counted(calculation, results);
    let mut groups = Groups::new(by);
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
        overall: Summary::from_sorted(&overall, all),
        overlaps,
    }
}

/// The cases of a group, in the order of the document, and what each is credited.
#[must_use]
pub fn cases_of_group(
    calculation: &Calculation,
    results: &Results,
    key: &SynthesisKey,
) -> Vec<(LineId, Money)> {
    let (cases, _) = counted(calculation, results);
    let mut groups = Groups::new(key.by());
    let numbered: Vec<_> = cases.iter().map(|case| (case, groups.numbers(case.benefit))).collect();
    // Only once all names are known does a number stand for one.
    let is_meant = |number: &usize| groups.key(*number).as_ref() == Some(key);
    let of_group = numbered.into_iter().filter(|(_, numbers)| numbers.iter().any(is_meant));
    of_group.map(|(case, _)| (case.benefit.id, case.credited)).collect()
}

fn rows(
    groups: &Groups<'_>,
    credited: &[(usize, Money)],
    all: Result<(), TooLarge>,
) -> Vec<SynthesisRow> {
    let together = credited.chunk_by(|(one, _), (other, _)| one == other);
    let rows = together.filter_map(|cases| {
        let (number, _) = cases.first()?;
        let amounts: Vec<Money> = cases.iter().map(|(_, amount)| *amount).collect();
        Some(SynthesisRow {
            key: groups.key(*number)?,
            summary: Summary::from_sorted(&amounts, all),
        })
    });
    let mut rows: Vec<SynthesisRow> = rows.collect();
    if groups.by != SynthesisBy::Quarter {
        // Stable: equals stay in the order of the statement, or as they were met.
        rows.sort_by_key(|row| std::cmp::Reverse(row.summary.total.ok()));
    }
    rows
}

/// The groups by their numbers.
struct Groups<'a> {
    by: SynthesisBy,
    names: NameIndex<'a>,
}

impl<'a> Groups<'a> {
    fn new(by: SynthesisBy) -> Self {
        let names = match by {
            SynthesisBy::Skill => NameIndex::with_presets::<Skill>(),
            _ => NameIndex::without_presets(),
        };
        Self { by, names }
    }

    /// The numbers of the groups that a case stands in, at least one.
    fn numbers(&mut self, case: &'a Benefit) -> Vec<usize> {
        let description = &case.description;
        let number = match self.by {
            SynthesisBy::Way => Way::ALL.iter().position(|way| *way == case.way),
            SynthesisBy::Beneficiary => {
                Some(usize::from(case.beneficiary == Beneficiary::Customer))
            }
            SynthesisBy::Quarter => description.date.map(|date| number_of(date.quarter())),
            SynthesisBy::Author => self.names.own_number(&description.author),
            SynthesisBy::Customer => self.names.own_number(&description.customer),
            SynthesisBy::Skill => {
                let numbers = self.names.numbers(&description.skills);
                return if numbers.is_empty() { vec![NOT_SAID] } else { numbers };
            }
        };
        vec![number.unwrap_or(NOT_SAID)]
    }

    /// What the cases of a group have in common.
    fn key(&self, number: usize) -> Option<SynthesisKey> {
        let own = || self.names.own(number).cloned();
        Some(match self.by {
            SynthesisBy::Way => SynthesisKey::Way(*Way::ALL.get(number)?),
            SynthesisBy::Beneficiary if number == 0 => {
                SynthesisKey::Beneficiary(Beneficiary::Provider)
            }
            SynthesisBy::Beneficiary => SynthesisKey::Beneficiary(Beneficiary::Customer),
            SynthesisBy::Quarter if number == NOT_SAID => SynthesisKey::Quarter(None),
            SynthesisBy::Quarter => SynthesisKey::Quarter(Some(quarter_of(number)?)),
            SynthesisBy::Author => SynthesisKey::Author(own()),
            SynthesisBy::Customer => SynthesisKey::Customer(own()),
            SynthesisBy::Skill => SynthesisKey::Skill(self.names.name(number)),
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
