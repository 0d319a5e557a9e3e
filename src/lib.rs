//! Tornaconto: what a customer-service programme cost, what it gave back, and how sure we may be.
//!
//! The rooms of the house, and which way they may look:
//!
//! - [`domain`] is what the product knows; it looks at nothing.
//! - [`document`] is what is edited and saved; it looks at the domain.
//! - [`exchange`] is how it comes and goes as files; it looks at language, document and domain.
//! - [`persistence`] is its journal and its local copy, and which of them counts; it looks at document and domain.
//! - [`language`] is what is read and typed; it looks at document and domain.
//! - [`browser`] is what only a browser can do: storage, `Intl`, focus, files.
//! - [`ui`] is what is seen; it looks at all of the above.
//! - [`embed`] mounts the views into the element; `first_paint` writes them out before that, and
//!   `method` writes out how every figure is computed.
//!
//! A native test holds these directions.

pub mod browser;
pub mod document;
pub mod domain;
pub mod embed;
pub mod exchange;
#[cfg(not(target_arch = "wasm32"))]
pub mod first_paint;
pub mod language;
#[cfg(not(target_arch = "wasm32"))]
pub mod method;
pub mod persistence;
pub mod ui;
