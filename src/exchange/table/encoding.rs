//! Bytes as text: which encoding they are in, and what they say in it.
//! Must not know what the text is; of what is no text `not_text` says which kind of file it seems to
//! be, and of letters `letters` which look right.
//!
//! In Rust rather than by the browser's decoder, so that native tests read what people's
//! browsers read.

use std::rc::Rc;

use super::code_pages::{code_page_850, letter, mac_roman, windows_1252};
use super::double_encoding::undo_in_steps;
use super::letters::plausibility;
use super::not_text::{NotText, refuse_other_kinds, refuse_other_texts};
use crate::exchange::pace::{Pace, at_once};

/// How letters are kept as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-8 that was taken for windows-1252 and encoded once more.
    Utf8Twice,
    /// UTF-16, the low byte first: Excel's “Unicode text”.
    Utf16Le,
    /// UTF-16, the high byte first.
    Utf16Be,
    /// Western European Windows, and Latin-1, of which it has every letter.
    Windows1252,
    /// Mac Roman: “CSV (Macintosh)”.
    MacRoman,
    /// Western European DOS: “CSV (MS-DOS)”.
    CodePage850,
}

/// The letters from `0x80` on of an encoding of one byte a letter.
fn code_page(encoding: Encoding) -> Vec<char> {
    match encoding {
        Encoding::MacRoman => mac_roman(),
        Encoding::CodePage850 => code_page_850(),
        _ => windows_1252(),
    }
}

/// A text and how it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a byte-order mark.
    pub text: Rc<str>,
    /// The encoding that it was read in.
    pub encoding: Encoding,
    /// Whether a byte-order mark said so.
    pub marked: bool,
    /// Letters that could not be read in this encoding; each stands as `U+FFFD`.
    pub unreadable: usize,
}

/// Bytes at the beginning that show whether a text is UTF-16 without a mark.
const SAMPLE_BYTES: usize = 4_096;

/// Bytes above ASCII that show which encoding of one byte a letter they are in.
const SAMPLE_LETTERS: usize = 2_000;

/// Of a hundred letters, how many may be control characters in what is still a text.
const MAX_CONTROLS_PERCENT: usize = 2;

/// How many letters of UTF-8 outweigh one byte that is none: a file that was cut or put together
/// has few of these, one in another encoding has hardly a letter by chance.
const LETTERS_PER_INVALID: usize = 4;

/// By how much another encoding must look better than windows-1252, which is so much more common.
const MIN_MARGIN: i32 = 2;

/// Bytes that are looked at between two chances to rest, with what they are in units of work.
const PIECE_BYTES: usize = 16_384;
const PIECE_UNITS: usize = 64;

/// The text of these bytes, in the encoding that they show.
pub fn decode(bytes: &[u8]) -> Result<Decoded, NotText> {
    at_once(async |pace| decode_in_steps(bytes, None, pace).await)
}

/// The text of these bytes in an encoding that a person chose.
pub fn decode_as(bytes: &[u8], encoding: Encoding) -> Result<Decoded, NotText> {
    at_once(async |pace| decode_in_steps(bytes, Some(encoding), pace).await)
}

/// The text of these bytes in an encoding that a person chose, else in the one that they show.
/// Progress is in bytes.
pub async fn decode_in_steps(
    bytes: &[u8],
    chosen: Option<Encoding>,
    pace: &Pace,
) -> Result<Decoded, NotText> {
    refuse_other_kinds(bytes)?;
    if let Some(encoding) = chosen {
        let is_marked_so = |marked: Encoding| {
            marked == encoding || (marked, encoding) == (Encoding::Utf8, Encoding::Utf8Twice)
        };
        let mark = mark_of(bytes).filter(|(marked, _)| is_marked_so(*marked));
        let mark = mark.map_or(0, |(_, mark)| mark);
        return Ok(read_as(bytes.get(mark..).unwrap_or_default(), encoding, mark > 0, pace).await);
    }
    let (encoding, mark) = detected(bytes, pace).await?;
    let decoded = read_as(bytes.get(mark..).unwrap_or_default(), encoding, mark > 0, pace).await;
    let controls = |letter: &char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t');
    let sample = || decoded.text.chars().take(SAMPLE_BYTES);
    let most = sample().count().saturating_mul(MAX_CONTROLS_PERCENT).div_euclid(100);
    if sample().filter(controls).count() > most {
        return Err(NotText::Binary);
    }
    refuse_other_texts(&decoded.text)?;
    Ok(decoded)
}

