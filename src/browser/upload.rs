//! Takes in a file that the person chose or dropped, within bounds.
//! Must not know what the file holds.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, DragEvent, Event, File, HtmlInputElement};

use super::task;

/// A file as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// What it is called.
    pub name: String,
    /// Its text, or why there is none.
    pub text: Result<String, NoText>,
}

/// Why there is no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoText {
    /// Larger than it may be; it was not looked at.
    TooLarge,
    /// Not UTF-8.
    NotText,
    /// The device did not hand it over.
    Unreadable,
}

/// The file that was chosen in an input, which is emptied, so that the same file can be chosen
/// again.
#[must_use]
pub fn chosen_file(event: &Event) -> Option<File> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files().and_then(|files| files.get(0));
    input.set_value("");
    file
}

/// Whether what is dragged is a file.
#[must_use]
pub fn is_file(event: &Event) -> bool {
    let transfer = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    let types = transfer.map(|transfer| transfer.types());
    types.is_some_and(|types| types.includes(&JsValue::from_str("Files"), 0))
}

/// The file that was dropped.
#[must_use]
pub fn dropped(event: &Event) -> Option<File> {
    event.dyn_ref::<DragEvent>()?.data_transfer()?.files()?.get(0)
}

/// Reads a file as text in UTF-8.
pub fn read(file: File, largest: usize, take: impl FnOnce(Upload) + 'static) {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).map_err(|_| NoText::NotText);
    read_bytes(file, largest, move |name, bytes| take(Upload { name, text: bytes.and_then(text) }));
}

/// Reads a file, and hands over what it is called and what is in it. One that is larger than it may
/// be is not looked at.
pub fn read_bytes(
    file: File,
    largest: usize,
    take: impl FnOnce(String, Result<Vec<u8>, NoText>) + 'static,
) {
    let name = file.name();
    // Sizes are whole numbers.
    #[expect(clippy::cast_precision_loss, reason = "a bound of some megabytes")]
    let is_too_large = file.size() > largest as f64;
    if is_too_large {
        return take(name, Err(NoText::TooLarge));
    }
    task::spawn(async move {
        let bytes = bytes_of(&file).await;
        take(name, bytes);
    });
}

async fn bytes_of(blob: &Blob) -> Result<Vec<u8>, NoText> {
    let bytes: Promise = blob.array_buffer();
    let bytes = JsFuture::from(bytes).await.map_err(|_| NoText::Unreadable)?;
    Ok(Uint8Array::new(&bytes).to_vec())
}
