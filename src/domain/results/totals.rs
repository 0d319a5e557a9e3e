//! What the benefit lines come to, each and together, in one pass over all of them.
//! Must not know what was invested, nor what is made of the sums.

use std::cmp::Ordering;

use super::capacity::HoursTally;
use super::credibility_tally::CredibilityTally;
use super::credit::{Outcome, credit};
use super::gains::GainTally;
use crate::domain::benefit::{Benefit, LineKind, Way};
use crate::domain::calculation::Judged;
use crate::domain::decimal::TooLarge;
use crate::domain::explain::Unavailable;
use crate::domain::line::LineId;
use crate::domain::precision::Sum;
use crate::domain::quantity::Money;
use crate::domain::shares::percent_shares;
use crate::domain::waterfall::{Step, Waterfall};

/// What a benefit line comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineResult {
    /// Which line.
    pub id: LineId,
    /// Its waterfall, or what it lacks.
    pub outcome: Outcome,
}

/// What the case studies of a way come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CaseSum {
    /// How many there are, whether they count or not.
    pub count: usize,
    /// What they claim.
    pub claimed: Money,
    /// What of it is credited.
    pub credited: Money,
}

/// What a way comes to: its quick figures and its case studies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WayResult {
    /// Which way.
    pub way: Way,
    /// What its lines claim.
    pub claimed: Money,
    /// What of it is credited.
    pub credited: Money,
    /// Its share of the credited return as a whole percentage; the shares sum to 100.
    pub share: Result<u32, Unavailable>,
    /// The part of it that case studies are.
    pub cases: CaseSum,
}

/// A way's sums while they are added up.
#[derive(Clone, Copy, Default)]
struct WaySum {
    claimed: Money,
    credited: Money,
    cases: CaseSum,
}

/// Whether any line comes to something before the horizon cuts it, and after it.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Timely {
    before: bool,
    after: bool,
}

impl Timely {
    fn note(&mut self, waterfall: &Waterfall) {
        let comes_to = |step| waterfall.after(step).is_some_and(|left| !left.is_zero());
        self.before |= comes_to(Step::OtherParty);
        self.after |= comes_to(Step::AfterHorizon);
    }
}

/// What all lines come to.
pub(super) struct Totals<'a> {
    /// Each line, in the order of the document.
    pub(super) lines: Vec<LineResult>,
    /// The sum of their waterfalls, unless one of them is too large.
    pub(super) of_lines: Result<(), TooLarge>,
    /// The counted gain that is credited most, the earlier one of equals.
    pub(super) largest: Option<(&'a Benefit, Money)>,
    /// Where the quick figures stand among the lines.
    pub(super) quick: Vec<usize>,
    /// What the lines say of how far they may be trusted.
    pub(super) trust: CredibilityTally<'a>,
    /// The hours that they give back.
    pub(super) hours: HoursTally,
    /// What the gains among them come to.
    pub(super) gains: GainTally,
    timely: Timely,
    whole: Waterfall,
    ways: [WaySum; Way::ALL.len()],
}

impl<'a> Totals<'a> {
    pub(super) fn new(calculation: Judged<'a>) -> Self {
        let mut totals = Self {
            lines: Vec::with_capacity(calculation.benefits.len()),
            of_lines: Ok(()),
            largest: None,
            quick: Vec::new(),
            trust: CredibilityTally::new(),
            hours: HoursTally::default(),
            gains: GainTally::default(),
            timely: Timely::default(),
            whole: Waterfall::default(),
            ways: Default::default(),
        };
        let programme = calculation.programme;
        // Each line is looked at once: ten thousand of them do not fit into a processor's cache.
        for (place, benefit) in calculation.benefits.iter().enumerate() {
            let outcome = credit(benefit, programme);
            let added = totals.add(benefit, &outcome);
            if benefit.kind == LineKind::QuickFigure {
                totals.quick.push(place);
            }
            if programme.counts(benefit) && outcome.credit().is_some() {
                totals.trust.note(benefit);
            }
            totals.hours.add(benefit, programme);
            // Lines are bounded, and sums of more of them than there is room for are not reached.
            totals.of_lines = totals.of_lines.and(added);
            totals.lines.push(LineResult { id: benefit.id, outcome });
        }
        totals
    }

