//! What stands on the board of customer KPIs beside the names and proofs of its figures.
//! Must not hold a word of any language; the files beside it do.

mod english;
mod italian;
mod told;

pub use told::{fault_of, figure_or_dash, how_it_changed, name_of_row};

use super::Language;
use crate::domain::efficiency::TimeUnit;

/// The messages of the board of customer KPIs.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct BoardWords {
    pub before: &'static str,
    pub after: &'static str,
    pub figure: &'static str,
    pub change: &'static str,
    pub drawing: &'static str,
    pub better: &'static str,
    pub worse: &'static str,
    /// Of one period: a reason, or a contradiction.
    pub on_side: fn(&str, &str) -> String,
    pub fault: fn(&str, &str) -> String,

    // Nothing there yet.
    pub begin: &'static str,
    pub begin_hint: &'static str,
    pub begin_steps: [&'static str; 3],
    pub period_hint: &'static str,

    // Acquisition.
    pub acquisition: &'static str,
    pub acquisition_hint: &'static str,
    pub campaign_name: &'static str,
    pub unnamed_campaign: &'static str,
    pub add_campaign: &'static str,
    pub no_campaign: &'static str,
    pub unpaid: &'static str,
    pub shares: &'static str,
    pub source: &'static str,
    pub no_shares: fn(&str) -> String,

    // Retention.
    pub retention: &'static str,
    pub retention_hint: &'static str,

    // Efficiency.
    pub efficiency: &'static str,
    pub efficiency_hint: &'static str,
    pub channel_name: &'static str,
    pub add_channel: &'static str,
    pub three_channels: &'static str,
    pub no_channel: &'static str,
    pub all_channels: &'static str,
    pub times_in: &'static str,
    pub unit: fn(TimeUnit) -> &'static str,
    pub handling: &'static str,
    pub in_total: &'static str,
    pub in_parts: &'static str,
    pub how_they_end: &'static str,
    pub stayed_whole: &'static str,

    // From a change to money.
    pub money: &'static str,
    pub money_hint: &'static str,
    pub missing: fn(&str) -> String,
    pub comes_to_nothing: &'static str,
    pub left_out: fn(&str) -> String,
    pub take: &'static str,
    pub take_loss: &'static str,
    pub taken: fn(&str) -> String,
    pub is_taken: fn(&str, &str) -> String,
    pub is_left_out: &'static str,
    pub would_be: fn(&str) -> String,
    pub to_calculator: &'static str,
    pub take_back: &'static str,
    pub taken_back: fn(&str) -> String,
    pub not_taken: &'static str,
    pub not_offered: &'static str,
    pub not_offered_hint: &'static str,
}

impl Language {
    /// What stands on the board of customer KPIs.
    #[must_use]
    pub fn of_board(self) -> &'static BoardWords {
        match self {
            Self::English => &english::WORDS,
            Self::Italian => &italian::WORDS,
        }
    }
}
