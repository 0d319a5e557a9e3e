//! Tables whose decimal commas have become separators, so that nobody can tell what belongs together.
//! Must not know what the columns are about.

use super::Refusal;
use super::cell_kind::{CellKind, cell_kind};
use super::dialect::Dialect;
use super::rows::{Row, Table};

/// Rows that are looked at.
const SAMPLE_ROWS: usize = 1_000;

/// Of a hundred rows, how many must have cells too many.
const MIN_SURPLUS_PERCENT: usize = 80;

/// What programs call columns that have no name, before a number.
const NO_NAMES: [&str; 5] = ["col", "column", "unnamed:", "field", "colonna"];

/// Refuses a table whose decimal commas have become separators: `2,6` is two cells, `2` still one,
/// so that rows shift by as many cells as they have decimals, beyond the columns that have names.
pub(super) fn refuse_lost_decimal_commas(table: &Table, dialect: Dialect) -> Result<(), Refusal> {
    if dialect.delimiter != Some(',') || dialect.header_rows == 0 {
        return Ok(());
    }
    let unnamed = table.header.iter().rev().take_while(|name| is_no_name(name)).count();
    let named = table.columns.saturating_sub(unnamed);
    let rows: Vec<(Row<'_>, usize)> = table
        .rows()
        .take(SAMPLE_ROWS)
        .map(|row| (row, used(row)))
        .filter(|(_, used)| *used > 0)
        .collect();
    let surplus =
        rows.iter().filter(|(row, used)| *used > named && is_shifted(*row, named)).count();
    let usual = surplus.saturating_mul(100) >= rows.len().saturating_mul(MIN_SURPLUS_PERCENT);
    let widest = rows.iter().map(|(_, used)| *used).max().unwrap_or(0);
    if named > 0 && surplus > 0 && usual && !rows.iter().any(|(row, _)| has_decimals(*row)) {
        return Err(Refusal::DecimalCommasLost { named, widest });
    }
    Ok(())
}

/// `col3`, `Column16`, `Unnamed: 4`, or nothing. A number alone names a score that is counted.
fn is_no_name(name: &str) -> bool {
    let name = name.trim().to_ascii_lowercase();
    let word = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let word = word.trim_end_matches([' ', '_']);
    name.is_empty() || (NO_NAMES.contains(&word) && word.len() < name.len())
}

/// Cells up to the last that is not blank.
fn used(row: Row<'_>) -> usize {
    let last = (0..row.width())
        .rev()
        .find(|column| row.cell(*column).is_some_and(|cell| !cell.trim().is_empty()));
    last.map_or(0, |last| last.saturating_add(1))
}

/// Whether all that is beyond the named columns are whole numbers.
fn is_shifted(row: Row<'_>, named: usize) -> bool {
    let mut surplus = row.cells().skip(named).filter(|cell| !cell.trim().is_empty());
    surplus.all(|cell| cell_kind(cell) == CellKind::Whole)
}

/// Whether a number with decimals is left: then they were not lost.
fn has_decimals(row: Row<'_>) -> bool {
    row.cells().any(|cell| matches!(cell_kind(cell), CellKind::Number(_)))
}

#[cfg(test)]
mod tests {
    use super::super::{Dialect, Refusal, read_table};

    fn refusal(text: &str) -> Option<Refusal> {
        read_table(text, Dialect::detect(text)).err()
    }

    #[test]
    fn decimal_commas_that_became_separators_are_seen_with_and_without_names() {
        let lost = Some(Refusal::DecimalCommasLost { named: 3, widest: 5 });
        assert_eq!(refusal("day,hours,cost,col1,col2\nA,1,5,20,3\nB,2,30,5,\nC,7,5,1,1\n"), lost);
        assert_eq!(refusal("day,hours,cost\nA,1,5,20,3\nB,2,30,5\nC,7,5,1,1\n"), lost);
        assert_eq!(refusal("day,hours,cost,,\nA,1,5,20,3\nB,2,30,5,\nC,7,5,1,1\n"), lost);
    }

    #[test]
    fn tables_that_are_only_ragged_or_have_empty_columns_are_read() {
        assert_eq!(refusal("day,hours,cost,,\nA,1,5,,\nB,2,30,,\n"), None);
        assert_eq!(refusal("day,hours,cost\nA,1,5\nB,2,30,9\nC,3,4\nD,3,4\n"), None);
        assert_eq!(refusal("day,hours,cost\nA,1.5,5,8\nB,2,30,9\n"), None, "decimals are left");
        assert_eq!(refusal("day,hours,cost\nA,1,5,well\nB,2,30,no\n"), None, "words are beyond");
    }
}
