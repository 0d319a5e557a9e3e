//! What the rows of a table become: what changes, what is worth a look, the first of them.
//! Must not find anything itself; the target does.

use std::sync::Arc;

use leptos::prelude::*;

use super::scroll_region::ScrollRegion;
use crate::ui::tables::import_target::{ImportPreview, Note, Notes};
use crate::ui::tables::reading::use_reading;

/// The preview.
#[component]
pub(in crate::ui::tables) fn PreviewTables(preview: Arc<ImportPreview>) -> impl IntoView {
    let reading = use_reading();
    let words = reading.words();
    let ImportPreview { changes, warnings, .. } = &*preview;
    view! {
        <NoteList part="changes" title=words.changes notes=changes.clone()/>
        <NoteList part="warnings" title=words.warnings notes=warnings.clone()/>
        <FirstRows preview=preview.clone()/>
    }
}

/// Notes below how many there are; nothing where there are none.
#[component]
fn NoteList(part: &'static str, title: fn(&str) -> String, notes: Notes) -> impl IntoView {
    let reading = use_reading();
    let words = reading.words();
    (notes.all > 0).then(|| {
        let title = title(&reading.count(notes.all));
        let left = notes.all.saturating_sub(notes.kept.len());
        let more = (left > 0).then(|| (words.and_more)(&reading.count(left)));
        view! {
            <div class="import-notes" data-part=part>
                <h4>{title.clone()}</h4>
                <ScrollRegion label=title>
                    <ul>
                        {notes.kept.into_iter().map(|note| view! { <NoteItem note/> }).collect_view()}
                        {more.map(|more| view! { <li>{more}</li> })}
                    </ul>
                </ScrollRegion>
            </div>
        }
    })
}

/// "Line 12, Amount: “five” A number, such as 1,250.5."
#[component]
fn NoteItem(note: Note) -> impl IntoView {
    let words = use_reading().words();
    let line = note.line.to_string();
    let place = match note.column.as_str() {
        "" => (words.line_number)(&line),
        column => (words.line_and_column)(&line, column),
    };
    let found = (!note.found.is_empty())
        .then(|| view! { <q class="import-cell">{(words.quoted)(&note.found)}</q> " " });
    view! { <li><b>{place}</b> ": " {found} {note.sentence}</li> }
}

/// The first rows as they will be.
#[component]
fn FirstRows(preview: Arc<ImportPreview>) -> impl IntoView {
    let words = use_reading().words();
    (!preview.rows.is_empty()).then(|| {
        let header = |name: String| view! { <th scope="col">{name}</th> };
        let row = |(line, cells): (usize, Vec<String>)| {
            let cells = cells.into_iter().map(|cell| view! { <td>{cell}</td> }).collect_view();
            view! { <tr><th scope="row">{line.to_string()}</th>{cells}</tr> }
        };
        view! {
            <div>
                <h4>{words.preview}</h4>
                <ScrollRegion label=words.preview>
                    <table class="import-first-rows" data-part="first-rows">
                        <thead>
                            <tr>
                                <th scope="col">{words.line}</th>
                                {preview.headers.iter().cloned().map(header).collect_view()}
                            </tr>
                        </thead>
                        <tbody>{preview.rows.iter().cloned().map(row).collect_view()}</tbody>
                    </table>
                </ScrollRegion>
            </div>
        }
    })
}
