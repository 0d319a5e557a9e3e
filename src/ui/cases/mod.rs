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
use web_sys::Event;

use self::actions::{CaseActions, LedgerActions};
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
use crate::ui::session::use_session;

/// The id of the heading of the case that is open.
const EDITOR: &str = "case-editor";

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
    let ledger = session.area_state(LedgerState::new);
    provide_context(ledger.clone());
    if let Some(way) = session.take_requested_cases() {
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
                <Editor id><CaseActions id/></Editor>
            </For>
        </div>
        <Findings/>
    }
}

/// Opens a case in the editor and goes to it.
fn open_case(ledger: &LedgerState, id: LineId, event: &Event) {
    ledger.open_case.set(Some(id));
    focus::to(focus::tree_of(event), EDITOR.to_owned());
}
