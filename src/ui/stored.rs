//! What reads and writes what is kept, whose code comes later: where nothing is kept there is
//! nothing to be read, and nothing is written before something was typed.
//! Must not know where it is kept.

use wasm_split_helpers::wasm_split;

use super::view::{Later, NotFetched};
use crate::document::{Document, Edit, Saved, Undecodable, decode};
use crate::domain::results::Results;
use crate::keeping::{Moment, Offer, Pen, Position, Start, choose, follow, recover};

/// What a page opens with, and what is offered beside it.
type Chosen = (Start, Vec<Offer>);

/// Reads and writes what is kept.
#[derive(Clone, Copy)]
pub(crate) struct Stored {
    /// Reads a document.
    pub(crate) read: fn(&str) -> Result<Saved, Undecodable>,
    /// Chooses between the fast copy and the journal.
    pub(crate) choose: fn(Option<&str>, Option<&str>) -> Chosen,
    /// Forms a record.
    pub(crate) form: fn(&mut Pen, &[Edit], &Document, &Results, Moment, Option<String>),
    /// Writes the fast copy.
    pub(crate) copy: fn(&Pen, &Document, &Results) -> String,
    /// Follows what another tab has kept.
    pub(crate) follow: fn(&Document, &Pen, &str) -> Option<(Document, Position)>,
}

/// Has to have come before what is kept is opened; what is typed before is kept when it comes.
pub(crate) static STORED: Later<Stored> = Later::new(|| Box::pin(stored()));

#[wasm_split(stored, fallible)]
fn stored() -> Result<Stored, NotFetched> {
    Ok(Stored { read: decode, choose: choose_of_texts, form: Pen::form, copy: Pen::copy, follow })
}

fn choose_of_texts(copy: Option<&str>, journal: Option<&str>) -> Chosen {
    let journal = journal.and_then(|text| serde_json::from_str(text).ok());
    choose(copy, journal.as_ref().and_then(recover))
}
