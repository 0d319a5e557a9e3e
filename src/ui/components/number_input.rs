//! An input that is not the document's own: a number asked for something one is about to do.
//! Must not know what for.

use leptos::prelude::*;

use super::controlled::{controlled_value, initial};
use crate::document::{Entry, Kind};
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::field_draft::read_as;

/// Reads what was typed as a kind: nothing, an entry, or the message of what is wrong with it.
pub(crate) fn read_optional(
    locale: &LocaleContext,
    kind: Kind,
    typed: &str,
) -> Result<Option<Entry>, String> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let writer = locale.writer_untracked();
    let read = read_as(kind, typed, writer.marks());
    read.map(|read| Some(read.entry)).map_err(|problem| problem.message(kind, &writer))
}

/// The input with its label and, below it, what is wrong with what was typed. Whoever reads `typed`
/// reads it by `read_optional`.
#[component]
pub(crate) fn NumberInput(
    id: &'static str,
    label: &'static str,
    kind: Kind,
    /// What is typed.
    typed: ArcRwSignal<String>,
) -> impl IntoView {
    let locale = use_locale();
    let reads = typed.clone();
    let wrong = Memo::new(move |_| read_optional(&locale, kind, &reads.read()).err());
    let note_id = format!("{id}-note");
    let unit =
        kind.is_share().then(|| view! { <span class="field-unit" aria-hidden="true">"%"</span> });
    let value: Signal<String> = typed.clone().into();
    view! {
        <div class="field field-number">
            <label for=id>{label}</label>
            <span class="field-box">
                <input
                    id=id
                    type="text"
                    inputmode="decimal"
                    autocomplete="off"
                    aria-invalid=move || wrong.read().is_some().to_string()
                    aria-describedby=note_id.clone()
                    value=initial(value)
                    use:controlled_value=value
                    on:input=move |event| typed.set(event_target_value(&event))
                />
                {unit}
            </span>
            <p class="field-note" id=note_id aria-live="polite">
                {move || wrong.get().map(|wrong| view! { <span class="field-error">{wrong}</span> })}
            </p>
        </div>
    }
}
