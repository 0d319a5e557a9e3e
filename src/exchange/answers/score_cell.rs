//! A score as tables hold it: `9`, `9,0`, `9/10`, `10 - Extremely likely`, `Not at all likely (0)`.
//! Must not know its column, nor whose answer it is.

use super::labelled_number::labelled_digits;
use crate::domain::survey::{Score, ScoreError};
use crate::exchange::name_matching::comparable;
use crate::exchange::table::read_cell;
use crate::language::is_no_value;

/// The smallest integer of 32 bits, which some programs write for "no value".
const NO_INTEGER: &str = "-2147483648";
/// What the ends of the scale are called where a tool writes their words alone.
const ENDS: [(&str, &str); 6] = [
    ("notatalllikely", "0"),
    ("extremelyunlikely", "0"),
    ("pernienteprobabile", "0"),
    ("pernullaprobabile", "0"),
    ("extremelylikely", "10"),
    ("estremamenteprobabile", "10"),
];

/// Reads a score; `None` where the cell says that there is none. `decimal` is the mark before decimals
/// in its column.
pub fn read_score(cell: &str, decimal: char) -> Result<Option<Score>, ScoreError> {
    let cell = cell.trim();
    if is_no_value(cell) || cell == NO_INTEGER {
        return Ok(None);
    }
    let score = Score::parse(cell).or_else(|why| match read_cell(cell, decimal, false) {
        Ok(Some(number)) => Score::parse(&number.value.to_string()),
        Ok(None) | Err(_) => {
            labelled_digits(cell, "10").or_else(|| end(cell)).ok_or(why).and_then(Score::parse)
        }
    });
    score.map(Some)
}

/// The number of an end of the scale that is written in words alone.
fn end(cell: &str) -> Option<&'static str> {
    let words = comparable(cell);
    ENDS.iter().find(|(known, _)| *known == words).map(|(_, number)| *number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cell: &str) -> Option<u8> {
        read_score(cell, '.').ok().flatten().map(Score::value)
    }

    #[test]
    fn the_words_at_the_ends_of_the_scale_are_read_before_and_after_their_number() {
        for (cell, score) in [
            ("Extremely likely - 10", 10),
            ("10 - Extremely likely", 10),
            ("10 – Estremamente probabile", 10),
            ("Not at all likely (0)", 0),
            ("0 = Per niente probabile", 0),
            ("0: Per niente probabile", 0),
            ("Per niente probabile: 0", 0),
            ("0 (Not at all likely)", 0),
            ("5. Neutral", 5),
            ("Not at all likely", 0),
            ("Estremamente probabile", 10),
            ("9/10", 9),
            ("7\u{fe0f}\u{20e3}", 7),
        ] {
            assert_eq!(read(cell), Some(score), "{cell}");
        }
    }

    #[test]
    fn what_has_a_number_besides_is_no_score() {
        for cell in ["Room 9", "9 of us", "Team 3 (9)", "9 - 10", "10:15", "likely", "9/5", "- 9 -"]
        {
            assert_eq!(read(cell), None, "{cell}");
        }
    }
}
