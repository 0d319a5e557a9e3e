//! Text that people give to things: names, labels, notes.
//! Must not know what is named, nor a language.
//!
//! - `distinct_names`: which names are different ones, for many names at once
//! - `letter_case`: lower case and accents, as far as names are compared by them

mod distinct_names;
mod letter_case;

pub use distinct_names::DistinctNames;
pub use letter_case::to_lower_case;

use serde::{Deserialize, Serialize};

use crate::domain::quantity::OutOfRange;
use letter_case::{in_lower_case, without_mark};

/// A text of at most [`Text::MAX_CHARS`] characters, without control characters other than line
/// breaks and tabs. It is shown as text, always: markup in it is nothing but characters.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(
        description = "At most 10,000 characters, without control characters other than line \
                       breaks and tabs.",
        extend("maxLength" = Self::MAX_CHARS,
        "pattern" = r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$")
    )
)]
#[serde(try_from = "String")]
pub struct Text(String);

impl Text {
    /// Characters (Unicode scalar values) that a text may have.
    pub const MAX_CHARS: usize = 10_000;

    /// A text within the limits.
    pub fn new(text: impl Into<String>) -> Result<Self, OutOfRange> {
        let text = text.into();
        let plain = |letter: char| !letter.is_control() || matches!(letter, '\n' | '\r' | '\t');
        let fits = text.chars().count() <= Self::MAX_CHARS && text.chars().all(plain);
        fits.then_some(Self(text)).ok_or(OutOfRange)
    }

    /// The characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The letters of a name, whatever its case and the space around it.
    fn letters(&self) -> impl Iterator<Item = char> + '_ {
        self.0.trim().chars().map(in_lower_case)
    }

    /// Whether the same name was written, whatever its case and the space around it.
    #[must_use]
    pub fn is_same_name(&self, other: &Self) -> bool {
        // Most names are written alike each time.
        if self.0 == other.0 {
            return true;
        }
        self.letters().eq(other.letters())
    }

    /// What the same names have in common: the letters in lower case, without the space around
    /// them.
    #[must_use]
    pub fn name_key(&self) -> String {
        self.letters().collect()
    }

    /// Which of two comes first in a list, whatever their case.
    #[must_use]
    pub fn cmp_alphabetically(&self, other: &Self) -> std::cmp::Ordering {
        self.letters().map(without_mark).cmp(other.letters().map(without_mark))
    }

    /// Whether a text occurs in it, whatever the case. What is sought has been through
    /// [`to_lower_case`].
    #[must_use]
    pub fn mentions(&self, sought: &str) -> bool {
        to_lower_case(&self.0).contains(sought)
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
    fn one_name_is_the_same_in_either_case() {
        let same = |one: &str, other: &str| {
            Text::new(one).unwrap().is_same_name(&Text::new(other).unwrap())
        };
        let pairs = [
            ("ada", " ADA "),
            ("élodie çelik", "ÉLODIE ÇELIK"),
            ("šimůnek ľubomír", "ŠIMŮNEK ĽUBOMÍR"),
            ("żółć", "ŻÓŁĆ"),
            ("νίκος", "Νίκος"),
            ("ђорђе", "ЂОРЂЕ"),
        ];
        assert!(pairs.iter().all(|(one, other)| same(one, other)));
        assert!(!same("ada", "adam") && !same("×", "÷"));
    }

    #[test]
    fn distinct_names_are_those_that_do_not_name_the_same() {
        let many: Vec<Text> =
            (0..500).map(|number| Text::new(format!("Name {}", number % 200)).unwrap()).collect();
        let shouted: Vec<Text> =
            many.iter().map(|name| Text::new(name.as_str().to_uppercase()).unwrap()).collect();
        let distinct = DistinctNames::from_names(many.iter().chain(&shouted));
        assert_eq!(distinct.count(), 200);
        assert_eq!(distinct.position(&shouted[7]), Some(7));
        assert_eq!(distinct.position(&Text::new("nobody").unwrap()), None);
    }

    #[test]
    fn texts_are_bounded_and_free_of_control_characters() {
        assert!(Text::new("<b>Ünïcode</b> 🎉\n\t'; DROP TABLE").is_ok());
        assert!(Text::new("x".repeat(Text::MAX_CHARS)).is_ok());
        assert!(Text::new("x".repeat(Text::MAX_CHARS + 1)).is_err());
        assert!(Text::new("nul\0").is_err());
        assert!(Text::new(" \n").unwrap().is_blank());
    }
}
