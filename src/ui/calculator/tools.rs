//! What is done to the whole: undo, start anew, the example, language and currency.
//! Must not know the lines.

use leptos::prelude::*;

use crate::document::{Document, Entry, Field, ProgrammeField};
use crate::domain::currency::Currency;
use crate::language::Language;
use crate::ui::desk::Desk;
use crate::ui::erase::Erase;
use crate::ui::parts::{Icon, choice, icon, option_of};

/// The tools.
pub(super) fn tools(desk: &Desk) -> impl IntoView + use<> {
    let text = desk.text();
    let no_undo = desk.words(|desk| (!desk.session.can_undo()).to_string());
    let no_redo = desk.words(|desk| (!desk.session.can_redo()).to_string());
    let currency_now = |desk: &Desk| untrack(|| desk.session.currency());
    view! {
        <div class="tools" role="group" aria-label=text.tools>
            <button
                type="button"
                class="tool undo"
                aria-disabled=no_undo
                on:click=desk.press(|desk, _| desk.session.undo())
            >
                {icon(Icon::Undo)}
                {text.undo}
            </button>
            <button
                type="button"
                class="tool redo"
                aria-disabled=no_redo
                on:click=desk.press(|desk, _| desk.session.redo())
            >
                {icon(Icon::Redo)}
                {text.redo}
            </button>
            <button
                type="button"
                class="tool anew"
                on:click=desk.press(move |desk, _| {
                    desk.session.replace(Document::blank(currency_now(desk)));
                })
            >
                {text.start_anew}
            </button>
            <button
                type="button"
                class="tool load-example"
                on:click=desk.press(move |desk, _| {
                    desk.session.replace(Document::worked_example(currency_now(desk)));
                })
            >
                {text.load_example}
            </button>
            {language(desk)}
            {currency(desk)}
        </div>
    }
    .erase()
}

fn language(desk: &Desk) -> AnyView {
    let current = desk.language();
    let option = |language: Language| {
        let name = language.text().own_name.to_owned();
        option_of(language.code().to_owned(), name, language == current)
    };
    let options: Vec<_> = Language::ALL.into_iter().map(option).collect();
    let chooser = desk.clone();
    let label = desk.text().language;
    choice(
        "language",
        label,
        options,
        desk.words(move |_| current.code().to_owned()),
        move |code| {
            if let Some(language) = Language::of_tag(&code) {
                chooser.choose_language(language);
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
    let chosen = desk.session.clone();
    let label = (desk.text().field)(field);
    let value = desk.words(|desk| desk.session.currency().code().to_owned());
    choice("currency", label, options, value, move |code| {
        if let Ok(currency) = Currency::parse(&code) {
            chosen.choose(field, Entry::Currency(currency));
        }
    })
}
