//! Case studies as rows of a table: read from anyone's spreadsheet, written for anyone's.
//! Must not know a screen or a sentence; what is wrong with a row is named by column and reason.
//!
//! The names of a [`Column`] and of the values in it are part of the file format: both languages'
//! are understood whatever the page's language, one language's are written.
//!
//! - `column`, `column_mapping`, `column_words`: which column is which field; `choices`, `yes_no`: the values
//!   of a column; `foreign_currency`, `unit_scale`: what its name says of its amounts
//! - `reader`, `row_reader`, `cell_reader`: rows as cases (`imported_case`), with `row_fault` for what is wrong; `totals`: rows
//!   that sum up others; `row_ids`: what tells rows apart; `known_cases`: rows that correct a case
//! - `writer`, `template`: cases as rows, and the table that participants fill in
//! - `list_cell`: several names in one cell

mod cell_reader;
mod choices;
mod column;
mod column_mapping;
mod column_words;
mod foreign_currency;
mod imported_case;
mod known_cases;
mod list_cell;
mod reader;
mod row_fault;
mod row_ids;
mod row_reader;
mod template;
mod totals;
mod unit_scale;
mod writer;
mod yes_no;

pub use column::Column;
pub use column_mapping::Mapping;
pub use imported_case::{ImportedCase, ReadCases, ReadRow};
pub use known_cases::{Change, changes};
pub use reader::{ReadOptions, is_own_table, read_cases, read_cases_in_steps};
pub use row_fault::{CellFault, RowFault, Unmapped, Warning};
pub use row_ids::NoIds;
pub use template::template;
pub use unit_scale::UnitScale;
pub use writer::{write_case_table, write_cases};
