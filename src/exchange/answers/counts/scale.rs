//! Which score or rating a column of counts is named after, or whether it sums up others: `7`, `Score 7`, `Voto 7`, `10 - Extremely
//! likely`, `4 stars`, `Very satisfied`. Must not know what stands in the column.

use crate::exchange::answers::labelled_number::labelled_digits;
use crate::exchange::answers::names::last_part;
use crate::exchange::answers::rating_cell::RatingWords;
use crate::exchange::name_matching::comparable;
use crate::exchange::table::Table;

/// What stands before the number, as [`comparable`] makes it.
const BEFORE: [&str; 18] = [
    "score",
    "scores",
    "nps",
    "npsscore",
    "punteggio",
    "punteggi",
    "voto",
    "voti",
    "rating",
    "ratings",
    "valutazione",
    "valutazioni",
    "answers",
    "risposte",
    "count",
    "conteggio",
    "with",
    "con",
];
/// What stands after it.
const AFTER: [&str; 6] = ["star", "stars", "stella", "stelle", "points", "punti"];

/// What sums are called, as [`comparable`] makes it.
const SUMS: [&str; 8] =
    ["total", "totals", "grandtotal", "sum", "totale", "totali", "totalegenerale", "somma"];

/// Whether a cell says that its row or column sums up others.
pub(super) fn is_sum(cell: &str) -> bool {
    SUMS.contains(&comparable(cell).as_str())
}

/// The number from 0 to 10 that a name says, and nothing else.
pub(super) fn number_in_name(name: &str) -> Option<u8> {
    let name = last_part(name).trim();
    let digits = labelled_digits(name, "10").map_or_else(|| without_words(name), ToOwned::to_owned);
    digits.parse().ok().filter(|number| *number <= 10)
}

/// Its digits, where the rest is a word that stands at such a number.
fn without_words(name: &str) -> String {
    if name.starts_with(['-', '−']) {
        return String::new();
    }
    let name = comparable(name);
    let is_digit = |letter: char| letter.is_ascii_digit();
    let (before, after) = (name.trim_end_matches(is_digit), name.trim_start_matches(is_digit));
    let digits = if BEFORE.contains(&before) {
        name.strip_prefix(before)
    } else if AFTER.contains(&after) {
        name.strip_suffix(after)
    } else {
        None
    };
    digits.unwrap_or(&name).to_owned()
}

/// What the names of columns say, each by its number or, where they are the words of a scale, by its
/// rating.
pub(super) fn numbers_in_names(table: &Table, places: &[usize]) -> Vec<(usize, Option<u8>)> {
    let words = RatingWords::of(places.iter().map(|place| last_part(table.name(*place))));
    let by_words = |place: usize| {
        let rating = words.read(last_part(table.name(place)), '.').ok().flatten();
        rating.map(|rating| rating.value())
    };
    let number = |place: usize| number_in_name(table.name(place)).or_else(|| by_words(place));
    places.iter().map(|place| (*place, number(*place))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_column_is_read_from_its_name() {
        for (name, number) in [
            ("0", 0),
            (" 10 ", 10),
            ("Score 7", 7),
            ("Voto_3", 3),
            ("Punteggio: 9", 9),
            ("10 - Extremely likely", 10),
            ("0 (Per niente probabile)", 0),
            ("4 stars", 4),
            ("5 stelle", 5),
            ("Quanti hanno risposto [8]", 8),
        ] {
            assert_eq!(number_in_name(name), Some(number), "{name}");
        }
        for name in ["11", "Q3", "Room 9", "2026", "", "Score", "1-5", "-1", "Total 7 of 9"] {
            assert_eq!(number_in_name(name), None, "{name}");
        }
    }
}
