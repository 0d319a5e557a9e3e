//! The area of case studies: a list to search, an editor for one case, findings about all of them.
//! Must not compute a figure; `domain` does.
//!
//! - `ledger_state`: query, selection and open case, kept with the session
//! - `actions`: buttons that add a case, load the sample, close or remove a case
//! - `search`, `filters`: search text, sort order, grouping, filters, and the sums of what is found
//! - `case_table`, `case_rows`: the list, of which only the rows in sight are drawn
//! - `bulk_edit`: one value for all selected cases, or removing them
//! - `editor`: one case
//! - `findings`: what the cases say together
//! - `options`: what can be chosen of a case
//! - `import_export`: buttons for tables of cases, and the printed form; `ui/tables` does the work
//!
//! In comes the session, by context. Out goes `CasesArea`, and `CASES` to fetch its code early.

mod actions;
mod bulk_edit;
mod case_rows;
mod case_table;
mod editor;
mod filters;
mod findings;
mod import_export;
mod ledger_state;
mod options;
mod search;

use leptos::prelude::*;
use wasm_split_helpers::wasm_split;
use web_sys::{DocumentFragment, Event};

use self::actions::{CaseActions, LedgerActions, add_case, close_case};
use self::bulk_edit::BulkEdit;
use self::case_table::CaseTable;
use self::editor::Editor;
use self::findings::Findings;
use self::import_export::{ImportDialog, PrintedForm};
use self::ledger_state::{LedgerState, use_ledger};
use self::search::Search;
use crate::browser::focus;
use crate::domain::ledger::Filter;
use crate::domain::line::LineId;
use crate::ui::components::Lazy;
use crate::ui::lazy_module::{LazyModule, NotFetched};
use crate::ui::locale::use_locale;
use crate::ui::session::{Session, WantedCases, use_session};

/// The id of the heading of the case that is open.
const EDITOR: &str = "case-editor";

/// Nobody sees it at first.
pub(super) static CASES: LazyModule<CasesCode> = LazyModule::new(|| Box::pin(cases()));

/// What is only needed once somebody turns to the cases.
#[derive(Clone, Copy)]
pub(super) struct CasesCode {
    view: fn() -> AnyView,
    /// Adds a case, opens it and goes to its first input, once the area is drawn.
    pub(super) add: fn(&Session, Option<DocumentFragment>),
    /// Opens a case and goes to it, once the area is drawn.
    pub(super) open: fn(&Session, LineId, Option<DocumentFragment>),
}

#[wasm_split(areas, fallible)]
fn cases() -> Result<CasesCode, NotFetched> {
    Ok(CasesCode {
        view: || view! { <Cases/> }.into_any(),
        add: |session, tree| add_case(&session.area_state(LedgerState::new), tree),
        open: |session, id, tree| open_case(&session.area_state(LedgerState::new), id, tree),
    })
}

/// The area.
#[component]
pub(super) fn CasesArea() -> impl IntoView {
    view! { <Lazy module=&CASES let:cases>{(cases.view)()}</Lazy> }
}

#[component]
fn Cases() -> impl IntoView {
    let session = use_session();
    let ledger = session.area_state(LedgerState::new);
    provide_context(ledger.clone());
    match session.take_requested_cases() {
        Some(WantedCases::Of(way)) => {
            ledger.filter_by(Filter { way: Some(way), ..Filter::default() });
        }
        Some(WantedCases::One(id)) => ledger.open_case.set(Some(id)),
        None => {}
    }
    let has_cases = move || ledger.found().ledger.all > 0;
    view! {
        <Show when=has_cases fallback=|| view! { <NoCases/> }><Ledger/></Show>
        <ImportDialog/>
        <PrintedForm/>
    }
}

/// Nothing there yet: what a case is, and how to begin.
#[component]
fn NoCases() -> impl IntoView {
    let words = use_locale().language().case_messages();
    view! {
        <section class="cases-empty" data-part="no-cases" aria-label=words.ledger>
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
    let none_found = move || view! { <p class="muted cases-none-found" data-part="none-found">{words.none_found}</p> };
    view! {
        <div class="cases-area" class:cases-with-editor=move || edits.editor_case().is_some()>
            <div class="cases-list" data-part="case-list">
                <LedgerActions/>
                <Search/>
                <BulkEdit/>
                <Show when=finds_any fallback=none_found><CaseTable/></Show>
            </div>
            // By its key: another case has other inputs, with another focus.
            <For each=move || opens.editor_case() key=|id| *id let:id>
                <OpenCase id/>
            </For>
        </div>
        <Findings/>
    }
}

/// The case that is open; Escape closes it.
#[component]
fn OpenCase(id: LineId) -> impl IntoView {
    let ledger = use_ledger();
    let close = move |event: Event| close_case(&ledger, id, &event);
    view! { <Editor id on_close=close><CaseActions id/></Editor> }
}

/// Opens a case in the editor and goes to it.
fn open_case(ledger: &LedgerState, id: LineId, tree: Option<DocumentFragment>) {
    ledger.open_case.set(Some(id));
    focus::to(tree, EDITOR.to_owned());
}
