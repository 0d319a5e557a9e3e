//! Numbers as people type and paste them, against the careful readings of the fixture.

use serde_json::Value;
use tornaconto::language::{Marks, Reading, read_number};

use crate::build::decimal;

const FIXTURE: &str = include_str!("../fixtures/locale/typed_numbers.json");

/// Forms whose reading belongs to the next step: magnitudes, fractions, scientific notation,
/// per mille, a currency sign as a decimal mark, words around the number. They are refused with a
/// message; the test holds that nothing else of the fixture is.
const REFUSED_FOR_NOW: [&str; 31] = [
    "10k",
    "10 K",
    "2.5k",
    "2,5k",
    "1.234k",
    "2.5M",
    "$9.6MM",
    "1,2 Mio",
    "1,2 Mio. €",
    "1,2 Mrd",
    "1,2 M€",
    "3 mln",
    "1,5 mila",
    "2 mil",
    "2 lakh",
    "1.5 cr",
    "$1.2bn",
    "1 billion",
    "5 Millionen",
    "5‰",
    "½",
    "1½",
    "1e3",
    "1E+15",
    "1.2E-3",
    "1,5E3",
    "9,99E+02",
    "1€50",
    "1.234,56 €/Monat",
    "€ 287 000, –",
    "€ 21,600, -",
];

fn cases() -> Vec<Value> {
    let fixture: Value = serde_json::from_str(FIXTURE).unwrap();
    let entries = fixture["entries"].as_array().unwrap().clone();
    let numbers = ["number", "money", "percent"];
    entries.into_iter().filter(|case| numbers.contains(&case["field"].as_str().unwrap())).collect()
}

fn check(case: &Value, marks: Marks, locale: &str) -> Result<(), String> {
    let text = case["text"].as_str().unwrap();
    let expected = case["readings"][locale].as_str().map(decimal);
    let read = read_number(text, marks);
    let said = || format!("{text:?} in {locale}: expected {expected:?}, read {read:?}");
    match (&read, case["verdict"].as_str().unwrap()) {
        (Ok(Reading::Missing), "missing") => Ok(()),
        (Ok(Reading::Number { value, .. }), _) if Some(*value) == expected => Ok(()),
        // Asked, with the expected reading among the two.
        (Ok(Reading::Number { other: Some(other), .. }), _) if Some(*other) == expected => Ok(()),
        (Err(_), "reject") => Ok(()),
        (Err(_), _) if expected.is_none() || REFUSED_FOR_NOW.contains(&text) => Ok(()),
        _ => Err(said()),
    }
}

#[test]
fn every_number_of_the_fixture_is_read_right_or_refused_never_misread() {
    let cases = cases();
    assert!(cases.len() > 180, "the fixture has shrunk: {}", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        for (locale, decimal) in [("en-US", '.'), ("it-IT", ','), ("de-CH", '.'), ("fr-FR", ',')] {
            wrong.extend(check(case, Marks { decimal }, locale).err());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_could_be_thousands_or_decimals_comes_with_both_readings() {
    let both = |text, mark| match read_number(text, Marks { decimal: mark }).unwrap() {
        Reading::Number { value, other, .. } => (value, other),
        Reading::Missing => panic!("{text} is missing"),
    };
    assert_eq!(both("1.234", '.'), (decimal("1.234"), Some(decimal("1234"))));
    assert_eq!(both("1,234", ','), (decimal("1.234"), Some(decimal("1234"))));
    // A digit was deleted from a grouped number.
    assert_eq!(both("70,00", '.'), (decimal("70"), Some(decimal("7000"))));
    // By the locale's own habit of grouping there is nothing to ask.
    assert_eq!(both("1,234", '.'), (decimal("1234"), None));
    assert_eq!(both("100.000", ','), (decimal("100000"), None));
}
