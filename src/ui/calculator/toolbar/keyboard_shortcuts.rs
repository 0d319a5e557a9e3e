//! What keys do within the calculator. Single keys work only while the focus is within, never while
//! something is typed, and can be switched off (WCAG 2.1.4).
//! Must not know what the shortcuts do beyond calling it.

use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use super::shortcuts_dialog::open_shortcuts;
use crate::browser::{focus, preferences, text_input};
use crate::language::Shortcut;
use crate::ui::calculator::report::ReportExport;
use crate::ui::session::Session;

/// Single keys, in the order of their list.
pub(super) const SINGLE_KEYS: [(&str, Shortcut); 5] = [
    ("?", Shortcut::Help),
    ("a", Shortcut::Answer),
    ("f", Shortcut::Statement),
    ("c", Shortcut::Copy),
    ("p", Shortcut::Print),
];

/// A key was pressed.
pub(in crate::ui) fn handle_key(session: &Session, export: &ReportExport, event: &KeyboardEvent) {
    let key = event.key();
    if event.alt_key() {
        return;
    }
    // The page's own content in our slots has keys of its own.
    if !focus::is_in_own_tree(event) {
        return;
    }
    // What is typed in a dialog is not the document's, and nothing behind one is to change.
    if focus::is_in_dialog(event) {
        return;
    }
    if event.ctrl_key() || event.meta_key() {
        undo_or_redo(session, event, &key);
        return;
    }
    let shortcut = SINGLE_KEYS.iter().find(|(known, _)| *known == key);
    let Some((_, shortcut)) = shortcut.filter(|_| !is_typing(event)) else { return };
    if preferences::single_keys() {
        event.prevent_default();
        run_shortcut(export, *shortcut, event);
    }
}

/// Ctrl+Z and its kin undo in the box that is being typed into, else in the document.
fn undo_or_redo(session: &Session, event: &KeyboardEvent, key: &str) {
    let is_redo = match key {
        "z" | "Z" => event.shift_key(),
        "y" | "Y" => true,
        _ => return,
    };
    if text_input::text_box_of(event).is_some_and(|id| session.is_undone_by_itself(&id)) {
        return;
    }
    event.prevent_default();
    if is_redo {
        session.redo();
    } else {
        session.undo();
    }
    focus::keep_within(focus::tree_of(event), "add-cost");
}

/// Whether the key is meant for an input.
fn is_typing(event: &KeyboardEvent) -> bool {
    let target = event.composed_path().get(0);
    let target = target.dyn_ref::<web_sys::Element>().map(web_sys::Element::local_name);
    matches!(target.as_deref(), Some("input" | "textarea" | "select"))
}

fn run_shortcut(export: &ReportExport, shortcut: Shortcut, event: &KeyboardEvent) {
    let tree = focus::tree_of(event);
    match shortcut {
        Shortcut::Help => open_shortcuts(event),
        Shortcut::Answer => focus::show(tree, "answer"),
        Shortcut::Statement => focus::first_input(tree),
        Shortcut::Copy => export.copy(),
        Shortcut::Print => export.print(tree),
    }
}
