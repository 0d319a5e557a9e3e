//! Presenting: the figures large, for a room, driven by keys, a clicker, the pointer or a finger. Nothing of
//! the tools is seen, and whoever leaves finds everything as it was.
//! Must not compute a figure, nor change the document but by a clean example that was asked for.
//!
//! - `slides`: which slides a document has; `deck`: where one is among them. `content`: what stands on one
//! - `state`: the slides, the deck and what is hidden, as a context; `actions`: what each key does
//! - `stage`: the window, its keys and touches; `slide_view`: a slide; `controls`: the quiet row at the
//!   bottom, and the list of keys
//!
//! In comes the session and whether it is presented, by context. Out goes `InFront`, a part of `details`.

mod actions;
mod content;
mod controls;
mod deck;
mod slide_view;
mod slides;
mod stage;
mod state;
#[cfg(test)]
mod tests;

use leptos::prelude::*;

use self::stage::Stage;
use crate::browser::styles;
use crate::ui::comparison::ComparisonBar;
use crate::ui::use_navigation;

/// What stands above the area or in front of it while one presents or compares.
#[component]
pub(super) fn InFront() -> impl IntoView {
    styles::bring();
    let navigation = use_navigation();
    view! {
        <ComparisonBar/>
        <Show when=move || navigation.is_presenting()><Stage/></Show>
    }
}
