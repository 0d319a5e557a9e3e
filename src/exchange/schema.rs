//! What a file may hold, as the text of a JSON Schema: `docs/document.schema.json`. Outside the browser
//! alone. Must not know what a document is made of, nor where the text is kept.

use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};

use crate::document::{SchemaParts, VERSION, object_schema, reference};
use crate::domain::text::Text;
use crate::exchange::archive;
use crate::exchange::timestamp::Timestamp;

const DESCRIPTION: &str = "A document file or an archive of Tornaconto. A schema cannot say all that the \
    reader holds a file to: that no object has a member twice, that an identity is given once, that inputs \
    named under `examples` and `formulas` exist and each have one origin, that `next_line`, `next_in_survey` \
    and `next_in_kpis` are above every identity of their part, that an answer rates an aspect once, that \
    what was accepted is in order of the lines, that there are no more than 1,000,000 answers in all, that \
    a day exists, that a whole number is written without a decimal point, and that what a line comes to \
    stays below 10^15.";

/// What is said of a schema first, in this order; the parts, which are many, come last.
const ORDER: [&str; 14] = [
    "$schema",
    "$id",
    "title",
    "description",
    "type",
    "additionalProperties",
    "required",
    "properties",
    "oneOf",
    "items",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
];
const PARTS: &str = "$defs";

/// The schema of every file of this version, as text.
pub fn file_schema() -> Result<String, serde_json::Error> {
    let mut parts = SchemaParts::new();
    let (name, time) = (parts.of::<Option<Text>>(), parts.of::<Timestamp>());
    let list_of = |part| json!({ "type": "array", "items": reference(part) });
    let archive = object_schema(
        "Everything that was kept: every programme with its earlier versions.",
        &[],
        [
            ("format", json!({ "const": archive::FORMAT })),
            ("version", reference("Version")),
            ("programmes", list_of("ArchivedProgramme")),
        ],
    );
    let programme = object_schema(
        "A programme: its present document, and its earlier versions.",
        &["headline"],
        [
            ("name", name.clone()),
            ("headline", reference("Headline")),
            ("document", reference("Document")),
            ("history", list_of("ArchivedVersion")),
        ],
    );
    let version = object_schema(
        "A programme as it was.",
        &["headline"],
        [
            ("time", time),
            ("name", name),
            ("headline", reference("Headline")),
            ("document", reference("Document")),
        ],
    );
    let of_archives =
        [("Archive", archive), ("ArchivedProgramme", programme), ("ArchivedVersion", version)];
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:tornaconto:file:{VERSION}"),
        "title": "Tornaconto files",
        "description": DESCRIPTION,
        "oneOf": [reference("DocumentFile"), reference("Archive")],
        PARTS: parts.into_definitions(of_archives),
    });
    let text = serde_json::to_string_pretty(&InOrder { value: &schema, order: &ORDER })?;
    Ok(text + "\n")
}

/// A part of a schema whose members stand in an order that reads well, the others by alphabet.
struct InOrder<'a> {
    value: &'a Value,
    order: &'a [&'a str],
}

impl Serialize for InOrder<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.value {
            Value::Object(members) => {
                // The members of a stored object, in the order of its type.
                let named = members.get("required").and_then(Value::as_array);
                let named: Vec<&str> =
                    named.into_iter().flatten().filter_map(Value::as_str).collect();
                serializer.collect_map(in_order(members, self.order).into_iter().map(
                    |(name, value)| {
                        let order = if name == "properties" { &named[..] } else { &ORDER };
                        (name, InOrder { value, order })
                    },
                ))
            }
            Value::Array(values) => {
                serializer.collect_seq(values.iter().map(|value| InOrder { value, order: &ORDER }))
            }
            value => value.serialize(serializer),
        }
    }
}

fn in_order<'a>(members: &'a Map<String, Value>, order: &[&str]) -> Vec<(&'a String, &'a Value)> {
    let place = |name: &str| order.iter().position(|known| *known == name).unwrap_or(order.len());
    let mut members: Vec<_> = members.iter().collect();
    members.sort_by_cached_key(|(name, _)| (*name == PARTS, place(name), (*name).clone()));
    members
}
