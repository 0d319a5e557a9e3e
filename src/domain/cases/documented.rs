//! The cases that a reader should be shown first: well supported, and much credited.
//! Must not know how a case is put into words.

use super::counted;
use crate::domain::benefit::{Benefit, EvidenceGrade};
use crate::domain::calculation::Calculation;
use crate::domain::quantity::Money;
use crate::domain::results::Results;

/// A documented case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocumentedCase<'a> {
    /// The case, with its title, author, customer and the note of its evidence.
    pub benefit: &'a Benefit,
    /// What it is credited, more than nothing.
    pub credited: Money,
}

/// The documented cases that are credited most, at most so many; of equals the earlier one first.
#[must_use]
pub fn top_documented_cases<'a>(
    calculation: &'a Calculation,
    results: &'a Results,
    most: usize,
) -> Vec<DocumentedCase<'a>> {
    let (cases, _) = counted(calculation, results);
    let documented = cases.into_iter().filter(|case| {
        let is_documented = case.benefit.evidence.grade == Some(EvidenceGrade::Documented);
        is_documented && case.credited > Money::ZERO
    });
    let strong =
        documented.map(|case| DocumentedCase { benefit: case.benefit, credited: case.credited });
    let mut strong: Vec<DocumentedCase<'a>> = strong.collect();
    strong.sort_by_key(|case| std::cmp::Reverse(case.credited));
    strong.truncate(most);
    strong
}
