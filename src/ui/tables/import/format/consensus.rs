//! How numbers and dates are written in all columns of a table together.
//! Must not find how one column is written; the exchange room does.

use crate::exchange::table::{ColumnKind, DateOrder, Detected};
use crate::ui::tables::reading::state::ParsedTable;

/// A habit of all columns together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Consensus<T> {
    /// No column shows one, and none needs it.
    NotShown,
    /// Those that show one agree.
    Agreed(T),
    /// They do not.
    Differs,
    /// Some leave it open.
    Unclear,
}

/// What stands before decimal_consensus.
pub(super) fn decimal_consensus(parsed: &ParsedTable) -> Consensus<char> {
    let columns = parsed.columns.iter().filter(|column| column.kind != ColumnKind::Text);
    consensus(columns.map(|column| column.format.decimal))
}

/// The order of dates.
pub(super) fn date_order_consensus(parsed: &ParsedTable) -> Consensus<DateOrder> {
    let columns = parsed.columns.iter().filter(|column| column.kind == ColumnKind::Date);
    consensus(columns.map(|column| column.format.order))
}

/// What the columns show together.
fn consensus<T: Copy + PartialEq>(found: impl Iterator<Item = Detected<T>>) -> Consensus<T> {
    let mut all = Consensus::NotShown;
    for found in found {
        if found.is_unclear() {
            return Consensus::Unclear;
        }
        all = match (all, found.value()) {
            (all, None) => all,
            (Consensus::NotShown, Some(it)) => Consensus::Agreed(it),
            (Consensus::Agreed(one), Some(it)) if one == it => all,
            (_, Some(_)) => Consensus::Differs,
        };
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_column_leaves_open_is_open() {
        let all = |found: &[Detected<char>]| consensus(found.iter().copied());
        assert_eq!(all(&[]), Consensus::NotShown);
        assert_eq!(all(&[Detected::Untold, Detected::Certain(',')]), Consensus::Agreed(','));
        assert_eq!(
            all(&[Detected::Certain(','), Detected::Elsewhere(',')]),
            Consensus::Agreed(',')
        );
        assert_eq!(all(&[Detected::Certain(','), Detected::Certain('.')]), Consensus::Differs);
        assert_eq!(all(&[Detected::Certain(','), Detected::Ambiguous]), Consensus::Unclear);
        assert_eq!(all(&[Detected::Mixed('.')]), Consensus::Unclear);
    }
}
