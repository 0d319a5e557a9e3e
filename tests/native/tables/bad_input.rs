//! Tables that nobody meant to import, or that went wrong on their way: each is refused by its name, or
//! read with what is wrong named by line.

use tornaconto::domain::line::LineId;
use tornaconto::exchange::cases::{CellFault, Mapping, ReadOptions, RowFault, read_cases};
use tornaconto::exchange::table::{
    Dialect, Fault, MAX_COLUMNS, NotText, Refusal, Table, columns, decode, read_row, read_table,
    write_row,
};
use tornaconto::language::Language;

fn read(text: &str) -> Result<Table, Refusal> {
    read_table(text, Dialect::detect(text))
}

#[test]
fn a_table_of_ten_thousand_columns_is_refused_with_its_line() {
    let row = |cell: &str| vec![cell; 10_000].join(";");
    let text = format!("{}\n{}\n", row("name"), row("5"));
    assert_eq!(read(&text).err(), Some(Refusal::TooWide { line: 1 }));
    // Where the header alone is narrow, the row is named.
    let text = format!("Title;Amount\n{}\n", row("5"));
    assert_eq!(read(&text).err(), Some(Refusal::TooWide { line: 2 }));
    let text = vec!["name"; MAX_COLUMNS].join(";");
    assert_eq!(
        read(&format!("{text}\n{}\n", text.replace("name", "5"))).unwrap().columns(),
        MAX_COLUMNS
    );
}

#[test]
fn a_row_of_a_megabyte_is_one_row_with_a_fault_and_the_others_are_read() {
    let text = format!("Title,Amount\nA,1\n{},2\nC,3\n", "x".repeat(1_000_000));
    let table = read(&text).unwrap();
    let options = ReadOptions::for_language(Language::English, LineId(1));
    let rows =
        read_cases(&table, &columns(&table), &Mapping::guess(table.header()), &options).unwrap();
    assert_eq!((rows.rows.len(), rows.cases().count()), (3, 2));
    let RowFault::Cell { reason, found, .. } = &rows.rows[1].outcome.as_ref().unwrap_err()[0]
    else {
        panic!("{:?}", rows.rows[1].line)
    };
    assert_eq!((rows.rows[1].line, *reason), (3, CellFault::TooLong));
    assert!(found.chars().count() < 200, "what is shown of it is short");
}

#[test]
fn archives_and_pictures_are_refused_as_what_they_are() {
    let kinds: [(&[u8], NotText); 8] = [
        (b"\x1f\x8b\x08\0\0\0\0\0\0\x03", NotText::Archive),
        (b"7z\xbc\xaf\x27\x1c\0\x04", NotText::Archive),
        (b"Rar!\x1a\x07\x01\0", NotText::Archive),
        (b"PK\x03\x04\x14\0\0\0", NotText::Spreadsheet),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", NotText::Image),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", NotText::Image),
        (b"GIF89a\x01\0\x01\0", NotText::Image),
        (b"RIFF\x24\0\0\0WEBPVP8 ", NotText::Image),
    ];
    for (bytes, kind) in kinds {
        assert_eq!(decode(bytes).err(), Some(kind), "{bytes:?}");
    }
}

#[test]
fn a_table_of_one_column_is_read_whole() {
    let table = read("NPS\n9\n10\n3\n").unwrap();
    assert_eq!((table.columns(), table.len()), (1, 3));
    assert!(table.rows().all(|row| row.fault().is_none()));
    let words = read("Comments\nGood, quick\nSlow; very slow\nFine\n").unwrap();
    assert_eq!((words.columns(), words.len()), (1, 3), "what stands in it separates nothing");
}

#[test]
fn a_row_of_another_width_is_whole_once_it_is_written_over() {
    let text = "Title;Way;Amount\nA;Other;1\nB;Root cause; with a gap;2\nC\n";
    let mut table = read_table(text, Dialect::with_delimiter(';')).unwrap();
    let fault = |table: &Table, line| table.row_at(line).unwrap().fault();
    assert_eq!(fault(&table, 3), Some(Fault::Width { has: 4, expected: 3 }));
    let written = write_row(table.row_at(3).unwrap(), ';');
    assert_eq!(written, "B;Root cause; with a gap;2");
    table.rewrite(3, read_row("B;\"Root cause; with a gap\";2", ';'));
    table.rewrite(4, read_row("C;Other;", ';'));
    table.rewrite(9, read_row("no;such;line", ';'));
    assert_eq!((fault(&table, 3), fault(&table, 4)), (None, None));
    let cells: Vec<Vec<&str>> = table.rows().map(|row| row.cells().collect()).collect();
    let expected = [["A", "Other", "1"], ["B", "Root cause; with a gap", "2"], ["C", "Other", ""]];
    assert_eq!(cells, expected);
    // A cell of it may still be written over, and the row as well once more.
    table.mend(3, 1, "Root cause".to_owned());
    assert_eq!(table.row_at(3).unwrap().cell(1), Some("Root cause"));
    table.rewrite(3, read_row("B;Other;5", ';'));
    assert_eq!(table.row_at(3).unwrap().cells().collect::<Vec<_>>(), ["B", "Other", "5"]);
}
