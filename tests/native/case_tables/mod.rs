//! Case studies as tables: what is written is read, what people send is read or refused by row.

mod answers_yes_or_no;
mod corrections;
mod currencies;
mod exports;
mod faults;
mod foreign;
mod former_words;
mod ids;
mod mending;
mod round_trip;
mod scales;
mod shares;
mod totals;

use std::fs;
use std::path::Path;

use tornaconto::domain::benefit::Benefit;
use tornaconto::domain::line::LineId;
use tornaconto::exchange::cases::{
    CellFault, Column, ImportedCase, Mapping, ReadCases, ReadOptions, RowFault, read_cases,
};
use tornaconto::exchange::table::{Dialect, columns, decode, read_table};
use tornaconto::language::Language;

/// A table read as it shows itself, its columns as they are guessed.
pub(crate) fn read(bytes: &[u8], language: Language) -> ReadCases {
    read_with(bytes, &ReadOptions::for_language(language, LineId(100)))
}

/// The same with what a person said of it, or beside lines that are there.
fn read_with(bytes: &[u8], options: &ReadOptions<'_>) -> ReadCases {
    let text = decode(bytes).unwrap().text;
    let table = read_table(&text, Dialect::detect(&text)).unwrap();
    let mapping = Mapping::guess(table.header());
    read_cases(&table, &columns(&table), &mapping, options).unwrap()
}

/// A table that was found to be read wrongly once, or one that a program exports.
fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    fs::read(folder.join(name)).unwrap()
}

/// What every case claims, by its title.
fn amounts(rows: &ReadCases) -> Vec<(&str, String)> {
    let amount = |benefit: &Benefit| {
        benefit.most_likely().map_or_else(String::new, |it| it.normalize().to_string())
    };
    let cases = rows.cases().map(|case| &case.benefit);
    cases.map(|line| (line.description.title.as_str(), amount(line))).collect()
}

/// What is wrong with its rows, by line and column.
fn wrong_cells(rows: &ReadCases) -> Vec<(usize, Column, CellFault)> {
    let wrong = rows.rows.iter().filter_map(|row| Some((row.line, row.outcome.as_ref().err()?)));
    let cells = wrong.flat_map(|(line, faults)| faults.iter().map(move |fault| (line, fault)));
    cells
        .filter_map(|(line, fault)| match fault {
            RowFault::Cell { column, reason, .. } => Some((line, *column, *reason)),
            RowFault::Row(_) => None,
        })
        .collect()
}

/// The only case of a table of one row.
fn only(text: &str) -> ImportedCase {
    let rows = read(text.as_bytes(), Language::English);
    let [row] = &rows.rows[..] else { panic!("{rows:?}") };
    row.outcome.clone().unwrap()
}
