//! The area of the survey: the widget that asks, and what the answers say.
//! Must not compute a figure; the domain does.

use wasm_split_helpers::wasm_split;

use super::desk::Desk;
use super::parts::later;
use super::view::{Later, NotFetched, View, part};
use crate::document::let_in_customers;

/// Draws the area.
type Draw = fn(&Desk) -> View;

/// Nobody sees it at first.
pub(super) static SURVEY: Later<Draw> = Later::new(|| Box::pin(survey()));

#[wasm_split(survey, fallible)]
fn survey() -> Result<Draw, NotFetched> {
    let_in_customers();
    Ok(area)
}

/// The area.
pub(super) fn view(desk: &Desk) -> View {
    let drawn = desk.clone();
    later(desk, &SURVEY, Box::new(move |draw: Draw| draw(&drawn)))
}

#[inline(never)]
fn area(_: &Desk) -> View {
    View::from(part("section", "survey"))
}
