//! A part of the screen that is made once the page answers: below the fold, and not needed for that.
//! Must not know what it is.

use leptos::prelude::*;

use crate::browser::task;

/// Children that are made after the first paint of what stands around them; in the page's first
/// paint, written natively, they are there.
#[component]
pub(crate) fn Deferred(
    children: ChildrenFn,
    /// What stands in their place until then.
    #[prop(optional, into)]
    placeholder: ViewFn,
) -> impl IntoView {
    let is_due = ArcRwSignal::new(cfg!(not(target_arch = "wasm32")));
    let due = is_due.clone();
    // In an effect: only where there is a browser.
    Effect::new(move |_| {
        let due = due.clone();
        task::after_paint(move || due.set(true));
    });
    view! {
        <Show when=move || is_due.get() fallback=placeholder>{children()}</Show>
    }
}
