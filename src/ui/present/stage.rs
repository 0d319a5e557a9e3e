//! The window that is presented in: its keys, its touches, and leaving it.
//! Must not know what stands on a slide.

use leptos::ev::PointerEvent;
use leptos::html;
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::actions::{Action, enter_full_screen, lose_full_screen, press_key, run};
use super::controls::{Controls, KeyList};
use super::slide_view::SlideView;
use super::state::{PresentState, use_present};
use crate::browser::{focus, full_screen};
use crate::language::PresentKey;
use crate::ui::components::FullWindow;
use crate::ui::locale::use_locale;

/// The id of the window.
pub(super) const WINDOW_ID: &str = "present-window";
/// The id of what takes the whole screen.
pub(super) const STAGE_ID: &str = "present";

/// How far a finger goes, in pixels, when it swipes and does not tap.
const SWIPE: i32 = 40;

/// The window.
#[component]
pub(super) fn Stage() -> impl IntoView {
    let words = use_locale().language().presenting_messages();
    let state = PresentState::new();
    let closes = state.navigation.clone();
    provide_context(state);
    // Not every engine does so by itself where a window was on the whole screen.
    let had_focus = StoredValue::new_local(focus::holder());
    let close = move |()| {
        closes.present(false);
        if let Some(holder) = had_focus.try_update_value(Option::take).flatten() {
            focus::give_back(holder);
        }
    };
    view! {
        <FullWindow
            id=WINDOW_ID
            label=words.presentation
            focus="#present-stage"
            on_close=close
        >
            <Room/>
        </FullWindow>
    }
}

#[component]
fn Room() -> impl IntoView {
    let state = use_present();
    let room = NodeRef::<html::Div>::new();
    let opens = state.clone();
    Effect::new(move |_| {
        let Some(room) = room.get() else { return };
        opens.tree.set_value(focus::tree_of_part(&room));
        let opens = opens.clone();
        // Once the window is open.
        request_animation_frame(move || enter_full_screen(&opens));
    });
    // The browser's own Escape gives the screen back without a key.
    let left = state.clone();
    let was_full = StoredValue::new(false);
    let screen = window_event_listener_untyped("fullscreenchange", move |_| {
        let is_full = full_screen::is_on();
        if was_full.get_value() && !is_full {
            lose_full_screen(&left);
        }
        was_full.set_value(is_full);
    });
    on_cleanup(move || screen.remove());
    let keys = state.clone();
    let press = move |event: KeyboardEvent| {
        if press_key(&event, &keys) {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    let slide_name = {
        let state = state.clone();
        move || {
            let title = state.content().map(|content| content.title).unwrap_or_default();
            [title, state.place()].join(". ")
        }
    };
    let moved = state.clone();
    let shows_keys = state.shows_keys;
    view! {
        <div
            class="present"
            id=STAGE_ID
            class:present-moved=move || moved.deck.get().has_moved
            node_ref=room
            on:keydown=press
        >
            <div class="present-stage" hidden=move || shows_keys.get()><Touchable/></div>
            <Show when=move || shows_keys.get()><KeyList/></Show>
            <Controls/>
            <p class="visually-hidden" role="status" data-part="slide-name">{slide_name}</p>
        </div>
    }
}

/// The slide, which goes on when it is tapped, or back at its first third, and follows a swipe.
#[component]
fn Touchable() -> impl IntoView {
    let state = use_present();
    let words = use_locale().language().presenting_messages();
    let from = StoredValue::new(None::<i32>);
    let put = move |event: PointerEvent| {
        from.set_value((event.is_primary() && event.button() == 0).then(|| event.client_x()));
    };
    let lift = move |event: PointerEvent| {
        let Some(from) = from.try_update_value(Option::take).flatten() else { return };
        let way = event.client_x().saturating_sub(from);
        let width = event_target::<web_sys::Element>(&event).owner_document();
        let width =
            width.and_then(|page| page.document_element()).map_or(0, |it| it.client_width());
        let is_back =
            if way.saturating_abs() >= SWIPE { way > 0 } else { event.client_x() < width / 3 };
        let key = if is_back { PresentKey::Previous } else { PresentKey::Next };
        run(Action::Key(key), &state);
    };
    view! {
        <div
            class="present-surface"
            id="present-stage"
            tabindex="0"
            role="group"
            aria-label=words.presentation
            on:pointerdown=put
            on:pointerup=lift
        >
            <SlideView/>
        </div>
    }
}
