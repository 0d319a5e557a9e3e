//! A choice from a short list: a native select with its label.
//! Must not know what is chosen.

use std::time::Duration;

use leptos::prelude::*;
use web_sys::Event;

use crate::ui::view::{Element, Told, View, element, part};

/// What happens when an option was picked.
pub(crate) type Chosen = Box<dyn Fn(&str, &Event) + Send>;

/// A labelled choice; `chosen` gets the value of the option that was picked.
pub(crate) fn choice(
    id: String,
    label: &'static str,
    options: View,
    value: Told,
    chosen: Chosen,
) -> Element {
    let select = select(id.clone(), options, value, chosen);
    part("div", "choice").with(element("label").set("for", id).with(label)).with(select)
}

fn select(id: String, options: View, value: Told, chosen: Chosen) -> Element {
    let now = value.clone();
    element("select").set("id", id).with(options).value(value).on("change", move |event| {
        chosen(&event_target_value(event), event);
        // A choice that was refused is not left standing, once the views have followed.
        let (select, now) = (event.target(), now.clone());
        set_timeout(
            move || {
                if let Some(select) = select {
                    let now = untrack(|| now.now());
                    drop(js_sys::Reflect::set(&select, &"value".into(), &now.into()));
                }
            },
            Duration::ZERO,
        );
    })
}

/// The options of a choice: their values, and how they are written.
pub(crate) fn options(listed: Vec<(&'static str, &'static str)>, value: &Told) -> View {
    let now = untrack(|| value.now());
    let option = |(value, written): (&'static str, &'static str)| {
        let option = element("option").set("value", value).with(written);
        if value == now { option.set("selected", "") } else { option }
    };
    listed.into_iter().map(option).collect::<Vec<_>>().into()
}

/// A choice among values that have a name each.
pub(crate) fn choice_of<T: Copy + PartialEq + Send + Sync + 'static>(
    id: String,
    label: &'static str,
    options: &'static [(&'static str, T)],
    written: impl Fn(T) -> &'static str,
    current: impl Fn() -> Option<T> + Send + Sync + 'static,
    chosen: impl Fn(T) + Send + 'static,
) -> Element {
    let (listed, value, chosen) = among(options, written, current, chosen);
    choice(id, label, listed, value, chosen)
}

/// The same, which says why it is asked.
pub(crate) fn choice_explained<T: Copy + PartialEq + Send + Sync + 'static>(
    id: String,
    (label, why): (&'static str, &'static str),
    options: &'static [(&'static str, T)],
    written: impl Fn(T) -> &'static str,
    current: impl Fn() -> Option<T> + Send + Sync + 'static,
    chosen: impl Fn(T) + Send + 'static,
) -> Element {
    let (listed, value, chosen) = among(options, written, current, chosen);
    let hint = format!("{id}-why");
    let select = select(id.clone(), listed, value, chosen).set("aria-describedby", hint.clone());
    part("div", "explained choice")
        .with(element("label").set("for", id).with(label))
        .with(part("p", "hint").set("id", hint).with(why))
        .with(select)
}

/// Options that stand for values: how they are listed, which is chosen, and what choosing does.
fn among<T: Copy + PartialEq + Send + Sync + 'static>(
    options: &'static [(&'static str, T)],
    written: impl Fn(T) -> &'static str,
    current: impl Fn() -> Option<T> + Send + Sync + 'static,
    chosen: impl Fn(T) + Send + 'static,
) -> (View, Told, Chosen) {
    let name = move || {
        let current = current()?;
        options.iter().find(|(_, value)| *value == current).map(|(name, _)| *name)
    };
    let value = Told::new(move || name().unwrap_or_default().to_owned());
    let named = options.iter().map(|(name, value)| (*name, written(*value))).collect();
    let listed = self::options(named, &value);
    let chosen = move |name: &str, _: &Event| {
        if let Some((_, value)) = options.iter().find(|(known, _)| *known == name) {
            chosen(*value);
        }
    };
    (listed, value, Box::new(chosen))
}
