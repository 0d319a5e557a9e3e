//! What is said of scenarios: what they change, what that makes of the result, how they are edited.
//! Must not hold a word of any language.

/// The messages of the scenarios.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct ScenarioMessages {
    pub lead: &'static str,
    pub column_scenario: &'static str,
    pub column_ratio: &'static str,
    pub column_roi: &'static str,
    /// What makes a scenario the one whose results are shown.
    pub show: fn(&str) -> String,

    // What a scenario changes.
    pub as_entered: &'static str,
    pub attribution_at_most: fn(&str) -> String,
    pub confidence_at_most: fn(&str) -> String,
    pub benefits_at: fn(&str) -> String,
    pub costs_at: fn(&str) -> String,
    /// A time, such as "6 months".
    pub horizon_of: fn(&str) -> String,
    pub expected_left_out: &'static str,
    /// The names of ways.
    pub without: fn(&str) -> String,

    // What that makes of the net benefit.
    pub less_than_base: fn(&str) -> String,
    pub more_than_base: fn(&str) -> String,
    pub same_as_base: &'static str,

    // Editing them.
    pub edit: &'static str,
    pub benefits_hint: &'static str,
    pub leave_out_expected: &'static str,
    pub ways_counted: &'static str,
    pub add: &'static str,
    /// What a new one is called, by its number.
    pub new_name: fn(u32) -> String,
    pub duplicate: fn(&str) -> String,
    /// What a copy is called.
    pub copy_of: fn(&str) -> String,
    pub remove: fn(&str) -> String,
    pub bring_back: &'static str,
    /// How many there may be.
    pub too_many: fn(usize) -> String,
    pub in_print: &'static str,
}
