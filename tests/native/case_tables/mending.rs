//! A cell that a person wrote over reads as they wrote it; nothing else of the table changes.

use tornaconto::domain::line::LineId;
use tornaconto::exchange::cases::{Mapping, ReadCases, ReadOptions, read_cases};
use tornaconto::exchange::table::{Dialect, columns, read_table};
use tornaconto::language::Language;

use super::{amounts, wrong_cells};

fn mended(text: &str, mends: &[(usize, usize, &str)]) -> ReadCases {
    let mut table = read_table(text, Dialect::detect(text)).unwrap();
    let columns = columns(&table);
    for (line, column, text) in mends {
        table.mend(*line, *column, (*text).to_owned());
    }
    let options = ReadOptions::for_language(Language::English, LineId(1));
    read_cases(&table, &columns, &Mapping::guess(table.header()), &options).unwrap()
}

#[test]
fn a_mended_row_is_a_case_like_the_others() {
    let text = "Title,Way,Amount\nA,other,10\nB,nonsense,about 40\nC,other,5\n";
    assert_eq!(wrong_cells(&mended(text, &[])).len(), 2);
    assert_eq!(wrong_cells(&mended(text, &[(3, 2, "40")])).len(), 1);
    let rows = mended(text, &[(3, 2, "40"), (3, 1, "Root cause")]);
    let expected = [("A", "10"), ("B", "40"), ("C", "5")].map(|(title, it)| (title, it.to_owned()));
    assert_eq!(amounts(&rows), expected);
}

#[test]
fn a_row_or_column_that_is_not_there_is_not_mended() {
    let text = "Title,Amount\nA,10\nB\n";
    for place in [(1, 0, "x"), (9, 0, "x"), (2, 7, "x"), (3, 1, "x")] {
        assert_eq!(mended(text, &[place]), mended(text, &[]), "{place:?}");
    }
}

#[test]
fn an_amount_that_is_written_over_is_in_the_programmes_currency() {
    let text = "Title,Amount,Currency\nA,10,USD\nB,$20,\n";
    let rows = mended(text, &[(2, 1, "9.50"), (3, 1, "€ 18")]);
    assert_eq!(amounts(&rows), [("A", "9.5".to_owned()), ("B", "18".to_owned())]);
    assert_eq!(wrong_cells(&mended(text, &[(2, 1, "$9.50")])).len(), 2);
}

#[test]
fn a_total_that_comes_out_once_a_row_is_mended_is_left_out() {
    let text = "Title,Amount\nA,10\nB,about 20\nTotal,30\n";
    assert_eq!(mended(text, &[]).totals, [0; 0]);
    assert_eq!(mended(text, &[(3, 1, "20")]).totals, [4]);
}
