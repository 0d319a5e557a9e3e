//! What could not be opened, offered as long as the page is open. Must not read it.

use leptos::prelude::*;

use super::pending_input_notice::PendingInputNotice;
use crate::ui::locale::use_locale;
use crate::ui::session::lazy_persistence::Persistence;
use crate::ui::session::programme_store::RecoveryOffer;
use crate::ui::session::{Session, use_session};

/// The name of a file with what could not be opened.
pub(in crate::ui) const OLD_DATA_FILE: &str = "tornaconto-old-data.txt";

/// What could not be opened, to be downloaded or opened as a programme of its own.
#[component]
pub(in crate::ui) fn RecoveryNotice(offer: RecoveryOffer) -> impl IntoView {
    let session = use_session();
    let text = use_locale().language().saving_messages();
    let (words, open_apart) = match &offer {
        RecoveryOffer::Damaged(_) => (text.unreadable_set_aside, None),
        RecoveryOffer::NewerVersion(_) => (text.newer_version, None),
        RecoveryOffer::Diverged(bytes) => (
            text.unrelated_copy_set_aside,
            Some(view! { <OpenAsNewProgramme bytes=bytes.clone()/> }),
        ),
        RecoveryOffer::PendingInput(pending) => {
            return view! { <PendingInputNotice pending=pending.clone()/> }.into_any();
        }
    };
    view! {
        <div class="notice notice-warning">
            <p>
                {words}" "
                <button class="link" type="button" on:click=move |_| download(&session, &offer)>
                    {text.download_old}
                </button>" "
                {open_apart}
            </p>
        </div>
    }
    .into_any()
}

#[component]
fn OpenAsNewProgramme(bytes: String) -> impl IntoView {
    let session = use_session();
    let open = move |_| {
        let bytes = bytes.clone();
        let open = move |stored: Persistence, session: &Session| {
            (stored.open_as_new_programme)(session, &bytes)
        };
        session.with_persistence(open);
    };
    view! {
        <button class="link" type="button" data-part="open-as-new" on:click=open>
            {use_locale().language().saving_messages().open_as_own_programme}
        </button>
    }
}

fn download(session: &Session, offer: &RecoveryOffer) {
    match offer.clone() {
        RecoveryOffer::NewerVersion(bytes) => {
            let save = move |stored: Persistence, of: &Session| (stored.save_newer)(of, &bytes);
            session.with_persistence(save);
        }
        RecoveryOffer::Damaged(bytes) | RecoveryOffer::Diverged(bytes) => {
            session.save_text_file(OLD_DATA_FILE.to_owned(), bytes);
        }
        // It stands in the notice itself.
        RecoveryOffer::PendingInput(_) => {}
    }
}
