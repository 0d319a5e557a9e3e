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

    /// The letters of a name, whatever its case and the space around it.
    fn letters(&self) -> impl Iterator<Item = char> + '_ {
        self.0.trim().chars().map(in_lower_case)
    }

    /// Whether the same name was written, whatever its case and the space around it.
    #[must_use]
    pub fn names_the_same(&self, other: &Self) -> bool {
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
    pub fn in_alphabet(&self, other: &Self) -> std::cmp::Ordering {
        self.letters().map(without_mark).cmp(other.letters().map(without_mark))
    }

    /// Whether a text occurs in it, whatever the case. What is sought has been through
    /// [`lower_case`].
    #[must_use]
    pub fn mentions(&self, sought: &str) -> bool {
        lower_case(&self.0).contains(sought)
    }

    /// Whether nothing, or nothing but space, was written.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

/// A text in lower case, as far as [`Text::names_the_same`] tells cases apart.
#[must_use]
pub fn lower_case(text: &str) -> String {
    text.chars().map(in_lower_case).collect()
}

/// Names told apart by [`Text::names_the_same`], each once, by a table in which equal names meet:
/// ten thousand are told apart in one go.
pub struct DistinctNames<'a> {
    names: Vec<&'a Text>,
    /// For each place a name's position counted from 1; 0 where there is none. A power of two,
    /// at most half full.
    table: Vec<usize>,
}

impl<'a> DistinctNames<'a> {
    /// Names, in the order in which each is met first.
    pub fn of(names: impl Iterator<Item = &'a Text>) -> Self {
        let mut distinct = Self { names: Vec::new(), table: vec![0; 64] };
        for name in names {
            distinct.take(name);
        }
        distinct
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.names.len()
    }

    /// The names.
    #[must_use]
    pub fn names(&self) -> &[&'a Text] {
        &self.names
    }

    /// Where a name stands among them.
    #[must_use]
    pub fn position(&self, name: &Text) -> Option<usize> {
        self.slot(name).1
    }

    /// Where a name stands among them, from now on if not before.
    pub fn take(&mut self, name: &'a Text) -> usize {
        let (slot, known) = self.slot(name);
        if let Some(known) = known {
            return known;
        }
        let position = self.names.len();
        self.names.push(name);
        if let Some(place) = self.table.get_mut(slot) {
            *place = self.names.len();
        }
        if self.names.len().saturating_mul(2) > self.table.len() {
            self.grow();
        }
        position
    }

    /// The slot of a name, and where the name stands if it is there.
    fn slot(&self, name: &Text) -> (usize, Option<usize>) {
        let last = self.table.len().saturating_sub(1);
        let mut slot = usize::try_from(hash(name)).unwrap_or_default() & last;
        loop {
            let position = self.table.get(slot).copied().unwrap_or(0).checked_sub(1);
            let known = position.and_then(|position| self.names.get(position));
            match known {
                Some(known) if known.names_the_same(name) => return (slot, position),
                // Never full: somewhere an empty one follows.
                Some(_) => slot = slot.wrapping_add(1) & last,
                None => return (slot, None),
            }
        }
    }

    fn grow(&mut self) {
        self.table = vec![0; self.table.len().saturating_mul(2)];
        for (position, name) in (1..).zip(self.names.clone()) {
            let (slot, _) = self.slot(name);
            if let Some(place) = self.table.get_mut(slot) {
                *place = position;
            }
        }
    }
}

/// FNV-1a over the letters that names are told apart by.
fn hash(name: &Text) -> u32 {
    const START: u32 = 0x811c_9dc5;
    let with = |hash: u32, letter: u32| (hash ^ letter).wrapping_mul(0x0100_0193);
    if name.0.is_ascii() {
        let letters = name.0.trim().bytes().map(|byte| byte.to_ascii_lowercase());
        return letters.fold(START, |hash, letter| with(hash, letter.into()));
    }
    name.letters().fold(START, |hash, letter| with(hash, letter.into()))
}

/// A small letter without its mark, so that “é” stands by “e”: of western Europe's letters.
fn without_mark(letter: char) -> char {
    match letter {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        letter => letter,
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
    fn distinct_names_are_those_that_do_not_name_the_same() {
        let many: Vec<Text> =
            (0..500).map(|number| Text::new(format!("Name {}", number % 200)).unwrap()).collect();
        let shouted: Vec<Text> =
            many.iter().map(|name| Text::new(name.as_str().to_uppercase()).unwrap()).collect();
        let distinct = DistinctNames::of(many.iter().chain(&shouted));
        assert_eq!(distinct.count(), 200);
        assert_eq!(distinct.position(&shouted[7]), Some(7));
        assert_eq!(distinct.position(&Text::new("nobody").unwrap()), None);
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
