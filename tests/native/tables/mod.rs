//! Tables as real programs export them: every file reads right, as it was published what it says.

mod conformance;
mod exports;
mod losses;
mod naughty;
mod survey;

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use tornaconto::domain::line::LineId;
use tornaconto::exchange::cases::{Choices, Mapping, Rows, read_cases, write_cases};
use tornaconto::exchange::table::{
    Cell, Dialect, Progress, Reader, Style, Table, Writer, columns, decode, read_table, unguarded,
};
use tornaconto::language::Language;

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

/// What the fuzz target holds any bytes to; whether a table comes of them.
pub(crate) fn holds(bytes: &[u8]) -> bool {
    let Ok(decoded) = decode(bytes) else { return false };
    let dialect = Dialect::detect(&decoded.text);
    let mut reader = Reader::new(Rc::clone(&decoded.text), dialect);
    while let Ok(Progress::More { .. }) = reader.advance(3) {}
    let read = reader.finish();
    assert_eq!(read, read_table(&decoded.text, dialect));
    let Ok(table) = read else { return false };
    cells_come_back(&table);
    for language in Language::ALL {
        let Some(rows) = cases(&table, language) else { continue };
        let lines: Vec<_> = rows.cases().map(|case| case.benefit.clone()).collect();
        let text = write_cases(&lines, language);
        let text = decode(text.as_bytes()).unwrap().text;
        let again = read_table(&text, Dialect::detect(&text)).unwrap();
        let again = cases(&again, language).unwrap();
        assert!(again.cases().map(|case| &case.benefit).eq(&lines), "{text}");
        assert_eq!(again.rows.len(), lines.len());
    }
    true
}

fn cases(table: &Table, language: Language) -> Option<Rows> {
    let choices = Choices::of(language, LineId(1));
    read_cases(table, &columns(table), &Mapping::guess(table.header()), &choices).ok()
}

/// The cells of a table, written and read, are the same.
fn cells_come_back(table: &Table) {
    for decimal in ['.', ','] {
        let style = Style { decimal, marked: false };
        let mut writer = Writer::new(style);
        let widest = table.rows().map(|row| row.width()).max().unwrap_or(1);
        (0..widest).for_each(|_| writer.word("header"));
        writer.end_row();
        for row in table.rows() {
            row.cells().for_each(|cell| writer.cell(Cell::Text(cell)));
            writer.end_row();
        }
        let again = read_table(&writer.finish(), Dialect::of(style.delimiter())).unwrap();
        assert_eq!(again.len(), table.len());
        for (one, other) in again.rows().zip(table.rows()) {
            assert!(one.cells().map(unguarded).eq(other.cells()));
        }
    }
}
