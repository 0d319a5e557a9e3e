//! The JSON form of edits, for a journal of what was done since a document was last kept.
//! Must not know where the journal lies, nor when a record was written.
//!
//! A journal keeps the version beside each record; edits of an older one are brought to this. A whole
//! document that replaces another says its version itself.

use std::sync::Arc;

use serde_json::Value;

use super::codec::{VERSION, document_in};
use super::customers::let_in_customers;
use super::edit::{Edit, Line};
use super::entry::{Entry, Kind};
use super::fault::Place;
use super::field::Field;
use super::json::parse;
use super::many::{Changed, Placed};
use super::migration::migrate_edits;
use super::origin::{Origin, Origins};
use super::soundness::{MOST_LINES, cost_fits, is_cost};
use super::stored::{Fields, Stored, kind_of, object, stored_struct, whole};
use super::survey::SurveyEdit;
use crate::domain::benefit::Benefit;
use crate::domain::investment::InvestmentLine;

/// Edits as text, oldest first.
#[must_use]
pub fn encode_edits(edits: &[Edit]) -> String {
    Value::Array(edits.iter().map(Stored::to_json).collect()).to_string()
}

/// The edits of a text, as a version wrote them. A text in which anything is otherwise is none:
/// half a journal is not replayed.
#[must_use]
pub fn decode_edits(text: &str, version: u64) -> Option<Vec<Edit>> {
    let_in_customers();
    let mut edits = parse(text).ok()?;
    migrate_edits(&mut edits, version)?;
    Stored::from_json(&edits, &mut Place::default())
}

impl Stored for Edit {
    fn to_json(&self) -> Value {
        let (kind, mut fields) = match self {
            Self::Set { field, entry, origin } => (
                "set",
                vec![
                    ("field", field.to_json()),
                    ("entry", json_of(entry)),
                    ("origin", origin.to_json()),
                ],
            ),
            Self::Add { index, line, origins, bridge } => (
                "add",
                vec![
                    ("index", Index(*index).to_json()),
                    ("line", line.to_json()),
                    ("origins", origins.to_json()),
                    ("bridge", bridge.to_json()),
                ],
            ),
            Self::Remove(id) => ("remove", vec![("id", id.to_json())]),
            Self::Move { id, index } => {
                ("move", vec![("id", id.to_json()), ("index", Index(*index).to_json())])
            }
            Self::Change { line, origins } => {
                ("change", vec![("line", line.to_json()), ("origins", origins.to_json())])
            }
            Self::AddMany(lines) => ("add_many", vec![("lines", lines.to_json())]),
            Self::RemoveMany(ids) => ("remove_many", vec![("ids", ids.to_json())]),
            Self::ChangeMany(lines) => ("change_many", vec![("lines", lines.to_json())]),
            Self::Survey(edit) => (
                "survey",
                vec![("change", edit.change.to_json()), ("origins", edit.origins.to_json())],
            ),
            Self::Kpis { kpis, origins } => {
                ("kpis", vec![("kpis", kpis.to_json()), ("origins", origins.to_json())])
            }
            Self::Replace(document) => {
                ("replace", vec![("version", VERSION.to_json()), ("document", document.to_json())])
            }
        };
        fields.push(("kind", Value::from(kind)));
        object(fields)
    }
    fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
        Some(match kind_of(value) {
            Some("set") => {
                let fields = Fields::of(value, &["kind", "field", "entry", "origin"], place)?;
                let field: Field = fields.get("field", place)?;
                let entry = entry_of(field.kind(), fields.value("entry", place)?, place)?;
                // A cost is never a loss, nor is an amount of a KPI.
                let fits =
                    !matches!(field, Field::Investment(..) | Field::Kpi(_)) || is_cost(&entry);
                let origin = fields.get("origin", place)?;
                fits.then_some(Self::Set { field, entry, origin })?
            }
            Some("add") => {
                let names = ["kind", "index", "line", "origins", "bridge"];
                let fields = Fields::of(value, &names, place)?;
                let Index(index) = fields.get("index", place)?;
                let line = fields.get("line", place)?;
                let origins = fields.get("origins", place)?;
                Self::Add { index, line, origins, bridge: fields.get("bridge", place)? }
            }
            Some("remove") => {
                Self::Remove(Fields::of(value, &["kind", "id"], place)?.get("id", place)?)
            }
            Some("move") => {
                let fields = Fields::of(value, &["kind", "id", "index"], place)?;
                let Index(index) = fields.get("index", place)?;
                Self::Move { id: fields.get("id", place)?, index }
            }
            Some("change") => {
                let fields = Fields::of(value, &["kind", "line", "origins"], place)?;
                let line = Box::new(fields.get("line", place)?);
                Self::Change { line, origins: fields.get("origins", place)? }
            }
            Some("add_many") => {
                Self::AddMany(Fields::of(value, &["kind", "lines"], place)?.get("lines", place)?)
            }
            Some("remove_many") => {
                Self::RemoveMany(Fields::of(value, &["kind", "ids"], place)?.get("ids", place)?)
            }
            Some("change_many") => {
                Self::ChangeMany(Fields::of(value, &["kind", "lines"], place)?.get("lines", place)?)
            }
            Some("survey") => {
                let fields = Fields::of(value, &["kind", "change", "origins"], place)?;
                let change = fields.get("change", place)?;
                Self::Survey(Arc::new(SurveyEdit {
                    change,
                    origins: fields.get("origins", place)?,
                }))
            }
            Some("kpis") => {
                let fields = Fields::of(value, &["kind", "kpis", "origins"], place)?;
                let kpis = Arc::new(fields.get("kpis", place)?);
                Self::Kpis { kpis, origins: fields.get("origins", place)? }
            }
            Some("replace") => {
                let fields = Fields::of(value, &["kind", "version", "document"], place)?;
                let version: u64 = fields.get("version", place)?;
                let of_this = (1..=VERSION).contains(&version);
                let document = of_this.then_some(fields.value("document", place)?)?;
                Self::Replace(Box::new(document_in(document, version, place)?))
            }
            _ => return None,
        })
    }
}

