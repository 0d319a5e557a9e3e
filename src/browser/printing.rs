//! Printing: asks for it, and tells when the page is about to be printed and has been.
//! Must not know what is printed.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use js_sys::{Function, Promise};
use leptos::prelude::*;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::DocumentFragment;

use super::task;

/// Called with whether printing begins or has ended.
type Listener = Rc<dyn Fn(bool)>;

thread_local! {
    static LISTENERS: RefCell<Vec<(u32, Listener)>> = const { RefCell::new(Vec::new()) };
    static NEXT: Cell<u32> = const { Cell::new(0) };
    static PRINT: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// What prints a part of a tree by itself, and promises to tell whether printing has begun.
pub fn printed_by(print: Function) {
    PRINT.with_borrow_mut(|known| *known = Some(print));
}

fn tell(now: bool) {
    let listeners = LISTENERS.with_borrow(Clone::clone);
    listeners.iter().for_each(|(_, tell)| tell(now));
}

/// Prints the part of a tree that a selector finds, and nothing around it; then tells whether the
/// browser has begun to. What is printed is told first and printed on a later task, when it is there.
pub fn print(
    tree: Option<DocumentFragment>,
    part: &'static str,
    on_done: impl FnOnce(bool) + 'static,
) {
    tell(true);
    set_timeout(
        move || {
            task::spawn(async move {
                let has_begun = ask(tree, part).await.unwrap_or(false);
                tell(false);
                on_done(has_begun);
            });
        },
        Duration::ZERO,
    );
}

async fn ask(tree: Option<DocumentFragment>, part: &str) -> Option<bool> {
    let print = PRINT.with_borrow(Clone::clone)?;
    let asked = print.call2(&JsValue::NULL, &tree?.into(), &JsValue::from_str(part)).ok()?;
    JsFuture::from(asked.dyn_into::<Promise>().ok()?).await.ok()?.as_bool()
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
        let function: Function = listener.as_ref().unchecked_ref::<Function>().clone();
        drop(window.add_event_listener_with_callback(event, &function));
        let held = send_wrapper::SendWrapper::new((window.clone(), listener, function));
        on_cleanup(move || {
            let (window, _listener, function) = held.take();
            drop(window.remove_event_listener_with_callback(event, &function));
        });
    }
}
