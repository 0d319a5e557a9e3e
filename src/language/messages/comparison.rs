//! What is said where the present is compared with a moment: marking one, the bar above, the figures
//! beside. Must not hold a word of any language.

/// The messages of then and now.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct ComparisonMessages {
    pub mark: &'static str,
    pub stop: &'static str,
    pub choose_another: &'static str,
    pub compare_beside: &'static str,
    pub compare_from_now: &'static str,

    /// What the checkpoint of a moment is called, by the time of day.
    pub moment_at: fn(&str) -> String,
    pub marked: fn(&str) -> String,
    pub marked_in_page: fn(&str) -> String,
    pub no_moment: &'static str,
    pub compared_with: fn(&str) -> String,
    pub comparison_ended: &'static str,

    /// A figure as it was.
    pub then: fn(&str) -> String,
    pub then_head: &'static str,
    /// What follows a change to the better, or to the worse.
    pub better: &'static str,
    pub worse: &'static str,
    pub none: &'static str,
    pub now: &'static str,
    pub change: &'static str,
    pub nothing_in_area: &'static str,
    pub other_currency: &'static str,
}
