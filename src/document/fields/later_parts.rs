//! The inputs of the survey, the customer KPIs and the scenarios, which are loaded later: nobody needs
//! them before one of these is shown, or a document is opened. Must not know who loads them.
//!
//! Until then they have no input. Outside the browser they are always there.

use std::sync::{Arc, OnceLock};

use super::Field;
use super::kpis::{FieldName, kpi_entry, set_kpi};
use super::survey::{rating_name, set_survey, survey_entry};
use super::what_if::{scenario_entry, set_scenario, set_simulation, simulation_entry};
use crate::document::Document;
use crate::document::entry::Entry;

/// What reads and changes these inputs.
struct LaterFields {
    /// What an input holds.
    entry: fn(&Document, Field) -> Option<Entry>,
    /// Puts an entry into an input.
    put: fn(&mut Document, Field, Entry) -> Option<()>,
    /// What the name of an input is made of.
    name: fn(Field) -> Option<FieldName>,
}

static LATER_FIELDS: OnceLock<LaterFields> = OnceLock::new();

/// Loads what reads and changes these inputs; once is enough.
pub(in crate::document) fn load_later_fields() {
    LATER_FIELDS.get_or_init(|| LaterFields { entry, put, name });
}

fn later_fields() -> Option<&'static LaterFields> {
    #[cfg(not(target_family = "wasm"))]
    load_later_fields();
    LATER_FIELDS.get()
}

/// What an input of theirs holds, once they are loaded.
pub(super) fn entry_of_later_part(document: &Document, field: Field) -> Option<Entry> {
    (later_fields()?.entry)(document, field)
}

/// Puts an entry into an input of theirs, once they are loaded.
pub(in crate::document) fn put_into_later_part(
    document: &mut Document,
    field: Field,
    entry: Entry,
) -> Option<()> {
    (later_fields()?.put)(document, field, entry)
}

/// What the name of an input of theirs is made of, once they are loaded.
pub(super) fn name_in_later_part(field: Field) -> Option<FieldName> {
    (later_fields()?.name)(field)
}

fn entry(document: &Document, field: Field) -> Option<Entry> {
    match field {
        Field::Kpi(field) => kpi_entry(&document.kpis, field),
        Field::Scenario(id, field) => scenario_entry(&document.what_if, id, field),
        Field::Simulation(field) => Some(simulation_entry(&document.what_if, field)),
        _ => survey_entry(&document.survey, field),
    }
}

fn put(document: &mut Document, field: Field, entry: Entry) -> Option<()> {
    match field {
        Field::Kpi(field) => set_kpi(Arc::make_mut(&mut document.kpis), field, entry),
        Field::Scenario(id, field) => {
            set_scenario(Arc::make_mut(&mut document.what_if), id, field, entry)?;
            document.follow_shown_scenario();
            Some(())
        }
        Field::Simulation(field) => {
            set_simulation(Arc::make_mut(&mut document.what_if), field, entry)
        }
        _ => set_survey(Arc::make_mut(&mut document.survey), field, entry),
    }
}

fn name(field: Field) -> Option<FieldName> {
    let (part, row, described) = match field {
        Field::Survey(field) => ("survey", None, field.name_and_kind()),
        Field::Wave(id, field) => ("wave", Some(id.0), field.name_and_kind()),
        Field::RatingCount(id, aspect, rating) => {
            let within = Some(format!("aspect-{}", aspect.0));
            return Some(FieldName {
                part: "wave",
                row: Some(id.0),
                within,
                described: rating_name(rating),
            });
        }
        Field::Kpi(field) => return Some(field.name_parts()),
        Field::Scenario(id, field) => ("scenario", Some(id.0), field.name_and_kind()),
        Field::Simulation(field) => ("simulation", None, field.name_and_kind()),
        _ => return None,
    };
    Some(FieldName { part, row, within: None, described })
}
