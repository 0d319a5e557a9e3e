//! Ways in and out of the product other than typing: files.
//! Must not know a screen, a sentence, a clock, or how a file reaches the device.
//!
//! - JSON: `document_file` reads and writes one document, or an `archive` of all programmes with their
//!   earlier versions; `json_layout` makes it readable, `timestamp` is when a version was saved
//! - CSV: [`table`] reads and writes any table; [`cases`] and [`answers`] say what its columns are
//! - `schema`: what such a file may hold, as JSON Schema; outside the browser alone
//! - `name_matching`: when two names in files are the same
//! - [`pace`]: long work that rests in between

pub mod answers;
mod archive;
pub mod cases;
mod document_file;
mod json_layout;
mod name_matching;
pub mod pace;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
pub mod table;
mod timestamp;

pub use archive::{ArchivedProgramme, ArchivedVersion};
pub use document_file::{
    ARCHIVE_NAME, FileContents, file_name, read_file, write_archive, write_document,
};
pub use timestamp::Timestamp;
