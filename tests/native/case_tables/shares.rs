//! What comes in never counts in full by silence: rows that give no share are given one, or wait.

use tornaconto::domain::currency::Currency;
use tornaconto::exchange::cases::{is_own_table, write_cases};
use tornaconto::exchange::table::{Dialect, read_table};
use tornaconto::language::Language;

use super::read;
use crate::build::{Build, percent};

const SOME_BLANK: &str = "Title,Amount,Attribution (%),Confidence (%)\n\
    Neither,10,,\nOne,10,40,\nBoth,10,40,60\n";

#[test]
fn shares_that_are_asked_once_fill_blank_cells_and_no_others() {
    let mut rows = read(SOME_BLANK.as_bytes(), Language::English);
    assert_eq!(rows.give_shares(None, None), 2, "cases that lack a share");
    assert_eq!(rows.give_shares(Some(percent("70")), None), 2);
    assert_eq!(rows.give_shares(None, Some(percent("90"))), 0);
    let shares: Vec<_> =
        rows.cases().map(|case| (case.benefit.attribution, case.benefit.confidence)).collect();
    let share = |text| Some(percent(text));
    assert_eq!(
        shares,
        [(share("70"), share("90")), (share("40"), share("90")), (share("40"), share("60"))]
    );
}

#[test]
fn a_table_of_ours_is_told_by_all_of_its_columns_in_either_language() {
    let build = Build::new().saving("5");
    let is_own = |text: &str| is_own_table(&read_table(text, Dialect::detect(text)).unwrap());
    for language in Language::ALL {
        let written = write_cases(&build.0.benefits, language, Currency::EURO);
        assert!(is_own(written.trim_start_matches('\u{feff}')), "{written}");
    }
    assert!(!is_own(SOME_BLANK));
}
