//! Where what is typed lies until the journal can keep it: one key of local storage for each page,
//! written at once. Must not know how a text is read, nor what becomes of it.
//!
//! `early.js` writes the same before any of this code is there; it names the page in the document.

use std::cell::OnceCell;

use js_sys::{Array, JSON};
use wasm_bindgen::JsValue;

use super::{keys, storage};

/// What is written of a text: the name of its input, the text, what the input held before in its
/// plain form, the decimal mark.
pub type Written<'a> = (&'a str, &'a str, Option<&'a str>, char);

thread_local! {
    static PAGE: OnceCell<String> = const { OnceCell::new() };
}

/// What tells the lists of pages apart: the name that `early.js` gave, or a random one.
fn page() -> String {
    let given = || {
        let root = web_sys::window()?.document()?.document_element()?;
        root.get_attribute("data-tornaconto-page")
    };
    let random = || format!("{:x}", js_sys::Math::random().to_bits());
    PAGE.with(|page| page.get_or_init(|| given().unwrap_or_else(random)).clone())
}

/// The key of this page's list.
#[must_use]
pub fn own_key(storage_key: &str) -> String {
    keys::pending_input(storage_key, &page())
}

/// Writes this page's list. Where the browser refuses, there is nothing better to be done.
pub fn write<'a>(storage_key: &str, list: impl Iterator<Item = Written<'a>>) {
    let list: Array = list
        .map(|(field, text, before, decimal)| {
            let before = before.map_or(JsValue::NULL, JsValue::from);
            Array::of4(&field.into(), &text.into(), &before, &decimal.to_string().into())
        })
        .collect();
    if let Ok(text) = JSON::stringify(&list) {
        storage::prefer(&own_key(storage_key), &String::from(text));
    }
}

/// Every page's list with its key.
#[must_use]
pub fn lists(storage_key: &str) -> Vec<(String, String)> {
    storage::starting_with(&keys::pending_input(storage_key, ""))
}

/// Removes a list: what it had is kept.
pub fn remove(key: &str) {
    storage::forget(key);
}
