//! The area of case studies: the ledger, the case that is looked at, how far it can all be trusted.
//! Must not compute a figure; the domain's cases do.

mod ledger;
mod list;
mod many;
mod search;
mod tables;

use std::sync::Arc;

use leptos::prelude::*;
use wasm_split_helpers::wasm_split;
use web_sys::Event;

use self::ledger::Look;
use super::desk::Desk;
use super::parts::later;
use super::view::{Element, Later, NotFetched, View, button, element, following_of, part};
use crate::browser::focus;
use crate::document::{Document, Edit, Line};
use crate::domain::benefit::{Benefit, Way};

/// The id of the case that is open.
const EDITOR: &str = "case-editor";

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
    let look = Look::of(desk);
    let around = tables::around(desk, &look);
    let (reads, looks, desk) = (look.clone(), look.clone(), desk.clone());
    let said = following_of(
        move || looks.said.get(),
        |(words, _): &(String, u32)| {
            (!words.is_empty()).then(|| part("p", "notice").with(words.clone()))
        },
    );
    let body = {
        let (desk, look) = (desk.clone(), look.clone());
        following_of(
            move || reads.found().ledger.all > 0,
            move |any: &bool| -> View {
                if *any { filled(&desk, &look).into() } else { empty(&desk, &look).into() }
            },
        )
    };
    View::from(vec![element("div").set("role", "status").with(said).into(), body, around.into()])
}

/// What there is to do with all of it.
fn actions(desk: &Desk, look: &Arc<Look>) -> Element {
    let words = desk.language().of_cases();
    let adds = look.clone();
    let add = desk.press(move |desk, event| add(desk, &adds, event));
    part("div", "case-actions")
        .with(button("tool add-case", add).set("id", "add-case").with(words.add_case))
        .with(tables::actions(desk, look))
}

/// Nothing there yet: what a case is, and how to begin.
fn empty(desk: &Desk, look: &Arc<Look>) -> Element {
    let words = desk.language().of_cases();
    part("section", "no-cases")
        .set("aria-label", words.ledger)
        .with(element("h3").with(words.none_yet))
        .with(element("p").with(words.none_yet_hint))
        .with(actions(desk, look))
}

fn filled(desk: &Desk, look: &Arc<Look>) -> Element {
    let words = desk.language().of_cases();
    let (reads, opened) = (look.clone(), look.clone());
    let is_open = desk.holds(move |_| reads.open.get().is_some_and(|id| reads.is_there(id)));
    let found = {
        let reads = look.clone();
        let (desk, look) = (desk.clone(), look.clone());
        following_of(
            move || reads.found().ledger.rows.is_empty(),
            move |none: &bool| {
                let nothing = || part("p", "quiet none-found").with(words.none_found);
                if *none { nothing() } else { list::list(&desk, &look) }
            },
        )
    };
    let ledger = part("section", "ledger-side")
        .set("aria-label", words.ledger)
        .with(actions(desk, look))
        .with(search::search(desk, look))
        .with(many::bar(desk, look))
        .with(found);
    let open = following_of(
        move || opened.open.get().filter(|id| opened.is_there(*id)),
        move |_| -> Option<View> { None },
    );
    part("div", "cases").class_when("with-editor", is_open).with(ledger).with(open)
}

/// Adds a case at the end, opens it and goes to it.
fn add(desk: &Desk, look: &Look, event: &Event) {
    let id = untrack(|| desk.session.with_document(Document::next_line));
    let case = Line::Benefit(Box::new(Benefit::new_case(id, Way::RootCause)));
    if desk.session.edit(Edit::add(usize::MAX, case)).is_ok() {
        look.open.set(Some(id));
        focus::to(focus::tree_of(event), EDITOR.to_owned());
    }
}
