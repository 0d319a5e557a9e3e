//! What a person is working on: the document, its history, what is being typed, what is kept.
//! Every change passes through here. Must not know where anything stands on the screen.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::draft::{Draft, Drafts, Problem, read};
use super::keeper::{Keeper, Opened};
use crate::document::{Document, Edit, Entry, Field, History, Issue, Refusal, encode};
use crate::domain::currency::Currency;
use crate::domain::results::{Results, results};
use crate::language::{Marks, NotSaved};

/// Typing pauses this long before the document is kept.
const KEEP_AFTER: Duration = Duration::from_millis(150);
/// Typing pauses this long before a message about it appears.
const COMPLAIN_AFTER: Duration = Duration::from_millis(700);

/// Whether what is on the screen is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It is.
    Saved,
    /// It is about to be.
    Saving,
    /// It is not, and why.
    Failed(NotSaved),
    /// Nothing has been changed that would need keeping.
    Untouched,
}

/// Something that is said once, above the statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Stored bytes could not be read; they were set aside, and are offered.
    SetAside(String),
    /// Stored bytes are of a newer version; they are left alone, and offered.
    Newer(String),
    /// The currency was changed: amounts are relabelled, not converted.
    Relabelled,
}

/// One calculation that is being worked on. Elements with the same storage key share it.
#[derive(Clone)]
pub struct Session {
    document: ArcRwSignal<Document>,
    history: ArcRwSignal<History>,
    drafts: ArcRwSignal<Drafts>,
    results: ArcRwSignal<Results>,
    keeping: ArcRwSignal<Keeping>,
    notice: ArcRwSignal<Option<Notice>>,
    keeper: Arc<Keeper>,
    pending: Arc<Mutex<Option<TimeoutHandle>>>,
}

impl Session {
    /// Opens what a keeper has, or the worked example in a currency.
    #[must_use]
    pub fn open(keeper: Keeper, currency: Currency) -> Self {
        let (document, keeping, notice) = match keeper.open() {
            Opened::Document(document) => (*document, Keeping::Saved, None),
            Opened::Nothing => (Document::worked_example(currency), Keeping::Untouched, None),
            Opened::Impossible(why) => {
                (Document::worked_example(currency), Keeping::Failed(why), None)
            }
            Opened::SetAside { bytes, kept } => {
                let keeping = kept.map_or_else(Keeping::Failed, |()| Keeping::Untouched);
                (Document::worked_example(currency), keeping, Some(Notice::SetAside(bytes)))
            }
            Opened::Newer(bytes) => {
                let keeping = Keeping::Failed(NotSaved::NewerVersion);
                (Document::worked_example(currency), keeping, Some(Notice::Newer(bytes)))
            }
        };
        Self {
            results: ArcRwSignal::new(results(document.calculation())),
            document: ArcRwSignal::new(document),
            history: ArcRwSignal::default(),
            drafts: ArcRwSignal::default(),
            keeping: ArcRwSignal::new(keeping),
            notice: ArcRwSignal::new(notice),
            keeper: Arc::new(keeper),
            pending: Arc::default(),
        }
    }

    /// The results, read reactively.
    pub fn with_results<T>(&self, read: impl FnOnce(&Results) -> T) -> T {
        self.results.with(read)
    }

    /// The document, read reactively.
    pub fn with_document<T>(&self, read: impl FnOnce(&Document) -> T) -> T {
        self.document.with(read)
    }

    /// The currency of every amount.
    #[must_use]
    pub fn currency(&self) -> Currency {
        self.document.with(|document| document.calculation().programme.currency)
    }

    /// What an input holds.
    #[must_use]
    pub fn entry(&self, field: Field) -> Option<Entry> {
        self.document.with(|document| document.entry(field))
    }

    /// The draft of a field, if it has one.
    #[must_use]
    pub fn draft(&self, field: Field) -> Option<Draft> {
        self.drafts.with(|drafts| drafts.get(field).cloned())
    }

    /// The fields that wait to be mended, once that is said.
    #[must_use]
    pub fn waiting(&self) -> Vec<Field> {
        self.drafts.with(Drafts::waiting)
    }

    /// Whether what is on the screen is kept.
    #[must_use]
    pub fn keeping(&self) -> Keeping {
        self.keeping.get()
    }

    /// What is to be said above the statement.
    #[must_use]
    pub fn notice(&self) -> Option<Notice> {
        self.notice.get()
    }