/// The encoding of a byte-order mark, with the bytes that the mark has.
fn mark_of(bytes: &[u8]) -> Option<(Encoding, usize)> {
    match bytes {
        [0xef, 0xbb, 0xbf, ..] => Some((Encoding::Utf8, 3)),
        [0xff, 0xfe, ..] => Some((Encoding::Utf16Le, 2)),
        [0xfe, 0xff, ..] => Some((Encoding::Utf16Be, 2)),
        _ => None,
    }
}

async fn detected(bytes: &[u8], pace: &Pace) -> Result<(Encoding, usize), NotText> {
    if let Some((encoding, mark)) = mark_of(bytes) {
        let is_utf_8 = encoding == Encoding::Utf8;
        let text = bytes.get(mark..).unwrap_or_default();
        return Ok((if is_utf_8 { utf_8_or_twice(text, pace).await } else { encoding }, mark));
    }
    let sample = bytes.get(..SAMPLE_BYTES).unwrap_or(bytes);
    // Of a table's letters most are below U+0100 and have a NUL beside them.
    let nuls = |first: usize| sample.iter().skip(first).step_by(2).filter(|byte| **byte == 0);
    let (even, odd) = (nuls(0).count(), nuls(1).count());
    let most = sample.len().div_euclid(4);
    match (even, odd) {
        (0, 0) if is_utf_8(bytes, pace).await => Ok((utf_8_or_twice(bytes, pace).await, 0)),
        (0, 0) => Ok((most_plausible(bytes), 0)),
        (0, _) if odd > most => Ok((Encoding::Utf16Le, 0)),
        (_, 0) if even > most => Ok((Encoding::Utf16Be, 0)),
        _ => Err(NotText::Binary),
    }
}

/// A piece of bytes that begins here and ends between two letters of the encoding.
fn piece(bytes: &[u8], at: usize, encoding: Encoding) -> &[u8] {
    let end = at.saturating_add(PIECE_BYTES).min(bytes.len());
    let before = |by: usize| end.saturating_sub(by);
    let byte = |at: usize| bytes.get(at).copied().unwrap_or_default();
    // A letter has up to three bytes that it goes on with; more of them together are no letter's.
    let goes_on = |end: usize| byte(end) & 0xc0 == 0x80;
    // A pair of units makes a letter where the first is one of these.
    let begins_a_pair = |high: u8| high & 0xfc == 0xd8;
    let end = match encoding {
        Encoding::Utf8 | Encoding::Utf8Twice => {
            (0..=3).map(before).find(|end| !goes_on(*end)).unwrap_or(end)
        }
        Encoding::Utf16Le if begins_a_pair(byte(before(1))) => before(2),
        Encoding::Utf16Be if begins_a_pair(byte(before(2))) => before(2),
        _ => end,
    };
    // What is left of the last letter is no letter, and a piece of its own.
    let end = if end <= at { bytes.len() } else { end };
    bytes.get(at..end).unwrap_or_default()
}

/// Whether bytes are UTF-8, but for few.
async fn is_utf_8(bytes: &[u8], pace: &Pace) -> bool {
    let (mut letters, mut invalid, mut at) = (0_usize, 0_usize, 0_usize);
    while at < bytes.len() {
        let piece = piece(bytes, at, Encoding::Utf8);
        for chunk in piece.utf8_chunks() {
            // Each letter beyond ASCII has one byte that begins it.
            let begins = chunk.valid().bytes().filter(|byte| *byte >= 0xc0).count();
            letters = letters.saturating_add(begins);
            invalid = invalid.saturating_add(usize::from(!chunk.invalid().is_empty()));
        }
        at = at.saturating_add(piece.len());
        pace.did(PIECE_UNITS).await;
    }
    invalid == 0 || letters > invalid.saturating_mul(LETTERS_PER_INVALID)
}

