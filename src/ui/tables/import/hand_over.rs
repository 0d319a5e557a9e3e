//! A saved programme that was put into the import of tables, and the way to where it is opened.
//! Must not open it; the dialog of programmes does.

use leptos::prelude::*;
use send_wrapper::SendWrapper;
use web_sys::File;

use super::{Import, use_import};
use crate::ui::components::close_dialog_in;
use crate::ui::hand_over::{is_document, use_hand_over};
use crate::ui::programmes;

impl Import {
    /// Takes a file that is a saved programme by its name, to offer it; whether it did.
    pub(super) fn takes_document(&self, file: &File) -> bool {
        let is_document = is_document(&file.name());
        if is_document {
            self.reading.set_source(None);
        }
        self.document.set(is_document.then(|| SendWrapper::new(file.clone())));
        is_document
    }
}

/// What is said of it, with the button; nothing where there is none.
#[component]
pub(super) fn DocumentOffer() -> impl IntoView {
    let document = use_import().document;
    let name = Memo::new(move |_| document.read().as_ref().map(|file| file.name()));
    view! {
        <div role="alert">
            {move || name.get().map(|name| view! { <OfferedDocument name/> })}
        </div>
    }
}

#[component]
fn OfferedDocument(name: String) -> impl IntoView {
    let (import, hand_over) = (use_import(), use_hand_over());
    let words = import.reading.words();
    let open = move |_| {
        let Some(file) = import.document.try_update(Option::take).flatten() else { return };
        let tree = import.dialog.tree.clone().take();
        close_dialog_in(&tree, import.dialog.id);
        programmes::open_file(&tree, file.take(), &hand_over.document);
    };
    view! {
        <p class="notice import-refusal" data-part="document-offer">
            <span class="import-why">{(words.is_document)(&name)}</span>
            " "
            {words.nothing_changed}
            " "
            <button class="button" type="button" on:click=open>{words.open_document}</button>
        </p>
    }
}
