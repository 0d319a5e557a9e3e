//! Which letters look as English and Italian have them, and which were read in a wrong encoding.
//! Must not know an encoding: it sees letters only.

use crate::exchange::pace::Pace;

/// Letters of a text that are looked at; a wrong encoding shows at once.
const MAX_LETTERS: usize = 1_048_576;

/// Bytes between two chances to rest.
const LETTERS_BETWEEN_LOOKS: usize = 16_384;

/// Letters of a word that shows what looks wrong.
const MAX_WORD: usize = 24;

/// How much a letter beyond ASCII speaks for the encoding that it was read in, by those beside it:
/// above 0 for what people write, below for what nobody does.
pub(super) fn plausibility(before: Option<char>, letter: char, after: Option<char>) -> i32 {
    let joins = |beside: Option<char>| beside.is_some_and(char::is_alphabetic);
    if is_odd(before, letter, after) {
        return -2;
    }
    match letter {
        'à' | 'è' | 'é' | 'ì' | 'ò' | 'ù' => 2,
        'À' | 'È' | 'É' | 'Ì' | 'Ò' | 'Ù' => 1,
        '’' if joins(before) => 1,
        '€' | '£' | '°' | '–' | '—' | '“' | '”' | '«' | '»' => 1,
        'ß'..='ÿ' if joins(before) || joins(after) => 1,
        'À'..='Þ' if joins(after) => 1,
        _ => 0,
    }
}

/// Whether nobody writes a letter in this place: what could not be read, a sign within a word, a
/// capital behind a small letter.
fn is_odd(before: Option<char>, letter: char, after: Option<char>) -> bool {
    let joins = |beside: Option<char>| beside.is_some_and(char::is_alphabetic);
    let is_small = |beside: Option<char>| beside.is_some_and(|it| it.is_ascii_lowercase());
    match letter {
        char::REPLACEMENT_CHARACTER | '\u{80}'..='\u{9f}' => true,
        'À'..='Þ' | 'Š' | 'Ž' | 'Œ' | 'Ÿ' => is_small(before),
        // Signs, accents of their own, mathematics, frames: what stands for accented letters when
        // they are read in a wrong encoding.
        '¤'
        | '¦'
        | '¨'
        | '¬'
        | '¯'
        | '¶'
        | '¸'
        | '‚'
        | '„'
        | '‡'
        | '‰'
        | '•'
        | 'ƒ'
        | 'ı'
        | '\u{2c6}'..='\u{2dd}'
        | '‗'
        | '\u{2200}'..='\u{22ff}'
        | '\u{2500}'..='\u{25ff}'
        | '\u{fb01}'
        | '\u{fb02}'
        | '\u{f8ff}' => joins(before),
        '“' | '…' | '—' => joins(before) && joins(after),
        _ => false,
    }
}

/// The first word of a text in which a letter looks wrong; `None` where none does.
pub async fn odd_word(text: &str, pace: &Pace) -> Option<String> {
    let mut before = None;
    let mut letters = text.char_indices().take(MAX_LETTERS).peekable();
    while let Some((place, letter)) = letters.next() {
        let after = letters.peek().map(|(_, after)| *after);
        if !letter.is_ascii() && is_odd(before, letter, after) {
            return Some(word_at(text, place));
        }
        before = Some(letter);
        if place.is_multiple_of(LETTERS_BETWEEN_LOOKS) {
            pace.did_much().await;
        }
    }
    None
}

/// The word around a place.
fn word_at(text: &str, place: usize) -> String {
    let ends = |letter: char| letter.is_whitespace() || ",;\"|".contains(letter);
    let (before, after) = text.split_at_checked(place).unwrap_or((text, ""));
    let begin = before.rsplit(ends).next().unwrap_or_default();
    let end = after.split(ends).next().unwrap_or_default();
    let kept = begin.chars().count().saturating_sub(MAX_WORD);
    begin.chars().skip(kept).chain(end.chars().take(MAX_WORD)).collect()
}

#[cfg(test)]
mod tests {
    use crate::exchange::pace::at_once;

    fn odd_word(text: &str) -> Option<String> {
        at_once(async |pace| super::odd_word(text, pace).await)
    }

    #[test]
    fn a_word_that_was_read_in_a_wrong_encoding_is_found() {
        for (text, word) in [
            ("Titolo;Qualitˆ del servizio", "Qualitˆ"),
            ("dellÕassistenza", "dellÕassistenza"),
            ("Più, PerchŽ", "PerchŽ"),
            ("QualitÓ", "QualitÓ"),
            ("Qualit├á", "Qualit├á"),
            ("37\u{fffd}36", "37\u{fffd}36"),
            ("perchÃ©", "perchÃ©"),
        ] {
            assert_eq!(odd_word(text).as_deref(), Some(word), "{text}");
        }
    }

    #[test]
    fn what_people_write_looks_right() {
        for text in [
            "Qualità dell’assistenza: perché è così, più o meno — “bene” … 5 € (±2 °C)",
            "PERCHÉ NO? L'È PIÙ. Søren Åkesson, Žižek, Łódź, Šárka, naïve café, Öl, Straße",
            "имя Фамилия 名前 😀👍🏽 ελληνικά • punto – 10 ‰ – ½ «così» l´acqua ©2025™ – “”",
            "a,b\n1,2\n",
        ] {
            assert_eq!(odd_word(text), None, "{text}");
        }
    }
}
