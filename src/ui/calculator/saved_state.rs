//! Whether what is on the screen is saved, and where it goes: nowhere. Must not save anything.

use leptos::prelude::*;

use crate::language::NotSaved;
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::stored::STORED;
use crate::ui::session::{Keeping, use_session};

/// Whether it is saved; a failure is also said to those who do not see it.
#[component]
pub(super) fn SavedState() -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let keeping = Memo::new(move |_| session.keeping());
    let has_failed = move || matches!(keeping.get(), Keeping::Failed(_));
    let reads = locale.clone();
    let alarm = move || match keeping.get() {
        Keeping::Failed(why) => Some(why_not_saved(&reads, why)),
        _ => None,
    };
    view! {
        <p class="kept" class:failed=has_failed>{move || state_of(&locale, keeping.get())}</p>
        <p class="unseen" role="status">{alarm}</p>
    }
}

fn state_of(locale: &LocaleContext, keeping: Keeping) -> String {
    let text = locale.text();
    match keeping {
        Keeping::Saved => format!("{} · {}", text.saved, text.privacy_short),
        Keeping::Saving => format!("{} · {}", text.saving, text.privacy_short),
        Keeping::Failed(why) => why_not_saved(locale, why).to_owned(),
        Keeping::Untouched | Keeping::Following => text.privacy_short.to_owned(),
    }
}

/// The code that saves has come by now and has the words, unless it is what could not be fetched.
fn why_not_saved(locale: &LocaleContext, why: NotSaved) -> &'static str {
    match STORED.get() {
        Some(stored) => ((stored.words)(locale.language()).not_saved)(why),
        None => locale.text().saving_not_loaded,
    }
}
