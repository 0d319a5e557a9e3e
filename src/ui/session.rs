//! What a person is working on: the document, its history, what is being typed, what is kept.
//! Every change passes through here. Must not know where anything stands on the screen.

use std::any::Any;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::draft::{Draft, Drafts, Problem, gives, read};
use super::keeper::{Keeper, Offered};
use super::opening::{Opening, found_in_copy};
use super::state::{Shared, State, Topic};
use crate::document::{Document, Edit, Entry, Field, History, Issue, Origin, Refusal};
use crate::domain::benefit::{Benefit, Way};
use crate::domain::currency::Currency;
use crate::domain::line::LineId;
use crate::domain::results::{Results, results};
use crate::language::{Marks, NotSaved, formula_for};

/// Typing pauses this long before a message about it appears.
const COMPLAIN_AFTER: Duration = Duration::from_millis(700);

/// Whether what is on the screen is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It is: the journal has it.
    Saved,
    /// It is about to be.
    Saving,
    /// It is not, and why.
    Failed(NotSaved),
    /// Nothing has been changed that would need keeping.
    Untouched,
    /// Another tab keeps it, and this one follows.
    Following,
}

/// Something that is said once, above the statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The currency was changed: amounts are relabelled, not converted.
    Relabelled,
    /// A choice would make its line too large; the line stayed as it was.
    TooLarge,
    /// The answer was copied.
    Copied,
    /// The browser does not let this page copy; the text, to be copied by hand.
    CopyByHand(String),
    /// Another tab had kept something else: what was here is a programme of its own now.
    KeptApart,
    /// An earlier state of the document was brought back.
    Restored,
    /// Everything that was kept was erased.
    Erased,
    /// A newer version of the application has taken over in another tab.
    NewerElsewhere,
    /// Formulas of the opened document did not give their values; the values stay.
    FormulasLetGo(usize),
}

/// One calculation that is being worked on. Elements with the same storage key share it.
#[derive(Clone)]
pub struct Session {
    pub(super) shared: Shared,
    pub(super) keeper: Arc<Keeper>,
    pub(super) pending: Arc<Mutex<Option<TimeoutHandle>>>,
    remembered: Arc<Mutex<Vec<Arc<dyn Any + Send + Sync>>>>,
}

/// The session of the nearest element.
#[must_use]
pub(crate) fn use_session() -> Session {
    expect_context()
}

impl Session {
    /// Opens the fast copy that a keeper has, or the worked example in a currency. The journal
    /// joins behind it.
    #[must_use]
    pub fn open(keeper: Keeper, currency: Currency) -> Self {
        let document = found_in_copy(&keeper);
        let mut document = document.unwrap_or_else(|| Document::worked_example(currency));
        let let_go = document.keep_formulas(gives);
        let opening = keeper.storage_key().map(|_| Opening::of(document.clone()));
        let state = State {
            results: results(document.calculation()),
            document,
            history: History::default(),
            changes: 0,
            drafts: Drafts::default(),
            // Whether anything is kept, only the journal can say.
            keeping: Keeping::Untouched,
            notice: (let_go > 0).then_some(Notice::FormulasLetGo(let_go)),
            said: 0,
            offers: Vec::new(),
            unfolded: Vec::new(),
            cases_of: None,
            makes_way: false,
            opening,
            taken_in: Vec::new(),
            focused: None,
            catching_up: 0,
            shelf: 0,
        };
        Self {
            shared: Shared::new(state),
            keeper: Arc::new(keeper),
            pending: Arc::default(),
            remembered: Arc::default(),
        }
    }

    /// The results, read reactively.
    pub fn with_results<T>(&self, read: impl FnOnce(&Results) -> T) -> T {
        self.shared.follow(Topic::Document, |state| read(&state.results))
    }

    /// The document and its results as they are now.
    pub fn now<T>(&self, read: impl FnOnce(&Document, &Results) -> T) -> T {
        self.shared.now(|state| read(&state.document, &state.results))
    }

    /// The document, read reactively.
    pub fn with_document<T>(&self, read: impl FnOnce(&Document) -> T) -> T {
        self.shared.follow(Topic::Document, |state| read(&state.document))
    }

