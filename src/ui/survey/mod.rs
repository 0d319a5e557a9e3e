//! The area of the survey: the widget that asks, and what the answers say.
//! Must not compute a figure; the domain does.

mod asked;
mod comments;
mod compare;
mod figures;
mod incoming;
mod out;
mod record;
mod results;
mod room;
mod satisfied;
mod state;
mod tables;
mod waves;
mod widget;

use std::sync::Arc;

use wasm_split_helpers::wasm_split;

use self::state::{Look, Said};
use super::desk::Desk;
use super::former::later;
use super::view::{Holds, LazyModule, NotFetched, View, element, following_of, part};
use crate::document::let_in_customers;

/// Draws the area.
type Draw = fn(&Desk) -> View;

/// Nobody sees it at first.
pub(super) static SURVEY: LazyModule<Draw> = LazyModule::new(|| Box::pin(survey()));

#[wasm_split(areas, fallible)]
fn survey() -> Result<Draw, NotFetched> {
    let_in_customers();
    Ok(area)
}

/// The area.
pub(super) fn view(desk: &Desk) -> View {
    let drawn = desk.clone();
    later(desk, &SURVEY, Box::new(move |draw: Draw| draw(&drawn)))
}

/// What every part of the area is handed.
#[derive(Clone)]
struct Survey {
    desk: Desk,
    look: Arc<Look>,
}

#[inline(never)]
fn area(desk: &Desk) -> View {
    let survey = Survey { desk: desk.clone(), look: Look::of(desk) };
    let says = survey.look.clone();
    let said = following_of(
        move || says.said.get(),
        |(words, _): &Said| (!words.is_empty()).then(|| part("p", "notice").with(words.clone())),
    );
    let asks = part("div", "survey-asks").with(survey.waves()).with(survey.asking());
    let more = part("div", "survey-more").with(survey.asked()).with(survey.take_out());
    let in_room = survey.look.clone();
    let in_room = Holds::new(move || in_room.room.get());
    let sides = part("div", "survey-sides")
        .class_when("in-room", in_room)
        .with(asks)
        .with(survey.results())
        .with(more);
    part("section", "survey")
        .with(element("div").set("role", "status").with(said))
        .with(sides)
        .with(survey.importing())
        .into()
}
