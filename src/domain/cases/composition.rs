//! How far case studies can be trusted: what supports them, whether it has happened, whose it is.
//! Must not know what a careful reader makes of that.

use super::counted;
use crate::domain::benefit::{Beneficiary, EvidenceGrade, Stage};
use crate::domain::calculation::Calculation;
use crate::domain::decimal::TooLarge;
use crate::domain::explain::Unavailable;
use crate::domain::quantity::Money;
use crate::domain::results::Results;
use crate::domain::shares::percent_shares;

/// A part of the case studies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CompositionPart {
    /// How many cases.
    pub count: usize,
    /// What they claim.
    pub claimed: Money,
    /// What of it is credited.
    pub credited: Money,
    /// Their share of what all are credited as a whole percentage; the shares of a division sum
    /// to 100.
    pub share: Result<u32, Unavailable>,
}

/// The case studies that count and lack nothing, divided three times; each division holds all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Composition {
    /// How many there are.
    pub count: usize,
    /// By evidence, the best first; `None` where nobody said.
    pub evidence: [(Option<EvidenceGrade>, CompositionPart); 4],
    /// What has happened.
    pub realised: CompositionPart,
    /// What is expected.
    pub expected: CompositionPart,
    /// What the provider gets.
    pub provider: CompositionPart,
    /// What its customers get; credited only where the basis is both.
    pub customers: CompositionPart,
}

/// A part while it is added up.
#[derive(Clone, Copy, Default)]
struct Sum {
    count: usize,
    claimed: Money,
    credited: Money,
}

impl Sum {
    fn add(&mut self, claimed: Money, credited: Money) -> Result<(), TooLarge> {
        self.count = self.count.saturating_add(1);
        self.claimed = self.claimed.plus(claimed)?;
        self.credited = self.credited.plus(credited)?;
        Ok(())
    }
}

/// The mix of the case studies (domain §4). Shares are not available where nothing is credited, or
/// where a part is a loss.
#[must_use]
pub fn composition(calculation: &Calculation, results: &Results) -> Composition {
    let (cases, mut all) = counted(calculation, results);
    let mut evidence = [Sum::default(); 4];
    let mut stages = [Sum::default(); 2];
    let mut parties = [Sum::default(); 2];
    for case in &cases {
        let [documented, estimated, anecdotal, not_said] = &mut evidence;
        let by_evidence = match case.benefit.evidence.grade {
            Some(EvidenceGrade::Documented) => documented,
            Some(EvidenceGrade::Estimated) => estimated,
            Some(EvidenceGrade::Anecdotal) => anecdotal,
            None => not_said,
        };
        let [realised, expected] = &mut stages;
        let by_stage = match case.benefit.stage {
            Stage::Realised => realised,
            Stage::Expected { .. } => expected,
        };
        let [provider, customers] = &mut parties;
        let by_party = match case.benefit.beneficiary {
            Beneficiary::Provider => provider,
            Beneficiary::Customer => customers,
        };
        for sum in [by_evidence, by_stage, by_party] {
            all = all.and(sum.add(case.claimed, case.credited));
        }
    }
    let [documented, estimated, anecdotal, not_said] = parts(evidence, all);
    let [realised, expected] = parts(stages, all);
    let [provider, customers] = parts(parties, all);
    Composition {
        count: cases.len(),
        evidence: [
            (Some(EvidenceGrade::Documented), documented),
            (Some(EvidenceGrade::Estimated), estimated),
            (Some(EvidenceGrade::Anecdotal), anecdotal),
            (None, not_said),
        ],
        realised,
        expected,
        provider,
        customers,
    }
}

/// The parts of one division with their shares.
fn parts<const COUNT: usize>(
    sums: [Sum; COUNT],
    all: Result<(), TooLarge>,
) -> [CompositionPart; COUNT] {
    let credited = sums.map(|sum| sum.credited.value());
    let shares = match all {
        Ok(()) => percent_shares(&credited),
        Err(TooLarge) => Err(Unavailable::TooLarge),
    };
    let mut place = 0_usize;
    sums.map(|Sum { count, claimed, credited }| {
        let share = shares.as_ref().map_err(|why| *why);
        let share = share.map(|shares| shares.get(place).copied().unwrap_or(0));
        place = place.saturating_add(1);
        CompositionPart { count, claimed, credited, share }
    })
}
