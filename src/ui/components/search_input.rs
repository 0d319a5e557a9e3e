//! An input in which something is searched for, with its label.
//! Must not know what is searched.

use leptos::prelude::*;

use super::controlled::controlled_value;
use crate::domain::text::Text;

/// The input; `on_search` gets what is in it whenever that changes.
#[component]
pub(crate) fn SearchInput(
    id: &'static str,
    label: &'static str,
    #[prop(optional)] placeholder: Option<&'static str>,
    /// What is in it.
    #[prop(into)]
    value: Signal<String>,
    #[prop(into)] on_search: Callback<String>,
) -> impl IntoView {
    view! {
        <div class="field field-text field-search">
            <label for=id>{label}</label>
            <span class="field-box">
                <input
                    id=id
                    type="search"
                    autocomplete="off"
                    spellcheck="false"
                    placeholder=placeholder
                    maxlength=Text::MAX_CHARS
                    use:controlled_value=value
                    on:input=move |event| on_search.run(event_target_value(&event))
                />
            </span>
        </div>
    }
}