impl Stored for Placed {
    fn to_json(&self) -> Value {
        object(vec![
            ("index", Index(self.index).to_json()),
            ("line", self.line.to_json()),
            ("origins", self.origins.to_json()),
            ("bridge", self.bridge.to_json()),
        ])
    }
    fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
        let fields = Fields::of(value, &["index", "line", "origins", "bridge"], place)?;
        let Index(index) = fields.get("index", place)?;
        let line: Benefit = fields.get("line", place)?;
        let known = line.id.0 < MOST_LINES;
        let origins = fields.get("origins", place)?;
        known.then_some(Self { index, line, origins, bridge: fields.get("bridge", place)? })
    }
}

stored_struct!(Changed { line, origins });

/// Where a line stands. Past the last one is the end, however far.
pub(super) struct Index(pub(super) usize);

impl Stored for Index {
    fn to_json(&self) -> Value {
        Value::from(u32::try_from(self.0).unwrap_or(u32::MAX))
    }
    fn from_json(value: &Value, _: &mut Place) -> Option<Self> {
        usize::try_from(whole(value)?).ok().map(Self)
    }
}

/// The side that a line is of is its only member.
impl Stored for Line {
    fn to_json(&self) -> Value {
        match self {
            Self::Cost(line) => object(vec![("cost", line.to_json())]),
            Self::Benefit(line) => object(vec![("benefit", line.to_json())]),
        }
    }
    fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
        let fields = Fields::of(value, &["cost", "benefit"], place)?;
        let cost: Option<InvestmentLine> = fields.find("cost", place)?;
        let benefit: Option<Benefit> = fields.find("benefit", place)?;
        let line = match (cost, benefit) {
            (Some(line), None) => {
                cost_fits(&line, place)?;
                Self::Cost(line)
            }
            (None, Some(line)) => Self::Benefit(Box::new(line)),
            _ => return None,
        };
        (line.id().0 < MOST_LINES).then_some(line)
    }
}

/// The person's own is nothing, the example's `"example"`, and a formula an object.
impl Stored for Origin {
    fn to_json(&self) -> Value {
        match self {
            Self::Own => Value::Null,
            Self::Example => Value::from(EXAMPLE),
            Self::Formula(formula) => object(vec![("formula", formula.to_json())]),
        }
    }
    fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
        match value {
            Value::Null => Some(Self::Own),
            Value::String(name) => (name == EXAMPLE).then_some(Self::Example),
            _ => Fields::of(value, &["formula"], place)?.get("formula", place).map(Self::Formula),
        }
    }
}

const EXAMPLE: &str = "example";

/// As a list of inputs, each with its origin.
impl Stored for Origins {
    fn to_json(&self) -> Value {
        let origins = self.iter().map(|(field, origin)| {
            object(vec![("field", field.to_json()), ("origin", origin.to_json())])
        });
        Value::Array(origins.collect())
    }
    fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
        let mut origins = Vec::new();
        for value in value.as_array()? {
            let fields = Fields::of(value, &["field", "origin"], place)?;
            origins.push((fields.get("field", place)?, fields.get("origin", place)?));
        }
        // The person's own are in no list.
        let listed = origins.iter().all(|(_, origin)| *origin != Origin::Own);
        Self::of(origins).ok().filter(|_| listed)
    }
}

/// What an input holds, as a document keeps it.
fn json_of(entry: &Entry) -> Value {
    match entry {
        Entry::Text(text) => text.to_json(),
        Entry::Money(money) => money.to_json(),
        Entry::Percent(percent) => percent.to_json(),
        Entry::Rate(rate) => rate.to_json(),
        Entry::Quantity(quantity) => quantity.to_json(),
        Entry::People(people) => people.to_json(),
        Entry::Count(count) => count.to_json(),
        Entry::Months(months) => months.to_json(),
        Entry::CostMonth(month) => month.to_json(),
        Entry::BenefitMonth(month) => month.to_json(),
        Entry::Date(date) => date.to_json(),
        Entry::Currency(currency) => currency.to_json(),
        Entry::Category(category) => category.to_json(),
        Entry::Basis(basis) => basis.to_json(),
    }
}

/// What an input of a kind holds.
fn entry_of(kind: Kind, value: &Value, place: &mut Place) -> Option<Entry> {
    match kind {
        Kind::Text => Stored::from_json(value, place).map(Entry::Text),
        Kind::Money => Stored::from_json(value, place).map(Entry::Money),
        Kind::Percent => Stored::from_json(value, place).map(Entry::Percent),
        Kind::Rate => Stored::from_json(value, place).map(Entry::Rate),
        Kind::Quantity => Stored::from_json(value, place).map(Entry::Quantity),
        Kind::People => Stored::from_json(value, place).map(Entry::People),
        Kind::Count => Stored::from_json(value, place).map(Entry::Count),
        Kind::Months => Stored::from_json(value, place).map(Entry::Months),
        Kind::CostMonth => Stored::from_json(value, place).map(Entry::CostMonth),
        Kind::BenefitMonth => Stored::from_json(value, place).map(Entry::BenefitMonth),
        Kind::Date => Stored::from_json(value, place).map(Entry::Date),
        Kind::Currency => Stored::from_json(value, place).map(Entry::Currency),
        Kind::Category => Stored::from_json(value, place).map(Entry::Category),
        Kind::Basis => Stored::from_json(value, place).map(Entry::Basis),
    }
}
