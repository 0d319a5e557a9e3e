//! The styles of what nobody sees at first: the loader fetches them.
//! Must not know what they are for.

use std::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::JsValue;

thread_local! {
    static BRING: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// How the loader is asked for them.
pub fn brought_by(bring: Function) {
    BRING.with_borrow_mut(|known| *known = Some(bring));
}

/// Asks for them, now that they are needed; where they are there already, nothing happens.
pub fn bring() {
    // The first paint is written without a browser.
    if cfg!(target_arch = "wasm32") {
        let bring = BRING.with_borrow(Clone::clone);
        // What cannot be fetched is asked for again.
        drop(bring.map(|bring| bring.call0(&JsValue::NULL)));
    }
}
