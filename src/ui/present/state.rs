//! What is presented and where one is, as a context of the stage.
//! Must not know how any of it is shown.

use leptos::prelude::*;
use web_sys::DocumentFragment;

use super::content::{Content, Source, content};
use super::deck::Deck;
use super::slides::{Entry, slides};
use crate::language::scenario_name;
use crate::ui::area::{Area, Navigation};
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::comparison::CustomerResults;
use crate::ui::session::{Session, use_session};
use crate::ui::use_navigation;

/// The state of the stage.
#[derive(Clone)]
pub(super) struct PresentState {
    pub(super) session: Session,
    pub(super) locale: LocaleContext,
    pub(super) navigation: Navigation,
    pub(super) deck: RwSignal<Deck>,
    slides: Memo<Vec<Entry>>,
    content: Memo<Option<Content>>,
    /// Whether amounts of money are hidden.
    pub(super) hides_amounts: RwSignal<bool>,
    /// Whether the list of keys is shown.
    pub(super) shows_keys: RwSignal<bool>,
    /// What is said of what was pressed.
    pub(super) message: RwSignal<String>,
    /// When something was done that may make the browser ask the person, which ends the full screen.
    pub(super) may_ask_since: StoredValue<u64>,
    /// The tree that the stage stands in.
    pub(super) tree: StoredValue<Option<DocumentFragment>, LocalStorage>,
}

/// The state of the stage around.
pub(super) fn use_present() -> PresentState {
    expect_context()
}

impl PresentState {
    /// At the area that is on the screen.
    pub(super) fn new() -> Self {
        let (session, locale, navigation) = (use_session(), use_locale(), use_navigation());
        let customers = {
            let session = session.clone();
            Memo::new(move |_| session.with_document(CustomerResults::new))
        };
        let slides = {
            let session = session.clone();
            Memo::new(move |_| {
                session.with_document(|document| {
                    session.with_results(|results| slides(document, results, &customers.read()))
                })
            })
        };
        let area = untrack(|| navigation.area());
        let deck = RwSignal::new(Deck::at_area(&slides.read_untracked(), area));
        let content = {
            let (session, locale) = (session.clone(), locale.clone());
            Memo::new(move |_| {
                let deck = deck.get();
                let slide = deck.slide(&slides.read())?;
                let (then, writer) = (session.compared(), locale.writer());
                let customers = customers.read();
                session.with_document(|document| {
                    session.with_results(|results| {
                        let source = Source {
                            document,
                            results,
                            customers: &customers,
                            then: then.as_deref(),
                            locale: &locale,
                            writer: &writer,
                        };
                        Some(content(slide, deck.step(), &source))
                    })
                })
            })
        };
        Self {
            session,
            locale,
            navigation,
            deck,
            slides,
            content,
            hides_amounts: RwSignal::new(false),
            shows_keys: RwSignal::new(false),
            message: RwSignal::default(),
            may_ask_since: StoredValue::new(0),
            tree: StoredValue::new_local(None),
        }
    }

    /// What stands on the slide, tracked.
    pub(super) fn content(&self) -> Option<Content> {
        self.content.get()
    }

    /// Which scenario the money of the slide is of, tracked; nothing while the base is shown, or where
    /// there is no money.
    pub(super) fn scenario(&self) -> Option<String> {
        let area = self.deck.get().slide(&self.slides.read())?.area();
        let writer = self.locale.writer();
        self.session.with_document(|document| {
            let scenario = document.what_if().shown_scenario()?;
            let has_money = matches!(area, Area::Calculator | Area::Cases | Area::Overview);
            has_money.then(|| {
                (self.locale.text().scenario_shown)(&scenario_name(Some(scenario), &writer))
            })
        })
    }

    /// Which slide of how many it is, tracked.
    pub(super) fn place(&self) -> String {
        let slides = self.slides.read();
        if slides.is_empty() {
            return String::new();
        }
        let words = self.locale.language().presenting_messages();
        let writer = self.locale.writer();
        let place = self.deck.get().place(&slides).saturating_add(1);
        (words.place)(&writer.count(place), &writer.count(slides.len()))
    }

    /// Whether something is hidden now, tracked: everything of the slide, or amounts.
    pub(super) fn hides(&self, is_amount: bool) -> bool {
        self.deck.get().is_covered() || (is_amount && self.hides_amounts.get())
    }

    /// Goes to another place, untracked. Tells whether there is one.
    pub(super) fn go(&self, go: impl FnOnce(&mut Deck, &[Entry]) -> bool) -> bool {
        self.message.set(String::new());
        let slides = self.slides.get_untracked();
        let mut deck = self.deck.get_untracked();
        let went = go(&mut deck, &slides);
        self.deck.set(deck);
        went
    }

    /// Says what was done.
    pub(super) fn tell(&self, words: impl Into<String>) {
        self.message.set(words.into());
    }
}
