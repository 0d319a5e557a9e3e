//! A column that is called one of identities and holds none is said once, and not used.

use tornaconto::exchange::cases::NoIds;
use tornaconto::language::Language;

use super::{fixture, read, wrong_cells};

#[test]
fn one_rounded_number_in_every_row_is_no_identity() {
    let rows = read(&fixture("faults/ids-excel.csv"), Language::Italian);
    assert_eq!(rows.cases().count(), 3, "{rows:?}");
    assert_eq!(rows.no_ids, Some(NoIds { found: "1,23457E+15".to_owned(), rows: 3 }));
    assert!(rows.cases().all(|case| case.own_id.is_empty()));
}

#[test]
fn what_says_that_there_is_no_value_is_no_identity_either() {
    let rows = read(b"ID,Title,Amount\n-,A,1\n-,B,2\n7,C,3\n#N/A,D,4\n", Language::English);
    assert_eq!((rows.cases().count(), wrong_cells(&rows), rows.no_ids), (4, vec![], None));
}
