//! The list of the keyboard's shortcuts, in a dialog. Must not know what the shortcuts do.

use leptos::prelude::*;
use web_sys::{Event, MouseEvent};

use super::keyboard_shortcuts::SINGLE_KEYS;
use crate::browser::{focus, preferences};
use crate::language::Shortcut;
use crate::ui::area::use_navigation;
use crate::ui::components::{Lazy, close_dialog, open_dialog};
use crate::ui::details::DETAILS;
use crate::ui::locale::use_locale;

/// The id of the dialog.
const DIALOG: &str = "shortcuts";
/// The id of its title.
const TITLE: &str = "shortcuts-title";
/// The id of what switches single keys off.
const SWITCH: &str = "single-keys";

/// The keys of the areas.
const AREAS: &str = "1 – 5";
/// The keys of the areas where digits are scores.
const AREAS_FROM_SCALE: &str = "g 1 – 5";

/// Opens the list.
pub(in crate::ui) fn open_shortcuts(event: &Event) {
    open_dialog(event, DIALOG);
    // A dialog gives the focus to what it holds when it is shown; this one is drawn after that.
    focus::to(focus::tree_of(event), SWITCH.to_owned());
}

/// The dialog: empty until it is opened.
#[component]
pub(in crate::ui) fn ShortcutsDialog() -> impl IntoView {
    let open = RwSignal::new(false);
    view! {
        <dialog
            class="calculator-shortcuts"
            id=DIALOG
            aria-labelledby=TITLE
            on:opened=move |_: Event| open.set(true)
            on:close=move |_| open.set(false)
        >
            <Show when=move || open.get()>
                <Lazy module=&DETAILS let:details>{(details.shortcuts)()}</Lazy>
            </Show>
        </dialog>
    }
}

/// What the dialog holds.
#[component]
pub(in crate::ui) fn ShortcutList() -> impl IntoView {
    let locale = use_locale();
    let (text, words) = (locale.text(), locale.details());
    let is_alone = use_navigation().is_alone();
    let works = |(_, shortcut): &(_, Shortcut)| !is_alone || *shortcut != Shortcut::Present;
    let single = SINGLE_KEYS.into_iter().filter(works).map(|(key, shortcut)| {
        view! { <ShortcutRow keys=key words=(words.shortcut)(shortcut)/> }
    });
    view! {
        <h2 id=TITLE>{text.shortcuts}</h2>
        <dl>
            <ShortcutRow keys="Ctrl+Z" words=text.undo/>
            <ShortcutRow keys="Ctrl+Shift+Z" words=text.redo/>
            {single.collect_view()}
            <ShortcutRow keys=AREAS words=(words.shortcut)(Shortcut::Area)/>
            <ShortcutRow keys=AREAS_FROM_SCALE words=(words.shortcut)(Shortcut::AreaFromScale)/>
            <ShortcutRow keys="Esc" words=(words.shortcut)(Shortcut::Close)/>
        </dl>
        <p class="calculator-switch">
            <input
                type="checkbox"
                id=SWITCH
                checked=preferences::single_keys()
                on:change=|event| preferences::use_single_keys(event_target_checked(&event))
            />
            <label for=SWITCH>{words.single_keys}</label>
        </p>
        <button
            class="button"
            type="button"
            on:click=|event: MouseEvent| close_dialog(&event, DIALOG)
        >
            {words.close}
        </button>
    }
}

#[component]
fn ShortcutRow(keys: &'static str, words: &'static str) -> impl IntoView {
    view! { <div class="calculator-shortcut"><dt><kbd>{keys}</kbd></dt><dd>{words}</dd></div> }
}
