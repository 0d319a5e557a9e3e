//! Any text as a number: nothing panics, and a formula, read again, gives its value.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tornaconto::language::{Marks, ParsedNumber, localize_formula, parse_number};

const LOCALES: [Marks; 2] = [Marks { decimal: '.' }, Marks { decimal: ',' }];

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    for marks in LOCALES {
        let Ok(ParsedNumber::Number { value, formula: Some(formula), .. }) = parse_number(text, marks)
        else {
            continue;
        };
        for marks in LOCALES {
            let local = localize_formula(&formula, marks);
            let read = parse_number(&local, marks);
            let is_same = matches!(
                read,
                Ok(ParsedNumber::Number { value: same, other: None, formula: Some(_), .. }) if same == value
            );
            assert!(is_same, "{text:?} as {local:?}: {read:?}");
        }
    }
});
