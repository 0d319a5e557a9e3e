//! How numbers and dates are written in all columns of a table together.
//! Must not find how one column is written; the exchange room does.

use crate::exchange::table::{DateOrder, Found, Kind};
use crate::ui::tables::state::ParsedTable;

/// A habit of all columns together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Together<T> {
    /// No column shows one, and none needs it.
    Untold,
    /// Those that show one agree.
    All(T),
    /// They do not.
    Differs,
    /// Some leave it open.
    Unclear,
}

/// What stands before decimals.
pub(super) fn decimals(parsed: &ParsedTable) -> Together<char> {
    let columns = parsed.columns.iter().filter(|column| column.kind != Kind::Text);
    together(columns.map(|column| column.habit.decimal))
}

/// The order of dates.
pub(super) fn orders(parsed: &ParsedTable) -> Together<DateOrder> {
    let columns = parsed.columns.iter().filter(|column| column.kind == Kind::Date);
    together(columns.map(|column| column.habit.order))
}

/// What the columns show together.
fn together<T: Copy + PartialEq>(found: impl Iterator<Item = Found<T>>) -> Together<T> {
    let mut all = Together::Untold;
    for found in found {
        if found.is_unclear() {
            return Together::Unclear;
        }
        all = match (all, found.value()) {
            (all, None) => all,
            (Together::Untold, Some(it)) => Together::All(it),
            (Together::All(one), Some(it)) if one == it => all,
            (_, Some(_)) => Together::Differs,
        };
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_column_leaves_open_is_open() {
        let all = |found: &[Found<char>]| together(found.iter().copied());
        assert_eq!(all(&[]), Together::Untold);
        assert_eq!(all(&[Found::Untold, Found::Certain(',')]), Together::All(','));
        assert_eq!(all(&[Found::Certain(','), Found::Elsewhere(',')]), Together::All(','));
        assert_eq!(all(&[Found::Certain(','), Found::Certain('.')]), Together::Differs);
        assert_eq!(all(&[Found::Certain(','), Found::Ambiguous]), Together::Unclear);
        assert_eq!(all(&[Found::Mixed('.')]), Together::Unclear);
    }
}
