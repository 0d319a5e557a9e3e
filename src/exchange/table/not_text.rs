//! What a file is that is no table of text: its kind, by how it begins.
//! Must not know how to read any of them.

use crate::document::MAX_BYTES;

/// Why bytes are not read as a table.
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
    /// An archive that is no zip.
    Archive,
    /// A PDF.
    Pdf,
    /// A picture.
    Image,
    /// A web page, or XML; some programs call one `.xls`.
    Html,
    /// JSON.
    Json,
    /// A text with its layout, in RTF.
    RichText,
    /// Something else that is no text.
    Binary,
}

/// How files of other kinds begin.
const SIGNATURES: [(&[u8], NotText); 18] = [
    (b"PK\x03\x04", NotText::Spreadsheet),
    (b"PK\x05\x06", NotText::Spreadsheet),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", NotText::OldSpreadsheet),
    (b"%PDF-", NotText::Pdf),
    (b"{\\rtf", NotText::RichText),
    (b"\x89PNG", NotText::Image),
    (b"\xff\xd8\xff", NotText::Image),
    (b"GIF8", NotText::Image),
    (b"RIFF", NotText::Image),
    (b"II*\0", NotText::Image),
    (b"MM\0*", NotText::Image),
    (b"\0\0\0\x18ftyp", NotText::Image),
    (b"\0\0\0\x1cftyp", NotText::Image),
    (b"\x1f\x8b", NotText::Archive),
    (b"7z\xbc\xaf\x27\x1c", NotText::Archive),
    (b"Rar!\x1a\x07", NotText::Archive),
    (b"BZh", NotText::Archive),
    (b"\xfd7zXZ", NotText::Archive),
];

/// How a web page or XML begins, in lower case, after blanks.
const MARKUP: [&str; 8] =
    ["<!doctype", "<html", "<?xml", "<table", "<svg", "<!--", "<head", "<meta"];

/// Refuses what is no text by how it begins.
pub(super) fn refuse_other_kinds(bytes: &[u8]) -> Result<(), NotText> {
    if bytes.is_empty() {
        return Err(NotText::Empty);
    }
    if bytes.len() > MAX_BYTES {
        return Err(NotText::TooLarge);
    }
    let known = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature));
    known.map_or(Ok(()), |(_, kind)| Err(*kind))
}

/// Refuses a text that is no table: a web page, JSON.
pub(super) fn refuse_other_texts(text: &str) -> Result<(), NotText> {
    let text = text.trim();
    let begins =
        |mark: &&str| text.get(..mark.len()).is_some_and(|start| start.eq_ignore_ascii_case(mark));
    if MARKUP.iter().any(begins) {
        return Err(NotText::Html);
    }
    if is_json(text) { Err(NotText::Json) } else { Ok(()) }
}

/// Whether a text is an object, or a list of objects or lists, from its first sign to its last.
fn is_json(text: &str) -> bool {
    let inner = |open: char, close: char| {
        text.strip_prefix(open).and_then(|text| text.strip_suffix(close)).map(str::trim)
    };
    inner('{', '}').is_some_and(|inner| inner.is_empty() || inner.starts_with('"'))
        || inner('[', ']').is_some_and(|inner| inner.is_empty() || inner.starts_with(['{', '[']))
}
