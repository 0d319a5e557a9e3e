//! What case studies say together: who may have reported one twice, how far they can be trusted, and
//! what they show. Must not know how a case is credited, nor what is proposed to whom.
//!
//! Every question is answered in one pass over the lines and their results, which stand in the same
//! order, and at most a sort: ten thousand cases are asked with every pause in typing.
//!
//! - `duplicates`, `title_similarity`: cases that may report the same money
//! - `composition`: shares by evidence, stage and beneficiary
//! - `documented`, `largest_line`: the cases to show first, and the line that carries most
//! - `skills`, `soft_outcomes`, `preset_names`: what is counted beside money
//! - `synthesis`, `summary`: groups of cases with total, median, mean
//! - `sample_cases`: the illustrative set

mod composition;
mod documented;
mod duplicates;
mod largest_line;
mod preset_names;
mod sample_cases;
mod skills;
mod soft_outcomes;
mod summary;
mod synthesis;
mod title_similarity;

pub use composition::{Composition, CompositionPart, composition};
pub use documented::{DocumentedCase, top_documented_cases};
pub use duplicates::{DuplicateGroup, suspected_duplicates};
pub use largest_line::largest_line;
pub use sample_cases::{SampleCase, SampleTexts, sample_cases};
pub use skills::{SkillUse, skills_used};
pub use soft_outcomes::{SoftOutcomeCases, soft_outcomes};
pub use summary::Summary;
pub use synthesis::{
    Synthesis, SynthesisBy, SynthesisKey, SynthesisRow, cases_of_group, synthesis,
};

use crate::domain::benefit::{Benefit, LineKind};
use crate::domain::calculation::Calculation;
use crate::domain::decimal::TooLarge;
use crate::domain::quantity::Money;
use crate::domain::results::{LineResult, Outcome, Results};
use crate::domain::waterfall::Waterfall;

/// A case study and what it comes to.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// The line.
    pub benefit: &'a Benefit,
    /// Its result.
    pub result: &'a LineResult,
}

impl<'a> Case<'a> {
    /// From claimed to credited; `None` while an input is not given, or where it is too large.
    #[must_use]
    pub fn waterfall(self) -> Option<&'a Waterfall> {
        self.result.outcome.credit().map(|credit| &credit.waterfall)
    }
}

/// The case studies of a calculation, in the order of the document. The results are those of the
/// same calculation.
pub fn cases<'a>(
    calculation: &'a Calculation,
    results: &'a Results,
) -> impl Iterator<Item = Case<'a>> {
    let lines = calculation.benefits.iter().zip(&results.lines);
    let cases = lines.filter(|(benefit, _)| benefit.kind == LineKind::CaseStudy);
    cases.map(|(benefit, result)| Case { benefit, result })
}

/// A case study that counts and lacks nothing.
#[derive(Clone, Copy, Debug)]
struct Counted<'a> {
    benefit: &'a Benefit,
    claimed: Money,
    credited: Money,
}

/// The cases that count and lack nothing, in the order of the document, and whether what each counted
/// case comes to could be computed.
fn counted<'a>(
    calculation: &'a Calculation,
    results: &'a Results,
) -> (Vec<Counted<'a>>, Result<(), TooLarge>) {
    let mut counted = Vec::new();
    let mut all = Ok(());
    for case in cases(calculation, results).filter(|case| case.benefit.is_counted()) {
        match &case.result.outcome {
            Outcome::Complete(credit) => counted.push(Counted {
                benefit: case.benefit,
                claimed: credit.waterfall.claimed(),
                credited: credit.waterfall.credited(),
            }),
            Outcome::Incomplete(_) => {}
            Outcome::TooLarge => all = Err(TooLarge),
        }
    }
    (counted, all)
}

/// The cases that count and lack nothing, in the order of the document, and what each is credited.
#[must_use]
pub fn counted_cases<'a>(
    calculation: &'a Calculation,
    results: &'a Results,
) -> Vec<(&'a Benefit, Money)> {
    let (cases, _) = counted(calculation, results);
    cases.into_iter().map(|case| (case.benefit, case.credited)).collect()
}
