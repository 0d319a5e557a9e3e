//! What views that are not Leptos's own yet are handed. Goes when the last of them is over.

use leptos::prelude::untrack;
use web_sys::Event;

use super::area::Navigation;
use super::locale::LocaleContext;
use crate::document::{Entry, Field};
use crate::domain::currency::Currency;
use crate::domain::results::Results;
use crate::keeping::Moment;
use crate::language::{Catalogue, DetailWords, Language, Writer};
use crate::ui::area::Area;
use crate::ui::session::Session;
use crate::ui::view::{Holds, Told};

/// The contexts in one hand.
#[derive(Clone)]
pub struct Desk {
    /// What is worked on.
    pub session: Session,
    pub(crate) locale: LocaleContext,
    pub(crate) navigation: Navigation,
}

#[expect(missing_docs, reason = "goes with the last former view")]
impl Desk {
    #[must_use]
    pub fn new(session: Session, locale: LocaleContext, navigation: Navigation) -> Self {
        Self { session, locale, navigation }
    }

    #[must_use]
    pub(crate) fn is_alone(&self) -> bool {
        self.navigation.is_alone()
    }

    #[must_use]
    pub(crate) fn area(&self) -> Area {
        self.navigation.area()
    }

    pub(crate) fn go_to(&self, area: Area) {
        self.navigation.go_to(area);
    }

    #[must_use]
    pub fn text(&self) -> &'static Catalogue {
        self.locale.text()
    }

    #[must_use]
    pub(crate) fn details(&self) -> &'static DetailWords {
        self.locale.details()
    }

    #[must_use]
    pub fn language(&self) -> Language {
        self.locale.language()
    }

    #[must_use]
    pub fn writer(&self) -> Writer {
        self.locale.writer()
    }

    #[must_use]
    pub(crate) fn writer_now(&self) -> Writer {
        untrack(|| self.writer())
    }

    #[must_use]
    pub(crate) fn writer_in(&self, currency: Currency) -> Writer {
        self.locale.writer_in(currency)
    }

    #[must_use]
    pub(crate) fn moment(&self, time: Moment) -> String {
        self.locale.moment(time)
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
        self.locale.choose_language(language);
    }
}
