//! Work that waits for the browser. Must not know what is waited for.

use std::time::Duration;

use leptos::prelude::{request_animation_frame, set_timeout};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::MessageChannel;

/// Does something as soon as what it waits for is there. Not by Leptos's executor: that is there only
/// once something is mounted, and what is kept is dealt with before.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(work);
}

/// Does something once the browser has painted what there is by now, and has had time to answer.
pub fn after_paint(act: impl FnOnce() + 'static) {
    request_animation_frame(move || set_timeout(act, Duration::ZERO));
}

/// Acts once the browser has dealt with what waits. By a message: timers are held back, four
/// milliseconds each at best, and a second each in a tab that nobody sees.
pub fn next_turn(act: impl FnOnce() + 'static) {
    let Ok(channel) = MessageChannel::new() else { return set_timeout(act, Duration::ZERO) };
    let port = channel.port1();
    let closes = port.clone();
    let on_message = Closure::once_into_js(move || {
        closes.close();
        act();
    });
    port.set_onmessage(Some(on_message.unchecked_ref()));
    // Nothing that is sent could fail to be copied.
    drop(channel.port2().post_message(&JsValue::NULL));
}
