//! The ledger: which case studies are looked at, in which order and groups, and what those come to.
//! Must not know how they are shown, nor change one.

use std::cmp::Ordering;

use super::benefit::{Beneficiary, Benefit, EvidenceGrade, LineKind, Skill, Stage, Way};
use super::calculation::Calculation;
use super::date::Date;
use super::decimal::TooLarge;
use super::quantity::Money;
use super::results::Results;
use super::text::{DistinctNames, Text};
use super::totals::LineResult;

/// Which cases are looked at; what is not said lets everything through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that occur in its title, author, customer or evidence, in lower case.
    pub mentions: String,
    /// In which way it paid.
    pub way: Option<Way>,
    /// Who benefits.
    pub beneficiary: Option<Beneficiary>,
    /// Whether it has happened.
    pub realised: Option<bool>,
    /// How well it is supported; `Some(None)` is what nobody said.
    pub evidence: Option<Option<EvidenceGrade>>,
    /// Whether it counts.
    pub counted: Option<bool>,
    /// Which skill was used.
    pub skill: Option<Skill>,
    /// Who reports it.
    pub author: Option<Text>,
    /// What it claims at least.
    pub at_least: Option<Money>,
}

impl Filter {
    /// Whether it lets everything through.
    #[must_use]
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }

    fn lets_through(&self, case: &Benefit, claimed: Option<Money>) -> bool {
        let is = |wanted: Option<bool>, is: bool| wanted.is_none_or(|wanted| wanted == is);
        self.way.is_none_or(|way| case.way == way)
            && self.beneficiary.is_none_or(|whose| case.beneficiary == whose)
            && is(self.realised, case.stage == Stage::Realised)
            && self.evidence.is_none_or(|grade| case.evidence.grade == grade)
            && is(self.counted, case.is_counted())
            && self.skill.as_ref().is_none_or(|skill| case.description.skills.contains(skill))
            && self.author.as_ref().is_none_or(|who| case.description.author.names_the_same(who))
            && self.at_least.is_none_or(|least| claimed.is_some_and(|claimed| claimed >= least))
            && (self.mentions.is_empty() || self.is_mentioned_in(case))
    }

    fn is_mentioned_in(&self, case: &Benefit) -> bool {
        let about = &case.description;
        let texts = [&about.title, &about.author, &about.customer, &case.evidence.note];
        texts.into_iter().any(|text| text.mentions(&self.mentions))
    }
}

/// What cases are ordered by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SortBy {
    /// As they were entered.
    #[default]
    Entered,
    /// When they happened; those without a date last.
    Date,
    /// What they are about.
    Title,
    /// Who reports them.
    Author,
    /// With which customer.
    Customer,
    /// The way in which they paid.
    Way,
    /// What they claim.
    Claimed,
    /// What they are credited.
    Credited,
}

impl SortBy {
    /// Every order.
    pub const ALL: [Self; 8] = [
        Self::Entered,
        Self::Date,
        Self::Title,
        Self::Author,
        Self::Customer,
        Self::Way,
        Self::Claimed,
        Self::Credited,
    ];
}

/// What cases are grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupBy {
    /// The way in which they paid.
    Way,
    /// Who benefits.
    Beneficiary,
    /// Whether they have happened.
    Stage,
    /// How well they are supported.
    Evidence,
    /// Whether they count.
    Status,
    /// Who reports them.
    Author,
    /// With which customer.
    Customer,
}

impl GroupBy {
    /// Every grouping.
    pub const ALL: [Self; 7] = [
        Self::Way,
        Self::Beneficiary,
        Self::Stage,
        Self::Evidence,
        Self::Status,
        Self::Author,
        Self::Customer,
    ];
}

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

/// What is asked of the ledger.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Which cases.
    pub filter: Filter,
    /// In which order.
    pub sort: SortBy,
    /// Whether that order is turned round.
    pub descending: bool,
    /// In which groups.
    pub group: Option<GroupBy>,
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
    pub fn of(calculation: &Calculation, results: &Results, query: &Query) -> Self {
        let mut ledger = Self::default();
        let mut found: Vec<Case<'_>> = Vec::new();
        for case in cases(calculation, results) {
            ledger.all = ledger.all.saturating_add(1);
            if query.filter.lets_through(case.1, claimed(case.2)) {
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
        ledger
    }

    /// Puts cases into groups, each in the order in which they come.
    fn group(&mut self, cases: &[Case<'_>], by: GroupBy) {
        let names = DistinctNames::of(cases.iter().map(|(_, case, _)| match by {
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

fn sort(cases: &mut [Case<'_>], query: &Query) {
    if query.sort == SortBy::Entered {
        if query.descending {
            cases.reverse();
        }
        return;
    }
    cases.sort_by(|one, other| {
        let order = compare(one, other, query.sort);
        // Equals stay as they were entered, and what has nothing to be ordered by comes last.
        match (is_blank(one, query.sort), is_blank(other, query.sort)) {
            (false, false) if query.descending => order.reverse(),
            (false, false) => order,
            (one, other) => one.cmp(&other),
        }
    });
}

fn is_blank((_, case, line): &Case<'_>, by: SortBy) -> bool {
    let about = &case.description;
    match by {
        SortBy::Entered | SortBy::Way => false,
        SortBy::Date => about.date.is_none(),
        SortBy::Title => about.title.is_blank(),
        SortBy::Author => about.author.is_blank(),
        SortBy::Customer => about.customer.is_blank(),
        SortBy::Claimed | SortBy::Credited => line.outcome.credit().is_none(),
    }
}

fn compare(one: &Case<'_>, other: &Case<'_>, by: SortBy) -> Ordering {
    let date = |case: &Case<'_>| -> Option<Date> { case.1.description.date };
    let text = |pick: fn(&Benefit) -> &Text| pick(one.1).in_alphabet(pick(other.1));
    match by {
        SortBy::Entered => one.0.cmp(&other.0),
        SortBy::Date => date(one).cmp(&date(other)),
        SortBy::Title => text(|case| &case.description.title),
        SortBy::Author => text(|case| &case.description.author),
        SortBy::Customer => text(|case| &case.description.customer),
        SortBy::Way => one.1.way.cmp(&other.1.way),
        SortBy::Claimed => claimed(one.2).cmp(&claimed(other.2)),
        SortBy::Credited => credited(one.2).cmp(&credited(other.2)),
    }
}
