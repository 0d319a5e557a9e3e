//! Whether customers stay: how many there were, came and left, and what contradicts itself in that.
//! Must not compute a figure.

use super::board::Board;
use super::changes::changes;
use super::pair::{Faults, faults, heads, pairs};
use super::section;
use crate::document::{CustomerField, KpiField, When};
use crate::domain::kpi::KpiResults;
use crate::ui::view::{Element, part};

/// The section.
pub(super) fn retention(board: &Board) -> Element {
    let words = board.desk.language().of_board();
    let inputs =
        [CustomerField::Start, CustomerField::End, CustomerField::New, CustomerField::Lost];
    let found = faults(board, |found| -> Faults {
        let of = |when: When| {
            let faults = when.of(&found.kpis.customers).faults();
            faults.into_iter().map(move |fault| (when, fault))
        };
        When::ALL.into_iter().flat_map(of).collect()
    });
    let card = part("div", "card")
        .with(heads(&board.desk))
        .with(pairs(&board.desk, None, &inputs, KpiField::Customers))
        .with(found);
    let entered = part("div", "entered").with(card);
    let gives = changes(board, words.retention, KpiResults::of_retention);
    section("kpi-retention", words.retention, words.retention_hint, entered, gives)
}
