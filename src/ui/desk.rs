//! What every view is handed: the session, and the language and numerals to write it in.
//! Must not know any view.

use std::sync::Arc;

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
        Self {
            session,
            locale,
            numerals,
            choose_language: Arc::new(choose_language),
        }
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

    /// The person picks a language.
    pub fn choose_language(&self, language: Language) {
        (self.choose_language)(language);
    }
}
