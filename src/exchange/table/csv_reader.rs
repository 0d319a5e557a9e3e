//! Reads a text as a table, in steps of any size, so that a screen can show how far it is and stop.
//! Must not know how a dialect is found, nor what cells mean. The grammar is csv-core's.

use csv_core::{ReadRecordResult, ReaderBuilder};
use std::rc::Rc;

use super::dialect::{Dialect, Quoting};
use super::rows::{Place, Table};
use super::{MAX_CELLS, MAX_COLUMNS, MAX_ROWS, Refusal, header, lost_decimal_commas};
use crate::exchange::pace::Pace;

/// How far a reader is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// There is more to read.
    More {
        /// Bytes that were read.
        read: usize,
        /// Bytes of the text.
        of: usize,
    },
    /// All was read; [`Reader::finish`] gives the table.
    Done,
}

/// A separator that no text has between its cells: the whole line is one cell.
const NONE: u8 = 0x1f;

/// The byte-order mark.
pub(super) const BYTE_ORDER_MARK: char = '\u{feff}';

/// Bytes that are read between two chances to rest, with what they are in units of work.
const PIECE_BYTES: usize = 16_384;
const PIECE_UNITS: usize = 256;

/// A text that is being read as a table.
pub struct Reader {
    text: Rc<str>,
    dialect: Dialect,
    grammar: csv_core::Reader,
    /// Bytes that were read.
    at: usize,
    /// The line there, from 1.
    line: usize,
    /// Whether the byte before was a CR, so that an LF ends no line of its own.
    after_cr: bool,
    /// The record in hand: the line that it began at, and how much of it there is.
    begun: Option<usize>,
    cells: usize,
    bytes: usize,
    buffer: Vec<u8>,
    ends: Vec<usize>,
    /// What was read: cells one after another, where each ends, which belong to which record.
    text_read: String,
    ends_read: Vec<usize>,
    rows: Vec<Place>,
    /// Whether anything but space stands in any of them.
    is_anything_there: bool,
    cut_at: Option<usize>,
    open_quote: Option<usize>,
    done: bool,
}

impl Reader {
    /// A reader of a text in a dialect.
    #[must_use]
    pub fn new(text: Rc<str>, dialect: Dialect) -> Self {
        let mut grammar = ReaderBuilder::new();
        let delimiter = dialect.delimiter.and_then(|letter| u8::try_from(letter).ok());
        grammar.delimiter(delimiter.filter(u8::is_ascii).unwrap_or(NONE));
        match dialect.quoting {
            Quoting::Doubled => {}
            Quoting::Backslash => {
                grammar.double_quote(false).escape(Some(b'\\'));
            }
            Quoting::None => {
                grammar.quoting(false);
            }
        }
        let mut reader = Self {
            grammar: grammar.build(),
            at: 0,
            line: 1,
            after_cr: false,
            begun: None,
            cells: 0,
            bytes: 0,
            buffer: vec![0; 4_096],
            ends: vec![0; MAX_COLUMNS],
            text_read: String::with_capacity(text.len()),
            ends_read: Vec::new(),
            rows: Vec::new(),
            is_anything_there: false,
            cut_at: None,
            open_quote: None,
            done: false,
            text,
            dialect,
        };
        // The grammar takes a byte-order mark off what it is given first, if that is long enough;
        // after a blank line, which says nothing, it does not.
        reader.feed(b"\n");
        // A text that was pasted may have its mark still.
        if reader.text.starts_with(BYTE_ORDER_MARK) {
            reader.at = BYTE_ORDER_MARK.len_utf8();
        }
        if dialect.separator_line {
            reader.skip_line();
        }
        reader
    }

    /// Reads on, about `budget` bytes.
    pub fn advance(&mut self, budget: usize) -> Result<Progress, Refusal> {
        let stop = self.at.saturating_add(budget.max(1)).min(self.text.len());
        while !self.done && self.at < stop {
            self.read_on(stop)?;
        }
        if self.at >= self.text.len() && !self.done {
            self.end()?;
        }
        Ok(if self.done {
            Progress::Done
        } else {
            Progress::More { read: self.at, of: self.text.len() }
        })
    }

    /// Reads the table to its end. Progress is in bytes.
    pub async fn read_in_steps(mut self, pace: &Pace) -> Result<Table, Refusal> {
        while let Progress::More { read, of } = self.advance(PIECE_BYTES)? {
            pace.note_progress(read, of);
            pace.did(PIECE_UNITS).await;
        }
        self.finish()
    }

    /// The table, once everything is read; reads what is left, if anything is.
    pub fn finish(mut self) -> Result<Table, Refusal> {
        while self.advance(usize::MAX)? != Progress::Done {}
        if !self.is_anything_there {
            return Err(Refusal::Empty);
        }
        let dialect = self.dialect;
        let table = header::split_header(self.into_rows(), dialect);
        lost_decimal_commas::refuse_lost_decimal_commas(&table, dialect)?;
        Ok(table)
    }

