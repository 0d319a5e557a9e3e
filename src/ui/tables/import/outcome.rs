//! What is not taken, what is missing and what is doubtful, in short sentences right above the button.
//! Must not find any of it out; the target does, but for the columns and rows that every table has.

use leptos::prelude::*;

use super::columns::column_name;
use crate::ui::tables::reading::{Reading, use_reading};

/// The id of the sentences.
pub(super) const ID: &str = "import-outcome";

/// Columns that are named; of more it is said how many.
const MAX_NAMED: usize = 4;

/// The sentences; nothing where there is nothing to say.
#[component]
pub(super) fn Outcome() -> impl IntoView {
    let reading = use_reading();
    let words = reading.words();
    let sentences = Memo::new(move |_| sentences(&reading));
    let list = move || {
        let item = |sentence| view! { <li data-part="remark">{sentence}</li> };
        let items = sentences.get().into_iter().map(item).collect_view();
        view! { <ul>{items}</ul> }
    };
    let is_empty = move || sentences.read().is_empty();
    view! {
        <div
            class="import-outcome" data-part="outcome"
            id=ID
            tabindex="0"
            role="group"
            aria-label=words.outcome
            hidden=is_empty
        >
            {list}
        </div>
    }
}

fn sentences(reading: &Reading) -> Vec<String> {
    let words = reading.words();
    let preview = reading.preview.read();
    let Some(Ok(preview)) = &*preview else { return Vec::new() };
    let cut_at = reading.table.with(|parsed| parsed.as_ref()?.table.cut_at());
    let cut = cut_at.map(|line| (words.cut_at)(&reading.count(line.saturating_sub(1))));
    let stay_out = preview.invalid;
    let faulty = (stay_out > 0).then(|| (words.faulty_rows_stay_out)(&reading.count(stay_out)));
    let remarks = preview.remarks.iter().cloned();
    cut.into_iter().chain(remarks).chain(columns_left_out(reading)).chain(faulty).collect()
}

/// The columns that are taken as nothing, and how many values they hold.
fn columns_left_out(reading: &Reading) -> Option<String> {
    let words = reading.words();
    let parsed = reading.table.read();
    let (mapping, parsed) = (reading.mapping.read(), parsed.as_ref()?);
    let is_left_out = |index: &usize| mapping.get(*index).is_none_or(Option::is_none);
    let filled = parsed.columns.iter().map(|column| column.filled).enumerate();
    let left_out = filled.filter(|(index, filled)| *filled > 0 && is_left_out(index));
    let mut named: Vec<String> = left_out
        .map(|(index, filled)| {
            let name = column_name(words, &parsed.table, index);
            (words.column_values)(&name, &reading.count(filled))
        })
        .collect();
    let more = named.len().saturating_sub(MAX_NAMED);
    named.truncate(MAX_NAMED);
    if more > 0 {
        named.push((words.and_more)(&reading.count(more)));
    }
    (!named.is_empty()).then(|| (words.columns_left_out)(&named.join(", ")))
}
