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
mod pending_notice;
mod returns;
mod scale;
mod settings;
mod shortcuts;
mod take_away;
mod tools;
mod unfolded;
mod waterfall;
mod ways;

use leptos::prelude::*;

use self::answer::Answer;
use self::behind::Behind;
use self::investment::Investment;
use self::returns::Returns;
use super::desk::Desk;
use super::view::{Element, View, element, island, part, use_desk};
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
pub(super) use waterfall::{Bar, LineWaterfall, of_line as waterfall_of_line};

/// What the area is called, and what one does in it.
pub(super) fn title(desk: &Desk) -> Element {
    let text = desk.text();
    let heading = element("slot").set("name", "heading").with(element("h2").with(text.heading));
    part("div", "title").with(heading).with(part("p", "lead").with(text.lead))
}

/// The whole calculator.
pub(super) fn view(desk: &Desk, take_away: &TakeAway) -> View {
    let take_away = take_away.clone();
    island(desk, move || view! { <Calculator take_away/> })
}

#[component]
fn Calculator(take_away: TakeAway) -> impl IntoView {
    let desk = use_desk();
    view! {
        <div class="sides">
            <section class="statement" aria-label=desk.text().statement>
                <Investment/>
                <Returns/>
                {View::from(settings::settings(&desk))}
            </section>
            <div class="side">
                <Answer take_away/>
                <slot name="call-to-action"></slot>
            </div>
        </div>
        <Behind/>
    }
}
