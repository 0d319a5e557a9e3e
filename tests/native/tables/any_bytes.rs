//! What any bytes are held to as a table and as cases, by the seeds' test and the fuzz target: steps
//! of any size read the same, and what is written of it reads the same.

use std::rc::Rc;

use tornaconto::domain::currency::Currency;
use tornaconto::domain::line::LineId;
use tornaconto::exchange::cases::{Mapping, ReadCases, ReadOptions, read_cases, write_cases};
use tornaconto::exchange::table::{
    Cell, Dialect, Progress, Reader, Style, Table, Writer, columns, decode, read_table,
    without_formula_guard,
};
use tornaconto::language::Language;

/// Whether a table comes of these bytes. Fails where one of it does not hold.
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
        let text = write_cases(&lines, language, Currency::EURO);
        let text = decode(text.as_bytes()).unwrap().text;
        let again = read_table(&text, Dialect::detect(&text)).unwrap();
        let again = cases(&again, language).unwrap();
        assert!(again.cases().map(|case| &case.benefit).eq(&lines), "{text}");
        assert_eq!(again.rows.len(), lines.len());
    }
    true
}

fn cases(table: &Table, language: Language) -> Option<ReadCases> {
    let choices = ReadOptions::for_language(language, LineId(1));
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
        let again =
            read_table(&writer.finish(), Dialect::with_delimiter(style.delimiter())).unwrap();
        assert_eq!(again.len(), table.len());
        for (one, other) in again.rows().zip(table.rows()) {
            assert!(one.cells().map(without_formula_guard).eq(other.cells()));
        }
    }
}