async fn utf_8_or_twice(bytes: &[u8], pace: &Pace) -> Encoding {
    let mut at = 0_usize;
    while at < bytes.len() {
        // The pieces overlap by a byte, so that no pair is missed.
        let end = at.saturating_add(PIECE_BYTES);
        let piece = bytes.get(at..end.saturating_add(1).min(bytes.len())).unwrap_or_default();
        // What such letters begin with, twice encoded: `Ã`, `Â`, `â`.
        if piece.windows(2).any(|pair| matches!(pair, [0xc3, 0x83 | 0x82 | 0xa2])) {
            let (_, letters) = undo_in_steps(&String::from_utf8_lossy(bytes), pace).await;
            return if letters > 0 { Encoding::Utf8Twice } else { Encoding::Utf8 };
        }
        at = end;
        pace.did(PIECE_UNITS).await;
    }
    Encoding::Utf8
}

/// The encoding of one byte a letter in which the letters look best.
fn most_plausible(bytes: &[u8]) -> Encoding {
    let of = |encoding: Encoding| {
        let page = code_page(encoding);
        let read = |place: Option<usize>| Some(letter(&page, *bytes.get(place?)?));
        let high = bytes.iter().enumerate().filter(|(_, byte)| !byte.is_ascii());
        high.take(SAMPLE_LETTERS)
            .map(|(place, byte)| {
                let (before, after) = (place.checked_sub(1), place.checked_add(1));
                plausibility(read(before), letter(&page, *byte), read(after))
            })
            .sum::<i32>()
    };
    let usual = of(Encoding::Windows1252).saturating_add(MIN_MARGIN);
    let others =
        [Encoding::MacRoman, Encoding::CodePage850].map(|encoding| (of(encoding), encoding));
    let best = others.into_iter().filter(|(score, _)| *score >= usual).max_by_key(|it| it.0);
    best.map_or(Encoding::Windows1252, |(_, encoding)| encoding)
}

