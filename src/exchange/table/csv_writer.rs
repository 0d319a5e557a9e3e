//! Writes a table as CSV (RFC 4180), so that no spreadsheet takes a text of it for a formula.
//! Must not know what its columns are about.

use rust_decimal::Decimal;

use crate::language::Marks;

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// What stands before the decimals: `.` or `,`.
    pub decimal: char,
    /// Whether a byte-order mark comes first, by which spreadsheets know UTF-8.
    pub marked: bool,
}

impl Style {
    /// As spreadsheets expect it where numbers have these marks.
    #[must_use]
    pub fn from_marks(marks: Marks) -> Self {
        Self { decimal: marks.decimal, marked: true }
    }

    /// What separates cells: a semicolon where the comma is taken.
    #[must_use]
    pub fn delimiter(self) -> char {
        if self.decimal == ',' { ';' } else { ',' }
    }
}

/// What a cell holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell<'a> {
    /// Nothing.
    Empty,
    /// A text that someone wrote.
    Text(&'a str),
    /// A number.
    Number(Decimal),
}

/// What writes a table, cell by cell.
#[derive(Clone, Debug)]
pub struct Writer {
    style: Style,
    text: String,
    begun: bool,
}

impl Writer {
    /// A writer of an empty table.
    #[must_use]
    pub fn new(style: Style) -> Self {
        let mark = if style.marked { "\u{feff}" } else { "" };
        Self { style, text: mark.to_owned(), begun: false }
    }

    /// Writes the next cell of the row.
    pub fn cell(&mut self, cell: Cell<'_>) {
        if self.begun {
            self.text.push(self.style.delimiter());
        }
        self.begun = true;
        match cell {
            Cell::Empty => {}
            Cell::Text(text) => self.write(text, needs_guard(text)),
            Cell::Number(number) => {
                let number = format_number(number, self.style.decimal);
                self.text.push_str(&number);
            }
        }
    }

    /// Writes a cell that no person wrote, such as a header's.
    pub fn word(&mut self, word: &str) {
        self.cell(Cell::Text(word));
    }

    /// Ends the row.
    pub fn end_row(&mut self) {
        self.text.push_str("\r\n");
        self.begun = false;
    }

    /// The table.
    #[must_use]
    pub fn finish(self) -> String {
        self.text
    }

    fn write(&mut self, text: &str, guarded: bool) {
        let quoted = text.is_empty()
            || text.contains(['"', ',', ';', '\t', '|', '\r', '\n'])
            || text.starts_with([' ', '#'])
            || text.ends_with(' ');
        if !quoted {
            if guarded {
                self.text.push('\'');
            }
            self.text.push_str(text);
            return;
        }
        self.text.push('"');
        if guarded {
            self.text.push('\'');
        }
        for part in text.split_inclusive('"') {
            self.text.push_str(part);
            if part.ends_with('"') {
                self.text.push('"');
            }
        }
        self.text.push('"');
    }
}

/// A number such that it cannot be read as another: with three decimals it gets a fourth.
fn format_number(number: Decimal, decimal: char) -> String {
    let mut number = number.normalize();
    if number.scale() == 3 {
        number.rescale(4);
    }
    let text = number.to_string();
    if decimal == '.' { text } else { text.replace('.', decimal.encode_utf8(&mut [0; 4])) }
}

/// What a spreadsheet takes for the beginning of a formula.
fn is_dangerous(letter: char) -> bool {
    matches!(letter, '=' | '+' | '-' | '@' | '\t' | '\r' | '\0')
}

/// Whether a text gets an apostrophe before it: where it would begin a formula, and where it has
/// such an apostrophe of its own, which would be taken off when it is read.
fn needs_guard(text: &str) -> bool {
    let mut letters = text.chars();
    match letters.next() {
        Some('\'') => letters.next().is_some_and(|next| next == '\'' || is_dangerous(next)),
        Some(first) => is_dangerous(first),
        None => false,
    }
}

/// A text without the apostrophe that [`Writer`] put before it; any other stays.
#[must_use]
pub fn without_formula_guard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if text.starts_with(|first| first == '\'' || is_dangerous(first)) => text,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(cell: Cell<'_>, decimal: char) -> String {
        let mut writer = Writer::new(Style { decimal, marked: false });
        writer.cell(cell);
        writer.finish()
    }

    #[test]
    fn texts_that_begin_a_formula_are_guarded_and_numbers_are_not() {
        for text in ["=1+1", "+1", "-1", "@SUM(1)", "\0x", "'=1", "''"] {
            assert_eq!(one(Cell::Text(text), '.'), format!("'{text}"));
            assert_eq!(without_formula_guard(&format!("'{text}")), text);
        }
        for text in ["a=1", "'tis", "'", "1", "<b>"] {
            assert_eq!(one(Cell::Text(text), '.'), text);
            assert_eq!(without_formula_guard(text), text);
        }
        assert_eq!(one(Cell::Text("\tx"), '.'), "\"'\tx\"");
        assert_eq!(one(Cell::Number(Decimal::new(-15, 1)), ','), "-1,5");
    }

    #[test]
    fn numbers_are_written_so_that_no_mark_can_separate_thousands() {
        assert_eq!(one(Cell::Number(Decimal::new(1_234, 3)), '.'), "1.2340");
        assert_eq!(one(Cell::Number(Decimal::new(1_000, 3)), '.'), "1");
        assert_eq!(one(Cell::Number(Decimal::from(1_000_000)), ','), "1000000");
    }

    #[test]
    fn rows_and_quotes_are_as_the_standard_has_them() {
        let mut writer = Writer::new(Style { decimal: ',', marked: true });
        for cell in [Cell::Text("a \"b\"\nc"), Cell::Empty, Cell::Number(Decimal::new(5, 1))] {
            writer.cell(cell);
        }
        writer.end_row();
        assert_eq!(writer.finish(), "\u{feff}\"a \"\"b\"\"\nc\";;0,5\r\n");
    }
}
