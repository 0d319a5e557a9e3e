//! Finds the dialect of a text: what makes its rows of one width.
//! Must not know what its columns are about.

use std::rc::Rc;

use super::Refusal;
use super::csv_reader::{BYTE_ORDER_MARK, Reader};
use super::dialect::{Dialect, Quoting};
use super::header;
use super::rows::{Table, most_common_width};
use crate::exchange::pace::{Pace, at_once};

/// What separates cells, where several would do equally well the earlier. A comma or a colon may
/// stand within numbers and times, so they come last.
pub(super) const DELIMITERS: [char; 5] = ['\t', ';', '|', ',', ':'];

/// Bytes that show the dialect.
const SAMPLE_BYTES: usize = 65_536;

/// Of a thousand rows, how many must be of one width for what separates them to be believed.
const MIN_BELIEVED: usize = 220;

/// Records of a title, at most.
const MAX_PREAMBLE: usize = 10;

impl Dialect {
    /// The dialect that a text shows.
    #[must_use]
    pub fn detect(text: &str) -> Self {
        at_once(async |pace| Self::detect_in_steps(text, pace).await)
    }

    /// The same in steps.
    pub async fn detect_in_steps(text: &str, pace: &Pace) -> Self {
        let named = separator_line(text);
        let delimiters = named.map(|letter| vec![Some(letter)]);
        Self::among(text, named.is_some(), delimiters, pace).await
    }

    /// What a text shows of the rest once a person has said what separates its cells.
    pub async fn detect_by(text: &str, delimiter: Option<char>, pace: &Pace) -> Self {
        let letter = delimiter.filter(|letter| letter.is_ascii() && !"\"\r\n".contains(*letter));
        Self::among(text, separator_line(text).is_some(), Some(vec![letter]), pace).await
    }

    /// The dialect with one of these delimiters, or any.
    async fn among(
        text: &str,
        separator_line: bool,
        delimiters: Option<Vec<Option<char>>>,
        pace: &Pace,
    ) -> Self {
        let said = delimiters.is_some();
        let whole = text.len() <= SAMPLE_BYTES;
        let sample: Rc<str> = Rc::from(sample(text));
        let mut best: Option<(Score, Self, Table)> = None;
        let mut too_wide: Option<Self> = None;
        for (delimiter, quoting) in candidates(&sample, delimiters) {
            let dialect = Self {
                delimiter,
                quoting,
                separator_line,
                header_rows: 0,
                ..Self::with_delimiter(',')
            };
            pace.did_much().await;
            let table = match read(&sample, dialect, whole) {
                Ok(Some(table)) => table,
                Ok(None) => continue,
                Err(_) => {
                    too_wide = too_wide.or(Some(dialect));
                    continue;
                }
            };
            let score = Score::new(&table, delimiter, said);
            if best.as_ref().is_none_or(|(highest, ..)| score.beats(*highest)) {
                best = Some((score, dialect, table));
            }
        }
        // What makes more cells of a line than a table may have still separates them, where nothing else
        // does: whoever reads the table refuses it, and says why.
        let separates = best.as_ref().is_some_and(|(_, dialect, _)| dialect.delimiter.is_some());
        if let Some(dialect) = too_wide.filter(|_| !separates) {
            return Self { header_rows: 1, ..dialect };
        }
        let Some((score, mut dialect, mut table)) = best else { return Self::with_delimiter(',') };
        dialect.comments = has_comments(&table, score.width);
        if dialect.comments
            && let Ok(Some(without)) = read(&sample, dialect, whole)
        {
            table = without;
        }
        dialect.preamble = preamble(&table, score.width);
        dialect.header_rows = header::count_header_rows(&table, dialect.preamble);
        dialect
    }
}

/// The beginning of a text, as far as it shows the dialect.
fn sample(text: &str) -> &str {
    let mut end = SAMPLE_BYTES.min(text.len());
    while !text.is_char_boundary(end) {
        end = end.saturating_sub(1);
    }
    text.get(..end).unwrap_or(text)
}

