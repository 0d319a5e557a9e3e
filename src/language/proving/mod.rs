//! What proofs and the report say: the names of all terms, explanations, sources.
//! Must not hold a word of any language; the files beside it do.

mod english;
mod italian;

use super::Language;
use crate::domain::explain::{Source, Term};

/// The messages of proofs, tables and the report: nobody sees one before it is opened or taken away.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct ProofWords {
    // Proofs.
    pub term: fn(Term) -> &'static str,
    pub explain: fn(Term) -> Option<&'static str>,
    pub source: fn(Source) -> &'static str,
    pub source_label: &'static str,
    pub nothing: &'static str,
    pub net_of_month: fn(u16) -> String,
    pub discounted_of_month: fn(u16) -> String,
    pub net_of_year: fn(u16) -> String,
    pub benefits_of_year: fn(u16) -> String,
    pub costs_of_year: fn(u16) -> String,
    pub formula: &'static str,
    pub with_numbers: &'static str,
    // Tables and the report.
    pub figures: &'static str,
    pub cash_in: &'static str,
    pub cash_out: &'static str,
    pub cash_net: &'static str,
    pub cash_reached: &'static str,
    pub month_head: &'static str,
    pub year: fn(usize) -> String,
    pub report: &'static str,
    pub report_foot: &'static str,
    pub starts: &'static str,
    pub basis_label: &'static str,
    pub worked_out: &'static str,
    pub proofs: &'static str,
}

impl Language {
    /// What proofs and the report say: the names of all terms, explanations, sources.
    #[must_use]
    pub fn of_proofs(self) -> &'static ProofWords {
        match self {
            Self::English => &english::WORDS,
            Self::Italian => &italian::WORDS,
        }
    }
}
