//! What is done while presenting, and which key does it.
//! Must not know where a slide stands on the screen.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::stage::{STAGE_ID, WINDOW_ID};
use super::state::PresentState;
use crate::browser::{clock, focus, full_screen, preferences, task};
use crate::document::Document;
use crate::language::{PresentKey, scenario_name};
use crate::ui::area::Area;
use crate::ui::comparison::{mark, toggle};
use crate::ui::components::close_dialog_in;
use crate::ui::session::Notice;
use crate::ui::session::starting::begin;

/// How soon, in milliseconds, a browser asks the person about what was done.
const LONGEST_UNTIL_ASKED: u64 = 10_000;

/// What a press does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    /// One of the list of keys.
    Key(PresentKey),
    /// Goes to an area.
    Area(Area),
    /// Goes to the first slide.
    First,
    /// Goes to the last slide.
    Last,
}

/// The keys that are listed, as they are written, in the order of their list.
pub(super) const LISTED: [(PresentKey, &str); 13] = [
    (PresentKey::Next, "→"),
    (PresentKey::Previous, "←"),
    (PresentKey::NextCase, "n"),
    (PresentKey::Hide, "h"),
    (PresentKey::HideAmounts, "b"),
    (PresentKey::NextScenario, "]"),
    (PresentKey::PreviousScenario, "["),
    (PresentKey::Compare, "t"),
    (PresentKey::Mark, "m"),
    (PresentKey::FullScreen, "f"),
    (PresentKey::FreshExample, ""),
    (PresentKey::Keys, "?"),
    (PresentKey::Leave, "Esc"),
];

/// What a key does. Keys of one character do nothing where the person does not want such shortcuts.
pub(super) fn action_of(key: &str, single_keys: bool) -> Option<Action> {
    let of = match key {
        "ArrowRight" | "ArrowDown" | "PageDown" | " " | "Enter" => Action::Key(PresentKey::Next),
        "ArrowLeft" | "ArrowUp" | "PageUp" | "Backspace" => Action::Key(PresentKey::Previous),
        "Home" => Action::First,
        "End" => Action::Last,
        "Escape" => Action::Key(PresentKey::Leave),
        _ if !single_keys => return None,
        _ => {
            let place = key.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            if let Some(area) = place.and_then(|place| Area::ALL.get(place)) {
                return Some(Action::Area(*area));
            }
            // Longer names are those of keys that do something anyway; what has no key has no name.
            let is_single = key.chars().count() == 1;
            let listed = LISTED.iter().find(|(_, listed)| is_single && *listed == key);
            Action::Key(listed.map(|(key, _)| *key)?)
        }
    };
    Some(of)
}

/// A key was pressed; tells whether it does anything. A button that has the focus keeps the keys that
/// press it.
pub(super) fn press_key(event: &KeyboardEvent, state: &PresentState) -> bool {
    let with_modifier = event.alt_key() || event.ctrl_key() || event.meta_key();
    let key = event.key();
    if with_modifier || (is_on_button(event) && matches!(key.as_str(), " " | "Enter")) {
        return false;
    }
    let Some(action) = action_of(&key, preferences::single_keys()) else { return false };
    // A list that is read is scrolled by its keys.
    let is_for_list =
        !matches!(action, Action::Key(PresentKey::Leave | PresentKey::Keys) | Action::Area(_));
    if state.shows_keys.get_untracked() && key.len() > 1 && is_for_list {
        return false;
    }
    run(action, state);
    true
}

fn is_on_button(event: &KeyboardEvent) -> bool {
    let target = event.composed_path().get(0);
    let target = wasm_bindgen::JsCast::dyn_ref::<web_sys::Element>(&target);
    target.is_some_and(|target| target.local_name() == "button")
}

