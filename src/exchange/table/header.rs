//! Which records of a table name its columns, and what they call them.
//! Must not know what a name stands for.

use super::cell_kind::{CellKind, cell_kind};
use super::dialect::Dialect;
use super::rows::{Row, Table, most_common_width};

/// Records that may name the columns.
const MAX_HEADER_ROWS: usize = 3;

/// Records that show what the cells of a column look like.
const SAMPLE_ROWS: usize = 200;

/// Of a hundred cells of a column of numbers or dates, how many are something else, at most.
const MAX_OTHER_PERCENT: usize = 5;

/// Of a hundred rows, how many have a number or date in such a column, at least.
const MIN_TYPED_PERCENT: usize = 10;

/// How many records after the preamble name the columns, by what stands below: a record does that
/// has words where the column holds numbers or dates. Without such columns one record does, if
/// its cells are words and none of them comes again below.
pub(super) fn count_header_rows(table: &Table, preamble: usize) -> usize {
    let body: Vec<Row<'_>> = table.rows().skip(preamble).take(SAMPLE_ROWS).collect();
    // A survey tool's row for machines ends the header, whatever stands in it.
    let candidates = body.get(..MAX_HEADER_ROWS).unwrap_or(&body);
    if let Some(last) = candidates.iter().position(|row| is_for_machines(*row)) {
        return last.saturating_add(1);
    }
    let Some((first, below)) = body.split_first() else { return 0 };
    if names_a_scale(*first, below) {
        return 1;
    }
    if let Some(rows) = count_nested_rows(&body) {
        return rows;
    }
    // With enough rows, those that may be header rows themselves take no part.
    let shown = if below.len() > 8 { below.get(MAX_HEADER_ROWS..).unwrap_or(below) } else { below };
    let typed: Vec<usize> = (0..first.width()).filter(|column| is_typed(shown, *column)).collect();
    if typed.is_empty() {
        return usize::from(are_names(*first, below));
    }
    let words = |row: Row<'_>| typed.iter().any(|column| is_word(row, *column));
    let values = |row: Row<'_>| typed.iter().any(|column| is_value(row, *column));
    if !words(*first) {
        return 0;
    }
    // A later record with a number where numbers belong is a row with a fault.
    let more = below.iter().take(MAX_HEADER_ROWS.saturating_sub(1));
    let more = more.take_while(|row| words(**row) && !values(**row)).count();
    // Where all that is there looks like a header, the first record is one, and the rest rows.
    if more >= below.len() { 1 } else { more.saturating_add(1) }
}

/// How many records name the columns where the second of them says more of some columns only: it is
/// blank where the first names a column of numbers or dates, and has words where others of them stand.
/// That shows in few rows, where one word in three makes a column of numbers hard to know. `None`
/// where the table has no such header.
fn count_nested_rows(body: &[Row<'_>]) -> Option<usize> {
    let (first, second) = (*body.first()?, *body.get(1)?);
    let shown = body.get(2..).filter(|rows| !rows.is_empty())?;
    let blank = |row: Row<'_>, column| row.cell(column).is_none_or(|cell| cell.trim().is_empty());
    let typed: Vec<usize> = (0..first.width()).filter(|column| is_typed(shown, *column)).collect();
    let has_values = |row: Row<'_>| typed.iter().any(|column| is_value(row, *column));
    let named = |column: &usize| is_word(first, *column);
    let goes_on = typed.iter().any(|column| blank(second, *column) && named(column));
    // A group's name stands in the first of its columns, so that the next has its own name only.
    let says_more = (0..first.width())
        .any(|column| is_word(second, column) && (blank(first, column) || typed.contains(&column)));
    let is_header = !has_values(first) && !has_values(second) && typed.iter().any(named);
    (is_header && blank(second, 0) && goes_on && says_more).then_some(2)
}

/// Whether a record is Qualtrics' third, which says what each column is called within: most of its
/// cells are such as `{"ImportId":"startDate"}`.
fn is_for_machines(row: Row<'_>) -> bool {
    let marked = row.cells().filter(|cell| cell.trim_start().starts_with("{\"ImportId\"")).count();
    marked > 0 && marked.saturating_mul(2) >= row.width()
}

/// Scales whose numbers name columns, each up or down.
const SCALES: [std::ops::RangeInclusive<usize>; 2] = [0..=10, 1..=5];

/// Whether a record names columns by the numbers of a scale, one after the other, as a table of counts
/// does: beside words, and with a larger number below.
fn names_a_scale(first: Row<'_>, below: &[Row<'_>]) -> bool {
    let number = |row: Row<'_>, column| row.cell(column).and_then(|it| it.trim().parse().ok());
    let numbers: Vec<(usize, usize)> =
        (0..first.width()).filter_map(|it| Some((it, number(first, it)?))).collect();
    let is_scale = SCALES.into_iter().any(|scale| {
        let named = || numbers.iter().map(|(_, number)| *number);
        named().eq(scale.clone()) || named().eq(scale.rev())
    });
    let highest = numbers.iter().map(|(_, number)| *number).max().unwrap_or(0);
    let exceeds = |row: &Row<'_>| {
        numbers.iter().any(|(it, _)| number(*row, *it).is_some_and(|count| count > highest))
    };
    let others_are_words = (0..first.width()).all(|column| {
        !is_value(first, column) || numbers.iter().any(|(known, _)| *known == column)
    });
    is_scale && others_are_words && below.iter().any(exceeds)
}

