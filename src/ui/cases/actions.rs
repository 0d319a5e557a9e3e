//! Buttons of the case list and of the open case: add, load the sample, close, remove.
//! Must not know how cases are shown.

use leptos::prelude::*;
use web_sys::{DocumentFragment, Event, MouseEvent};

use super::case_rows::case_title;
use super::case_table::open_button_id;
use super::import_export::TableButtonMessages;
use super::ledger_state::{LedgerState, use_ledger};
use crate::browser::focus;
use crate::document::{BenefitField, Document, Edit, Field, Line};
use crate::domain::benefit::{Benefit, Way};
use crate::domain::line::LineId;
use crate::ui::locale::use_locale;
use crate::ui::session::{Notice, use_session};

/// The id of the button that adds a case.
const ADD: &str = "add-case";

/// What there is to do with all of it.
#[component]
pub(super) fn LedgerActions() -> impl IntoView {
    let (session, locale, ledger) = (use_session(), use_locale(), use_ledger());
    let words = locale.language().case_messages();
    let add = move |event: MouseEvent| add_case(&ledger, focus::tree_of(&event));
    let load_sample = move |event: MouseEvent| {
        let sample = locale.language().sample_case_messages();
        session.begin_with(|currency| Document::worked_example_with_cases(currency, sample));
        // What was pressed may have gone.
        focus::keep_within(focus::tree_of(&event), ADD);
    };
    view! {
        <div class="cases-actions">
            <button class="button" type="button" id=ADD on:click=add>
                {words.add_case}
            </button>
            <button class="button" data-part="load-sample" type="button" on:click=load_sample>
                {words.load_sample}
            </button>
            <TableButtonMessages/>
        </div>
    }
}

/// What there is to do with the case that is open.
#[component]
pub(super) fn CaseActions(id: LineId) -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let words = locale.language().case_messages();
    let [closes, adds] = [0; 2].map(|_| use_ledger());
    let close = move |event: MouseEvent| close_case(&closes, id, &event);
    let remove = move |_| {
        let line = session.now(|document, _| document.calculation().benefit(id).cloned());
        let name = line.map(|line| case_title(&line, &locale)).unwrap_or_default();
        // It stays the open one: if it comes back, it is open again.
        if session.edit(Edit::Remove(id)).is_ok() {
            session.end_step_and_save();
            session.notify(Some(Notice::Removed(name)));
        }
    };
    view! {
        <div class="cases-actions">
            <button class="button" type="button" id="close-case" on:click=close>
                {words.close_case}
            </button>
            <button
                class="button"
                type="button"
                id="another-case"
                on:click=move |event| add_case(&adds, focus::tree_of(&event))
            >
                {words.add_another}
            </button>
            <button class="button" type="button" id="remove-case" on:click=remove>
                {words.remove_case}
            </button>
        </div>
    }
}

/// Closes a case and goes back to where it was opened.
pub(super) fn close_case(ledger: &LedgerState, id: LineId, event: &Event) {
    ledger.open_case.set(None);
    focus::to(focus::tree_of(event), open_button_id(id));
}

/// Adds a case at the end, opens it and goes to its first input.
pub(super) fn add_case(ledger: &LedgerState, tree: Option<DocumentFragment>) {
    let session = &ledger.session;
    let id = untrack(|| session.with_document(Document::next_line));
    let case = Line::Benefit(Box::new(Benefit::new_case(id, Way::RootCause)));
    if session.edit(Edit::add(usize::MAX, case)).is_ok() {
        session.end_step_and_save();
        ledger.open_case.set(Some(id));
        focus::to(tree, Field::Benefit(id, BenefitField::Title).name());
    }
}
