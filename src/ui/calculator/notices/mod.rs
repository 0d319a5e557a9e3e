//! What is said above the statement: that another tab writes, what could not be opened, and what
//! happened by itself. Must not do any of it; what came of a press is said there (`ui/action_notice`).

mod pending_input_notice;
mod recovery_notice;

pub(in crate::ui) use recovery_notice::{OLD_DATA_FILE, RecoveryNotice};

use leptos::prelude::*;

use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::lazy_persistence::PERSISTENCE;
use crate::ui::session::{Notice, use_session};

/// The notices.
#[component]
pub(in crate::ui) fn Notices() -> impl IntoView {
    let [follows, offers, says] = [0; 3].map(|_| use_session());
    let offers = Memo::new(move |_| offers.offers());
    let offered = move || {
        let offers = offers.get().into_iter();
        offers.filter_map(|offer| Some((PERSISTENCE.get()?.offer_notice)(offer))).collect_view()
    };
    // The regions are there before their words, or they would not be heard. The same words said
    // again are heard only if they stand in another element.
    view! {
        <div class="frame-notices" data-part="notices">
            <div role="status">
                <Show when=move || follows.is_following()><EditedElsewhereNotice/></Show>
            </div>
            <div role="status">{offered}</div>
            <div role="status">
                <For each=move || says.said_by_itself() key=|(number, _)| *number let((_, notice))>
                    <ByItself notice/>
                </For>
            </div>
        </div>
    }
}

#[component]
fn EditedElsewhereNotice() -> impl IntoView {
    let session = use_session();
    let text = use_locale().text();
    view! {
        <div class="notice notice-elsewhere" data-part="edited-elsewhere">
            <p>{text.edited_elsewhere}" "</p>
            <button class="button" type="button" on:click=move |_| session.take_over()>
                {text.edit_here}
            </button>
        </div>
    }
}

/// What is said of what happened by itself, by the code that has the words.
#[component]
fn ByItself(notice: Notice) -> impl IntoView {
    let locale = use_locale();
    let words = PERSISTENCE.get().map(|stored| (stored.notice_text)(&locale, &notice));
    words.map(|words| view! { <div class="notice"><p>{words}</p></div> })
}

/// What is said of what was kept, by the code that keeps.
pub(in crate::ui) fn saving_notice(locale: &LocaleContext, notice: &Notice) -> String {
    let words = locale.language().saving_messages();
    match notice {
        Notice::MovedToNewProgramme => words.conflict_saved_separately.to_owned(),
        Notice::NewerElsewhere => words.newer_elsewhere.to_owned(),
        Notice::FormulasLetGo(count) => (words.formulas_dropped)(*count),
        _ => String::new(),
    }
}
