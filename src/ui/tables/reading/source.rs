//! Where a table comes from: what was pasted, or a file.
//! Must not know what becomes of it.

use std::rc::Rc;

use crate::document::MAX_BYTES;
use crate::exchange::pace::Pace;
use crate::exchange::table::{Decoded, Encoding, NotText, decode_in_steps};

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

/// How letters were kept, where there was a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui::tables) struct Letters {
    /// The encoding that is found.
    pub(in crate::ui::tables) found: Encoding,
    /// Letters that cannot be read in the encoding that is taken.
    pub(in crate::ui::tables) lost: usize,
}

impl Source {
    /// Its text, in an encoding that a person chose, else in the one that it shows.
    pub(in crate::ui::tables) async fn text(
        &self,
        chosen: Option<Encoding>,
        pace: &Pace,
    ) -> Result<(Rc<str>, Option<Letters>), NotText> {
        match self {
            Self::Pasted(text) if text.trim().is_empty() => Err(NotText::Empty),
            Self::Pasted(text) if text.len() > MAX_BYTES => Err(NotText::TooLarge),
            Self::Pasted(text) => Ok((Rc::from(text.as_str()), None)),
            Self::File { bytes, .. } => {
                let found = decode_in_steps(bytes, None, pace).await;
                let Some(chosen) = chosen else { return found.map(read) };
                let decoded = decode_in_steps(bytes, Some(chosen), pace).await?;
                let found = found.map_or(chosen, |found| found.encoding);
                let (text, letters) = read(decoded);
                Ok((text, letters.map(|letters| Letters { found, ..letters })))
            }
        }
    }
}

fn read(decoded: Decoded) -> (Rc<str>, Option<Letters>) {
    let Decoded { text, encoding, unreadable, .. } = decoded;
    (text, Some(Letters { found: encoding, lost: unreadable }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::pace::at_once;

    #[test]
    fn what_is_found_stays_known_when_another_encoding_is_chosen() {
        let file = Source::File { name: "a.csv".into(), bytes: b"citt\xe0".to_vec() };
        let (text, letters) = at_once(async |pace| file.text(None, pace).await).unwrap();
        assert_eq!((&*text, letters.unwrap().found), ("città", Encoding::Windows1252));
        let (text, letters) =
            at_once(async |pace| file.text(Some(Encoding::Utf8), pace).await).unwrap();
        let letters = letters.unwrap();
        assert_eq!(
            (&*text, letters.found, letters.lost),
            ("citt\u{fffd}", Encoding::Windows1252, 1)
        );
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
