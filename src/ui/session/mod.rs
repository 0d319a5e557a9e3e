//! What a person is working on: the document, its history, what is being typed, what is saved.
//! Every change passes through here. Must not know where anything stands on the screen.
//!
//! - `editing`: changes, undo and redo. `adding_lines`: many lines at once. `typing`: text typed into a field. `reading`: reading it.
//! - `field_draft`: what is typed, until it is an entry. `notices`: what is said once of what happened.
//! - `starting`: beginning with an empty statement, the example or illustrative cases.
//! - `programme_store`: the saved form of the open programme. `saving`: when it is saved.
//! - `journal_opening`: what happens once the journal has answered. `other_tabs`: who writes.
//! - `comparison`: a moment that the present is compared with.
//! - `output`: files and paper.
//! - `programmes`: the list of programmes, their history, import and export of all.
//! - `lazy_persistence`: the entry points of the code for saving, which comes after the first paint.
//! - `untracked_state`: what no view follows.
//!
//! Edits and fields pass in; the document, results and save status pass out as signals.

mod adding_lines;
pub(in crate::ui) mod comparison;
mod editing;
pub(in crate::ui) mod field_draft;
mod journal_opening;
pub(in crate::ui) mod lazy_persistence;
pub(in crate::ui) mod notices;
mod other_tabs;
mod output;
pub(in crate::ui) mod programme_store;
pub(in crate::ui) mod programmes;
pub(in crate::ui) mod reading;
mod saving;
pub(in crate::ui) mod starting;
mod typing;
mod untracked_state;

pub(crate) use lazy_persistence::PERSISTENCE;
pub use notices::{Notice, StartedWith};
pub use programme_store::ProgrammeStore;

use std::any::Any;
use std::sync::{Arc, Mutex, PoisonError};

use leptos::prelude::*;

use self::comparison::Moments;
use self::field_draft::{Draft, Drafts};
use self::journal_opening::{Opening, document_from_local_copy};
use self::notices::Said;
use self::programme_store::RecoveryOffer;
use self::reading::formula_matches;
use self::untracked_state::UntrackedState;
use crate::document::{Document, Entry, Field, History, Origin};
use crate::domain::benefit::Way;
use crate::domain::currency::Currency;
use crate::domain::line::LineId;
use crate::domain::results::{Results, results};
use crate::language::{Marks, NotSaved, localize_formula};

/// Whether what is on the screen is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveStatus {
    /// It is: the journal has it.
    Saved,
    /// It is about to be.
    Saving,
    /// It is not, and why.
    Failed(NotSaved),
    /// Nothing has been changed that would need saving.
    Untouched,
    /// Another tab saves it, and this one follows.
    Following,
}

/// One calculation that is being worked on. Elements with the same storage key share it, so that it
/// outlives any of them: its signals are counted, not an owner's.
#[derive(Clone)]
pub struct Session {
    document: ArcRwSignal<Document>,
    /// How often the document has changed.
    changes: ArcRwSignal<u64>,
    results: ArcMemo<Results>,
    currency: ArcMemo<Currency>,
    history: ArcRwSignal<History>,
    drafts: ArcRwSignal<Drafts>,
    save_status: ArcRwSignal<SaveStatus>,
    /// Whether another tab waits for everything here to be kept.
    is_yielding: ArcRwSignal<bool>,
    /// What was said last.
    said: ArcRwSignal<Said>,
    /// What is offered as long as the page is open.
    offers: ArcRwSignal<Vec<RecoveryOffer>>,
    /// Lines that are expanded_lines on the screen.
    expanded_lines: ArcRwSignal<Vec<LineId>>,
    /// How often the list of programmes has changed.
    programmes_version: ArcRwSignal<u32>,
    moments: Moments,
    store: Arc<ProgrammeStore>,
    untracked: UntrackedState,
    area_states: Arc<Mutex<Vec<Arc<dyn Any + Send + Sync>>>>,
}

/// Which case studies are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum WantedCases {
    /// Those of a way.
    Of(Way),
    /// One of them, open.
    One(LineId),
}

/// The session of the nearest element.
#[must_use]
pub(crate) fn use_session() -> Session {
    expect_context()
}

impl Session {
    /// Opens the local copy that a store has, or the worked example in a currency. The journal
    /// joins behind it.
    #[must_use]
    pub fn open(store: ProgrammeStore, currency: Currency) -> Self {
        let document = document_from_local_copy(&store);
        let mut document = document.unwrap_or_else(|| Document::worked_example(currency));
        let let_go = document.retain_formulas(formula_matches);
        let opening = store.storage_key().map(|_| Opening::of(document.clone()));
        let notice = (let_go > 0).then_some(Notice::FormulasLetGo(let_go));
        let document = ArcRwSignal::new(document);
        let [computed, relabelled] = [0; 2].map(|_| document.clone());
        Self {
            document,
            changes: ArcRwSignal::new(0),
            // Whoever follows them compares what it shows: comparing all of them costs more.
            results: ArcMemo::new_with_compare(
                move |_| computed.with(|document| results(document.calculation())),
                |_, _| true,
            ),
            currency: ArcMemo::new(move |_| relabelled.with(currency_of)),
            history: ArcRwSignal::default(),
            drafts: ArcRwSignal::default(),
            // Whether anything is kept, only the journal can say.
            save_status: ArcRwSignal::new(SaveStatus::Untouched),
            is_yielding: ArcRwSignal::new(false),
            said: ArcRwSignal::new(Said::at_first(notice)),
            offers: ArcRwSignal::default(),
            expanded_lines: ArcRwSignal::default(),
            programmes_version: ArcRwSignal::new(0),
            moments: Moments::default(),
            store: Arc::new(store),
            untracked: UntrackedState::new(opening),
            area_states: Arc::default(),
        }
    }

