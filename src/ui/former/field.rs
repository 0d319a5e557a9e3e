//! A field: its label, its input, and the note that says what is wrong with what was typed.
//! Must not know what the number means; the field's address says which entry it takes.

use leptos::prelude::*;
use rust_decimal::Decimal;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, KeyboardEvent};

use crate::browser::focus;
use crate::document::{Entry, Field, Kind};
use crate::ui::desk::Desk;
use crate::ui::draft::{Draft, doubt as words_of_doubt};
use crate::ui::view::{Element, Told, View, button, element, following_of, part};

/// What a field is called: a few words that are seen, and what they are said of.
#[derive(Clone)]
pub(crate) struct Label {
    /// The words above or beside the field.
    pub(crate) seen: &'static str,
    /// The line that they are said of, for those who cannot see where the field stands.
    pub(crate) of: Option<Told>,
}

impl Label {
    /// A label that needs no line.
    pub(crate) fn plain(seen: &'static str) -> Self {
        Self { seen, of: None }
    }

    /// A label of a line's field.
    pub(crate) fn of(seen: &'static str, of: Told) -> Self {
        Self { seen, of: Some(of) }
    }

    fn view(self, id: String) -> Element {
        let of = self.of.map(|of| part("span", "unseen").with(": ").with(of));
        element("label").set("for", id).with(self.seen).with(of)
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
    match desk.session.entry(field) {
        Some(Entry::Text(text)) => text.as_str().to_owned(),
        Some(Entry::Date(date)) => date.map(String::from).unwrap_or_default(),
        Some(entry) => {
            entry.number().map(|number| desk.writer().in_field(number)).unwrap_or_default()
        }
        None => String::new(),
    }
}

/// A field with its label; `placeholder` is what counts while it is blank.
pub(crate) fn field(desk: &Desk, field: Field, label: Label, placeholder: Option<Told>) -> Element {
    let class = if is_text(field) { "field text" } else { "field" };
    let input = input(desk, field, note_id(field));
    let input = match placeholder {
        Some(words) => input.set("placeholder", words),
        None => input,
    };
    part("div", class).with(label.view(field.name())).with(boxed(field, input))
}

fn is_text(field: Field) -> bool {
    matches!(field.kind(), Kind::Text | Kind::Date)
}

fn boxed(field: Field, input: Element) -> Element {
    let is_share = field.kind().is_share();
    let unit = is_share.then(|| part("span", "unit").set("aria-hidden", "true").with("%"));
    part("span", "box").with(input).with(unit)
}

/// A field with its label and, below it, its note.
pub(crate) fn setting(desk: &Desk, of: Field, label: Label) -> Element {
    part("div", "setting").with(field(desk, of, label, None)).with(field_note(desk, of))
}

/// A field that says, between label and input, why it is asked; its note stands below.
pub(crate) fn explained(desk: &Desk, of: Field, label: Label, why: &'static str) -> Element {
    let class = if is_text(of) { "explained field text" } else { "explained field" };
    let hint = format!("{}-why", of.name());
    let input = input(desk, of, [hint.as_str(), &note_id(of)].join(" "));
    part("div", class)
        .with(label.view(of.name()))
        .with(part("p", "hint").set("id", hint).with(why))
        .with(boxed(of, input))
        .with(field_note(desk, of))
}

fn input(desk: &Desk, field: Field, described_by: String) -> Element {
    let marks = untrack(|| desk.writer()).marks();
    let kind = field.kind();
    let keyboard = match kind {
        Kind::Text | Kind::Date => "text",
        kind if kind.is_whole() => "numeric",
        _ => "decimal",
    };
    let is_wrong = desk.words(move |desk| {
        let shown = desk.session.draft(field).is_some_and(|draft| draft.shown);
        shown.to_string()
    });
    let is_example = desk.holds(move |desk| desk.session.is_example(field));
    let is_following = desk.holds(|desk| desk.session.is_following());
    let [arriving, typing, leaving, entering] = [0; 4].map(|_| desk.session.clone());
    element("input")
        .set("id", field.name())
        .set("type", if kind == Kind::Date { "date" } else { "text" })
        .set("inputmode", keyboard)
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .set("aria-invalid", is_wrong)
        .set("aria-describedby", described_by)
        .value(desk.words(move |desk| shown(desk, field)))
        .class_when("example", is_example)
        .set_when("readonly", is_following)
        .on("focus", move |event| arriving.arrive(field, event_target_value(event), marks))
        .on("input", move |event| {
            typing.type_in(field, event_target::<HtmlInputElement>(event).value(), marks);
        })
        .on("blur", move |_| leaving.leave(field))
        .on("keydown", move |event| {
            let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
            if key.as_deref() == Some("Enter") {
                entering.leave(field);
            }
        })
}

/// What there is to say of a field.
#[derive(PartialEq)]
enum Note {
    Nothing,
    /// Something is typed that the field does not take: what it takes.
    Wrong(String),
    /// The number that it also could be.
    Doubt(Decimal),
    /// The formula that its number was worked out by.
    WorkedOut(String),
}

fn note_of(desk: &Desk, field: Field) -> Note {
    match desk.session.draft(field) {
        Some(Draft { problem: Some(problem), shown: true, .. }) => {
            Note::Wrong(problem.message(field.kind(), &desk.writer()))
        }
        Some(Draft { problem: None, typed: None, other: Some(other), .. }) => Note::Doubt(other),
        Some(Draft { typed: Some(_), .. }) => Note::Nothing,
        _ => {
            let formula = desk.session.formula(field, desk.writer().marks());
            formula.map_or(Note::Nothing, Note::WorkedOut)
        }
    }
}

/// The note of a field.
pub(crate) fn field_note(desk: &Desk, field: Field) -> Element {
    let (reads, desk) = (desk.clone(), desk.clone());
    let content = move |note: &Note| -> Option<View> {
        match note {
            Note::Nothing => None,
            Note::Wrong(message) => Some(part("span", "wrong").with(message.clone()).into()),
            Note::Doubt(other) => Some(doubt(&desk, field, *other)),
            Note::WorkedOut(formula) => {
                Some(part("span", "worked-out").with(format!("= {formula}")).into())
            }
        }
    };
    part("p", "note")
        .set("aria-live", "polite")
        .set("id", note_id(field))
        .with(following_of(move || note_of(&reads, field), content))
}

/// "Read as 1.234. [I meant 1,234]"
fn doubt(desk: &Desk, field: Field, other: Decimal) -> View {
    let value = desk.session.entry(field).and_then(|entry| entry.number()).unwrap_or_default();
    let [read, instead] = words_of_doubt(&desk.writer(), value, other);
    let mean = desk.press(move |desk, event| {
        desk.session.mean(field, other);
        focus::to(focus::tree_of(event), field.name());
    });
    let read = part("span", "doubt").with(read).with(" ");
    View::from(vec![read, button("link", mean).with(instead)])
}
