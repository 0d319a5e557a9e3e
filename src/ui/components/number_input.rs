//! An input that is not the document's own: a number asked for something one is about to do.
//! Must not know what for.

use leptos::prelude::*;

use super::controlled::{controlled_value, initial};
use crate::document::{Entry, Kind};
use crate::domain::customers::TimeUnit;
use crate::language::Writer;
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::field_draft::{means_instead, taken_as};
use crate::ui::session::reading::{self, Conventions, Rejected, read_as};

fn read(writer: &Writer, kind: Kind, typed: &str) -> Result<reading::Read, Rejected> {
    let currency = Some(writer.currency);
    read_as(kind, typed, Conventions { marks: writer.marks(), currency, time: TimeUnit::default() })
}

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
    let read = read(&writer, kind, typed);
    read.map(|read| Some(read.entry)).map_err(|wrong| wrong.problem.message(kind, &writer))
}

/// What is said of what was typed.
#[derive(Clone, Default, PartialEq)]
struct Note {
    wrong: Option<String>,
    taken_as: Option<String>,
    /// The text of the number that may have been meant, and the words of the button that takes it.
    instead: Option<[String; 2]>,
}

impl Note {
    fn new(locale: &LocaleContext, kind: Kind, typed: &str) -> Self {
        if typed.trim().is_empty() {
            return Self::default();
        }
        let writer = locale.writer();
        let offer = |problem, number| {
            [writer.number_in_field(number), means_instead(kind, &writer, problem, number)]
        };
        match read(&writer, kind, typed) {
            Ok(read) => Self {
                wrong: None,
                taken_as: read
                    .other
                    .and(read.entry.number())
                    .map(|number| taken_as(kind, &writer, number)),
                instead: read.other.map(|other| offer(None, other)),
            },
            Err(Rejected { problem, instead }) => Self {
                wrong: Some(problem.message(kind, &writer)),
                taken_as: None,
                instead: instead.map(|number| offer(Some(problem), number)),
            },
        }
    }
}

/// The input with its label and, below it, what is to be said of what was typed. Whoever reads
/// `typed` reads it by `read_optional`.
#[component]
pub(crate) fn NumberInput(
    id: &'static str,
    label: &'static str,
    /// Where the label goes on after the input; empty where it does not in this language.
    #[prop(optional)]
    after: Option<&'static str>,
    kind: Kind,
    /// What is typed.
    typed: ArcRwSignal<String>,
) -> impl IntoView {
    let locale = use_locale();
    let [reads, corrects] = [0; 2].map(|_| typed.clone());
    let note = Memo::new(move |_| Note::new(&locale, kind, &reads.read()));
    let [note_id, label_id, unit_id, after_id] =
        ["note", "label", "unit", "after"].map(|part| format!("{id}-{part}"));
    // A label in two parts is one name, read with the sign between them.
    let name = after.map(|_| format!("{label_id} {unit_id} {after_id}"));
    let after = after.map(|after| view! { <span id=after_id>{after}</span> });
    let unit = kind
        .is_share()
        .then(|| view! { <span class="field-unit" id=unit_id aria-hidden="true">"%"</span> });
    let value: Signal<String> = typed.clone().into();
    let instead = move |[text, words]: [String; 2]| {
        let corrects = corrects.clone();
        let take = move |_| corrects.set(text.clone());
        view! { " "<button class="link" type="button" on:click=take>{words}</button> }
    };
    view! {
        <div class="field field-number">
            <label for=id id=label_id>{label}</label>
            <span class="field-box">
                <input
                    id=id
                    type="text"
                    inputmode="decimal"
                    autocomplete="off"
                    aria-labelledby=name
                    aria-invalid=move || note.read().wrong.is_some().to_string()
                    aria-describedby=note_id.clone()
                    value=initial(value)
                    use:controlled_value=value
                    on:input=move |event| typed.set(event_target_value(&event))
                />
                {unit}
            </span>
            {after}
            <p class="field-note" id=note_id aria-live="polite">
                {move || note.read().wrong.clone().map(|wrong| view! { <span class="field-error">{wrong}</span> })}
                {move || note.read().taken_as.clone().map(|taken| view! { <span class="field-doubt">{taken}</span> })}
                {move || note.get().instead.map(&instead)}
            </p>
        </div>
    }
}
