//! The warnings beside the result: refused inputs, incomplete lines, claims that would be questioned.
//! Must not hold a word of any language.

/// The messages of warnings.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct WarningMessages {
    pub refused_inputs: fn(usize, &str) -> String,
    pub incomplete_lines: fn(usize, &str) -> String,
    pub not_isolated: fn(&str) -> String,
    pub not_assessed: fn(&str) -> String,
    pub extreme_return: &'static str,
    pub all_after_horizon: &'static str,
    pub single_line_dominates: fn(&str) -> String,
    pub more_freed_than_contracted: &'static str,
    pub money_before_cost: &'static str,
    pub value_outside_range: fn(&str) -> String,
}
