//! What is done to the whole: undo, start anew, the example, language and currency.
//! Must not know the lines.

use leptos::prelude::*;
use web_sys::Event;

use crate::browser::{focus, task};
use crate::document::{Document, Entry, Field, ProgrammeField};
use crate::domain::currency::Currency;
use crate::language::Language;
use crate::ui::components::{Icon, Shape};
use crate::ui::desk::Desk;
use crate::ui::former::{choice, options};
use crate::ui::keeping;
use crate::ui::session::Session;
use crate::ui::view::{Followed, Told, View, following_of, island, use_desk};

/// The tools.
pub(in crate::ui) fn tools(desk: &Desk) -> View {
    island(desk, || view! { <Tools/> })
}

#[component]
fn Tools() -> impl IntoView {
    let desk = use_desk();
    let text = desk.text();
    view! {
        <div class="tools" role="group" aria-label=text.tools>
            <Step class="tool undo" shape=Shape::Undo words=text.undo can=Session::can_undo act=Session::undo/>
            <Step class="tool redo" shape=Shape::Redo words=text.redo can=Session::can_redo act=Session::redo/>
            <Anew class="tool anew" words=text.start_anew make=Document::blank/>
            <Anew class="tool load-example" words=text.load_example make=Document::worked_example/>
            {View::from(keeping::opener(&desk))}
            {language(&desk)}
            {currency(&desk)}
        </div>
    }
}

#[component]
fn Step(
    class: &'static str,
    shape: Shape,
    words: &'static str,
    can: fn(&Session) -> bool,
    act: fn(&Session),
) -> impl IntoView {
    let desk = use_desk();
    let cannot = desk.words(move |desk| (!can(&desk.session)).to_string()).signal();
    view! {
        <button class=class type="button" aria-disabled=cannot on:click=move |_| act(&desk.session)>
            <Icon shape/>
            <span class="word">{words}</span>
        </button>
    }
}

#[component]
fn Anew(class: &'static str, words: &'static str, make: fn(Currency) -> Document) -> impl IntoView {
    let desk = use_desk();
    view! {
        <button class=class type="button" on:click=move |_| desk.session.begin_with(make)>
            {words}
        </button>
    }
}

fn language(desk: &Desk) -> View {
    let current = desk.language();
    let chooser = desk.clone();
    let listed = Language::ALL.map(|language| (language.code(), language.text().own_name));
    let chosen = move |code: &str, event: &Event| {
        if let Some(language) = Language::of_tag(code) {
            chooser.choose_language(language);
            // The views are built anew; the person stays where they were.
            focus::to(focus::tree_of(event), "language".to_owned());
        }
    };
    let value = Told::new(move || current.code().to_owned());
    let label = desk.text().language;
    let options = options(listed.into(), &value);
    choice("language".to_owned(), label, options, value, Box::new(chosen)).into()
}

fn currency(desk: &Desk) -> View {
    let field = Field::Programme(ProgrammeField::Currency);
    let session = desk.session.clone();
    let value = desk.words(|desk| desk.session.currency().code().to_owned());
    // In an effect: before a script runs nothing can be chosen, and the list is long.
    let is_alive = Followed::new(false);
    let (lives, now) = (is_alive.clone(), value.clone());
    task::follow(Box::new(move || lives.set(true)));
    let listed = move |is_alive: &bool| {
        let chosen = untrack(|| now.now());
        let codes = Currency::codes().filter(|code| *is_alive || *code == chosen);
        options(codes.map(|code| (code, code)).collect(), &now)
    };
    let options = following_of(move || is_alive.get(), listed);
    let chosen = move |code: &str, _: &Event| {
        if let Ok(currency) = Currency::parse(code) {
            session.choose(field, Entry::Currency(currency));
        }
    };
    choice("currency".to_owned(), desk.text().currency, options, value, Box::new(chosen)).into()
}
