//! The whole of one element: its contexts, and the frame in them.
//! Must not know how it is mounted.

use std::sync::Arc;

use leptos::prelude::*;

use super::area::Navigation;
use super::face::{CurrentFace, Presentation};
use super::locale::LocaleContext;
use super::session::Session;
use crate::browser::intl::Intl;
use crate::browser::preferences;
use crate::language::{Language, Locale};

/// Changes the locale of an element.
pub type ChangeLocale = Arc<dyn Fn(Locale) + Send + Sync>;

/// An element that works on a session. Its views are made anew when its locale changes, by the page
/// or, through `change`, by the person.
#[component]
pub fn App(
    session: Session,
    navigation: Navigation,
    presentation: Presentation,
    current: ArcRwSignal<Locale>,
    change: ChangeLocale,
) -> impl IntoView {
    provide_context(session.clone());
    provide_context(navigation);
    provide_context(presentation);
    let context = move |of: Locale| {
        let change = change.clone();
        let choose = move |language: Language| {
            preferences::choose_language(language);
            change(Locale::from_language(language));
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
                view! { <CurrentFace/> }
            }
        />
    }
}
