//! Something that unfolds: native details whose content is there only while it is looked at.
//! Must not know what it holds.

use leptos::prelude::*;
use web_sys::HtmlDetailsElement;

/// A summary, and below it, while it is open, the children. What nobody looks at is not written
/// again with every keystroke.
#[component]
pub(crate) fn Disclosure(
    class: &'static str,
    /// What it is, in its `data-part`.
    #[prop(optional)]
    part: Option<&'static str>,
    /// Whether it is open, where others open it too.
    #[prop(default = RwSignal::new(false))]
    open: RwSignal<bool>,
    #[prop(into)] summary: ViewFnOnce,
    children: ChildrenFn,
) -> impl IntoView {
    let toggle = move |event| open.set(event_target::<HtmlDetailsElement>(&event).open());
    view! {
        <details class=class data-part=part prop:open=move || open.get() on:toggle=toggle>
            <summary>{summary.run()}</summary>
            <Show when=move || open.get()>{children()}</Show>
        </details>
    }
}
