//! How to begin while nothing is entered, and how long the two periods are.
//! Must not know what follows from it.

use super::board::Board;
use crate::document::{BothField, Field, KpiField};
use crate::domain::kpi::CustomerKpis;
use crate::ui::desk::Desk;
use crate::ui::former::{Label, explained};
use crate::ui::view::{Element, View, element, following_of, part};

/// What to enter first, and why; gone as soon as there is something.
pub(super) fn begin(board: &Board) -> View {
    let (reads, desk) = (board.clone(), board.desk.clone());
    following_of(
        move || reads.found().kpis == CustomerKpis::default(),
        move |nothing: &bool| nothing.then(|| steps(&desk)),
    )
}

fn steps(desk: &Desk) -> Element {
    let words = desk.language().of_board();
    part("section", "begin")
        .set("aria-label", words.begin)
        .with(element("h3").with(words.begin))
        .with(element("p").with(words.begin_hint))
        .with(element("ol").with(words.begin_steps.map(|step| element("li").with(step))))
}

/// How long each of the periods is.
pub(super) fn period(desk: &Desk) -> Element {
    let field = Field::Kpi(KpiField::Both(BothField::Period));
    let words = desk.language();
    part("div", "period").with(explained(
        desk,
        field,
        Label::plain(words.of_kpis().period),
        words.of_board().period_hint,
    ))
}
