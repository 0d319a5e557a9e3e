//! Any text as a number: nothing panics, and a formula, read again, gives its value.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tornaconto::language::{Marks, Reading, formula_for, read_number};

const LOCALES: [Marks; 2] = [Marks { decimal: '.' }, Marks { decimal: ',' }];

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    for marks in LOCALES {
        let Ok(Reading::Number { value, formula: Some(formula), .. }) = read_number(text, marks)
        else {
            continue;
        };
        let again = Ok(Reading::Number { value, other: None, formula: Some(formula.clone()) });
        for marks in LOCALES {
            let local = formula_for(&formula, marks);
            assert_eq!(read_number(&local, marks), again, "{text:?} as {local:?}");
        }
    }
});
