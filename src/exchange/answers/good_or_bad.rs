//! Columns that say of each answer whether it was good or bad, as help desks ask: neither a score from
//! 0 to 10 nor a rating from 1 to 5, and never made one. Must not know what a column is called.

use crate::exchange::name_matching::comparable;
use crate::exchange::table::Table;
use crate::language::is_no_value;

/// What good and bad are called where there is nothing between.
const THUMBS: [&str; 16] = [
    "good",
    "bad",
    "poor",
    "goodwithcomment",
    "badwithcomment",
    "thumbsup",
    "thumbsdown",
    "positive",
    "negative",
    "buono",
    "buona",
    "scarso",
    "scarsa",
    "cattivo",
    "cattiva",
    "pessimo",
];

/// What stands there where nobody answered.
const UNANSWERED: [&str; 4] = ["offered", "unoffered", "offerto", "nonofferto"];

/// Cells that are looked at.
const SAMPLE: usize = 2_000;

/// Whether words, as [`comparable`] makes them, are good and bad and nothing between.
pub(super) fn are_thumbs(words: &[String]) -> bool {
    words.len() <= 2 && words.iter().all(|word| THUMBS.contains(&word.as_str()))
}

/// The first column that says good or bad, and nothing else.
#[must_use]
pub fn says_good_or_bad(table: &Table) -> Option<usize> {
    (0..table.columns()).find(|index| {
        let cells = table.rows().filter_map(|row| row.cell(*index)).take(SAMPLE);
        let mut words: Vec<String> = Vec::new();
        for cell in cells.filter(|cell| !is_no_value(cell)) {
            let word = match cell.trim() {
                "👍" => "thumbsup".to_owned(),
                "👎" => "thumbsdown".to_owned(),
                words => comparable(words),
            };
            if !UNANSWERED.contains(&word.as_str()) && !words.contains(&word) {
                words.push(word);
            }
            if words.len() > 2 {
                return false;
            }
        }
        !words.is_empty() && are_thumbs(&words)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::table::{Dialect, read_table};

    fn of(cells: &str) -> Option<usize> {
        let text = format!("Name,Satisfaction\n{cells}");
        says_good_or_bad(&read_table(&text, Dialect::detect(&text)).unwrap())
    }

    #[test]
    fn good_and_bad_are_told_from_a_scale_that_has_more() {
        assert_eq!(of("Ann,Good\nBob,Bad\nCid,Offered\nDan,\n"), Some(1));
        assert_eq!(of("Ann,Buono\nBob,Scarso\n"), Some(1));
        assert_eq!(of("Ann,👍\nBob,👎\n"), Some(1));
        assert_eq!(of("Ann,Good\nBob,Fair\nCid,Poor\n"), None);
        assert_eq!(of("Ann,9\nBob,10\n"), None);
        assert_eq!(of("Ann,\nBob,Offered\n"), None, "nobody said anything");
    }
}
