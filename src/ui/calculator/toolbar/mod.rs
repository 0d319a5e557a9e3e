//! What is done to the whole: undo, redo, and a menu for what is done once in a while.
//! Must not know the lines.

mod keyboard_shortcuts;
mod menu;
mod shortcuts_dialog;

pub(in crate::ui) use keyboard_shortcuts::{area_of_keys, go_to_area, handle_key};
pub(in crate::ui) use menu::MenuContent;
pub(in crate::ui) use shortcuts_dialog::{ShortcutList, ShortcutsDialog};

use leptos::prelude::*;

use crate::ui::components::{DropdownButton, Icon, Lazy, Shape};
use crate::ui::details::DETAILS;
use crate::ui::locale::use_locale;
use crate::ui::session::{Session, use_session};

/// The tools.
#[component]
pub(in crate::ui) fn Toolbar() -> impl IntoView {
    let text = use_locale().text();
    view! {
        <div class="frame-toolbar" role="group" aria-label=text.tools>
            <HistoryButton
                part="undo"
                shape=Shape::Undo
                label=text.undo
                can=Session::can_undo
                act=Session::undo
            />
            <HistoryButton
                part="redo"
                shape=Shape::Redo
                label=text.redo
                can=Session::can_redo
                act=Session::redo
            />
            <Menu/>
        </div>
    }
}

/// Goes a step back or forth in the history.
#[component]
fn HistoryButton(
    /// What it does, in its `data-part`.
    part: &'static str,
    shape: Shape,
    label: &'static str,
    can: fn(&Session) -> bool,
    act: fn(&Session),
) -> impl IntoView {
    let [reads, acts] = [0; 2].map(|_| use_session());
    view! {
        <button
            class="button"
            data-part=part
            type="button"
            aria-disabled=move || (!can(&reads)).to_string()
            on:click=move |_| act(&acts)
        >
            <ToolLabel shape label/>
        </button>
    }
}

/// An icon, and a word that is seen where there is room for it.
#[component]
fn ToolLabel(shape: Shape, label: &'static str) -> impl IntoView {
    view! { <Icon shape/><span class="frame-toolbar-label">{label}</span> }
}

/// The menu; what it holds is fetched when it is first opened.
#[component]
fn Menu() -> impl IntoView {
    let text = use_locale().text();
    let label = move || view! { <ToolLabel shape=Shape::Menu label=text.menu/> };
    let content = |is_open: Signal<bool>| {
        let content = view! {
            <Show when=move || is_open.get()>
                <Lazy module=&DETAILS let:details>{(details.menu)()}</Lazy>
            </Show>
        };
        content.into_any()
    };
    view! {
        <DropdownButton class="frame-menu" id="menu-open" panel="menu" label children=Box::new(content)/>
    }
}
