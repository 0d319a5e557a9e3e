//! The saved form of a document: JSON in an envelope that names its format and version.
//! Must not know where the bytes are kept.

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::document::{read_document, write_document};
use super::members::Members;
use super::migration::{self, migrate};
use super::parse::{Undecodable, parse};
use super::writer::{object, to_json, to_text};
use crate::document::Document;
use crate::document::fault::Fault;
use crate::document::load_customer_parts;
use crate::domain::decimal::parse_exact;
use crate::domain::explain::Figure;
use crate::domain::results::Results;

/// The version that this build writes.
pub const VERSION: u64 = migration::VERSION;
/// Digits after the point that a headline's figure may have.
const HEADLINE_PLACES: u32 = 28;

/// What a file that holds a document says that it is.
pub(super) const FORMAT: &str = "tornaconto";

/// The figures at a revision, kept beside the document so that a list of programmes, a history
/// or a host can show them without computing. Never read back into a calculation.
#[derive(Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(
        description = "The main figures, as exact decimals; null where one cannot be computed."
    )
)]
#[serde(deny_unknown_fields)]
pub(super) struct Headline {
    invested: Option<Exact>,
    credited: Option<Exact>,
    benefit_cost_ratio: Option<Exact>,
    return_on_investment_percent: Option<Exact>,
    net_benefit: Option<Exact>,
    payback_months: Option<Exact>,
    break_even_percent: Option<Exact>,
}

impl Headline {
    fn of(results: &Results) -> Self {
        let shown = |figure: &Figure| figure.number().map(|number| Exact(number.normalize()));
        Self {
            invested: shown(&results.invested),
            credited: shown(&results.credited),
            benefit_cost_ratio: shown(&results.benefit_cost_ratio),
            return_on_investment_percent: shown(&results.return_on_investment),
            net_benefit: shown(&results.net_benefit),
            payback_months: shown(&results.payback),
            break_even_percent: shown(&results.break_even_share),
        }
    }
}

/// A figure of the headline, exact, as text.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(
        rename = "Figure",
        description = "A figure, exact, as text.",
        extend("pattern" = r"^-?[0-9]{1,28}(\.[0-9]{1,28})?$")
    )
)]
#[serde(try_from = "String", into = "String")]
struct Exact(Decimal);

impl TryFrom<String> for Exact {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, &'static str> {
        parse_exact(&text, HEADLINE_PLACES).map(Self).ok_or("no exact decimal")
    }
}

impl From<Exact> for String {
    fn from(Exact(number): Exact) -> Self {
        number.to_string()
    }
}

/// A document as it was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// How many times it had been saved, counting this one.
    pub revision: u64,
    /// The document.
    pub document: Document,
}

/// What is kept of a document, beside what an envelope says about it; of one that is kept elsewhere
/// the headline alone.
pub(crate) fn parts(document: Option<&Document>, results: &Results) -> [(&'static str, Value); 2] {
    let document = document.map_or(Value::Null, write_document);
    [("headline", headline(results)), ("document", document)]
}

/// A document in its envelope, with the headline of its results.
#[must_use]
pub fn envelope(document: Option<&Document>, revision: u64, results: &Results) -> Value {
    let [headline, document] = parts(document, results);
    let format = ("format", Value::from(FORMAT));
    let version = ("version", Value::from(VERSION));
    let revision = ("revision", Value::from(revision));
    object([format, version, revision, headline, document])
}

/// The headline of results, as it stands beside a document.
#[must_use]
pub fn headline(results: &Results) -> Value {
    to_json(&Headline::of(results))
}

/// The saved form of a document, with the headline of its results.
#[must_use]
pub fn encode(document: &Document, revision: u64, results: &Results) -> String {
    to_text(&envelope(Some(document), revision, results))
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
    members.read_if_present::<Headline>("headline")?;
    document_in(members.value("document")?, version)
}

/// A document of a version, brought to this one.
pub(super) fn document_in(value: &Value, version: u64) -> Result<Document, Fault> {
    if !value.is_object() {
        return Err(Fault::not_accepted(value).inside("document"));
    }
    // It may hold a survey and KPIs, whose inputs are looked at.
    load_customer_parts();
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
