//! A score as tables hold it: `9`, `9,0`, `9/10`, `10 - Extremely likely`.
//! Must not know its column, nor whose answer it is.

use crate::domain::survey::{Score, ScoreError};
use crate::exchange::table::read_cell;
use crate::language::is_no_value;

/// The smallest integer of 32 bits, which some programs write for "no value".
const NO_INTEGER: &str = "-2147483648";
/// What makes a digit a keycap, with and without the selector of its coloured form.
const KEYCAPS: [&str; 2] = ["\u{fe0f}\u{20e3}", "\u{20e3}"];
/// What stands between a score and what it is called.
const BEFORE_LABEL: [char; 7] = ['-', '–', '—', '=', ':', '(', '.'];

/// Reads a score; `None` where the cell says that there is none. `decimal` is the mark before decimals
/// in its column.
pub fn read_score(cell: &str, decimal: char) -> Result<Option<Score>, ScoreError> {
    let cell = cell.trim();
    if is_no_value(cell) || cell == NO_INTEGER {
        return Ok(None);
    }
    let score = Score::parse(cell).or_else(|why| match read_cell(cell, decimal, false) {
        Ok(Some(number)) => Score::parse(&number.value.to_string()),
        Ok(None) | Err(_) => without_label(cell).ok_or(why).and_then(Score::parse),
    });
    score.map(Some)
}

/// The digits that a cell begins with, if the rest only says what they are: the scale, a keycap, or
/// the words at an end of the scale.
fn without_label(cell: &str) -> Option<&str> {
    let end = cell.find(|letter: char| !letter.is_ascii_digit())?;
    let (digits, rest) = cell.split_at_checked(end)?;
    let rest = rest.trim_start();
    let is_of_ten = rest.strip_prefix('/').is_some_and(|scale| scale.trim() == "10");
    let is_label = rest.starts_with(BEFORE_LABEL)
        && rest.contains(char::is_alphabetic)
        && !rest.contains(|letter: char| letter.is_ascii_digit());
    (is_of_ten || is_label || KEYCAPS.contains(&rest)).then_some(digits)
}
