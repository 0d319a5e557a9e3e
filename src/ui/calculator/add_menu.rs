//! A menu from which a line is added: a button that expands what there is to add.
//! Must not know what is added.

use leptos::prelude::*;
use web_sys::MouseEvent;

/// The menu; `on_pick` gets what was picked.
#[component]
pub(super) fn AddMenu<T: Copy + Send + Sync + 'static>(
    id: &'static str,
    label: &'static str,
    /// What there is to add, each by its name.
    items: Vec<(&'static str, T)>,
    #[prop(into)] on_pick: Callback<(T, MouseEvent)>,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let item = |(label, what): (&'static str, T)| {
        let pick = move |event| {
            on_pick.run((what, event));
            open.set(false);
        };
        view! { <li><button type="button" on:click=pick>{label}</button></li> }
    };
    view! {
        <div class="calculator-add-menu">
            <button
                class="link"
                type="button"
                id=id
                aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)
            >
                <span aria-hidden="true">"+ "</span>
                {label}
            </button>
            <ul class="calculator-add-items" hidden=move || !open.get()>
                {items.into_iter().map(item).collect_view()}
            </ul>
        </div>
    }
}