/// Does it.
pub(super) fn run(action: Action, state: &PresentState) {
    let words = state.locale.language().presenting_messages();
    let key = match action {
        Action::Area(area) => {
            if state.go(|deck, slides| deck.go_to_area(slides, area)) {
                show_slide(state);
            } else {
                state.tell((words.nothing_in_area)(area.name(state.locale.text())));
            }
            return;
        }
        Action::First | Action::Last => {
            state.go(|deck, slides| {
                deck.go_to_end(slides, action == Action::Last);
                true
            });
            return;
        }
        Action::Key(key) => key,
    };
    match key {
        PresentKey::Next => drop(state.go(|deck, slides| deck.go_on(slides))),
        PresentKey::Previous => drop(state.go(|deck, slides| deck.go_back(slides))),
        PresentKey::NextCase => {
            if state.go(|deck, slides| deck.go_to_next_case(slides)) {
                show_slide(state);
            } else {
                state.tell((words.nothing_in_area)(state.locale.text().area_cases));
            }
        }
        PresentKey::Hide => {
            state.deck.update(|deck| deck.toggle_covers());
            let covers = state.deck.get_untracked().covers();
            state.tell(if covers { words.figures_hidden } else { words.figures_shown });
        }
        PresentKey::HideAmounts => {
            state.hides_amounts.update(|hides| *hides = !*hides);
            let hides = state.hides_amounts.get_untracked();
            state.tell(if hides { words.amounts_hidden } else { words.amounts_shown });
        }
        PresentKey::NextScenario => show_scenario(state, true),
        PresentKey::PreviousScenario => show_scenario(state, false),
        PresentKey::Compare => {
            let state = state.clone();
            task::spawn(async move {
                let comparing = toggle(state.session.clone()).await;
                state.tell(comparing.in_words(&state.session, &state.locale));
            });
        }
        PresentKey::Mark => {
            state.may_ask_since.set_value(clock::now());
            let state = state.clone();
            task::spawn(async move {
                let said = mark(state.session.clone(), state.locale.clone()).await;
                state.tell(said);
            });
        }
        PresentKey::FullScreen => enter_full_screen(state),
        PresentKey::FreshExample => begin_fresh_example(state),
        PresentKey::Keys => {
            state.shows_keys.update(|shows| *shows = !*shows);
            let shows = state.shows_keys.get_untracked();
            focus_on(state, if shows { "#present-close-keys" } else { "#present-stage" });
        }
        PresentKey::Leave if state.shows_keys.get_untracked() => show_slide(state),
        PresentKey::Leave => leave(state),
    }
}

/// Shows the results of the scenario after the one that is shown, or before it, and says which it is.
fn show_scenario(state: &PresentState, forward: bool) {
    let next = state.session.now(|document, _| document.what_if().beside_shown(forward));
    state.session.show_scenario(next);
    let text = state.locale.text();
    let writer = state.locale.writer_untracked();
    state.tell(state.session.now(|document, _| {
        (text.scenario_shown)(&scenario_name(document.what_if().shown_scenario(), &writer))
    }));
}

/// Begins with a clean example for the next customer; what was open is kept as a programme, and the notice
/// that says so stands there afterwards.
fn begin_fresh_example(state: &PresentState) {
    show_slide(state);
    state.may_ask_since.set_value(clock::now());
    let state = state.clone();
    task::spawn(async move {
        let currency = untrack(|| state.session.currency());
        let notice = begin(&state.session, Document::worked_example(currency)).await;
        state.go(|deck, slides| {
            deck.go_to_end(slides, false);
            true
        });
        let language = state.locale.language();
        state.tell(match notice {
            Notice::Began { .. } => language.presenting_messages().fresh_example,
            Notice::NotStarted => language.programme_messages().action_failed,
            _ => state.locale.details().example_loaded,
        });
        state.session.notify(Some(notice));
    });
}

/// The list of keys makes room for the slide.
fn show_slide(state: &PresentState) {
    if state.shows_keys.get_untracked() {
        state.shows_keys.set(false);
        focus_on(state, "#present-stage");
    }
}

fn focus_on(state: &PresentState, selector: &str) {
    focus::to_first_later(state.tree.get_value(), vec![selector.to_owned()]);
}

/// Everything is as it was: the window closes, and gives the focus back to what had it.
fn leave(state: &PresentState) {
    match state.tree.get_value() {
        Some(tree) => close_dialog_in(&tree, WINDOW_ID),
        None => state.navigation.present(false),
    }
}

/// The whole screen was given back: by the browser's own Escape, which leaves, or since the browser asks
/// whether it may keep what was saved, which leaves the slide in the window.
pub(super) fn lose_full_screen(state: &PresentState) {
    let since = state.may_ask_since.get_value();
    if clock::now().saturating_sub(since) > LONGEST_UNTIL_ASKED {
        run(Action::Key(PresentKey::Leave), state);
    }
}

/// Takes the whole screen, or says that it may not.
pub(super) fn enter_full_screen(state: &PresentState) {
    let state = state.clone();
    task::spawn(async move {
        if !full_screen::enter(state.tree.get_value(), STAGE_ID).await {
            state.tell(state.locale.language().presenting_messages().full_screen_refused);
        }
    });
}