fn is_value(row: Row<'_>, column: usize) -> bool {
    row.cell(column)
        .is_some_and(|cell| !matches!(cell_kind(cell), CellKind::Missing | CellKind::Text))
}

fn is_word(row: Row<'_>, column: usize) -> bool {
    row.cell(column).is_some_and(|cell| cell_kind(cell) == CellKind::Text)
}

/// Whether a column holds numbers or dates.
fn is_typed(rows: &[Row<'_>], column: usize) -> bool {
    let values = rows.iter().filter(|row| is_value(**row, column)).count();
    let words = rows.iter().filter(|row| is_word(**row, column)).count();
    let all = values.saturating_add(words);
    values > 0
        && values.saturating_mul(100) >= rows.len().saturating_mul(MIN_TYPED_PERCENT)
        && words.saturating_mul(100) <= all.saturating_mul(MAX_OTHER_PERCENT)
}

/// Whether a record has the names of columns: words, most of them given, none twice, none of them
/// below.
fn are_names(first: Row<'_>, below: &[Row<'_>]) -> bool {
    let names: Vec<&str> = first.cells().map(str::trim).filter(|name| !name.is_empty()).collect();
    let words = names.iter().all(|name| cell_kind(name) == CellKind::Text);
    let given = names.len().saturating_mul(2) > first.width();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    let twice = sorted.windows(2).any(|pair| matches!(pair, [one, other] if one == other));
    let again = (0..first.width()).any(|column| {
        let name = first.cell(column).map(str::trim).filter(|name| !name.is_empty());
        name.is_some() && below.iter().any(|row| row.cell(column).map(str::trim) == name)
    });
    words && given && !twice && !again
}

/// Takes what is above the rows off them.
pub(super) fn split_header(mut table: Table, dialect: Dialect) -> Table {
    let above = dialect.preamble.saturating_add(dialect.header_rows).min(table.len());
    table.header = joined_names(&table, dialect.preamble.min(above), above);
    table.rows.drain(..above);
    let (usual, _) = most_common_width(&table);
    if table.header.is_empty() {
        table.header.resize(usual, String::new());
    }
    // A separator at the end of the header alone makes no column.
    while table.header.len() > usual.max(1) && table.header.last().is_some_and(String::is_empty) {
        table.header.pop();
    }
    table.columns = table.header.len();
    table
}

