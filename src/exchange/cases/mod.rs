//! Case studies as rows of a table: read from anyone's spreadsheet, written for anyone's.
//! Must not know a screen or a sentence; what is wrong with a row is named by column and reason.
//!
//! The names of a [`Column`] and of the values in it are part of the file format: both languages'
//! are understood whatever the page's language, one language's are written.

mod cells;
mod column;
mod faults;
mod lists;
mod mapping;
mod reading;
mod row;
mod template;
mod values;
mod words;
mod writing;

pub use column::Column;
pub use faults::{Reason, RowFault, Unmapped, Warning};
pub use mapping::Mapping;
pub use reading::{Case, Choices, Read, Rows, read_cases};
pub use template::template;
pub use writing::{write_case_table, write_cases};
