//! What every view is handed: the session, and the language and numerals to write it in.
//! Must not know any view.

use std::sync::Arc;

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::domain::results::Results;
use crate::language::{Catalogue, Language, Locale, Numerals, Writer};
use crate::ui::session::Session;

/// A session as one person sees it. Views are built anew when its language changes.
#[derive(Clone)]
pub struct Desk {
    /// What is worked on.
    pub session: Session,
    locale: Locale,
    numerals: &'static dyn Numerals,
    choose_language: Arc<dyn Fn(Language) + Send + Sync>,
}

impl Desk {
    /// A desk. `choose_language` is told when the person picks another language.
    #[must_use]
    pub fn new(
        session: Session,
        locale: Locale,
        numerals: &'static dyn Numerals,
        choose_language: impl Fn(Language) + Send + Sync + 'static,
    ) -> Self {
        Self { session, locale, numerals, choose_language: Arc::new(choose_language) }
    }

    /// The messages of its language.
    #[must_use]
    pub fn text(&self) -> &'static Catalogue {
        self.locale.language.text()
    }

    /// The language that it speaks.
    #[must_use]
    pub fn language(&self) -> Language {
        self.locale.language
    }

    /// A writer in its locale and, read reactively, the document's currency.
    #[must_use]
    pub fn writer(&self) -> Writer {
        Writer::new(self.locale.clone(), self.session.currency(), self.numerals)
    }

    /// Words that follow the session. One type for all of them: views stay small to compile and
    /// to send.
    #[must_use]
    pub fn words(&self, write: impl Fn(&Self) -> String + Send + Sync + 'static) -> Signal<String> {
        let desk = self.clone();
        Signal::derive(move || write(&desk))
    }

    /// Words about the results, by the desk's writer.
    #[must_use]
    pub fn told(
        &self,
        tell: impl Fn(&Results, &Writer) -> String + Send + Sync + 'static,
    ) -> Signal<String> {
        self.words(move |desk| desk.session.with_results(|results| tell(results, &desk.writer())))
    }

    /// Something that holds or does not, and follows the session.
    #[must_use]
    pub fn holds(&self, when: impl Fn(&Self) -> bool + Send + Sync + 'static) -> Signal<bool> {
        let desk = self.clone();
        Signal::derive(move || when(&desk))
    }

    /// What happens when something is pressed.
    #[must_use]
    pub fn press(&self, act: impl Fn(&Self, &MouseEvent) + 'static) -> Box<dyn FnMut(MouseEvent)> {
        let desk = self.clone();
        Box::new(move |event| act(&desk, &event))
    }

    /// The person picks a language.
    pub fn choose_language(&self, language: Language) {
        (self.choose_language)(language);
    }
}
