//! A button that does something to a line of the investment. Must not know what.

use leptos::prelude::*;
use web_sys::MouseEvent;

use crate::domain::line::LineId;
use crate::ui::components::{Icon, Shape};

/// The id of a line's button, by what the button does.
pub(super) fn line_action_id(id: LineId, name: &str) -> String {
    format!("cost-{}-{name}", id.0)
}

/// The button: an icon, and words for those who do not see it.
#[component]
pub(super) fn LineAction(
    id: LineId,
    /// What it does, in its id.
    name: &'static str,
    shape: Shape,
    label: Signal<String>,
    /// Whether what it expands is unfolded.
    #[prop(optional, into)]
    expanded: Option<Signal<bool>>,
    /// Whether there is nothing to do.
    #[prop(optional, into)]
    disabled: Option<Signal<bool>>,
    #[prop(into)] on_press: Callback<MouseEvent>,
) -> impl IntoView {
    let state = |is: Option<Signal<bool>>| is.map(|is| move || is.get().to_string());
    view! {
        <button
            class="button-icon"
            type="button"
            id=line_action_id(id, name)
            aria-label=label
            aria-expanded=state(expanded)
            aria-disabled=state(disabled)
            on:click=move |event| on_press.run(event)
        >
            <Icon shape/>
        </button>
    }
}
