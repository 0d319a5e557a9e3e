//! What is said while presenting: keys and buttons, what a slide is, what is announced.
//! Must not hold a word of any language.

/// What a key does while presenting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PresentKey {
    /// Goes a step on.
    Next,
    /// Goes a step back.
    Previous,
    /// Goes to the next case study.
    NextCase,
    /// Hides each figure until it is revealed, or no longer.
    Hide,
    /// Hides amounts of money, or no longer.
    HideAmounts,
    /// Shows the results of the next scenario.
    NextScenario,
    /// Shows those of the one before.
    PreviousScenario,
    /// Compares with a moment, or no longer.
    Compare,
    /// Marks the present moment.
    Mark,
    /// Takes the whole screen, or gives it back.
    FullScreen,
    /// Begins with a clean example.
    FreshExample,
    /// Shows the keys, or no longer.
    Keys,
    /// Leaves.
    Leave,
}

/// The messages of presenting.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct PresentingMessages {
    pub presentation: &'static str,
    pub hint: &'static str,
    pub hint_by_touch: &'static str,
    pub keys: &'static str,
    pub close_keys: &'static str,
    pub leave: &'static str,
    pub key: fn(PresentKey) -> &'static str,

    /// Which slide of how many.
    pub place: fn(&str, &str) -> String,
    pub case_place: fn(&str, &str) -> String,
    pub illustrative: &'static str,
    pub nothing_to_show: &'static str,
    pub nothing_in_area: fn(&str) -> String,

    pub hidden: &'static str,
    pub figures_hidden: &'static str,
    pub figures_shown: &'static str,
    pub amounts_hidden: &'static str,
    pub amounts_shown: &'static str,
    pub fresh_example: &'static str,
    pub full_screen_refused: &'static str,
}