    /// How often the document has changed, read reactively: what is made of all of it is made once
    /// for each change.
    #[must_use]
    pub fn changes(&self) -> u64 {
        self.shared.follow(Topic::Document, |state| state.changes)
    }

    /// What an area keeps while it is not on the screen: one of each type, made when it is asked for
    /// first.
    pub(super) fn remembered<T: Any + Send + Sync>(&self, make: fn(&Self) -> T) -> Arc<T> {
        let mut all = self.remembered.lock().unwrap_or_else(PoisonError::into_inner);
        let known = all.iter().find_map(|one| one.clone().downcast::<T>().ok());
        known.unwrap_or_else(|| {
            let made = Arc::new(make(self));
            all.push(made.clone());
            made
        })
    }

    /// The currency of every amount.
    #[must_use]
    pub fn currency(&self) -> Currency {
        self.shared.follow(Topic::Currency, currency_of)
    }

    /// What an input holds.
    #[must_use]
    pub fn entry(&self, field: Field) -> Option<Entry> {
        self.shared.follow(Topic::Input(field), |state| state.document.entry(field))
    }

    /// The draft of a field, if it has one.
    #[must_use]
    pub fn draft(&self, field: Field) -> Option<Draft> {
        self.shared.follow(Topic::Input(field), |state| state.drafts.get(field).cloned())
    }

    /// The fields that wait to be mended, once that is said.
    #[must_use]
    pub fn waiting(&self) -> Vec<Field> {
        self.shared.follow(Topic::Typing, |state| state.drafts.waiting())
    }

    /// Whether what is on the screen is kept.
    #[must_use]
    pub fn keeping(&self) -> Keeping {
        self.shared.follow(Topic::Screen, |state| state.keeping)
    }

    /// What is to be said above the statement, and which saying it is: the same words said again
    /// are said again.
    #[must_use]
    pub fn notice(&self) -> (Option<Notice>, u32) {
        self.shared.follow(Topic::Screen, |state| (state.notice.clone(), state.said))
    }

    /// What is offered as long as the page is open.
    #[must_use]
    pub fn offers(&self) -> Vec<Offered> {
        self.shared.follow(Topic::Screen, |state| state.offers.clone())
    }

    /// The formula that an input's value was worked out by, as a locale writes it.
    #[must_use]
    pub fn formula(&self, field: Field, marks: Marks) -> Option<String> {
        self.shared.follow(Topic::Input(field), |state| match state.document.origin(field) {
            Origin::Formula(formula) => Some(formula_for(formula.as_str(), marks)),
            Origin::Own | Origin::Example => None,
        })
    }

    /// Whether an input still holds the worked example's value.
    #[must_use]
    pub fn is_example(&self, field: Field) -> bool {
        let is_example = |state: &State| *state.document.origin(field) == Origin::Example;
        self.shared.follow(Topic::Input(field), is_example)
    }

    /// Whether a line is unfolded.
    #[must_use]
    pub fn is_unfolded(&self, line: LineId) -> bool {
        self.shared.follow(Topic::Screen, |state| state.unfolded.contains(&line))
    }

    /// Unfolds a line, or folds it again.
    pub fn unfold(&self, line: LineId, unfold: bool) {
        self.shared.change(Topic::Screen, |state| {
            state.unfolded.retain(|known| *known != line);
            if unfold {
                state.unfolded.push(line);
            }
        });
    }

    /// The case studies of a way are to be shown when their area is drawn next.
    pub(super) fn want_cases_of(&self, way: Way) {
        self.shared.change_unseen(|state| state.cases_of = Some(way));
    }

    /// The way whose case studies are wanted, once.
    pub(super) fn take_wanted_cases(&self) -> Option<Way> {
        let mut wanted = None;
        self.shared.change_unseen(|state| wanted = state.cases_of.take());
        wanted
    }

