//! What the report says: its heading and foot, and the columns of its tables.
//! Must not hold a word of any language.

/// The messages of the report and of the tables that it shares with the screen.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct ReportMessages {
    pub figures: &'static str,
    pub cash_in: &'static str,
    pub cash_out: &'static str,
    pub cash_net: &'static str,
    pub cash_cumulative: &'static str,
    pub month: &'static str,
    pub year: fn(usize) -> String,
    pub title: &'static str,
    pub footer: &'static str,
    /// A heading of figures that are still the example's.
    pub of_example: fn(&str) -> String,
    pub first_day: &'static str,
    pub basis_label: &'static str,
    pub typed_formulas: &'static str,
    pub all_proofs: &'static str,
}
