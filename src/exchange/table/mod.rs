//! A table of text, as spreadsheets and survey tools export it: read from bytes, written as CSV.
//! Must not know what its rows are about, nor a screen or a sentence; what is wrong is named.
//!
//! Bytes become text ([`decode`]); the text shows its [`Dialect`]; a [`Reader`] reads it in steps
//! into a [`Table`]; what a column's cells look like is its [`Column`]. Each finding is data that
//! may be corrected before the next step.

mod columns;
mod date;
mod dialect;
mod encoding;
mod header;
mod look;
mod mangled;
mod number;
mod reader;
mod rows;
mod writing;

pub use columns::{Column, Found, Habit, Kind, columns, settle};
pub use date::{DateOrder, NotADate, read_date};
pub use dialect::{Dialect, Quoting};
pub use encoding::{Decoded, Encoding, NotText, decode, decode_as};
pub use number::{NotANumber, Number, read_cell};
pub use reader::{Progress, Reader, read_table};
pub use rows::{Fault, Row, Table};
pub use writing::{Cell, Style, Writer, unguarded};

/// Records that are read of one table; what follows them is left out, and [`Table::cut_at`] says
/// where.
pub const MOST_ROWS: usize = 200_000;
/// Cells that a record may have.
pub const MOST_COLUMNS: usize = 1_000;
/// Cells that are read of one table.
pub const MOST_CELLS: usize = 5_000_000;

/// Why a text is not read as a table at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is nothing in it but blank lines.
    Empty,
    /// A record has more cells than [`MOST_COLUMNS`].
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
