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

use self::take_away::TakeAway;
use super::desk::Desk;
use super::draft::NUMBERS;
use super::keeping;
use super::stored::STORED;
use super::unseen::UNSEEN;
use super::view::{View, button, element, part};
pub(super) use behind::more as more_figures;
pub(super) use benefit::panel as benefit_panel;
pub(super) use cash_flow::as_table as flow_table;
pub(super) use investment::panel as cost_panel;
pub(super) use notes::{OLD_DATA, of_what_was_done as notice, offered, told};
pub(super) use paper::written as report_on_paper;
pub(super) use settings::unfolded as settings;
pub(super) use shortcuts::list as shortcuts;
pub(super) use take_away::in_text as report_in_text;

/// Fetches what comes later, so that it is there before anyone asks for it. Where that fails,
/// whoever asks fetches again, and is told.
pub(crate) fn fetch_rest() {
    NUMBERS.then(drop);
    STORED.then(drop);
    UNSEEN.then(drop);
    keeping::DIALOG.then(drop);
}

/// The whole calculator.
#[must_use]
pub(crate) fn view(desk: &Desk) -> View {
    let text = desk.text();
    let take_away = TakeAway::new(desk);
    let heading = element("slot").set("name", "heading").with(element("h2").with(text.heading));
    let title = part("div", "title").with(heading).with(part("p", "lead").with(text.lead));
    let statement = part("section", "statement")
        .set("aria-label", text.statement)
        .with(investment::investment(desk))
        .with(returns::returns(desk))
        .with(settings::settings(desk));
    let side = part("div", "side")
        .with(answer::answer(desk, &take_away))
        .with(element("slot").set("name", "call-to-action"));
    let foot = part("footer", "foot")
        .with(element("p").with(text.privacy))
        .with(button("link", shortcuts::open).with(text.shortcuts))
        .with(element("slot").set("name", "footer"));
    let arrived = keeping::Arrived::new(None);
    let screen = part("div", "calculator")
        .set("lang", desk.language().code())
        .on("keydown", shortcuts::keys(desk, &take_away))
        .with(part("header", "head").with(title).with(tools::tools(desk)))
        .with(notes::notices(desk))
        .with(glance::glance(desk))
        .with(part("div", "sides").with(statement).with(side))
        .with(behind::behind(desk))
        .with(foot)
        .with(notes::announcement(desk))
        .with(shortcuts::help(desk))
        .with(keeping::view(desk, &arrived));
    let screen = keeping::takes_drops(screen, &arrived);
    View::from(vec![screen, paper::paper(desk)])
}
