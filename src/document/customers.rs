//! What reads and changes the survey and the customer KPIs: behind a door of its own, since nobody
//! needs it before one of them is shown, or a document is opened. Must not know who opens it.
//!
//! Views of them let it in, and so does whatever reads a document or its edits. Until then they have no input and take no edit. Outside the browser it is always there.

use std::sync::{Arc, OnceLock};

use super::Document;
use super::edit::{Edit, Refusal};
use super::entry::Entry;
use super::field::Field;
use super::kpi_field::{Named, kpi_entry, set_kpi};
use super::origin::Origins;
use super::survey::SurveyEdit;
use super::survey_field::{set_survey, survey_entry};
use crate::domain::customers::CustomerKpis;

/// What reads and changes them.
pub(super) struct Customers {
    /// What an input holds.
    pub entry: fn(&Document, Field) -> Option<Entry>,
    /// Puts an entry into an input.
    pub put: fn(&mut Document, Field, Entry) -> Option<()>,
    /// What the name of an input is made of.
    pub named: fn(Field) -> Option<Named>,
    /// Makes an edit of the survey.
    pub change_survey: fn(&mut Document, Arc<SurveyEdit>) -> Result<Edit, Refusal>,
    /// Makes an edit of the KPIs.
    pub change_kpis: fn(&mut Document, Arc<CustomerKpis>, Origins) -> Result<Edit, Refusal>,
}

static CUSTOMERS: OnceLock<Customers> = OnceLock::new();

/// Lets in what reads and changes the survey and the customer KPIs; once is enough.
pub fn let_in_customers() {
    CUSTOMERS.get_or_init(|| Customers {
        entry,
        put,
        named,
        change_survey: Document::change_survey,
        change_kpis: Document::change_kpis,
    });
}

/// What reads and changes them, once it was let in.
pub(super) fn customers() -> Option<&'static Customers> {
    #[cfg(not(target_family = "wasm"))]
    let_in_customers();
    CUSTOMERS.get()
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

fn named(field: Field) -> Option<Named> {
    let (part, row, described) = match field {
        Field::Survey(field) => ("survey", None, field.named()),
        Field::Wave(id, field) => ("wave", Some(id.0), field.named()),
        Field::Kpi(field) => return Some(field.named()),
        _ => return None,
    };
    Some(Named { part, row, when: None, described })
}
