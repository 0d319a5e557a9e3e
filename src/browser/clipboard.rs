//! Hands a text to the clipboard.
//! Must not know what the text says.

use wasm_bindgen_futures::JsFuture;

use super::task;

/// Copies a text and tells whether that was allowed.
pub fn copy(text: &str, on_done: impl FnOnce(bool) + 'static) {
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard());
    // Where the page is not secure there is no clipboard, whatever the type says.
    let clipboard = clipboard.filter(|clipboard| !clipboard.is_undefined());
    match clipboard.map(|clipboard| clipboard.write_text(text)) {
        Some(writing) => {
            task::spawn(async move { on_done(JsFuture::from(writing).await.is_ok()) });
        }
        None => on_done(false),
    }
}
