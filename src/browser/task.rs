//! Work that waits for the browser. Must not know what is waited for.
//!
//! Not by Leptos's executor: that is there only once something is mounted, and what is kept is dealt
//! with before. What follows what it reads does need something mounted.

use leptos::prelude::Effect;

/// Does something once the page lives, and again whenever what it read has changed. Never where the
/// first paint is written: that is done without a browser. One function for all: every kind of
/// effect brings the machinery of effects along.
#[inline(never)]
pub fn follow(act: Box<dyn FnMut()>) {
    Effect::new(act);
}

/// Does something as soon as what it waits for is there.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(work);
}
