//! The state of the ledger: the query, what it finds, what is selected, which case is open.
//! Kept with the session, so that it is as it was when one comes back to the area.
//! Must not know how any of it is shown.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::benefit::{Benefit, LineKind};
use crate::domain::calculation::Calculation;
use crate::domain::ledger::{Filter, Ledger, Query, Row};
use crate::domain::line::LineId;
use crate::domain::results::{LineResult, Results};
use crate::domain::text::to_lower_case;
use crate::ui::session::{Notice, Session};

/// The cases that a query finds in the document as it is.
pub(super) struct FoundCases {
    /// The change of the document that they were found after, and the query.
    key: (u64, Query),
    pub(super) ledger: Ledger,
    /// For each identity where its line stands among the benefits, counted from 1; 0 for no case.
    line_indexes: Vec<u32>,
}

impl PartialEq for FoundCases {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl FoundCases {
    fn new(key: (u64, Query), calculation: &Calculation, results: &Results) -> Self {
        let ledger = Ledger::new(calculation, results, &key.1);
        let highest = calculation.benefits.iter().map(|line| line.id.0).max().unwrap_or(0);
        let mut line_indexes = vec![0; usize::try_from(highest).unwrap_or(0).saturating_add(1)];
        for (number, line) in (1..).zip(&calculation.benefits) {
            let place = usize::try_from(line.id.0).ok().and_then(|id| line_indexes.get_mut(id));
            if let Some(place) = place.filter(|_| line.kind == LineKind::CaseStudy) {
                *place = number;
            }
        }
        Self { key, ledger, line_indexes }
    }

    /// Where a case stands among the benefit lines.
    fn line_index(&self, id: LineId) -> Option<usize> {
        let number = *self.line_indexes.get(usize::try_from(id.0).ok()?)?;
        usize::try_from(number).ok()?.checked_sub(1)
    }
}

/// The rows that are drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Window {
    pub(super) first: usize,
    pub(super) count: usize,
}

impl Window {
    /// Before it is known how many rows there is room for.
    const INITIAL: Self = Self { first: 0, count: 40 };
}

/// What names a row of the table.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum RowKey {
    /// A case.
    Case(LineId),
    /// The head of a group, by its place.
    Group(usize),
}

/// The state of the ledger.
pub(super) struct LedgerState {
    pub(super) session: Session,
    /// FoundCases once for each change of the document or of the query.
    found: ArcMemo<Arc<FoundCases>>,
    pub(super) query: ArcRwSignal<Query>,
    /// Cases that are selected; those that have gone since are not counted.
    pub(super) selected: ArcRwSignal<Vec<LineId>>,
    /// The case that is open, whether or not it is still there.
    pub(super) open_case: ArcRwSignal<Option<LineId>>,
    pub(super) window: ArcRwSignal<Window>,
    /// What is typed into the search, in its own case.
    pub(super) search_text: ArcRwSignal<String>,
    /// What is typed as the least that is claimed.
    pub(super) minimum_text: ArcRwSignal<String>,
    /// Whether the form to write a case on is being printed.
    pub(super) is_printing_form: ArcRwSignal<bool>,
}

/// The state of the ledger, from the area's context.
pub(super) fn use_ledger() -> Arc<LedgerState> {
    expect_context()
}

impl LedgerState {
    /// The state of a ledger that nobody has looked at yet.
    pub(super) fn new(session: &Session) -> Self {
        let query = ArcRwSignal::new(Query::default());
        let (finds, asked) = (session.clone(), query.clone());
        let found = ArcMemo::new(move |last: Option<&Arc<FoundCases>>| {
            let key = (finds.changes(), asked.get());
            if let Some(found) = last.filter(|found| found.key == key) {
                return found.clone();
            }
            finds.now(|document, results| {
                Arc::new(FoundCases::new(key, document.calculation(), results))
            })
        });
        Self {
            session: session.clone(),
            found,
            query,
            selected: ArcRwSignal::default(),
            open_case: ArcRwSignal::default(),
            window: ArcRwSignal::new(Window::INITIAL),
            search_text: ArcRwSignal::default(),
            minimum_text: ArcRwSignal::default(),
            is_printing_form: ArcRwSignal::new(false),
        }
    }

    /// What the query finds, tracked.
    pub(super) fn found(&self) -> Arc<FoundCases> {
        self.found.get()
    }

    /// Searches for words.
    pub(super) fn search(&self, typed: String) {
        self.query.update(|query| query.filter.mentions = to_lower_case(typed.trim()));
        self.search_text.set(typed);
    }

    /// Filters by this alone, whatever was searched for before.
    pub(super) fn filter_by(&self, filter: Filter) {
        self.query.update(|query| query.filter = filter);
        self.search_text.set(String::new());
        self.minimum_text.set(String::new());
    }

    /// The rows that are drawn, tracked.
    pub(super) fn rows_in_window(&self) -> Vec<RowKey> {
        let (found, window) = (self.found(), self.window.get());
        let rows = found.ledger.rows.iter().skip(window.first).take(window.count);
        self.session.now(|document, _| {
            let benefits = &document.calculation().benefits;
            rows.filter_map(|row| match row {
                Row::Case(place) => benefits.get(*place).map(|line| RowKey::Case(line.id)),
                Row::Group(place) => Some(RowKey::Group(*place)),
            })
            .collect()
        })
    }

    /// Reads a case and what it comes to, tracked.
    pub(super) fn case<T>(
        &self,
        id: LineId,
        read: impl FnOnce(&Benefit, &LineResult) -> T,
    ) -> Option<T> {
        let place = self.found().line_index(id)?;
        self.session.now(|document, results| {
            let line = document.calculation().benefits.get(place)?;
            Some(read(line, results.lines.get(place)?))
        })
    }

    /// Says what was done, which undo takes back.
    pub(super) fn announce(&self, words: String) {
        self.session.notify(Some(Notice::Done(words)));
    }

    /// Says what happened, or could not be done.
    pub(super) fn tell(&self, words: String) {
        self.session.notify(Some(Notice::Told(words)));
    }

    /// The case that is open and there, tracked.
    pub(super) fn editor_case(&self) -> Option<LineId> {
        let found = self.found();
        self.open_case.get().filter(|id| found.line_index(*id).is_some())
    }

    /// The selected cases that are there, tracked.
    pub(super) fn selected_cases(&self) -> Vec<LineId> {
        let found = self.found();
        let mut selected = self.selected.get();
        selected.retain(|id| found.line_index(*id).is_some());
        selected
    }

    /// Selects a case, or not.
    pub(super) fn select(&self, id: LineId, select: bool) {
        let mut selected = untrack(|| self.selected_cases());
        selected.retain(|known| *known != id);
        if select {
            selected.push(id);
        }
        self.selected.set(selected);
    }

    /// Selects every case that the query finds, or none.
    pub(super) fn select_all_found(&self, select: bool) {
        let selected = if select { self.map_found_cases(|case| case.id) } else { Vec::new() };
        self.selected.set(selected);
    }

    /// Something of each case that the query finds, in the order in which they are shown; untracked.
    pub(super) fn map_found_cases<T>(&self, read: impl Fn(&Benefit) -> T) -> Vec<T> {
        let found = untrack(|| self.found());
        self.session.now(|document, _| {
            let benefits = &document.calculation().benefits;
            found.ledger.cases().filter_map(|place| benefits.get(place).map(&read)).collect()
        })
    }
}
