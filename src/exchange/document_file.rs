//! A document, or all programmes, as a file: JSON that a person can read. What it may hold is
//! published in `docs/document.schema.json`.
//! Must not know how a file reaches the device, nor what is done with what it holds.

use serde_json::Value;

use crate::document::{Document, MAX_BYTES, Undecodable, envelope, open_file, parse};
use crate::domain::results::results;
use crate::exchange::archive::{self, ArchivedProgramme};
use crate::exchange::json_layout::to_readable_json;
use crate::exchange::name_matching::unaccented;

/// The name of a file that holds everything.
pub const ARCHIVE_NAME: &str = "tornaconto-archive.json";

/// Letters of a programme's name that its file is named by.
const MAX_NAME_LETTERS: usize = 60;

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileContents {
    /// One document.
    Programme(Box<Document>),
    /// Everything that was kept somewhere.
    Archive(Vec<ArchivedProgramme>),
}

/// One document as a file; `None` where it would be larger than what [`read_file`] opens.
#[must_use]
pub fn write_document(document: &Document) -> Option<String> {
    let mut file = envelope(document, 0, &results(document.calculation()));
    if let Value::Object(members) = &mut file {
        // Counts what was kept on one device; elsewhere it says nothing.
        members.remove("revision");
    }
    to_text(&file)
}

/// Everything as one file; `None` where it would be larger than what [`read_file`] opens.
#[must_use]
pub fn write_archive(programmes: &[ArchivedProgramme]) -> Option<String> {
    to_text(&archive::archive_to_json(programmes))
}

/// For people where there is room for it, in one line where that alone can be read again.
fn to_text(file: &Value) -> Option<String> {
    let fits = |text: &String| text.len() <= MAX_BYTES;
    Some(to_readable_json(file)).filter(fits).or_else(|| Some(file.to_string()).filter(fits))
}

/// Reads either. Total: whatever the text is, it neither panics nor guesses.
pub fn read_file(text: &str) -> Result<FileContents, Undecodable> {
    // Editors on Windows leave a mark at the beginning.
    let file = parse(text.strip_prefix('\u{feff}').unwrap_or(text))?;
    if file.get("format").and_then(Value::as_str) == Some(archive::FORMAT) {
        archive::read_archive(&file).map(FileContents::Archive)
    } else {
        open_file(&file).map(|document| FileContents::Programme(Box::new(document)))
    }
}

/// A name for the file of a document, by the programme's own: `tornaconto-<name>.json`.
#[must_use]
pub fn file_name(document: &Document) -> String {
    let mut name = String::new();
    for letter in document.calculation().programme.name.as_str().chars() {
        let letter = unaccented(letter);
        if letter.is_ascii_alphanumeric() {
            name.push(letter);
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
        if name.len() >= MAX_NAME_LETTERS {
            break;
        }
    }
    match name.trim_end_matches('-') {
        "" => "tornaconto.json".to_owned(),
        name => ["tornaconto-", name, ".json"].concat(),
    }
}
