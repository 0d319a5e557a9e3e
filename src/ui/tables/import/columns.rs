//! What each column of a table is taken as: its name, what stands in it, and a choice of fields.
//! Must not know what a field is.

use std::sync::Arc;

use leptos::prelude::*;

use super::scroll_region::ScrollRegion;
use crate::document::excerpt;
use crate::exchange::table::Table;
use crate::language::TableImportMessages;
use crate::ui::components::controlled_value;
use crate::ui::tables::reading::state::ParsedTable;
use crate::ui::tables::reading::use_reading;

/// Columns that are shown; a table that has more is wider than anyone looks through.
const MAX_COLUMNS: usize = 60;
/// Values that show what stands in a column, and rows that they are looked for in.
const MAX_SAMPLES: usize = 3;
const MAX_SAMPLED_ROWS: usize = 50;

/// What a column may be taken as: keys, and what they are called.
type Fields = Arc<[(String, String)]>;

/// The section.
#[component]
pub(in crate::ui::tables) fn ColumnsSection(parsed: Arc<ParsedTable>) -> impl IntoView {
    let reading = use_reading();
    let (words, table) = (reading.words(), &parsed.table);
    let fields: Fields = reading.target.fields().into();
    let mapping = reading.mapping.get_untracked();
    // Those that are taken are shown in any case.
    let is_shown =
        |index: &usize| *index < MAX_COLUMNS || mapping.get(*index).is_some_and(Option::is_some);
    let indices: Vec<usize> = (0..table.columns()).filter(is_shown).collect();
    let left = table.columns().saturating_sub(indices.len());
    let more = (left > 0).then(|| (words.more_columns)(&reading.count(left)));
    let rows = indices.into_iter().map(|index| {
        let (name, samples) = (column_name(words, table, index), samples(table, index));
        view! { <ColumnRow index name samples fields=fields.clone()/> }
    });
    let rows = rows.collect_view();
    view! {
        <section class="import-columns" aria-labelledby="import-columns">
            <h3 id="import-columns">{words.columns}</h3>
            <p class="muted">{words.columns_hint}</p>
            <ScrollRegion label=words.columns>
                <table class="import-mapping" data-part="mapping">
                    <thead>
                        <tr>
                            <th scope="col">{words.column}</th>
                            <th scope="col">{words.taken_as}</th>
                            <th scope="col">{words.samples}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </ScrollRegion>
            {more.map(|more| view! { <p class="muted">{more}</p> })}
        </section>
    }
}

#[component]
fn ColumnRow(index: usize, name: String, samples: String, fields: Fields) -> impl IntoView {
    let reading = use_reading();
    let words = reading.words();
    let label = (words.column_taken_as)(&name);
    let mapping = reading.mapping.clone();
    let value =
        Signal::derive(move || mapping.read().get(index).cloned().flatten().unwrap_or_default());
    let options = fields.iter().map(|(key, name)| {
        view! { <option value=key.clone()>{name.clone()}</option> }
    });
    let options = options.collect_view();
    let choose = move |event: web_sys::Event| {
        let key = event_target_value(&event);
        let is_field = fields.iter().any(|(known, _)| *known == key);
        reading.map_column(index, is_field.then_some(key));
    };
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td class="choice import-choice">
                <select
                    id=format!("import-column-{index}")
                    aria-label=label
                    use:controlled_value=value
                    on:change=choose
                >
                    <option value="">{words.not_taken}</option>
                    {options}
                </select>
            </td>
            <td class="import-samples">{samples}</td>
        </tr>
    }
}

/// What a column is called.
pub(super) fn column_name(words: &TableImportMessages, table: &Table, index: usize) -> String {
    match table.name(index).trim() {
        "" => (words.unnamed_column)(&index.saturating_add(1).to_string()),
        name => excerpt(name),
    }
}

/// What stands in a column, for example.
fn samples(table: &Table, index: usize) -> String {
    let mut samples: Vec<&str> = Vec::new();
    for row in table.rows().take(MAX_SAMPLED_ROWS) {
        let cell = row.cell(index).unwrap_or("").trim();
        if !cell.is_empty() && !samples.contains(&cell) {
            samples.push(cell);
        }
        if samples.len() >= MAX_SAMPLES {
            break;
        }
    }
    let samples: Vec<String> = samples.into_iter().map(excerpt).collect();
    samples.join(" · ")
}
