//! The area of case studies: the ledger, the case that is open, how far it can all be trusted.
//! Must not compute a figure; the domain's cases do.

mod beside_money;
mod duplicates;
mod editor;
mod filters;
mod findings;
mod groups;
mod ledger;
mod list;
mod many;
mod rows;
mod search;
mod settled;
mod synthesis;
mod tables;
mod tag;
mod tags;
mod trust;

use leptos::prelude::*;
use wasm_split_helpers::wasm_split;
use web_sys::{Event, MouseEvent};

use self::editor::Editor;
use self::findings::Findings;
use self::ledger::{LedgerState, use_ledger};
use self::list::CaseTable;
use self::many::ManyCases;
use self::search::Search;
use self::tables::{ImportDialog, PrintedForm, TableButtonMessages};
use super::components::Lazy;
use super::lazy::{LazyModule, NotFetched};
use super::locale::use_locale;
use super::session::{Session, use_session};
use crate::browser::focus;
use crate::document::{Document, Edit, Line};
use crate::domain::benefit::{Benefit, Way};
use crate::domain::ledger::Filter;
use crate::domain::line::LineId;

/// The id of the heading of the case that is open.
const EDITOR: &str = "case-editor";
/// The id of the button that adds a case.
const ADD: &str = "add-case";

/// Nobody sees it at first.
pub(super) static CASES: LazyModule<fn() -> AnyView> = LazyModule::new(|| Box::pin(cases()));

#[wasm_split(areas, fallible)]
fn cases() -> Result<fn() -> AnyView, NotFetched> {
    Ok(|| view! { <Cases/> }.into_any())
}

/// The area.
#[component]
pub(super) fn CasesArea() -> impl IntoView {
    view! { <Lazy module=&CASES let:cases>{cases()}</Lazy> }
}

#[component]
fn Cases() -> impl IntoView {
    let session = use_session();
    let ledger = session.remembered(LedgerState::new);
    provide_context(ledger.clone());
    if let Some(way) = session.take_wanted_cases() {
        ledger.filter_by(Filter { way: Some(way), ..Filter::default() });
    }
    let has_cases = move || ledger.found().ledger.all > 0;
    view! {
        <Notices/>
        <Show when=has_cases fallback=|| view! { <NoCases/> }><Ledger/></Show>
        <ImportDialog/>
        <PrintedForm/>
    }
}

/// What was said of what was done. Each notice is an element of its own, so that it is read out even
/// where the words are those of the last one.
#[component]
fn Notices() -> impl IntoView {
    let ledger = use_ledger();
    let notice = move || Some(ledger.notice.get()).filter(|notice| !notice.words.is_empty());
    view! {
        <div role="status">
            <For each=notice key=|notice| notice.number let:notice>
                <p class="notice">{notice.words}</p>
            </For>
        </div>
    }
}

/// Nothing there yet: what a case is, and how to begin.
#[component]
fn NoCases() -> impl IntoView {
    let words = use_locale().language().case_messages();
    view! {
        <section class="no-cases" aria-label=words.ledger>
            <h3>{words.none_yet}</h3>
            <p>{words.none_yet_hint}</p>
            <LedgerActions/>
        </section>
    }
}

#[component]
fn Ledger() -> impl IntoView {
    let words = use_locale().language().case_messages();
    let [counts, edits, opens] = [0; 3].map(|_| use_ledger());
    let finds_any = move || !counts.found().ledger.rows.is_empty();
    let none_found = move || view! { <p class="quiet none-found">{words.none_found}</p> };
    view! {
        <div class="cases" class:with-editor=move || edits.case_in_editor().is_some()>
            <div class="ledger-side">
                <LedgerActions/>
                <Search/>
                <ManyCases/>
                <Show when=finds_any fallback=none_found><CaseTable/></Show>
            </div>
            // By its key: another case has other inputs, with another focus.
            <For each=move || opens.case_in_editor() key=|id| *id let:id>
                <Editor id><CaseActions id/></Editor>
            </For>
        </div>
        <Findings/>
    }
}

/// What there is to do with all of it.
#[component]
fn LedgerActions() -> impl IntoView {
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
        <div class="case-actions">
            <button class="tool add-case" type="button" id=ADD on:click=add>
                {words.add_case}
            </button>
            <button class="tool load-sample" type="button" on:click=load_sample>
                {words.load_sample}
            </button>
            <TableButtonMessages/>
        </div>
    }
}

/// What there is to do with the case that is open.
#[component]
fn CaseActions(id: LineId) -> impl IntoView {
    let session = use_session();
    let words = use_locale().language().case_messages();
    let [closes, removes] = [0; 2].map(|_| use_ledger());
    let close = move |event: MouseEvent| {
        closes.open_case.set(None);
        focus::to(focus::tree_of(&event), list::open_button_id(id));
    };
    let remove = move |event: MouseEvent| {
        if session.edit(Edit::Remove(id)).is_ok() {
            removes.open_case.set(None);
            focus::to(focus::tree_of(&event), ADD.to_owned());
        }
    };
    view! {
        <div class="case-actions">
            <button class="tool" type="button" id="close-case" on:click=close>
                {words.close_case}
            </button>
            <button class="tool" type="button" id="remove-case" on:click=remove>
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

/// Opens a case in the editor and goes to it.
fn open_case(ledger: &LedgerState, id: LineId, event: &Event) {
    ledger.open_case.set(Some(id));
    focus::to(focus::tree_of(event), EDITOR.to_owned());
}
