//! UTF-8 that was taken for windows-1252 and encoded once more: `QualitÃ ` is `Qualità`.
//! Must not know a file: it turns letters into those that they were.

use super::code_pages::windows_1252;
use super::letters::plausibility;
use crate::exchange::pace::Pace;

/// A text as it was before it was encoded twice, and how many letters come of that, line by line: no
/// letter goes over the end of one.
pub(super) async fn undo_in_steps(text: &str, pace: &Pace) -> (String, usize) {
    let (mut undone, mut letters) = (String::with_capacity(text.len()), 0_usize);
    for line in text.split_inclusive('\n') {
        let (line, count) = undo_double_encoding(line);
        undone.push_str(&line);
        letters = letters.saturating_add(count);
        pace.did(line.len().div_euclid(8)).await;
    }
    (undone, letters)
}

/// A part of a text likewise.
fn undo_double_encoding(text: &str) -> (String, usize) {
    let page = windows_1252();
    let (mut undone, mut count) = (String::with_capacity(text.len()), 0_usize);
    let mut run: Vec<(char, u8)> = Vec::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if let Some(byte) = byte_of(&page, letter) {
            run.push((letter, byte));
            if letters.peek().is_some_and(|next| byte_of(&page, *next).is_some()) {
                continue;
            }
            count = count.saturating_add(close_run(&mut run, &mut undone));
            // The second byte of `à` is a blank, which many programs take off or make a space.
            if undone.ends_with('Ã') && is_alone(&undone, letters.peek()) {
                undone.pop();
                undone.push('à');
                count = count.saturating_add(1);
            }
        } else {
            undone.push(letter);
        }
    }
    (undone, count)
}

/// Whether `Ã`, at the end of what is written, stands behind a small letter and before none.
fn is_alone(written: &str, next: Option<&char>) -> bool {
    let before = written.chars().rev().nth(1);
    before.is_some_and(|it| it.is_ascii_lowercase()) && next.is_none_or(|it| !it.is_alphanumeric())
}

/// Writes the letters that stand in a run, and tells how many bytes were more than one letter.
fn close_run(run: &mut Vec<(char, u8)>, undone: &mut String) -> usize {
    let bytes: Vec<u8> = run.iter().map(|(_, byte)| *byte).collect();
    let mut letters = run.drain(..).map(|(letter, _)| letter);
    let mut count = 0_usize;
    for chunk in bytes.utf8_chunks() {
        for letter in chunk.valid().chars() {
            let as_read: String = letters.by_ref().take(letter.len_utf8()).collect();
            let before = undone.chars().next_back();
            let is_meant = plausibility(before, letter, None) > 0 || is_typographic(letter);
            let is_blank = letter == '\u{a0}';
            if is_meant || is_blank {
                undone.push(letter);
                count = count.saturating_add(usize::from(is_meant));
            } else {
                undone.push_str(&as_read);
            }
        }
        undone.extend(letters.by_ref().take(chunk.invalid().len()));
    }
    count
}

/// Whether a letter is a dash, a quotation mark or another sign of print, or of the euro.
fn is_typographic(letter: char) -> bool {
    ('\u{2010}'..='\u{2122}').contains(&letter)
}

/// The byte above ASCII that a letter is in windows-1252, or in Latin-1 where that has none.
fn byte_of(page: &[char], letter: char) -> Option<u8> {
    if ('\u{80}'..='\u{9f}').contains(&letter) {
        return u8::try_from(u32::from(letter)).ok();
    }
    let is_there = !letter.is_ascii() && letter != char::REPLACEMENT_CHARACTER;
    let place = is_there.then(|| page.iter().position(|it| *it == letter))??;
    u8::try_from(place).ok()?.checked_add(0x80)
}

#[cfg(test)]
mod tests {
    use super::undo_double_encoding;

    #[test]
    fn letters_that_were_encoded_twice_are_what_they_were() {
        for (text, undone, count) in [
            ("QualitÃ\u{a0} dell’ora", "Qualità dell’ora", 1),
            ("QualitÃ dellâ€™assistenza", "Qualità dell’assistenza", 2),
            ("perchÃ© Ã¨ piÃ¹ â‚¬ 5", "perché è più € 5", 4),
            ("cosÃ¬; e l’altro è giÃ ", "così; e l’altro è già ", 2),
        ] {
            assert_eq!(undo_double_encoding(text), (undone.to_owned(), count), "{text}");
        }
    }

    #[test]
    fn letters_that_were_encoded_once_stay() {
        for text in ["Qualità è così", "SÃO PAULO", "São João", "£5 – “ÄÖÜ” ©®", "имя 😀", "Ã"]
        {
            assert_eq!(undo_double_encoding(text), (text.to_owned(), 0), "{text}");
        }
    }
}
