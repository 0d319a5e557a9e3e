//! The calculator: investment and returns on one side, the answer on the other.
//! Must not compute anything; it shows the session's results.

mod answer;

mod behind;
mod benefit;
mod cash_flow;
mod glance;
mod investment;
mod menu;
mod notes;
mod paper;
mod returns;
mod scale;
mod settings;
mod shortcuts;
mod take_away;
mod tools;
mod unfolded;
mod waterfall;
mod ways;

use super::desk::Desk;
use super::view::{Element, View, element, part};
pub(super) use behind::more as more_figures;
pub(super) use benefit::panel as benefit_panel;
pub(super) use cash_flow::as_table as flow_table;
pub(super) use glance::glance;
pub(super) use investment::panel as cost_panel;
pub(super) use notes::{
    OLD_DATA, announcement, notices, of_what_was_done as notice, offered, told,
};
pub(super) use paper::{paper, written as report_on_paper};
pub(super) use scale::Scale;
pub(super) use settings::unfolded as settings;
pub(super) use shortcuts::{help, keys, list as shortcuts, open as open_shortcuts};
pub(super) use take_away::{TakeAway, in_text as report_in_text};
pub(super) use tools::tools;
pub(super) use waterfall::{bar, of_line as waterfall_of_line};

/// What the area is called, and what one does in it.
pub(super) fn title(desk: &Desk) -> Element {
    let text = desk.text();
    let heading = element("slot").set("name", "heading").with(element("h2").with(text.heading));
    part("div", "title").with(heading).with(part("p", "lead").with(text.lead))
}

/// The whole calculator.
pub(super) fn view(desk: &Desk, take_away: &TakeAway) -> View {
    let text = desk.text();
    let statement = part("section", "statement")
        .set("aria-label", text.statement)
        .with(investment::investment(desk))
        .with(returns::returns(desk))
        .with(settings::settings(desk));
    let side = part("div", "side")
        .with(answer::answer(desk, take_away))
        .with(element("slot").set("name", "call-to-action"));
    let sides = part("div", "sides").with(statement).with(side);
    View::from(vec![sides, behind::behind(desk)])
}
