//! Directives for controls whose value is the document's and not the person's to leave wrong.
//! Must not know what the value means.
//!
//! `prop:value` compares with what it set last, not with what the control holds: a refused entry
//! would not be put back, and a half-typed date would be wiped. These write only where the control
//! differs from what it is to hold.

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::Element;

/// Has an input, a text area or a select hold a value: `use:controlled_value=value`.
pub(crate) fn controlled_value(control: Element, value: Signal<String>) {
    control_by(control, "value", move || value.get().into());
}

/// Has a checkbox or a radio be checked or not: `use:controlled_checked=is_on`.
pub(crate) fn controlled_checked(control: Element, is_on: Signal<bool>) {
    control_by(control, "checked", move || is_on.get().into());
}

/// One function for both. In an effect: it runs before anything is painted, and once a select has
/// its options.
#[inline(never)]
fn control_by(control: Element, property: &'static str, read: impl Fn() -> JsValue + 'static) {
    Effect::new(move |_| {
        let now = read();
        let property = JsValue::from(property);
        // Both are properties of every such control: reading and writing them cannot fail.
        if js_sys::Reflect::get(&control, &property).as_ref() != Ok(&now) {
            drop(js_sys::Reflect::set(&control, &property, &now));
        }
    });
}

/// What a control holds in the first paint, which directives do not reach: its `value` attribute.
pub(crate) fn initial(value: Signal<String>) -> Option<String> {
    cfg!(not(target_arch = "wasm32")).then(|| value.get_untracked())
}
