//! The application inside its element: mounted, told about attributes, unmounted.
//! Called by `view.js` alone; must not know what the views show.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::sync::Arc;

use js_sys::Function;
use leptos::mount::mount_to;
use leptos::prelude::*;
use rust_decimal::Decimal;
use send_wrapper::SendWrapper;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ShadowRoot};

use crate::browser::intl::Intl;
use crate::browser::journal::{Journal, JournalHandle};
use crate::browser::storage::StoredText;
use crate::browser::{keys, preferences, printing, storage, styles, tab_storage};
use crate::domain::currency::Currency;
use crate::language::{Locale, Writer};
use crate::ui::{
    self, App, Area, ChangeLocale, Face, Navigation, NotFetched, PERSISTENCE, Presentation,
    ProgrammeStore, Session,
};

/// One mounted element.
struct Mounted {
    handle: u32,
    storage_key: String,
    change_locale: ChangeLocale,
    presentation: Presentation,
    keep_place: SendWrapper<Function>,
    /// Taken down when it is dropped.
    _views: Box<dyn Any>,
}

thread_local! {
    static MOUNTED: RefCell<Vec<Mounted>> = const { RefCell::new(Vec::new()) };
    static NEXT: Cell<u32> = const { Cell::new(1) };
    /// Elements with one storage key work on one session.
    static SESSIONS: RefCell<Vec<(String, Session)>> = const { RefCell::new(Vec::new()) };
}

/// Tells the loader when the application stops for good, before anything else can happen: from
/// then on nothing is written, so what is kept stays as it is. `bring_styles` fetches the styles of
/// what nobody sees at first; `print` prints a part of a tree by itself.
#[wasm_bindgen]
pub fn start(on_stop: Function, bring_styles: Function, print: Function) {
    styles::brought_by(bring_styles);
    printing::printed_by(print);
    // The hook must be `Send`; there is one thread here, and the function never leaves it.
    let on_stop = SendWrapper::new(on_stop);
    std::panic::set_hook(Box::new(move |panic| {
        storage::stop();
        let answer = on_stop.call1(&JsValue::NULL, &panic.to_string().into());
        // Nobody is left to tell that telling failed.
        drop(answer);
    }));
}

/// Fetches what reads the stored form, where there is a local copy: what mounts opens it. Where that
/// leaves a large document to the journal, mounting has to wait for the journal; what is returned
/// then is the headline to show meanwhile.
#[wasm_bindgen]
pub async fn prepare(storage_key: String, tag: String) -> Result<Option<String>, JsValue> {
    let StoredText::Text(copy) = storage::read(&keys::document(&storage_key)) else {
        return Ok(None);
    };
    let missing = |NotFetched| JsValue::from("a part could not be fetched");
    let stored = PERSISTENCE.load().await.map_err(missing)?;
    let writer = Writer::new(locale_for(&tag), Currency::EURO, &Intl);
    let headline = |ratio: Option<Decimal>| ratio.map(|ratio| writer.times(ratio));
    Ok((stored.headline_left_to_journal)(&copy).map(|ratio| headline(ratio).unwrap_or_default()))
}

/// Mounts the application into a shadow root, after what is there, and returns its handle: all its
/// areas, or the one that is named alone. `mode` and `repeats` say what of the survey it shows, where it
/// is that area. The journal under the storage key joins later. `keep_place` is called before the views
/// are made anew, in another language or mode.
#[wasm_bindgen]
#[expect(clippy::too_many_arguments, reason = "each is an attribute of the element")]
pub fn mount(
    root: &ShadowRoot,
    tag: &str,
    currency: &str,
    storage_key: &str,
    area: &str,
    mode: &str,
    repeats: bool,
    keep_place: Function,
) -> Result<u32, JsValue> {
    let document = root.owner_document().ok_or(JsValue::NULL)?;
    let place: HtmlElement = document.create_element("div")?.unchecked_into();
    place.set_class_name("root");

    let session = session(storage_key, currency);
    let presentation = Presentation::new(first_face(area, mode, storage_key), repeats);
    let storage_key = storage_key.to_owned();
    let locale = ArcRwSignal::new(locale_for(tag));
    let keep_place = SendWrapper::new(keep_place);
    let change_locale = change_of(locale.clone(), keep_place.clone());
    let navigation = Area::of_name(area).map_or_else(Navigation::of_all, Navigation::of_one);
    let views = mount_to(place.clone(), {
        let (change, presentation) = (change_locale.clone(), presentation.clone());
        move || view! { <App session navigation presentation current=locale change/> }
    });
    root.append_child(&place)?;

    let handle = NEXT.replace(NEXT.get().wrapping_add(1));
    let views = Box::new(views);
    let mounted =
        Mounted { handle, storage_key, change_locale, presentation, keep_place, _views: views };
    MOUNTED.with_borrow_mut(|all| all.push(mounted));
    Ok(handle)
}

/// The area whose element has a `mode`.
const SURVEY: &str = "survey";

