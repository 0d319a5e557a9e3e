//! Strings that have broken programs, and formulas that have run in spreadsheets, as cells.

use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use tornaconto::exchange::table::{
    Cell, Dialect, Progress, Reader, Style, Writer, decode, read_table, without_formula_guard,
};

use super::bytes;

const NAUGHTY: &str = include_str!("../../fixtures/naughty_strings.txt");

fn payloads() -> Vec<String> {
    let text = decode(&bytes("csv-injection/csv-payload.txt")).unwrap().text;
    text.lines().map(str::to_owned).collect()
}

fn written(cells: &[&str], decimal: char) -> String {
    let mut writer = Writer::new(Style { decimal, marked: true });
    ["n", "text", "again"].into_iter().for_each(|word| writer.word(word));
    writer.end_row();
    for (number, cell) in (1_u32..).zip(cells) {
        writer.cell(Cell::Number(number.into()));
        writer.cell(Cell::Text(cell));
        writer.cell(Cell::Text(cell));
        writer.end_row();
    }
    writer.finish()
}

#[test]
fn every_naughty_string_comes_back_from_a_table_unchanged() {
    let strings: Vec<&str> = NAUGHTY.lines().collect();
    let payloads = payloads();
    let cells: Vec<&str> = strings.into_iter().chain(payloads.iter().map(String::as_str)).collect();
    assert!(cells.len() > 700);
    for decimal in ['.', ','] {
        let text = decode(written(&cells, decimal).as_bytes()).unwrap().text;
        let table = read_table(&text, Dialect::detect(&text)).unwrap();
        assert_eq!(table.header(), ["n", "text", "again"]);
        assert_eq!(table.len(), cells.len());
        for (row, cell) in table.rows().zip(&cells) {
            assert_eq!(row.fault(), None);
            assert_eq!(
                [1, 2].map(|column| without_formula_guard(row.cell(column).unwrap())),
                [*cell; 2]
            );
        }
    }
}

proptest! {
    #[test]
    fn any_cells_come_back_from_a_table(
        rows in vec(vec("[a=+@'\"\\\\,;\t\r\n\0|#é \u{feff}-]{0,6}", 1..5), 1..6),
        decimal in select(vec!['.', ',']),
    ) {
        let mut writer = Writer::new(Style { decimal, marked: false });
        ["a", "b", "c", "d"].into_iter().for_each(|word| writer.word(word));
        writer.end_row();
        for row in &rows {
            row.iter().for_each(|cell| writer.cell(Cell::Text(cell)));
            writer.end_row();
        }
        let dialect = Dialect::with_delimiter(Style { decimal, marked: false }.delimiter());
        let table = read_table(&writer.finish(), dialect).unwrap();
        let read: Vec<Vec<&str>> =
            table.rows().map(|row| row.cells().map(without_formula_guard).collect()).collect();
        prop_assert_eq!(read, rows);
    }
}

#[test]
fn no_payload_begins_a_cell_of_ours() {
    for payload in payloads() {
        let text = written(&[&payload], '.');
        let row = text.lines().nth(1).unwrap();
        for cell in row.split(',').map(|cell| cell.trim_start_matches('"')) {
            let first = payload.chars().next().unwrap();
            assert!(!cell.starts_with(first) || !"=+-@".contains(first), "{row}");
        }
    }
}

#[test]
fn anything_is_read_as_some_table_in_steps_as_at_once() {
    for text in NAUGHTY.split("\n\n").chain([NAUGHTY]) {
        let dialect = Dialect::detect(text);
        let mut reader = Reader::new(Rc::from(text), dialect);
        while let Ok(Progress::More { .. }) = reader.advance(7) {}
        assert_eq!(reader.finish(), read_table(text, dialect));
    }
}
