//! What keys do within the calculator. Single keys work only while the focus is within, never while
//! something is typed, and can be switched off (WCAG 2.1.4).
//! Must not know what the shortcuts do beyond calling it.

use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use super::shortcuts_dialog::open_shortcuts;
use crate::browser::{focus, preferences, text_input};
use crate::language::Shortcut;
use crate::ui::area::{Area, Navigation, name_of_present_area};
use crate::ui::calculator::report::ReportExport;
use crate::ui::cases::CASES;
use crate::ui::locale::LocaleContext;
use crate::ui::session::{Notice, Session};

/// Single keys, in the order of their list.
pub(super) const SINGLE_KEYS: [(&str, Shortcut); 9] = [
    ("?", Shortcut::Help),
    ("a", Shortcut::Answer),
    ("f", Shortcut::Statement),
    ("n", Shortcut::NewCase),
    ("c", Shortcut::Copy),
    ("r", Shortcut::Print),
    ("p", Shortcut::Present),
    ("m", Shortcut::Mark),
    ("t", Shortcut::Compare),
];

/// The key after which a digit is an area wherever it is pressed.
const GO: &str = "g";

/// A key was pressed.
pub(in crate::ui) fn handle_key(
    session: &Session,
    locale: &LocaleContext,
    navigation: &Navigation,
    export: &ReportExport,
    event: &KeyboardEvent,
) {
    let key = event.key();
    if event.alt_key() || event.default_prevented() {
        return;
    }
    // The page's own content in our slots has keys of its own.
    if !focus::is_in_own_tree(event) {
        return;
    }
    // What is typed in a dialog is not the document's, and nothing behind one is to change.
    if focus::is_in_dialog(event) {
        return;
    }
    if event.ctrl_key() || event.meta_key() {
        undo_or_redo(session, event, &key);
        return;
    }
    if key == "Escape" {
        session.notify(None);
        return;
    }
    if text_input::is_typed_into(event) || !preferences::single_keys() {
        return;
    }
    if let Some(area) = area_of_keys(navigation, &key, is_on_scale(event)) {
        event.prevent_default();
        go_to_area(navigation, area, event);
    } else if let Some((_, shortcut)) = SINGLE_KEYS.iter().find(|(known, _)| *known == key) {
        event.prevent_default();
        run_shortcut(session, locale, navigation, export, *shortcut, event);
    }
}

/// The area that a key leads to, where there are several: a digit, but on a scale only after the key that
/// says so. Every key that is pressed by itself has to be told, since that key holds for the next one.
pub(in crate::ui) fn area_of_keys(
    navigation: &Navigation,
    key: &str,
    is_on_scale: bool,
) -> Option<Area> {
    let goes = !navigation.is_alone();
    // Keys that only go with others, such as Shift, are none.
    let is_after_go = key.len() == 1 && navigation.await_area(goes && key == GO);
    area_of(key).filter(|_| goes && (is_after_go || !is_on_scale))
}

/// The area that a digit leads to.
fn area_of(key: &str) -> Option<Area> {
    let number: usize = key.parse().ok()?;
    Area::ALL.get(number.checked_sub(1)?).copied()
}

/// The focus goes along: what had it goes with the area before.
pub(in crate::ui) fn go_to_area(navigation: &Navigation, area: Area, event: &KeyboardEvent) {
    navigation.go_to(area);
    focus::to_first_later(focus::tree_of(event), name_of_present_area());
}

/// Ctrl+Z and its kin undo in the box that is being typed into, else in the document.
fn undo_or_redo(session: &Session, event: &KeyboardEvent, key: &str) {
    let is_redo = match key {
        "z" | "Z" => event.shift_key(),
        "y" | "Y" => true,
        _ => return,
    };
    if text_input::text_box_of(event).is_some_and(|id| session.is_undone_by_itself(&id)) {
        return;
    }
    event.prevent_default();
    if is_redo {
        session.redo();
    } else {
        session.undo();
    }
    focus::keep_within(focus::tree_of(event), "add-cost");
}

/// Whether the focus is on a scale, where digits are scores and nothing else.
fn is_on_scale(event: &KeyboardEvent) -> bool {
    let target = event.composed_path().get(0);
    let target = target.dyn_ref::<web_sys::Element>();
    target.is_some_and(|target| matches!(target.closest("[data-scale]"), Ok(Some(_))))
}

fn run_shortcut(
    session: &Session,
    locale: &LocaleContext,
    navigation: &Navigation,
    export: &ReportExport,
    shortcut: Shortcut,
    event: &KeyboardEvent,
) {
    let tree = focus::tree_of(event);
    match shortcut {
        Shortcut::Help => open_shortcuts(event),
        Shortcut::Answer => focus::show(tree, "answer"),
        Shortcut::Statement => focus::first_input(tree),
        Shortcut::NewCase => {
            if navigation.is_alone() {
                return;
            }
            let session = session.clone();
            navigation.go_to(Area::Cases);
            CASES.then(move |cases| match cases {
                Ok(cases) => (cases.add)(&session, tree),
                Err(_) => session.notify(Some(Notice::NotFetched)),
            });
        }
        Shortcut::Copy => export.copy(),
        Shortcut::Print => export.print(tree),
        Shortcut::Present => navigation.present(true),
        Shortcut::Mark => {
            let locale = locale.clone();
            session.with_details(move |details, session| (details.mark)(session, &locale));
        }
        Shortcut::Compare => {
            let locale = locale.clone();
            session.with_details(move |details, session| (details.compare)(session, &locale));
        }
        // These are no single keys.
        Shortcut::Area | Shortcut::AreaFromScale | Shortcut::Close => {}
    }
}
