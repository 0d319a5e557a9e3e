//! What is said of all case studies together: how many participants reported, possible duplicates,
//! soft outcomes, totals by group. Must not hold a word of any language.

use crate::domain::cases::SynthesisBy;
use crate::domain::date::Quarter;

/// The messages of the analysis of case studies.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct CaseAnalysisMessages {
    pub coverage: fn(&str, &str, &str) -> String,
    pub more_reporters_than_participants: fn(&str, &str) -> String,
    pub no_reporter_named: &'static str,
    pub coverage_unavailable: fn(&str) -> String,
    pub largest_line: fn(&str, &str, &str) -> String,
    pub roi_without_largest: fn(&str) -> String,
    pub open_case: &'static str,
    pub none_counted: &'static str,
    pub share: &'static str,
    pub no_shares: fn(&str) -> String,
    pub customers_not_credited: fn(&str) -> String,
    // Possible duplicates.
    pub duplicates: &'static str,
    pub duplicates_hint: &'static str,
    pub no_duplicates: &'static str,
    pub possible_duplicate: fn(&str) -> String,
    pub stays_counted: &'static str,
    pub leave_out: fn(&str) -> String,
    pub not_duplicates: &'static str,
    pub left_out_as_duplicates: fn(&str) -> String,
    pub not_proposed_again: &'static str,
    pub more_groups: fn(&str) -> String,
    pub more_cases: fn(&str) -> String,
    // Hours and soft outcomes.
    pub hours_hint: &'static str,
    pub soft_outcomes: &'static str,
    pub soft_outcomes_hint: &'static str,
    pub no_soft_outcome: &'static str,
    pub soft_outcome_cases: fn(&str) -> String,
    // Totals by group, and the strongest cases.
    pub question: &'static str,
    pub synthesis: &'static str,
    pub synthesis_hint: &'static str,
    pub group_by: &'static str,
    pub grouping: fn(SynthesisBy) -> &'static str,
    pub quarter: fn(Quarter) -> String,
    pub caption: &'static str,
    pub count: &'static str,
    pub total: &'static str,
    pub median: &'static str,
    pub mean: &'static str,
    pub largest_amount: &'static str,
    pub all_cases: &'static str,
    pub overlap_hint: &'static str,
    pub show_all_rows: fn(&str) -> String,
    pub strongest_cases: &'static str,
    pub no_strong_case: &'static str,
    pub reported_by: fn(&str, &str) -> String,
    pub credited: fn(&str) -> String,
    pub supporting_evidence: fn(&str) -> String,
    pub case_list: &'static str,
    pub how_credited: &'static str,
}
