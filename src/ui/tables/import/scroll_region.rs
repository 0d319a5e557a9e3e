//! A part of the dialog that scrolls by itself.
//! Must not know what it holds.

use leptos::prelude::*;

/// The part; the keyboard scrolls it too.
#[component]
pub(super) fn ScrollRegion(#[prop(into)] label: String, children: Children) -> impl IntoView {
    view! {
        <div class="table-scroll" tabindex="0" role="group" aria-label=label>
            {children()}
        </div>
    }
}
