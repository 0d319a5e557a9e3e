//! A choice from a short list: a native select with its label.
//! Must not know what is chosen.

use leptos::prelude::*;
use web_sys::Event;

/// One option of a choice.
pub(crate) fn option_of(value: String, written: String, chosen: bool) -> AnyView {
    view! { <option value=value selected=chosen>{written}</option> }.into_any()
}

/// A labelled choice; `chosen` gets the value of the option that was picked.
pub(crate) fn choice(
    id: &'static str,
    label: &'static str,
    options: Vec<AnyView>,
    value: Signal<String>,
    chosen: impl Fn(String) + 'static,
) -> AnyView {
    let changed: Box<dyn FnMut(Event)> = Box::new(move |event| chosen(event_target_value(&event)));
    view! {
        <div class="choice">
            <label for=id>{label}</label>
            <select id=id prop:value=value on:change=changed>
                {options}
            </select>
        </div>
    }
    .into_any()
}
