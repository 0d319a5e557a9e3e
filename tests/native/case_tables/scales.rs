//! Columns whose names say thousands or millions: their values are multiplied, or taken as they stand
//! where a person wants it so.

use tornaconto::domain::benefit::Measure;
use tornaconto::domain::line::LineId;
use tornaconto::exchange::cases::{Column, ReadOptions, UnitScale, Warning};
use tornaconto::language::Language;

use super::{amounts, read, read_with, wrong_cells};

const IN_THOUSANDS: &str = "Titolo;Importo (migliaia di €)\nUno;12,5\nDue;3k\nTre;-1\n";

fn as_they_stand() -> ReadOptions<'static> {
    let options = ReadOptions::for_language(Language::Italian, LineId(1));
    ReadOptions { applies_scales: false, ..options }
}

fn pairs<'a>(expected: &[(&'a str, &str)]) -> Vec<(&'a str, String)> {
    expected.iter().map(|(title, amount)| (*title, (*amount).to_owned())).collect()
}

#[test]
fn amounts_in_thousands_are_multiplied_unless_they_say_their_scale_themselves() {
    let rows = read(IN_THOUSANDS.as_bytes(), Language::Italian);
    assert_eq!(amounts(&rows), pairs(&[("Uno", "12500"), ("Due", "3000"), ("Tre", "-1000")]));
    assert_eq!(rows.scales, [(Column::Amount, UnitScale::Thousands)]);
}

#[test]
fn amounts_in_thousands_stand_as_they_are_where_a_person_wants_it_so() {
    let rows = read_with(IN_THOUSANDS.as_bytes(), &as_they_stand());
    assert_eq!(amounts(&rows), pairs(&[("Uno", "12.5"), ("Due", "3000"), ("Tre", "-1")]));
    assert_eq!(rows.scales, [(Column::Amount, UnitScale::Thousands)], "it is said all the same");
}

#[test]
fn hours_and_units_may_be_in_thousands_and_shares_never_are() {
    let text = "Title,Units (000),Value per unit (€),Margin (000)\nA,1.5,20,40\n";
    let rows = read(text.as_bytes(), Language::English);
    assert_eq!(rows.scales, [(Column::Count, UnitScale::Thousands)]);
    let Measure::Count { count, unit_amount } = rows.cases().next().unwrap().benefit.measure else {
        panic!("{rows:?}")
    };
    let texts = [count.map(String::from), unit_amount.map(String::from)];
    assert_eq!(texts, [Some("1500".to_owned()), Some("20".to_owned())]);
}

#[test]
fn totals_are_found_and_currencies_known_in_scaled_columns() {
    let text = "Title,Savings (k$)\nA,1.5\nB,2\nTotal,3.5\n";
    let rows = read(text.as_bytes(), Language::English);
    assert_eq!((rows.totals.clone(), rows.foreign), (vec![4], 2));
    let euros = read(b"Title,Savings (k\xe2\x82\xac)\nA,1.5\nB,2\nTotal,3.5\n", Language::English);
    assert_eq!(amounts(&euros), pairs(&[("A", "1500"), ("B", "2000")]));
    assert_eq!(wrong_cells(&euros), []);
}

#[test]
fn what_is_too_much_once_it_is_multiplied_is_out_of_range() {
    let rows = read(b"Title,Amount (M)\nA,1\nB,2000000000\n", Language::English);
    assert_eq!(rows.scales, [], "a letter alone says too little");
    let rows = read(b"Title,Amount in millions\nA,1\nB,2000000000\n", Language::English);
    assert_eq!(amounts(&rows), pairs(&[("A", "1000000")]));
    assert_eq!(wrong_cells(&rows).len(), 1);
}

#[test]
fn the_other_reading_of_a_number_is_multiplied_likewise() {
    let rows = read(b"Title,Amount (kEUR)\nA,1.234\n", Language::English);
    let case = rows.cases().next().unwrap();
    let others = case.warnings.iter().filter_map(|(_, warning)| match warning {
        Warning::CouldBe(other) => Some(other.normalize().to_string()),
        _ => None,
    });
    assert_eq!(others.collect::<Vec<_>>(), ["1234000"]);
}
