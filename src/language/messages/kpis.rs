//! What the figures of the survey and of the customer KPIs are called, with their units, sources and
//! verdicts, and why one is not available. Must not hold a word of any language.

use crate::document::SurveyField;
use crate::domain::customers::ChannelKind;
use crate::domain::explain::{Direction, KpiSource, KpiTerm, KpiUnavailable};
use crate::domain::kpi::proposal::{Bridge, DoubleCount};
use crate::domain::survey::AspectName;
use crate::domain::survey::{Group, ScoreError};
use crate::domain::survey_results::Verdict;

/// The messages of the figures of the survey and of the customer KPIs.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct KpiMessages {
    // Names.
    pub term: fn(KpiTerm) -> &'static str,
    pub explain: fn(KpiTerm) -> Option<&'static str>,
    pub term_of: fn(&str, &str) -> String,
    pub before: fn(&str) -> String,
    pub after: fn(&str) -> String,
    pub change: fn(&str) -> String,
    pub relative_change: fn(&str) -> String,
    pub channel: fn(ChannelKind) -> &'static str,
    pub aspect: fn(&AspectName) -> &str,
    pub group: fn(Group) -> &'static str,
    pub period: &'static str,
    pub name: &'static str,
    pub day: &'static str,
    pub survey_field: fn(SurveyField) -> &'static str,
    /// The campaign at a place, from 1, that nobody has named.
    pub campaign: fn(u32) -> String,
    pub example_campaign: fn(u32) -> &'static str,
    pub score_count: fn(usize) -> String,
    /// How many gave a rating from 1 to 5.
    pub rating_count: fn(u8) -> String,

    // Units.
    pub minutes: &'static str,
    pub seconds: &'static str,
    pub percentage_points: &'static str,

    // Proofs.
    pub source: fn(KpiSource) -> &'static str,
    pub unavailable: fn(KpiUnavailable) -> String,
    pub less_than: fn(&str) -> String,

    // What follows.
    pub change_by: fn(Direction, &str) -> String,
    pub verdict: fn(Verdict) -> &'static str,
    pub not_a_score: fn(ScoreError) -> &'static str,

    // From a change to money.
    pub bridge: fn(Bridge) -> &'static str,
    pub is_loss: &'static str,
    pub mix_hint: &'static str,
    pub conflict: fn(DoubleCount, &str) -> String,
    pub labour_in_lines: fn(&str) -> String,
    pub revenue_in_lines: fn(&str) -> String,
    pub all_examples: &'static str,
    /// The example's figures, to those who cannot type them over.
    pub all_illustrative: &'static str,
    pub some_illustrative: &'static str,
    pub never_money: &'static str,
}
