//! Tables in and out: what rows of a table become is an [`ImportTarget`]'s to say, all else is the
//! same for every target.
//! Must not know which area a table is wanted in, nor how a table is read; the exchange room does.
//!
//! An area that takes in tables draws an `<ImportDialog>` with its target, and an `<ImportButton>`
//! for it. The target is told what the columns are and gives an [`ImportPreview`]: what the rows
//! become, what is wrong with them, and what adds them. Its code may be behind the area's own
//! split point.

mod cases;
mod columns;
mod dialog;
mod form;
mod format;
mod import;
mod latest;
mod parsing;
mod preview;
mod reading;
mod remembered;
mod result;
mod saving;
mod scroll;
mod sentences;
mod source;
mod source_section;
mod state;
mod status;
mod target;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use leptos::prelude::*;
use wasm_split_helpers::wasm_split;

use self::dialog::OpenDialog;
use super::lazy::{LazyModule, NotFetched};
use super::locale::LocaleContext;
use super::session::Session;
use crate::domain::benefit::Benefit;

pub(in crate::ui) use dialog::{ImportButton, ImportDialog};
pub(in crate::ui) use sentences::row_fault;
pub(in crate::ui) use target::{
    AddRows, ImportPreview, ImportTarget, MappedTable, Note, Notes, PREVIEWED, TargetWords,
};

/// What comes later.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Tables {
    /// What the dialog holds while it is open.
    content: fn(OpenDialog, Arc<dyn ImportTarget>) -> AnyView,
    /// Case studies as what rows become.
    pub(in crate::ui) case_target: fn() -> Arc<dyn ImportTarget>,
    /// Saves cases as a file, and says so.
    pub(in crate::ui) save_case_table: fn(&Session, &LocaleContext, &[Benefit]) -> String,
    /// Saves the template for participants as a file, and says so.
    pub(in crate::ui) save_case_template: fn(&Session, &LocaleContext) -> String,
    /// The form to write a case on by hand.
    pub(in crate::ui) case_form: fn() -> AnyView,
}

/// Nobody sees it before something is pressed.
pub(in crate::ui) static TABLES: LazyModule<Tables> = LazyModule::new(|| Box::pin(tables()));

#[wasm_split(areas, fallible)]
fn tables() -> Result<Tables, NotFetched> {
    Ok(Tables {
        content: import::content,
        case_target: cases::target,
        save_case_table: saving::case_table,
        save_case_template: saving::case_template,
        case_form: || view! { <form::CaseForm/> }.into_any(),
    })
}
