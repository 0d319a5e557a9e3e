//! The saved form of a document: JSON in an envelope that names its format and version.
//! Must not know where the bytes are kept.

use std::borrow::Cow;

use serde_json::Value;

use super::document::{read_document, write_document};
use super::headline::{check_headline, headline};
use super::members::Members;
use super::migration::{self, migrate};
use super::parse::{Undecodable, parse};
use super::writer::{object, to_text};
use crate::document::Document;
use crate::document::fault::Fault;
use crate::document::load_later_parts;
use crate::domain::results::Results;

/// The version that this build writes.
pub const VERSION: u64 = migration::VERSION;

/// What a file that holds a document says that it is.
pub(super) const FORMAT: &str = "tornaconto";

/// A document as it was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// How many times it had been saved, counting this one.
    pub revision: u64,
    /// The document.
    pub document: Document,
}

/// What is kept of a document, beside what an envelope says about it: its headline, and itself.
pub(crate) fn parts(document: &Document, results: &Results) -> [(&'static str, Value); 2] {
    [("headline", headline(document, results)), ("document", write_document(document))]
}

/// A document in its envelope, with the headline of its results.
#[must_use]
pub fn envelope(document: &Document, revision: u64, results: &Results) -> Value {
    enveloped(parts(document, results), revision)
}

/// The envelope of a document that is kept elsewhere: it holds the headline alone.
#[must_use]
pub fn envelope_of_headline(document: &Document, revision: u64, results: &Results) -> Value {
    let headline = ("headline", headline(document, results));
    enveloped([headline, ("document", Value::Null)], revision)
}

fn enveloped([headline, document]: [(&'static str, Value); 2], revision: u64) -> Value {
    let format = ("format", Value::from(FORMAT));
    let version = ("version", Value::from(VERSION));
    let revision = ("revision", Value::from(revision));
    object([format, version, revision, headline, document])
}

/// The saved form of a document, with the headline of its results.
#[must_use]
pub fn encode(document: &Document, revision: u64, results: &Results) -> String {
    to_text(&envelope(document, revision, results))
}

/// The version of something of a format of ours, if this build reads it.
pub(crate) fn version_of(envelope: &Value, format: &str) -> Result<u64, Undecodable> {
    if envelope.get("format").and_then(Value::as_str) != Some(format) {
        return Err(Undecodable::NotOurs);
    }
    let version = Members::any(envelope)?.value("version")?;
    // There is none before 1.
    match version.as_u64() {
        None | Some(0) => Err(Fault::not_accepted(version).inside("version").into()),
        Some(newer) if newer > VERSION => Err(Undecodable::Newer(newer)),
        Some(version) => Ok(version),
    }
}

/// The document among the members of an object, brought to this version; and the headline beside
/// it, where there is one, held to its form. Within the document places are named from it on.
pub(crate) fn document_of(members: &Members<'_>, version: u64) -> Result<Document, Fault> {
    if let Ok(headline) = members.value("headline") {
        check_headline(headline, version).map_err(|fault| fault.inside("headline"))?;
    }
    document_in(members.value("document")?, version)
}

/// A document of a version, brought to this one.
pub(super) fn document_in(value: &Value, version: u64) -> Result<Document, Fault> {
    if !value.is_object() {
        return Err(Fault::not_accepted(value).inside("document"));
    }
    // It may hold a survey and KPIs, whose inputs are looked at.
    load_later_parts();
    let mut value = Cow::Borrowed(value);
    if version < VERSION {
        migrate(value.to_mut(), version);
    }
    read_document(&value)
}

/// Opens an envelope. What else is kept beside the document is not looked at.
pub fn open(envelope: &Value) -> Result<Saved, Undecodable> {
    let version = version_of(envelope, FORMAT)?;
    let members = Members::any(envelope)?;
    let revision = members.read_if_present("revision")?.unwrap_or(0);
    Ok(Saved { revision, document: document_in(members.value("document")?, version)? })
}

/// Opens a file that holds a document and nothing that no document is kept with.
pub(crate) fn open_file(file: &Value) -> Result<Document, Undecodable> {
    let version = version_of(file, FORMAT)?;
    let names = ["format", "version", "revision", "headline", "document"];
    let members = Members::only(file, &names)?;
    members.read_if_present::<u64>("revision")?;
    Ok(document_of(&members, version)?)
}

/// Opens a saved form. Total: whatever the bytes are, it neither panics nor guesses.
pub fn decode(text: &str) -> Result<Saved, Undecodable> {
    open(&parse(text)?)
}
