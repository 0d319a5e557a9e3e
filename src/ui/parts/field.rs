//! A field: its label, its input, and the note that says what is wrong with what was typed.
//! Must not know what the number means; the field's address says which entry it takes.

use std::sync::Arc;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::document::{BenefitField, Entry, Field, InvestmentField, Kind, ProgrammeField};
use crate::ui::desk::Desk;
use crate::ui::draft::Draft;

/// Words that follow the document, read reactively.
pub(crate) type Words = Arc<dyn Fn() -> String + Send + Sync>;

/// What a field is called: a few words that are seen, and what they are said of.
#[derive(Clone)]
pub(crate) struct Label {
    /// The words above or beside the field.
    pub(crate) seen: &'static str,
    /// The line that they are said of, for those who cannot see where the field stands.
    pub(crate) of: Option<Words>,
}

impl Label {
    /// A label that needs no line.
    pub(crate) fn plain(seen: &'static str) -> Self {
        Self { seen, of: None }
    }

    /// A label of a line's field.
    pub(crate) fn of(seen: &'static str, of: Words) -> Self {
        Self { seen, of: Some(of) }
    }

    fn view(self, id: String) -> AnyView {
        let of = self
            .of
            .map(|of| view! { <span class="unseen">": " {move || of()}</span> });
        view! { <label for=id>{self.seen}{of}</label> }.into_any()
    }
}

/// No words at all.
pub(crate) fn no_words() -> Words {
    Arc::new(String::new)
}

/// The id of a field's input within its element: `cost-3-amount`.
pub(crate) fn id_of(field: Field) -> String {
    match field {
        Field::Programme(field) => {
            let name = match field {
                ProgrammeField::Name => "name",
                ProgrammeField::Customer => "customer",
                ProgrammeField::Currency => "currency",
                ProgrammeField::Horizon => "horizon",
                ProgrammeField::Participants => "participants",
                ProgrammeField::DiscountRate => "discount-rate",
                ProgrammeField::Basis => "basis",
            };
            format!("programme-{name}")
        }
        Field::Investment(id, field) => {
            let name = match field {
                InvestmentField::Label => "label",
                InvestmentField::Category => "category",
                InvestmentField::Amount => "amount",
                InvestmentField::People => "people",
                InvestmentField::HoursEach => "hours-each",
                InvestmentField::HourlyCost => "hourly-cost",
            };
            format!("cost-{}-{name}", id.0)
        }
        Field::Benefit(id, field) => {
            let name = match field {
                BenefitField::Amount => "amount",
                BenefitField::Margin => "margin",
                BenefitField::Attribution => "attribution",
                BenefitField::Confidence => "confidence",
            };
            format!("benefit-{}-{name}", id.0)
        }
    }
}

fn note_id(field: Field) -> String {
    format!("{}-note", id_of(field))
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
        entry => entry
            .number()
            .map(|number| desk.writer().in_field(number))
            .unwrap_or_default(),
    }
}

/// A field for a number, with its label.
pub(crate) fn field(desk: &Desk, field: Field, label: Label) -> AnyView {
    let unit = field.kind().is_share().then(|| {
        view! { <span class="unit" aria-hidden="true">"%"</span> }
    });
    let whole = matches!(field.kind(), Kind::People | Kind::Months);
    view! {
        <div class="field">
            {label.view(id_of(field))}
            <span class="box">
                {input(desk, field, if whole { "numeric" } else { "decimal" }, no_words())}
                {unit}
            </span>
        </div>
    }
    .into_any()
}

/// A field for a text, with its label; `placeholder` is what counts while it is blank.
pub(crate) fn text_field(desk: &Desk, field: Field, label: Label, placeholder: Words) -> AnyView {
    view! {
        <div class="field text">
            {label.view(id_of(field))}
            <span class="box">{input(desk, field, "text", placeholder)}</span>
        </div>
    }
    .into_any()
}

fn input(desk: &Desk, field: Field, keyboard: &'static str, placeholder: Words) -> AnyView {
    let at_first = untrack(|| shown(desk, field));
    let marks = untrack(|| desk.writer()).marks();
    let now = desk.clone();
    let wrong = desk.session.clone();
    let example = desk.session.clone();
    let [typing, leaving, entering] = [0; 3].map(|_| desk.session.clone());
    view! {
        <input
            id=id_of(field)
            type="text"
            inputmode=keyboard
            autocomplete="off"
            spellcheck="false"
            placeholder=move || placeholder()
            value=at_first
            prop:value=move || shown(&now, field)
            class:example=move || example.with_document(|document| document.examples().contains(&field))
            aria-invalid=move || wrong.draft(field).is_some_and(|draft| draft.shown).then_some("true")
            aria-describedby=note_id(field)
            on:input=move |event| typing.type_in(field, event_target_value(&event), marks)
            on:blur=move |_| leaving.leave(field)
            on:keydown=move |event: KeyboardEvent| {
                if event.key() == "Enter" {
                    entering.leave(field);
                }
            }
        />
    }.into_any()
}

/// The note of a field: what is accepted where something else was typed, or the other reading of
/// a number that has two.
pub(crate) fn field_note(desk: &Desk, field: Field) -> AnyView {
    let desk = desk.clone();
    let draft = {
        let session = desk.session.clone();
        Memo::new(move |_| session.draft(field))
    };
    let content = move || {
        let draft = draft.get()?;
        match draft {
            Draft {
                problem: Some(problem),
                shown: true,
                ..
            } => {
                let message = problem.message(field.kind(), &desk.writer());
                Some(view! { <span class="wrong">{message}</span> }.into_any())
            }
            Draft {
                problem: None,
                typed: None,
                other: Some(other),
                ..
            } => Some(doubt(&desk, field, other).into_any()),
            _ => None,
        }
    };
    view! { <p class="note" id=note_id(field)>{content}</p> }.into_any()
}

/// "Read as 1.234. [I meant 1,234]"
fn doubt(desk: &Desk, field: Field, other: rust_decimal::Decimal) -> AnyView {
    let (text, writer) = (desk.text(), desk.writer());
    let value = desk
        .session
        .entry(field)
        .and_then(|entry| entry.number())
        .unwrap_or_default();
    let read = (text.read_as)(&writer.in_field(value));
    let instead = (text.use_instead)(&writer.in_field(other));
    let session = desk.session.clone();
    view! {
        <span class="doubt">{read}" "</span>
        <button type="button" class="link" on:click=move |_| session.mean(field, other)>
            {instead}
        </button>
    }
    .into_any()
}
