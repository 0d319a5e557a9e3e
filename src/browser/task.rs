//! Work that waits for the browser. Must not know what is waited for.

use std::time::Duration;

use leptos::prelude::{request_animation_frame, set_timeout};

/// Does something as soon as what it waits for is there. Not by Leptos's executor: that is there only
/// once something is mounted, and what is kept is dealt with before.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(work);
}

/// Does something once the browser has painted what there is by now, and has had time to answer.
pub fn after_paint(act: impl FnOnce() + 'static) {
    request_animation_frame(move || set_timeout(act, Duration::ZERO));
}
