//! Everything that is kept, in one file: programmes, each with its earlier versions.
//! Must not know where they are kept, nor which of them is open.

use serde_json::Value;

use super::moment::Moment;
use crate::document::{
    Document, Fields, Place, Stored, Undecodable, VERSION, document_of, members, object, version_of,
};
use crate::domain::results::results;
use crate::domain::text::Text;

/// What the file says that it is.
pub(super) const FORMAT: &str = "tornaconto-archive";

/// A programme as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// What it is called among the others, where it has such a name.
    pub name: Option<Text>,
    /// Its present document.
    pub document: Document,
    /// Its earlier versions, in the order in which they are kept.
    pub history: Vec<Past>,
}

/// A programme as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// When it was kept.
    pub time: Moment,
    /// What this version is called, where someone gave it a name.
    pub name: Option<Text>,
    /// Its document.
    pub document: Document,
}

/// Programmes as JSON.
pub(super) fn archive(programmes: &[Programme]) -> Value {
    object(vec![
        ("format", Value::from(FORMAT)),
        ("version", Value::from(VERSION)),
        ("programmes", Value::Array(programmes.iter().map(programme).collect())),
    ])
}

fn programme(programme: &Programme) -> Value {
    let [headline, document] = parts(&programme.document);
    let history = programme.history.iter().map(past);
    object(vec![
        ("name", programme.name.to_json()),
        headline,
        document,
        ("history", Value::Array(history.collect())),
    ])
}

fn past(past: &Past) -> Value {
    let [headline, document] = parts(&past.document);
    object(vec![("time", past.time.to_json()), ("name", past.name.to_json()), headline, document])
}

fn parts(document: &Document) -> [(&'static str, Value); 2] {
    members(Some(document), &results(document.calculation()))
}

/// Reads an archive, strictly.
pub(super) fn open(file: &Value) -> Result<Vec<Programme>, Undecodable> {
    let version = version_of(file, FORMAT)?;
    let mut place = Place::default();
    let names = ["format", "version", "programmes"];
    let programmes = Fields::of(file, &names, &mut place).and_then(|fields| {
        fields.each("programmes", &mut place, |value, place| read_programme(value, version, place))
    });
    Ok(place.done(programmes, file)?)
}

fn read_programme(value: &Value, version: u64, place: &mut Place) -> Option<Programme> {
    let fields = Fields::of(value, &["name", "headline", "document", "history"], place)?;
    Some(Programme {
        name: fields.get("name", place)?,
        document: document_of(&fields, version, place)?,
        history: fields.each("history", place, |value, place| read_past(value, version, place))?,
    })
}

fn read_past(value: &Value, version: u64, place: &mut Place) -> Option<Past> {
    let fields = Fields::of(value, &["time", "name", "headline", "document"], place)?;
    Some(Past {
        time: fields.get("time", place)?,
        name: fields.get("name", place)?,
        document: document_of(&fields, version, place)?,
    })
}
