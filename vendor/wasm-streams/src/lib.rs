//! Stands in for the crate of this name, which `server_fn` needs to send and receive streams.
//!
//! Leptos brings `server_fn` along whether or not there is a server. The true crate exports classes
//! to JavaScript, and an export is never removed by the linker: some 20 KB would travel to every
//! visitor for server functions that this product cannot have. Here is the part of its interface
//! that `server_fn` compiles against. Nothing calls it; a stream that came this way would be empty.

use futures_util::Stream;
use futures_util::stream::{Empty, empty};
use wasm_bindgen::{JsCast, JsValue};

/// A stream of the browser.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// The browser's own stream.
    #[must_use]
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// No stream: nothing here sends one.
    pub fn from_stream<S>(_: S) -> Self
    where
        S: Stream<Item = Result<JsValue, JsValue>> + 'static,
    {
        Self(JsValue::NULL.unchecked_into())
    }

    /// The browser's own stream.
    #[must_use]
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// A stream that is over.
    pub fn into_stream(self) -> Empty<Result<JsValue, JsValue>> {
        empty()
    }
}
