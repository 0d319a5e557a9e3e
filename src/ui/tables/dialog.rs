//! The dialog in which a table is taken in, and the button that opens it: what an area draws.
//! Must not know what the dialog holds; its code comes when it is opened.

use std::sync::Arc;

use leptos::prelude::*;
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;
use web_sys::{DocumentFragment, DragEvent, Event};

use super::import_target::ImportTarget;
use super::{TABLES, Tables};
use crate::browser::{focus, styles, upload};
use crate::ui::components::{Lazy, open_dialog, open_dialog_in};
use crate::ui::hand_over::WaitingFile;

/// The id of the dialog's title.
pub(super) const TITLE: &str = "import-title";

/// A dialog that is open. It never leaves the one thread that there is.
#[derive(Clone)]
pub(super) struct OpenDialog {
    pub(super) id: &'static str,
    pub(super) tree: SendWrapper<DocumentFragment>,
    pub(super) dropped: WaitingFile,
    /// Called with a sentence of what was added, once the dialog is closed.
    pub(super) on_added: Callback<String>,
}

/// The id of the button that opens the dialog of an id.
pub(super) fn button_id(dialog: &str) -> String {
    [dialog, "-opener"].concat()
}

/// Opens the dialog of an id.
pub(super) fn open(event: &Event, dialog: &str) {
    styles::bring();
    open_dialog(event, dialog);
}

/// The button that opens the dialog of an id.
#[component]
pub(in crate::ui) fn ImportButton(
    /// The id of the dialog.
    dialog: &'static str,
    label: &'static str,
) -> impl IntoView {
    view! {
        <button
            class="button"
            type="button"
            id=button_id(dialog)
            on:click=move |event| open(&event, dialog)
        >
            {label}
        </button>
    }
}

/// The dialog: empty until it is opened.
#[component]
pub(in crate::ui) fn ImportDialog(
    id: &'static str,
    /// What the rows become. It is asked within the contexts of the dialog, each time it is opened.
    #[prop(into)]
    target: Callback<Tables, Arc<dyn ImportTarget>>,
    /// Called with a sentence of what was added, once the dialog is closed.
    #[prop(into)]
    on_added: Callback<String>,
    /// A file that comes by way of another dialog: this one opens with it.
    #[prop(optional)]
    handed: Option<WaitingFile>,
) -> impl IntoView {
    let node = NodeRef::<leptos::html::Dialog>::new();
    let opened = RwSignal::new(None::<OpenDialog>);
    let dropped = WaitingFile::default();
    let [drops, reads] = [0; 2].map(|_| dropped.clone());
    let on_open = move |event: Event| {
        let tree = focus::tree_of(&event).map(SendWrapper::new);
        let dropped = reads.clone();
        opened.set(tree.map(|tree| OpenDialog { id, tree, dropped, on_added }));
    };
    let allow_drop = |event: &DragEvent| {
        if upload::is_file(event) {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    let drop_file = move |event: DragEvent| {
        if upload::is_file(&event) {
            allow_drop(&event);
            drops.set(upload::dropped(&event).map(SendWrapper::new));
        }
    };
    if let Some(handed) = handed {
        open_with(node, handed, dropped.clone());
    }
    let content = move || {
        opened.get().map(|dialog| {
            view! {
                <Lazy module=&TABLES let:tables>
                    {(tables.content)(dialog.clone(), target.run(tables))}
                </Lazy>
            }
        })
    };
    view! {
        <dialog
            class="import-dialog" data-part="import"
            id=id
            node_ref=node
            aria-labelledby=TITLE
            on:opened=on_open
            on:close=move |_| opened.set(None)
            on:dragover=move |event| allow_drop(&event)
            on:drop=drop_file
        >
            {content}
        </dialog>
    }
}

/// Opens the dialog whenever a file is handed over, and lets it read that.
fn open_with(node: NodeRef<leptos::html::Dialog>, handed: WaitingFile, dropped: WaitingFile) {
    Effect::new(move |_| {
        handed.track();
        let Some(dialog) = node.get() else { return };
        let Some(file) = handed.try_update_untracked(Option::take).flatten() else { return };
        let tree = dialog.get_root_node().dyn_into::<DocumentFragment>();
        if let Ok(tree) = tree {
            styles::bring();
            open_dialog_in(&tree, &dialog.id());
            dropped.set(Some(file));
        }
    });
}
