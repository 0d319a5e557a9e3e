//! Rows that sum up others are no cases: they are left out where their words and their numbers say so, unless
//! a person takes them.

use tornaconto::domain::line::LineId;
use tornaconto::exchange::cases::{Column, ReadCases, ReadOptions, Warning};
use tornaconto::language::Language;

use super::{amounts, fixture, read, read_with};

fn of(text: &str) -> ReadCases {
    read(text.as_bytes(), Language::English)
}

fn doubted(rows: &ReadCases) -> Vec<&str> {
    let doubted = |warnings: &[(Column, Warning)]| {
        warnings.iter().any(|(_, warning)| *warning == Warning::LooksLikeATotal)
    };
    let cases = rows.cases().filter(|case| doubted(&case.warnings));
    cases.map(|case| case.benefit.description.title.as_str()).collect()
}

#[test]
fn a_total_is_left_out_and_taken_where_a_person_says_so() {
    let bytes = fixture("faults/totale.csv");
    let rows = read(&bytes, Language::Italian);
    assert_eq!(
        amounts(&rows),
        [("Ricambi fatturati", "28500".to_owned()), ("Contratto esteso", "120000.5".to_owned())]
    );
    assert_eq!(rows.totals, [4]);
    let options = ReadOptions {
        takes_totals: true,
        ..ReadOptions::for_language(Language::Italian, LineId(100))
    };
    let taken = read_with(&bytes, &options);
    assert_eq!((taken.rows.len(), taken.totals.clone()), (3, vec![4]));
    assert_eq!(doubted(&taken), ["TOTALE"]);
}

#[test]
fn a_total_is_known_by_every_usual_name() {
    for name in [
        "Total",
        "TOTALS",
        "Grand total",
        "Grand Total:",
        "Subtotal",
        "Sub-total",
        "Sum",
        "Totale",
        "Totale generale",
        "TOT.",
        "Tot",
        "Somma",
        "Totale complessivo",
        "Totale parziale",
        "Totale casi 2026",
        "Rossi Total",
        "Subtotale Rossi",
    ] {
        let rows = of(&format!("Title,Amount\nA,10\nB,20.5\n{name},30.5\n"));
        assert_eq!((rows.rows.len(), rows.totals.clone()), (2, vec![4]), "{name}");
    }
}

#[test]
fn subtotals_of_groups_and_the_total_of_all_are_left_out() {
    let rows = of(
        "Title,Amount\nA,10\nB,20\nSubtotal,30\nC,5\nSubtotal,5\nD,7\nE,8\nSubtotal,15\nTotal,50\n",
    );
    let titles: Vec<_> = amounts(&rows).into_iter().map(|(title, _)| title).collect();
    assert_eq!(titles, ["A", "B", "C", "D", "E"]);
    assert_eq!(rows.totals, [4, 6, 9, 10]);
    // Over their groups, as outlines have them.
    let rows = of("Title,Amount\nTotal,35\nSubtotal,30\nA,10\nB,20\nSubtotal,5\nC,5\n");
    assert_eq!(rows.totals, [2, 3, 6]);
    // Of a group of groups.
    let rows = of(
        "Title,Amount\nA,1\nTotal north,1\nB,2\nTotal south,2\nTotal Italy,3\nC,4\nTotal France,4\nTotal,7\n",
    );
    assert_eq!(rows.rows.len(), 3, "{rows:?}");
}

#[test]
fn by_its_words_alone_a_row_stays_and_is_doubted() {
    let rows = of("Title,Amount\nA,10\nB,20\nTotal,31\n");
    assert_eq!((rows.rows.len(), doubted(&rows)), (3, vec!["Total"]));
    let rows = of("Title,Amount\nA,10\nTotal Energies: a visit charged,31\nB,5\n");
    assert_eq!((rows.rows.len(), doubted(&rows)), (3, vec![]));
}

#[test]
fn a_sum_without_any_words_stays_and_is_doubted() {
    let rows = of("Title,Amount\nA,10\nB,20\n,30\n");
    assert_eq!((rows.rows.len(), doubted(&rows)), (3, vec![""]));
    let rows = of("Title,Amount\nA,10\n,10\n");
    assert_eq!(doubted(&rows), [""; 0]);
}

#[test]
fn hours_are_summed_likewise_and_a_rounded_total_is_one() {
    let rows = of("Title,Hours,Hourly cost\nA,1.5,45\nB,2.25,45\nTotal,3.75,\n");
    assert_eq!((rows.rows.len(), rows.totals), (2, vec![4]));
    let rows = of("Title,Amount\nA,10.4\nB,20.4\nTotal,31\n");
    assert_eq!(rows.totals, [4]);
    let rows = of("Title,Amount,Hours\nA,10,\nB,,20\nTotal,10,21\n");
    assert_eq!(rows.totals, [0; 0], "one of its numbers is no sum");
}

#[test]
fn a_total_in_a_column_that_takes_no_such_word_is_no_fault() {
    let rows = of("Title,Way,Amount\nA,other,10\nB,other,20\n,Total,30\n");
    assert_eq!((rows.rows.len(), rows.totals), (2, vec![4]));
}
