//! How a session comes to its document: at once by the local copy or the example, and then by the
//! journal, which is not waited for. What was typed meanwhile goes on top of what the journal has.
//! Must not know how tabs agree on who writes, nor where anything is kept.

use leptos::prelude::*;

use super::field_draft::{Draft, Drafts};
use super::lazy_persistence::PERSISTENCE;
use super::programme_store::{ProgrammeStore, RecoveryOffer};
use super::reading::{Conventions, formula_matches, read};
use super::{SaveStatus, Session};
use crate::browser::journal::{InitialRead, Journal};
use crate::browser::pending_input;
use crate::document::{Document, Edit, Entry, Field};
use crate::domain::currency::Currency;
use crate::language::{Marks, NotSaved};
use crate::persistence::PendingInput;

/// A session that has not opened the journal yet.
pub(in crate::ui) struct Opening {
    /// The document that everything since was done to.
    base: Document,
    /// What the journal had, once it has answered.
    initial_read: Option<InitialRead>,
    /// What was typed since, each input once.
    typed: Vec<PendingInput>,
}

impl Opening {
    pub(in crate::ui) fn of(base: Document) -> Self {
        Self { base, initial_read: None, typed: Vec::new() }
    }

    /// Notes what was typed into an input; says whether there is anything to be written.
    fn note(&mut self, field: Field, text: &str, decimal: char) {
        if let Some(known) = self.typed.iter_mut().find(|known| known.field == field) {
            known.text = text.to_owned();
            return;
        }
        let before = self.base.entry(field).map(|entry| entry.plain());
        self.typed.push(PendingInput { field, text: text.to_owned(), before, decimal });
    }

    fn is_typed(&self, field: Field) -> bool {
        self.typed.iter().any(|typed| typed.field == field)
    }
}

/// The input of an edit that only gives it another entry.
fn field_of(edit: &Edit) -> Option<Field> {
    match edit {
        Edit::Set { field, .. } => Some(*field),
        _ => None,
    }
}

impl Session {
    /// The page names another currency for what is begun: the example, as long as nobody has touched it,
    /// is in that. What was begun keeps its own.
    pub fn set_initial_currency(&self, currency: Currency) {
        let is_untouched = self.save_status_untracked() == SaveStatus::Untouched
            && !self.store.has_local_copy()
            && !self.has_unsaved_edits()
            && self.drafts.with_untracked(Drafts::is_empty);
        if is_untouched {
            let document = Document::worked_example(currency);
            if let Some(opening) = &mut self.untracked.lock().opening {
                opening.base = document.clone();
            }
            self.show(document);
        }
    }

    /// Has what is typed survive the page, until the journal has been opened.
    pub(in crate::ui) fn write_pending_input(&self, field: Field, text: &str, marks: Marks) {
        let mut untracked = self.untracked.lock();
        let Some(opening) = &mut untracked.opening else { return };
        opening.note(field, text, marks.decimal);
        if let Some(key) = self.store.storage_key() {
            let names: Vec<String> = opening.typed.iter().map(|typed| typed.field.name()).collect();
            let list = names.iter().zip(&opening.typed).map(|(name, typed)| {
                (name.as_str(), typed.text.as_str(), typed.before.as_deref(), typed.decimal)
            });
            pending_input::write(key, list);
        }
    }

    /// Goes on with a journal that has answered. It is opened at once where anything is kept or
    /// anything was done; else, in a page that nobody turns to, nothing is fetched for it.
    pub async fn join(&self, journal: Journal) {
        // Elements with one storage key share one journal.
        if self.store.journal().is_some() {
            return;
        }
        let initial_read = journal.initial_read();
        let writes = initial_read.writes;
        let is_any_kept = initial_read.journal.is_some()
            || initial_read.refused.is_some()
            || self.store.has_local_copy()
            || self.store.storage_key().is_some_and(|key| !pending_input::lists(key).is_empty());
        self.store.join(journal);
        if let Some(opening) = &mut self.untracked.lock().opening {
            opening.initial_read = Some(initial_read);
        }
        self.listen();
        let is_any_done = self.has_unsaved_edits();
        if is_any_kept || is_any_done {
            match PERSISTENCE.load().await {
                Ok(stored) => {
                    (stored.open_journal)(self);
                }
                Err(_) => self.join_failed(),
            }
        } else if !writes {
            self.set_save_status(SaveStatus::Following);
        }
    }

    /// What opens the journal could not be fetched.
    pub fn join_failed(&self) {
        self.set_save_status(SaveStatus::Failed(NotSaved::NotFetched));
    }

