//! What is said of all cases together follows the document once changes pause: it is of the whole,
//! and typing does not wait for it. Must not know what is said.

use std::time::Duration;

use leptos::prelude::*;

use crate::domain::calculation::Calculation;
use crate::domain::results::Results;
use crate::language::Writer;
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::{Session, use_session};

/// Changes have paused when none came for this long.
const PAUSE: Duration = Duration::from_millis(350);

/// The document as it is when changes pause, as a context.
#[derive(Clone)]
pub(super) struct SettledDocument {
    session: Session,
    locale: LocaleContext,
    /// The change that it was last read after.
    settled_at: ArcRwSignal<u64>,
}

/// Provides the document as it is when changes pause, for as long as the component stands.
pub(super) fn provide_settled_document() {
    let (session, locale) = (use_session(), use_locale());
    let settled_at = ArcRwSignal::new(untrack(|| session.changes()));
    provide_context(SettledDocument {
        session: session.clone(),
        locale,
        settled_at: settled_at.clone(),
    });
    Effect::new(move |_| {
        let now = session.changes();
        if settled_at.get_untracked() == now {
            return;
        }
        let settled_at = settled_at.clone();
        if let Ok(timer) = set_timeout_with_handle(move || settled_at.set(now), PAUSE) {
            // The next change begins the pause anew.
            on_cleanup(move || timer.clear());
        }
    });
}

/// The document as it is when changes pause.
pub(super) fn use_settled_document() -> SettledDocument {
    expect_context()
}

impl SettledDocument {
    /// Reads the document whenever changes pause, and when a signal that `read` tracks changes.
    pub(super) fn memo<T: PartialEq + Send + Sync + 'static>(
        &self,
        read: impl Fn(&Calculation, &Results, &Writer) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        let Self { session, locale, settled_at } = self.clone();
        Memo::new(move |_| {
            settled_at.track();
            let writer = locale.writer_untracked();
            session.now(|document, results| read(document.calculation(), results, &writer))
        })
    }

    /// Does not wait for a pause: what was pressed is answered at once.
    pub(super) fn settle_now(&self) {
        self.settled_at.set(untrack(|| self.session.changes()));
    }
}
