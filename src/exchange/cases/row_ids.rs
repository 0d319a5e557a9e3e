//! What tells the rows of a table from one another, where a column does.
//! Must not know what is in the document.

use crate::document::excerpt;
use crate::language::is_no_value;

/// A column that is called one of identities and holds none: a spreadsheet has made the same rounded number
/// of all of them, or something else stands there that repeats itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoIds {
    /// What most of its rows hold.
    pub found: String,
    /// Rows that hold something.
    pub rows: usize,
}

/// What a cell of the column says; empty where it says that there is nothing.
pub(super) fn id_of(cell: &str) -> &str {
    let id = cell.trim();
    if is_no_value(id) { "" } else { id }
}

/// Why what stands in the column is none of identities: over half of it repeats what stood before, or lost
/// its last digits (`1,23457E+15`). Sorted, so that ten thousand are no matter.
pub(super) fn no_ids(ids: &[(&str, usize)]) -> Option<NoIds> {
    let mut sorted = ids.to_vec();
    sorted.sort_unstable();
    let groups = sorted.chunk_by(|(one, _), (other, _)| one == other);
    let distinct = groups.clone().count();
    let rounded = ids.iter().filter(|(id, _)| is_rounded(id)).count();
    let repeats = distinct.saturating_mul(2) < ids.len();
    let is_lost = rounded > 0 && rounded.saturating_mul(2) >= ids.len();
    let (most, _) = groups.max_by_key(|group| group.len()).and_then(<[_]>::first)?;
    let found = (repeats || is_lost).then(|| excerpt(most))?;
    Some(NoIds { found, rows: ids.len() })
}

/// Whether a number is written with an exponent, which leaves six digits of it.
fn is_rounded(id: &str) -> bool {
    let Some((digits, exponent)) = id.split_once(['E', 'e']) else { return false };
    let exponent = exponent.trim_start_matches('+');
    let is_number = |text: &str, others: &[char]| {
        text.starts_with(|first: char| first.is_ascii_digit())
            && text.chars().all(|letter| letter.is_ascii_digit() || others.contains(&letter))
    };
    is_number(digits, &[',', '.']) && is_number(exponent, &[])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(ids: &[&str]) -> Option<NoIds> {
        let ids: Vec<(&str, usize)> = ids.iter().copied().zip(0..).collect();
        no_ids(&ids)
    }

    #[test]
    fn a_column_that_repeats_itself_or_lost_its_digits_holds_no_ids() {
        let expected = |found: &str, rows| Some(NoIds { found: found.to_owned(), rows });
        assert_eq!(of(&["1,23457E+15"; 3]), expected("1,23457E+15", 3));
        assert_eq!(of(&["1.23457E+15", "1.23458E+15"]).map(|it| it.rows), Some(2));
        assert_eq!(of(&["0"; 4]), expected("0", 4));
        assert_eq!(of(&["A", "A", "A", "B"]), None, "half of them tell their rows");
        assert_eq!(of(&["A", "A", "A", "A", "B"]), expected("A", 5));
        assert_eq!(of(&["1", "2", "1"]), None);
        assert_eq!(of(&["7E", "E7", "SR-1E5"]), None);
        assert_eq!(of(&[]), None);
    }
}
