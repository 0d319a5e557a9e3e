//! Moves the focus within an element's own tree.
//! Must not know what the parts are for.

use std::time::Duration;

use js_sys::{Object, Reflect};
use leptos::prelude::set_timeout;
use wasm_bindgen::prelude::*;
use web_sys::{DocumentFragment, Event, HtmlElement, HtmlInputElement, Node, ShadowRoot};

#[wasm_bindgen]
extern "C" {
    type Focusable;

    #[wasm_bindgen(method)]
    fn focus(this: &Focusable, options: &Object);
}

/// The tree (shadow root) in which an event happened.
#[must_use]
pub fn tree_of(event: &Event) -> Option<DocumentFragment> {
    let target: Node = event.current_target().or_else(|| event.target())?.dyn_into().ok()?;
    target.get_root_node().dyn_into().ok()
}

/// Whether an event began in the tree in which it is handled, and not in what a page has put into a slot.
#[must_use]
pub fn is_in_own_tree(event: &Event) -> bool {
    let root = |target: JsValue| Some(target.dyn_into::<Node>().ok()?.get_root_node());
    let handled_in = event.current_target().and_then(|target| root(target.into()));
    handled_in == root(event.composed_path().get(0))
}

/// What has the focus now, in whichever tree.
#[must_use]
pub fn holder() -> Option<HtmlElement> {
    let mut active = web_sys::window()?.document()?.active_element()?;
    while let Some(inner) = active.shadow_root().and_then(|root| root.active_element()) {
        active = inner;
    }
    active.dyn_into().ok()
}

/// Gives the focus back to what had it, once the views have followed, and scrolls nothing.
pub fn give_back(holder: HtmlElement) {
    set_timeout(
        move || {
            let options = Object::new();
            // An object of our own takes every property.
            drop(Reflect::set(&options, &"preventScroll".into(), &JsValue::TRUE));
            holder.unchecked_ref::<Focusable>().focus(&options);
        },
        Duration::ZERO,
    );
}

/// Focuses the part with an id, once the views have followed the last change.
pub fn to(tree: Option<DocumentFragment>, id: String) {
    let Some(tree) = tree else { return };
    set_timeout(
        move || {
            if let Some(part) = find(&tree, &id) {
                // Focus that cannot be moved stays where the person left it.
                drop(part.focus());
            }
        },
        Duration::ZERO,
    );
}

/// Focuses the first part that one of some selectors finds and that takes the focus, in their order: what
/// is not drawn does not.
pub fn to_first(tree: Option<DocumentFragment>, selectors: &[&str]) {
    let Some(tree) = tree else { return };
    let takes_focus = |selector: &&str| {
        let part = tree.query_selector(selector).ok().flatten();
        let part = part.and_then(|part| part.dyn_into::<HtmlElement>().ok());
        part.is_some_and(|part| part.focus().is_ok() && part.matches(":focus") == Ok(true))
    };
    selectors.iter().any(takes_focus);
}

/// The same, once the views have followed the last change.
pub fn to_first_later(tree: Option<DocumentFragment>, selectors: Vec<String>) {
    let focus = move || {
        to_first(tree, &selectors.iter().map(String::as_str).collect::<Vec<_>>());
    };
    set_timeout(focus, Duration::ZERO);
}

/// The tree (shadow root) in which a part stands.
#[must_use]
pub fn tree_of_part(part: &HtmlElement) -> Option<DocumentFragment> {
    part.get_root_node().dyn_into().ok()
}

/// Whether nothing in a tree has the focus, and nothing beside it on the page.
#[must_use]
pub fn is_lost(tree: Option<&DocumentFragment>) -> bool {
    let root = tree.and_then(|tree| tree.dyn_ref::<ShadowRoot>());
    let page = web_sys::window().and_then(|window| window.document());
    let is_on_body = page.is_some_and(|page| {
        page.active_element().is_none_or(|active| active.local_name() == "body")
    });
    is_on_body && root.is_some_and(|root| root.active_element().is_none())
}

/// Focuses the part with an id if the views have taken away what had the focus, so that the
/// keyboard stays within the tree.
pub fn keep_within(tree: Option<DocumentFragment>, id: &'static str) {
    let Some(tree) = tree else { return };
    set_timeout(
        move || {
            let root = tree.dyn_ref::<ShadowRoot>();
            if root.is_some_and(|root| root.active_element().is_none()) {
                drop(find(&tree, id).map(|part| part.focus()));
            }
        },
        Duration::ZERO,
    );
}

/// Remembers which part of a tree has the focus. What is given back puts it there again, or on
/// another part, once the views have followed, if they have taken away what had it.
pub fn remember(tree: Option<DocumentFragment>, otherwise: &'static str) -> impl FnOnce() {
    let active = |tree: &DocumentFragment| tree.dyn_ref::<ShadowRoot>()?.active_element();
    let id = tree.as_ref().and_then(active).map(|active| active.id());
    move || {
        // Where nothing had it, nothing gets it.
        let Some((tree, id)) = tree.zip(id) else { return };
        set_timeout(
            move || {
                if active(&tree).is_none() {
                    let part = find(&tree, &id).or_else(|| find(&tree, otherwise));
                    drop(part.map(|part| part.focus()));
                }
            },
            Duration::ZERO,
        );
    }
}

/// Whether an event happened within a dialog.
#[must_use]
pub fn is_in_dialog(event: &Event) -> bool {
    let target = event.composed_path().get(0);
    let target = target.dyn_ref::<web_sys::Element>();
    target.is_some_and(|target| matches!(target.closest("dialog"), Ok(Some(_))))
}

fn input(tree: Option<&DocumentFragment>, id: &str) -> Option<HtmlInputElement> {
    tree?.get_element_by_id(id)?.dyn_into().ok()
}

/// What the input with an id holds.
#[must_use]
pub fn value_of(tree: Option<&DocumentFragment>, id: &str) -> String {
    input(tree, id).map(|input| input.value()).unwrap_or_default()
}

/// Empties the input with an id.
pub fn empty(tree: Option<&DocumentFragment>, id: &str) {
    if let Some(input) = input(tree, id) {
        input.set_value("");
    }
}

/// Brings the part with an id into view.
pub fn show(tree: Option<DocumentFragment>, id: &str) {
    if let Some(part) = tree.and_then(|tree| find(&tree, id)) {
        part.scroll_into_view();
        drop(part.focus());
    }
}

/// Focuses the first input of a tree.
pub fn first_input(tree: Option<DocumentFragment>) {
    let input = tree.and_then(|tree| tree.query_selector("input").ok().flatten());
    if let Some(input) = input.and_then(|input| input.dyn_into::<HtmlElement>().ok()) {
        drop(input.focus());
    }
}

fn find(tree: &DocumentFragment, id: &str) -> Option<HtmlElement> {
    tree.get_element_by_id(id)?.dyn_into().ok()
}
