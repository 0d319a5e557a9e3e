//! Showing a part of the page on the whole screen, where the browser allows that.
//! Must not know what is shown.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DocumentFragment, Element};

#[wasm_bindgen]
extern "C" {
    /// Not every browser has it for every part: on a telephone it may be missing.
    type Part;

    #[wasm_bindgen(method, catch, js_name = requestFullscreen)]
    fn request_fullscreen(this: &Part) -> Result<Promise, JsValue>;
}

/// Shows the part of a tree with an id on the whole screen, as the answer to something that was pressed.
/// Tells whether the browser does so.
pub async fn enter(tree: Option<DocumentFragment>, id: &str) -> bool {
    let Some(part) = tree.and_then(|tree| tree.get_element_by_id(id)) else { return false };
    match AsRef::<Element>::as_ref(&part).unchecked_ref::<Part>().request_fullscreen() {
        Ok(shown) => JsFuture::from(shown).await.is_ok(),
        Err(_) => false,
    }
}

/// Whether any part of the page has the whole screen.
#[must_use]
pub fn is_on() -> bool {
    let page = web_sys::window().and_then(|window| window.document());
    page.is_some_and(|page| page.fullscreen_element().is_some())
}
