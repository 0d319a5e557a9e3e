//! The whole of one element: its contexts, and the frame in them.
//! Must not know how it is mounted.

use leptos::prelude::*;

use super::area::Navigation;
use super::frame::Frame;
use super::locale::LocaleContext;
use super::session::Session;
use crate::browser::intl::Intl;
use crate::browser::preferences;
use crate::language::{Language, Locale};

/// An element that works on a session. Its views are made anew when its locale changes.
#[component]
pub fn App(session: Session, navigation: Navigation, locale: ArcRwSignal<Locale>) -> impl IntoView {
    provide_context(session.clone());
    provide_context(navigation);
    let current = locale.clone();
    let context = move |of: Locale| {
        let locale = locale.clone();
        let choose = move |language: Language| {
            preferences::choose_language(language);
            locale.set(Locale::from_language(language));
        };
        LocaleContext::new(session.clone(), of, &Intl, choose)
    };
    view! {
        // A list of one: what is keyed is replaced, and not updated in place.
        <For
            each=move || [current.get()]
            key=Locale::clone
            children=move |locale| {
                provide_context(context(locale));
                view! { <Frame/> }
            }
        />
    }
}
