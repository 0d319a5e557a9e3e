//! A button that shows a panel over what stands below it: a plain disclosure. Esc closes it and gives
//! the focus back; so do a press and a Tab that lead elsewhere, which keep the focus that they have.
//! Must not know what the panel holds.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{FocusEvent, KeyboardEvent, Node, ShadowRoot};

/// The dropdown around a view, as a context of its panel.
#[derive(Clone, Copy)]
pub(crate) struct Dropdown {
    is_open: RwSignal<bool>,
    place: NodeRef<html::Div>,
    button: NodeRef<html::Button>,
}

impl Dropdown {
    /// Closes it, where it is open, and puts the focus on its button: what the panel held goes.
    pub(crate) fn close(self) {
        if self.is_open.get_untracked() {
            self.is_open.set(false);
            drop(self.button.get_untracked().map(|button| button.focus()));
        }
    }

    /// The tree that it stands in.
    pub(crate) fn tree(self) -> Option<ShadowRoot> {
        self.place.get_untracked()?.get_root_node().dyn_into().ok()
    }

    fn close_unless(self, is_within: impl FnOnce(&Node) -> bool) {
        let place = self.place.try_get_untracked().flatten();
        if place.is_some_and(|place| !is_within(&place)) {
            self.is_open.set(false);
        }
    }
}

/// The dropdown of the panel that a view stands in.
#[must_use]
pub(crate) fn use_dropdown() -> Dropdown {
    expect_context()
}

/// The button, and its panel: there from the first, and seen while it is open.
#[component]
pub(crate) fn DropdownButton(
    class: &'static str,
    /// The id of the button.
    id: &'static str,
    /// The id of the panel.
    panel: &'static str,
    /// What the button says.
    #[prop(into)]
    label: ViewFnOnce,
    /// What the panel holds; it is told whether it is open.
    children: Box<dyn FnOnce(Signal<bool>) -> AnyView>,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let dropdown = Dropdown { is_open, place: NodeRef::new(), button: NodeRef::new() };
    provide_context(dropdown);
    // In an effect: the first paint is written without a browser.
    Effect::new(move |_| {
        let press = window_event_listener_untyped("pointerdown", move |event| {
            let path = event.composed_path();
            dropdown.close_unless(|place| path.includes(JsValue::as_ref(place), 0));
        });
        on_cleanup(move || press.remove());
    });
    let key = move |event: KeyboardEvent| {
        if is_open.get_untracked() && event.key() == "Escape" {
            event.stop_propagation();
            dropdown.close();
        }
    };
    let leave = move |event: FocusEvent| {
        // Where nothing else gets the focus, the window lost it, or a press says where.
        if let Some(next) = event.related_target().and_then(|next| next.dyn_into::<Node>().ok()) {
            dropdown.close_unless(|place| place.contains(Some(&next)));
        }
    };
    view! {
        <div class=class node_ref=dropdown.place on:keydown=key on:focusout=leave>
            <button
                class="button dropdown-button"
                type="button"
                id=id
                aria-expanded=move || is_open.get().to_string()
                aria-controls=panel
                node_ref=dropdown.button
                on:click=move |_| is_open.update(|open| *open = !*open)
            >
                {label.run()}
            </button>
            <div class="dropdown-panel" id=panel>{children(is_open.into())}</div>
        </div>
    }
}