    /// Everything that was read, header and all.
    pub(super) fn into_rows(self) -> Table {
        Table {
            text: self.text_read,
            ends: self.ends_read,
            rows: self.rows,
            header: Vec::new(),
            columns: 0,
            cut_at: self.cut_at,
            open_quote: self.open_quote,
            ..Table::default()
        }
    }

    fn read_on(&mut self, stop: usize) -> Result<(), Refusal> {
        if self.begun.is_none() {
            self.skip_blank_lines(stop);
            if self.at >= stop {
                return Ok(());
            }
            let above = self.dialect.preamble.saturating_add(self.dialect.header_rows);
            let most = MAX_ROWS.saturating_add(above);
            if self.rows.len() >= most || self.ends_read.len() >= MAX_CELLS {
                self.cut_at = Some(self.line);
                self.done = true;
                return Ok(());
            }
            self.begun = Some(self.line);
        }
        let text = Rc::clone(&self.text);
        let input = text.as_bytes().get(self.at..stop).unwrap_or_default();
        let (result, taken) = self.feed(input);
        self.count_lines(input.get(..taken).unwrap_or_default());
        self.at = self.at.saturating_add(taken);
        self.take(&result)
    }

    /// Hands bytes to the grammar, and what it makes of them to the record in hand.
    fn feed(&mut self, input: &[u8]) -> (ReadRecordResult, usize) {
        let output = self.buffer.get_mut(self.bytes..).unwrap_or_default();
        let ends = self.ends.get_mut(self.cells..).unwrap_or_default();
        let (result, taken, bytes, cells) = self.grammar.read_record(input, output, ends);
        self.bytes = self.bytes.saturating_add(bytes);
        self.cells = self.cells.saturating_add(cells);
        (result, taken)
    }

    fn take(&mut self, result: &ReadRecordResult) -> Result<(), Refusal> {
        match result {
            ReadRecordResult::OutputFull => {
                self.buffer.resize(self.buffer.len().saturating_mul(2), 0);
            }
            ReadRecordResult::OutputEndsFull => {
                return Err(Refusal::TooWide { line: self.begun.unwrap_or(self.line) });
            }
            ReadRecordResult::Record => self.keep(),
            ReadRecordResult::InputEmpty | ReadRecordResult::End => {}
        }
        Ok(())
    }

    /// The record in hand is whole.
    fn keep(&mut self) {
        let (first, start) = (self.ends_read.len(), self.text_read.len());
        // Between bytes of ASCII what was UTF-8 still is.
        let cells = self.buffer.get(..self.bytes).unwrap_or_default();
        let cells = std::str::from_utf8(cells).unwrap_or_default();
        self.text_read.push_str(cells);
        self.is_anything_there = self.is_anything_there || !cells.trim_start().is_empty();
        let ends = self.ends.iter().take(self.cells);
        self.ends_read.extend(ends.map(|end| start.saturating_add(*end)));
        let line = self.begun.take().unwrap_or(self.line);
        self.rows.push(Place { line, first, end: self.ends_read.len() });
        (self.cells, self.bytes) = (0, 0);
    }

    /// The text is at its end; the record in hand may lack the end of its line, or of its quotes.
    fn end(&mut self) -> Result<(), Refusal> {
        self.done = true;
        let Some(line) = self.begun else { return Ok(()) };
        for quote_open in [false, true] {
            // A line's end ends a record, but not within quotes. Nothing more ends it in any case.
            let input: &[u8] = if quote_open { b"" } else { b"\n" };
            loop {
                let (result, taken) = self.feed(input.get(..1).unwrap_or_default());
                self.take(&result)?;
                match result {
                    ReadRecordResult::Record if quote_open => {
                        self.open_quote = Some(line);
                        return Ok(());
                    }
                    ReadRecordResult::Record | ReadRecordResult::End => return Ok(()),
                    ReadRecordResult::OutputFull if taken == 0 => {}
                    _ => break,
                }
            }
        }
        Ok(())
    }

    /// Goes over line ends, and lines that are comments, between two records.
    fn skip_blank_lines(&mut self, stop: usize) {
        while self.at < stop {
            match self.text.as_bytes().get(self.at) {
                Some(b'\r' | b'\n') => self.skip(1),
                Some(b'#') if self.dialect.comments => self.skip_line(),
                _ => return,
            }
        }
    }

    /// Goes to the end of the line.
    fn skip_line(&mut self) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let length = rest.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
        self.skip(length.unwrap_or(rest.len()));
    }

    fn skip(&mut self, bytes: usize) {
        let text = Rc::clone(&self.text);
        let end = self.at.saturating_add(bytes);
        self.count_lines(text.as_bytes().get(self.at..end).unwrap_or_default());
        self.at = end;
    }

    /// Counts the lines that end in these bytes: at CR, LF, or both.
    fn count_lines(&mut self, bytes: &[u8]) {
        for byte in bytes {
            let ends = *byte == b'\r' || (*byte == b'\n' && !self.after_cr);
            self.line = self.line.saturating_add(usize::from(ends));
            self.after_cr = *byte == b'\r';
        }
    }
}

