//! The careful readings of the fixture.

use rust_decimal::Decimal;
use serde_json::Value;
use tornaconto::exchange::answers::read_score;
use tornaconto::language::{
    Marks, NumberError, ParsedNumber, TimeMeasure, parse_duration, parse_number, parse_typed,
};

use super::{ENGLISH, ITALIAN, both};
use crate::build::decimal;

const FIXTURE: &str = include_str!("../../fixtures/locale/typed_numbers.json");

/// What the fixture would refuse and we read: half of one is what a person who calculates means;
/// dates are refused by their own rule.
const READ_ALL_THE_SAME: [(&str, &str); 1] = [("1/2", "0.5")];

/// What it would refuse in a table, and what a person who types it calculates.
const TYPED_FORMULAS: [(&str, &str); 1] = [("=1+1", "2")];

/// Locales of the fixture, with their decimal marks.
const LOCALES: [(&str, char); 9] = [
    ("en-US", '.'),
    ("en-GB", '.'),
    ("en-IN", '.'),
    ("de-CH", '.'),
    ("it-IT", ','),
    ("de-DE", ','),
    ("fr-FR", ','),
    ("es-ES", ','),
    ("pt-BR", ','),
];

type Read = Result<ParsedNumber, NumberError>;

fn all_cases() -> Vec<Value> {
    let fixture: Value = serde_json::from_str(FIXTURE).unwrap();
    fixture["entries"].as_array().unwrap().clone()
}

fn cases(fields: &[&str]) -> Vec<Value> {
    let mut cases = all_cases();
    cases.retain(|case| fields.contains(&case["field"].as_str().unwrap()));
    cases
}

/// Reads every case of some fields in every locale, and gives those that are misread.
fn misread(fields: &[&str], known: &[(&str, &str)], read: fn(&str, Marks) -> Read) -> String {
    let cases = cases(fields);
    assert!(!cases.is_empty(), "no {fields:?}");
    let mut wrong = Vec::new();
    for case in &cases {
        for (locale, decimal) in LOCALES {
            let text = case["text"].as_str().unwrap();
            let read = read(text, Marks { decimal });
            wrong.extend(check(case, read, locale, known).err());
        }
    }
    wrong.join("\n")
}

fn check(case: &Value, read: Read, locale: &str, known: &[(&str, &str)]) -> Result<(), String> {
    let text = case["text"].as_str().unwrap();
    let mut expected = case["readings"][locale].as_str().map(decimal);
    let exception = known.iter().find(|(known, _)| *known == text);
    if let Some((_, number)) = exception {
        expected = Some(decimal(number));
    }
    let alternatives = case["alternatives"].as_array().unwrap();
    let listed =
        |number| alternatives.iter().any(|known| decimal(known.as_str().unwrap()) == number);
    let verdict = case["verdict"].as_str().unwrap();
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

const NUMBERS: [&str; 3] = ["number", "money", "percent"];

#[test]
fn every_number_of_the_fixture_is_read_right_or_refused_never_misread() {
    assert_eq!(misread(&NUMBERS, &READ_ALL_THE_SAME, parse_number), "");
}

#[test]
fn every_number_of_the_fixture_is_read_right_where_it_is_typed_as_money_and_not() {
    let known = [READ_ALL_THE_SAME, TYPED_FORMULAS].concat();
    assert_eq!(misread(&NUMBERS, &known, |text, marks| parse_typed(text, marks, true)), "");
    assert_eq!(misread(&NUMBERS, &known, |text, marks| parse_typed(text, marks, false)), "");
}

#[test]
fn every_duration_of_the_fixture_is_read_right() {
    // The fixture counts seconds; a bare number is of minutes.
    let seconds = |text: &str, marks| {
        let read = parse_duration(text, marks, TimeMeasure::Minutes)?;
        let ParsedNumber::Number { value, other, sign, formula } = read else { return Ok(read) };
        let seconds = |minutes: Decimal| minutes * Decimal::from(60);
        let (value, other) = (seconds(value), other.map(seconds));
        Ok(ParsedNumber::Number { value, other, sign, formula })
    };
    assert_eq!(misread(&["duration_seconds"], &[], seconds), "");
}

#[test]
fn every_score_of_the_fixture_is_read_right() {
    let mut wrong = Vec::new();
    for case in cases(&["nps_score"]) {
        let text = case["text"].as_str().unwrap();
        for (locale, decimal) in LOCALES {
            let read = read_score(text, decimal).map(|score| score.map(|score| score.value()));
            let right = match case["readings"][locale].as_str() {
                Some(expected) => read == Ok(Some(expected.parse().unwrap())),
                None if case["verdict"] == "missing" => read == Ok(None),
                None => read.is_err(),
            };
            if !right {
                wrong.push(format!("{text:?} in {locale}: {read:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_entry_of_the_fixture_is_left_out() {
    let fed = [&NUMBERS[..], &["duration_seconds", "nps_score"]].concat();
    assert_eq!(cases(&fed).len(), all_cases().len());
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
