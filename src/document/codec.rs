//! The saved form of a document: JSON in an envelope that names its format and version.
//! Must not know where the bytes are kept.

use serde_json::Value;

use super::Document;
use super::migration::{self, migrate};
use super::stored::{Fault, Stored, object, read};
use crate::domain::explain::Figure;
use crate::domain::results::Results;

/// The version that this build writes.
pub const VERSION: u64 = migration::VERSION;
/// The largest saved form that is looked at, in bytes.
pub const LARGEST: usize = 20_000_000;

const FORMAT: &str = "tornaconto";

/// The figures at a revision, kept beside the document so that a list of programmes, a history
/// or a host can show them without computing. Never read back into a calculation.
fn headline(results: &Results) -> Value {
    let text = |figure: &Figure| {
        figure.number().map_or(Value::Null, |number| Value::String(number.normalize().to_string()))
    };
    object(vec![
        ("invested", text(&results.invested)),
        ("credited", text(&results.credited)),
        ("benefit_cost_ratio", text(&results.benefit_cost_ratio)),
        ("return_on_investment_percent", text(&results.return_on_investment)),
        ("net_benefit", text(&results.net_benefit)),
        ("payback_months", text(&results.payback)),
        ("break_even_percent", text(&results.break_even_share)),
    ])
}

/// A document as it was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// How many times it had been saved, counting this one.
    pub revision: u64,
    /// The document.
    pub document: Document,
}

/// Why saved bytes are not a document that this build can open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undecodable {
    /// Longer than [`LARGEST`].
    TooLarge,
    /// Not this format, or not whole.
    NotADocument,
    /// A document in which something, at this place, is not as it should be.
    Faulty(Fault),
    /// Written by a newer version, which knows what this one does not.
    Newer(u64),
}

/// The saved form of a document, with the headline of its results.
#[must_use]
pub fn encode(document: &Document, revision: u64, results: &Results) -> String {
    let envelope = object(vec![
        ("format", Value::from(FORMAT)),
        ("version", Value::from(VERSION)),
        ("revision", Value::from(revision)),
        ("headline", headline(results)),
        ("document", document.to_json()),
    ]);
    envelope.to_string()
}

/// Opens a saved form. Total: whatever the bytes are, it neither panics nor guesses.
pub fn decode(text: &str) -> Result<Saved, Undecodable> {
    if text.len() > LARGEST {
        return Err(Undecodable::TooLarge);
    }
    let mut envelope: Value = serde_json::from_str(text).map_err(|_| Undecodable::NotADocument)?;
    if envelope.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(Undecodable::NotADocument);
    }
    let number =
        |name: &str| envelope.get(name).and_then(Value::as_u64).ok_or(Undecodable::NotADocument);
    let version = number("version")?;
    if version > VERSION {
        return Err(Undecodable::Newer(version));
    }
    let revision = number("revision")?;
    let document = envelope.get_mut("document").ok_or(Undecodable::NotADocument)?;
    migrate(document, version).ok_or(Undecodable::NotADocument)?;
    let document = read::<Document>(document).map_err(Undecodable::Faulty)?;
    if !document.is_sound() {
        return Err(Undecodable::Faulty(Fault::default()));
    }
    Ok(Saved { revision, document })
}
