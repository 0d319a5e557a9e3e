//! How numbers and dates are written in all columns of a table together.
//! Must not find how one column is written; the exchange room does.

use crate::exchange::table::{ColumnKind, DateOrder, Detected};
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
    let columns = parsed.columns.iter().filter(|column| column.kind != ColumnKind::Text);
    together(columns.map(|column| column.format.decimal))
}

/// The order of dates.
pub(super) fn orders(parsed: &ParsedTable) -> Together<DateOrder> {
    let columns = parsed.columns.iter().filter(|column| column.kind == ColumnKind::Date);
    together(columns.map(|column| column.format.order))
}

/// What the columns show together.
fn together<T: Copy + PartialEq>(found: impl Iterator<Item = Detected<T>>) -> Together<T> {
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
        let all = |found: &[Detected<char>]| together(found.iter().copied());
        assert_eq!(all(&[]), Together::Untold);
        assert_eq!(all(&[Detected::Untold, Detected::Certain(',')]), Together::All(','));
        assert_eq!(all(&[Detected::Certain(','), Detected::Elsewhere(',')]), Together::All(','));
        assert_eq!(all(&[Detected::Certain(','), Detected::Certain('.')]), Together::Differs);
        assert_eq!(all(&[Detected::Certain(','), Detected::Ambiguous]), Together::Unclear);
        assert_eq!(all(&[Detected::Mixed('.')]), Together::Unclear);
    }
}
