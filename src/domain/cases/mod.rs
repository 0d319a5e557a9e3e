//! What case studies say together: who may have told one twice, how far they can be trusted, and what
//! they show. Must not know how a case is credited, nor what is proposed to whom.
//!
//! Every question is answered in one pass over the lines and their results, which stand in the same
//! order, and at most a sort: ten thousand cases are asked with every pause in typing.

mod called;
mod duplicates;
mod largest;
mod mix;
mod sample;
mod strongest;
mod summary;
mod synthesis;
mod title;
mod told;

use super::benefit::{Benefit, LineKind};
use super::calculation::Calculation;
use super::credit::Outcome;
use super::decimal::TooLarge;
use super::quantity::Money;
use super::results::Results;
use super::totals::LineResult;
use super::waterfall::Waterfall;

pub use duplicates::{Suspects, suspected_duplicates};
pub use largest::largest_line;
pub use mix::{Mix, MixPart, mix};
pub use sample::{SampleCase, SampleWords, sample_cases};
pub use strongest::{Strong, strongest};
pub use summary::Summary;
pub use synthesis::{By, Key, Row, Synthesis, synthesis};
pub use told::{Told, Used, skills_used, soft_outcomes};

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
