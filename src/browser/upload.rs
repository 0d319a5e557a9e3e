//! Takes in a file that the person chose or dropped, within bounds.
//! Must not know what the file holds.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, DomException, DragEvent, Event, File, HtmlInputElement};

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
    /// It was changed, moved or deleted while it was read.
    Changed,
}

impl NoText {
    /// Why a browser says that it did not hand a file over.
    fn of_exception(why: &JsValue) -> Self {
        match why.dyn_ref::<DomException>().map(DomException::name).as_deref() {
            // What the file has become since it was chosen may not be read.
            Some("NotReadableError" | "NotFoundError") => Self::Changed,
            _ => Self::Unreadable,
        }
    }
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

/// The text that is pasted.
#[must_use]
pub fn pasted_text(event: &ClipboardEvent) -> Option<String> {
    event.clipboard_data()?.get_data("text").ok()
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
    read_pieces(file, largest, |_| true, take);
}

/// Bytes that a device is asked for at once.
const PIECE_BYTES: u32 = 1 << 20;

/// Reads a file piece by piece. After each `goes_on` is told how many bytes of how many there are, and
/// says whether it goes on; else nothing is handed over.
pub fn read_pieces(
    file: File,
    largest: usize,
    goes_on: impl Fn((usize, usize)) -> bool + 'static,
    take: impl FnOnce(String, Result<Vec<u8>, NoText>) + 'static,
) {
    let name = file.name();
    // Sizes are whole numbers; what is too large for one is too large in any case.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "see above")]
    let size = file.size() as u32;
    let fits = usize::try_from(size).ok().filter(|size| *size <= largest);
    let Some(all) = fits else { return take(name, Err(NoText::TooLarge)) };
    task::spawn(async move {
        let mut bytes = Vec::with_capacity(all);
        let mut at = 0_u32;
        while at < size {
            let end = at.saturating_add(PIECE_BYTES).min(size);
            match piece(&file, at, end).await {
                Ok(piece) => bytes.extend_from_slice(&piece.to_vec()),
                Err(why) => return take(name, Err(why)),
            }
            at = end;
            if !goes_on((bytes.len(), all)) {
                return;
            }
        }
        take(name, Ok(bytes));
    });
}

async fn piece(file: &File, from: u32, to: u32) -> Result<Uint8Array, NoText> {
    let piece = file.slice_with_f64_and_f64(from.into(), to.into());
    let bytes: Promise = piece.map_err(|_| NoText::Unreadable)?.array_buffer();
    let bytes = JsFuture::from(bytes).await.map_err(|why| NoText::of_exception(&why))?;
    let bytes = Uint8Array::new(&bytes);
    // Some browsers read what there is by then.
    let is_whole = bytes.length() == to.saturating_sub(from);
    is_whole.then_some(bytes).ok_or(NoText::Changed)
}
