//! What is made of the whole document follows it once changes pause: typing does not wait for it.
//! Must not know what is made of it.

use std::time::Duration;

use leptos::prelude::*;

use crate::domain::calculation::Calculation;
use crate::domain::results::Results;
use crate::language::Writer;
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::{Session, use_session};

/// Changes have paused when none came for this long.
const DEBOUNCE: Duration = Duration::from_millis(350);

/// The document as it is when changes pause, as a context.
#[derive(Clone)]
pub(in crate::ui) struct DebouncedDocument {
    session: Session,
    locale: LocaleContext,
    /// The change that it was last read after.
    read_at: ArcRwSignal<u64>,
}

/// Provides the document as it is when changes pause, for as long as the component stands.
pub(in crate::ui) fn provide_debounced_document() {
    let (session, locale) = (use_session(), use_locale());
    let read_at = ArcRwSignal::new(untrack(|| session.changes()));
    provide_context(DebouncedDocument {
        session: session.clone(),
        locale,
        read_at: read_at.clone(),
    });
    Effect::new(move |_| {
        let now = session.changes();
        if read_at.get_untracked() == now {
            return;
        }
        let read_at = read_at.clone();
        if let Ok(timer) = set_timeout_with_handle(move || read_at.set(now), DEBOUNCE) {
            // The next change begins the pause anew.
            on_cleanup(move || timer.clear());
        }
    });
}

/// The document as it is when changes pause.
pub(in crate::ui) fn use_debounced_document() -> DebouncedDocument {
    expect_context()
}

impl DebouncedDocument {
    /// Reads the document whenever changes pause, and when a signal that `read` tracks changes.
    pub(in crate::ui) fn memo<T: PartialEq + Send + Sync + 'static>(
        &self,
        read: impl Fn(&Calculation, &Results, &Writer) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        let Self { session, locale, read_at } = self.clone();
        Memo::new(move |_| {
            read_at.track();
            let writer = locale.writer_untracked();
            session.now(|document, results| read(document.calculation(), results, &writer))
        })
    }

    /// Does not wait for a pause: what was pressed is answered at once.
    pub(in crate::ui) fn flush(&self) {
        self.read_at.set(untrack(|| self.session.changes()));
    }
}
