//! A menu from which a line is added: a button that unfolds what there is to add.
//! Must not know what is added.

use leptos::prelude::*;
use web_sys::Event;

use crate::ui::desk::Desk;
use crate::ui::view::use_desk;

/// The menu; `add` gets what was picked.
#[component]
pub(super) fn Menu<T: Copy + Send + Sync + 'static>(
    id: &'static str,
    label: &'static str,
    items: Vec<(&'static str, T)>,
    add: fn(&Desk, T, &Event),
) -> impl IntoView {
    let desk = use_desk();
    let open = RwSignal::new(false);
    let item = |(label, what): (&'static str, T)| {
        let desk = desk.clone();
        let pick = move |event: web_sys::MouseEvent| {
            add(&desk, what, &event);
            open.set(false);
        };
        view! { <li><button class="" type="button" on:click=pick>{label}</button></li> }
    };
    view! {
        <div class="menu">
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
            <ul class="items" hidden=move || !open.get()>
                {items.into_iter().map(item).collect_view()}
            </ul>
        </div>
    }
}
