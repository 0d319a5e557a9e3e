//! The list of cases: a table of which only the rows in sight, and some around them, are drawn.
//! Must not know how cases are found or changed.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, KeyboardEvent};

use super::case_rows::{CaseRow, Checkbox, GroupRow};
use super::ledger_state::{LedgerState, RowKey, Window, use_ledger};
use crate::browser::focus;
use crate::domain::line::LineId;
use crate::ui::locale::use_locale;

/// The id of the part that scrolls.
const SCROLL_ID: &str = "ledger-scrolls";
/// Rows that are drawn beyond those in sight, on either side.
const OVERSCAN_ROWS: usize = 12;
/// What a row is taken to be high, in pixels, before one was drawn.
const DEFAULT_ROW_HEIGHT: i32 = 48;

/// The table.
#[component]
pub(super) fn CaseTable() -> impl IntoView {
    let words = use_locale().language().case_messages();
    let [counts, before, after, draws, scrolls, moves, hints] = [0; 7].map(|_| use_ledger());
    let is_partly_drawn =
        Memo::new(move |_| hints.found().ledger.rows.len() > hints.window.get().count);
    let count = move || counts.found().ledger.rows.len().saturating_add(1).to_string();
    let above = Signal::derive(move || before.window.get().first);
    let below = Signal::derive(move || {
        let Window { first, count } = after.window.get();
        after.found().ledger.rows.len().saturating_sub(first.saturating_add(count))
    });
    let row = |key| match key {
        RowKey::Case(id) => view! { <CaseRow id/> }.into_any(),
        RowKey::Group(place) => view! { <GroupRow place/> }.into_any(),
    };
    view! {
        <Show when=move || is_partly_drawn.get()>
            <p class="hint" data-part="find-hint">{words.find_hint}</p>
        </Show>
        <div
            class="cases-table-scroll"
            id=SCROLL_ID
            tabindex="0"
            role="region"
            aria-label=words.ledger
            on:scroll=move |event| update_window(&scrolls, &event)
            on:keydown=move |event| move_focus(&moves, &event)
        >
            <table class="cases-table" data-part="case-table" role="table" aria-rowcount=count>
                <TableHead/>
                <tbody role="rowgroup">
                    <SpacerRow rows=above/>
                    <For each=move || draws.rows_in_window() key=|key| *key children=row/>
                    <SpacerRow rows=below/>
                </tbody>
            </table>
        </div>
    }
}

/// The rows that are not drawn, as high as they would be.
#[component]
fn SpacerRow(rows: Signal<usize>) -> impl IntoView {
    let rows = move || rows.get().to_string();
    view! { <tr class="cases-spacer" aria-hidden="true"><td colspan="5" style=("--rows", rows)></td></tr> }
}

/// Draws the rows that are in sight now.
fn update_window(ledger: &LedgerState, event: &Event) {
    let Some(place) = event.current_target().and_then(|it| it.dyn_into::<HtmlElement>().ok())
    else {
        return;
    };
    let row = place.query_selector("[data-part=case], [data-part=group]").ok().flatten();
    let height = row.and_then(|row| row.dyn_into::<HtmlElement>().ok());
    let height = height.map_or(DEFAULT_ROW_HEIGHT, |row| row.offset_height()).max(1);
    let rows = |pixels: i32| usize::try_from(pixels.checked_div(height).unwrap_or(0)).unwrap_or(0);
    let in_sight = rows(place.client_height()).saturating_add(2);
    // In steps, so that not every pixel draws anew.
    let first = rows(place.scroll_top()).saturating_sub(OVERSCAN_ROWS);
    let first = first.saturating_sub(first.checked_rem(OVERSCAN_ROWS).unwrap_or(0));
    let count = in_sight.saturating_add(OVERSCAN_ROWS.saturating_mul(3));
    let window = Window { first, count };
    if ledger.window.get_untracked() != window {
        ledger.window.set(window);
    }
}

/// Arrow keys go from case to case, from the button of one to that of the next.
fn move_focus(ledger: &LedgerState, event: &KeyboardEvent) {
    let by: isize = match event.key().as_str() {
        "ArrowDown" => 1,
        "ArrowUp" => -1,
        _ => return,
    };
    let target = event.composed_path().get(0);
    let Some(focused) = target.dyn_ref::<web_sys::Element>() else { return };
    // A group's head has no button.
    let buttons: Vec<String> = untrack(|| ledger.rows_in_window())
        .into_iter()
        .filter_map(|key| match key {
            RowKey::Case(id) => Some(open_button_id(id)),
            RowKey::Group(_) => None,
        })
        .collect();
    let here = buttons.iter().position(|id| focused.id() == *id);
    let next = here.and_then(|here| here.checked_add_signed(by));
    if let Some(id) = next.and_then(|next| buttons.get(next)) {
        event.prevent_default();
        focus::to(focus::tree_of(event), id.clone());
    }
}

/// The id of the button that opens a case.
pub(super) fn open_button_id(case: LineId) -> String {
    format!("case-{}-open", case.0)
}

#[component]
fn TableHead() -> impl IntoView {
    let locale = use_locale();
    let (text, words) = (locale.text(), locale.language().case_messages());
    let [reads, selects] = [0; 2].map(|_| use_ledger());
    let all_selected = Signal::derive(move || {
        let found = reads.found().ledger.sums.count;
        found > 0 && reads.selected_cases().len() >= found
    });
    let heads = [
        ("cases-about", words.case),
        ("cases-date", words.date),
        ("cases-evidence", words.evidence),
        ("cases-claimed", text.claimed),
        ("cases-credited", text.credited),
    ];
    let head = |(class, words): (&'static str, &'static str)| {
        view! { <th class=class role="columnheader" scope="col">{words}</th> }
    };
    view! {
        <thead role="rowgroup">
            <tr role="row" aria-rowindex="1">
                <th class="cases-select" role="columnheader" scope="col">
                    <Checkbox
                        id="select-shown"
                        label=words.select_shown.to_owned()
                        is_on=all_selected
                        on_change=move |on| selects.select_all_found(on)
                    />
                </th>
                {heads.into_iter().map(head).collect_view()}
            </tr>
        </thead>
    }
}
