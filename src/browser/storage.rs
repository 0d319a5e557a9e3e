//! The browser's local storage: what was kept, and keeping text in its place.
//! Must not know what a document is; it is handed text and says what became of it.
//!
//! Nothing that this page has not seen is overwritten: before a write the stored text must still
//! be the one that was last read or written here.

use std::cell::{Cell, RefCell};

use js_sys::JsString;
use wasm_bindgen::prelude::*;
use web_sys::Storage;

use super::keys;

/// What is kept under a storage key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoredText {
    /// Nothing yet.
    None,
    /// A text.
    Text(String),
    /// The browser does not let this page look.
    Refused,
}

/// Why a text is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The browser allows no storage here.
    Refused,
    /// There is no room.
    Full,
    /// Someone else has written meanwhile.
    ChangedElsewhere,
    /// What was to be gone on from is not there any more.
    Gone,
    /// A newer version of the application keeps here now.
    Newer,
    /// The application has stopped; what is kept stays as it is.
    Stopped,
}

impl Failure {
    /// By the word that the journal has for it.
    #[must_use]
    pub fn from_word(word: &str) -> Self {
        match word {
            "elsewhere" => Self::ChangedElsewhere,
            "gone" => Self::Gone,
            "full" => Self::Full,
            "newer" => Self::Newer,
            _ => Self::Refused,
        }
    }
}

thread_local! {
    /// What this page last read or wrote, by key.
    static SEEN: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
    static STOPPED: Cell<bool> = const { Cell::new(false) };
}

/// From now on nothing is written: after a panic the state is not to be trusted.
pub fn stop() {
    STOPPED.set(true);
}

/// Whether the application has stopped.
#[must_use]
pub fn has_stopped() -> bool {
    STOPPED.get()
}

/// The storage itself. Reading the property throws in a sandboxed frame.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

/// Reads what is kept under a key.
#[must_use]
pub fn read(key: &str) -> StoredText {
    let Some(Ok(kept)) = storage().map(|storage| storage.get_item(key)) else {
        return StoredText::Refused;
    };
    see(key, kept.as_deref());
    kept.map_or(StoredText::None, StoredText::Text)
}

/// Keeps a text under a key that was read before. A failed write leaves the old text in place.
pub fn write(key: &str, text: &str) -> Result<(), Failure> {
    if STOPPED.get() {
        return Err(Failure::Stopped);
    }
    let storage = storage().ok_or(Failure::Refused)?;
    let kept = storage.get_item(key).map_err(|_| Failure::Refused)?;
    // Cleared storage holds nothing that could be lost.
    if kept.is_some_and(|kept| !is_seen(key, &kept)) {
        return Err(Failure::ChangedElsewhere);
    }
    storage.set_item(key, text).map_err(|_| Failure::Full)?;
    see(key, Some(text));
    Ok(())
}

fn see(key: &str, text: Option<&str>) {
    SEEN.with_borrow_mut(|seen| {
        seen.retain(|(known, _)| known != key);
        seen.extend(text.map(|text| (key.to_owned(), text.to_owned())));
    });
}

fn is_seen(key: &str, text: &str) -> bool {
    SEEN.with_borrow(|seen| seen.iter().any(|(known, last)| known == key && last == text))
}

/// Texts of a browser are not always texts elsewhere: half a character may stand alone in them.
/// Whatever was found is set aside as it is.
#[wasm_bindgen]
extern "C" {
    type Raw;

    #[wasm_bindgen(method, catch, js_name = getItem)]
    fn get(this: &Raw, key: &str) -> Result<Option<JsString>, JsValue>;
    #[wasm_bindgen(method, catch, js_name = setItem)]
    fn set(this: &Raw, key: &str, text: &JsString) -> Result<(), JsValue>;
}

/// Copies what lies under a document's key to a key of its own, where nothing overwrites it.
pub fn set_copy_aside(storage_key: &str) -> Result<(), Failure> {
    let storage: Raw = storage().ok_or(Failure::Refused)?.unchecked_into();
    let text = storage.get(&keys::document(storage_key)).ok().flatten();
    text.map_or(Ok(()), |text| aside(storage_key, &text))
}

/// Keeps a text under a key of its own, where nothing overwrites it.
pub fn set_aside(storage_key: &str, text: &str) -> Result<(), Failure> {
    aside(storage_key, &text.into())
}

/// Once is enough.
fn aside(storage_key: &str, text: &JsString) -> Result<(), Failure> {
    let storage = storage().ok_or(Failure::Refused)?;
    let raw: Raw = storage.clone().unchecked_into();
    let prefix = keys::set_aside(storage_key, "");
    for index in 0..storage.length().unwrap_or(0) {
        let key = storage.key(index).ok().flatten().filter(|key| key.starts_with(&prefix));
        if key.and_then(|key| raw.get(&key).ok().flatten()).as_ref() == Some(text) {
            return Ok(());
        }
    }
    let now = String::from(js_sys::Date::new_0().to_iso_string());
    let key = |number: u32| keys::set_aside(storage_key, &format!("{now} {number}"));
    // Two things may be set aside in the same moment.
    let free = (0..).map(key).find(|key| !matches!(raw.get(key), Ok(Some(_))));
    raw.set(&free.unwrap_or_default(), text).map_err(|_| Failure::Full)
}

/// Takes away everything whose key is one of ours.
pub fn erase(is_ours: impl Fn(&str) -> bool) -> Result<(), Failure> {
    let storage = storage().ok_or(Failure::Refused)?;
    let keys = (0..storage.length().unwrap_or(0)).filter_map(|at| storage.key(at).ok().flatten());
    let ours: Vec<String> = keys.filter(|key| is_ours(key)).collect();
    for key in ours {
        storage.remove_item(&key).map_err(|_| Failure::Refused)?;
        see(&key, None);
    }
    Ok(())
}

/// The texts under all keys with a prefix, with their keys.
#[must_use]
pub fn starting_with(prefix: &str) -> Vec<(String, String)> {
    let Some(storage) = storage() else { return Vec::new() };
    let keys = (0..storage.length().unwrap_or(0)).filter_map(|at| storage.key(at).ok().flatten());
    let ours = keys.filter(|key| key.starts_with(prefix));
    ours.filter_map(|key| storage.get_item(&key).ok().flatten().map(|text| (key, text))).collect()
}

/// Removes a text. Where that is refused it stays.
pub fn forget(key: &str) {
    if let Some(storage) = storage() {
        drop(storage.remove_item(key));
    }
}

/// A preference, where the browser lets this page look.
#[must_use]
pub fn preferred(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// Remembers a preference. Where that is refused it holds until the page is left.
pub fn prefer(key: &str, value: &str) {
    if let Some(storage) = storage() {
        drop(storage.set_item(key, value));
    }
}
