//! Whether what is on the screen is saved, and where it goes: nowhere. Must not save anything.

use leptos::prelude::*;

use crate::language::NotSaved;
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::lazy_persistence::PERSISTENCE;
use crate::ui::session::{SaveStatus, use_session};

/// Whether it is saved; a failure is also said to those who do not see it.
#[component]
pub(super) fn SaveStatusLine() -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let status = Memo::new(move |_| session.save_status());
    let has_failed = move || matches!(status.get(), SaveStatus::Failed(_));
    let reads = locale.clone();
    let alarm = move || match status.get() {
        SaveStatus::Failed(why) => Some(why_not_saved(&reads, why)),
        _ => None,
    };
    view! {
        <p class="calculator-save-status" data-part="save-status" class:calculator-save-failed=has_failed>{move || status_text(&locale, status.get())}</p>
        <p class="visually-hidden" role="status">{alarm}</p>
    }
}

fn status_text(locale: &LocaleContext, status: SaveStatus) -> String {
    let text = locale.text();
    match status {
        SaveStatus::Saved => format!("{} · {}", text.saved, text.privacy_short),
        SaveStatus::Saving => format!("{} · {}", text.saving, text.privacy_short),
        SaveStatus::Failed(why) => why_not_saved(locale, why).to_owned(),
        SaveStatus::Untouched | SaveStatus::Following => text.privacy_short.to_owned(),
    }
}

/// The code that saves has come by now and has the words, unless it is what could not be fetched.
fn why_not_saved(locale: &LocaleContext, why: NotSaved) -> &'static str {
    match PERSISTENCE.get() {
        Some(stored) => ((stored.words)(locale.language()).not_saved)(why),
        None => locale.text().saving_not_loaded,
    }
}
