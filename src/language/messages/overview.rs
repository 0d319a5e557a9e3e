//! What the overview says beside its figures. The names of the figures are in `calculator` and `kpis`,
//! how a change is told in `kpi_dashboard`.
//! Must not hold a word of any language.

/// The messages of the overview.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct OverviewMessages {
    pub returned: &'static str,
    /// Where a card leads to, for those who hear it.
    pub opens: fn(&str) -> String,
    pub proof: &'static str,

    // The survey.
    /// How far a score has moved since a wave, and what it was then.
    pub since_wave: fn(&str, &str, &str) -> String,
    pub single_wave: &'static str,
    pub rating_count: fn(&str) -> String,

    // What to enter where there is nothing yet.
    pub no_answers: &'static str,
    pub no_ratings: &'static str,
    pub no_customers: &'static str,
    pub no_spend: &'static str,
    pub no_time: &'static str,
}
