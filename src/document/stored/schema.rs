//! What a document is stored as, as JSON Schema of draft 2020-12: the types say it themselves.
//! Must not know what else a file holds, nor where the schema is published.
//!
//! The types derive what they can say; here stands what only the document knows: how many there may
//! be of each, which identities are given, and what the names of inputs are.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use super::document::StoredDocument;
use super::envelope::{FORMAT, VERSION};
use super::headline::Headline;
use crate::document::consistency::{MAX_ANSWERS, MAX_ASPECTS, MAX_ROWS, MAX_SCENARIOS, MAX_WAVES};
use crate::document::fields::{
    BenefitField, BothField, CampaignField, ChannelField, CustomerField, Field, InvestmentField,
    KpiField, ProgrammeField, ScenarioField, SimulationField, SurveyField, WaveField, When,
};
use crate::document::identities::MAX_ID;
use crate::domain::customers::{CampaignId, ChannelId};
use crate::domain::line::LineId;
use crate::domain::scenario::ScenarioId;
use crate::domain::survey::{AspectId, Rating, WaveId};

/// What has identities of its own; all are below [`MAX_ID`].
const IDENTITIES: [&str; 7] =
    ["LineId", "WaveId", "AnswerId", "AspectId", "CampaignId", "ChannelId", "ScenarioId"];

/// Lists that are bounded, each with how many it may hold.
const LISTS: [(&str, usize); 8] = [
    ("/WhatIf/properties/scenarios", MAX_SCENARIOS),
    ("/Survey/properties/waves", MAX_WAVES),
    ("/Asked/properties/aspects", MAX_ASPECTS),
    ("/WaveContent/oneOf/0/properties/answers", MAX_ANSWERS),
    ("/Answer/properties/satisfaction", MAX_ASPECTS),
    ("/Wave/properties/ratings", MAX_ASPECTS),
    ("/Acquisition/properties/campaigns", MAX_ROWS),
    ("/Efficiency/properties/channels", MAX_ROWS),
];

/// The parts of a schema, and what makes more of them.
pub(crate) struct SchemaParts(SchemaGenerator);

impl SchemaParts {
    /// None yet. A type is described as it is written, since there no member is ever absent.
    pub(crate) fn new() -> Self {
        let settings = SchemaSettings::draft2020_12().for_serialize();
        let settings = settings.with_transform(RecursiveTransform(as_published));
        Self(settings.into_generator())
    }

    /// A type, by reference or by itself.
    pub(crate) fn of<T: JsonSchema>(&mut self) -> Value {
        self.0.subschema_for::<T>().into()
    }

    /// All of them by their names, with the file of a document and with others that are given.
    pub(crate) fn into_definitions<const COUNT: usize>(
        mut self,
        others: [(&str, Value); COUNT],
    ) -> Value {
        let file = self.file();
        let version = json!({
            "description": "The version of the form that this schema describes. Older ones are read, too.",
            "const": VERSION,
        });
        let mut all = self.0.take_definitions(true);
        let by_hand = [("DocumentFile", file), ("Version", version)].into_iter().chain(others);
        all.extend(by_hand.map(|(name, schema)| (name.to_owned(), schema)));
        let mut all = Value::Object(all);
        for name in IDENTITIES {
            limit(&mut all, &format!("/{name}"), "maximum", MAX_ID.saturating_sub(1).into());
        }
        for (list, count) in LISTS {
            limit(&mut all, list, "maxItems", count.into());
        }
        all
    }

