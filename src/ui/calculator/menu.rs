//! A menu from which a line is added: a button that unfolds what there is to add.
//! Must not know what is added.

use leptos::prelude::*;
use web_sys::Event;

use crate::ui::desk::Desk;
use crate::ui::view::{Element, Followed, button, element, part};

/// The menu; `add` gets what was picked.
pub(super) fn menu<T: Copy + Send + 'static>(
    desk: &Desk,
    id: &'static str,
    label: &'static str,
    items: impl IntoIterator<Item = (&'static str, T)>,
    add: fn(&Desk, T, &Event),
) -> Element {
    let open = Followed::new(false);
    let picked = open.clone();
    let item = |(label, what): (&'static str, T)| {
        let picked = picked.clone();
        let pick = desk.press(move |desk, event| {
            add(desk, what, event);
            picked.set(false);
        });
        element("li").with(button("", pick).with(label))
    };
    let (toggled, reads) = (open.clone(), open.clone());
    let expanded = desk.words(move |_| reads.get().to_string());
    let hidden = desk.holds(move |_| !open.get());
    let items: Vec<_> = items.into_iter().map(item).collect();
    let toggle = button("link", move |_| toggled.set(!untrack(|| toggled.get())))
        .set("id", id)
        .set("aria-expanded", expanded)
        .with(element("span").set("aria-hidden", "true").with("+ "))
        .with(label);
    let items = part("ul", "items").set_when("hidden", hidden).with(items);
    part("div", "menu").with(toggle).with(items)
}
