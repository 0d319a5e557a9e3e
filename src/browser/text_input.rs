//! What the browser says of text being typed: composition by an input method, its own undo, a day that
//! it cannot hold. Must not know what the text is for.

use std::time::Duration;

use leptos::prelude::set_timeout;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, InputEvent, KeyboardEvent};

/// The code of every key that an input method takes, where the browser says nothing else.
const TAKEN_BY_INPUT_METHOD: u32 = 229;

/// Whether an input method is still composing: what stands there now is not yet what is meant.
#[must_use]
pub fn is_composing(event: &Event) -> bool {
    event.dyn_ref::<InputEvent>().is_some_and(InputEvent::is_composing)
}

/// Whether an input changed because the browser took back what was typed into it.
#[must_use]
pub fn is_own_undo(event: &Event) -> bool {
    let input = event.dyn_ref::<InputEvent>();
    input.is_some_and(|input| input.input_type() == "historyUndo")
}

/// Whether Enter was pressed, and not to end a composition.
#[must_use]
pub fn is_enter(event: &KeyboardEvent) -> bool {
    let is_composing = event.is_composing() || event.key_code() == TAKEN_BY_INPUT_METHOD;
    event.key() == "Enter" && !is_composing
}

fn input_of(event: &Event) -> Option<HtmlInputElement> {
    event.current_target()?.dyn_into().ok()
}

/// Whether an input is filled in with what it cannot hold, such as 31 February: then it gives an empty
/// text, as it does when it is empty.
#[must_use]
pub fn holds_impossible_value(event: &Event) -> bool {
    input_of(event).is_some_and(|input| input.validity().bad_input())
}

/// Selects all that an input holds, once the views have followed: what is typed next replaces it.
pub fn select_later(event: &Event) {
    let Some(input) = input_of(event) else { return };
    set_timeout(move || input.select(), Duration::ZERO);
}

/// Whether a part of an input's text is selected.
#[must_use]
pub fn has_selection(event: &Event) -> bool {
    let end = |input: &HtmlInputElement| {
        let ends = [input.selection_start(), input.selection_end()];
        ends.map(|end| end.ok().flatten())
    };
    input_of(event).is_some_and(|input| {
        let [start, end] = end(&input);
        start != end
    })
}

/// Whether a key is meant for what it is pressed in: a box that is typed into, or a list of choices.
#[must_use]
pub fn is_typed_into(event: &KeyboardEvent) -> bool {
    let target = event.composed_path().get(0).dyn_into::<web_sys::Element>();
    target.is_ok_and(|target| match target.dyn_ref::<HtmlInputElement>() {
        Some(input) => !matches!(input.type_().as_str(), "radio" | "checkbox" | "range"),
        None => matches!(target.local_name().as_str(), "textarea" | "select"),
    })
}

/// The id of the box in which a key was pressed, if text is typed into it, so that it can take that
/// back by itself.
#[must_use]
pub fn text_box_of(event: &KeyboardEvent) -> Option<String> {
    let target = event.composed_path().get(0).dyn_into::<web_sys::Element>().ok()?;
    let is_text = match target.dyn_ref::<HtmlInputElement>() {
        Some(input) => matches!(input.type_().as_str(), "text" | "search"),
        None => target.local_name() == "textarea",
    };
    is_text.then(|| target.id())
}
