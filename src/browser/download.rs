//! Hands a text to the person as a file.
//! Must not know what the text holds.

use std::time::Duration;

use js_sys::Array;
use leptos::prelude::set_timeout;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the browser is given to take the file before its address is released.
const RELEASE_AFTER: Duration = Duration::from_secs(60);

/// Offers a text as a file of a name. On a later task: a click that is made inside a handler
/// would re-enter it.
pub fn text_file(name: String, text: String) {
    set_timeout(
        move || {
            // A browser that refuses to make a file says so itself; there is nothing to undo.
            drop(offer(&name, &text));
        },
        Duration::ZERO,
    );
}

/// Whether a file may not get out, without a word: the page stands in a frame of another, which may
/// forbid it.
#[must_use]
pub fn may_be_refused() -> bool {
    let window = web_sys::window();
    window.is_some_and(|window| window.parent().ok().flatten().as_ref() != Some(&window))
}

fn offer(name: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type("application/octet-stream");
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    set_timeout(move || drop(Url::revoke_object_url(&address)), RELEASE_AFTER);
    Ok(())
}
