//! One number of a table, read by the decimal mark of its column.
//! Must not know its column, nor what it measures. How people write numbers is the language's.

use rust_decimal::Decimal;

use crate::domain::decimal::parse_exact;
use crate::language::{Marks, NumberError, ParsedNumber, Sign, parse_number};

/// A number, and the other one that the same text could be, if it could.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// By the decimal mark of its column.
    pub value: Decimal,
    /// What else it could be: `1.234` where the column does not tell its mark, `2.5M` anywhere.
    pub other: Option<Decimal>,
    /// What stood at it: a percent sign, a currency.
    pub sign: Sign,
}

/// Why a cell is not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotANumber {
    /// It would have to be computed; what comes from outside is never.
    Formula,
    /// It cannot be read.
    NumberError(NumberError),
}

/// Decimals that the plain form of a number may have; more than any field keeps.
const MAX_DECIMALS: u32 = 27;

/// Reads a cell; `None` where it says that there is no value. `sure` says that the column shows
/// its mark, so that `1.234` is no question any more.
pub fn read_cell(cell: &str, decimal: char, sure: bool) -> Result<Option<Number>, NotANumber> {
    if let Some(value) = plain(cell, decimal, sure) {
        return Ok(Some(Number { value, other: None, sign: Sign::None }));
    }
    match parse_number(cell, Marks { decimal }) {
        Ok(ParsedNumber::Missing) => Ok(None),
        Ok(ParsedNumber::Number { formula: Some(_), .. }) => Err(NotANumber::Formula),
        Ok(ParsedNumber::Number { value, other, sign, .. }) => {
            let by_its_word = cell.bytes().any(|byte| byte.is_ascii_alphabetic());
            Ok(Some(Number { value, other: other.filter(|_| by_its_word || !sure), sign }))
        }
        Err(_) if cell.trim_start().starts_with(['=', '@']) => Err(NotANumber::Formula),
        Err(why) => Err(NotANumber::NumberError(why)),
    }
}

/// Digits with at most one mark, the column's own: nearly every number of nearly every table.
fn plain(cell: &str, decimal: char, sure: bool) -> Option<Decimal> {
    let cell = cell.trim();
    let marked = cell.contains(['.', ',']);
    match (marked, sure, decimal) {
        (false, ..) | (true, true, '.') => parse_exact(cell, MAX_DECIMALS),
        (true, true, ',') if !cell.contains('.') => {
            parse_exact(&cell.replace(',', "."), MAX_DECIMALS)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::str::FromStr;

    fn read(cell: &str, decimal: char, sure: bool) -> Option<(String, Option<String>)> {
        let number = read_cell(cell, decimal, sure).unwrap()?;
        Some((number.value.to_string(), number.other.map(|other| other.to_string())))
    }

    #[test]
    fn the_column_decides_what_a_mark_is() {
        let number = |value: &str| Some((value.to_owned(), None));
        assert_eq!(read("1.234", '.', true), number("1.234"));
        assert_eq!(read("1.234", ',', true), number("1234"));
        assert_eq!(read("-12,50", ',', true), number("-12.50"));
        assert_eq!(read("€ 1.234,50", ',', true), number("1234.5"));
        assert_eq!(read("1.234", '.', false), Some(("1.234".into(), Some("1234".into()))));
        assert_eq!(read("40 %", '.', true), number("40"));
        assert_eq!(read("n/a", '.', true), None);
        assert_eq!(read("", '.', true), None);
    }

    #[test]
    fn a_word_for_a_magnitude_stays_a_question() {
        let (value, other) = (Decimal::from(2_500_000), Some(Decimal::from(2_500)));
        assert_eq!(
            read_cell("2.5M", '.', true),
            Ok(Some(Number { value, other, sign: Sign::None }))
        );
    }

    #[test]
    fn nothing_is_computed() {
        for cell in ["=1+1", "20*8*45", "=SUM(A1:A9)", "@SUM(1)", "2-1"] {
            assert!(read_cell(cell, '.', true).is_err(), "{cell}");
        }
        assert_eq!(read_cell("=1+1", '.', true), Err(NotANumber::Formula));
    }

    #[test]
    fn plain_numbers_are_what_the_language_reads() {
        for (cell, decimal) in [("007", '.'), ("12.50", '.'), ("12,50", ','), ("-0.5", '.')] {
            let read = parse_number(cell, Marks { decimal });
            let Ok(ParsedNumber::Number { value, .. }) = read else { panic!("{cell}") };
            assert_eq!(plain(cell, decimal, true), Some(value));
        }
        assert_eq!(plain("1", '.', false), Decimal::from_str("1").ok());
    }
}
