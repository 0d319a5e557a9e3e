//! What the menu holds: programmes, the example, a new start, keyboard shortcuts, language and currency.
//! Must not know what any of them does beyond calling it.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::shortcuts_dialog::open_shortcuts;
use crate::browser::{focus, styles};
use crate::document::{Document, Entry, Field, ProgrammeField};
use crate::domain::currency::Currency;
use crate::language::{Language, Shortcut};
use crate::ui::area::use_navigation;
use crate::ui::comparison::{mark_and_tell, toggle_and_tell};
use crate::ui::components::{Choice, use_dropdown};
use crate::ui::locale::use_locale;
use crate::ui::programmes::open_programmes;
use crate::ui::session::use_session;

/// An attribute of elements on pages that offer the languages themselves: nothing stands twice.
const PAGE_OFFERS_LANGUAGES: &str = "languages-on-page";

/// All of it.
#[component]
pub(in crate::ui) fn MenuContent() -> impl IntoView {
    styles::bring();
    let text = use_locale().text();
    let host = use_dropdown().tree().map(|tree| tree.host());
    let offers_languages = !host.is_some_and(|host| host.has_attribute(PAGE_OFFERS_LANGUAGES));
    let open = |event: MouseEvent| open_programmes(&event);
    let show_shortcuts = |event: MouseEvent| open_shortcuts(&event);
    let words = use_locale().details();
    let navigation = use_navigation();
    let can_present = !navigation.is_alone();
    let present = Callback::new(move |_: MouseEvent| navigation.present(true));
    let present = can_present.then(|| {
        let label = (words.shortcut)(Shortcut::Present);
        view! { <MenuAction part="present" label act=present/> }
    });
    let (session, locale) = (use_session(), use_locale());
    let [marks, compares] = [0; 2].map(|_| (session.clone(), locale.clone()));
    let mark = move |_: MouseEvent| mark_and_tell(&marks.0, &marks.1);
    let compare = move |_: MouseEvent| toggle_and_tell(&compares.0, &compares.1);
    let comparing = if untrack(|| session.compared()).is_some() {
        locale.language().comparison_messages().stop
    } else {
        (words.shortcut)(Shortcut::Compare)
    };
    view! {
        <ul class="menu-actions">
            {present}
            <MenuAction part="mark" label=(words.shortcut)(Shortcut::Mark) act=mark/>
            <MenuAction part="compare" label=comparing act=compare/>
            <MenuAction part="programmes" label=text.open_programmes act=open/>
            <StartAction part="load-example" label=text.load_example make=Document::worked_example/>
            <StartAction part="start-anew" label=text.start_over make=Document::blank/>
            <MenuAction part="shortcuts" label=text.shortcuts act=show_shortcuts/>
        </ul>
        <div class="menu-choices">
            {offers_languages.then(|| view! { <LanguageChoice/> })}
            <CurrencyChoice/>
        </div>
    }
}

/// Does something, and closes the menu: before, so that the focus comes back to its button from a
/// dialog as well.
#[component]
fn MenuAction(
    /// What it does, in its `data-part`.
    part: &'static str,
    label: &'static str,
    #[prop(into)] act: Callback<MouseEvent>,
) -> impl IntoView {
    let dropdown = use_dropdown();
    let press = move |event| {
        dropdown.close();
        act.run(event);
    };
    view! { <li><button type="button" data-part=part on:click=press>{label}</button></li> }
}

/// Begins with another document.
#[component]
fn StartAction(
    part: &'static str,
    label: &'static str,
    make: fn(Currency) -> Document,
) -> impl IntoView {
    let session = use_session();
    view! { <MenuAction part label act=move |_| session.begin_with(make)/> }
}

#[component]
fn LanguageChoice() -> impl IntoView {
    let (locale, dropdown) = (use_locale(), use_dropdown());
    let label = locale.text().language;
    let name = |language: Language| language.calculator_messages().language_name;
    let options = Language::ALL.map(|language| (language.code(), name(language).into()));
    let current = locale.language().code().to_owned();
    let choose = move |code: String| {
        if let Some(language) = Language::from_tag(&code) {
            // The views are built anew; the person stays where they were.
            let tree = dropdown.tree().map(Into::into);
            locale.choose_language(language);
            focus::to(tree, "menu-open".to_owned());
        }
    };
    let options = Vec::from(options);
    view! { <Choice id="language" label options value=current on_choose=choose/> }
}

#[component]
fn CurrencyChoice() -> impl IntoView {
    let [reads, chooses] = [0; 2].map(|_| use_session());
    let label = use_locale().text().currency;
    let options = Currency::codes().map(|code| (code, code.to_owned())).collect::<Vec<_>>();
    let value = Signal::derive(move || reads.currency().code().to_owned());
    let choose = move |code: String| {
        if let Ok(currency) = Currency::parse(&code) {
            let field = Field::Programme(ProgrammeField::Currency);
            chooses.choose(field, Entry::Currency(currency));
        }
    };
    view! { <Choice id="currency" label options value on_choose=choose/> }
}
