//! A layer that fills the window, over whatever page the element stands in.
//! Must not know what it shows.

use leptos::html;
use leptos::prelude::*;
use web_sys::{Event, KeyboardEvent};

use crate::browser::focus;
use crate::ui::locale::use_locale;

/// A layer that fills the window as soon as it is drawn. Nothing behind it can be reached meanwhile.
#[component]
pub(crate) fn FullWindow(
    id: &'static str,
    /// What it is called.
    label: &'static str,
    /// What has the focus at first: a selector.
    #[prop(into)]
    focus: String,
    /// Whether neither Escape nor the gesture that goes back closes it.
    #[prop(optional)]
    stays: bool,
    /// It was closed by one of them.
    #[prop(into)]
    on_close: Callback<()>,
    children: Children,
) -> impl IntoView {
    let part = NodeRef::<html::Dialog>::new();
    let open = move |dialog: &web_sys::HtmlDialogElement| {
        // It is open already, or not in the page: either way there is nothing to open.
        drop(dialog.show_modal());
    };
    Effect::new(move |_| {
        if let Some(dialog) = part.get() {
            open(&dialog);
            focus::to_first_later(focus::tree_of_part(&dialog), vec![focus.clone()]);
        }
    });
    let close = move |_: Event| match part.get_untracked() {
        // Some browsers close it all the same when they are asked twice.
        Some(dialog) if stays => open(&dialog),
        _ => on_close.run(()),
    };
    let keep_open = move |event: &Event| {
        if stays {
            event.prevent_default();
        }
    };
    let press = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            keep_open(&event);
        }
    };
    view! {
        <dialog
            class="dialog-window"
            id=id
            node_ref=part
            lang=use_locale().language().code()
            aria-label=label
            on:keydown=press
            on:cancel=move |event: Event| keep_open(&event)
            on:close=close
        >
            {children()}
        </dialog>
    }
}
