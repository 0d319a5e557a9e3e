//! What is done to the whole: undo, start anew, the example, language and currency.
//! Must not know the lines.

mod keyboard_shortcuts;
mod shortcuts_dialog;

pub(in crate::ui) use keyboard_shortcuts::handle_key;
pub(in crate::ui) use shortcuts_dialog::{ShortcutList, ShortcutsDialog, open_shortcuts};

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::DocumentFragment;

use crate::browser::{focus, task};
use crate::document::{Document, Entry, Field, ProgrammeField};
use crate::domain::currency::Currency;
use crate::language::Language;
use crate::ui::components::{Choice, Icon, Shape};
use crate::ui::locale::use_locale;
use crate::ui::programmes::ProgrammesButton;
use crate::ui::session::{Session, use_session};

/// The tools.
#[component]
pub(in crate::ui) fn Toolbar() -> impl IntoView {
    let text = use_locale().text();
    let tools = NodeRef::new();
    view! {
        <div class="frame-toolbar" role="group" aria-label=text.tools node_ref=tools>
            <HistoryButton
                part="undo"
                shape=Shape::Undo
                label=text.undo
                can=Session::can_undo
                act=Session::undo
            />
            <HistoryButton
                part="redo"
                shape=Shape::Redo
                label=text.redo
                can=Session::can_redo
                act=Session::redo
            />
            <StartButton part="start-anew" label=text.start_over make=Document::blank/>
            <StartButton
                part="load-example"
                label=text.load_example
                make=Document::worked_example
            />
            <ProgrammesButton/>
            <LanguageChoice tools/>
            <CurrencyChoice/>
        </div>
    }
}

/// Goes a step back or forth in the history.
#[component]
fn HistoryButton(
    /// What it does, in its `data-part`.
    part: &'static str,
    shape: Shape,
    label: &'static str,
    can: fn(&Session) -> bool,
    act: fn(&Session),
) -> impl IntoView {
    let [reads, acts] = [0; 2].map(|_| use_session());
    view! {
        <button
            class="button"
            data-part=part
            type="button"
            aria-disabled=move || (!can(&reads)).to_string()
            on:click=move |_| act(&acts)
        >
            <Icon shape/>
            <span class="frame-toolbar-label">{label}</span>
        </button>
    }
}

/// Begins with another document.
#[component]
fn StartButton(
    /// What it does, in its `data-part`.
    part: &'static str,
    label: &'static str,
    make: fn(Currency) -> Document,
) -> impl IntoView {
    let session = use_session();
    view! {
        <button class="button" type="button" data-part=part on:click=move |_| session.begin_with(make)>
            {label}
        </button>
    }
}

#[component]
fn LanguageChoice(
    /// Where it stands.
    tools: NodeRef<html::Div>,
) -> impl IntoView {
    let locale = use_locale();
    let label = locale.text().language;
    let name = |language: Language| language.calculator_messages().language_name;
    let options = Language::ALL.map(|language| (language.code(), name(language).into()));
    let current = locale.language().code().to_owned();
    let choose = move |code: String| {
        if let Some(language) = Language::from_tag(&code) {
            // The views are built anew; the person stays where they were.
            let tree = tree_around(tools);
            locale.choose_language(language);
            focus::to(tree, "language".to_owned());
        }
    };
    let options = Vec::from(options);
    view! { <Choice id="language" label options value=current on_choose=choose/> }
}

/// The tree in which the focus moves.
fn tree_around(tools: NodeRef<html::Div>) -> Option<DocumentFragment> {
    tools.get_untracked()?.get_root_node().dyn_into().ok()
}

#[component]
fn CurrencyChoice() -> impl IntoView {
    let [reads, lists, chooses] = [0; 3].map(|_| use_session());
    let label = use_locale().text().currency;
    // The list is long, and nobody opens it in the first moment: it is completed after that, and
    // never in the first paint, which runs no effects.
    let is_alive = ArcRwSignal::new(false);
    let completes = is_alive.clone();
    Effect::new(move |_| {
        let completes = completes.clone();
        task::after_paint(move || completes.set(true));
    });
    let options = Signal::derive(move || {
        let current = untrack(|| lists.currency());
        let codes = Currency::codes().filter(|code| is_alive.get() || *code == current.code());
        codes.map(|code| (code, code.to_owned())).collect::<Vec<_>>()
    });
    let value = Signal::derive(move || reads.currency().code().to_owned());
    let choose = move |code: String| {
        if let Ok(currency) = Currency::parse(&code) {
            let field = Field::Programme(ProgrammeField::Currency);
            chooses.choose(field, Entry::Currency(currency));
        }
    };
    view! { <Choice id="currency" label options value on_choose=choose/> }
}
