//! When two titles may be about the same thing.
//! Must not know whose titles they are.

use crate::domain::text::{Text, to_lower_case};

/// Letters of a title that are looked at; what is longer is no title.
const MAX_LETTERS: usize = 200;

/// Of ten words of the longer title, how many the other must have too.
const MIN_SHARED_OF_TEN: usize = 6;

/// The shortest title in which a slip of one letter is taken for a slip.
const MIN_LETTERS_FOR_TYPO: usize = 5;

/// A title without case and punctuation.
#[derive(Clone, Debug)]
pub(super) struct Title {
    /// A number for each word, in order of the numbers.
    words: Vec<u64>,
    /// The letters of the words, in the order of the title, one space between two words.
    letters: Vec<char>,
}

impl Title {
    pub(super) fn new(text: &Text) -> Self {
        let start: String = text.as_str().chars().take(MAX_LETTERS).collect();
        let start = to_lower_case(&start);
        let mut title = Self { words: Vec::new(), letters: Vec::with_capacity(start.len()) };
        for word in start.split(|letter: char| !letter.is_alphanumeric()) {
            if word.is_empty() {
                continue;
            }
            if !title.is_blank() {
                title.letters.push(' ');
            }
            title.letters.extend(word.chars());
            title.words.push(number_of(word));
        }
        title.words.sort_unstable();
        title
    }

    /// Whether it has no word.
    pub(super) fn is_blank(&self) -> bool {
        self.words.is_empty()
    }

    /// Its words, in an order of their own: equal where two titles have the same.
    pub(super) fn words(&self) -> &[u64] {
        &self.words
    }

    /// Its letters, in lower case, words apart by one space.
    pub(super) fn letters(&self) -> &[char] {
        &self.letters
    }

    /// Whether two titles may tell of the same thing: they share at least six in ten of the words of
    /// the longer one, in whatever order; or one is the other but for a slip of one letter.
    pub(super) fn is_near(&self, other: &Self) -> bool {
        let longer = self.words.len().max(other.words.len());
        let shared = shared(&self.words, &other.words);
        shared.saturating_mul(10) >= longer.saturating_mul(MIN_SHARED_OF_TEN)
            || is_typo(&self.letters, &other.letters)
    }
}

/// FNV-1a.
fn number_of(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// How many numbers two lists in order have in common.
fn shared(one: &[u64], other: &[u64]) -> usize {
    let mut other = other.iter().peekable();
    let mut count = 0_usize;
    for word in one {
        while other.next_if(|theirs| *theirs < word).is_some() {}
        if other.next_if_eq(&word).is_some() {
            count = count.saturating_add(1);
        }
    }
    count
}

/// Whether one is the other but for one letter that is another, missing or one too many, or for two
/// neighbours that have changed places.
fn is_typo(one: &[char], other: &[char]) -> bool {
    if one.len().min(other.len()) < MIN_LETTERS_FOR_TYPO || one.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let pairs = one.iter().zip(other);
    let before = pairs.take_while(|(one, other)| one == other).count();
    let (one, other) = (one.get(before..), other.get(before..));
    let (one, other) = (one.unwrap_or_default(), other.unwrap_or_default());
    let pairs = one.iter().rev().zip(other.iter().rev());
    let after = pairs.take_while(|(one, other)| one == other).count();
    let left = |letters: &[char]| letters.len().saturating_sub(after);
    match (left(one), left(other)) {
        (0 | 1, 0 | 1) => true,
        (2, 2) => one.first() == other.get(1) && one.get(1) == other.first(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn title(text: &str) -> Title {
        Title::new(&Text::new(text).unwrap())
    }

    fn near(one: &str, other: &str) -> bool {
        let (one, other) = (title(one), title(other));
        assert_eq!(one.is_near(&other), other.is_near(&one), "{one:?} {other:?}");
        one.is_near(&other)
    }

    #[test]
    fn case_punctuation_and_the_order_of_words_make_no_other_title() {
        assert_eq!(title("Pump 7: seal, found!").words(), title("seal found pump 7").words());
        assert_ne!(title("pump pump seal").words(), title("pump seal seal").words());
        assert!(title(" –!? ").is_blank() && !title("7").is_blank());
    }

    #[test]
    fn titles_are_near_from_six_words_in_ten() {
        assert!(near("one two three four five", "one two three six seven"));
        assert!(!near("one two three four five six", "one two three seven eight nine"));
        assert!(!near("one two", "one two three four"));
        assert!(near("", "") && !near("", "pump"));
    }

    #[test]
    fn a_slip_of_one_letter_makes_no_other_title() {
        for other in ["contrat", "contractt", "contracz", "cnotract", "contract", "ontract"] {
            assert!(near("contract", other), "{other}");
        }
        for other in ["contrcat s", "contact s", "conrtcat", "tcontrac", "kontrakt"] {
            assert!(!near("contract", other), "{other}");
        }
        assert!(!near("A12", "A13"), "too short to tell a slip from a name");
    }

    #[test]
    fn only_the_beginning_of_an_endless_title_is_looked_at() {
        let long = "x".repeat(MAX_LETTERS);
        assert!(near(&format!("{long} one two three"), &format!("{long} four")));
    }
}
