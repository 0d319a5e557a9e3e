//! How a line's credit comes about: its waterfall, its formula, and the share of the return that its
//! way is. Must not compute a figure.

use std::sync::Arc;

use super::of_line;
use crate::domain::credit::credited;
use crate::domain::line::LineId;
use crate::language::Decimals;
use crate::ui::calculator::waterfall_of_line;
use crate::ui::desk::Desk;
use crate::ui::former::proof_of;
use crate::ui::view::{Element, part};

/// How a line's credit comes about.
pub(in crate::ui) fn how_it_comes_about(desk: &Desk, id: LineId) -> Element {
    let proof = proof_of(
        desk,
        Arc::new(move |calculation, _| credited(calculation.benefit(id)?, &calculation.programme)),
    );
    let share = desk.words(move |desk| share_of(desk, id).unwrap_or_default());
    part("div", "how")
        .with(waterfall_of_line(desk, id))
        .with(proof)
        .with(part("p", "hint share").with(share))
}

/// "40 % of the return"
fn share_of(desk: &Desk, id: LineId) -> Option<String> {
    let (text, writer) = (desk.text(), desk.writer());
    let words = writer.details();
    let way = of_line(desk, id, |line| line.way)?;
    let share = desk
        .session
        .with_results(|results| results.ways.iter().find(|result| result.way == way)?.share.ok())?;
    let share = writer.percent(share.into(), Decimals::up_to(0));
    Some((words.share_of_return)((text.way)(way), &share))
}
