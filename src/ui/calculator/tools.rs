//! What is done to the whole: undo, start anew, the example, language and currency.
//! Must not know the lines.

use leptos::prelude::*;

use crate::document::{Document, Entry, Field, ProgrammeField};
use crate::domain::currency::Currency;
use crate::language::Language;
use crate::ui::desk::Desk;
use crate::ui::parts::{Icon, choice, icon, option_of};

/// The tools.
pub(super) fn tools(desk: &Desk) -> AnyView {
    let text = desk.text();
    let [undo, can_undo, redo, can_redo, anew, example] = [0; 6].map(|_| desk.session.clone());
    view! {
        <div class="tools" role="group" aria-label=text.tools>
            <button
                type="button"
                class="tool undo"
                aria-disabled=move || (!can_undo.can_undo()).then_some("true")
                on:click=move |_| undo.undo()
            >
                {icon(Icon::Undo)}
                {text.undo}
            </button>
            <button
                type="button"
                class="tool redo"
                aria-disabled=move || (!can_redo.can_redo()).then_some("true")
                on:click=move |_| redo.redo()
            >
                {icon(Icon::Redo)}
                {text.redo}
            </button>
            <button
                type="button"
                class="tool anew"
                on:click=move |_| anew.replace(Document::blank(untrack(|| anew.currency())))
            >
                {text.start_anew}
            </button>
            <button
                type="button"
                class="tool load-example"
                on:click=move |_| {
                    example.replace(Document::worked_example(untrack(|| example.currency())));
                }
            >
                {text.load_example}
            </button>
            {language(desk)}
            {currency(desk)}
        </div>
    }
    .into_any()
}

fn language(desk: &Desk) -> AnyView {
    let current = desk.language();
    let option = |language: Language| {
        let name = language.text().own_name.to_owned();
        option_of(language.code().to_owned(), name, language == current)
    };
    let options: Vec<_> = Language::ALL.into_iter().map(option).collect();
    let desk = desk.clone();
    let label = desk.text().language;
    choice(
        "language",
        label,
        options,
        move || current.code().to_owned(),
        move |code| {
            if let Some(language) = Language::of_tag(&code) {
                desk.choose_language(language);
            }
        },
    )
}

fn currency(desk: &Desk) -> AnyView {
    let current = untrack(|| desk.session.currency());
    let option = |currency: Currency| {
        let code = currency.code().to_owned();
        option_of(code.clone(), code, currency == current)
    };
    let options: Vec<_> = Currency::all().map(option).collect();
    let field = Field::Programme(ProgrammeField::Currency);
    let [session, chosen] = [0; 2].map(|_| desk.session.clone());
    let label = (desk.text().field)(field);
    let value = move || session.currency().code().to_owned();
    choice("currency", label, options, value, move |code| {
        if let Ok(currency) = Currency::parse(&code) {
            chosen.choose(field, Entry::Currency(currency));
        }
    })
}
