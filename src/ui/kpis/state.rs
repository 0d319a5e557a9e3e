//! What the state shows: the KPIs with what follows from them, and which proofs are unfolded. Must not know how any of it is shown.

use leptos::prelude::*;

use crate::document::Edit;
use crate::domain::customers::CustomerKpis;
use crate::domain::kpi::proposal::{Bridge, Proposal, propose};
use crate::domain::kpi::{KpiResults, KpiRow};
use crate::ui::session::{Notice, Session};

/// What lasts as long as the session, so that the state is as it was when one comes back to it.
struct Remembered {
    unfolded: ArcRwSignal<Vec<KpiRow>>,
}

impl Remembered {
    fn new(_: &Session) -> Self {
        Self { unfolded: ArcRwSignal::new(Vec::new()) }
    }
}

/// The state, as a context of the area. What follows from the KPIs is computed once for each change
/// of them.
#[derive(Clone, Copy)]
pub(super) struct KpiState {
    session: StoredValue<Session>,
    pub(super) kpis: Memo<CustomerKpis>,
    pub(super) results: Memo<KpiResults>,
    proposals: Memo<[Proposal; 3]>,
    /// Figures whose proofs are unfolded.
    unfolded: RwSignal<Vec<KpiRow>>,
}

/// The state of the area.
pub(super) fn use_kpi_state() -> KpiState {
    expect_context()
}

impl KpiState {
    /// A state that lives as long as the current owner.
    pub(super) fn new(session: Session) -> Self {
        let remembered = session.area_state(Remembered::new);
        let reads = session.clone();
        let kpis = Memo::new(move |_| reads.with_document(|document| document.kpis().clone()));
        Self {
            session: StoredValue::new(session),
            kpis,
            results: Memo::new(move |_| kpis.with(KpiResults::new)),
            proposals: Memo::new(move |_| {
                kpis.with(|kpis| Bridge::ALL.map(|bridge| propose(bridge, kpis)))
            }),
            unfolded: remembered.unfolded.clone().into(),
        }
    }

    /// What a bridge leads to, tracked.
    pub(super) fn proposal(self, bridge: Bridge) -> Option<Proposal> {
        self.proposals.read().iter().find(|proposal| proposal.bridge == bridge).cloned()
    }

    /// Whether the proofs of a figure are unfolded, tracked.
    pub(super) fn is_unfolded(self, row: KpiRow) -> bool {
        self.unfolded.read().contains(&row)
    }

    /// Unfolds the proofs of a figure, or folds them again.
    pub(super) fn toggle_unfolded(self, row: KpiRow) {
        self.unfolded.update(|unfolded| {
            if unfolded.contains(&row) {
                unfolded.retain(|known| *known != row);
            } else {
                unfolded.push(row);
            }
        });
    }

    /// Says something where something was pressed.
    pub(super) fn notify(self, notice: Notice) {
        self.session.with_value(|session| session.notify(Some(notice)));
    }

    /// The identity of a row that is about to be added.
    pub(super) fn next_row_id(self) -> u32 {
        self.session.with_value(|session| session.now(|document, _| document.next_in_kpis()))
    }

    /// Gives the KPIs another form, as one step that can be undone; says whether it was done.
    pub(super) fn edit_kpis(self, change: impl FnOnce(&mut CustomerKpis)) -> bool {
        let session = self.session.get_value();
        let mut kpis = session.now(|document, _| document.kpis().clone());
        change(&mut kpis);
        let is_done = session.edit(Edit::kpis(kpis)).is_ok();
        session.end_step();
        is_done
    }
}
