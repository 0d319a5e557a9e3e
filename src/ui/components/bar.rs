//! A horizontal bar in a cell of a table, on a scale from 0 to 100.
//! Must not know what it measures.

use leptos::prelude::*;

/// A bar on a scale from 0 to 100.
#[component]
pub(in crate::ui) fn Bar(
    #[prop(into)] start: Signal<String>,
    width: Signal<String>,
) -> impl IntoView {
    view! {
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect x=start width=width height="10"/>
        </svg>
    }
}
