//! Tables in and out: what rows of a table become is a [`Target`]'s to say, all else is the same
//! for every target.
//! Must not know which area a table is wanted in, nor how a table is read; the exchange room does.
//!
//! An area that takes in tables draws a [`dialog`] with its target and an [`opener`] for it. The
//! target is told what the columns are and gives an [`Offer`]: what the rows become, what is wrong
//! with them, and what adds them. Its code may be behind the area's own door.

mod cases;
mod columns;
mod form;
mod found;
mod import;
mod offer;
mod reading;
mod remembered;
mod saving;
mod sentences;
mod source;
mod target;

use std::sync::Arc;

use send_wrapper::SendWrapper;
use wasm_split_helpers::wasm_split;
use web_sys::{DocumentFragment, Event, File};

use super::desk::Desk;
use super::former::{OPENED, later, open_dialog};
use super::view::{Element, Followed, LazyModule, NotFetched, View, button, following, part};
use crate::browser::{focus, styles, upload};
use crate::domain::benefit::Benefit;

pub(in crate::ui) use sentences::row_fault;
pub(in crate::ui) use target::{
    Accept, Again, Given, Note, Notes, Offer, PREVIEWED, Target, TargetWords,
};

/// What is told once rows were added: a sentence of what was.
pub(in crate::ui) type Done = Arc<dyn Fn(String) + Send + Sync>;

/// What comes later.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Tables {
    content: fn(&Desk, Opened, Arc<dyn Target>) -> View,
    /// Case studies as what rows become.
    pub(in crate::ui) cases: fn() -> Arc<dyn Target>,
    /// Saves cases as a file, and says so.
    pub(in crate::ui) save_cases: fn(&Desk, &[Benefit]) -> String,
    /// Saves the template for participants as a file, and says so.
    pub(in crate::ui) save_template: fn(&Desk) -> String,
    /// The form to write a case on by hand.
    pub(in crate::ui) form: fn(&Desk) -> Element,
}

/// Nobody sees it before something is pressed.
pub(in crate::ui) static TABLES: LazyModule<Tables> = LazyModule::new(|| Box::pin(tables()));

#[wasm_split(areas, fallible)]
fn tables() -> Result<Tables, NotFetched> {
    Ok(Tables {
        content: import::content,
        cases: cases::target,
        save_cases: saving::cases,
        save_template: saving::template,
        form: form::form,
    })
}

/// A file that was dropped and waits to be read.
type Arrived = Followed<Option<SendWrapper<File>>>;

/// A dialog that is open. It never leaves the one thread that there is.
#[derive(Clone)]
struct Opened {
    id: &'static str,
    tree: SendWrapper<DocumentFragment>,
    arrived: Arrived,
    done: Done,
}

/// The id of the button that opens the dialog of an id.
fn opener_of(id: &str) -> String {
    [id, "-opener"].concat()
}

/// The button that opens the dialog of an id.
pub(in crate::ui) fn opener(id: &'static str, words: &'static str) -> Element {
    let open = move |event: &Event| {
        styles::bring();
        open_dialog(event, id);
    };
    button("tool import-table", open).set("id", opener_of(id)).with(words)
}

/// A dialog in which a table is taken in: empty until it is opened. `done` is told what was added,
/// once the dialog is closed.
pub(in crate::ui) fn dialog(
    desk: &Desk,
    id: &'static str,
    target: fn(&Tables) -> Arc<dyn Target>,
    done: Done,
) -> Element {
    let opened = Followed::new(None::<Opened>);
    let arrived = Arrived::new(None);
    let [opens, closes] = [0; 2].map(|_| opened.clone());
    let (drops, desk) = (arrived.clone(), desk.clone());
    let content = following(move || {
        opened.get().map(|opened| {
            let shown = desk.clone();
            let content = move |code: Tables| (code.content)(&shown, opened.clone(), target(&code));
            later(&desk, &TABLES, Box::new(content))
        })
    });
    let hover = |event: &Event| {
        if upload::is_file(event) {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    part("dialog", "import")
        .set("id", id)
        .set("aria-labelledby", import::TITLE)
        .on(OPENED, move |event| {
            let (arrived, done) = (arrived.clone(), done.clone());
            let tree = focus::tree_of(event).map(SendWrapper::new);
            opens.set(tree.map(|tree| Opened { id, tree, arrived, done }));
        })
        .on("close", move |_| closes.set(None))
        .on("dragover", hover)
        .on("drop", move |event| {
            if upload::is_file(event) {
                hover(event);
                drops.set(upload::dropped(event).map(SendWrapper::new));
            }
        })
        .with(content)
}
