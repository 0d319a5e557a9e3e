//! The pages' first paint: the same views, written out before any script runs.
//! Must not know where the files will lie; placeholders stand for names that the build decides.

use leptos::prelude::*;

use crate::domain::currency::Currency;
use crate::language::{Language, Locale, NativeFormatter};
use crate::ui::{Frame, LocaleContext, Navigation, ProgrammeStore, Session, html};

/// The calculator with the worked example, as HTML.
#[must_use]
pub fn calculator_html(language: Language) -> String {
    let session = Session::open(ProgrammeStore::without_storage(), Currency::EURO);
    let locale = Locale::from_language(language);
    let locale = LocaleContext::new(session.clone(), locale, &NativeFormatter, |_| {});
    html(&session, &locale, &Navigation::of_all(), || view! { <Frame/> })
}

/// One page for the template `index.html`.
#[derive(serde::Serialize)]
pub struct Page {
    /// Where it lies in the site.
    pub path: String,
    /// How it reaches the site's root.
    pub root: &'static str,
    /// What its placeholders stand for, as HTML.
    pub values: std::collections::BTreeMap<&'static str, String>,
}

/// The element with its declarative shadow root: figures before any script, and the place kept.
fn element_html(language: Language) -> String {
    let text = language.calculator_messages();
    format!(
        "<tornaconto-calculator prefetch languages-on-page>\n<template shadowrootmode=\"open\">\
         <link rel=\"stylesheet\" href=\"{{{{root}}}}{{{{asset.style}}}}\" \
         integrity=\"{{{{integrity.style}}}}\" crossorigin=\"anonymous\">\
         <div class=\"root\">{}</div></template>\n\
         <h1 slot=\"heading\">{}</h1>\n</tornaconto-calculator>",
        calculator_html(language),
        text.heading,
    )
}

/// Every page of the site, one per language.
#[must_use]
pub fn pages() -> Vec<Page> {
    Language::ALL.map(page).into()
}

/// The page in each language, with its title: `early.js` gives it to a page on which that language is
/// chosen.
fn alternates() -> String {
    let link = |language: Language| {
        let (code, folder) = (language.code(), folder(language));
        let title = language.page_messages().page_title;
        format!(
            "<link rel=\"alternate\" hreflang=\"{code}\" href=\"{{{{root}}}}{folder}\" title=\"{title}\">"
        )
    };
    Language::ALL.map(link).join("\n")
}

/// The default language is at the site's root, each other in a folder named by its code.
fn folder(language: Language) -> String {
    if language == Language::default() { String::new() } else { format!("{}/", language.code()) }
}

fn page(language: Language) -> Page {
    let folder = folder(language);
    let root = if folder.is_empty() { "./" } else { "../" };
    let path = format!("{folder}index.html");
    let text = language.page_messages();
    let values = [
        ("lang", language.code().to_owned()),
        ("alternates", alternates()),
        ("title", text.page_title.to_owned()),
        ("description", text.page_description.to_owned()),
        ("needs_javascript", text.needs_javascript.to_owned()),
        ("element", element_html(language)),
    ];
    Page { path, root, values: values.into() }
}
