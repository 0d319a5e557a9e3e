//! Texts that have broken programs: none is read as a number that is none.

use tornaconto::language::{ParsedNumber, parse_number};

use super::BOTH;

const NAUGHTY: &str = include_str!("../../fixtures/naughty_strings.txt");

/// Those that are numbers, with what they read as in both languages.
const NUMBERS: &[(&str, &str)] = &[
    ("0", "0"),
    ("1", "1"),
    ("1.00", "1"),
    ("$1.00", "1"),
    ("1/2", "0.5"),
    ("1E2", "100"),
    ("1E02", "100"),
    ("1E+02", "100"),
    ("-1", "-1"),
    ("-1.00", "-1"),
    ("-$1.00", "-1"),
    ("-1/2", "-0.5"),
    ("-1E2", "-100"),
    ("-1E02", "-100"),
    ("-1E+02", "-100"),
    ("-2147483648/-1", "2147483648"),
    ("-9223372036854775808/-1", "9223372036854775808"),
    ("-0", "0"),
    ("-0.0", "0"),
    ("+0", "0"),
    ("+0.0", "0"),
    ("0.00", "0"),
    ("0,00", "0"),
    ("1,000.00", "1000"),
    ("1 000.00", "1000"),
    ("1'000.00", "1000"),
    ("1,000,000.00", "1000000"),
    ("1 000 000.00", "1000000"),
    ("1'000'000.00", "1000000"),
    ("1.000,00", "1000"),
    ("1 000,00", "1000"),
    ("1'000,00", "1000"),
    ("1.000.000,00", "1000000"),
    ("1 000 000,00", "1000000"),
    ("1'000'000,00", "1000000"),
    ("01000", "1000"),
    ("08", "8"),
    ("09", "9"),
    ("٠١٢٣٤٥٦٧٨٩", "123456789"),
    ("１２３", "123"),
    ("١٢٣", "123"),
];

#[test]
fn nothing_of_the_naughty_strings_reads_as_a_number_but_what_is_one() {
    let texts: Vec<&str> =
        NAUGHTY.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    assert!(texts.len() > 400, "the list has shrunk: {}", texts.len());
    let mut read = Vec::new();
    for text in texts {
        for marks in BOTH {
            if let Ok(ParsedNumber::Number { value, .. }) = parse_number(text, marks)
                && !NUMBERS.contains(&(text, value.to_string().as_str()))
            {
                read.push(format!("{text:?} by {:?}: {value}", marks.decimal));
            }
        }
    }
    assert!(read.is_empty(), "{}", read.join("\n"));
}