    /// Whether something can be undone.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.shared.follow(Topic::Typing, |state| state.drafts.any_wrong())
            || self.shared.follow(Topic::Document, |state| state.history.can_undo())
    }

    /// Whether something can be redone.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        self.shared.follow(Topic::Document, |state| state.history.can_redo())
    }

    fn draft_now(&self, field: Field) -> Option<Draft> {
        self.shared.now(|state| state.drafts.get(field).cloned())
    }

    /// Changes the draft of a field.
    fn redraft(&self, field: Field, change: impl FnOnce(&mut Drafts)) {
        self.shared.change(Topic::Input(field), |state| change(&mut state.drafts));
        self.shared.notify(Topic::Typing);
    }

    /// Changes many drafts.
    pub(super) fn drafts<T>(&self, change: impl FnOnce(&mut Drafts) -> T) -> T {
        let changed = self.shared.change(Topic::Inputs, |state| change(&mut state.drafts));
        self.shared.notify(Topic::Typing);
        changed
    }

    /// The person enters a field, which shows something: a value that was worked out is shown by
    /// its formula.
    pub fn arrive(&self, field: Field, shown: String, marks: Marks) {
        self.shared.change_unseen(|state| state.focused = Some((field, shown)));
        let formula = untrack(|| self.formula(field, marks));
        if formula.is_some() && self.draft_now(field).is_none() {
            let draft = Draft { typed: formula, ..Draft::default() };
            self.redraft(field, |drafts| drafts.set(field, draft));
        }
    }

    /// Takes in what is typed into a field: an entry changes the document at once; anything else
    /// leaves the last value in place and says so.
    pub fn type_in(&self, field: Field, typed: String, marks: Marks) {
        if self.is_following_now() {
            // The field goes back to what is kept.
            return self.shared.notify(Topic::Input(field));
        }
        self.write_pending_input(field, &typed, marks);
        let outcome = read(field, &typed, marks).and_then(|read| {
            self.enter(field, read.entry, read.origin)?;
            Ok(read.other)
        });
        let was_shown = self.draft_now(field).is_some_and(|draft| draft.shown);
        let (problem, other) = match outcome {
            Ok(other) => (None, other),
            Err(problem) => {
                self.retract(field);
                (Some(problem), None)
            }
        };
        let shown = was_shown && problem.is_some();
        let draft = Draft { typed: Some(typed), problem, shown, other };
        self.redraft(field, |drafts| drafts.set(field, draft));
        if problem.is_some() && !shown {
            self.complain_later(field);
        }
    }

    fn enter(&self, field: Field, entry: Entry, origin: Origin) -> Result<(), Problem> {
        let unchanged = self.shared.now(|state| {
            *state.document.origin(field) == origin
                && state.document.entry(field).as_ref() == Some(&entry)
        });
        if unchanged {
            return Ok(());
        }
        let edit = Edit::Set { field, entry, origin };
        self.edit(edit).map_err(|_| Problem::NotAccepted(Issue::TooLarge))
    }

    fn retract(&self, field: Field) {
        if self.shared.now(|state| state.history.is_typing(field)) {
            self.make(Topic::Input(field), |history, document| history.retract(document, field));
            self.keep_later();
        }
    }

    /// Shows the problem of a field, unless the person types on or mends it meanwhile.
    fn complain_later(&self, field: Field) {
        let session = self.clone();
        let now = self.draft_now(field);
        set_timeout(
            move || {
                if session.draft_now(field) == now {
                    session.redraft(field, |drafts| drafts.show_problem(field));
                }
            },
            COMPLAIN_AFTER,
        );
    }

    /// What was done is a step of its own.
    pub(super) fn seal_step(&self) {
        self.seal();
        self.flush();
    }

    /// Nothing that is seen changes by it.
    pub(super) fn seal(&self) {
        self.shared.change_unseen(|state| state.history.seal());
    }

    /// The person leaves a field: typing in it is one step, an entry is shown in the locale's
    /// form, and a draft that is none stays as typed, with its message.
    pub fn leave(&self, field: Field) {
        self.shared.change_unseen(|state| {
            state.focused.take_if(|(focused, _)| *focused == field);
        });
        self.seal();
        match self.draft_now(field) {
            Some(Draft { problem: Some(_), shown: false, .. }) => {
                self.redraft(field, |drafts| drafts.show_problem(field));
            }
            Some(Draft { problem: None, typed: Some(_), other, .. }) => {
                self.redraft(field, |drafts| {
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
        if entry.and_then(|entry| self.enter(field, entry, Origin::Own)).is_ok() {
            self.redraft(field, |drafts| drafts.remove(field));
            self.leave(field);
        }
    }

    /// A choice from a list: a step of its own.
    pub fn choose(&self, field: Field, entry: Entry) {
        let relabels = matches!(entry, Entry::Currency(_));
        if self.enter(field, entry, Origin::Own).is_ok() {
            self.seal();
            self.say(relabels.then_some(Notice::Relabelled));
        }
    }

    /// A benefit line is measured, timed or judged in another way: a step of its own.
    pub fn change(&self, id: LineId, change: impl FnOnce(&mut Benefit)) {
        let line = self.shared.now(|state| state.document.calculation().benefit(id).cloned());
        if let Some(mut line) = line {
            change(&mut line);
            // What does not fit is not chosen: the line stays as it is.
            let is_refused = self.edit(Edit::change(line)) == Err(Refusal::TooLarge);
            self.say(is_refused.then_some(Notice::TooLarge));
            self.seal();
        }
    }

    /// Says something above the statement. An offer of old data stays until the page is left.
    pub fn say(&self, notice: Option<Notice>) {
        self.shared.change(Topic::Screen, |state| {
            state.notice = notice;
            state.said = state.said.wrapping_add(1);
        });
    }

    /// Makes an edit that can be undone, and has it kept.
    pub fn edit(&self, edit: Edit) -> Result<(), Refusal> {
        if self.is_following_now() {
            return Err(Refusal::EditedElsewhere);
        }
        let concerns = match &edit {
            Edit::Set { field, .. } => Topic::Input(*field),
            _ => Topic::Inputs,
        };
        self.make(concerns, |history, document| history.apply(document, edit))?;
        if concerns == Topic::Inputs {
            self.drop_drafts_without_field();
        }
        self.keep_later();
        Ok(())
    }

    /// Inputs come and go with lines and their forms; what was typed goes with them.
    fn drop_drafts_without_field(&self) {
        self.shared.change(Topic::Typing, |state| {
            let document = &state.document;
            state.drafts.retain(|field| document.entry(field).is_some());
        });
    }

    /// Replaces everything by what `make` makes in the present currency.
    pub fn begin_with(&self, make: fn(Currency) -> Document) {
        self.replace(make(self.shared.now(currency_of)));
    }

    /// Replaces everything, as one step, and tells whether that could be done: not where another tab
    /// writes.
    pub fn replace(&self, document: Document) -> bool {
        if self.is_following_now() {
            return false;
        }
        // What goes stays in the history, should the page be left before it is undone.
        if matches!(self.keeping_now(), Keeping::Saved | Keeping::Saving) {
            self.with_stored(|stored, session| (stored.keep_checkpoint)(session));
        }
        self.drafts(Drafts::clear);
        self.say(None);
        self.edit(Edit::Replace(Box::new(document))).is_ok()
    }

    /// Takes the last step back. A draft that is no entry is taken back before any step.
    pub fn undo(&self) {
        if self.is_following_now() {
            return;
        }
        if self.drafts(Drafts::drop_last_wrong) {
            return;
        }
        if self.shared.now(|state| state.history.can_undo()) {
            self.make(Topic::Inputs, |history, document| history.undo(document));
            self.drafts(Drafts::clear);
            self.keep_later();
        }
    }

    /// Makes the step again that was taken back last.
    pub fn redo(&self) {
        if self.is_following_now() {
            return;
        }
        if self.shared.now(|state| state.history.can_redo()) {
            self.make(Topic::Inputs, |history, document| history.redo(document));
            self.drafts(Drafts::keep_wrong);
            self.drop_drafts_without_field();
            self.keep_later();
        }
    }

    /// Changes the document, and computes what follows from it. Those know who follow the results,
    /// and the inputs that it concerns.
    pub(super) fn make<T>(
        &self,
        concerns: Topic,
        change: impl FnOnce(&mut History, &mut Document) -> T,
    ) -> T {
        let before = self.shared.now(currency_of);
        let changed = self.shared.change(Topic::Document, |state| {
            let changed = change(&mut state.history, &mut state.document);
            state.changes = state.changes.wrapping_add(1);
            state.results = results(state.document.calculation());
            changed
        });
        self.shared.notify(concerns);
        // With all inputs anyway: what no longer follows the currency is let go only when told.
        if concerns == Topic::Inputs || before != self.shared.now(currency_of) {
            self.shared.notify(Topic::Currency);
        }
        changed
    }
}

pub(super) fn currency_of(state: &State) -> Currency {
    state.document.calculation().programme.currency
}
