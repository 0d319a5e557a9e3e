//! A choice from a short list: a native select with its label.
//! Must not know what is chosen.

use leptos::prelude::*;

use crate::ui::view::{Element, Told, element, part};

/// A labelled choice; `chosen` gets the value of the option that was picked.
pub(crate) fn choice(
    id: impl Into<String>,
    label: &'static str,
    options: impl IntoIterator<Item = (&'static str, &'static str)>,
    value: Told,
    chosen: impl Fn(&str) + Send + 'static,
) -> Element {
    let id = id.into();
    let at_first = untrack(|| value.now());
    let mut select = element("select").set("id", id.clone());
    for (value, written) in options {
        let option = element("option").set("value", value).with(written);
        let option = if value == at_first { option.set("selected", "") } else { option };
        select = select.with(option);
    }
    let select = select.value(value).on("change", move |event| chosen(&event_target_value(event)));
    part("div", "choice").with(element("label").set("for", id).with(label)).with(select)
}

/// A choice among values that have a name each.
pub(crate) fn choice_of<T: Copy + PartialEq + Send + Sync + 'static>(
    id: String,
    label: &'static str,
    options: &'static [(&'static str, T)],
    written: fn(T) -> &'static str,
    current: impl Fn() -> Option<T> + Send + Sync + 'static,
    chosen: impl Fn(T) + Send + 'static,
) -> Element {
    let name = move || {
        let current = current()?;
        options.iter().find(|(_, value)| *value == current).map(|(name, _)| *name)
    };
    let value = Told::new(move || name().unwrap_or_default().to_owned());
    let listed = options.iter().map(|(name, value)| (*name, written(*value)));
    choice(id, label, listed, value, move |name| {
        if let Some((_, value)) = options.iter().find(|(known, _)| *known == name) {
            chosen(*value);
        }
    })
}
