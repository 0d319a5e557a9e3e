//! The answer: how many times the investment came back, both names for it, and what to make of it.
//! Must not know how a figure came about; each opens to its own proof.

use super::notes;
use super::take_away::TakeAway;
use crate::language::{headline, loss, sentence, verdict};
use crate::ui::desk::Desk;
use crate::ui::keeping;
use crate::ui::parts::figures;
use crate::ui::view::{Element, part};

/// The answer panel.
pub(super) fn answer(desk: &Desk, take_away: &TakeAway) -> Element {
    let text = desk.text();
    let is_loss = desk.finds(|results| loss(results).is_some());
    let verdict = desk.told(|results, writer| verdict(results, writer).unwrap_or_default());
    part("section", "answer")
        .set("id", "answer")
        .set("tabindex", "-1")
        .set("aria-labelledby", "answer-title")
        .class_when("loss", is_loss)
        .with(part("h2", "unseen").set("id", "answer-title").with(text.answer))
        .with(part("output", "headline").set("aria-live", "off").with(desk.told(headline)))
        .with(part("p", "say").with(desk.told(sentence)))
        .with(figures(
            desk,
            &[
                (text.benefit_cost_ratio, |results| &results.benefit_cost_ratio),
                (text.return_on_investment, |results| &results.return_on_investment),
            ],
        ))
        .with(part("p", "names").with(text.two_names))
        .with(figures(
            desk,
            &[
                (text.net_benefit, |results| &results.net_benefit),
                (text.payback, |results| &results.payback),
                (text.break_even_share, |results| &results.break_even_share),
            ],
        ))
        .with(part("p", "verdict").with(verdict))
        .with(notes::remarks(desk))
        .with(take_away.buttons())
        .with(notes::kept(desk))
        .with(keeping::reminder(desk))
}