    /// Opens the journal, once it has answered. Says whether it is open.
    pub(in crate::ui) fn open_journal(&self) -> bool {
        let (is_open, opening) = {
            let mut untracked = self.untracked.lock();
            let is_open = untracked.opening.is_none();
            (is_open, untracked.opening.take_if(|opening| opening.initial_read.is_some()))
        };
        let Some(Opening { base, initial_read: Some(initial_read), typed }) = opening else {
            return is_open;
        };
        let opened = self.store.open(&initial_read);
        self.add_offers(opened.offers);
        let is_found = opened.document.is_some();
        let winner = match opened.document {
            Some(mut document) => {
                document.retain_formulas(formula_matches);
                document
            }
            None => base.clone(),
        };
        let opening = Opening { base, initial_read: None, typed };
        let is_any_done = self.has_unsaved_edits();
        self.set_save_status(match self.store.write_block() {
            Some(why) => SaveStatus::Failed(why),
            None if !initial_read.writes => SaveStatus::Following,
            None if is_any_done => SaveStatus::Saving,
            None if is_found => SaveStatus::Saved,
            None => SaveStatus::Untouched,
        });
        let is_same = winner == opening.base;
        if is_any_done && !(is_same && initial_read.writes) {
            if !self.rebase(&opening, winner, initial_read.writes) {
                self.move_to_new_programme();
                return true;
            }
        } else if !is_same {
            self.adopt_around_input(winner);
        }
        if initial_read.writes {
            self.take_in_pending_input();
        }
        self.save_missing_snapshot();
        self.programmes_changed();
        true
    }

    /// Puts what was done before the journal was open on top of what the journal has, as one step.
    /// Says whether that could be done: an input that another tab has changed meanwhile is left as
    /// it is, and its text is offered; what is more than entries into inputs cannot be repeated.
    fn rebase(&self, opening: &Opening, winner: Document, writes: bool) -> bool {
        let made = self.history.with_untracked(|history| history.made().to_vec());
        let stands = |field: Field| winner.entry(field) == opening.base.entry(field);
        let can_be_repeated = |field: Field| opening.is_typed(field) || (writes && stands(field));
        if !made.iter().all(|edit| field_of(edit).is_some_and(can_be_repeated)) {
            return false;
        }
        let (fitting, others): (Vec<Edit>, Vec<Edit>) =
            made.into_iter().partition(|edit| writes && field_of(edit).is_some_and(stands));
        self.adopt_around_input(winner);
        if !writes {
            // It stays in sight as a draft, and is taken in where this tab comes to write.
            self.show_as_drafts(&opening.typed);
            return true;
        }
        if !fitting.is_empty() {
            self.mutate(|history, document| history.apply_together(document, fitting));
        }
        let typed = opening.typed.iter();
        let left =
            typed.filter(|typed| others.iter().any(|edit| field_of(edit) == Some(typed.field)));
        self.add_offers(left.cloned().map(RecoveryOffer::PendingInput).collect());
        true
    }

    /// Shows a document that is kept already, except in inputs that hold a draft or the focus.
    fn adopt_around_input(&self, document: Document) {
        self.show(document);
        let focused = self.untracked.focused();
        self.document.with_untracked(|document| {
            self.drafts.update(|drafts| {
                drafts.retain(|field| document.entry(field).is_some());
                if let Some((field, shown)) = focused
                    && drafts.get(field).is_none()
                {
                    drafts.set(field, Draft { typed: Some(shown), ..Draft::default() });
                }
            });
        });
    }

    fn show_as_drafts(&self, typed: &[PendingInput]) {
        self.drafts.update(|drafts| {
            for one in typed {
                let draft = Draft { typed: Some(one.text.clone()), ..Draft::default() };
                drafts.set(one.field, draft);
            }
        });
    }

    /// Takes in what pages have left that were closed before the journal had it, as one step. What
    /// no longer fits is offered.
    pub(in crate::ui) fn take_in_pending_input(&self) {
        let Some(key) = self.store.storage_key() else { return };
        let lists = pending_input::lists(key);
        if lists.is_empty() {
            return;
        }
        let (keys, lists): (Vec<String>, Vec<String>) = lists.into_iter().unzip();
        let pending: Vec<PendingInput> =
            lists.iter().flat_map(|list| PendingInput::parse_list(list)).collect();
        let Replay { edits, left } = replay(self.document.get_untracked(), pending);
        if !edits.is_empty() {
            self.mutate(|history, document| history.apply_together(document, edits));
            self.set_save_status(SaveStatus::Saving);
        }
        self.add_offers(left.into_iter().map(RecoveryOffer::PendingInput).collect());
        self.untracked.lock().taken_in.extend(keys);
        if self.save_status_untracked() == SaveStatus::Saving {
            self.save_now();
        } else {
            self.forget_pending_input();
        }
    }

    /// The journal has everything: what was kept aside for it is not needed any more.
    pub(in crate::ui) fn forget_pending_input(&self) {
        let keys = std::mem::take(&mut self.untracked.lock().taken_in);
        keys.iter().for_each(|key| pending_input::remove(key));
    }