/// The delimiter that a first line such as `sep=;` names.
fn separator_line(text: &str) -> Option<char> {
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let line = text.split(['\r', '\n']).next()?.trim_matches('"');
    let (name, delimiter) = line.split_at_checked(4)?;
    let mut letters = delimiter.chars();
    let letter = letters.next().filter(|letter| letter.is_ascii() && *letter != '"')?;
    (name.eq_ignore_ascii_case("sep=") && letters.next().is_none()).then_some(letter)
}

/// What may separate cells, each with the ways of quoting that the text allows, of which the first
/// that does best is taken. Where a backslash stands before a quote, doubling may make rows of
/// one width as well, with the backslashes in their cells; so it is tried after, unless quotes are
/// doubled somewhere.
fn candidates(sample: &str, said: Option<Vec<Option<char>>>) -> Vec<(Option<char>, Quoting)> {
    let mut quotings = vec![Quoting::Doubled];
    if escapes_quotes(sample) {
        let doubled = usize::from(sample.contains("\"\""));
        quotings.insert(doubled, Quoting::Backslash);
    }
    if sample.contains('"') {
        quotings.push(Quoting::None);
    }
    let delimiters = said.unwrap_or_else(|| {
        let present = DELIMITERS.into_iter().filter(|letter| sample.contains(*letter));
        present.map(Some).chain([None]).collect()
    });
    let each = |quoting: Quoting| delimiters.iter().map(move |letter| (*letter, quoting));
    quotings.into_iter().flat_map(each).collect()
}

/// Whether a backslash stands before a quote that ends no cell: `"C:\"` is a path.
fn escapes_quotes(sample: &str) -> bool {
    sample.split("\\\"").skip(1).any(|rest| {
        !rest.is_empty() && !rest.starts_with(['\r', '\n']) && !rest.starts_with(DELIMITERS)
    })
}

/// The sample as a table, if anything is in it; what is cut off at its end is left out.
fn read(sample: &Rc<str>, dialect: Dialect, whole: bool) -> Result<Option<Table>, Refusal> {
    let mut reader = Reader::new(Rc::clone(sample), dialect);
    reader.advance(usize::MAX)?;
    let mut table = reader.into_rows();
    if !whole && table.rows.len() > 1 {
        table.rows.pop();
        table.open_quote = None;
    }
    table.rows.retain({
        let blank: Vec<usize> =
            table.rows().filter(|row| row.is_blank()).map(|row| row.line()).collect();
        move |place| blank.binary_search(&place.line).is_err()
    });
    Ok((!table.rows.is_empty()).then_some(table))
}

/// How well a delimiter explains a text.
#[derive(Clone, Copy, Debug)]
struct Score {
    /// The width that most rows have.
    width: usize,
    /// Of a thousand rows, how many have it; less where it is hard to believe.
    believed: usize,
}

impl Score {
    fn new(table: &Table, delimiter: Option<char>, said: bool) -> Self {
        let (width, rows) = most_common_width(table);
        let share = rows.saturating_mul(1_000).div_euclid(table.len().max(1));
        let first = table.row(0);
        let fits = first.is_some_and(|row| row.width() == width);
        let believed = match delimiter {
            _ if table.open_quote.is_some() => 0,
            _ if said => share,
            // Every text is one cell a line; that explains nothing.
            None => MIN_BELIEVED,
            Some(_) if width < 2 => 0,
            // Times are written with colons; names of columns are not.
            Some(':') if !fits || first.is_some_and(has_numbers) => 0,
            Some(_) if fits => share,
            // A header that is narrower than its rows is likelier than one that is not separated.
            Some(_) if first.is_some_and(|row| row.width() > 1) => {
                share.saturating_mul(3).div_euclid(4)
            }
            Some(_) => share.div_euclid(2),
        };
        Self { width, believed }
    }

    fn beats(self, other: Self) -> bool {
        self.believed > other.believed
    }
}

fn has_numbers(row: super::Row<'_>) -> bool {
    row.cells().any(|cell| cell.trim().is_empty() || cell.contains(|it: char| it.is_ascii_digit()))
}

/// Whether lines that begin with `#` are no rows: none of them is as wide as the others.
fn has_comments(table: &Table, width: usize) -> bool {
    let mut any = false;
    for row in table.rows() {
        if row.cell(0).is_some_and(|cell| cell.starts_with('#')) {
            if row.width() == width {
                return false;
            }
            any = true;
        }
    }
    any && width > 1
}

