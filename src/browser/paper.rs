//! Printing: asks for it, and tells when the page is about to be printed and has been.
//! Must not know what is printed.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Prints the page, on a later task: the dialog would hold up the event that asks for it.
pub fn print() {
    set_timeout(
        || {
            // A frame that may not print says nothing; the browser's own command is left.
            drop(web_sys::window().map(|window| window.print()));
        },
        std::time::Duration::ZERO,
    );
}

/// Tells when printing begins and ends, as long as the owner of the caller lives. In an effect:
/// the first paint, which is written without a browser, is not printed.
pub fn when_printing(tell: impl Fn(bool) + Clone + Send + Sync + 'static) {
    Effect::new(move || listen(tell.clone()));
}

fn listen(tell: impl Fn(bool) + Clone + 'static) {
    let Some(window) = web_sys::window() else { return };
    for (event, now) in [("beforeprint", true), ("afterprint", false)] {
        let tell = tell.clone();
        let listener = Closure::<dyn Fn()>::new(move || tell(now));
        let function: js_sys::Function =
            listener.as_ref().unchecked_ref::<js_sys::Function>().clone();
        drop(window.add_event_listener_with_callback(event, &function));
        let held = send_wrapper::SendWrapper::new((window.clone(), listener, function));
        on_cleanup(move || {
            let (window, _listener, function) = held.take();
            drop(window.remove_event_listener_with_callback(event, &function));
        });
    }
}
