//! The soft outcomes that case studies report.
//! Must not turn an outcome into money: no credible formula exists.

use super::preset_names::NameIndex;
use crate::domain::benefit::{LineKind, SoftOutcome};
use crate::domain::calculation::Calculation;
use crate::domain::line::LineId;

/// A soft outcome and the cases that report it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoftOutcomeCases {
    /// The outcome; own words as they were written first.
    pub outcome: SoftOutcome,
    /// The cases that report it, in the order of the document.
    pub cases: Vec<LineId>,
}

/// The soft outcomes that case studies report, the most frequent first, then presets before own words.
/// A case that is excluded does not count; one that lacks an input for its money does. One that names
/// an outcome twice counts once.
#[must_use]
pub fn soft_outcomes(calculation: &Calculation) -> Vec<SoftOutcomeCases> {
    let mut names = NameIndex::with_presets::<SoftOutcome>();
    let mut reported: Vec<Vec<LineId>> = Vec::new();
    let benefits = calculation.benefits.iter();
    let cases = benefits.filter(|line| line.kind == LineKind::CaseStudy && line.is_counted());
    for case in cases {
        let numbers = names.numbers(&case.description.soft_outcomes);
        reported.resize_with(names.count(), Vec::new);
        for number in numbers {
            if let Some(cases) = reported.get_mut(number) {
                cases.push(case.id);
            }
        }
    }
    let reported = reported.into_iter().enumerate().filter(|(_, cases)| !cases.is_empty());
    let reported = reported.filter_map(|(number, cases)| {
        Some(SoftOutcomeCases { outcome: names.name(number)?, cases })
    });
    let mut reported: Vec<SoftOutcomeCases> = reported.collect();
    reported.sort_by_key(|reported| std::cmp::Reverse(reported.cases.len()));
    reported
}
