//! Rows that are no cases: each says in which column and why; the others are offered all the same.

use tornaconto::exchange::cases::{CellFault, Column, ReadCases, RowFault};
use tornaconto::exchange::table::{Fault, NotANumber};
use tornaconto::language::{Language, NumberError};

use super::read;

/// What is wrong, row by row: line, and columns with reasons.
fn faults(rows: &ReadCases) -> Vec<(usize, Vec<(Column, CellFault)>)> {
    let wrong = rows.rows.iter().filter_map(|read| Some((read.line, read.outcome.as_ref().err()?)));
    wrong
        .map(|(line, faults)| {
            let cells = faults.iter().map(|fault| match fault {
                RowFault::Cell { column, reason, .. } => (*column, *reason),
                RowFault::Row(fault) => panic!("{fault:?}"),
            });
            (line, cells.collect())
        })
        .collect()
}

/// What is wrong with the last of some rows that are right.
fn last(header: &str, good: &str, bad: &str) -> Vec<(Column, CellFault)> {
    let text = format!("{header}\n{}{bad}\n", format!("{good}\n").repeat(9));
    let rows = read(text.as_bytes(), Language::English);
    assert_eq!(rows.cases().count(), 9, "{rows:?}");
    let [(11, faults)] = &faults(&rows)[..] else { panic!("{rows:?}") };
    faults.clone()
}

#[test]
fn every_cell_that_cannot_be_read_is_named_with_its_reason() {
    let header = "title,way,amount,attribution,date,months";
    let good = "A,other,5,80,2026-01-02,3";
    let number = |why| CellFault::NotANumber(why);
    for (bad, column, reason) in [
        (
            "A,other,five,80,2026-01-02,3",
            Column::Amount,
            number(NotANumber::NumberError(NumberError::NotANumber)),
        ),
        ("A,other,=1+1,80,2026-01-02,3", Column::Amount, number(NotANumber::Formula)),
        ("A,other,1e15,80,2026-01-02,3", Column::Amount, CellFault::OutOfRange),
        ("A,lever,5,80,2026-01-02,3", Column::Way, CellFault::Unknown),
        ("A,other,5,101,2026-01-02,3", Column::Attribution, CellFault::PercentOver100),
        ("A,other,5,-1,2026-01-02,3", Column::Attribution, CellFault::OutOfRange),
        ("A,other,5,80,2026-02-30,3", Column::Date, CellFault::NotADate),
        ("A,other,5,80,soon,3", Column::Date, CellFault::NotADate),
        ("A,other,5,80,2026-01-02,121", Column::Months, CellFault::OutOfRange),
        ("A,other,5,80,2026-01-02,1.5", Column::Months, CellFault::NotWhole),
        ("A\u{b},other,5,80,2026-01-02,3", Column::Title, CellFault::ControlCharacters),
    ] {
        let bad = bad.replace("1e15", "1000000000000001");
        assert_eq!(last(header, good, &bad), [(column, reason)], "{bad}");
    }
    let long = format!("{},other,5,80,2026-01-02,3", "x".repeat(10_001));
    assert_eq!(last(header, good, &long), [(Column::Title, CellFault::TooLong)]);
    let all = last(header, good, "A,lever,five,101,soon,0");
    assert_eq!(all.len(), 5, "{all:?}");
    assert_eq!(
        last("title,n,when it comes,month", "A,1,once,", "A,1,\"once, in a month\","),
        [(Column::Month, CellFault::Missing)]
    );
}

#[test]
fn a_missing_amount_is_a_line_that_is_not_complete_yet() {
    let rows = read(b"title,way,amount\nA,other,5\nB,other,\nC,other,n/a\n", Language::English);
    assert_eq!(rows.cases().count(), 3);
    let missing = rows.cases().filter(|case| case.benefit.most_likely().is_none());
    assert_eq!(missing.count(), 2);
}

#[test]
fn rows_of_another_width_are_named_and_the_others_offered() {
    let text = "title;way;amount\nA;other;5\nB;other\nC;other;7;8\n;;\nD;other;9;\n";
    let rows = read(text.as_bytes(), Language::English);
    let width = |has| RowFault::Row(Fault::Width { has, expected: 3 });
    let wrong: Vec<_> = rows
        .rows
        .iter()
        .filter_map(|read| Some((read.line, read.outcome.clone().err()?)))
        .collect();
    assert_eq!(wrong, [(3, vec![width(2)]), (4, vec![width(4)])]);
    assert_eq!(rows.cases().count(), 2, "the blank row is none");
}

#[test]
fn an_identity_that_stands_twice_is_refused_where_it_comes_again() {
    let text = "id,title,amount\n7,A,1\n8,B,2\n7,C,3\n 7 ,D,x\n,E,5\n,F,6\n";
    let rows = read(text.as_bytes(), Language::English);
    let twice = (Column::Id, CellFault::Twice { line: 2 });
    let [(4, third), (5, fourth)] = &faults(&rows)[..] else { panic!("{rows:?}") };
    assert_eq!(third, &[twice]);
    assert_eq!((fourth.len(), fourth[1]), (2, twice));
    let ids: Vec<_> = rows.cases().map(|case| (case.own_id.as_str(), case.benefit.id.0)).collect();
    assert_eq!(ids, [("7", 100), ("8", 101), ("", 102), ("", 103)]);
}

#[test]
fn formulas_and_markup_as_names_stay_what_they_are() {
    let text = "title,amount,customer\n\"=HYPERLINK(\"\"http://x\"\",\"\"A\"\")\",5,<script>alert(1)</script>\nA,6,'=1+1\n";
    let rows = read(text.as_bytes(), Language::English);
    let cases: Vec<_> = rows.cases().map(|case| &case.benefit.description).collect();
    assert_eq!(cases[0].title.as_str(), "=HYPERLINK(\"http://x\",\"A\")");
    assert_eq!(cases[0].customer.as_str(), "<script>alert(1)</script>");
    assert_eq!(cases[1].customer.as_str(), "=1+1", "the guard of our own files is taken off");
}
