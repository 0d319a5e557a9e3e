//! What is said of ranges and chance: what could come of the programme, which line matters most, and
//! which ranges take no part. Must not hold a word of any language.

use crate::domain::simulation::NotDrawn;

/// The messages of ranges and chance.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct ChanceMessages {
    // Where no line has a range.
    pub no_range_yet: &'static str,
    pub range_of_largest: fn(&str) -> String,
    pub usual_ranges: &'static str,
    pub usual_ranges_set: fn(usize) -> String,
    // What the draws come to.
    pub lead: fn(&str) -> String,
    pub percentiles: &'static str,
    pub as_entered: &'static str,
    pub roi: &'static str,
    /// What a percentile says: how many of the draws reach it.
    pub reached_by: fn(u32) -> &'static str,
    pub no_losses: fn(&str) -> String,
    pub only_losses: &'static str,
    /// How many draws are losses, of how many, and the chance.
    pub losses: fn([&str; 3]) -> String,
    pub chance_of_loss: &'static str,
    // Their drawing, and its table.
    pub distribution: fn(&str) -> String,
    /// The percentiles 10 and 90, the worst and the best.
    pub distribution_summary: fn([&str; 4]) -> String,
    pub break_even: &'static str,
    pub net_benefit: &'static str,
    pub draws: &'static str,
    pub share: &'static str,
    pub from_to: fn(&str, &str) -> String,
    // Which line matters most.
    pub tornado: &'static str,
    pub tornado_hint: &'static str,
    pub line: &'static str,
    pub at_low: &'static str,
    pub at_high: &'static str,
    pub more_lines: fn(&str) -> String,
    // Ranges that take no part.
    pub not_drawn_title: &'static str,
    pub not_drawn: fn(NotDrawn) -> &'static str,
    pub counts_as_entered: &'static str,
    pub range_hint: &'static str,
    pub range_read: fn(&str, &str) -> String,
    // How it is drawn.
    pub drawing: fn(&str) -> String,
    pub seed: &'static str,
    pub seed_hint: &'static str,
    pub draw_again: &'static str,
    pub make_draws: fn(&str) -> String,
    // The report.
    pub reached_in_report: fn(u32) -> &'static str,
    pub made_with: fn(&str, &str) -> String,
}
