//! What each column of a table is taken as: its name, what stands in it, and a choice of fields.
//! Must not know what a field is.

use std::sync::Arc;

use leptos::prelude::event_target_value;

use super::reading::{Read, Reading};
use crate::document::shown;
use crate::exchange::table::Table;
use crate::ui::view::{Element, Told, View, element, part};

/// Columns that are shown; a table that has more is wider than anyone looks through.
const MOST_COLUMNS: usize = 60;
/// Values that show what stands in a column, and rows that they are looked for in.
const SAMPLES: usize = 3;
const SAMPLED: usize = 50;

/// The part.
pub(super) fn columns(reading: &Reading, read: &Arc<Read>) -> Element {
    let words = reading.desk.language().of_tables();
    let table = &read.table;
    let mapping = leptos::prelude::untrack(|| reading.mapping.get());
    // Those that are taken are shown in any case.
    let is_shown =
        |index: &usize| *index < MOST_COLUMNS || mapping.get(*index).is_some_and(Option::is_some);
    let rows: Vec<Element> =
        (0..table.columns()).filter(is_shown).map(|index| row(reading, table, index)).collect();
    let left = table.columns().saturating_sub(rows.len());
    let more = (left > 0).then(|| {
        let count = reading.desk.writer_now().count(left);
        part("p", "quiet").with((words.more_columns)(&count))
    });
    let head = |words: &'static str| element("th").set("scope", "col").with(words);
    let heads = [words.column, words.becomes, words.samples].map(head);
    let table = part("table", "mapping")
        .with(element("thead").with(element("tr").with(heads)))
        .with(element("tbody").with(rows));
    part("section", "of-columns")
        .set("aria-labelledby", "import-columns")
        .with(element("h3").set("id", "import-columns").with(words.columns))
        .with(part("p", "quiet").with(words.columns_hint))
        .with(scrolls(words.columns, table))
        .with(more)
}

/// A part that scrolls by itself, for the keyboard too.
pub(super) fn scrolls(label: impl Into<String>, table: Element) -> Element {
    part("div", "scrolls")
        .set("tabindex", "0")
        .set("role", "group")
        .set("aria-label", label.into())
        .with(table)
}

/// What a column is called.
pub(super) fn name_of(reading: &Reading, table: &Table, index: usize) -> String {
    let words = reading.desk.language().of_tables();
    match table.name(index).trim() {
        "" => (words.no_name)(&index.saturating_add(1).to_string()),
        name => shown(name),
    }
}

fn row(reading: &Reading, table: &Table, index: usize) -> Element {
    let words = reading.desk.language().of_tables();
    let name = name_of(reading, table, index);
    let (reads, sets) = (reading.mapping.clone(), reading.clone());
    let value = Told::new(move || reads.get().get(index).cloned().flatten().unwrap_or_default());
    let fields = reading.target.fields(&reading.desk);
    let option = |key: &str, name: &str| {
        element("option").set("value", key.to_owned()).with(name.to_owned())
    };
    let none = option("", words.not_taken);
    let options: Vec<Element> =
        std::iter::once(none).chain(fields.iter().map(|(key, name)| option(key, name))).collect();
    let label = (words.becomes_of)(&name);
    let select = element("select")
        .set("id", format!("import-column-{index}"))
        .set("aria-label", label)
        .with(options)
        .value(value)
        .on("change", move |event| {
            let key = event_target_value(event);
            let is_field = fields.iter().any(|(known, _)| *known == key);
            sets.map(index, is_field.then_some(key));
        });
    element("tr")
        .with(element("th").set("scope", "row").with(name))
        .with(part("td", "choice").with(select))
        .with(part("td", "samples").with(View::from(samples(table, index))))
}

/// What stands in a column, for example.
fn samples(table: &Table, index: usize) -> String {
    let mut samples: Vec<&str> = Vec::new();
    for row in table.rows().take(SAMPLED) {
        let cell = row.cell(index).unwrap_or("").trim();
        if !cell.is_empty() && !samples.contains(&cell) {
            samples.push(cell);
        }
        if samples.len() >= SAMPLES {
            break;
        }
    }
    let samples: Vec<String> = samples.into_iter().map(shown).collect();
    samples.join(" · ")
}
