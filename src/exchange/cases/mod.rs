//! Case studies as rows of a table: read from anyone's spreadsheet, written for anyone's.
//! Must not know a screen or a sentence; what is wrong with a row is named by column and reason.
//!
//! The names of a [`Column`] and of the values in it are part of the file format: both languages'
//! are understood whatever the page's language, one language's are written.
//!
//! - `column`, `column_mapping`: which column is which field; `choices`: the values of a column
//! - `reader`, `row_reader`, `cell_reader`: rows as cases, with `row_fault` for what is wrong
//! - `writer`, `template`: cases as rows, and the table that participants fill in
//! - `list_cell`: several names in one cell

mod cell_reader;
mod choices;
mod column;
mod column_mapping;
mod list_cell;
mod reader;
mod row_fault;
mod row_reader;
mod template;
mod writer;

pub use column::Column;
pub use column_mapping::Mapping;
pub use reader::{ImportedCase, ReadCases, ReadOptions, ReadRow, is_own_table, read_cases};
pub use row_fault::{CellFault, RowFault, Unmapped, Warning};
pub use template::template;
pub use writer::{write_case_table, write_cases};
