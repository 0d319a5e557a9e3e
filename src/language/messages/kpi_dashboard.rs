//! What the dashboard of customer KPIs says beside its figures: headings, hints, and what of a change
//! is money. The names of the figures are in `kpis`.
//! Must not hold a word of any language.

use crate::domain::customers::TimeUnit;

/// The messages of the dashboard of customer KPIs.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct KpiDashboardMessages {
    pub before: &'static str,
    pub after: &'static str,
    pub figure: &'static str,
    pub change: &'static str,
    pub chart: &'static str,
    pub better: &'static str,
    pub worse: &'static str,
    /// Of one period: a reason, or a contradiction.
    pub reason_in_period: fn(&str, &str) -> String,
    pub contradiction_in_period: fn(&str, &str) -> String,

    // Nothing there yet.
    pub empty_heading: &'static str,
    pub empty_hint: &'static str,
    pub empty_steps: [&'static str; 3],
    pub period_hint: &'static str,

    // Acquisition.
    pub acquisition: &'static str,
    pub acquisition_hint: &'static str,
    pub campaign_name: &'static str,
    pub add_campaign: &'static str,
    pub no_campaign: &'static str,
    pub customers_without_campaign: &'static str,
    pub source_shares: &'static str,
    pub source: &'static str,
    pub no_shares: fn(&str) -> String,

    // Retention.
    pub retention: &'static str,
    pub retention_hint: &'static str,

    // Efficiency.
    pub efficiency: &'static str,
    pub efficiency_hint: &'static str,
    pub channel_name: &'static str,
    pub channel_kind: &'static str,
    pub add_channel: &'static str,
    pub usual_channels: &'static str,
    pub no_channel: &'static str,
    pub all_channels: &'static str,
    pub time_unit: &'static str,
    pub time_unit_name: fn(TimeUnit) -> &'static str,
    pub handling_time: &'static str,
    pub as_one_figure: &'static str,
    pub by_parts: &'static str,
    pub outcomes: &'static str,
    pub parts_too_large: &'static str,

    // From a change to money.
    pub money: &'static str,
    pub money_hint: &'static str,
    pub no_proposal_yet: fn(&str) -> String,
    pub no_amount: &'static str,
    pub channels_left_out: fn(&str) -> String,
    pub add_to_calculation: &'static str,
    pub add_loss_to_calculation: &'static str,
    pub added_to_calculation: fn(&str) -> String,
    pub is_in_calculation: fn(&str, &str) -> String,
    pub is_excluded: &'static str,
    /// What the KPI gives now, and what the line says.
    pub amount_changed: fn(&str, &str) -> String,
    /// What the KPI loses now, and what the line says.
    pub became_loss: fn(&str, &str) -> String,
    pub amount_unavailable: fn(&str) -> String,
    pub update_line: &'static str,
    /// The line, and its amount from now on.
    pub line_updated: fn(&str, &str) -> String,
    pub show_in_calculator: &'static str,
    pub remove_from_calculation: &'static str,
    pub removed_from_calculation: fn(&str) -> String,
    pub not_added: &'static str,
    pub shares_hint: &'static str,
    pub share_missing: &'static str,
    pub attribution: &'static str,
    pub confidence: &'static str,
    pub not_offered: &'static str,
    pub not_offered_hint: &'static str,
}
