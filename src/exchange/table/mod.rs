//! A table of text, as spreadsheets and survey tools export it: read from bytes, written as CSV.
//! Must not know what its rows are about, nor a screen or a sentence; what is wrong is named.
//!
//! Bytes become text ([`decode`]); the text shows its [`Dialect`]; a [`Reader`] reads it in steps
//! into a [`Table`]; what a column's cells look like is its [`Column`]. Each finding is data that
//! may be corrected before the next step.
//!
//! - bytes: `encoding`, `code_pages`, `double_encoding`, `letters`, `not_text`
//! - rows: `dialect`, `dialect_detection`; `csv_reader`, `header`, `lost_decimal_commas`; `rows`, `row_text`
//! - one cell: `cell_kind`, `number`, `date`, `time_of_day`; a column of them: `column_format`
//! - `csv_writer`

mod cell_kind;
mod code_pages;
mod column_format;
mod csv_reader;
mod csv_writer;
mod date;
mod dialect;
mod dialect_detection;
mod double_encoding;
mod encoding;
mod header;
mod letters;
mod lost_decimal_commas;
mod not_text;
mod number;
mod row_text;
mod rows;
mod time_of_day;

pub use column_format::{
    Column, ColumnFormat, ColumnKind, Detected, columns, columns_in_steps, settle_formats,
};
pub use csv_reader::{Progress, Reader, read_table};
pub use csv_writer::{Cell, Style, Writer, without_formula_guard};
pub use date::{DateOrder, NotADate, may_be_a_day_number, read_date, read_date_time};
pub use dialect::{Dialect, Quoting};
pub use encoding::{Decoded, Encoding, decode, decode_as, decode_in_steps};
pub use letters::odd_word;
pub use not_text::NotText;
pub use number::{NotANumber, Number, read_cell};
pub use row_text::{read_row, write_row};
pub use rows::{Fault, Row, Table};

/// Rows below its header that are read of one table; what follows them is left out, and
/// [`Table::cut_at`] says where.
pub const MAX_ROWS: usize = 200_000;

/// Cells that a record may have.
pub const MAX_COLUMNS: usize = 1_000;

/// Cells that are read of one table: as many rows as may be, of fifty columns, which is more than our
/// own tables have. In the browser where a cell ends takes four bytes, forty megabytes in all.
pub const MAX_CELLS: usize = 10_000_000;

/// Why a text is not read as a table at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is nothing in it but blank lines.
    Empty,
    /// A record has more cells than [`MAX_COLUMNS`].
    TooWide {
        /// The line that it begins at.
        line: usize,
    },
    /// The rows have more cells than the header names, in varying number, and nothing but whole
    /// numbers in the surplus: decimal commas have become separators, as `2,6` in a file whose
    /// cells are separated by commas. Which cells belong together cannot be known any more.
    DecimalCommasLost {
        /// Columns that the header names.
        named: usize,
        /// Cells of the widest row.
        widest: usize,
    },
}
