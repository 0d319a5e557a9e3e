//! A row as one text, for a person to correct what a separator has torn apart or run together: its cells
//! with the separator between, quoted where they hold one (RFC 4180).
//! Must not know its columns, nor how the rest of its table is quoted.

use super::csv_reader::read_table;
use super::dialect::Dialect;
use super::rows::Row;

/// A row as a text.
#[must_use]
pub fn write_row(row: Row<'_>, delimiter: char) -> String {
    let quotes = |cell: &str| cell.contains([delimiter, '"', '\r', '\n']);
    let cell = |cell: &str| match quotes(cell) {
        true => ["\"", &cell.replace('"', "\"\""), "\""].concat(),
        false => cell.to_owned(),
    };
    row.cells().map(cell).collect::<Vec<_>>().join(&delimiter.to_string())
}

/// The cells of a text as [`write_row`] writes it. What ends a line outside of quotes ends a cell.
#[must_use]
pub fn read_row(text: &str, delimiter: char) -> Vec<String> {
    let dialect = Dialect { header_rows: 0, ..Dialect::with_delimiter(delimiter) };
    match read_table(text, dialect) {
        Ok(table) => table.rows().flat_map(|row| row.cells().map(str::to_owned)).collect(),
        Err(_) => vec![text.to_owned()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_that_is_written_is_read_as_it_was() {
        let text = "a;b;c\n\"x;1\";\"say \"\"yes\"\"\";\"two\nlines\"\n1;;\n";
        let table = read_table(text, Dialect::with_delimiter(';')).unwrap();
        for row in table.rows() {
            let cells: Vec<_> = row.cells().map(str::to_owned).collect();
            assert_eq!(read_row(&write_row(row, ';'), ';'), cells);
        }
    }

    #[test]
    fn whatever_a_person_writes_has_cells() {
        assert_eq!(read_row("a;b\nc", ';'), ["a", "b", "c"]);
        assert_eq!(read_row("", ';'), [""]);
        assert_eq!(read_row("\"a;b", ';').len(), 1, "a quotation mark that is not closed");
    }
}
