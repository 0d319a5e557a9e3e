//! A choice from a short list: a native select with its label.
//! Must not know what is chosen.

use std::time::Duration;

use leptos::prelude::*;

use super::controlled::controlled_value;

/// A labelled choice; `on_choose` gets the value of the option that was picked.
#[component]
pub(crate) fn Choice(
    /// The id of the select.
    #[prop(into)]
    id: String,
    label: &'static str,
    /// Why it is asked, between the label and the list.
    #[prop(optional_no_strip)]
    why: Option<&'static str>,
    /// The value of each option, and how it is written.
    #[prop(into)]
    options: Signal<Vec<(&'static str, String)>>,
    /// The value of the option that is chosen.
    #[prop(into)]
    value: Signal<String>,
    #[prop(into)] on_choose: Callback<String>,
) -> impl IntoView {
    let hint = why.map(|_| format!("{id}-why"));
    let option = move |(name, written): (&'static str, String)| {
        let is_chosen = value.with_untracked(|value| value == name);
        view! { <option value=name selected=is_chosen>{written}</option> }
    };
    let choose = move |event: web_sys::Event| {
        on_choose.run(event_target_value(&event));
        // A choice that was refused is not left standing, once the views have followed.
        let select = event.target();
        set_timeout(
            move || {
                if let Some((select, now)) = select.zip(value.try_get_untracked()) {
                    drop(js_sys::Reflect::set(&select, &"value".into(), &now.into()));
                }
            },
            Duration::ZERO,
        );
    };
    view! {
        <div class=if why.is_some() { "field-explained choice" } else { "choice" }>
            <label for=id.clone()>{label}</label>
            {why.map(|why| view! { <p class="hint" id=hint.clone()>{why}</p> })}
            <select
                id=id
                aria-describedby=hint
                use:controlled_value=value
                on:change=choose
            >
                {move || options.get().into_iter().map(option).collect_view()}
            </select>
        </div>
    }
}

/// A choice among values that have a name each.
#[component]
pub(crate) fn ChoiceOf<T: Copy + PartialEq + Send + Sync + 'static>(
    /// The id of the select.
    #[prop(into)]
    id: String,
    label: &'static str,
    /// Why it is asked, between the label and the list.
    #[prop(optional_no_strip)]
    why: Option<&'static str>,
    /// The values, with the name of each in the markup.
    #[prop(into)]
    options: Vec<(&'static str, T)>,
    /// How a value is written.
    written: impl Fn(T) -> &'static str,
    /// The value that is chosen, if it is one of them.
    #[prop(into)]
    value: Signal<Option<T>>,
    #[prop(into)] on_choose: Callback<T>,
) -> impl IntoView {
    let listed: Vec<(&'static str, String)> =
        options.iter().map(|(name, value)| (*name, written(*value).to_owned())).collect();
    let named = options.clone();
    let name = move || {
        let current = value.get()?;
        named.iter().find(|(_, value)| *value == current).map(|(name, _)| *name)
    };
    let chosen = Signal::derive(move || name().unwrap_or_default().to_owned());
    let choose = move |name: String| {
        if let Some((_, value)) = options.iter().find(|(known, _)| *known == name) {
            on_choose.run(*value);
        }
    };
    view! { <Choice id label why options=listed value=chosen on_choose=choose/> }
}
