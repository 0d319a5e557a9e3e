//! The saved form of a document: JSON in an envelope that names its format and version.
//! Must not know where the bytes are kept.

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde_json::Value;

use super::Document;
use super::customers::let_in_customers;
use super::fault::Place;
use super::json::{Undecodable, parse};
use super::migration::{self, migrate};
use super::stored::{Fields, Stored, object, stored_struct, text};
use crate::domain::decimal::parse_exact;
use crate::domain::explain::Figure;
use crate::domain::results::Results;

/// The version that this build writes.
pub const VERSION: u64 = migration::VERSION;
/// Digits after the point that a headline's figure may have.
const HEADLINE_PLACES: u32 = 28;

const FORMAT: &str = "tornaconto";

/// The figures at a revision, kept beside the document so that a list of programmes, a history
/// or a host can show them without computing. Never read back into a calculation.
struct Headline {
    invested: Option<Shown>,
    credited: Option<Shown>,
    benefit_cost_ratio: Option<Shown>,
    return_on_investment_percent: Option<Shown>,
    net_benefit: Option<Shown>,
    payback_months: Option<Shown>,
    break_even_percent: Option<Shown>,
}

stored_struct!(Headline {
    invested,
    credited,
    benefit_cost_ratio,
    return_on_investment_percent,
    net_benefit,
    payback_months,
    break_even_percent,
});

impl Headline {
    fn of(results: &Results) -> Self {
        let shown = |figure: &Figure| figure.number().map(|number| Shown(number.normalize()));
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
struct Shown(Decimal);

impl Stored for Shown {
    fn to_json(&self) -> Value {
        Value::String(self.0.to_string())
    }
    fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
        parse_exact(text(value, place)?, HEADLINE_PLACES).map(Self)
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
pub(crate) fn members(
    document: Option<&Document>,
    results: &Results,
) -> [(&'static str, Value); 2] {
    let document = document.map_or(Value::Null, Document::to_json);
    [("headline", headline(results)), ("document", document)]
}

/// A document in its envelope, with the headline of its results.
#[must_use]
pub fn envelope(document: Option<&Document>, revision: u64, results: &Results) -> Value {
    let [headline, document] = members(document, results);
    let format = ("format", Value::from(FORMAT));
    let version = ("version", Value::from(VERSION));
    let revision = ("revision", Value::from(revision));
    object(vec![format, version, revision, headline, document])
}

/// The headline of results, as it stands beside a document.
#[must_use]
pub fn headline(results: &Results) -> Value {
    Headline::of(results).to_json()
}

/// The saved form of a document, with the headline of its results.
#[must_use]
pub fn encode(document: &Document, revision: u64, results: &Results) -> String {
    envelope(Some(document), revision, results).to_string()
}

/// The version of something of a format of ours, if this build reads it.
pub(crate) fn version_of(envelope: &Value, format: &str) -> Result<u64, Undecodable> {
    if envelope.get("format").and_then(Value::as_str) != Some(format) {
        return Err(Undecodable::NotOurs);
    }
    let mut place = Place::default();
    let version = version_in(envelope, &mut place);
    match place.done(version, envelope)? {
        version if version > VERSION => Err(Undecodable::Newer(version)),
        version => Ok(version),
    }
}

/// The version that an object names, of which there is none before 1.
fn version_in(value: &Value, place: &mut Place) -> Option<u64> {
    let version = Fields::among_others(value)?.value("version", place)?;
    let number = version.as_u64().filter(|number| *number > 0);
    if number.is_none() {
        place.enter("version");
        place.leave(false, version);
    }
    number
}

/// The document among the members of an object, brought to this version; and the headline beside
/// it, where there is one, held to its form. Within the document places are named from it on.
pub(crate) fn document_of(
    fields: &Fields<'_>,
    version: u64,
    place: &mut Place,
) -> Option<Document> {
    fields.find::<Headline>("headline", place)?;
    document_in(fields.value("document", place)?, version, place)
}

/// A document of a version, brought to this one.
pub(super) fn document_in(value: &Value, version: u64, place: &mut Place) -> Option<Document> {
    if !value.is_object() {
        place.enter("document");
        place.leave(false, value);
        return None;
    }
    // It may hold a survey and KPIs, whose inputs are looked at.
    let_in_customers();
    let mut value = Cow::Borrowed(value);
    if version < VERSION {
        migrate(value.to_mut(), version);
    }
    Document::from_json(&value, place)
}

/// Opens an envelope. What else is kept beside the document is not looked at.
pub fn open(envelope: &Value) -> Result<Saved, Undecodable> {
    let version = version_of(envelope, FORMAT)?;
    let mut place = Place::default();
    let saved = Fields::among_others(envelope).and_then(|fields| {
        let revision = fields.find("revision", &mut place)?.unwrap_or(0);
        let document = fields.value("document", &mut place)?;
        Some(Saved { revision, document: document_in(document, version, &mut place)? })
    });
    Ok(place.done(saved, envelope)?)
}

/// Opens a file that holds a document and nothing that no document is kept with.
pub(crate) fn open_file(file: &Value) -> Result<Document, Undecodable> {
    let version = version_of(file, FORMAT)?;
    let mut place = Place::default();
    let names = ["format", "version", "revision", "headline", "document"];
    let document = Fields::of(file, &names, &mut place).and_then(|fields| {
        fields.find::<u64>("revision", &mut place)?;
        document_of(&fields, version, &mut place)
    });
    Ok(place.done(document, file)?)
}

/// Opens a saved form. Total: whatever the bytes are, it neither panics nor guesses.
pub fn decode(text: &str) -> Result<Saved, Undecodable> {
    open(&parse(text)?)
}
