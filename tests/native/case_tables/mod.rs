//! Case studies as tables: what is written is read, what people send is read or refused by row.

mod faults;
mod foreign;
mod former_words;
mod round_trip;
mod shares;

use tornaconto::domain::line::LineId;
use tornaconto::exchange::cases::{ImportedCase, Mapping, ReadCases, ReadOptions, read_cases};
use tornaconto::exchange::table::{Dialect, columns, decode, read_table};
use tornaconto::language::Language;

/// A table read as it shows itself, its columns as they are guessed.
pub(crate) fn read(bytes: &[u8], language: Language) -> ReadCases {
    let text = decode(bytes).unwrap().text;
    let table = read_table(&text, Dialect::detect(&text)).unwrap();
    let mapping = Mapping::guess(table.header());
    let choices = ReadOptions::for_language(language, LineId(100));
    read_cases(&table, &columns(&table), &mapping, &choices).unwrap()
}

/// The only case of a table of one row.
fn only(text: &str) -> ImportedCase {
    let rows = read(text.as_bytes(), Language::English);
    let [row] = &rows.rows[..] else { panic!("{rows:?}") };
    row.outcome.clone().unwrap()
}
