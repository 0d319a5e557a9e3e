//! What is looked at in the ledger: the query, what it finds, what is selected, which case is open.
//! Kept with the session, so that it is as it was when one comes back to the area.
//! Must not know how any of it is shown.

use std::sync::{Arc, Mutex, PoisonError};

use leptos::prelude::untrack;

use crate::domain::benefit::{Benefit, LineKind};
use crate::domain::calculation::Calculation;
use crate::domain::ledger::{Filter, Ledger, Query, Row};
use crate::domain::line::LineId;
use crate::domain::results::Results;
use crate::domain::totals::LineResult;
use crate::ui::desk::Desk;
use crate::ui::session::Session;
use crate::ui::view::{Followed, Key};

/// Keys from here on are groups' heads; lines never have that many.
const GROUPS: Key = 1 << 31;

/// What a query finds in the document as it is.
pub(super) struct Found {
    /// The change of the document that it was found after, and the query.
    of: (u64, Query),
    pub(super) ledger: Ledger,
    /// For each identity where its line stands among the benefits, counted from 1; 0 for no case.
    places: Vec<u32>,
}

impl Found {
    fn new(of: (u64, Query), calculation: &Calculation, results: &Results) -> Self {
        let ledger = Ledger::of(calculation, results, &of.1);
        let highest = calculation.benefits.iter().map(|line| line.id.0).max().unwrap_or(0);
        let mut places = vec![0; usize::try_from(highest).unwrap_or(0).saturating_add(1)];
        for (number, line) in (1..).zip(&calculation.benefits) {
            let place = usize::try_from(line.id.0).ok().and_then(|id| places.get_mut(id));
            if let Some(place) = place.filter(|_| line.kind == LineKind::CaseStudy) {
                *place = number;
            }
        }
        Self { of, ledger, places }
    }

    /// Where a case stands among the benefit lines.
    pub(super) fn place_of(&self, id: LineId) -> Option<usize> {
        let number = *self.places.get(usize::try_from(id.0).ok()?)?;
        usize::try_from(number).ok()?.checked_sub(1)
    }
}

/// What is looked at.
pub(super) struct Look {
    session: Session,
    pub(super) query: Followed<Query>,
    /// Cases that are selected; those that have gone since are not counted.
    pub(super) selected: Followed<Vec<LineId>>,
    /// The case that is open.
    pub(super) open: Followed<Option<LineId>>,
    /// The rows that are drawn: the first, and how many.
    pub(super) window: Followed<(usize, usize)>,
    /// What is typed into the search, in its own case.
    pub(super) typed: Followed<String>,
    /// What is typed as the least that is claimed.
    pub(super) at_least: Followed<String>,
    /// What was said of what was done, and how often something was.
    pub(super) said: Followed<(String, u32)>,
    /// Whether the form to write a case on is being printed.
    pub(super) printing: Followed<bool>,
    found: Mutex<Option<Arc<Found>>>,
}

/// Rows that are drawn before it is known how many there is room for.
const AT_FIRST: usize = 40;

impl Look {
    /// The session's.
    pub(super) fn of(desk: &Desk) -> Arc<Self> {
        desk.session.remembered(|session| Self {
            session: session.clone(),
            query: Followed::new(Query::default()),
            selected: Followed::new(Vec::new()),
            open: Followed::new(None),
            window: Followed::new((0, AT_FIRST)),
            typed: Followed::new(String::new()),
            at_least: Followed::new(String::new()),
            said: Followed::new((String::new(), 0)),
            printing: Followed::new(false),
            found: Mutex::default(),
        })
    }

    /// What the query finds, read reactively; found once for each change.
    pub(super) fn found(&self) -> Arc<Found> {
        let of = (self.session.changes(), self.query.get());
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = found.as_ref().filter(|found| found.of == of) {
            return found.clone();
        }
        let now = self
            .session
            .now(|document, results| Arc::new(Found::new(of, document.calculation(), results)));
        found.replace(now.clone());
        now
    }

    /// Changes the query; what is drawn begins anew.
    pub(super) fn ask(&self, change: impl FnOnce(&mut Query)) {
        let mut query = untrack(|| self.query.get());
        change(&mut query);
        self.query.set(query);
    }

    /// Looks for what a filter lets through, and for nothing else.
    pub(super) fn look_for(&self, filter: Filter) {
        self.ask(|query| query.filter = filter);
        self.typed.set(String::new());
        self.at_least.set(String::new());
    }

    /// The keys of the rows that are drawn.
    pub(super) fn keys(&self) -> Vec<Key> {
        let found = self.found();
        let (first, count) = self.window.get();
        let rows = found.ledger.rows.iter().skip(first).take(count);
        self.session.now(|document, _| {
            let benefits = &document.calculation().benefits;
            rows.filter_map(|row| match row {
                Row::Case(place) => benefits.get(*place).map(|line| line.id.0),
                Row::Group(place) => Key::try_from(*place).ok().map(|place| place | GROUPS),
            })
            .collect()
        })
    }

    /// Reads a case and what it comes to, reactively.
    pub(super) fn case<T>(
        &self,
        id: LineId,
        read: impl FnOnce(&Benefit, &LineResult) -> T,
    ) -> Option<T> {
        let place = self.found().place_of(id)?;
        self.session.now(|document, results| {
            let line = document.calculation().benefits.get(place)?;
            Some(read(line, results.lines.get(place)?))
        })
    }

    /// Says what was done; the same words said again are said again.
    pub(super) fn say(&self, words: String) {
        let (_, times) = untrack(|| self.said.get());
        self.said.set((words, times.wrapping_add(1)));
    }

    /// Whether there is such a case.
    pub(super) fn is_there(&self, id: LineId) -> bool {
        self.found().place_of(id).is_some()
    }

    /// The selected cases that are there.
    pub(super) fn selected(&self) -> Vec<LineId> {
        let found = self.found();
        let mut selected = self.selected.get();
        selected.retain(|id| found.place_of(*id).is_some());
        selected
    }

    /// Selects a case, or not.
    pub(super) fn select(&self, id: LineId, select: bool) {
        let mut selected = untrack(|| self.selected());
        selected.retain(|known| *known != id);
        if select {
            selected.push(id);
        }
        self.selected.set(selected);
    }

    /// Selects every case that the query finds, or none.
    pub(super) fn select_found(&self, select: bool) {
        let found = untrack(|| self.found());
        let all = self.session.now(|document, _| {
            let benefits = &document.calculation().benefits;
            let places = found.ledger.cases();
            places.filter_map(|place| benefits.get(place).map(|line| line.id)).collect()
        });
        self.selected.set(if select { all } else { Vec::new() });
    }
}

/// What a key names.
pub(super) enum Named {
    /// A case.
    Case(LineId),
    /// The head of a group, by its place.
    Group(usize),
}

/// What a key names.
pub(super) fn named(key: Key) -> Named {
    if key & GROUPS == 0 {
        Named::Case(LineId(key))
    } else {
        Named::Group(usize::try_from(key & !GROUPS).unwrap_or(usize::MAX))
    }
}
