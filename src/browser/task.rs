//! Work that waits for the browser. Must not know what is waited for.
//!
//! Not by Leptos's executor: that is there only once something is mounted, and what is kept is dealt
//! with before.

/// Does something as soon as what it waits for is there.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(work);
}
