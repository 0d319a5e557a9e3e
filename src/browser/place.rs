//! Where something stands that was pressed, and how something else is put beside it, over what is there:
//! nothing moves. Must not know what either of them is.

use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, Event, HtmlElement, MouseEvent};

/// What is kept free between the two, and to the edges of the window, in CSS pixels.
const GAP: f64 = 6.0;

/// Where a control stood when it was pressed, in CSS pixels from the upper left corner of what is around
/// it, which scrolls with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// The id of the control; empty where it has none.
    pub id: String,
    left: f64,
    top: f64,
    bottom: f64,
}

fn target(event: &Event) -> Option<Element> {
    event.composed_path().get(0).dyn_into().ok()
}

/// Where the control stands at which something happens, within what listens.
#[must_use]
pub fn of_control(event: &Event) -> Option<Place> {
    let around: Element = event.current_target()?.dyn_into().ok()?;
    let target = target(event)?;
    let control = target.closest("button, input, select, textarea, summary").ok().flatten();
    let control = control.unwrap_or(target);
    let [around, at] = [&around, &control].map(|part| part.get_bounding_client_rect());
    Some(Place {
        id: control.id(),
        left: at.left() - around.left(),
        top: at.top() - around.top(),
        bottom: at.bottom() - around.top(),
    })
}

/// How far across what listens a pointer is: 0 at its left edge, 1 at its right.
#[must_use]
pub fn part_across(event: &MouseEvent) -> Option<f64> {
    let around: Element = event.current_target()?.dyn_into().ok()?;
    let around = around.get_bounding_client_rect();
    Some((f64::from(event.client_x()) - around.left()) / around.width())
}

/// Puts a part below the control of a place, or above it where there is no room, and within the window.
/// The styles say what they do with the two properties that are set.
pub fn put_beside(part: &HtmlElement, around: &str, place: &Place) {
    let Ok(Some(around)) = part.closest(around) else { return };
    let [around, own] =
        [&around, AsRef::<Element>::as_ref(part)].map(|part| part.get_bounding_client_rect());
    let window = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64());
    let window = window.unwrap_or(f64::MAX);
    let below = place.bottom + GAP;
    let above = place.top - GAP - own.height();
    let fits_below = around.top() + below + own.height() <= window;
    let wanted = if fits_below { below } else { above };
    let highest = (GAP - around.top()).max(0.0);
    let lowest = window - GAP - own.height() - around.top();
    let top = wanted.min(lowest).max(highest);
    let left = place.left.min(around.width() - own.width()).max(0.0);
    let style = part.style();
    for (name, value) in [("--beside-top", top), ("--beside-left", left)] {
        // Written by the browser: code that writes such numbers weighs much.
        let Ok(pixels) = js_sys::Number::from(value).to_string_with_radix(10) else { continue };
        drop(style.set_property(name, &[String::from(pixels).as_str(), "px"].concat()));
    }
}

/// Whether what gets the focus lies under a part, and is not within it.
#[must_use]
pub fn covers(part: &HtmlElement, event: &Event) -> bool {
    let Some(target) = target(event).filter(|target| !part.contains(Some(target))) else {
        return false;
    };
    let [own, other]: [DomRect; 2] =
        [AsRef::<Element>::as_ref(part), &target].map(|part| part.get_bounding_client_rect());
    own.left() < other.right()
        && other.left() < own.right()
        && own.top() < other.bottom()
        && other.top() < own.bottom()
}
