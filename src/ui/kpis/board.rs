//! What the board shows: computed once for each change of the document, and what is unfolded.
//! Kept with the session, so that it is as it was when one comes back to the area.
//! Must not know how any of it is shown.

use std::sync::{Arc, Mutex, PoisonError};

use leptos::prelude::untrack;

use crate::document::Edit;
use crate::domain::bridge::{Bridge, Proposal, propose};
use crate::domain::kpi::{Change, CustomerKpis, KpiResults, KpiRow};
use crate::language::Writer;
use crate::ui::desk::Desk;
use crate::ui::session::Session;
use crate::ui::view::{Followed, Told};

/// What the KPIs come to in the document as it is.
pub(super) struct Found {
    /// The change of the document that it was found after.
    after: u64,
    pub(super) kpis: CustomerKpis,
    pub(super) results: KpiResults,
    proposals: [Proposal; 3],
}

impl Found {
    fn new(after: u64, kpis: &CustomerKpis) -> Self {
        Self {
            after,
            kpis: kpis.clone(),
            results: KpiResults::of(kpis),
            proposals: Bridge::ALL.map(|bridge| propose(bridge, kpis)),
        }
    }

    /// What a bridge leads to.
    pub(super) fn proposal(&self, bridge: Bridge) -> Option<&Proposal> {
        self.proposals.iter().find(|proposal| proposal.bridge == bridge)
    }
}

/// What lasts as long as the session.
struct Kept {
    found: Mutex<Option<Arc<Found>>>,
    /// Figures whose proof is unfolded.
    unfolded: Followed<Vec<KpiRow>>,
    /// What was said of what was done, and how often something was.
    said: Followed<(String, u32)>,
}

impl Kept {
    fn new(_: &Session) -> Self {
        Self {
            found: Mutex::default(),
            unfolded: Followed::new(Vec::new()),
            said: Followed::new((String::new(), 0)),
        }
    }
}

/// The board, as every part of it is handed it.
#[derive(Clone)]
pub(super) struct Board {
    pub(super) desk: Desk,
    kept: Arc<Kept>,
}

impl Board {
    /// The session's.
    pub(super) fn of(desk: &Desk) -> Self {
        Self { desk: desk.clone(), kept: desk.session.remembered(Kept::new) }
    }

    /// What the KPIs come to, read reactively; found once for each change.
    pub(super) fn found(&self) -> Arc<Found> {
        let session = &self.desk.session;
        let after = session.changes();
        let mut found = self.kept.found.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = found.as_ref().filter(|found| found.after == after) {
            return found.clone();
        }
        let now = session.now(|document, _| Arc::new(Found::new(after, document.kpis())));
        found.replace(now.clone());
        now
    }

    /// The change of a figure, read reactively; none where what it is a figure of has gone.
    pub(super) fn change(&self, row: KpiRow) -> Option<Change> {
        self.found().results.change(row).cloned()
    }

    /// Words about the change of a figure.
    pub(super) fn told(&self, row: KpiRow, tell: fn(&Change, &Writer) -> String) -> Told {
        let board = self.clone();
        Told::new(move || {
            let found = board.found();
            let change = found.results.change(row);
            change.map(|change| tell(change, &board.desk.writer())).unwrap_or_default()
        })
    }

    /// Which figures have their proof unfolded.
    pub(super) fn is_unfolded(&self, row: KpiRow) -> bool {
        self.kept.unfolded.get().contains(&row)
    }

    /// Unfolds the proof of a figure, or folds it again.
    pub(super) fn turn(&self, row: KpiRow) {
        let mut unfolded = untrack(|| self.kept.unfolded.get());
        if unfolded.contains(&row) {
            unfolded.retain(|known| *known != row);
        } else {
            unfolded.push(row);
        }
        self.kept.unfolded.set(unfolded);
    }

    /// What was said of what was done.
    pub(super) fn said(&self) -> &Followed<(String, u32)> {
        &self.kept.said
    }

    /// Says what was done; the same words said again are said again.
    pub(super) fn say(&self, words: String) {
        let (_, times) = untrack(|| self.kept.said.get());
        self.kept.said.set((words, times.wrapping_add(1)));
    }

    /// Gives the KPIs another form, as one step. `change` gets the identity for a new row; says
    /// whether it was done.
    pub(super) fn reshape(&self, change: impl FnOnce(&mut CustomerKpis, u32)) -> bool {
        let session = &self.desk.session;
        let (mut kpis, next) =
            session.now(|document, _| (document.kpis().clone(), document.next_in_kpis()));
        change(&mut kpis, next);
        let is_done = session.edit(Edit::kpis(kpis)).is_ok();
        session.seal();
        is_done
    }
}
