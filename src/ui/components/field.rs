//! A field: its label, its input, and the note that says what is wrong with what was typed.
//! Must not know what the number means; the field's address says which entry it takes.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::controlled::{controlled_value, initial};
use crate::browser::{focus, text_input};
use crate::document::{Entry, Field, Kind};
use crate::language::Marks;
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::field_draft::{Draft, Problem, means_instead, taken_as};
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
            let written = |number| locale.writer().entry_in_field(field.kind(), number);
            entry.number().map(written).unwrap_or_default()
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
            <FieldLabel field label=label.clone()/>
            <InputBox field label described_by=note_id(field) placeholder/>
        </div>
    }
}

fn is_text(field: Field) -> bool {
    matches!(field.kind(), Kind::Text | Kind::Date)
}

#[component]
fn InputBox(
    field: Field,
    label: Label,
    described_by: String,
    #[prop(default = None)] placeholder: Option<Signal<String>>,
) -> impl IntoView {
    let kind = field.kind();
    let unit =
        kind.is_share().then(|| view! { <span class="field-unit" aria-hidden="true">"%"</span> });
    let loss = kind.may_be_loss().then(|| view! { <LossSwitch field label/> });
    view! { <span class="field-box">{loss}<Input field described_by placeholder/>{unit}</span> }
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
            <FieldLabel field label=label.clone()/>
            <p class="hint" id=hint.clone()>{why}</p>
            <InputBox field label described_by=[hint, note_id(field)].join(" ")/>
            <FieldNote field/>
        </div>
    }
}

/// Makes an amount a loss, or a gain again: a number pad has no minus. A keyboard has, so that the
/// switch is no further stop on the way from field to field.
#[component]
fn LossSwitch(field: Field, label: Label) -> impl IntoView {
    let [reads, negates] = [0; 2].map(|_| use_session());
    let words = use_locale().language().input_messages();
    let number = move || reads.entry(field).and_then(|entry| entry.number());
    let counts = number.clone();
    let of = label.of.map(|of| view! { ": "{of} });
    view! {
        <button
            class="field-loss"
            type="button"
            tabindex="-1"
            title=words.loss
            aria-pressed=move || number().is_some_and(is_negative).to_string()
            disabled=move || counts().is_none_or(|number| number.is_zero())
            on:click=move |_| negates.negate(field)
        >
            <span aria-hidden="true">"±"</span>
            <span class="visually-hidden">{words.loss}{of}</span>
        </button>
    }
}

fn is_negative(number: Decimal) -> bool {
    number < Decimal::ZERO
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
    let [reads, focuses, types, composes, blurs, submits] = [0; 6].map(|_| session.clone());
    let [enters, clicks] = [0; 2].map(|_| session.clone());
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
            class=move || is_shown_as_example(&compares, field).then_some("field-example")
            readonly=move || follows.is_following()
            use:controlled_value=value
            on:focus=move |event| {
                focuses.focus_field(field, event_target_value(&event), marks);
                if is_replaced_by_typing(&enters, field) {
                    text_input::select_later(&event);
                }
            }
            on:click=move |event| {
                // The pointer has set the caret since the focus came.
                let is_first = clicks.take_arrival(field) && !text_input::has_selection(&event);
                if is_first && is_replaced_by_typing(&clicks, field) {
                    text_input::select_later(&event);
                }
            }
            on:input=move |event| take_input(&types, field, &event, marks)
            on:compositionend=move |event| {
                composes.type_in(field, event_target_value(&event), marks);
            }
            on:blur=move |_| blurs.blur_field(field)
            on:keydown=move |event| {
                if text_input::is_enter(&event) {
                    submits.enter_field(field);
                }
            }
        />
    }
}

/// Whether what a field holds is still the example's, and nothing wrong has been typed over it.
fn is_shown_as_example(session: &Session, field: Field) -> bool {
    let is_own = session.draft(field).is_some_and(|draft| draft.problem.is_some());
    !is_own && session.is_example(field)
}

/// Whether whoever enters a field replaces what stands in it: an example's value, or the formula that
/// has just taken the place of its result.
fn is_replaced_by_typing(session: &Session, field: Field) -> bool {
    let has_formula = || untrack(|| session.has_formula(field));
    untrack(|| is_shown_as_example(session, field)) || has_formula()
}

/// What stands in the input now, unless an input method is still at it.
fn take_input(session: &Session, field: Field, event: &web_sys::Event, marks: Marks) {
    if text_input::is_composing(event) {
        return;
    }
    let typed = event_target_value(event);
    if text_input::is_own_undo(event) {
        session.take_back(field, typed, marks);
    } else if field.kind() == Kind::Date && text_input::holds_impossible_value(event) {
        session.refuse_day(field);
    } else {
        session.type_in(field, typed, marks);
    }
}

/// What there is to say of a field.
#[derive(Clone, PartialEq)]
enum Note {
    Nothing,
    /// Something is typed that the field does not take: what it takes, and the number that may have
    /// been meant.
    Invalid(Problem, Option<Decimal>),
    /// It holds a loss.
    Loss,
    /// The number that it also could be.
    Ambiguous(Decimal),
    /// The formula that its number was worked out by.
    Formula(String),
}

fn note_of(session: &Session, locale: &LocaleContext, field: Field) -> Note {
    match session.draft(field) {
        Some(Draft { problem: Some(problem), shown: true, other, .. }) => {
            Note::Invalid(problem, other)
        }
        Some(Draft { problem: None, typed: None, other: Some(other), .. }) => {
            Note::Ambiguous(other)
        }
        Some(Draft { typed: Some(_), .. }) => Note::Nothing,
        _ => {
            let formula = session.formula(field, locale.writer().marks());
            let is_loss =
                session.entry(field).and_then(|entry| entry.number()).is_some_and(is_negative);
            let otherwise = if is_loss { Note::Loss } else { Note::Nothing };
            formula.map_or(otherwise, Note::Formula)
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
        Note::Formula(formula) => {
            Some(view! { <span class="field-formula">{format!("= {formula}")}</span> }.into_any())
        }
        said => Some(view! { <Said field said/> }.into_any()),
    };
    view! { <p class="field-note" aria-live="polite" id=note_id(field)>{content}</p> }
}

/// What is said of an entry, and the button that takes the number that may have been meant: "Read as
/// 1.234. [I meant 1,234]"
#[component]
fn Said(field: Field, said: Note) -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let (kind, writer) = (field.kind(), locale.writer());
    let value = session.entry(field).and_then(|entry| entry.number()).unwrap_or_default();
    let (problem, words, instead) = match said {
        Note::Invalid(problem, instead) => (Some(problem), problem.message(kind, &writer), instead),
        Note::Ambiguous(other) => (None, taken_as(kind, &writer, value), Some(other)),
        _ => (None, locale.language().input_messages().counts_as_loss.to_owned(), None),
    };
    let class = if problem.is_some() { "field-error" } else { "field-doubt" };
    let instead = instead.map(|number| {
        let words = means_instead(kind, &writer, problem, number);
        let choose = move |event: web_sys::MouseEvent| {
            session.choose_reading(field, number);
            focus::to(focus::tree_of(&event), field.name());
        };
        view! { <button class="link" type="button" on:click=choose>{words}</button> }
    });
    view! { <span class=class data-part=problem.map(|_| "error")>{words}</span>" "{instead} }
}
