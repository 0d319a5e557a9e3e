//! Normalizes a typed or pasted text to few plain letters: ASCII digits, one kind of space, of minus
//! and of apostrophe, nothing invisible. Must not know what a number looks like.

use super::{MAX_LENGTH, NumberError};

/// The normal form of a single cell.
pub(super) fn normalize(text: &str) -> Result<String, NumberError> {
    let text = text.trim();
    if text.chars().nth(MAX_LENGTH).is_some() {
        let digits = text.chars().all(|letter| letter.is_ascii_digit() || ",. ".contains(letter));
        return Err(if digits { NumberError::TooManyDigits } else { NumberError::TooLong });
    }
    let letters: String = text.chars().filter_map(plain_letter).collect();
    let cell = letters.trim();
    if cell.contains('\n') {
        return Err(NumberError::SeveralCells);
    }
    let cell = cell.trim_matches('"').trim();
    // A spreadsheet's mark for "this is text".
    Ok(cell.strip_prefix('\'').unwrap_or(cell).to_ascii_lowercase())
}

fn plain_letter(letter: char) -> Option<char> {
    Some(match letter {
        // Byte-order mark, zero-width characters, soft hyphen, marks of direction.
        '\u{feff}'
        | '\u{ad}'
        | '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' => return None,
        // What separates cells and lines.
        '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => '-',
        '\u{ff0b}' => '+',
        '×' | '\u{2217}' | '\u{2219}' | '\u{22c5}' | '\u{ff0a}' => '*',
        '÷' | '\u{2044}' | '\u{2215}' | '\u{ff0f}' => '/',
        '\u{ff08}' => '(',
        '\u{ff09}' => ')',
        '\u{66a}' | '\u{fe6a}' | '\u{ff05}' => '%',
        // The Arabic thousands separator groups as an apostrophe does. Its decimal separator,
        // U+066B, is no habit of ours and is kept: it is always the decimal mark.
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{ff07}' | '\u{66c}' => '\'',
        '\u{ff0c}' => ',',
        '\u{ff0e}' => '.',
        '\u{ff04}' => '$',
        '\u{ffe1}' => '£',
        '\u{ffe5}' => '¥',
        space if space.is_whitespace() => ' ',
        digit => ascii_digit(digit).unwrap_or(digit),
    })
}

/// Arabic-Indic, Devanagari and full-width digits, as ASCII.
fn ascii_digit(letter: char) -> Option<char> {
    [0x660, 0x6f0, 0x966, 0xff10].into_iter().find_map(|zero| {
        let value = u32::from(letter).checked_sub(zero).filter(|value| *value < 10)?;
        char::from_digit(value, 10)
    })
}

/// Whether a letter is one of a word. All letters outside ASCII that get here count: signs of
/// currencies and digits of other scripts have been read before.
pub(super) fn is_of_word(letter: char) -> bool {
    letter.is_ascii_alphabetic() || !letter.is_ascii()
}
