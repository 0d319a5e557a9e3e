//! Whether the type of a view is kept or erased.
//!
//! Natively, where views are written out as text, the types of whole screens are too deep for the
//! compiler; they are erased part by part. In the browser every erased type would travel with code
//! for forms it never takes, so types are kept. Must not know any view.

#[cfg(not(target_arch = "wasm32"))]
use leptos::prelude::*;

/// A view on its way into another.
#[cfg(target_arch = "wasm32")]
pub(super) trait Erase: Sized {
    /// The view, as it is.
    fn erase(self) -> Self {
        self
    }
}

/// A view on its way into another.
#[cfg(not(target_arch = "wasm32"))]
pub(super) trait Erase: IntoAny + Sized {
    /// The view, without its type.
    fn erase(self) -> AnyView {
        self.into_any()
    }
}

#[cfg(target_arch = "wasm32")]
impl<V> Erase for V {}
#[cfg(not(target_arch = "wasm32"))]
impl<V: IntoAny> Erase for V {}
