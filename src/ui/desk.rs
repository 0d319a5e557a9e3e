//! What every view is handed: the session, and the language and numerals to write it in.
//! Must not know any view.

use std::sync::Arc;

use leptos::prelude::untrack;
use web_sys::Event;

use crate::browser::intl;
use crate::document::{Entry, Field};
use crate::domain::currency::Currency;
use crate::domain::results::Results;
use crate::keeping::Moment;
use crate::language::{Catalogue, DetailWords, Language, Locale, Numerals, Writer};
use crate::ui::area::Area;
use crate::ui::session::Session;
use crate::ui::view::{Followed, Holds, Told};

/// A session as one person sees it. Views are built anew when its language changes.
#[derive(Clone)]
pub struct Desk {
    /// What is worked on.
    pub session: Session,
    locale: Locale,
    numerals: &'static dyn Numerals,
    choose_language: Arc<dyn Fn(Language) + Send + Sync>,
    area: Followed<Area>,
    /// Whether that is the only one that the element shows.
    is_alone: bool,
}

impl Desk {
    /// A desk. `choose_language` is told when the person picks another language; `area` is the one
    /// that is on the screen.
    #[must_use]
    pub fn new(
        session: Session,
        locale: Locale,
        numerals: &'static dyn Numerals,
        choose_language: impl Fn(Language) + Send + Sync + 'static,
        area: Followed<Area>,
    ) -> Self {
        let choose_language = Arc::new(choose_language);
        Self { session, locale, numerals, choose_language, area, is_alone: false }
    }

    /// The desk of an element that shows one area alone.
    #[must_use]
    pub fn alone(self, is_alone: bool) -> Self {
        Self { is_alone, ..self }
    }

    /// Whether the element shows one area alone.
    #[must_use]
    pub(crate) fn is_alone(&self) -> bool {
        self.is_alone
    }

    /// The area that is on the screen, read reactively.
    #[must_use]
    pub(crate) fn area(&self) -> Area {
        self.area.get()
    }

    /// Goes to an area.
    pub(crate) fn go_to(&self, area: Area) {
        self.area.set(area);
    }

    /// The messages of its language.
    #[must_use]
    pub fn text(&self) -> &'static Catalogue {
        self.locale.language.text()
    }

    /// What its language says to those who look closer; only for what comes later.
    #[must_use]
    pub(crate) fn details(&self) -> &'static DetailWords {
        self.locale.language.of_details()
    }

    /// The language that it speaks.
    #[must_use]
    pub fn language(&self) -> Language {
        self.locale.language
    }

    /// A writer in its locale and, read reactively, the document's currency.
    #[must_use]
    pub fn writer(&self) -> Writer {
        self.writer_in(self.session.currency())
    }

    /// A writer in its locale and the document's currency as it is now.
    #[must_use]
    pub(crate) fn writer_now(&self) -> Writer {
        untrack(|| self.writer())
    }

    /// A writer in its locale and some currency.
    #[must_use]
    pub(crate) fn writer_in(&self, currency: Currency) -> Writer {
        Writer::new(self.locale.clone(), currency, self.numerals)
    }

    /// A moment, as its locale writes it.
    #[must_use]
    pub(crate) fn moment(&self, time: Moment) -> String {
        intl::moment(time, &self.locale)
    }

    /// Words that follow the session. One type for all of them: views stay small to compile and
    /// to send.
    #[must_use]
    pub(crate) fn words(&self, write: impl Fn(&Self) -> String + Send + Sync + 'static) -> Told {
        let desk = self.clone();
        Told::new(move || write(&desk))
    }

    /// Words about the results, by the desk's writer.
    #[must_use]
    pub(crate) fn told(
        &self,
        tell: impl Fn(&Results, &Writer) -> String + Send + Sync + 'static,
    ) -> Told {
        let desk = self.clone();
        Told::of_results(move || desk.session.with_results(|results| tell(results, &desk.writer())))
    }

    /// What a line is called: what was written in its own field, or else its `usual` name.
    pub(crate) fn name_of(
        &self,
        field: Field,
        usual: impl Fn(&Self) -> &'static str + Send + Sync + 'static,
    ) -> Told {
        self.words(move |desk| match desk.session.entry(field) {
            Some(Entry::Text(name)) if !name.is_blank() => name.into(),
            _ => usual(desk).to_owned(),
        })
    }

    /// Something about the results that holds or does not.
    pub(crate) fn finds(&self, find: impl Fn(&Results) -> bool + Send + Sync + 'static) -> Holds {
        let session = self.session.clone();
        Holds::of_results(move || session.with_results(&find))
    }

    /// Something that holds or does not, and follows the session.
    #[must_use]
    pub(crate) fn holds(&self, when: impl Fn(&Self) -> bool + Send + Sync + 'static) -> Holds {
        let desk = self.clone();
        Holds::new(move || when(&desk))
    }

    /// What happens when something is pressed.
    pub fn press<A>(&self, act: A) -> impl Fn(&Event) + Send + use<A>
    where
        A: Fn(&Self, &Event) + Send + 'static,
    {
        let desk = self.clone();
        move |event| act(&desk, event)
    }

    /// The person picks a language.
    pub fn choose_language(&self, language: Language) {
        (self.choose_language)(language);
    }
}