async fn read_as(bytes: &[u8], encoding: Encoding, marked: bool, pace: &Pace) -> Decoded {
    let page = code_page(encoding);
    let mut text = String::with_capacity(bytes.len());
    let (mut unreadable, mut at) = (0_usize, 0_usize);
    while at < bytes.len() {
        let piece = piece(bytes, at, encoding);
        let mut push = |letter: char, is_read: bool| {
            unreadable = unreadable.saturating_add(usize::from(!is_read));
            text.push(letter);
        };
        match encoding {
            // The sign for what cannot be read may stand in the file itself; that is not counted.
            Encoding::Utf8 | Encoding::Utf8Twice => {
                for chunk in piece.utf8_chunks() {
                    text.push_str(chunk.valid());
                    if !chunk.invalid().is_empty() {
                        unreadable = unreadable.saturating_add(1);
                        text.push(char::REPLACEMENT_CHARACTER);
                    }
                }
            }
            Encoding::Utf16Le => utf_16(piece, u16::from_le_bytes, &mut push),
            Encoding::Utf16Be => utf_16(piece, u16::from_be_bytes, &mut push),
            Encoding::Windows1252 | Encoding::MacRoman | Encoding::CodePage850 => {
                for byte in piece {
                    let letter = letter(&page, *byte);
                    push(letter, letter != char::REPLACEMENT_CHARACTER);
                }
            }
        }
        at = at.saturating_add(piece.len());
        pace.note_progress(at, bytes.len());
        pace.did(PIECE_UNITS).await;
    }
    if encoding == Encoding::Utf8Twice {
        text = undo_in_steps(&text, pace).await.0;
    }
    let text = Rc::from(text);
    pace.did_much().await;
    Decoded { text, encoding, marked, unreadable }
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16, push: &mut dyn FnMut(char, bool)) {
    let (pairs, rest) = bytes.as_chunks::<2>();
    for letter in char::decode_utf16(pairs.iter().copied().map(unit)) {
        push(letter.as_ref().copied().unwrap_or(char::REPLACEMENT_CHARACTER), letter.is_ok());
    }
    if !rest.is_empty() {
        push(char::REPLACEMENT_CHARACTER, false);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::MAX_BYTES;

    fn read(bytes: &[u8]) -> (String, Encoding, bool, usize) {
        let decoded = decode(bytes).unwrap();
        (decoded.text.to_string(), decoded.encoding, decoded.marked, decoded.unreadable)
    }

    #[test]
    fn every_encoding_is_recognised_with_and_without_its_mark() {
        let text = "città;€ 5";
        let le: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let be: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let windows = b"citt\xe0;\x80 5";
        let with = |mark: &[u8], rest: &[u8]| [mark, rest].concat();
        for (bytes, encoding, marked) in [
            (text.as_bytes().to_vec(), Encoding::Utf8, false),
            (with(b"\xef\xbb\xbf", text.as_bytes()), Encoding::Utf8, true),
            (le.clone(), Encoding::Utf16Le, false),
            (with(b"\xff\xfe", &le), Encoding::Utf16Le, true),
            (be.clone(), Encoding::Utf16Be, false),
            (with(b"\xfe\xff", &be), Encoding::Utf16Be, true),
            (windows.to_vec(), Encoding::Windows1252, false),
        ] {
            assert_eq!(read(&bytes), (text.to_owned(), encoding, marked, 0));
            let chosen = decode_as(&bytes, encoding).unwrap();
            assert_eq!((&*chosen.text, chosen.marked), (text, marked));
        }
    }

    /// An Italian table as a program saves it that keeps letters otherwise.
    fn italian(page: Encoding) -> Vec<u8> {
        let text = "Qualità dell’assistenza;È più veloce\r\nPerché così;però già 5 €\r\n";
        // Code page 850 has neither the sign of the euro nor the apostrophe of print.
        let text = match page {
            Encoding::CodePage850 => text.replace('’', "'").replace('€', "EUR"),
            _ => text.to_owned(),
        };
        let page = code_page(page);
        let place = |letter| page.iter().position(|it| *it == letter).unwrap();
        let byte = |letter: char| match u8::try_from(letter) {
            Ok(byte) if byte.is_ascii() => byte,
            _ => 0x80 + u8::try_from(place(letter)).unwrap(),
        };
        text.chars().map(byte).collect()
    }

    #[test]
    fn the_encoding_is_the_one_in_which_the_letters_look_right() {
        for encoding in [Encoding::Windows1252, Encoding::MacRoman, Encoding::CodePage850] {
            let (text, found, _, lost) = read(&italian(encoding));
            assert!(text.starts_with("Qualità dell"), "{text}");
            assert_eq!((found, lost), (encoding, 0));
        }
        for (bytes, text, encoding) in [
            (&b"caff\xe8,3\n"[..], "caffè,3\n".to_owned(), Encoding::Windows1252),
            (b"perch\x8e\r", "perché\r".to_owned(), Encoding::MacRoman),
            (b"perch\x82\r\n", "perché\r\n".to_owned(), Encoding::CodePage850),
            (b"price \x80 5\n", "price € 5\n".to_owned(), Encoding::Windows1252),
            (b"it\x92s \x93fine\x94\n", "it’s “fine”\n".to_owned(), Encoding::Windows1252),
            (b"it\xd5s \xd2fine\xd3\n", "it’s “fine”\n".to_owned(), Encoding::MacRoman),
            (b"T\xfcr \xd6l Stra\xdfe\n", "Tür Öl Straße\n".to_owned(), Encoding::Windows1252),
        ] {
            let (read, found, ..) = read(bytes);
            assert_eq!((read, found), (text, encoding));
        }
    }

    #[test]
    fn utf_8_that_was_encoded_twice_is_found_and_may_be_read_as_it_is() {
        let text = "QualitÃ\u{a0} e perchÃ© sÃ¬";
        let (read, encoding, ..) = read(text.as_bytes());
        assert_eq!((read.as_str(), encoding), ("Qualità e perché sì", Encoding::Utf8Twice));
        assert_eq!(&*decode_as(text.as_bytes(), Encoding::Utf8).unwrap().text, text);
    }

    #[test]
    fn utf_8_with_a_byte_that_is_none_stays_utf_8() {
        let mut bytes = "perché è così: più, già, però".as_bytes().to_vec();
        bytes.push(0xc3);
        let (text, encoding, _, lost) = read(&bytes);
        assert!(text.starts_with("perché è così"), "{text}");
        assert_eq!((encoding, lost), (Encoding::Utf8, 1));
    }

    #[test]
    fn what_cannot_be_read_in_an_encoding_is_counted() {
        let windows = decode_as(b"\xe0\x81\x9d", Encoding::Windows1252).unwrap();
        assert_eq!(windows.unreadable, 2, "two places that windows-1252 leaves empty");
        assert_eq!(decode_as(b"citt\xe0", Encoding::Utf8).unwrap().unreadable, 1);
        assert_eq!(decode_as(b"a\0b", Encoding::Utf16Le).unwrap().unreadable, 1);
        // The sign itself, as files have it that were damaged before.
        assert_eq!(read("37\u{fffd}36".as_bytes()).3, 0);
    }

    #[test]
    fn a_letter_that_lies_across_two_pieces_is_read_whole() {
        for shift in 0..4 {
            let letters = "😀è€".repeat(PIECE_BYTES / 6);
            let text = format!("{}{letters}", "a".repeat(shift));
            let le: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let be: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            assert_eq!(read(text.as_bytes()), (text.clone(), Encoding::Utf8, false, 0));
            for (bytes, encoding) in [(le, Encoding::Utf16Le), (be, Encoding::Utf16Be)] {
                let decoded = decode_as(&bytes, encoding).unwrap();
                assert_eq!((&*decoded.text, decoded.unreadable), (text.as_str(), 0));
            }
        }
    }

    #[test]
    fn what_no_letter_begins_or_ends_is_lost_letter_by_letter_in_any_piece() {
        let stray = vec![0x80; PIECE_BYTES * 2];
        assert_eq!(decode_as(&stray, Encoding::Utf8).unwrap().unreadable, stray.len());
        let half = [0x61, 0, 0x3d, 0xd8].repeat(PIECE_BYTES / 2);
        assert_eq!(decode_as(&half, Encoding::Utf16Le).unwrap().unreadable, PIECE_BYTES / 2);
        let mut cut = vec![b'a'; PIECE_BYTES - 1];
        cut.extend([0xf0, 0x9f, 0x98]);
        assert_eq!(decode_as(&cut, Encoding::Utf8).unwrap().unreadable, 1);
    }

    #[test]
    fn what_is_no_text_is_refused_with_its_kind() {
        assert_eq!(decode(b""), Err(NotText::Empty));
        assert_eq!(decode(&vec![b'a'; MAX_BYTES + 1]), Err(NotText::TooLarge));
        assert!(decode(&vec![b'a'; MAX_BYTES]).is_ok());
        assert_eq!(decode(b"PK\x03\x04rest"), Err(NotText::Spreadsheet));
        assert_eq!(decode(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0"), Err(NotText::OldSpreadsheet));
        assert_eq!(decode(b"%PDF-1.7"), Err(NotText::Pdf));
        assert_eq!(decode(b"\x89PNG\r\n\x1a\n"), Err(NotText::Image));
        assert_eq!(decode(b"\x1f\x8b\x08"), Err(NotText::Archive));
        assert_eq!(decode(b"{\\rtf1 a}"), Err(NotText::RichText));
        for page in ["<!DOCTYPE html><p>", "\u{feff}\n<HTML>", "<table><tr>", "<?xml version"] {
            assert_eq!(decode(page.as_bytes()), Err(NotText::Html), "{page}");
        }
        for json in ["{\"a\": 1}", "[{\"a\": 1}]\n", "[[1,2],[3,4]]", "{ }", "[]"] {
            assert_eq!(decode(json.as_bytes()), Err(NotText::Json), "{json}");
        }
        for table in ["[id],n\n1,2\n", "{a},{b}\n1,2\n", "<5,>5\n1,2\n", "[a],[b]\n1,[2]"] {
            assert!(decode(table.as_bytes()).is_ok(), "{table}");
        }
        assert_eq!(decode(b"a,b\n1,\0\n\0"), Err(NotText::Binary));
        assert_eq!(decode(b"\x01\x02\x03\x04\x05abc"), Err(NotText::Binary));
    }
}
