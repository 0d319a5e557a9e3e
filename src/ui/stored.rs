//! What reads and writes the stored form, whose code comes later: where nothing is kept there is
//! nothing to be read, and nothing is written before something was typed.
//! Must not know where it is kept.

use wasm_split_helpers::wasm_split;

use super::view::{Later, NotFetched};
use crate::document::{Document, Saved, Undecodable, decode, encode};
use crate::domain::results::Results;

/// Reads and writes the stored form.
#[derive(Clone, Copy)]
pub(crate) struct Stored {
    /// Reads a document.
    pub(crate) read: fn(&str) -> Result<Saved, Undecodable>,
    /// Writes a document, for the revision that it becomes.
    pub(crate) write: fn(&Document, u64, &Results) -> String,
}

/// Has to have come before what is kept is opened; what is typed before is kept when it comes.
pub(crate) static STORED: Later<Stored> = Later::new(|| Box::pin(stored()));

#[wasm_split(stored, fallible)]
fn stored() -> Result<Stored, NotFetched> {
    Ok(Stored { read: decode, write: encode })
}