    fn add(&mut self, benefit: &'a Benefit, outcome: &Outcome) -> Result<(), TooLarge> {
        let is_case = benefit.kind == LineKind::CaseStudy;
        let place = Way::ALL.iter().position(|way| *way == benefit.way);
        let sum = place.and_then(|place| self.ways.get_mut(place)).ok_or(TooLarge)?;
        if is_case {
            sum.cases.count = sum.cases.count.saturating_add(1);
        }
        let credit = match outcome {
            Outcome::Complete(credit) => credit,
            Outcome::Incomplete(_) => return Ok(()),
            Outcome::TooLarge => return Err(TooLarge),
        };
        let (claimed, credited) = (credit.waterfall.claimed(), credit.waterfall.credited());
        self.timely.note(&credit.waterfall);
        self.whole = self.whole.plus(&credit.waterfall)?;
        self.gains.add(&credit.waterfall)?;
        sum.claimed = sum.claimed.plus(claimed)?;
        sum.credited = sum.credited.plus(credited)?;
        if is_case {
            sum.cases.claimed = sum.cases.claimed.plus(claimed)?;
            sum.cases.credited = sum.cases.credited.plus(credited)?;
        }
        let most = self.largest.map_or(Money::ZERO, |(_, most)| most);
        if benefit.is_counted() && credited > most {
            self.largest = Some((benefit, credited));
        }
        Ok(())
    }

    /// The waterfall of all lines; without those that are too large.
    pub(super) fn waterfall(&self) -> Waterfall {
        self.whole
    }

    /// What adds up to what: the steps of the waterfall, and the ways and their lines to the whole.
    pub(super) fn sums(&self) -> Vec<Sum> {
        let total = self.whole.credited();
        let quick = self.quick.iter().filter_map(|place| self.lines.get(*place));
        let quick: Vec<_> = quick.filter_map(|line| line.outcome.credit()).collect();
        let column = |of_line: fn(&Waterfall) -> Money, of_cases: fn(&CaseSum) -> Money| {
            let lines = quick.iter().map(|credit| of_line(&credit.waterfall));
            let cases = self.ways.iter().map(|sum| of_cases(&sum.cases));
            Sum { parts: lines.chain(cases).collect(), total: of_line(&self.whole) }
        };
        let mut sums = self.whole.sums();
        sums.push(column(Waterfall::claimed, |cases| cases.claimed));
        sums.push(column(Waterfall::credited, |cases| cases.credited));
        sums.push(Sum { parts: self.ways.map(|sum| sum.credited).to_vec(), total });
        sums
    }

    /// That something is credited in all, or why nothing is (domain §4, Losses).
    pub(super) fn is_credited(&self) -> Result<(), Unavailable> {
        self.of_lines?;
        match self.whole.credited().cmp(&Money::ZERO) {
            Ordering::Greater => Ok(()),
            Ordering::Less => Err(Unavailable::ReturnIsLoss),
            // What a gain came to is lost again.
            Ordering::Equal if self.largest.is_some() => Err(Unavailable::GainsAndLossesCancel),
            Ordering::Equal => Err(Unavailable::NothingCredited),
        }
    }

    /// Whether something would count, were it not that all of it comes after the horizon.
    pub(super) fn comes_too_late(&self) -> bool {
        self.timely == Timely { before: true, after: false }
    }

    /// Each way, in the order of the statement.
    pub(super) fn ways(&self) -> Vec<WayResult> {
        let shares = self
            .is_credited()
            .and_then(|()| percent_shares(&self.ways.map(|sum| sum.credited.value())));
        let share_at = |place: usize| {
            let shares = shares.as_ref().map_err(|why| *why);
            shares.map(|shares| shares.get(place).copied().unwrap_or(0))
        };
        let ways = Way::ALL.into_iter().zip(self.ways).enumerate();
        ways.map(|(place, (way, sum))| WayResult {
            way,
            claimed: sum.claimed,
            credited: sum.credited,
            share: share_at(place),
            cases: sum.cases,
        })
        .collect()
    }
}
