//! The keyboard's shortcuts, and the list of them. Single keys work only while the focus is within,
//! never while something is typed, and can be switched off (WCAG 2.1.4).
//! Must not know what the shortcuts do beyond calling it.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};

use super::take_away::TakeAway;
use crate::browser::{focus, preferences};
use crate::language::Shortcut;
use crate::ui::desk::Desk;
use crate::ui::former::{OPENED, close_dialog, open_dialog, unseen};
use crate::ui::view::{
    Element, Followed, Holds, View, button, element, following_of, island, part,
};

/// The id of the list.
const HELP: &str = "shortcuts";
/// The id of its title.
const TITLE: &str = "shortcuts-title";
/// The id of what switches single keys off.
const SWITCH: &str = "single-keys";

/// Single keys, in the order of the list.
const SINGLE: [(&str, Shortcut); 5] = [
    ("?", Shortcut::Help),
    ("a", Shortcut::Answer),
    ("f", Shortcut::Statement),
    ("c", Shortcut::Copy),
    ("p", Shortcut::Print),
];

/// What keys do within the calculator.
pub(in crate::ui) fn keys(desk: &Desk, take_away: &TakeAway) -> impl Fn(&Event) + Send + use<> {
    let (desk, take_away) = (desk.clone(), take_away.clone());
    move |event| {
        if let Some(key) = event.dyn_ref::<KeyboardEvent>() {
            pressed(&desk, &take_away, key);
        }
    }
}

fn pressed(desk: &Desk, take_away: &TakeAway, event: &KeyboardEvent) {
    let key = event.key();
    if event.alt_key() {
        return;
    }
    // What is typed in a dialog is not the document's, and nothing behind one is to change.
    if focus::is_in_dialog(event) {
        return;
    }
    if event.ctrl_key() || event.meta_key() {
        undo_or_redo(desk, event, &key);
        return;
    }
    let shortcut = SINGLE.iter().find(|(known, _)| *known == key);
    let Some((_, shortcut)) = shortcut.filter(|_| !is_typing(event)) else { return };
    if preferences::single_keys() {
        event.prevent_default();
        act(take_away, *shortcut, event);
    }
}

/// Ctrl+Z and its kin undo in the document rather than in one input.
fn undo_or_redo(desk: &Desk, event: &KeyboardEvent, key: &str) {
    let again = match key {
        "z" | "Z" => event.shift_key(),
        "y" | "Y" => true,
        _ => return,
    };
    event.prevent_default();
    if again {
        desk.session.redo()
    } else {
        desk.session.undo()
    }
    focus::keep_within(focus::tree_of(event), "add-cost");
}

/// Whether the key is meant for an input.
fn is_typing(event: &KeyboardEvent) -> bool {
    let target = event.composed_path().get(0);
    let target = target.dyn_ref::<web_sys::Element>().map(web_sys::Element::local_name);
    matches!(target.as_deref(), Some("input" | "textarea" | "select"))
}

fn act(take_away: &TakeAway, shortcut: Shortcut, event: &Event) {
    let tree = focus::tree_of(event);
    match shortcut {
        Shortcut::Help => open(event),
        Shortcut::Answer => focus::show(tree, "answer"),
        Shortcut::Statement => focus::first_input(tree),
        Shortcut::Copy => take_away.copy(),
        Shortcut::Print => take_away.print(),
    }
}

/// Opens the list.
pub(in crate::ui) fn open(event: &Event) {
    open_dialog(event, HELP);
    // A dialog gives the focus to what it holds when it is shown; this one is drawn after that.
    focus::to(focus::tree_of(event), SWITCH.to_owned());
}

/// The list of shortcuts: empty until it is opened.
pub(in crate::ui) fn help(desk: &Desk) -> Element {
    let is_open = Followed::new(false);
    let [opened, closed] = [0; 2].map(|_| is_open.clone());
    let desk = desk.clone();
    let content = move |is_open: &bool| {
        is_open.then(|| {
            let draws = desk.clone();
            unseen(&desk, move |code| island(&draws, code.shortcuts))
        })
    };
    part("dialog", "shortcuts")
        .set("id", HELP)
        .set("aria-labelledby", TITLE)
        .on(OPENED, move |_| opened.set(true))
        .on("close", move |_| closed.set(false))
        .with(following_of(move || is_open.get(), content))
}

/// What the list holds.
pub(in crate::ui) fn list(desk: &Desk) -> View {
    let (text, words) = (desk.text(), desk.details());
    let single = SINGLE.map(|(key, shortcut)| row(key, (words.shortcut)(shortcut)));
    let switch = element("input")
        .set("type", "checkbox")
        .set("id", SWITCH)
        .set_when("checked", Holds::new(preferences::single_keys))
        .on("change", |event| preferences::use_single_keys(event_target_checked(event)));
    let list = element("dl")
        .with(row("Ctrl+Z", text.undo))
        .with(row("Ctrl+Shift+Z", text.redo))
        .with(single);
    let switch = part("p", "switch")
        .with(switch)
        .with(element("label").set("for", SWITCH).with(words.single_keys));
    let close = button("tool", |event| close_dialog(event, HELP)).with(words.close);
    let title = element("h2").set("id", TITLE).with(text.shortcuts);
    View::from(vec![title, list, switch, close])
}

fn row(key: &'static str, words: &'static str) -> Element {
    part("div", "shortcut")
        .with(element("dt").with(element("kbd").with(key)))
        .with(element("dd").with(words))
}
