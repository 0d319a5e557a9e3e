//! A field: its label, its input, and the note that says what is wrong with what was typed.
//! Must not know what the number means; the field's address says which entry it takes.

use leptos::prelude::*;
use rust_decimal::Decimal;
use web_sys::{Event, FocusEvent, KeyboardEvent};

use crate::browser::focus;
use crate::document::{Entry, Field, Kind};
use crate::ui::desk::Desk;
use crate::ui::draft::Draft;
use crate::ui::erase::Erase;

/// What a field is called: a few words that are seen, and what they are said of.
#[derive(Clone, Copy)]
pub(crate) struct Label {
    /// The words above or beside the field.
    pub(crate) seen: &'static str,
    /// The line that they are said of, for those who cannot see where the field stands.
    pub(crate) of: Option<Signal<String>>,
}

impl Label {
    /// A label that needs no line.
    pub(crate) fn plain(seen: &'static str) -> Self {
        Self { seen, of: None }
    }

    /// A label of a line's field.
    pub(crate) fn of(seen: &'static str, of: Signal<String>) -> Self {
        Self { seen, of: Some(of) }
    }

    fn view(self, id: String) -> impl IntoView + use<> {
        let of = self.of.map(|of| view! { <span class="unseen">": " {of}</span> });
        view! { <label for=id>{self.seen}{of}</label> }.erase()
    }
}

fn note_id(field: Field) -> String {
    format!("{}-note", field.name())
}

/// What the input shows: what is being typed, else the entry in the locale's form.
fn shown(desk: &Desk, field: Field) -> String {
    if let Some(typed) = desk.session.draft(field).and_then(|draft| draft.typed) {
        return typed;
    }
    let Some(entry) = desk.session.entry(field) else {
        return String::new();
    };
    match entry {
        Entry::Text(text) => text.as_str().to_owned(),
        entry => entry.number().map(|number| desk.writer().in_field(number)).unwrap_or_default(),
    }
}

/// A field for a number, with its label.
pub(crate) fn field(desk: &Desk, field: Field, label: Label) -> impl IntoView + use<> {
    let unit = field.kind().is_share().then(|| {
        view! { <span class="unit" aria-hidden="true">"%"</span> }
    });
    let whole = matches!(field.kind(), Kind::People | Kind::Months);
    view! {
        <div class="field">
            {label.view(field.name())}
            <span class="box">
                {input(desk, field, if whole { "numeric" } else { "decimal" }, Signal::stored(String::new()))}
                {unit}
            </span>
        </div>
    }
    .erase()
}

/// A field for a text, with its label; `placeholder` is what counts while it is blank.
pub(crate) fn text_field(
    desk: &Desk,
    field: Field,
    label: Label,
    placeholder: Signal<String>,
) -> impl IntoView + use<> {
    view! {
        <div class="field text">
            {label.view(field.name())}
            <span class="box">{input(desk, field, "text", placeholder)}</span>
        </div>
    }
    .erase()
}

fn input(
    desk: &Desk,
    field: Field,
    keyboard: &'static str,
    placeholder: Signal<String>,
) -> impl IntoView + use<> {
    let at_first = untrack(|| shown(desk, field));
    let marks = untrack(|| desk.writer()).marks();
    let now = desk.words(move |desk| shown(desk, field));
    let is_wrong = desk.words(move |desk| {
        let shown = desk.session.draft(field).is_some_and(|draft| draft.shown);
        shown.to_string()
    });
    let is_example = desk.holds(move |desk| {
        desk.session.with_document(|document| document.examples().contains(&field))
    });
    let [typing, leaving, entering] = [0; 3].map(|_| desk.session.clone());
    let typed: Box<dyn FnMut(Event)> =
        Box::new(move |event| typing.type_in(field, event_target_value(&event), marks));
    let left: Box<dyn FnMut(FocusEvent)> = Box::new(move |_| leaving.leave(field));
    let entered: Box<dyn FnMut(KeyboardEvent)> = Box::new(move |event| {
        if event.key() == "Enter" {
            entering.leave(field);
        }
    });
    view! {
        <input
            id=field.name()
            type="text"
            inputmode=keyboard
            autocomplete="off"
            spellcheck="false"
            placeholder=placeholder
            value=at_first
            prop:value=now
            class:example=is_example
            aria-invalid=is_wrong
            aria-describedby=note_id(field)
            on:input=typed
            on:blur=left
            on:keydown=entered
        />
    }
    .erase()
}

/// The note of a field: what is accepted where something else was typed, or the other reading of
/// a number that has two.
pub(crate) fn field_note(desk: &Desk, field: Field) -> impl IntoView + use<> {
    let desk = desk.clone();
    let draft = {
        let session = desk.session.clone();
        Memo::new(move |_| session.draft(field))
    };
    let content = move || {
        let draft = draft.get()?;
        match draft {
            Draft { problem: Some(problem), shown: true, .. } => {
                let message = problem.message(field.kind(), &desk.writer());
                Some(view! { <span class="wrong">{message}</span> }.into_any())
            }
            Draft { problem: None, typed: None, other: Some(other), .. } => {
                Some(doubt(&desk, field, other).into_any())
            }
            _ => None,
        }
    };
    view! { <p class="note" aria-live="polite" id=note_id(field)>{content}</p> }.erase()
}

/// "Read as 1.234. [I meant 1,234]"
fn doubt(desk: &Desk, field: Field, other: Decimal) -> impl IntoView + use<> {
    let (text, writer) = (desk.text(), desk.writer());
    let value = desk.session.entry(field).and_then(|entry| entry.number()).unwrap_or_default();
    let read = (text.read_as)(&writer.in_field(value));
    let instead = (text.use_instead)(&writer.in_field(other));
    let mean = desk.press(move |desk, event| {
        desk.session.mean(field, other);
        focus::to(focus::tree_of(event), field.name());
    });
    view! {
        <span class="doubt">{read}" "</span>
        <button type="button" class="link" on:click=mean>
            {instead}
        </button>
    }
    .erase()
}
