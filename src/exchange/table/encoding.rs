//! Bytes as text: which encoding they are in, and what they say in it.
//! Must not know what the text is; of what is no text it says which kind of file it seems to be.
//!
//! In Rust rather than by the browser's decoder, so that native tests read what people's
//! browsers read.

use std::rc::Rc;

use crate::document::MAX_BYTES;
use crate::exchange::pace::{Pace, at_once};

/// How letters are kept as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, the low byte first: Excel's “Unicode text”.
    Utf16Le,
    /// UTF-16, the high byte first.
    Utf16Be,
    /// Western European Windows, and Latin-1, of which it has every letter.
    Windows1252,
}

impl Encoding {
    /// Every encoding, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Utf8, Self::Windows1252, Self::Utf16Le, Self::Utf16Be];
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

/// Why bytes are not read as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotText {
    /// There is nothing in it.
    Empty,
    /// It is larger than [`MAX_BYTES`].
    TooLarge,
    /// A spreadsheet's own file (`.xlsx`, `.ods`), or another zip: to be saved as CSV first.
    Spreadsheet,
    /// An old spreadsheet's own file (`.xls`): to be saved as CSV first.
    OldSpreadsheet,
    /// A PDF.
    Pdf,
    /// Something else that is no text.
    Binary,
}

/// How files of other kinds begin.
const SIGNATURES: [(&[u8], NotText); 8] = [
    (b"PK\x03\x04", NotText::Spreadsheet),
    (b"PK\x05\x06", NotText::Spreadsheet),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", NotText::OldSpreadsheet),
    (b"%PDF-", NotText::Pdf),
    (b"\x89PNG", NotText::Binary),
    (b"\xff\xd8\xff", NotText::Binary),
    (b"GIF8", NotText::Binary),
    (b"\x1f\x8b", NotText::Binary),
];

/// Bytes at the beginning that show whether a text is UTF-16 without a mark.
const SAMPLE_BYTES: usize = 4_096;

/// Of a hundred letters, how many may be control characters in what is still a text.
const MAX_CONTROLS_PERCENT: usize = 2;

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
    refused(bytes)?;
    if let Some(encoding) = chosen {
        let mark = mark_of(bytes).filter(|(marked, _)| *marked == encoding);
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
    Ok(decoded)
}

fn refused(bytes: &[u8]) -> Result<(), NotText> {
    if bytes.is_empty() {
        return Err(NotText::Empty);
    }
    if bytes.len() > MAX_BYTES {
        return Err(NotText::TooLarge);
    }
    let known = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature));
    known.map_or(Ok(()), |(_, kind)| Err(*kind))
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
    if let Some(marked) = mark_of(bytes) {
        return Ok(marked);
    }
    let sample = bytes.get(..SAMPLE_BYTES).unwrap_or(bytes);
    // Of a table's letters most are below U+0100 and have a NUL beside them.
    let nuls = |first: usize| sample.iter().skip(first).step_by(2).filter(|byte| **byte == 0);
    let (even, odd) = (nuls(0).count(), nuls(1).count());
    let most = sample.len().div_euclid(4);
    match (even, odd) {
        (0, 0) if is_utf_8(bytes, pace).await => Ok((Encoding::Utf8, 0)),
        (0, 0) => Ok((Encoding::Windows1252, 0)),
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
        Encoding::Utf8 => (0..=3).map(before).find(|end| !goes_on(*end)).unwrap_or(end),
        Encoding::Utf16Le if begins_a_pair(byte(before(1))) => before(2),
        Encoding::Utf16Be if begins_a_pair(byte(before(2))) => before(2),
        _ => end,
    };
    // What is left of the last letter is no letter, and a piece of its own.
    let end = if end <= at { bytes.len() } else { end };
    bytes.get(at..end).unwrap_or_default()
}

async fn is_utf_8(bytes: &[u8], pace: &Pace) -> bool {
    let mut at = 0_usize;
    while at < bytes.len() {
        let piece = piece(bytes, at, Encoding::Utf8);
        if std::str::from_utf8(piece).is_err() {
            return false;
        }
        at = at.saturating_add(piece.len());
        pace.did(PIECE_UNITS).await;
    }
    true
}

async fn read_as(bytes: &[u8], encoding: Encoding, marked: bool, pace: &Pace) -> Decoded {
    let mut text = String::with_capacity(bytes.len());
    let (mut unreadable, mut at) = (0_usize, 0_usize);
    while at < bytes.len() {
        let piece = piece(bytes, at, encoding);
        let mut push = |letter: Option<char>| {
            unreadable = unreadable.saturating_add(usize::from(letter.is_none()));
            text.push(letter.unwrap_or(char::REPLACEMENT_CHARACTER));
        };
        match encoding {
            // The sign for what cannot be read may stand in the file itself; that is not counted.
            Encoding::Utf8 => {
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
            Encoding::Windows1252 => piece.iter().for_each(|byte| push(windows_1252(*byte))),
        }
        at = at.saturating_add(piece.len());
        pace.note_progress(at, bytes.len());
        pace.did(PIECE_UNITS).await;
    }
    Decoded { text: Rc::from(text), encoding, marked, unreadable }
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16, push: &mut dyn FnMut(Option<char>)) {
    let (pairs, rest) = bytes.as_chunks::<2>();
    char::decode_utf16(pairs.iter().copied().map(unit)).for_each(|letter| push(letter.ok()));
    if !rest.is_empty() {
        push(None);
    }
}

/// What windows-1252 has at `0x80..=0x9f`, where Latin-1 has control characters; nothing at five
/// places.
const WINDOWS: [char; 32] = [
    '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž',
    '\u{fffd}', '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}',
    'ž', 'Ÿ',
];

fn windows_1252(byte: u8) -> Option<char> {
    let place = byte.checked_sub(0x80).map(usize::from);
    let letter = place.and_then(|place| WINDOWS.get(place)).copied().unwrap_or(char::from(byte));
    (letter != char::REPLACEMENT_CHARACTER).then_some(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn what_cannot_be_read_in_an_encoding_is_counted() {
        assert_eq!(read(b"\xe0\x81\x9d").3, 2, "two places that windows-1252 leaves empty");
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
        assert_eq!(decode(b"a,b\n1,\0\n\0"), Err(NotText::Binary));
        assert_eq!(decode(b"\x01\x02\x03\x04\x05abc"), Err(NotText::Binary));
    }
}
