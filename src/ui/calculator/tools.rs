//! What is done to the whole: undo, start anew, the example, language and currency.
//! Must not know the lines.

use leptos::prelude::*;
use web_sys::Event;

use crate::browser::{focus, task};
use crate::document::{Document, Entry, Field, ProgrammeField};
use crate::domain::currency::Currency;
use crate::language::Language;
use crate::ui::desk::Desk;
use crate::ui::keeping;
use crate::ui::parts::{Icon, choice, icon, options};
use crate::ui::session::Session;
use crate::ui::view::{Element, Followed, Told, View, button, following_of, part};

/// The tools.
pub(in crate::ui) fn tools(desk: &Desk) -> Element {
    let text = desk.text();
    let tool = |class, words: &'static str, act: fn(&Desk, &Event)| {
        button(class, desk.press(act)).with(words)
    };
    let step = |class, shape, words: &'static str, can: fn(&Session) -> bool, act: fn(&Session)| {
        let cannot = desk.words(move |desk| (!can(&desk.session)).to_string());
        button(class, desk.press(move |desk, _| act(&desk.session)))
            .set("aria-disabled", cannot)
            .with(icon(shape))
            .with(part("span", "word").with(words))
    };
    part("div", "tools")
        .set("role", "group")
        .set("aria-label", text.tools)
        .with(step("tool undo", Icon::Undo, text.undo, Session::can_undo, Session::undo))
        .with(step("tool redo", Icon::Redo, text.redo, Session::can_redo, Session::redo))
        .with(tool("tool anew", text.start_anew, |desk, _| {
            desk.session.begin_with(Document::blank);
        }))
        .with(tool("tool load-example", text.load_example, |desk, _| {
            desk.session.begin_with(Document::worked_example);
        }))
        .with(keeping::opener(desk))
        .with(language(desk))
        .with(currency(desk))
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
