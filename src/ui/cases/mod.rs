//! The area of case studies: the ledger, the case that is looked at, how far it can all be trusted.
//! Must not compute a figure; the domain's cases do.

mod editor;
mod findings;
mod groups;
mod hours;
mod ledger;
mod list;
mod many;
mod search;
mod settled;
mod suspects;
mod synthesis;
mod tables;
mod tags;
mod trust;

use std::sync::Arc;

use leptos::prelude::*;
use wasm_split_helpers::wasm_split;
use web_sys::Event;

use self::ledger::Look;
use super::desk::Desk;
use super::former::later;
use super::view::{Element, LazyModule, NotFetched, View, button, element, following_of, part};
use crate::browser::focus;
use crate::document::{Document, Edit, Line};
use crate::domain::benefit::{Benefit, Way};
use crate::domain::ledger::Filter;
use crate::domain::line::LineId;

/// The id of the case that is open.
const EDITOR: &str = "case-editor";
/// The id of the button that adds a case.
const ADD: &str = "add-case";

/// Draws the area.
type Draw = fn(&Desk) -> View;

/// Nobody sees it at first.
pub(super) static CASES: LazyModule<Draw> = LazyModule::new(|| Box::pin(cases()));

#[wasm_split(areas, fallible)]
fn cases() -> Result<Draw, NotFetched> {
    Ok(area)
}

/// The area.
pub(super) fn view(desk: &Desk) -> View {
    let drawn = desk.clone();
    later(desk, &CASES, Box::new(move |draw: Draw| draw(&drawn)))
}

#[inline(never)]
fn area(desk: &Desk) -> View {
    let look = Look::of(desk);
    if let Some(way) = desk.session.take_wanted_cases() {
        look.look_for(Filter { way: Some(way), ..Filter::default() });
    }
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
                if *any { filled(&desk, &look) } else { empty(&desk, &look).into() }
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
        .with(button("tool add-case", add).set("id", ADD).with(words.add_case))
        .with(button("tool load-sample", desk.press(load_sample)).with(words.load_sample))
        .with(tables::actions(desk, look))
}

/// Puts the illustrative cases in place of everything, as one step.
fn load_sample(desk: &Desk, event: &Event) {
    let currency = untrack(|| desk.session.currency());
    let words = desk.language().of_sample();
    if desk.session.replace(Document::worked_example_with_cases(currency, words)) {
        // What was pressed may have gone.
        focus::to(focus::tree_of(event), ADD.to_owned());
    }
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

fn filled(desk: &Desk, look: &Arc<Look>) -> View {
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
                if *none { nothing().into() } else { list::list(&desk, &look) }
            },
        )
    };
    let ledger = part("div", "ledger-side")
        .with(actions(desk, look))
        .with(search::search(desk, look))
        .with(many::bar(desk, look))
        .with(found);
    let open = {
        let (desk, look) = (desk.clone(), look.clone());
        following_of(
            move || opened.open.get().filter(|id| opened.is_there(*id)),
            move |open: &Option<LineId>| {
                open.map(|id| editor::editor(&desk, id, one(&desk, &look, id)))
            },
        )
    };
    let cases = part("div", "cases").class_when("with-editor", is_open).with(ledger).with(open);
    View::from(vec![cases, findings::findings(desk, look)])
}

/// What there is to do with the one that is open.
fn one(desk: &Desk, look: &Arc<Look>, id: LineId) -> Element {
    let words = desk.language().of_cases();
    let [closes, removes] = [0; 2].map(|_| look.clone());
    let close = button("tool", move |event| {
        closes.open.set(None);
        focus::to(focus::tree_of(event), list::open_id(id.0));
    });
    let remove = desk.press(move |desk, event| {
        if desk.session.edit(Edit::Remove(id)).is_ok() {
            removes.open.set(None);
            focus::to(focus::tree_of(event), ADD.to_owned());
        }
    });
    part("div", "case-actions")
        .with(close.set("id", "close-case").with(words.close_case))
        .with(button("tool", remove).set("id", "remove-case").with(words.remove_case))
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
