//! Where a table comes from: what was pasted, or a file.
//! Must not know what becomes of it.

use std::rc::Rc;

use crate::document::MAX_BYTES;
use crate::exchange::pace::Pace;
use crate::exchange::table::{Decoded, Encoding, NotText, decode_in_steps, odd_word};

/// A table as it came.
pub(in crate::ui::tables) enum Source {
    /// A text that was pasted.
    Pasted(String),
    /// A file.
    File {
        /// What it is called.
        name: String,
        /// What is in it.
        bytes: Vec<u8>,
    },
}

/// How letters were kept, and what is to be said of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui::tables) struct Letters {
    /// The encoding that is found in a file; what is pasted has none.
    pub(in crate::ui::tables) found: Option<Encoding>,
    /// Letters that cannot be read in the encoding that is taken.
    pub(in crate::ui::tables) lost: usize,
    /// A word in which a letter looks wrong.
    pub(in crate::ui::tables) odd: Option<String>,
}

impl Source {
    /// Its text, in an encoding that a person chose, else in the one that it shows.
    pub(in crate::ui::tables) async fn text(
        &self,
        chosen: Option<Encoding>,
        pace: &Pace,
    ) -> Result<(Rc<str>, Letters), NotText> {
        match self {
            Self::Pasted(text) if text.trim().is_empty() => Err(NotText::Empty),
            Self::Pasted(text) if text.len() > MAX_BYTES => Err(NotText::TooLarge),
            Self::Pasted(text) => {
                let letters = Letters { odd: odd_word(text, pace).await, ..Letters::default() };
                Ok((Rc::from(text.as_str()), letters))
            }
            Self::File { bytes, .. } => {
                let found = decode_in_steps(bytes, None, pace).await;
                let Some(chosen) = chosen else { return Ok(read(found?, pace).await) };
                let decoded = decode_in_steps(bytes, Some(chosen), pace).await?;
                let found = found.map_or(chosen, |found| found.encoding);
                let (text, letters) = read(decoded, pace).await;
                Ok((text, Letters { found: Some(found), ..letters }))
            }
        }
    }
}

async fn read(decoded: Decoded, pace: &Pace) -> (Rc<str>, Letters) {
    let Decoded { text, encoding, unreadable, .. } = decoded;
    let odd = odd_word(&text, pace).await;
    (text, Letters { found: Some(encoding), lost: unreadable, odd })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::pace::at_once;

    #[test]
    fn what_is_found_stays_known_when_another_encoding_is_chosen() {
        let file = Source::File { name: "a.csv".into(), bytes: b"citt\xe0".to_vec() };
        let (text, letters) = at_once(async |pace| file.text(None, pace).await).unwrap();
        assert_eq!(
            (&*text, letters.found, letters.odd),
            ("città", Some(Encoding::Windows1252), None)
        );
        let (text, letters) =
            at_once(async |pace| file.text(Some(Encoding::Utf8), pace).await).unwrap();
        assert_eq!(
            (&*text, letters.found, letters.lost),
            ("citt\u{fffd}", Some(Encoding::Windows1252), 1)
        );
    }

    #[test]
    fn a_word_whose_letters_look_wrong_is_shown_wherever_it_comes_from() {
        let odd = |source: Source, chosen| {
            at_once(async |pace| source.text(chosen, pace).await).unwrap().1.odd
        };
        let file = || Source::File { name: "a.csv".into(), bytes: b"a;Qualit\x88\n".to_vec() };
        assert_eq!(odd(file(), None), None);
        assert_eq!(odd(file(), Some(Encoding::Windows1252)).as_deref(), Some("Qualitˆ"));
        assert_eq!(odd(Source::Pasted("a;perchÃ©".into()), None).as_deref(), Some("perchÃ©"));
    }

    #[test]
    fn what_is_pasted_is_bounded() {
        let why = |text: String| {
            at_once(async |pace| Source::Pasted(text.clone()).text(None, pace).await.err())
        };
        assert_eq!(why(" \n".into()), Some(NotText::Empty));
        assert_eq!(why("a".repeat(MAX_BYTES + 1)), Some(NotText::TooLarge));
        assert_eq!(why("a".repeat(MAX_BYTES)), None);
    }
}
