//! What is said of the answer once it is questioned: what if only part of it is true, and which lines are
//! behind a bar. Must not hold a word of any language.

use crate::language::PerUnit;

/// The messages of what if, and of the lines behind a chart.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct WhatIfMessages {
    // If only part of it is true; each takes the share as a percentage.
    pub if_only: fn(&str) -> String,
    pub would_return_per_unit: fn(&PerUnit) -> String,
    pub would_break_even: &'static str,
    pub in_full: &'static str,
    pub partly: &'static str,
    pub how_computed: &'static str,
    // The lines behind a bar.
    /// What the bar is called.
    pub lines_behind: fn(&str) -> String,
    pub line: &'static str,
    pub amount: &'static str,
    pub share: &'static str,
    /// How many lines are not listed.
    pub other_lines: fn(&str) -> String,
    pub total: &'static str,
    pub no_lines: &'static str,
}
