//! The language and number habits that views are written in, as a context.
//! Must not know any view.

use std::sync::Arc;

use leptos::prelude::*;

use super::session::{Session, use_session};
use crate::browser::intl;
use crate::domain::currency::Currency;
use crate::domain::results::Results;
use crate::language::{
    CalculatorMessages, DetailMessages, Language, Locale, NumberFormatter, Writer,
};
use crate::persistence::Moment;

/// What views write with. They are built anew when the language changes.
#[derive(Clone)]
pub struct LocaleContext {
    session: Session,
    locale: Locale,
    numerals: &'static dyn NumberFormatter,
    choose_language: Arc<dyn Fn(Language) + Send + Sync>,
}

impl LocaleContext {
    /// Writes amounts in the currency of `session`; `choose_language` is called when the person
    /// picks another language.
    #[must_use]
    pub fn new(
        session: Session,
        locale: Locale,
        numerals: &'static dyn NumberFormatter,
        choose_language: impl Fn(Language) + Send + Sync + 'static,
    ) -> Self {
        Self { session, locale, numerals, choose_language: Arc::new(choose_language) }
    }

    /// The messages of the language.
    #[must_use]
    pub fn text(&self) -> &'static CalculatorMessages {
        self.locale.language.calculator_messages()
    }

    /// The messages for those who look closer; only for lazy parts.
    #[must_use]
    pub(crate) fn details(&self) -> &'static DetailMessages {
        self.locale.language.detail_messages()
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.locale.language
    }

    /// A writer in this locale and, tracked, the document's currency.
    #[must_use]
    pub fn writer(&self) -> Writer {
        self.writer_in(self.session.currency())
    }

    /// A writer in this locale and the document's currency, untracked.
    #[must_use]
    pub(crate) fn writer_untracked(&self) -> Writer {
        untrack(|| self.writer())
    }

    /// A writer in this locale and some currency.
    #[must_use]
    pub(crate) fn writer_in(&self, currency: Currency) -> Writer {
        Writer::new(self.locale.clone(), currency, self.numerals)
    }

    /// A moment, as this locale writes it.
    #[must_use]
    pub(crate) fn moment(&self, time: Moment) -> String {
        intl::moment(time, &self.locale)
    }

    /// The time of day of a moment.
    #[must_use]
    pub(crate) fn time_of_day(&self, time: Moment) -> String {
        intl::time_of_day(time, &self.locale)
    }

    /// The person picks a language.
    pub fn choose_language(&self, language: Language) {
        (self.choose_language)(language);
    }
}

/// The locale of the nearest element.
#[must_use]
pub(crate) fn use_locale() -> LocaleContext {
    expect_context()
}

/// Text about the results, written again when they or the currency change.
#[must_use]
pub(crate) fn use_results_text(
    write: impl Fn(&Results, &Writer) -> String + Send + Sync + 'static,
) -> Signal<String> {
    let (session, locale) = (use_session(), use_locale());
    Signal::derive(move || session.with_results(|results| write(results, &locale.writer())))
}

/// Whether something holds of the results.
#[must_use]
pub(crate) fn use_results_flag(
    holds: impl Fn(&Results) -> bool + Send + Sync + 'static,
) -> Signal<bool> {
    let session = use_session();
    Signal::derive(move || session.with_results(&holds))
}
