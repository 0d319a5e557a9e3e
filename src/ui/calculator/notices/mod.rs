//! What is said above the statement: that another tab writes, what could not be opened, and what is
//! said once of something that was done. Must not do any of it.

mod pending_input_notice;
mod recovery_notice;

pub(in crate::ui) use recovery_notice::{OLD_DATA_FILE, RecoveryNotice};

use leptos::prelude::*;

use crate::ui::components::Lazy;
use crate::ui::details::DETAILS;
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
    let said = move || {
        let (notice, count) = says.notice();
        notice.map(|notice| (count, notice))
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
                <For each=said key=|(count, _)| *count let((_, notice))><NoticeView notice/></For>
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

/// What is said once, by whichever code has its words.
#[component]
fn NoticeView(notice: Notice) -> impl IntoView {
    match notice {
        Notice::Relabelled => view! { <RelabelledNotice/> }.into_any(),
        Notice::MovedToNewProgramme | Notice::NewerElsewhere | Notice::FormulasLetGo(_) => {
            let locale = use_locale();
            let words = PERSISTENCE.get().map(|stored| (stored.notice_text)(&locale, &notice));
            words.map(|words| view! { <div class="notice"><p>{words}</p></div> }).into_any()
        }
        _ => view! {
            <Lazy module=&DETAILS let:details>{(details.notice)(notice.clone())}</Lazy>
        }
        .into_any(),
    }
}

/// The currency was changed; undoing that while it is said changes it back.
#[component]
fn RelabelledNotice() -> impl IntoView {
    let session = use_session();
    let text = use_locale().text();
    let words = move || (text.currency_relabelled)(session.currency().code());
    view! { <div class="notice"><p>{words}</p></div> }
}

/// What is said of something that the person did. Not needed before something is done.
#[component]
pub(in crate::ui) fn ActionNotice(notice: Notice) -> impl IntoView {
    let locale = use_locale();
    let words = locale.details();
    let (words, copy) = match notice {
        Notice::TooLarge => (Some(words.change_too_large), None),
        Notice::CopyByHand(text) => (Some(words.copy_by_hand), Some(text)),
        Notice::FileByHand(text) => (Some(words.file_by_hand), Some(text)),
        Notice::PrintRefused => (Some(words.print_refused), None),
        Notice::Erased => (Some(words.everything_erased), None),
        Notice::Restored => (Some(words.restored), None),
        Notice::Copied => (Some(words.copied), None),
        // Others have the words for these.
        Notice::Relabelled
        | Notice::MovedToNewProgramme
        | Notice::NewerElsewhere
        | Notice::FormulasLetGo(_) => (None, None),
    };
    let copy = copy.map(|copy| {
        view! { <textarea readonly rows="12" aria-label=locale.text().copy_text>{copy}</textarea> }
    });
    view! { <div class="notice">{words.map(|words| view! { <p>{words}</p> })}{copy}</div> }
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
