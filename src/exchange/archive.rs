//! All programmes in one file, each with its earlier versions.
//! Must not know where they are stored, nor which of them is open.

use serde_json::Value;

use crate::document::{
    Document, Fault, Members, Undecodable, VERSION, document_of, object, parts, to_json, version_of,
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
    object([
        ("format", Value::from(FORMAT)),
        ("version", Value::from(VERSION)),
        ("programmes", Value::Array(programmes.iter().map(programme).collect())),
    ])
}

fn programme(programme: &ArchivedProgramme) -> Value {
    let [headline, document] = parts_of(&programme.document);
    let history = programme.history.iter().map(past);
    object([
        ("name", to_json(&programme.name)),
        headline,
        document,
        ("history", Value::Array(history.collect())),
    ])
}

fn past(past: &ArchivedVersion) -> Value {
    let [headline, document] = parts_of(&past.document);
    object([("time", to_json(&past.time)), ("name", to_json(&past.name)), headline, document])
}

fn parts_of(document: &Document) -> [(&'static str, Value); 2] {
    parts(document, &results(document.calculation()))
}

/// Reads an archive, strictly.
pub(super) fn read_archive(file: &Value) -> Result<Vec<ArchivedProgramme>, Undecodable> {
    let version = version_of(file, FORMAT)?;
    let members = Members::only(file, &["format", "version", "programmes"])?;
    Ok(members.read_each("programmes", |value| read_programme(value, version))?)
}

fn read_programme(value: &Value, version: u64) -> Result<ArchivedProgramme, Fault> {
    let members = Members::only(value, &["name", "headline", "document", "history"])?;
    Ok(ArchivedProgramme {
        name: members.read("name")?,
        document: document_of(&members, version)?,
        history: members.read_each("history", |value| read_past(value, version))?,
    })
}

fn read_past(value: &Value, version: u64) -> Result<ArchivedVersion, Fault> {
    let members = Members::only(value, &["time", "name", "headline", "document"])?;
    Ok(ArchivedVersion {
        time: members.read("time")?,
        name: members.read("name")?,
        document: document_of(&members, version)?,
    })
}