    pub(in crate::ui) fn add_offers(&self, offers: Vec<RecoveryOffer>) {
        self.offers.update(|known| {
            for offer in offers {
                if !known.contains(&offer) {
                    known.push(offer);
                }
            }
        });
    }

    /// The person wants what was offered after all.
    pub(crate) fn use_pending_input(&self, pending: &PendingInput) {
        self.type_in(pending.field, pending.text.clone(), Marks { decimal: pending.decimal });
        self.blur_field(pending.field);
        let is_it = |offer: &RecoveryOffer| matches!(offer, RecoveryOffer::PendingInput(of) if of == pending);
        self.offers.update(|offers| offers.retain(|offer| !is_it(offer)));
    }
}

/// What becomes of pending input.
#[derive(Debug, PartialEq, Eq)]
struct Replay {
    /// Edits that fit the document.
    edits: Vec<Edit>,
    /// Texts whose input is gone, was changed meanwhile, or does not take them.
    left: Vec<PendingInput>,
}

fn replay(mut document: Document, pending: Vec<PendingInput>) -> Replay {
    let (mut edits, mut left) = (Vec::new(), Vec::new());
    for typed in pending {
        let marks = Marks { decimal: typed.decimal };
        let read = read(typed.field, &typed.text, Conventions::of(&document, marks));
        let entry = |entry: &Entry| document.entry(typed.field).as_ref() == Some(entry);
        match read {
            // It was kept before the list could be removed.
            Ok(read) if entry(&read.entry) => {}
            Ok(read) if typed.still_fits(&document) => {
                let edit = Edit::Set { field: typed.field, entry: read.entry, origin: read.origin };
                match document.apply(edit.clone()) {
                    Ok(_) => edits.push(edit),
                    Err(_) => left.push(typed),
                }
            }
            _ => left.push(typed),
        }
    }
    Replay { edits, left }
}

/// The document of the local copy, without the journal, where it can be had.
pub(in crate::ui) fn document_from_local_copy(store: &ProgrammeStore) -> Option<Document> {
    PERSISTENCE.get().and_then(|stored| (stored.open_local_copy)(store))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::InvestmentField;
    use crate::domain::currency::Currency;
    use crate::domain::line::LineId;
    use rust_decimal::Decimal;

    const FEES: Field = Field::Investment(LineId(1), InvestmentField::Amount);
    const LABEL: Field = Field::Investment(LineId(1), InvestmentField::Label);

    fn typed(field: Field, text: &str, before: Option<&str>) -> PendingInput {
        let before = before.map(str::to_owned);
        PendingInput { field, text: text.to_owned(), before, decimal: ',' }
    }

    fn example() -> Document {
        Document::worked_example(Currency::EURO)
    }

    #[test]
    fn what_was_typed_into_the_first_paint_is_read_in_its_language() {
        let Replay { edits, left } = replay(example(), vec![typed(FEES, "80.000,5", None)]);
        assert_eq!(left, []);
        let [Edit::Set { field: FEES, entry, .. }] = edits.as_slice() else { panic!("{edits:?}") };
        assert_eq!(entry.number(), Some(Decimal::new(800_005, 1)));
    }

    #[test]
    fn what_the_document_has_already_is_not_done_again() {
        let pending = vec![typed(FEES, "70000", Some("5"))];
        assert_eq!(replay(example(), pending), Replay { edits: vec![], left: vec![] });
    }

    #[test]
    fn what_no_longer_fits_is_left_to_the_person() {
        let changed = typed(FEES, "1", Some("60000"));
        let unread = typed(FEES, "abc", Some("70000"));
        let gone = typed(Field::Investment(LineId(99), InvestmentField::Amount), "1", None);
        let pending = vec![changed.clone(), unread.clone(), gone.clone()];
        assert_eq!(
            replay(example(), pending),
            Replay { edits: vec![], left: vec![changed, unread, gone] }
        );
    }

    #[test]
    fn several_inputs_are_taken_in_in_their_order() {
        let pending = vec![typed(FEES, "1", None), typed(LABEL, "Fees", None)];
        let Replay { edits, left } = replay(example(), pending);
        assert_eq!((edits.len(), left.len()), (2, 0));
    }

    #[test]
    fn another_currency_of_the_page_is_for_what_nobody_has_touched() {
        let owner = Owner::new();
        owner.set();
        let dollar = Currency::parse("USD").unwrap();
        let session = Session::open(ProgrammeStore::without_storage(), Currency::EURO);
        session.set_initial_currency(dollar);
        assert_eq!(session.currency(), dollar);
        // No more than the history: to save would need a browser.
        let edit = Edit::set(FEES, Entry::Money(None));
        session.mutate(|history, document| history.apply(document, edit)).unwrap();
        session.set_initial_currency(Currency::EURO);
        assert_eq!(session.currency(), dollar);
    }
}