/// The names of the columns: of several header rows what is given, without what only repeats.
fn joined_names(table: &Table, from: usize, to: usize) -> Vec<String> {
    let header = table.rows().skip(from).take(to.saturating_sub(from));
    let header: Vec<Row<'_>> = header.filter(|row| !is_for_machines(*row)).collect();
    let width = header.iter().map(|row| row.width()).max().unwrap_or(0);
    let mut names = vec![String::new(); width];
    for (index, row) in header.iter().enumerate() {
        let last = index.saturating_add(1) == header.len();
        let mut group = "";
        for (column, name) in names.iter_mut().enumerate() {
            let own = row.cell(column).unwrap_or("").trim();
            let below = header.get(index.saturating_add(1)..).unwrap_or_default();
            let named_below =
                || below.iter().any(|row| row.cell(column).is_some_and(|it| !it.trim().is_empty()));
            // A name over several columns stands in the first of them.
            let part = if own.is_empty() && !last && named_below() { group } else { own };
            group = part;
            if part.is_empty() || name.as_str() == part {
                continue;
            }
            if !name.is_empty() {
                name.push_str(" / ");
            }
            name.push_str(part);
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::super::{Dialect, read_table};

    fn header(text: &str) -> Vec<String> {
        read_table(text, Dialect::detect(text)).unwrap().header().to_vec()
    }

    #[test]
    fn words_above_numbers_are_names() {
        assert_eq!(header("a,b\nx,1\ny,2\n"), ["a", "b"]);
        assert_eq!(header("x,1\ny,2\nz,3\n"), [""; 2]);
        assert_eq!(header("x,n/a\ny,2\nz,3\n"), [""; 2], "a missing number is no name");
        assert_eq!(header("id,2025,2026\na,1,2\nb,3,4\n"), [""; 3], "years may be numbers");
    }

    #[test]
    fn the_numbers_of_a_scale_are_names_above_counts() {
        let scale = "Wave;0;1;2;3;4;5;6;7;8;9;10";
        let counts = "Before;2;1;2;3;4;8;10;22;26;24;18";
        assert_eq!(header(&format!("{scale}\n{counts}\n"))[..3], ["Wave", "0", "1"]);
        assert_eq!(
            header("Aspect;5;4;3;2;1\nPrice;20;9;3;2;0\n"),
            ["Aspect", "5", "4", "3", "2", "1"]
        );
        assert_eq!(
            header("Ann;1;2;3;4;5\nBob;5;5;4;1;2\n"),
            [""; 6],
            "ratings, and nobody's header"
        );
    }

    #[test]
    fn words_above_words_are_names_unless_they_come_again() {
        assert_eq!(header("name,city\nAda,Rome\nBob,Bari\n"), ["name", "city"]);
        assert_eq!(header("Ada,Rome\nBob,Rome\n"), [""; 2]);
        assert_eq!(header("name,city\n"), ["name", "city"]);
    }

    #[test]
    fn a_separator_at_the_end_of_some_lines_makes_no_column() {
        for text in ["a;b;\nx;1\ny;2\n", "a;b\nx;1;\ny;2;\n", "a;b\nx;1; ;\ny;2\nz;3\n"] {
            let table = read_table(text, Dialect::detect(text)).unwrap();
            assert_eq!(table.header(), ["a", "b"], "{text}");
            assert!(table.rows().all(|row| row.fault().is_none()), "{text}");
        }
    }

    #[test]
    fn a_second_row_that_names_some_columns_only_is_seen_above_few_rows() {
        let text = "ID,Date,How likely?,Please rate,,Comments\n,,,Speed,Kindness,Open-Ended Response\n\
             11,03/25/2026,Extremely likely - 10,5,4,Thanks\n12,03/26/2026,8,4,4,\n";
        let names = ["ID", "Date", "How likely?", "Please rate / Speed", "Please rate / Kindness"];
        assert_eq!(header(text)[..5], names);
        let one = "ID,Date,How likely?\n,,Response\n11,03/25/2026,10\n";
        assert_eq!(header(one), ["ID", "Date", "How likely? / Response"]);
        for no_header in ["ID,n,m\nx,,soon\ny,2,3\n", "ID,n,m\n,,\n1,2,3\n", "a,b\n,x\n,y\n"] {
            assert_eq!(Dialect::detect(no_header).header_rows, 1, "{no_header}");
        }
    }

    #[test]
    fn a_row_for_machines_ends_the_header_and_names_nothing() {
        let text = "StartDate,Q1\nStart Date,How likely?\n\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\
             \"{\"\"ImportId\"\":\"\"QID1\"\"}\"\n2025-03-04 10:15:33,9\n";
        assert_eq!(header(text), ["StartDate / Start Date", "Q1 / How likely?"]);
    }

    #[test]
    fn several_header_rows_are_joined() {
        let rows = "1,2,3,4\n".repeat(12);
        let text = format!("Who,Films,,Age\nid,IV,V,\n{rows}");
        assert_eq!(header(&text), ["Who / id", "Films / IV", "Films / V", "Age"]);
        let same = format!("a,b,c,d\na,b,c,e\n{rows}");
        assert_eq!(header(&same), ["a", "b", "c", "d / e"]);
    }
}
