//! Text that people give to things: names, labels, notes.
//! Must not know what is named, nor a language.

use super::quantity::OutOfRange;

/// A text of at most [`Text::LONGEST`] characters, without control characters other than line
/// breaks and tabs. It is shown as text, always: markup in it is nothing but characters.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text(String);

impl Text {
    /// Characters (Unicode scalar values) that a text may have.
    pub const LONGEST: usize = 10_000;

    /// A text within the limits.
    pub fn new(text: impl Into<String>) -> Result<Self, OutOfRange> {
        let text = text.into();
        let plain = |letter: char| !letter.is_control() || matches!(letter, '\n' | '\r' | '\t');
        let fits = text.chars().count() <= Self::LONGEST && text.chars().all(plain);
        fits.then_some(Self(text)).ok_or(OutOfRange)
    }

    /// The characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing, or nothing but space, was written.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl TryFrom<String> for Text {
    type Error = OutOfRange;
    fn try_from(text: String) -> Result<Self, OutOfRange> {
        Self::new(text)
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_bounded_and_free_of_control_characters() {
        assert!(Text::new("<b>Ünïcode</b> 🎉\n\t'; DROP TABLE").is_ok());
        assert!(Text::new("x".repeat(Text::LONGEST)).is_ok());
        assert!(Text::new("x".repeat(Text::LONGEST + 1)).is_err());
        assert!(Text::new("nul\0").is_err());
        assert!(Text::new(" \n").unwrap().is_blank());
    }
}
