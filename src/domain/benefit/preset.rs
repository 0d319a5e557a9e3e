//! Names that are offered as presets, beside which a person may write their own.
//! Must not know which names there are.

use crate::domain::text::Text;

/// A kind of name with presets, such as skills and soft outcomes.
pub trait Preset: Clone + PartialEq + 'static {
    /// The presets, in the order in which they are offered.
    const OFFERED: &'static [Self];

    /// A person's own name.
    fn from_own(text: Text) -> Self;

    /// What the person wrote; none for a preset.
    fn own(&self) -> Option<&Text>;
}
