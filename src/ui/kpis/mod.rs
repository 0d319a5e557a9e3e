//! The area of customer KPIs: acquisition, retention and efficiency, before and after.
//! Must not compute a figure; the domain does.

use wasm_split_helpers::wasm_split;

use super::desk::Desk;
use super::parts::later;
use super::view::{Later, NotFetched, View, part};
use crate::document::let_in_customers;

/// Draws the area.
type Draw = fn(&Desk) -> View;

/// Nobody sees it at first.
pub(super) static KPIS: Later<Draw> = Later::new(|| Box::pin(kpis()));

#[wasm_split(kpis, fallible)]
fn kpis() -> Result<Draw, NotFetched> {
    let_in_customers();
    Ok(area)
}

/// The area.
pub(super) fn view(desk: &Desk) -> View {
    let drawn = desk.clone();
    later(desk, &KPIS, Box::new(move |draw: Draw| draw(&drawn)))
}

#[inline(never)]
fn area(_: &Desk) -> View {
    View::from(part("section", "kpis"))
}
