//! All programmes in one file, each with its earlier versions.
//! Must not know where they are stored, nor which of them is open.

use serde_json::Value;

use crate::document::{
    Document, Fields, Place, Stored, Undecodable, VERSION, document_of, members, object, version_of,
};
use crate::domain::results::results;
use crate::domain::text::Text;
use crate::exchange::timestamp::Timestamp;

/// What the file says that it is.
pub(super) const FORMAT: &str = "tornaconto-archive";

/// A programme as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArchivedProgramme {
    /// What it is called among the others, where it has such a name.
    pub name: Option<Text>,
    /// Its present document.
    pub document: Document,
    /// Its earlier versions, in the order in which they are kept.
    pub history: Vec<ArchivedVersion>,
}

/// A programme as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArchivedVersion {
    /// When it was kept.
    pub time: Timestamp,
    /// What this version is called, where someone gave it a name.
    pub name: Option<Text>,
    /// Its document.
    pub document: Document,
}

/// Programmes as JSON.
pub(super) fn archive_to_json(programmes: &[ArchivedProgramme]) -> Value {
    object(vec![
        ("format", Value::from(FORMAT)),
        ("version", Value::from(VERSION)),
        ("programmes", Value::Array(programmes.iter().map(programme).collect())),
    ])
}

fn programme(programme: &ArchivedProgramme) -> Value {
    let [headline, document] = parts(&programme.document);
    let history = programme.history.iter().map(past);
    object(vec![
        ("name", programme.name.to_json()),
        headline,
        document,
        ("history", Value::Array(history.collect())),
    ])
}

fn past(past: &ArchivedVersion) -> Value {
    let [headline, document] = parts(&past.document);
    object(vec![("time", past.time.to_json()), ("name", past.name.to_json()), headline, document])
}

fn parts(document: &Document) -> [(&'static str, Value); 2] {
    members(Some(document), &results(document.calculation()))
}

/// Reads an archive, strictly.
pub(super) fn read_archive(file: &Value) -> Result<Vec<ArchivedProgramme>, Undecodable> {
    let version = version_of(file, FORMAT)?;
    let mut place = Place::default();
    let names = ["format", "version", "programmes"];
    let programmes = Fields::of(file, &names, &mut place).and_then(|fields| {
        fields.each("programmes", &mut place, |value, place| read_programme(value, version, place))
    });
    Ok(place.done(programmes, file)?)
}

fn read_programme(value: &Value, version: u64, place: &mut Place) -> Option<ArchivedProgramme> {
    let fields = Fields::of(value, &["name", "headline", "document", "history"], place)?;
    Some(ArchivedProgramme {
        name: fields.get("name", place)?,
        document: document_of(&fields, version, place)?,
        history: fields.each("history", place, |value, place| read_past(value, version, place))?,
    })
}

fn read_past(value: &Value, version: u64, place: &mut Place) -> Option<ArchivedVersion> {
    let fields = Fields::of(value, &["time", "name", "headline", "document"], place)?;
    Some(ArchivedVersion {
        time: fields.get("time", place)?,
        name: fields.get("name", place)?,
        document: document_of(&fields, version, place)?,
    })
}
