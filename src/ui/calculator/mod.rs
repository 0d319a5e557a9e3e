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
use super::parts::PROOFS;
use super::stored::STORED;
use super::view::{View, button, element, part};
pub(super) use notes::{OLD_DATA, offered, told};

/// Fetches what comes later, so that it is there before anyone asks for it. Where that fails,
/// whoever asks fetches again, and is told.
pub(crate) fn fetch_rest() {
    NUMBERS.then(drop);
    STORED.then(drop);
    notes::REMARKS.then(drop);
    notes::NOTICES.then(drop);
    benefit::PANEL.then(drop);
    investment::PANEL.then(drop);
    settings::SETTINGS.then(drop);
    behind::FIGURES.then(drop);
    cash_flow::TABLE.then(drop);
    PROOFS.then(drop);
    take_away::REPORT.then(drop);
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