    /// The key that everything is stored under; none where nothing is stored.
    pub(in crate::ui) fn storage_key(&self) -> Option<&str> {
        self.store.storage_key()
    }

    /// The results, tracked.
    pub fn with_results<T>(&self, read: impl FnOnce(&Results) -> T) -> T {
        self.results.with(read)
    }

    /// The document and its results, untracked.
    pub fn now<T>(&self, read: impl FnOnce(&Document, &Results) -> T) -> T {
        self.document.with_untracked(|document| {
            self.results.with_untracked(|results| read(document, results))
        })
    }

    /// The document, tracked.
    pub fn with_document<T>(&self, read: impl FnOnce(&Document) -> T) -> T {
        self.document.with(read)
    }

    /// How often the document has changed, tracked: what is made of all of it is made once for each
    /// change.
    #[must_use]
    pub fn changes(&self) -> u64 {
        self.changes.get()
    }

    /// What an area keeps while it is not on the screen: one of each type, made when it is asked for
    /// first.
    pub(in crate::ui) fn area_state<T: Any + Send + Sync>(&self, make: fn(&Self) -> T) -> Arc<T> {
        let mut all = self.area_states.lock().unwrap_or_else(PoisonError::into_inner);
        let known = all.iter().find_map(|one| one.clone().downcast::<T>().ok());
        known.unwrap_or_else(|| {
            let made = Arc::new(make(self));
            all.push(made.clone());
            made
        })
    }

    /// The currency of every amount, tracked.
    #[must_use]
    pub fn currency(&self) -> Currency {
        self.currency.get()
    }

    /// What an input holds, tracked.
    #[must_use]
    pub fn entry(&self, field: Field) -> Option<Entry> {
        self.document.with(|document| document.entry(field))
    }

    /// The draft of a field, if it has one, tracked.
    #[must_use]
    pub fn draft(&self, field: Field) -> Option<Draft> {
        self.drafts.with(|drafts| drafts.get(field).cloned())
    }

    /// The fields that wait to be mended, once that is said, tracked.
    #[must_use]
    pub fn waiting(&self) -> Vec<Field> {
        self.drafts.with(Drafts::waiting)
    }

    /// Whether what is on the screen is saved, tracked.
    #[must_use]
    pub fn save_status(&self) -> SaveStatus {
        self.save_status.get()
    }

    /// What is offered as long as the page is open, tracked.
    #[must_use]
    pub fn offers(&self) -> Vec<RecoveryOffer> {
        self.offers.get()
    }

    /// The formula that an input's value was worked out by, as a locale writes it, tracked.
    #[must_use]
    pub fn formula(&self, field: Field, marks: Marks) -> Option<String> {
        self.document.with(|document| match document.origin(field) {
            Origin::Formula(formula) => Some(localize_formula(formula.as_str(), marks)),
            Origin::Own | Origin::Example => None,
        })
    }

    /// Whether an input's value was worked out by a formula, tracked.
    #[must_use]
    pub fn has_formula(&self, field: Field) -> bool {
        self.document.with(|document| matches!(document.origin(field), Origin::Formula(_)))
    }

    /// Whether an input still holds the worked example's value, tracked.
    #[must_use]
    pub fn is_example(&self, field: Field) -> bool {
        self.document.with(|document| *document.origin(field) == Origin::Example)
    }

    /// Whether a line is expanded_lines, tracked.
    #[must_use]
    pub fn is_line_expanded(&self, line: LineId) -> bool {
        self.expanded_lines.with(|expanded_lines| expanded_lines.contains(&line))
    }

    /// Unfolds a line, or folds it again.
    pub fn expand_line(&self, line: LineId, expand: bool) {
        self.expanded_lines.update(|expanded_lines| {
            expanded_lines.retain(|known| *known != line);
            if expand {
                expanded_lines.push(line);
            }
        });
    }

    /// Case studies are to be shown when their area is drawn next.
    pub(in crate::ui) fn request_cases(&self, wanted: WantedCases) {
        self.untracked.lock().wanted_cases = Some(wanted);
    }

    /// The case studies that are wanted, once.
    pub(in crate::ui) fn take_requested_cases(&self) -> Option<WantedCases> {
        self.untracked.lock().wanted_cases.take()
    }

    /// The value of the example that was gone to last.
    pub(in crate::ui) fn visited_example(&self) -> Option<Field> {
        self.untracked.lock().visited_example
    }

    /// A value of the example is gone to.
    pub(in crate::ui) fn visit_example(&self, field: Field) {
        self.untracked.lock().visited_example = Some(field);
    }

    /// Whether something can be undone, tracked.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.drafts.with(Drafts::has_invalid) || self.history.with(History::can_undo)
    }

    /// Whether something can be redone, tracked.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        self.history.with(History::can_redo)
    }

    fn draft_untracked(&self, field: Field) -> Option<Draft> {
        self.drafts.with_untracked(|drafts| drafts.get(field).cloned())
    }
}

fn currency_of(document: &Document) -> Currency {
    document.calculation().programme.currency
}
