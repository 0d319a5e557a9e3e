//! The area of customer KPIs: acquisition, retention and efficiency, before and after, and what of
//! a change is money. Must not compute a figure; the domain does.

mod acquisition;
mod begin;
mod board;
mod changes;
mod efficiency;
mod money;
mod pair;
mod retention;
mod rows;
mod shares;
mod standing;
#[cfg(test)]
mod tests;

use wasm_split_helpers::wasm_split;

use self::board::Board;
use super::desk::Desk;
use super::former::later;
use super::view::{Element, LazyModule, NotFetched, View, element, following_of, part};
use crate::document::let_in_customers;

/// Draws the area.
type Draw = fn(&Desk) -> View;

/// Nobody sees it at first.
pub(super) static KPIS: LazyModule<Draw> = LazyModule::new(|| Box::pin(kpis()));

#[wasm_split(areas, fallible)]
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
fn area(desk: &Desk) -> View {
    let board = Board::of(desk);
    let said = {
        let reads = board.clone();
        following_of(
            move || reads.said().get(),
            |(words, _): &(String, u32)| {
                (!words.is_empty()).then(|| part("p", "notice").with(words.clone()))
            },
        )
    };
    let sections = part("div", "kpis")
        .with(begin::begin(&board))
        .with(begin::period(desk))
        .with(efficiency::efficiency(&board))
        .with(retention::retention(&board))
        .with(acquisition::acquisition(&board))
        .with(money::money(&board));
    View::from(vec![element("div").set("role", "status").with(said), sections])
}

/// A section of the board: what is entered, and what it comes to.
fn section(
    id: &'static str,
    heading: &'static str,
    hint: &'static str,
    entered: Element,
    gives: impl Into<View>,
) -> Element {
    part("section", "kpi-part")
        .set("id", id)
        .set("aria-label", heading)
        .with(part("h3", "part").with(heading))
        .with(part("p", "hint").with(hint))
        .with(entered)
        .with(part("div", "gives").with(gives))
}