    /// Whether something can be undone.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.history.with(History::can_undo) || self.drafts.with(Drafts::any_wrong)
    }

    /// Whether something can be redone.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        self.history.with(History::can_redo)
    }

    /// Takes in what is typed into a field: an entry changes the document at once; anything else
    /// leaves the last value in place and says so.
    pub fn type_in(&self, field: Field, typed: String, marks: Marks) {
        let outcome = read(field, &typed, marks).and_then(|read| {
            self.enter(field, read.entry)?;
            Ok(read.other)
        });
        let was_shown =
            self.drafts.with_untracked(|drafts| drafts.get(field).is_some_and(|draft| draft.shown));
        let (problem, other) = match outcome {
            Ok(other) => (None, other),
            Err(problem) => {
                self.retract(field);
                (Some(problem), None)
            }
        };
        let shown = was_shown && problem.is_some();
        let draft = Draft { typed: Some(typed), problem, shown, other };
        self.drafts.update(|drafts| drafts.set(field, draft));
        if problem.is_some() && !shown {
            self.complain_later(field);
        }
    }

    fn enter(&self, field: Field, entry: Entry) -> Result<(), Problem> {
        let unchanged = self.document.with_untracked(|document| {
            document.entry(field).as_ref() == Some(&entry) && !document.examples().contains(&field)
        });
        if unchanged {
            return Ok(());
        }
        self.edit(Edit::set(field, entry)).map_err(|_| Problem::NotAccepted(Issue::TooLarge))
    }

    fn retract(&self, field: Field) {
        if self.history.with_untracked(|history| history.is_typing(field)) {
            self.change(|history, document| history.retract(document, field));
            self.keep_later();
        }
    }

    /// Shows the problem of a field, unless the person types on or mends it meanwhile.
    fn complain_later(&self, field: Field) {
        let drafts = self.drafts.clone();
        let now = drafts.with_untracked(|drafts| drafts.get(field).cloned());
        set_timeout(
            move || {
                if drafts.with_untracked(|drafts| drafts.get(field) == now.as_ref()) {
                    drafts.update(|drafts| drafts.show_problem(field));
                }
            },
            COMPLAIN_AFTER,
        );
    }

    /// The person leaves a field: typing in it is one step, an entry is shown in the locale's
    /// form, and a draft that is none stays as typed, with its message.
    pub fn leave(&self, field: Field) {
        self.history.update(History::seal);
        let draft = self.drafts.with_untracked(|drafts| drafts.get(field).cloned());
        match draft {
            Some(Draft { problem: Some(_), shown: false, .. }) => {
                self.drafts.update(|drafts| drafts.show_problem(field))
            }
            Some(Draft { problem: None, typed: Some(_), other, .. }) => {
                self.drafts.update(|drafts| {
                    drafts.remove(field);
                    if other.is_some() {
                        drafts.set(field, Draft { other, ..Draft::default() });
                    }
                });
            }
            _ => {}
        }
        self.flush();
    }

    /// The person says which of two readings was meant.
    pub fn mean(&self, field: Field, number: Decimal) {
        let entry = field.kind().entry(Some(number)).map_err(Problem::NotAccepted);
        if entry.and_then(|entry| self.enter(field, entry)).is_ok() {
            self.drafts.update(|drafts| drafts.remove(field));
            self.leave(field);
        }
    }

    /// A choice from a list: a step of its own.
    pub fn choose(&self, field: Field, entry: Entry) {
        let relabels = matches!(entry, Entry::Currency(_));
        if self.enter(field, entry).is_ok() {
            self.history.update(History::seal);
            self.say(relabels.then_some(Notice::Relabelled));
        }
    }

    /// Says something above the statement; an offer of old data stays until the page is left.
    fn say(&self, notice: Option<Notice>) {
        self.notice.update(|said| {
            if !matches!(said, Some(Notice::SetAside(_) | Notice::Newer(_))) {
                *said = notice;
            }
        });
    }

    /// Makes an edit that can be undone, and has it kept.
    pub fn edit(&self, edit: Edit) -> Result<(), Refusal> {
        let removed = match edit {
            Edit::RemoveCost(id) => Some(id),
            _ => None,
        };
        let made = self.change(|history, document| history.apply(document, edit));
        if made.is_ok() {
            if let Some(line) = removed {
                self.drafts.update(|drafts| drafts.drop_line(line));
            }
            self.keep_later();
        }
        made
    }

    /// Replaces everything, as one step.
    pub fn replace(&self, document: Document) {
        self.drafts.update(Drafts::clear);
        self.say(None);
        let replaced = self.edit(Edit::Replace(Box::new(document)));
        debug_assert!(replaced.is_ok(), "a whole document always fits");
    }

    /// Takes the last step back. A draft that is no entry is taken back before any step.
    pub fn undo(&self) {
        if self.drafts.try_update(Drafts::drop_last_wrong) == Some(true) {
            return;
        }
        if self.history.with_untracked(History::can_undo) {
            self.change(|history, document| history.undo(document));
            self.drafts.update(Drafts::clear);
            self.keep_later();
        }
    }

    /// Makes the step again that was taken back last.
    pub fn redo(&self) {
        if self.history.with_untracked(History::can_redo) {
            self.change(|history, document| history.redo(document));
            self.drafts.update(Drafts::keep_wrong);
            self.keep_later();
        }
    }

    fn change<T>(&self, change: impl FnOnce(&mut History, &mut Document) -> T) -> T {
        let mut history = self.history.write();
        let mut document = self.document.write();
        let changed = change(&mut history, &mut document);
        self.results.set(results(document.calculation()));
        changed
    }

    fn pending(&self) -> std::sync::MutexGuard<'_, Option<TimeoutHandle>> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn keep_later(&self) {
        self.keeping.set(Keeping::Saving);
        let session = self.clone();
        let mut pending = self.pending();
        if let Some(timer) = pending.take() {
            timer.clear();
        }
        match set_timeout_with_handle(move || session.flush(), KEEP_AFTER) {
            Ok(timer) => *pending = Some(timer),
            Err(_) => {
                drop(pending);
                self.keep();
            }
        }
    }

    /// Keeps what is waiting to be kept, now: on blur, when the page is hidden or left.
    pub fn flush(&self) {
        let timer = self.pending().take();
        if let Some(timer) = timer {
            timer.clear();
            self.keep();
        }
    }

    fn keep(&self) {
        let kept = self.document.with_untracked(|document| {
            self.results.with_untracked(|results| {
                self.keeper.keep(|revision| encode(document, revision, results))
            })
        });
        self.keeping.set(kept.map_or_else(Keeping::Failed, |()| Keeping::Saved));
    }
}
