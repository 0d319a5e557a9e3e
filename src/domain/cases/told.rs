//! What cases tell beside money: soft outcomes, and the skills that were used.
//! Must not turn an outcome into money: no credible formula exists.

use super::called::{Names, outcome, outcomes, skill, skills};
use super::counted;
use crate::domain::benefit::{LineKind, Skill, SoftOutcome};
use crate::domain::calculation::Calculation;
use crate::domain::line::LineId;
use crate::domain::quantity::Money;
use crate::domain::results::Results;

/// A soft outcome and who tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The outcome; own words as they were written first.
    pub outcome: SoftOutcome,
    /// The cases that tell of it, in the order of the document.
    pub cases: Vec<LineId>,
}

/// The soft outcomes that case studies tell of, most told first, then presets before own words. A case
/// that is excluded tells nothing; one that lacks an input for its money does. One that names an
/// outcome twice tells it once.
#[must_use]
pub fn soft_outcomes(calculation: &Calculation) -> Vec<Told> {
    let presets = SoftOutcome::PRESETS;
    let mut names = Names::beside(presets.len());
    let mut told: Vec<Vec<LineId>> = Vec::new();
    let benefits = calculation.benefits.iter();
    let cases = benefits.filter(|line| line.kind == LineKind::CaseStudy && line.is_counted());
    for case in cases {
        let numbers = names.numbers(outcomes(&case.description.soft_outcomes, &presets));
        told.resize_with(names.count(), Vec::new);
        for number in numbers {
            if let Some(cases) = told.get_mut(number) {
                cases.push(case.id);
            }
        }
    }
    let told = told.into_iter().enumerate().filter(|(_, cases)| !cases.is_empty());
    let told = told.filter_map(|(number, cases)| {
        Some(Told { outcome: outcome(&names, &presets, number)?, cases })
    });
    let mut told: Vec<Told> = told.collect();
    told.sort_by_key(|told| std::cmp::Reverse(told.cases.len()));
    told
}

/// A skill and the cases in which it was used. A case with several skills stands under each of them,
/// so the amounts overlap and must not be added up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Used {
    /// The skill; own words as they were written first.
    pub skill: Skill,
    /// How many counted cases used it that lack nothing.
    pub count: usize,
    /// What they are credited.
    pub credited: Money,
}

/// The skills that were used in case studies which count and lack nothing, most used first, then those
/// of the source before own ones.
#[must_use]
pub fn skills_used(calculation: &Calculation, results: &Results) -> Vec<Used> {
    let presets = Skill::PRESETS;
    let mut names = Names::beside(presets.len());
    let mut used: Vec<(usize, Money)> = Vec::new();
    let (cases, _) = counted(calculation, results);
    for case in cases {
        let numbers = names.numbers(skills(&case.benefit.description.skills, &presets));
        used.resize(names.count(), (0, Money::ZERO));
        for number in numbers {
            if let Some((count, credited)) = used.get_mut(number) {
                *count = count.saturating_add(1);
                // Sums of more lines than there is room for are not reached.
                *credited = credited.plus(case.credited).unwrap_or(*credited);
            }
        }
    }
    let used = used.into_iter().enumerate().filter(|(_, (count, _))| *count > 0);
    let used = used.filter_map(|(number, (count, credited))| {
        Some(Used { skill: skill(&names, &presets, number)?, count, credited })
    });
    let mut used: Vec<Used> = used.collect();
    used.sort_by_key(|used| std::cmp::Reverse(used.count));
    used
}
