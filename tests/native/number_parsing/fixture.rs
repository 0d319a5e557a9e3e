//! The careful readings of the fixture.

use serde_json::Value;
use tornaconto::language::{Marks, ParsedNumber, parse_number};

use super::{ENGLISH, ITALIAN, both};
use crate::build::decimal;

const FIXTURE: &str = include_str!("../../fixtures/locale/typed_numbers.json");

/// What the fixture would refuse and we read: half of one is what a person who calculates means;
/// dates are refused by their own rule.
const READ_ALL_THE_SAME: [(&str, &str); 1] = [("1/2", "0.5")];

fn cases() -> Vec<Value> {
    let fixture: Value = serde_json::from_str(FIXTURE).unwrap();
    let entries = fixture["entries"].as_array().unwrap().clone();
    let numbers = ["number", "money", "percent"];
    entries.into_iter().filter(|case| numbers.contains(&case["field"].as_str().unwrap())).collect()
}

fn check(case: &Value, marks: Marks, locale: &str) -> Result<(), String> {
    let text = case["text"].as_str().unwrap();
    let mut expected = case["readings"][locale].as_str().map(decimal);
    let exception = READ_ALL_THE_SAME.iter().find(|(known, _)| *known == text);
    if let Some((_, number)) = exception {
        expected = Some(decimal(number));
    }
    let alternatives = case["alternatives"].as_array().unwrap();
    let listed =
        |number| alternatives.iter().any(|known| decimal(known.as_str().unwrap()) == number);
    let verdict = case["verdict"].as_str().unwrap();
    let read = parse_number(text, marks);
    let right = match (&read, expected) {
        (Ok(ParsedNumber::Missing), None) => verdict == "missing",
        // Read as expected, or asked with the expected reading among the two.
        (Ok(ParsedNumber::Number { value, other, .. }), Some(expected)) => {
            *value == expected || *other == Some(expected)
        }
        // No reading is the likely one: all that are possible are asked about.
        (Ok(ParsedNumber::Number { value, other: Some(other), .. }), None) => {
            verdict != "reject" && listed(*value) && listed(*other)
        }
        (Err(_), None) => verdict == "reject",
        _ => false,
    };
    if right {
        Ok(())
    } else {
        Err(format!("{text:?} in {locale}: expected {expected:?}, read {read:?}"))
    }
}

#[test]
fn every_number_of_the_fixture_is_read_right_or_refused_never_misread() {
    let cases = cases();
    assert!(cases.len() > 180, "the fixture has shrunk: {}", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        for (locale, decimal) in [
            ("en-US", '.'),
            ("en-GB", '.'),
            ("en-IN", '.'),
            ("de-CH", '.'),
            ("it-IT", ','),
            ("de-DE", ','),
            ("fr-FR", ','),
            ("es-ES", ','),
            ("pt-BR", ','),
        ] {
            wrong.extend(check(case, Marks { decimal }, locale).err());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_could_be_thousands_or_decimals_comes_with_both_readings() {
    assert_eq!(both("1.234", ENGLISH), (decimal("1.234"), Some(decimal("1234"))));
    assert_eq!(both("1,234", ITALIAN), (decimal("1.234"), Some(decimal("1234"))));
    // A digit was deleted from a grouped number.
    assert_eq!(both("70,00", ENGLISH), (decimal("70"), Some(decimal("7000"))));
    // By the locale's own habit of grouping there is nothing to ask.
    assert_eq!(both("1,234", ENGLISH), (decimal("1234"), None));
    assert_eq!(both("100.000", ITALIAN), (decimal("100000"), None));
}
