//! One survey in eight dialects: each gives the same figures.

use rust_decimal::Decimal;
use serde_json::Value;
use tornaconto::exchange::table::{
    Detected, Dialect, Encoding, Quoting, columns, decode, read_cell,
};

use super::{bytes, column, table, whole};
use crate::build::decimal;

fn expected() -> Value {
    serde_json::from_slice(&bytes("nps-survey-dialects/expected.json")).unwrap()
}

/// The numbers of a column, read by the habit that it shows.
fn numbers(name: &str, header: &str) -> Vec<Option<Decimal>> {
    let table = table(name);
    let place = table.header().iter().position(|it| it == header).unwrap();
    let habit = columns(&table)[place].format.decimal;
    let sure = !habit.is_unclear();
    let read = |cell| {
        let number = read_cell(cell, habit.value().unwrap_or('.'), sure).unwrap()?;
        assert_eq!(number.other, None, "{cell}");
        Some(number.value)
    };
    column(&table, header).into_iter().map(read).collect()
}

#[test]
fn every_dialect_gives_the_figures_of_the_survey() {
    let expected = expected();
    let dialects = expected["dialects"].as_object().unwrap();
    assert_eq!(dialects.len(), 8);
    for name in dialects.keys() {
        let file = format!("nps-survey-dialects/{name}");
        let table = table(&file);
        assert!(whole(&table), "{name}");
        assert_eq!(Value::from(table.header().to_vec()), expected["columns"], "{name}");
        assert_eq!(table.len() as u64, expected["data_rows"].as_u64().unwrap(), "{name}");
        let scores = numbers(&file, "nps");
        let count = |score: Option<u64>| {
            scores.iter().filter(|it| **it == score.map(Decimal::from)).count() as u64
        };
        assert_eq!(count(None), expected["missing"].as_u64().unwrap(), "{name}");
        for score in 0..=10_u64 {
            let published = &expected["distribution"][score.to_string()];
            assert_eq!(count(Some(score)), published.as_u64().unwrap(), "{name}: {score}");
        }
        let amounts = numbers(&file, "CaTicket");
        let sum: Decimal = amounts.iter().flatten().sum();
        assert_eq!(sum, decimal(expected["amount_sum"].as_str().unwrap()), "{name}");
        let negative = amounts.iter().flatten().filter(|amount| amount.is_sign_negative());
        assert_eq!(negative.count() as u64, expected["amount_negative_rows"], "{name}");
    }
}

#[test]
fn every_dialect_is_recognised_as_what_its_name_says() {
    use Encoding::{Utf8, Utf16Le, Windows1252};
    for (name, encoding, marked, delimiter, decimal) in [
        ("allquoted_newlines_crlf.csv", Utf8, false, ',', '.'),
        ("cr_only.csv", Utf8, false, ',', '.'),
        ("excel_de_cp1252_semicolon_crlf.csv", Windows1252, false, ';', ','),
        ("excel_it_bom_semicolon_crlf.csv", Utf8, true, ';', ','),
        ("excel_unicode_utf16le_tab.txt", Utf16Le, true, '\t', ','),
        ("pipe_latin1.csv", Windows1252, false, '|', '.'),
        ("sep_line_semicolon.csv", Utf8, false, ';', ','),
        ("utf8_lf.csv", Utf8, false, ',', '.'),
    ] {
        let name = format!("nps-survey-dialects/botanic1500_{name}");
        let decoded = decode(&bytes(&name)).unwrap();
        assert_eq!((decoded.encoding, decoded.marked), (encoding, marked), "{name}");
        assert_eq!(decoded.unreadable, 0, "{name}");
        let dialect = Dialect::detect(&decoded.text);
        assert_eq!(dialect.delimiter, Some(delimiter), "{name}");
        assert_eq!(dialect.separator_line, name.contains("sep_line"), "{name}");
        assert_eq!((dialect.quoting, dialect.header_rows), (Quoting::Doubled, 1), "{name}");
        assert!(!dialect.comments && dialect.preamble == 0, "{name}");
        let amounts = columns(&table(&name))[7].format.decimal;
        assert_eq!(amounts, Detected::Certain(decimal), "{name}");
    }
}
