//! The lines behind the bars and points of charts: a row of a chart that opens them in place, and their
//! table, each line of which leads to itself. Must not compute an amount; the domain does.
//!
//! - `chart_row`: a row that opens; at hand from the first
//! - `table`, `go_to_line`: what it opens, which comes when it is asked for

mod chart_row;
mod go_to_line;
mod table;

pub(super) use chart_row::ChartRow;
pub(super) use table::LinesBehindTable;
