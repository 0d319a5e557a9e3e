//! The area of case studies: the ledger, the case that is looked at, how far it can all be trusted.
//! Must not compute a figure; the domain's cases do.

mod editor;
mod groups;
mod tags;

use wasm_split_helpers::wasm_split;

use super::desk::Desk;
use super::parts::later;
use super::view::{Element, Later, NotFetched, View, element, following_of, part};
use crate::document::Document;
use crate::domain::benefit::LineKind;
use crate::domain::line::LineId;

/// Draws the area.
type Draw = fn(&Desk) -> View;

/// Nobody sees it at first.
pub(super) static CASES: Later<Draw> = Later::new(|| Box::pin(cases()));

#[wasm_split(cases, fallible)]
fn cases() -> Result<Draw, NotFetched> {
    Ok(area)
}

/// What the area is called, and what one does in it.
pub(super) fn title(desk: &Desk) -> Element {
    let text = desk.text();
    part("div", "title")
        .with(element("h2").with(text.area_cases))
        .with(part("p", "lead").with(text.cases_lead))
}

/// The area.
pub(super) fn view(desk: &Desk) -> View {
    let drawn = desk.clone();
    later(desk, &CASES, Box::new(move |draw: Draw| draw(&drawn)))
}

#[inline(never)]
fn area(desk: &Desk) -> View {
    let words = desk.language().of_cases();
    let (session, drawn) = (desk.session.clone(), desk.clone());
    let first = following_of(
        move || session.with_document(first_case),
        move |first| first.map(|id| editor::editor(&drawn, id)),
    );
    View::from(part("section", "cases").set("aria-label", words.ledger).with(first))
}

fn first_case(document: &Document) -> Option<LineId> {
    let mut lines = document.calculation().benefits.iter();
    lines.find(|line| line.kind == LineKind::CaseStudy).map(|line| line.id)
}
