//! The quiet row at the bottom edge, and the list of keys, each of which can be pressed.
//! Must not know what a press does beyond running it.

use leptos::prelude::*;

use super::actions::{Action, LISTED, run};
use super::state::use_present;
use crate::language::PresentKey;
use crate::ui::area::Area;
use crate::ui::locale::use_locale;

/// The ways on and back, where one is, and what is said of what was pressed.
#[component]
pub(super) fn Controls() -> impl IntoView {
    let words = use_locale().language().presenting_messages();
    let state = use_present();
    let (places, message) = (state.clone(), state.message);
    let has_moved = move || state.deck.get().has_moved;
    view! {
        <div class="present-controls">
            <p class="present-message" role="status" data-part="present-message">
                {move || message.get()}
            </p>
            <p class="present-hint" hidden=has_moved data-part="present-hint">
                <span class="present-by-key">{words.hint}</span>
                <span class="present-by-touch">{words.hint_by_touch}</span>
            </p>
            <div class="present-ways">
                <Way key=PresentKey::Previous sign="‹"/>
                <span class="present-place" aria-hidden="true">{move || places.place()}</span>
                <Way key=PresentKey::Next sign="›"/>
                <Way key=PresentKey::Keys sign="?"/>
                <Way key=PresentKey::Leave sign="×"/>
            </div>
        </div>
    }
}

#[component]
fn Way(key: PresentKey, sign: &'static str) -> impl IntoView {
    let state = use_present();
    let label = (use_locale().language().presenting_messages().key)(key);
    view! {
        <button
            class="present-way-button"
            type="button"
            data-part=part_of(key)
            title=label
            on:click=move |_| run(Action::Key(key), &state)
        >
            <span aria-hidden="true">{sign}</span>
            <span class="visually-hidden">{label}</span>
        </button>
    }
}

/// What a button is in its `data-part`.
fn part_of(key: PresentKey) -> &'static str {
    match key {
        PresentKey::Next => "present-next",
        PresentKey::Previous => "present-previous",
        PresentKey::NextCase => "present-next-case",
        PresentKey::Hide => "present-hide",
        PresentKey::HideAmounts => "present-hide-amounts",
        PresentKey::NextScenario => "present-next-scenario",
        PresentKey::PreviousScenario => "present-previous-scenario",
        PresentKey::Compare => "present-compare",
        PresentKey::Mark => "present-mark",
        PresentKey::FullScreen => "present-full-screen",
        PresentKey::FreshExample => "present-fresh-example",
        PresentKey::Keys => "present-keys",
        PresentKey::Leave => "present-leave",
    }
}

/// All keys, and what has none.
#[component]
pub(super) fn KeyList() -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().presenting_messages();
    let state = use_present();
    let back = move |_| run(Action::Key(PresentKey::Keys), &state);
    let listed = LISTED.into_iter().filter(|(key, _)| *key != PresentKey::Keys);
    let keys = listed.map(|(key, sign)| {
        let label = (words.key)(key);
        view! { <KeyRow action=Action::Key(key) part=part_of(key) sign label/> }
    });
    let areas = Area::ALL.into_iter().zip(["1", "2", "3", "4", "5"]).map(|(area, sign)| {
        let label = area.name(locale.text());
        view! { <KeyRow action=Action::Area(area) part="present-area" sign label/> }
    });
    view! {
        <section class="present-keys" aria-labelledby="present-keys-title">
            <h2 class="present-title" id="present-keys-title">{words.keys}</h2>
            <ul>{areas.collect_view()}{keys.collect_view()}</ul>
            <button class="button" type="button" id="present-close-keys" on:click=back>
                {words.close_keys}
            </button>
        </section>
    }
}

#[component]
fn KeyRow(
    action: Action,
    part: &'static str,
    sign: &'static str,
    label: &'static str,
) -> impl IntoView {
    let state = use_present();
    let (covers, hides, compares) = (state.deck, state.hides_amounts, state.session.clone());
    let is_on = move || {
        let is_on = match action {
            Action::Key(PresentKey::Hide) => covers.get().covers(),
            Action::Key(PresentKey::HideAmounts) => hides.get(),
            Action::Key(PresentKey::Compare) => compares.compared().is_some(),
            _ => return None,
        };
        Some(is_on.to_string())
    };
    let sign = (!sign.is_empty()).then(|| view! { <kbd>{sign}</kbd> });
    view! {
        <li>
            <button
                class="present-key"
                type="button"
                data-part=format!("list-{part}")
                aria-pressed=is_on
                on:click=move |_| run(action, &state)
            >
                <span class="present-sign">{sign}</span>
                {label}
            </button>
        </li>
    }
}