/// What an element shows at first. What was handed over stays so when the page is loaded again: whoever
/// answers does not get at the desk by that.
fn first_face(area: &str, mode: &str, storage_key: &str) -> Face {
    let face = if area == SURVEY { Face::of_survey_mode(mode) } else { Face::Desk };
    let hands_over = face == Face::Desk && matches!(area, "" | SURVEY);
    if hands_over && tab_storage::read(&keys::handed_over(storage_key)).is_some() {
        return Face::HandedOver;
    }
    face
}

/// Changes a locale, where that is another one.
fn change_of(locale: ArcRwSignal<Locale>, keep_place: SendWrapper<Function>) -> ChangeLocale {
    Arc::new(move |to| {
        if locale.get_untracked() != to {
            // Without their place the views are there all the same.
            drop(keep_place.call0(&JsValue::NULL));
            locale.set(to);
        }
    })
}

/// The language of an element by its tag, unless the person chose another.
fn locale_for(tag: &str) -> Locale {
    let by_page = Locale::from_tag(tag);
    match preferences::language() {
        Some(chosen) if chosen != by_page.language => Locale::from_language(chosen),
        _ => by_page,
    }
}

fn known_session(storage_key: &str) -> Option<Session> {
    SESSIONS.with_borrow(|sessions| {
        sessions.iter().find(|(key, _)| key == storage_key).map(|(_, session)| session.clone())
    })
}

/// The journal under a storage key has answered. Says whether anyone still works under that key.
#[wasm_bindgen]
pub async fn join(storage_key: String, journal: JournalHandle) -> bool {
    let Some(session) = known_session(&storage_key) else { return false };
    session.join(Journal::from_handle(journal)).await;
    true
}

/// The journal's script could not be fetched.
#[wasm_bindgen]
pub fn join_failed(storage_key: &str) {
    if let Some(session) = known_session(storage_key) {
        session.join_failed();
    }
}

fn session(storage_key: &str, currency: &str) -> Session {
    known_session(storage_key).unwrap_or_else(|| {
        let store = ProgrammeStore::in_browser(storage_key.to_owned());
        let session = Session::open(store, parse_currency(currency));
        let kept = (storage_key.to_owned(), session.clone());
        SESSIONS.with_borrow_mut(|sessions| sessions.push(kept));
        session
    })
}

/// The page tells an element another language.
#[wasm_bindgen]
pub fn set_language(handle: u32, tag: &str) {
    // What is called by it may mount or unmount.
    let change = find(handle, |mounted| mounted.change_locale.clone());
    if let Some(change) = change {
        change(locale_for(tag));
    }
}

/// The page tells a survey what of it to show. What was handed over is given back by hand alone.
#[wasm_bindgen]
pub fn set_mode(handle: u32, mode: &str, repeats: bool) {
    let told = find(handle, |mounted| (mounted.presentation.clone(), mounted.keep_place.clone()));
    let Some((presentation, keep_place)) = told else { return };
    presentation.set_repeats(repeats);
    let face = Face::of_survey_mode(mode);
    if !presentation.shows(face) && !presentation.shows(Face::HandedOver) {
        // Without their place the views are there all the same.
        drop(keep_place.call0(&JsValue::NULL));
        presentation.show(face);
    }
}

/// The page tells an element another currency for what is begun in it.
#[wasm_bindgen]
pub fn set_currency(handle: u32, currency: &str) {
    let storage_key = find(handle, |mounted| mounted.storage_key.clone());
    let session = storage_key.and_then(|key| known_session(&key));
    if let Some(session) = session {
        session.set_initial_currency(parse_currency(currency));
    }
}

fn find<T>(handle: u32, read: impl FnOnce(&Mounted) -> T) -> Option<T> {
    MOUNTED.with_borrow(|all| all.iter().find(|mounted| mounted.handle == handle).map(read))
}

fn parse_currency(code: &str) -> Currency {
    Currency::parse(code).unwrap_or(Currency::EURO)
}

/// Takes an element down; what it had is kept first.
#[wasm_bindgen]
pub fn unmount(handle: u32) {
    let mounted = MOUNTED.with_borrow_mut(|all| {
        let index = all.iter().position(|mounted| mounted.handle == handle)?;
        Some(all.swap_remove(index))
    });
    let Some(Mounted { storage_key, .. }) = mounted else { return };
    let same = |other: &Mounted| other.storage_key == storage_key;
    if MOUNTED.with_borrow(|all| !all.iter().any(same)) {
        let session = SESSIONS.with_borrow_mut(|sessions| {
            let index = sessions.iter().position(|(key, _)| *key == storage_key)?;
            Some(sessions.swap_remove(index).1)
        });
        if let Some(session) = session {
            session.close();
        }
    }
}

/// Fetches what the first load leaves out, while nothing else is to be done.
#[wasm_bindgen]
pub fn fetch_rest() {
    ui::fetch_rest();
}

/// Keeps everything that waits to be kept: the page is hidden or left.
#[wasm_bindgen]
pub fn flush() {
    let sessions = SESSIONS.with_borrow(Clone::clone);
    for (_, session) in sessions {
        session.flush();
    }
}
