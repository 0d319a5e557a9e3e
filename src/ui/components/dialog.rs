//! A dialog: opened and closed by its id, and told when it is opened, since what it holds is drawn
//! only then. Must not know what it holds.

use wasm_bindgen::JsCast;
use web_sys::{DocumentFragment, Event, HtmlDialogElement};

use crate::browser::focus;

/// What a dialog is told when it is opened.
pub(crate) const OPENED: &str = "opened";

fn dialog(event: &Event, id: &str) -> Option<HtmlDialogElement> {
    dialog_in(&focus::tree_of(event)?, id)
}

fn dialog_in(tree: &DocumentFragment, id: &str) -> Option<HtmlDialogElement> {
    tree.get_element_by_id(id)?.dyn_into().ok()
}

/// Opens the dialog of an id, in the tree in which something happened.
pub(crate) fn open_dialog(event: &Event, id: &str) {
    if let Some(tree) = focus::tree_of(event) {
        open_dialog_in(&tree, id);
    }
}

/// Opens the dialog of an id in a tree, when nothing has just happened in it.
pub(crate) fn open_dialog_in(tree: &DocumentFragment, id: &str) {
    if let Some(dialog) = dialog_in(tree, id) {
        // It is open already, or not there: either way there is nothing to open.
        drop(dialog.show_modal());
        // Not `toggle`: browsers of two years ago do not tell it of dialogs.
        drop(Event::new(OPENED).and_then(|opened| dialog.dispatch_event(&opened)));
    }
}

/// Closes it.
pub(crate) fn close_dialog(event: &Event, id: &str) {
    if let Some(dialog) = dialog(event, id) {
        dialog.close();
    }
}

/// Closes the dialog of an id in a tree, when nothing has just happened in it.
pub(crate) fn close_dialog_in(tree: &DocumentFragment, id: &str) {
    if let Some(dialog) = dialog_in(tree, id) {
        dialog.close();
    }
}
