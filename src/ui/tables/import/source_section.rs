//! Where the table comes from: a text that is pasted, or a file; once there is a file, its name.
//! Must not know what becomes of it.

use leptos::prelude::*;
use web_sys::{ClipboardEvent, Event};

use super::use_import;
use crate::browser::{focus, upload};
use crate::ui::tables::reading::source::Source;
use crate::ui::tables::reading::use_reading;

/// Bytes of a text up to which it is put into the box when it is pasted. More would keep the browser
/// busy for seconds with laying it out, and nobody reads it there.
const LARGEST_IN_BOX: usize = 200_000;

/// The id of what was pasted.
const PASTED: &str = "import-pasted";

/// The section.
#[component]
pub(super) fn SourceSection() -> impl IntoView {
    let reading = use_reading();
    let words = reading.words();
    // What a source that is not in the box is called.
    let apart = Memo::new(move |_| match reading.source.get().as_deref() {
        Some(Source::File { name, .. }) => Some((words.from_file)(name)),
        Some(Source::Pasted(text)) if text.len() > LARGEST_IN_BOX => Some(words.pasted.to_owned()),
        _ => None,
    });
    let content = move || match apart.get() {
        Some(description) => view! { <ChosenSource description/> }.into_any(),
        None => view! { <SourceInputs/> }.into_any(),
    };
    view! {
        <section class="import-source" aria-labelledby="import-source">
            <h3 id="import-source">{words.source}</h3>
            {content}
        </section>
    }
}

#[component]
fn ChosenSource(description: String) -> impl IntoView {
    let reading = use_reading();
    let words = reading.words();
    let choose_another = move |event: web_sys::MouseEvent| {
        let tree = focus::tree_of(&event);
        reading.set_source(None);
        focus::to(tree, PASTED.to_owned());
    };
    view! {
        <p data-part="file">
            <b>{description}</b>
            " "
            <button class="link" type="button" on:click=choose_another>
                {words.choose_another}
            </button>
        </p>
    }
}

#[component]
fn SourceInputs() -> impl IntoView {
    let ([import, forgets], reading) = ([0; 2].map(|_| use_import()), use_reading());
    let (words, hint) = (reading.words(), reading.target.words().hint);
    let pastes = reading.clone();
    let paste_large = move |event: ClipboardEvent| {
        if let Some(text) = upload::pasted_text(&event).filter(|text| text.len() > LARGEST_IN_BOX) {
            event.prevent_default();
            pastes.paste(text);
        }
    };
    let choose_file = move |event: Event| {
        if let Some(file) = upload::chosen_file(&event) {
            import.read_file(file);
        }
    };
    view! {
        <p class="muted">{hint}</p>
        <div class="import-pasted">
            <label for=PASTED>{words.paste}</label>
            <textarea
                id=PASTED
                rows="4"
                spellcheck="false"
                autocomplete="off"
                wrap="off"
                aria-describedby="import-pasted-hint"
                on:paste=paste_large
                on:input=move |event| {
                    forgets.document.set(None);
                    reading.paste(event_target_value(&event));
                }
            ></textarea>
            <p class="hint" id="import-pasted-hint">{words.paste_hint}</p>
        </div>
        <div class="import-choices">
            <input
                type="file"
                id="table-to-import"
                class="visually-hidden"
                accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
                on:change=choose_file
            />
            <label class="button dialog-file-button" for="table-to-import">{words.choose_file}</label>
            <span class="muted">{words.drop_here}</span>
        </div>
        <p class="hint">{words.limits}</p>
    }
}
