//! What a document is stored as. Its parts derive theirs where they stand.
//! Must not know versions.

use std::borrow::Cow;
use std::sync::Arc;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::reader::read;
use super::writer::to_json;
use crate::document::fault::{Fault, Flaw};
use crate::document::fields::Field;
#[cfg(not(target_arch = "wasm32"))]
use crate::document::identities::MAX_ID;
use crate::document::origin::{Origin, Origins};
use crate::document::survey::Survey;
use crate::document::{Document, load_later_parts};
use crate::domain::calculation::Calculation;
use crate::domain::customers::CustomerKpis;
use crate::domain::kpi::proposal::Bridge;
use crate::domain::line::LineId;
use crate::domain::scenario::WhatIf;
use crate::domain::text::Text;
use serde_json::Value;

/// A document's members. The origins are two lists: the fields that are still the example's, and
/// formulas. They come first: who reads a faulty document is told of theirs first.
#[derive(Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(
        rename = "Document",
        description = "What is edited: a calculation, a survey, customer KPIs, scenarios, and where \
                       their values come from."
    )
)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredDocument<'a> {
    /// Inputs that still hold the worked example's value.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("uniqueItems" = true)))]
    examples: Vec<Field>,
    /// Inputs whose value was worked out, with the formula.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("uniqueItems" = true)))]
    formulas: Vec<Formula>,
    calculation: Cow<'a, Calculation>,
    survey: Arc<Survey>,
    kpis: Arc<CustomerKpis>,
    what_if: Arc<WhatIf>,
    /// Benefit lines that were accepted from a bridge, in order of the lines.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("uniqueItems" = true)))]
    accepted: Vec<Accepted>,
    /// The identity that the next line gets: above that of every line.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "u32", range(max = MAX_ID)))]
    next_line: LineId,
    /// The identity that the next wave, answer or aspect gets.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(range(max = MAX_ID)))]
    next_in_survey: u32,
    /// The identity that the next campaign or channel gets.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(range(max = MAX_ID)))]
    next_in_kpis: u32,
    /// The identity that the next scenario gets.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(range(max = MAX_ID)))]
    next_scenario: u32,
}

/// The formula of an input.
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Formula {
    field: Field,
    formula: Text,
}

/// Which line was accepted from which bridge.
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Accepted {
    bridge: Bridge,
    line: LineId,
}

/// A document as JSON of this version.
pub(super) fn write_document(document: &Document) -> Value {
    // The example's survey and KPIs are there from the start; what names their inputs is loaded later.
    load_later_parts();
    let (mut examples, mut formulas) = (Vec::new(), Vec::new());
    for (field, origin) in document.origins.iter() {
        match origin {
            Origin::Own => {}
            Origin::Example => examples.push(*field),
            Origin::Formula(formula) => {
                formulas.push(Formula { field: *field, formula: formula.clone() });
            }
        }
    }
    let accepted = document.accepted.iter();
    to_json(&StoredDocument {
        examples,
        formulas,
        calculation: Cow::Borrowed(&document.calculation),
        survey: Arc::clone(&document.survey),
        kpis: Arc::clone(&document.kpis),
        what_if: Arc::clone(&document.what_if),
        accepted: accepted
            .map(|(bridge, line)| Accepted { bridge: *bridge, line: *line })
            .collect(),
        next_line: document.next_line,
        next_in_survey: document.next_in_survey,
        next_in_kpis: document.next_in_kpis,
        next_scenario: document.next_scenario,
    })
}

/// A document of JSON of this version, if its parts fit each other.
pub(super) fn read_document(value: &Value) -> Result<Document, Fault> {
    let stored: StoredDocument<'_> = read(value)?;
    let examples = stored.examples.into_iter().map(|field| (field, Origin::Example));
    let formulas = stored.formulas.into_iter();
    let formulas = formulas.map(|line| (line.field, Origin::Formula(line.formula)));
    let origins = Origins::of(examples.chain(formulas).collect())
        .map_err(|(field, list)| Fault::new(Flaw::Twice(field.name())).inside(list))?;
    let mut document = Document {
        calculation: stored.calculation.into_owned(),
        survey: stored.survey,
        kpis: stored.kpis,
        what_if: stored.what_if,
        accepted: stored.accepted.into_iter().map(|line| (line.bridge, line.line)).collect(),
        origins,
        next_line: stored.next_line,
        next_in_survey: stored.next_in_survey,
        next_in_kpis: stored.next_in_kpis,
        next_scenario: stored.next_scenario,
    };
    document.check()?;
    document.follow_shown_scenario();
    Ok(document)
}

impl Serialize for Field {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.name())
    }
}

/// Only by its name as it is written.
impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = <&str>::deserialize(deserializer)?;
        let field = Self::from_name(name).filter(|field| field.name() == name);
        field.ok_or_else(|| D::Error::custom("no such input"))
    }
}