/// The table of a text that is read in one go.
pub fn read_table(text: &str, dialect: Dialect) -> Result<Table, Refusal> {
    Reader::new(Rc::from(text), dialect).finish()
}

#[cfg(test)]
mod tests {
    use super::super::Fault;
    use super::*;

    fn rows(text: &str) -> Vec<(usize, Vec<String>)> {
        let table = read_table(text, Dialect::detect(text)).unwrap();
        table.rows().map(|row| (row.line(), row.cells().map(str::to_owned).collect())).collect()
    }

    #[test]
    fn a_row_is_named_by_the_line_that_it_begins_at_whatever_ends_lines() {
        for end in ["\n", "\r", "\r\n"] {
            let text = ["a,b", "1,\"x", "y\"", "", "2,z", ""].join(end);
            let expected =
                [(2, vec!["1".into(), ["x", "y"].join(end)]), (5, vec!["2".into(), "z".into()])];
            assert_eq!(rows(&text), expected, "{end:?}");
        }
    }

    #[test]
    fn a_budget_of_any_size_reads_the_same() {
        let text = "name,n\r\n\"a \"\"b\"\"\r\nc\",1\r\n\r\nç,2\r\n\"\",3";
        let dialect = Dialect::detect(text);
        let whole = read_table(text, dialect).unwrap();
        assert_eq!(whole.len(), 3);
        for budget in 1..text.len() {
            let mut reader = Reader::new(Rc::from(text), dialect);
            let mut steps = 0;
            while reader.advance(budget).unwrap() != Progress::Done {
                steps += 1;
            }
            assert!(steps >= text.len() / budget / 2 || budget > 10);
            assert_eq!(reader.finish().unwrap(), whole, "{budget}");
        }
    }

    #[test]
    fn a_byte_order_mark_that_was_pasted_is_no_part_of_the_first_name() {
        let text = "\u{feff}sep=;\na;b\n1;2\n";
        let table = read_table(text, Dialect::detect(text)).unwrap();
        assert_eq!(table.header(), ["a", "b"]);
        assert_eq!(rows("\u{feff}a,b\n1,2\n"), [(2, vec!["1".into(), "2".into()])]);
    }

    #[test]
    fn a_quote_that_is_never_closed_is_the_fault_of_its_row() {
        for end in ["", "\n", "\n3,4\n"] {
            let text = format!("a,b\n1,2\n\"x,y{end}");
            let dialect = Dialect { quoting: Quoting::Doubled, ..Dialect::with_delimiter(',') };
            let table = read_table(&text, dialect).unwrap();
            let faults: Vec<_> = table.rows().map(|row| (row.line(), row.fault())).collect();
            assert_eq!(faults, [(2, None), (3, Some(Fault::QuoteNotClosed))], "{end:?}");
        }
    }

    #[test]
    fn rows_of_another_width_are_named_with_it() {
        let table = read_table("a,b\n1\n1,2\n1,2,3\n", Dialect::with_delimiter(',')).unwrap();
        let faults: Vec<_> = table.rows().map(|row| (row.line(), row.fault())).collect();
        let width = |has| Some(Fault::Width { has, expected: 2 });
        assert_eq!(faults, [(2, width(1)), (3, None), (4, width(3))]);
    }

    #[test]
    fn what_is_too_long_is_cut_and_what_is_too_wide_refused() {
        let text = "a\n".repeat(MAX_ROWS + 5);
        let dialect = Dialect { header_rows: 0, ..Dialect::with_delimiter(',') };
        let table = read_table(&text, dialect).unwrap();
        assert_eq!((table.len(), table.cut_at()), (MAX_ROWS, Some(MAX_ROWS + 1)));
        let whole = read_table(&"a\n".repeat(MAX_ROWS), dialect).unwrap();
        assert_eq!((whole.len(), whole.cut_at()), (MAX_ROWS, None));
        let named = read_table(&format!("name\n{text}"), Dialect::with_delimiter(',')).unwrap();
        assert_eq!((named.len(), named.cut_at()), (MAX_ROWS, Some(MAX_ROWS + 2)));
        let wide = |cells: usize| read_table(&format!("a\n{}", "b,".repeat(cells - 1)), dialect);
        assert_eq!(wide(MAX_COLUMNS + 1), Err(Refusal::TooWide { line: 2 }));
        assert!(wide(MAX_COLUMNS).is_ok());
        assert_eq!(read_table("\r\n \n\n", dialect), Err(Refusal::Empty));
    }
}
