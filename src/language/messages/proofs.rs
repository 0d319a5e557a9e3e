//! What proofs say: explanations, sources, the names of cash flows.
//! Must not hold a word of any language.

use crate::domain::explain::{Source, Term};

/// A ratio and a return on investment that are one result, as proofs speak of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatioInWords {
    /// One unit of the currency: "€1".
    pub unit: String,
    /// Whether that is a euro, which has a name.
    pub is_euro: bool,
    /// "4.05×"
    pub times: String,
    /// "305%"
    pub roi: String,
}

/// The messages of proofs.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct ProofMessages {
    pub explain: fn(Term, &RatioInWords) -> Option<String>,
    pub broke_even: &'static str,
    pub source: fn(Source) -> &'static str,
    pub source_label: &'static str,
    pub empty_sum: &'static str,
    pub net_of_month: fn(u16) -> String,
    pub discounted_of_month: fn(u16) -> String,
    pub net_of_year: fn(u16) -> String,
    pub benefits_of_year: fn(u16) -> String,
    pub costs_of_year: fn(u16) -> String,
    pub formula: &'static str,
    pub with_numbers: &'static str,
}
