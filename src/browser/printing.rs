//! Printing: asks for it, and tells when the page is about to be printed and has been.
//! Must not know what is printed.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Called with whether printing begins or has ended.
type Listener = Rc<dyn Fn(bool)>;

thread_local! {
    static LISTENERS: RefCell<Vec<(u32, Listener)>> = const { RefCell::new(Vec::new()) };
    static NEXT: Cell<u32> = const { Cell::new(0) };
}

fn tell(now: bool) {
    let listeners = LISTENERS.with_borrow(Clone::clone);
    listeners.iter().for_each(|(_, tell)| tell(now));
}

/// Prints the page. What is printed is told first and printed on a later task: while the browser's
/// own `beforeprint` runs below a call of ours, nothing can follow it any more.
pub fn print() {
    tell(true);
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
    Effect::new(move |_| listen(Rc::new(tell.clone())));
}

fn listen(tell: Listener) {
    let Some(window) = web_sys::window() else { return };
    let id = NEXT.replace(NEXT.get().wrapping_add(1));
    LISTENERS.with_borrow_mut(|listeners| listeners.push((id, tell.clone())));
    on_cleanup(move || {
        LISTENERS.with_borrow_mut(|listeners| listeners.retain(|(known, _)| *known != id))
    });
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
