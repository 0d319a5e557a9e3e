//! What edits are stored as, in a journal of what was done since a document was last kept.
//! Must not know where the journal lies, nor when a record was written.
//!
//! A journal keeps the version beside each record; edits of an older one are brought to this. A whole
//! document that replaces another says its version itself.

use serde::Deserialize;
use serde_json::Value;

use super::KIND;
use super::envelope::{VERSION, document_in};
use super::members::Members;
use super::migration::migrate_edits;
use super::parse::parse;
use super::reader::read;
use super::writer::{object, to_json, to_text};
use crate::document::consistency::{check_cost, is_cost};
use crate::document::edits::{Edit, Line};
use crate::document::entry::{Entry, Kind};
use crate::document::fault::Fault;
use crate::document::fields::Field;
use crate::document::identities::MAX_ID;
use crate::document::load_later_parts;

/// Edits as text, oldest first.
#[must_use]
pub fn encode_edits(edits: &[Edit]) -> String {
    // One by one: of ten thousand lines not all are there in a third form at once.
    let edits: Vec<String> = edits.iter().map(|edit| to_text(&write_edit(edit))).collect();
    ["[", &edits.join(","), "]"].concat()
}

/// The edits of a text, as a version wrote them. A text in which anything is otherwise is none:
/// half a journal is not replayed.
#[must_use]
pub fn decode_edits(text: &str, version: u64) -> Option<Vec<Edit>> {
    load_later_parts();
    let mut edits = parse(text).ok()?;
    migrate_edits(&mut edits, version)?;
    let edits = edits.as_array()?.iter().map(|edit| read_edit(edit).ok().filter(fits));
    edits.collect()
}

/// As the type derives it, but for a document, which says its version.
fn write_edit(edit: &Edit) -> Value {
    match edit {
        Edit::Replace(document) => object([
            (KIND, Value::from("replace")),
            ("version", Value::from(VERSION)),
            ("document", super::document::write_document(document)),
        ]),
        _ => to_json(edit),
    }
}

/// As the type derives it, but for what depends on a field or a version that stands beside it.
fn read_edit(value: &Value) -> Result<Edit, Fault> {
    match value.get(KIND).and_then(Value::as_str) {
        Some("set") => {
            let members = Members::only(value, &[KIND, "field", "entry", "origin"])?;
            let field: Field = members.read("field")?;
            let entry = read_entry(field.kind(), members.value("entry")?)?;
            Ok(Edit::Set { field, entry, origin: members.read("origin")? })
        }
        Some("replace") => {
            let members = Members::only(value, &[KIND, "version", "document"])?;
            let version: u64 = members.read("version")?;
            let document = members.value("document")?;
            if !(1..=VERSION).contains(&version) {
                return Err(Fault::not_accepted(value));
            }
            document_in(document, version).map(Box::new).map(Edit::Replace)
        }
        _ => read(value),
    }
}

/// Whether an edit could have been made: a cost is never a loss, nor is an amount of a KPI, and
/// the identities of lines are few.
fn fits(edit: &Edit) -> bool {
    match edit {
        Edit::Set { field: Field::Investment(..) | Field::Kpi(_), entry, .. } => is_cost(entry),
        Edit::Add { line, .. } => {
            let is_sound = match line {
                Line::Cost(line) => check_cost(line).is_ok(),
                Line::Benefit(_) => true,
            };
            is_sound && line.id().0 < MAX_ID
        }
        Edit::ChangeCost { line, .. } => check_cost(line).is_ok(),
        Edit::AddMany(lines) => lines.iter().all(|placed| placed.line.id.0 < MAX_ID),
        _ => true,
    }
}

/// What an input of a kind holds.
fn read_entry(kind: Kind, value: &Value) -> Result<Entry, Fault> {
    fn of<'de, T: Deserialize<'de>>(
        value: &'de Value,
        entry: fn(T) -> Entry,
    ) -> Result<Entry, Fault> {
        read(value).map(entry)
    }
    match kind {
        Kind::Text => of(value, Entry::Text),
        Kind::Money | Kind::Claim | Kind::UnitMoney => of(value, Entry::Money),
        Kind::Percent => of(value, Entry::Percent),
        Kind::Rate => of(value, Entry::Rate),
        Kind::Hours | Kind::HandlingTime => of(value, Entry::Quantity),
        Kind::UnitCount => of(value, Entry::UnitCount),
        Kind::People => of(value, Entry::People),
        Kind::Participants => of(value, Entry::Participants),
        Kind::Count => of(value, Entry::Count),
        Kind::Months => of(value, Entry::Months),
        Kind::Years => of(value, Entry::Years),
        Kind::Scale => of(value, Entry::Scale),
        Kind::OtherMonths => of(value, Entry::OtherMonths),
        Kind::Seed => of(value, Entry::Seed),
        Kind::CostMonth => of(value, Entry::CostMonth),
        Kind::BenefitMonth => of(value, Entry::BenefitMonth),
        Kind::Date => of(value, Entry::Date),
        Kind::Currency => of(value, Entry::Currency),
        Kind::Category => of(value, Entry::Category),
        Kind::Basis => of(value, Entry::Basis),
    }
}
