//! Something that unfolds: native details whose content is there only while it is looked at.
//! Must not know what it holds.

use web_sys::HtmlDetailsElement;

use leptos::prelude::*;

use crate::ui::view::{Element, Followed, View, following_of, part};

/// A fold. What nobody looks at is not written again with every keystroke.
pub(crate) fn fold(
    class: &'static str,
    summary: Element,
    content: impl Fn() -> View + Send + 'static,
) -> Element {
    let open = Followed::new(false);
    let opened = open.clone();
    part("details", class)
        .on("toggle", move |event| open.set(event_target::<HtmlDetailsElement>(event).open()))
        .with(summary)
        .with(following_of(move || opened.get(), move |open| open.then(&content)))
}
