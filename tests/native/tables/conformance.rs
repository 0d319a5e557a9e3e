//! csv-spectrum, with the JSON that belongs to each file, and the files of the csv crate.

use std::fs;

use serde_json::Value;
use tornaconto::exchange::table::{Dialect, Encoding, Fault, Quoting, columns, decode, read_table};

use super::{bytes, column, folder, table, whole};

#[test]
fn every_file_of_csv_spectrum_reads_as_its_json() {
    let mut read = 0;
    for entry in fs::read_dir(folder("csv-spectrum/csvs")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let mut text = String::from_utf8(bytes(&format!("csv-spectrum/csvs/{name}"))).unwrap();
        if name.ends_with("_crlf.csv") && !text.contains('\r') {
            // The copy went through a program that made its line ends those of Unix.
            text = text.replace('\n', "\r\n");
        }
        let table = read_table(&text, Dialect::detect(&text)).unwrap();
        let json = bytes(&format!("csv-spectrum/json/{}", name.replace(".csv", ".json")));
        let expected: Value = serde_json::from_slice(&json).unwrap();
        assert!(whole(&table), "{name}");
        read += 1;
        if name == "location_coordinates.csv" {
            // Its JSON has another telephone number, and one object where the others have lists.
            let cells = column(&table, "Location Coordinates");
            assert_eq!(cells, [expected["Location Coordinates"].as_str().unwrap()]);
            continue;
        }
        let rows: Vec<Value> = table
            .rows()
            .map(|row| {
                let cells = row.cells().map(Value::from);
                Value::Object(table.header().iter().cloned().zip(cells).collect())
            })
            .collect();
        assert_eq!(Value::Array(rows), expected, "{name}");
    }
    assert_eq!(read, 12);
}

#[test]
fn the_delimiter_and_the_header_of_a_small_table_are_found() {
    let comma = table("rust-csv/smallpop.csv");
    let colon = table("rust-csv/smallpop-colon.csv");
    assert!(comma == colon);
    assert_eq!(comma.header(), ["city", "region", "country", "population"]);
    let bare = table("rust-csv/smallpop-no-headers.csv");
    assert_eq!(bare.header(), [""; 4]);
    let cells = |table: &tornaconto::exchange::table::Table| -> Vec<String> {
        table.rows().flat_map(|row| row.cells().map(str::to_owned).collect::<Vec<_>>()).collect()
    };
    assert_eq!(cells(&bare), cells(&comma));
}

#[test]
fn places_read_the_same_in_both_encodings() {
    let expected = table("rust-csv/uspop.csv");
    assert_eq!((expected.len(), expected.columns()), (100, 5));
    let null = table("rust-csv/uspop-null.csv");
    let cells = null.rows().zip(expected.rows());
    let cells = cells.flat_map(|(one, other)| one.cells().zip(other.cells()).collect::<Vec<_>>());
    let different: Vec<_> = cells.filter(|(one, other)| one != other).collect();
    assert_eq!(different, [("NULL", ""); 3]);
    assert_eq!(columns(&null)[2], columns(&expected)[2], "NULL is a missing number");
    let latin = decode(&bytes("rust-csv/uspop-latin1.csv")).unwrap();
    assert_eq!((latin.encoding, latin.unreadable), (Encoding::Windows1252, 0));
    let latin = table("rust-csv/uspop-latin1.csv");
    let difference =
        latin.rows().zip(expected.rows()).filter(|(one, other)| !one.cells().eq(other.cells()));
    let difference: Vec<_> = difference.map(|(one, other)| [one.cell(0), other.cell(0)]).collect();
    assert_eq!(difference, [[Some("Õakman"), Some("Oakman")]]);
}

#[test]
fn backslashes_comments_and_a_missing_cell_are_understood() {
    let text = decode(&bytes("rust-csv/strange.csv")).unwrap().text;
    let dialect = Dialect::detect(&text);
    assert_eq!(dialect.quoting, Quoting::Backslash);
    assert_eq!((dialect.delimiter, dialect.comments), (Some(';'), true));
    assert_eq!(dialect.header_rows, 0);
    let table = read_table(&text, dialect).unwrap();
    let names: Vec<_> = table.rows().map(|row| row.cell(0).unwrap()).collect();
    assert_eq!(
        names,
        [
            "\"Hacksaw\" Jim Duggan",
            "Bret \"Hit Man\" Hart",
            "Rafael Halperin",
            "\"Big Cat\" Ernie Ladd",
            "\"Macho Man\" Randy Savage",
            "Jake \"The Snake\" Roberts",
        ]
    );
    let faults: Vec<_> = table.rows().filter_map(|row| Some((row.line(), row.fault()?))).collect();
    assert_eq!(faults, [(4, Fault::Width { has: 1, expected: 2 })]);
}
