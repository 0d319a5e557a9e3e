//! Tables as real programs export them: every file reads right, to the figures published with it.

mod answers;
mod any_bytes;
mod bad_input;
mod conformance;
mod counts;
mod exports;
mod fault_files;
mod losses;
mod naughty;
mod rating_columns;
mod steps;
mod survey;
mod survey_exports;

use std::fs;
use std::path::{Path, PathBuf};

use tornaconto::exchange::table::{Dialect, Table, decode, read_table};

pub(crate) use any_bytes::holds;

pub(crate) fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/tables").join(name)
}

pub(crate) fn bytes(name: &str) -> Vec<u8> {
    fs::read(folder(name)).unwrap()
}

/// A fixture, as it shows itself.
pub(crate) fn table(name: &str) -> Table {
    let text = decode(&bytes(name)).unwrap().text;
    read_table(&text, Dialect::detect(&text)).unwrap()
}

/// The cells of a column.
pub(crate) fn column<'a>(table: &'a Table, name: &str) -> Vec<&'a str> {
    let column = table.header().iter().position(|it| it == name).unwrap();
    table.rows().map(|row| row.cell(column).unwrap()).collect()
}

/// Whether every row is whole.
pub(crate) fn whole(table: &Table) -> bool {
    table.rows().all(|row| row.fault().is_none())
}
