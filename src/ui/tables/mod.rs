//! Tables in and out: one import dialog for every kind of table, and tables of cases that are saved.
//! Must not know which area wants a table, nor how a table is read; `exchange` does.
//!
//! - `dialog`: the dialog and its button, which an area draws; their code is there at once
//! - `import`: what the dialog holds while it is open
//! - `reading`: reading a table step by step, and what is known of it
//! - `import_target`: what an area must say of the rows ([`ImportTarget`]) and what it gives back
//!   ([`ImportPreview`]); its code may be behind the area's own split point
//! - `case_import`: cases as such a target; the survey has its own
//! - `case_export`, `case_form`: cases as a file, the template, and the form to fill in by hand
//! - `error_messages`: what is wrong with a table, a row or a cell, as error_messages

mod case_export;
mod case_form;
mod case_import;
mod dialog;
mod error_messages;
mod import;
mod import_target;
mod reading;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use leptos::prelude::*;
use wasm_split_helpers::wasm_split;

use self::dialog::OpenDialog;
use crate::domain::benefit::Benefit;
use crate::ui::lazy_module::{LazyModule, NotFetched};
use crate::ui::locale::LocaleContext;
use crate::ui::session::Session;

pub(in crate::ui) use dialog::{ImportButton, ImportDialog};
pub(in crate::ui) use error_messages::row_fault_message;
pub(in crate::ui) use import_target::{
    AddRows, AddableRows, ImportPreview, ImportTarget, MappedTable, Note, Notes, PREVIEW_ROWS,
    PreviewRows, RowWords, TakenRows, TargetWords,
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
        case_target: case_import::target,
        save_case_table: case_export::save_case_table,
        save_case_template: case_export::save_case_template,
        case_form: || view! { <case_form::CaseForm/> }.into_any(),
    })
}