    fn file(&mut self) -> Value {
        object_schema(
            "One document. `headline` is for readers that do not compute; it is never read back. \
             `revision` is there in copies that a browser kept.",
            &["revision", "headline"],
            [
                ("format", json!({ "const": FORMAT })),
                ("version", reference("Version")),
                (
                    "revision",
                    json!({
                        "description": "How many times it had been saved.",
                        "type": "integer",
                        "minimum": 0,
                        "maximum": u64::MAX,
                    }),
                ),
                ("headline", self.of::<Headline>()),
                ("document", self.of::<StoredDocument<'_>>()),
            ],
        )
    }
}

/// A part by its name.
pub(crate) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// An object that is read by hand: it has these members and no others, and all but those that may be
/// absent.
pub(crate) fn object_schema<const COUNT: usize>(
    description: &str,
    may_be_absent: &[&str],
    members: [(&str, Value); COUNT],
) -> Value {
    let names = members.iter().map(|(name, _)| *name);
    let required: Vec<&str> = names.filter(|name| !may_be_absent.contains(name)).collect();
    let members = members.into_iter().map(|(name, schema)| (name.to_owned(), schema));
    json!({
        "description": description,
        "type": "object",
        "additionalProperties": false,
        "required": required,
        "properties": members.collect::<Map<_, _>>(),
    })
}

/// As the reader takes any object: without members that it does not know. How wide an integer holds a
/// whole number, and where the lines of a comment end, is of no use to who reads a schema.
fn as_published(schema: &mut Schema) {
    if schema.get("properties").is_some() {
        schema.insert("additionalProperties".to_owned(), false.into());
    }
    schema.remove("format");
    if let Some(Value::String(text)) = schema.get_mut("description") {
        *text = text.replace('\n', " ");
    }
}

/// Puts a limit on the part at an address; a test holds that each address is one.
fn limit(all: &mut Value, address: &str, keyword: &str, limit: Value) {
    if let Some(Value::Object(schema)) = all.pointer_mut(address) {
        schema.insert(keyword.to_owned(), limit);
    }
}

impl JsonSchema for Field {
    fn schema_name() -> Cow<'static, str> {
        "Field".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The name of an input.",
            "type": "string",
            "pattern": field_pattern(),
        })
    }
}

/// The pattern of the names of all inputs, for lines and rows of any identity.
fn field_pattern() -> String {
    let (line, wave, campaign, channel) = (LineId(0), WaveId(0), CampaignId(0), ChannelId(0));
    let in_both = |of: &dyn Fn(When) -> Vec<KpiField>| When::ALL.map(of).concat();
    let of_kpis =
        in_both(&|when| CustomerField::ALL.map(|of| KpiField::Customers(when, of)).into());
    let of_campaign =
        in_both(&|when| CampaignField::ALL.map(|of| KpiField::Campaign(campaign, when, of)).into());
    let of_channel =
        in_both(&|when| ChannelField::ALL.map(|of| KpiField::Channel(channel, when, of)).into());
    let kpis = |first: Vec<KpiField>, others: Vec<KpiField>| -> Vec<Field> {
        first.into_iter().chain(others).map(Field::Kpi).collect()
    };
    let aspect = AspectId(0);
    let scenario = ScenarioId(0);
    let parts: [(&str, Vec<Field>); 11] = [
        ("programme-", ProgrammeField::ALL.map(Field::Programme).into()),
        ("cost-0-", InvestmentField::ALL.map(|of| Field::Investment(line, of)).into()),
        ("benefit-0-", BenefitField::ALL.map(|of| Field::Benefit(line, of)).into()),
        ("survey-", SurveyField::ALL.map(Field::Survey).into()),
        ("wave-0-", WaveField::ALL.map(|of| Field::Wave(wave, of)).into()),
        (
            "wave-0-aspect-0-",
            Rating::all().map(|of| Field::RatingCount(wave, aspect, of)).collect(),
        ),
        ("kpi-", kpis(BothField::ALL.map(KpiField::Both).into(), of_kpis)),
        ("campaign-0-", kpis(vec![KpiField::CampaignName(campaign)], of_campaign)),
        ("scenario-0-", ScenarioField::ALL.map(|of| Field::Scenario(scenario, of)).into()),
        ("simulation-", SimulationField::ALL.map(Field::Simulation).into()),
        ("channel-0-", kpis(vec![KpiField::ChannelName(channel)], of_channel)),
    ];
    let digits = MAX_ID.saturating_sub(1).to_string().len();
    let identity = format!("-(0|[1-9][0-9]{{0,{}}})-", digits.saturating_sub(1));
    let patterns = parts.map(|(part, fields)| {
        let names: Vec<String> = fields.into_iter().map(Field::name).collect();
        let names: Vec<&str> = names.iter().filter_map(|name| name.strip_prefix(part)).collect();
        format!("{}({})", part.replace("-0-", &identity), names.join("|"))
    });
    format!("^({})$", patterns.join("|"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_limit_has_its_place() {
        let all = SchemaParts::new().into_definitions([]);
        for name in IDENTITIES {
            assert_eq!(all[name]["maximum"], MAX_ID - 1, "{name}");
        }
        for (list, count) in LISTS {
            let list = all.pointer(list).unwrap_or_else(|| panic!("there is no list {list}"));
            assert_eq!((&list["type"], &list["maxItems"]), (&json!("array"), &json!(count)));
        }
    }
}
