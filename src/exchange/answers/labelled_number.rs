//! A number with the words that stand at it: `10 - Extremely likely`, `Not at all likely (0)`, `9/10`.
//! Must not know which scale it is on.

/// What makes a digit a keycap, with and without the selector of its coloured form.
const KEYCAPS: [&str; 2] = ["\u{fe0f}\u{20e3}", "\u{20e3}"];
/// What stands between a number and what it is called.
const BEFORE_LABEL: [char; 8] = ['-', '–', '—', '=', ':', '(', '.', ')'];
/// What stands between what it is called and a number.
const AFTER_LABEL: [char; 6] = ['-', '–', '—', '=', ':', '('];

/// The digits that a cell begins or ends with, if the rest only says what they are: the scale, whose
/// highest number is `highest`, a keycap, or words.
pub(super) fn labelled_digits<'a>(cell: &'a str, highest: &str) -> Option<&'a str> {
    leading(cell, highest).or_else(|| trailing(cell))
}

fn leading<'a>(cell: &'a str, highest: &str) -> Option<&'a str> {
    let end = cell.find(|letter: char| !letter.is_ascii_digit())?;
    let (digits, rest) = cell.split_at_checked(end).filter(|(digits, _)| !digits.is_empty())?;
    let rest = rest.trim_start();
    let is_of_highest = rest.strip_prefix('/').is_some_and(|scale| scale.trim() == highest);
    let is_label = rest.starts_with(BEFORE_LABEL) && are_words(rest);
    (is_of_highest || is_label || KEYCAPS.contains(&rest)).then_some(digits)
}

fn trailing(cell: &str) -> Option<&str> {
    let inner = cell.trim_end_matches([')', ' ']);
    let begin = inner.trim_end_matches(|letter: char| letter.is_ascii_digit()).len();
    let (label, digits) = inner.split_at_checked(begin).filter(|(_, digits)| !digits.is_empty())?;
    let label = label.trim_end();
    (label.ends_with(AFTER_LABEL) && are_words(label)).then_some(digits)
}

/// Whether there are words in a text, and no number.
fn are_words(text: &str) -> bool {
    text.contains(char::is_alphabetic) && !text.contains(|letter: char| letter.is_ascii_digit())
}
