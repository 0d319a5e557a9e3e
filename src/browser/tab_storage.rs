//! Texts that a tab keeps while it reloads and that are gone with it: nobody who opens the page later
//! finds them. Must not know what they are.

use web_sys::Storage;

/// The storage itself. Reading the property throws in a sandboxed frame.
fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok().flatten()
}

/// What the tab keeps under a key.
#[must_use]
pub fn read(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// Has the tab keep a text. Where that is refused, the text goes with the page.
pub fn write(key: &str, text: &str) {
    if let Some(storage) = storage() {
        drop(storage.set_item(key, text));
    }
}

/// Has the tab forget a text.
pub fn forget(key: &str) {
    if let Some(storage) = storage() {
        drop(storage.remove_item(key));
    }
}
