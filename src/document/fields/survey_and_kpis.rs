//! The inputs of the survey and the customer KPIs, which are loaded later: nobody needs them before one
//! of these is shown, or a document is opened. Must not know who loads them.
//!
//! Until then they have no input. Outside the browser they are always there.

use std::sync::{Arc, OnceLock};

use super::Field;
use super::kpis::{FieldName, kpi_entry, set_kpi};
use super::survey::{rating_name, set_survey, survey_entry};
use crate::document::Document;
use crate::document::entry::Entry;

/// What reads and changes these inputs.
struct CustomerFields {
    /// What an input holds.
    entry: fn(&Document, Field) -> Option<Entry>,
    /// Puts an entry into an input.
    put: fn(&mut Document, Field, Entry) -> Option<()>,
    /// What the name of an input is made of.
    name: fn(Field) -> Option<FieldName>,
}

static CUSTOMER_FIELDS: OnceLock<CustomerFields> = OnceLock::new();

/// Loads what reads and changes these inputs; once is enough.
pub(in crate::document) fn load_customer_fields() {
    CUSTOMER_FIELDS.get_or_init(|| CustomerFields { entry, put, name });
}

fn customer_fields() -> Option<&'static CustomerFields> {
    #[cfg(not(target_family = "wasm"))]
    load_customer_fields();
    CUSTOMER_FIELDS.get()
}

/// What an input of theirs holds, once they are loaded.
pub(super) fn customer_entry(document: &Document, field: Field) -> Option<Entry> {
    (customer_fields()?.entry)(document, field)
}

/// Puts an entry into an input of theirs, once they are loaded.
pub(in crate::document) fn put_customer_entry(
    document: &mut Document,
    field: Field,
    entry: Entry,
) -> Option<()> {
    (customer_fields()?.put)(document, field, entry)
}

/// What the name of an input of theirs is made of, once they are loaded.
pub(super) fn customer_field_name(field: Field) -> Option<FieldName> {
    (customer_fields()?.name)(field)
}

fn entry(document: &Document, field: Field) -> Option<Entry> {
    match field {
        Field::Kpi(field) => kpi_entry(&document.kpis, field),
        _ => survey_entry(&document.survey, field),
    }
}

fn put(document: &mut Document, field: Field, entry: Entry) -> Option<()> {
    match field {
        Field::Kpi(field) => set_kpi(Arc::make_mut(&mut document.kpis), field, entry),
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
        _ => return None,
    };
    Some(FieldName { part, row, within: None, described })
}
