//! A field: its label, its input, and the note that says what is wrong with what was typed.
//! Must not know what the number means; the field's address says which entry it takes.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::controlled::{controlled_value, initial};
use crate::browser::focus;
use crate::document::{Entry, Field, Kind};
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::field_draft::{Draft, ambiguity_words};
use crate::ui::session::{Session, use_session};

/// What a field is called: a few words that are seen, and what they are said of.
#[derive(Clone)]
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
}

#[component]
fn FieldLabel(field: Field, label: Label) -> impl IntoView {
    let of = label.of.map(|of| view! { <span class="visually-hidden">": "{of}</span> });
    view! { <label for=field.name()>{label.seen}{of}</label> }
}

fn note_id(field: Field) -> String {
    format!("{}-note", field.name())
}

/// What the input shows: what is being typed, else the entry in the locale's form.
fn shown(session: &Session, locale: &LocaleContext, field: Field) -> String {
    if let Some(typed) = session.draft(field).and_then(|draft| draft.typed) {
        return typed;
    }
    match session.entry(field) {
        Some(Entry::Text(text)) => text.as_str().to_owned(),
        Some(Entry::Date(date)) => date.map(String::from).unwrap_or_default(),
        Some(entry) => {
            entry.number().map(|number| locale.writer().number_in_field(number)).unwrap_or_default()
        }
        None => String::new(),
    }
}

/// A field with its label; `placeholder` is what counts while it is blank.
#[component]
pub(crate) fn InputField(
    field: Field,
    label: Label,
    #[prop(optional)] placeholder: Option<Signal<String>>,
) -> impl IntoView {
    view! {
        <div class=if is_text(field) { "field field-text" } else { "field" }>
            <FieldLabel field label/>
            <InputBox field described_by=note_id(field) placeholder/>
        </div>
    }
}

fn is_text(field: Field) -> bool {
    matches!(field.kind(), Kind::Text | Kind::Date)
}

#[component]
fn InputBox(
    field: Field,
    described_by: String,
    #[prop(default = None)] placeholder: Option<Signal<String>>,
) -> impl IntoView {
    let is_share = field.kind().is_share();
    let unit = is_share.then(|| view! { <span class="field-unit" aria-hidden="true">"%"</span> });
    view! { <span class="field-box"><Input field described_by placeholder/>{unit}</span> }
}

/// A field with its label and, below it, its note.
#[component]
pub(crate) fn FieldWithNote(field: Field, label: Label) -> impl IntoView {
    view! { <div class="field-cell"><InputField field label/><FieldNote field/></div> }
}

/// A field that says, between label and input, why it is asked; its note stands below.
#[component]
pub(crate) fn ExplainedField(field: Field, label: Label, why: &'static str) -> impl IntoView {
    let hint = format!("{}-why", field.name());
    view! {
        <div class=if is_text(field) { "field-explained field field-text" } else { "field-explained field" }>
            <FieldLabel field label/>
            <p class="hint" id=hint.clone()>{why}</p>
            <InputBox field described_by=[hint, note_id(field)].join(" ")/>
            <FieldNote field/>
        </div>
    }
}

#[component]
fn Input(field: Field, described_by: String, placeholder: Option<Signal<String>>) -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let marks = locale.writer_untracked().marks();
    let kind = field.kind();
    let keyboard = match kind {
        Kind::Text | Kind::Date => "text",
        kind if kind.is_whole() => "numeric",
        _ => "decimal",
    };
    let [reads, focuses, types, blurs, submits] = [0; 5].map(|_| session.clone());
    let value: Signal<String> = Memo::new(move |_| shown(&reads, &locale, field)).into();
    let [checks, compares, follows] = [0; 3].map(|_| session.clone());
    let is_wrong = move || checks.draft(field).is_some_and(|draft| draft.shown).to_string();
    view! {
        <input
            id=field.name()
            type=if kind == Kind::Date { "date" } else { "text" }
            inputmode=keyboard
            autocomplete="off"
            spellcheck="false"
            aria-invalid=is_wrong
            aria-describedby=described_by
            placeholder=placeholder
            value=initial(value)
            class=move || compares.is_example(field).then_some("field-example")
            readonly=move || follows.is_following()
            use:controlled_value=value
            on:focus=move |event| focuses.focus_field(field, event_target_value(&event), marks)
            on:input=move |event| types.type_in(field, event_target_value(&event), marks)
            on:blur=move |_| blurs.blur_field(field)
            on:keydown=move |event| {
                if event.key() == "Enter" {
                    submits.blur_field(field);
                }
            }
        />
    }
}

/// What there is to say of a field.
#[derive(Clone, PartialEq)]
enum Note {
    Nothing,
    /// Something is typed that the field does not take: what it takes.
    Invalid(String),
    /// The number that it also could be.
    Ambiguous(Decimal),
    /// The formula that its number was worked out by.
    Formula(String),
}

fn note_of(session: &Session, locale: &LocaleContext, field: Field) -> Note {
    match session.draft(field) {
        Some(Draft { problem: Some(problem), shown: true, .. }) => {
            Note::Invalid(problem.message(field.kind(), &locale.writer()))
        }
        Some(Draft { problem: None, typed: None, other: Some(other), .. }) => {
            Note::Ambiguous(other)
        }
        Some(Draft { typed: Some(_), .. }) => Note::Nothing,
        _ => {
            let formula = session.formula(field, locale.writer().marks());
            formula.map_or(Note::Nothing, Note::Formula)
        }
    }
}

/// The note of a field.
#[component]
pub(crate) fn FieldNote(field: Field) -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let note = Memo::new(move |_| note_of(&session, &locale, field));
    let content = move || match note.get() {
        Note::Nothing => None,
        Note::Invalid(message) => {
            Some(view! { <span class="field-error" data-part="error">{message}</span> }.into_any())
        }
        Note::Ambiguous(other) => Some(view! { <Ambiguous field other/> }.into_any()),
        Note::Formula(formula) => {
            Some(view! { <span class="field-formula">{format!("= {formula}")}</span> }.into_any())
        }
    };
    view! { <p class="field-note" aria-live="polite" id=note_id(field)>{content}</p> }
}

/// "Read as 1.234. [I meant 1,234]"
#[component]
fn Ambiguous(field: Field, other: Decimal) -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let value = session.entry(field).and_then(|entry| entry.number()).unwrap_or_default();
    let [read, instead] = ambiguity_words(&locale.writer(), value, other);
    let choose = move |event: web_sys::MouseEvent| {
        session.choose_reading(field, other);
        focus::to(focus::tree_of(&event), field.name());
    };
    view! {
        <span class="field-doubt">{read}" "</span>
        <button class="link" type="button" on:click=choose>{instead}</button>
    }
}
