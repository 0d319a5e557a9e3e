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

    /// Whether the same name was written, whatever its case and the space around it.
    #[must_use]
    pub fn names_the_same(&self, other: &Self) -> bool {
        self.name_key() == other.name_key()
    }

    /// What the same names have in common: the letters in lower case, without the space around
    /// them.
    #[must_use]
    pub fn name_key(&self) -> String {
        self.0.trim().chars().map(in_lower_case).collect()
    }

    /// Whether nothing, or nothing but space, was written.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

/// A letter in lower case, for the alphabets of European names: Latin, Greek, Cyrillic. The
/// standard library's table of all alphabets is larger than the rest of this module's room.
fn in_lower_case(letter: char) -> char {
    let code = u32::from(letter);
    let distance = match code {
        0x41..=0x5a | 0xc0..=0xd6 | 0xd8..=0xde | 0x391..=0x3a9 | 0x410..=0x42f => 32,
        // Pairs of neighbours; the odd ones of a pair come second, but for a stretch in the middle.
        0x100..=0x137 | 0x14a..=0x177 if code.is_multiple_of(2) => 1,
        0x139..=0x148 | 0x179..=0x17e if !code.is_multiple_of(2) => 1,
        0x400..=0x40f => 80,
        _ => 0,
    };
    char::from_u32(code.saturating_add(distance)).unwrap_or(letter)
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
            Text::new(one).unwrap().names_the_same(&Text::new(other).unwrap())
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
    fn texts_are_bounded_and_free_of_control_characters() {
        assert!(Text::new("<b>Ünïcode</b> 🎉\n\t'; DROP TABLE").is_ok());
        assert!(Text::new("x".repeat(Text::LONGEST)).is_ok());
        assert!(Text::new("x".repeat(Text::LONGEST + 1)).is_err());
        assert!(Text::new("nul\0").is_err());
        assert!(Text::new(" \n").unwrap().is_blank());
    }
}
