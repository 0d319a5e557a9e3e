//! Letters in lower case and without accents, for the alphabets of European names.
//! Must not know what is written with them.

/// A text in lower case, as far as [`Text::is_same_name`] tells cases apart.
#[must_use]
pub fn to_lower_case(text: &str) -> String {
    text.chars().map(in_lower_case).collect()
}

/// A small letter without its mark, so that “é” stands by “e”: of western Europe's letters.
pub(super) fn without_mark(letter: char) -> char {
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
pub(super) fn in_lower_case(letter: char) -> char {
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
