//! Numbers as people type and paste them.

mod arithmetic;
mod around;
mod fixture;
mod lookalikes;
mod naughty;
mod round_trip;

use rust_decimal::Decimal;
use tornaconto::language::{
    Marks, NumberError, ParsedNumber, Sign, localize_formula, parse_number, parse_typed,
};

use crate::build::decimal;

const ENGLISH: Marks = Marks { decimal: '.' };
const ITALIAN: Marks = Marks { decimal: ',' };
const BOTH: [Marks; 2] = [ENGLISH, ITALIAN];

/// The number that a text reads as, and the other one that it could be.
fn both(text: &str, marks: Marks) -> (Decimal, Option<Decimal>) {
    match parse_number(text, marks) {
        Ok(ParsedNumber::Number { value, other, .. }) => (value, other),
        other => panic!("{text:?} by {marks:?}: {other:?}"),
    }
}

/// A text reads as this number, and as no other.
fn reads(text: &str, marks: Marks, number: &str) {
    assert_eq!(both(text, marks), (decimal(number), None), "{text:?} by {marks:?}");
}

/// A text reads as this number in both languages.
fn reads_everywhere(text: &str, number: &str) {
    for marks in BOTH {
        reads(text, marks, number);
    }
}

/// A text reads as the first number and could be the second.
fn asks(text: &str, marks: Marks, number: &str, other: &str) {
    let expected = (decimal(number), Some(decimal(other)));
    assert_eq!(both(text, marks), expected, "{text:?} by {marks:?}");
}

/// A text is refused for this reason in both languages.
fn refuses(text: &str, why: NumberError) {
    for marks in BOTH {
        assert_eq!(parse_number(text, marks), Err(why), "{text:?} by {marks:?}");
    }
}

/// What holds for any text at all: a formula, read again, gives its value and no other.
pub(crate) fn holds(text: &str) {
    for marks in BOTH {
        for thousands_first in [false, true] {
            let Ok(ParsedNumber::Number { value, sign, formula: Some(formula), .. }) =
                parse_typed(text, marks, thousands_first)
            else {
                continue;
            };
            let check = |formula: &str, marks| match parse_typed(formula, marks, thousands_first) {
                Ok(ParsedNumber::Number {
                    value: same,
                    other: None,
                    sign: left,
                    formula: Some(_),
                }) => {
                    assert_eq!(same, value, "{text:?} as {formula:?}");
                    // A formula keeps its percentages, and no currency.
                    assert_eq!(left == Sign::Percent, sign == Sign::Percent, "{text:?}");
                }
                read => panic!("{text:?} as {formula:?}: {read:?}"),
            };
            check(&formula, ENGLISH);
            for marks in BOTH {
                check(&localize_formula(&formula, marks), marks);
            }
        }
    }
}
