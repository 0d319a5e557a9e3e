//! The frame around every area: title and tools, the way from area to area, what is said above it,
//! and what lies in front of it. Must not know what an area shows.

use super::area::{Area, AreaTabs};
use super::calculator::{self, TakeAway};
use super::cases;
use super::desk::Desk;
use super::details::DETAILS;
use super::keeping;
use super::kpis;
use super::stored::STORED;
use super::survey;
use super::view::{Element, View, button, element, following_of, island, part};
use crate::browser::styles;

/// Fetches what comes later, so that it is there before anyone asks for it. Where that fails,
/// whoever asks fetches again, and is told.
pub(crate) fn fetch_rest() {
    STORED.then(drop);
    DETAILS.then(drop);
    keeping::DIALOG.then(drop);
    cases::CASES.then(drop);
    survey::SURVEY.then(drop);
    kpis::KPIS.then(drop);
}

/// The frame, and the area in it.
pub(crate) fn frame(desk: &Desk) -> View {
    let take_away = TakeAway::new(desk);
    let arrived = keeping::Arrived::new(None);
    let screen = part("div", "calculator")
        .set("lang", desk.language().code())
        .class_when("elsewhere", desk.holds(|desk| desk.area() != Area::Calculator))
        .on("keydown", calculator::keys(desk, &take_away))
        .with((!desk.is_alone()).then(|| island(desk, || leptos::view! { <AreaTabs/> })))
        .with(head(desk))
        .with(calculator::notices(desk))
        .with((!desk.is_alone()).then(|| calculator::glance(desk)))
        .with(area(desk, &take_away))
        .with(foot(desk))
        .with(calculator::announcement(desk))
        .with(calculator::help(desk))
        .with(keeping::view(desk, &arrived));
    let screen = keeping::takes_drops(screen, &arrived);
    View::from(vec![screen, calculator::paper(desk)])
}

/// What the area is called, and what is done to the whole.
fn head(desk: &Desk) -> Element {
    let (reads, titled, text) = (desk.clone(), desk.clone(), desk.text());
    let title = following_of(
        move || reads.area(),
        move |area| match area {
            Area::Calculator => calculator::title(&titled),
            Area::Cases => titled_by(text.area_cases, text.cases_lead),
            Area::Survey => titled_by(text.area_survey, text.survey_lead),
            Area::Kpis => titled_by(text.area_kpis, text.kpis_lead),
        },
    );
    part("header", "head").with(title).with(calculator::tools(desk))
}

/// What an area is called, and what one does in it. The page's own heading stays above it for those
/// who go by headings.
fn titled_by(name: &'static str, lead: &'static str) -> Element {
    let of_page = part("div", "unseen").with(element("slot").set("name", "heading"));
    part("div", "title")
        .with(of_page)
        .with(element("h2").with(name))
        .with(part("p", "lead").with(lead))
}

/// An area whose styles come later.
fn dressed(area: View) -> View {
    styles::bring();
    area
}

fn area(desk: &Desk, take_away: &TakeAway) -> View {
    let (reads, desk, take_away) = (desk.clone(), desk.clone(), take_away.clone());
    following_of(
        move || reads.area(),
        move |area| match area {
            Area::Calculator => calculator::view(&desk, &take_away),
            Area::Cases => dressed(cases::view(&desk)),
            Area::Survey => dressed(survey::view(&desk)),
            Area::Kpis => dressed(kpis::view(&desk)),
        },
    )
}

fn foot(desk: &Desk) -> Element {
    let text = desk.text();
    part("footer", "foot")
        .with(element("p").with(text.privacy))
        .with(button("link", calculator::open_shortcuts).with(text.shortcuts))
        .with(element("slot").set("name", "footer"))
}
