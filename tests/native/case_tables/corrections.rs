//! A table of ours that comes back corrected: its rows are the cases that they were, by their identities.

use proptest::prelude::*;
use tornaconto::domain::benefit::{Benefit, LineKind};
use tornaconto::domain::currency::Currency;
use tornaconto::domain::line::LineId;
use tornaconto::exchange::cases::{Change, Column, ReadCases, ReadOptions, changes, write_cases};
use tornaconto::language::Language;

use super::read_with;
use crate::random_calculations;

fn cases(texts: &[(u32, &str, &str)]) -> Vec<Benefit> {
    let mut text = "Title,Author,Amount,Way,Attribution,Confidence\n".to_owned();
    for (_, title, amount) in texts {
        text.push_str(&format!("{title},Anna,{amount},Root cause,80,70\n"));
    }
    let read = super::read(text.as_bytes(), Language::English);
    let benefits = read.cases().map(|case| case.benefit.clone());
    benefits.zip(texts).map(|(case, (id, ..))| Benefit { id: LineId(*id), ..case }).collect()
}

/// A table read beside lines.
fn beside(lines: &[Benefit], table: &str) -> ReadCases {
    let options =
        ReadOptions { lines, ..ReadOptions::for_language(Language::English, LineId(100)) };
    read_with(table.as_bytes(), &options)
}

fn exported(lines: &[Benefit]) -> String {
    write_cases(lines, Language::English, Currency::EURO)
}

/// What is another in the cases that a table corrects.
fn corrected(lines: &[Benefit], rows: &ReadCases) -> Vec<(LineId, Vec<Change>)> {
    let known = rows.cases().filter(|case| case.is_known).map(|case| &case.benefit);
    let changed = known.filter_map(|case| {
        let before = lines.iter().find(|line| line.id == case.id)?;
        (before != case).then(|| (case.id, changes(before, case, Language::English, '.')))
    });
    changed.collect()
}

fn change(column: Column, before: &str, after: &str) -> Change {
    Change { column, before: before.to_owned(), after: after.to_owned() }
}

#[test]
fn one_confidence_that_was_corrected_is_the_one_change() {
    let lines = cases(&[(7, "A", "10"), (9, "B", "20"), (12, "C", "30")]);
    let table = exported(&lines).replacen("80,70", "80,90", 2).replacen("80,90", "80,70", 1);
    let rows = beside(&lines, &table);
    assert_eq!(rows.cases().filter(|case| case.is_known).count(), 3);
    let confidence = change(Column::Confidence, "70", "90");
    assert_eq!(corrected(&lines, &rows), [(LineId(9), vec![confidence])]);
}

#[test]
fn what_was_taken_away_is_taken_away_and_a_row_that_is_missing_deletes_nothing() {
    let lines = cases(&[(7, "A", "10"), (9, "B", "20")]);
    let table = exported(&lines[..1]).replacen("80,70", "80,", 1);
    let rows = beside(&lines, &table);
    assert_eq!(corrected(&lines, &rows), [(LineId(7), vec![change(Column::Confidence, "70", "")])]);
    assert_eq!(rows.rows.len(), 1);
}

#[test]
fn columns_that_the_table_has_not_stay_as_they_are() {
    let lines = cases(&[(7, "A", "10"), (9, "B", "20")]);
    let rows = beside(&lines, "Confidence (%),ID,Title\n60,7,A\n70,9,B\n");
    let confidence = change(Column::Confidence, "70", "60");
    assert_eq!(corrected(&lines, &rows), [(LineId(7), vec![confidence])]);
    let rows = beside(&lines, "ID,Amount,Title\n9,25,B\n");
    assert_eq!(corrected(&lines, &rows), [(LineId(9), vec![change(Column::Amount, "20", "25")])]);
}

#[test]
fn a_row_without_an_identity_or_of_a_case_that_went_is_new() {
    let lines = cases(&[(7, "A", "10"), (9, "B", "20")]);
    let table = exported(&cases(&[(7, "A", "10"), (8, "Gone", "5")]));
    let blank = exported(&cases(&[(6, "New", "1")]));
    let new = blank.lines().nth(1).unwrap().replacen("6,", ",", 1);
    let rows = beside(&lines, &format!("{table}{new}\r\n"));
    let told: Vec<_> =
        rows.cases().map(|case| (case.is_known, case.benefit.id.0, case.keeps_blanks)).collect();
    assert_eq!(told, [(true, 7, true), (false, 100, true), (false, 101, false)]);
    assert_eq!((rows.gone, rows.others_ids), (1, 0));
}

#[test]
fn identities_of_another_programme_are_no_cases_of_this_one() {
    let lines = cases(&[(7, "A", "10"), (9, "B", "20")]);
    let theirs = exported(&cases(&[(7, "Other", "11"), (9, "Another", "12"), (10, "Third", "13")]));
    let rows = beside(&lines, &theirs);
    assert!(rows.cases().all(|case| !case.is_known), "{rows:?}");
    assert_eq!((rows.others_ids, rows.rows.len()), (2, 3));
    // One title that was written anew makes it no other programme's.
    let ours = exported(&lines).replacen("A,Root", "A new title,Root", 1);
    let rows = beside(&lines, &ours);
    assert_eq!(
        corrected(&lines, &rows),
        [(LineId(7), vec![change(Column::Title, "A", "A new title")])]
    );
}

#[test]
fn numbers_of_a_foreign_table_are_not_taken_for_identities_of_ours() {
    let lines = cases(&[(1, "A", "10"), (2, "B", "20")]);
    let rows = beside(&lines, "ID,Title,Amount\n1,Something else,3\n2,And another,4\n");
    assert!(rows.cases().all(|case| !case.is_known));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever stands in it, a table that was not corrected changes nothing.
    #[test]
    fn a_table_as_it_was_exported_corrects_nothing(
        calculation in random_calculations::calculations()
    ) {
        let kind = LineKind::CaseStudy;
        let lines: Vec<Benefit> =
            calculation.benefits.into_iter().map(|line| Benefit { kind, ..line }).collect();
        for language in Language::ALL {
            let options = ReadOptions {
                lines: &lines,
                ..ReadOptions::for_language(language, LineId(1_000))
            };
            let table = write_cases(&lines, language, Currency::EURO);
            let rows = read_with(table.as_bytes(), &options);
            let read: Vec<Benefit> = rows.cases().map(|case| case.benefit.clone()).collect();
            prop_assert_eq!(&read, &lines);
        }
    }
}
