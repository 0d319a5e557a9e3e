//! What is said of all cases together follows the document once changes pause: it is of the whole, and
//! typing does not wait for it. Must not know what is said.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use leptos::prelude::*;

use crate::domain::calculation::Calculation;
use crate::domain::results::Results;
use crate::language::Writer;
use crate::ui::desk::Desk;
use crate::ui::view::{Followed, View, following_of};

/// Changes have paused when none came for this long.
const PAUSE: Duration = Duration::from_millis(350);

/// The document as it is when changes pause.
#[derive(Clone)]
pub(super) struct Settled {
    desk: Desk,
    /// The change that it was last read after.
    at: Followed<u64>,
    waiting: Arc<Mutex<Option<TimeoutHandle>>>,
}

impl Settled {
    pub(super) fn new(desk: &Desk) -> Self {
        let at = Followed::new(untrack(|| desk.session.changes()));
        Self { desk: desk.clone(), at, waiting: Arc::default() }
    }

    /// What waits for the pauses, for as long as it is a part of the screen. Nothing is seen of it.
    pub(super) fn waits(&self) -> View {
        let (session, settled) = (self.desk.session.clone(), self.clone());
        following_of(
            move || session.changes(),
            move |now: &u64| -> Option<View> {
                settled.wait(*now);
                None
            },
        )
    }

    fn wait(&self, now: u64) {
        if untrack(|| self.at.get()) == now {
            return;
        }
        let at = self.at.clone();
        let timer = set_timeout_with_handle(move || at.set(now), PAUSE).ok();
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(before) = std::mem::replace(&mut *waiting, timer) {
            before.clear();
        }
    }

    /// Does not wait: what was pressed is answered at once.
    pub(super) fn at_once(&self) {
        self.at.set(untrack(|| self.desk.session.changes()));
    }

    /// A part that is built anew when changes pause and what is read is another than before.
    pub(super) fn view<T: PartialEq + Send + 'static>(
        &self,
        read: impl Fn(&Calculation, &Results) -> T + Send + 'static,
        build: impl Fn(&T, &Writer) -> View + Send + 'static,
    ) -> View {
        let (reads, desk) = (self.clone(), self.desk.clone());
        following_of(
            move || {
                reads.at.follow();
                let session = &reads.desk.session;
                let read = session.now(|document, now| read(document.calculation(), now));
                (untrack(|| session.currency()), read)
            },
            move |(currency, it)| build(it, &desk.writer_in(*currency)),
        )
    }
}