/// Records before the first that names columns: each has one cell that is not blank.
fn preamble(table: &Table, width: usize) -> usize {
    let filled =
        |row: super::Row<'_>| row.cells().filter(|cell| !cell.trim().is_empty()).take(2).count();
    if width < 3 {
        return 0;
    }
    let title = table.rows().take_while(|row| filled(*row) < 2).count();
    let followed = table.row(title).is_some_and(|row| row.width() == width);
    if followed && title <= MAX_PREAMBLE { title } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delimiter(text: &str) -> Option<char> {
        Dialect::detect(text).delimiter
    }

    #[test]
    fn the_delimiter_is_what_makes_rows_of_one_width() {
        assert_eq!(delimiter("a;b\n1,5;x, y\n2,5;z\n"), Some(';'));
        assert_eq!(delimiter("a,b\n\"1;2\",3\n\"4;5\",6\n"), Some(','));
        assert_eq!(delimiter("a\tb\n1,5\t2;5\n"), Some('\t'));
        assert_eq!(delimiter("a|b\n1|2\n"), Some('|'));
        assert_eq!(delimiter("city:state\nRome:RM\n"), Some(':'));
        assert_eq!(delimiter("1,5;2,5\n3,5;4,5\n"), Some(';'), "decimal commas");
        // A tenth of the rows lacks a cell; every row but the header has one comma.
        let ragged = format!("n;b\n{}1,5\n", "1,5;2\n".repeat(9));
        assert_eq!(delimiter(&ragged), Some(';'));
    }

    #[test]
    fn a_text_of_one_column_is_not_split() {
        assert_eq!(delimiter("comment\nfine, thanks\nno\nwell, yes, but\nok\nok"), None);
        assert_eq!(delimiter("time\n10:30\n11:45\n"), None);
        assert_eq!(delimiter("10:30\n11:45\n"), None);
        assert_eq!(delimiter("a\n1\n"), None);
    }

    #[test]
    fn a_separator_line_is_believed() {
        for line in ["sep=;", "SEP=;", "\"sep=;\""] {
            let dialect = Dialect::detect(&format!("{line}\r\na,b;c\r\n1,5;2\r\n"));
            assert_eq!((dialect.delimiter, dialect.separator_line), (Some(';'), true));
            assert_eq!(dialect.header_rows, 1);
        }
        assert!(!Dialect::detect("separator,b\n1,2\n").separator_line);
    }

    #[test]
    fn a_delimiter_that_a_person_says_is_taken_and_the_rest_is_found_anew() {
        let text = "Cases, all of them\na,b;c,d;n\n1,5;x,y;2\n";
        let by = |said| at_once(async |pace| Dialect::detect_by(text, said, pace).await);
        assert_eq!((by(Some(';')).delimiter, by(Some(';')).preamble), (Some(';'), 1));
        assert_eq!(by(None).delimiter, None);
        assert_eq!(by(Some('€')).delimiter, None);
    }

    #[test]
    fn quotes_are_read_as_the_text_has_them() {
        let quoting = |text: &str| Dialect::detect(text).quoting;
        assert_eq!(quoting("a,b\n\"x \"\"y\"\"\",1\n"), Quoting::Doubled);
        assert_eq!(quoting("a;b\n\"x \\\"y; z\\\"\";1\n\"u\";2\n"), Quoting::Backslash);
        assert_eq!(quoting("a,b\n\"C:\\\",1\n\"D:\\\",2\n"), Quoting::Doubled, "a path");
        assert_eq!(quoting("screen\tn\n\"13\t1\n15\" wide\t2\n\"17\t3\n19\t4\n"), Quoting::None);
    }

    #[test]
    fn titles_and_comments_are_no_rows_of_the_table() {
        let dialect = Dialect::detect("Cases of 2026;;\n\nname;way;n\nx;y;1\nz;y;2\n");
        assert_eq!((dialect.preamble, dialect.header_rows), (1, 1));
        assert!(Dialect::detect("a;b\n# not yet\nx;1\n").comments);
        assert!(!Dialect::detect("# of polls;b\n1;2\n").comments);
    }
}
