//! Nothing is converted, and nothing is taken for the programme's money by silence.

use tornaconto::domain::currency::Currency;
use tornaconto::domain::line::LineId;
use tornaconto::exchange::cases::{CellFault, Column, ReadCases, ReadOptions, Warning};
use tornaconto::language::Language;

use super::{amounts, fixture, read, read_with, wrong_cells};

fn of(text: &str) -> ReadCases {
    read(text.as_bytes(), Language::English)
}

fn options(currency: &str, takes_foreign: bool) -> ReadOptions<'static> {
    let currency = Currency::parse(currency).unwrap();
    ReadOptions {
        currency,
        takes_foreign,
        ..ReadOptions::for_language(Language::English, LineId(100))
    }
}

#[test]
fn amounts_in_another_currency_are_named_by_line_and_a_percentage_is_no_amount() {
    let rows = read(&fixture("faults/valute.csv"), Language::English);
    let (foreign, share) = (CellFault::OtherCurrency, CellFault::IsPercentage);
    assert_eq!(
        wrong_cells(&rows),
        [
            (2, Column::Amount, foreign),
            (3, Column::Amount, foreign),
            (4, Column::Amount, foreign),
            (5, Column::Amount, share),
        ]
    );
    assert_eq!((amounts(&rows), rows.foreign), (vec![("E", "900".to_owned())], 3));
}

#[test]
fn a_person_may_take_them_as_they_stand_and_each_is_remarked() {
    let rows = read_with(&fixture("faults/valute.csv"), &options("EUR", true));
    let taken: Vec<_> = amounts(&rows).into_iter().map(|(_, amount)| amount).collect();
    assert_eq!(
        (taken, rows.foreign),
        (["1200", "300", "500", "900"].map(String::from).to_vec(), 3)
    );
    let told = rows
        .cases()
        .filter(|case| case.warnings.contains(&(Column::Amount, Warning::OtherCurrency)));
    assert_eq!(told.count(), 3);
}

#[test]
fn what_is_another_currency_depends_on_the_programmes() {
    let text = "Title,Amount,Currency\nA,$5,\nB,6,USD\nC,7,\nD,8,CAD\nE,9,€\n";
    let lines = |currency| -> Vec<usize> {
        let rows = read_with(text.as_bytes(), &options(currency, false));
        wrong_cells(&rows).into_iter().map(|(line, ..)| line).collect()
    };
    assert_eq!(lines("USD"), [5, 6]);
    assert_eq!(lines("CAD"), [3, 6], "a bare $ may be theirs");
    assert_eq!(lines("EUR"), [2, 3, 5]);
}

#[test]
fn the_name_of_the_amounts_column_says_the_currency_of_all() {
    for name in ["Amount ($)", "Amount USD", "Importo in dollari", "Savings [£]", "Value (CHF)"] {
        let rows = of(&format!("Title,{name}\nA,5\nB,6\n"));
        assert_eq!((rows.cases().count(), rows.foreign), (0, 2), "{name}");
    }
    for name in ["Amount (€)", "Amount EUR", "Importo in euro", "Amount", "All amounts"] {
        let rows = of(&format!("Title,{name}\nA,5\nB,6\n"));
        assert_eq!((rows.cases().count(), rows.foreign), (2, 0), "{name}");
    }
    // A row's own currency goes before the column's.
    let rows = of("Title,Amount ($),Currency\nA,5,EUR\nB,6,\n");
    assert_eq!(amounts(&rows), [("A", "5".to_owned())]);
}

#[test]
fn signs_stand_only_where_they_make_sense() {
    let rows = of("Title,Amount,Attribution,Hours\nA,5,€ 50,\nB,,80%,10%\nC,,80,5 €\nD,5,80 %,\n");
    assert_eq!(
        wrong_cells(&rows),
        [
            (2, Column::Attribution, CellFault::IsMoney),
            (3, Column::Hours, CellFault::IsPercentage),
            (4, Column::Hours, CellFault::IsMoney),
        ]
    );
}

#[test]
fn a_currency_that_is_none_is_named() {
    let rows = of("Title,Amount,Currency\nA,5,boh\nB,6,n/a\n");
    assert_eq!(wrong_cells(&rows), [(2, Column::Currency, CellFault::NotACurrency)]);
}
