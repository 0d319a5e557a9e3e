//! Programmes, their history, files, and how safe all of it is: one dialog, and the reminder to save a
//! file. Must not save anything itself; the session does.
//!
//! `dialog_content` puts the sections of the dialog together: `programme_section`, `history_section`,
//! `file_section`, `storage_section`, and the `preview` of a document. `dialog_state` is what they share.
//! A dropped file passes in; nothing passes out.

mod dialog_content;
mod dialog_state;
mod file_section;
mod history_section;
mod preview;
mod programme_section;
mod storage_section;
#[cfg(test)]
mod tests;

use leptos::prelude::*;
use send_wrapper::SendWrapper;
use wasm_split_helpers::wasm_split;
use web_sys::{DocumentFragment, Event, File};

use super::components::{Lazy, close_dialog, open_dialog, open_dialog_in};
use super::hand_over::WaitingFile;
use super::lazy_module::{LazyModule, NotFetched};
use super::locale::{LocaleContext, use_locale};
use super::session::{SaveStatus, Session, use_session};
use crate::browser::{focus, persistent_storage, styles, upload};
use dialog_content::DialogContent;

/// The id of the dialog.
const ID: &str = "keeping";

/// The id of its title.
const TITLE: &str = "keeping-title";

/// The shadow root around the dialog. It never leaves the one thread that there is.
type ShadowTree = SendWrapper<DocumentFragment>;

/// A file that waits to be read, if there is one.
type PendingFile = Option<SendWrapper<File>>;

/// What is only needed once the dialog is opened, or there is something to be reminded of.
#[derive(Clone, Copy)]
pub(super) struct Dialog {
    content: fn(Option<ShadowTree>, RwSignal<PendingFile>) -> AnyView,
    /// Writes the reminder, where there is one.
    remind: fn(Session, LocaleContext, ArcRwSignal<Option<String>>),
}

/// Nobody sees it at first.
pub(super) static DIALOG: LazyModule<Dialog> = LazyModule::new(|| Box::pin(dialog()));

#[wasm_split(details, fallible)]
fn dialog() -> Result<Dialog, NotFetched> {
    Ok(Dialog {
        content: |tree, dropped| view! { <DialogContent tree dropped/> }.into_any(),
        remind: storage_section::remind,
    })
}

/// Opens the dialog.
pub(super) fn open_programmes(event: &Event) {
    styles::bring();
    open_dialog(event, ID);
}

fn close(event: &Event) {
    close_dialog(event, ID);
}

/// Lets a file that is dragged be dropped here.
pub(super) fn allow_file_drop(event: &Event) {
    if upload::is_file(event) {
        event.prevent_default();
    }
}

/// Shows a file that is dropped in the dialog; nothing is replaced by it.
pub(super) fn open_dropped_file(event: &Event, dropped: &WaitingFile) {
    if upload::is_file(event) {
        event.prevent_default();
        open_programmes(event);
        dropped.set(upload::dropped(event).map(SendWrapper::new));
    }
}

/// Opens the dialog in a tree with a file that came by way of another dialog.
pub(super) fn open_file(tree: &DocumentFragment, file: File, dropped: &WaitingFile) {
    styles::bring();
    open_dialog_in(tree, ID);
    dropped.set(Some(SendWrapper::new(file)));
}

/// The dialog: empty until it is opened.
#[component]
pub(super) fn ProgrammesDialog(
    /// The file that it reads next.
    dropped: WaitingFile,
) -> impl IntoView {
    let dropped = RwSignal::from(dropped);
    let opened_in = RwSignal::new(None::<ShadowTree>);
    let opened = move |event: Event| opened_in.set(focus::tree_of(&event).map(SendWrapper::new));
    view! {
        <dialog
            class="programmes"
            id=ID
            aria-labelledby=TITLE
            on:opened=opened
            on:close=move |_| opened_in.set(None)
        >
            <Show when=move || opened_in.with(Option::is_some)>
                <Lazy module=&DIALOG let:dialog>
                    {(dialog.content)(opened_in.get_untracked(), dropped)}
                </Lazy>
            </Show>
        </dialog>
    }
}

/// A quiet reminder under the answer, in browsers that erase after days without a visit: when the
/// open programme was last saved as a file.
#[component]
pub(super) fn BackupReminder() -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let reads = session.clone();
    // The list too: a file that was saved is noted there.
    let stored =
        Memo::new(move |_| (reads.save_status() == SaveStatus::Saved, reads.programmes_version()));
    let reminder = ArcRwSignal::new(None::<String>);
    let shown = reminder.clone();
    // In an effect: the first paint is written without a browser.
    Effect::new(move |_| {
        let (is_saved, _) = stored.get();
        if is_saved && persistent_storage::forgets_after_days() {
            let (session, locale, reminder) = (session.clone(), locale.clone(), reminder.clone());
            // Where the code cannot be fetched nobody is reminded.
            DIALOG.then(move |dialog| {
                if let Ok(dialog) = dialog {
                    (dialog.remind)(session, locale, reminder);
                }
            });
        }
    });
    move || {
        shown.get().map(|sentence| view! { <p class="programmes-reminder" data-part="backup-reminder">{sentence}</p> })
    }
}
