//! Buttons of the case list and of the open case: add, load the sample, close, remove.
//! Must not know how cases are shown.

use leptos::prelude::*;
use web_sys::{Event, MouseEvent};

use super::case_table::open_button_id;
use super::import_export::TableButtonMessages;
use super::ledger_state::{LedgerState, use_ledger};
use super::open_case;
use crate::browser::focus;
use crate::document::{Document, Edit, Line};
use crate::domain::benefit::{Benefit, Way};
use crate::domain::line::LineId;
use crate::ui::locale::use_locale;
use crate::ui::session::{Session, use_session};

/// The id of the button that adds a case.
const ADD: &str = "add-case";

/// What there is to do with all of it.
#[component]
pub(super) fn LedgerActions() -> impl IntoView {
    let (session, locale, ledger) = (use_session(), use_locale(), use_ledger());
    let words = locale.language().case_messages();
    let add = {
        let session = session.clone();
        move |event: MouseEvent| add_case(&session, &ledger, &event)
    };
    // Puts the illustrative cases in place of everything, as one step.
    let load_sample = move |event: MouseEvent| {
        let currency = untrack(|| session.currency());
        let sample = locale.language().sample_case_messages();
        if session.replace(Document::worked_example_with_cases(currency, sample)) {
            // What was pressed may have gone.
            focus::to(focus::tree_of(&event), ADD.to_owned());
        }
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
    let session = use_session();
    let words = use_locale().language().case_messages();
    let [closes, removes] = [0; 2].map(|_| use_ledger());
    let close = move |event: MouseEvent| {
        closes.open_case.set(None);
        focus::to(focus::tree_of(&event), open_button_id(id));
    };
    let remove = move |event: MouseEvent| {
        if session.edit(Edit::Remove(id)).is_ok() {
            removes.open_case.set(None);
            focus::to(focus::tree_of(&event), ADD.to_owned());
        }
    };
    view! {
        <div class="cases-actions">
            <button class="button" type="button" id="close-case" on:click=close>
                {words.close_case}
            </button>
            <button class="button" type="button" id="remove-case" on:click=remove>
                {words.remove_case}
            </button>
        </div>
    }
}

/// Adds a case at the end, opens it and goes to it.
fn add_case(session: &Session, ledger: &LedgerState, event: &Event) {
    let id = untrack(|| session.with_document(Document::next_line));
    let case = Line::Benefit(Box::new(Benefit::new_case(id, Way::RootCause)));
    if session.edit(Edit::add(usize::MAX, case)).is_ok() {
        open_case(ledger, id, event);
    }
}
