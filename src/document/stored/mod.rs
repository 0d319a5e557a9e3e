//! The stored form: how documents and edits become JSON, and JSON of any version becomes them again.
//! Must not know where it lies.
//!
//! - `parse`: text as JSON, and why it may be none.
//! - `envelope`: a document with its format and version around it; `headline`: its main figures, beside it.
//! - `document`, `edits`: what each is stored as; their parts derive their form where they stand.
//! - `migration`: from the JSON of each version to that of the next.
//! - `reader`, `writer`: the two sides of serde that these forms have in common, with the exact place
//!   of every fault; `members` is the reader for what is read by hand.
//! - `schema`: what the types are stored as, as JSON Schema; outside the browser alone.

mod document;
mod edits;
mod envelope;
mod headline;
mod members;
mod migration;
mod parse;
mod reader;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod writer;

pub use edits::{decode_edits, encode_edits};
pub use envelope::{Saved, VERSION, decode, encode, envelope, envelope_of_headline, open};
pub(crate) use envelope::{document_of, open_file, parts, version_of};
pub use headline::headline;
pub(crate) use members::Members;
pub use parse::{MAX_BYTES, Undecodable, parse};
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use schema::{SchemaParts, object_schema, reference};
pub use writer::to_text;
pub(crate) use writer::{object, to_json};

/// The member that names the variant of an enum that is stored by its kind.
const KIND: &str = "kind";
/// The variant of a choice that holds what the person wrote.
const OWN: &str = "own";
