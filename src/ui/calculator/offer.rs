//! What could not be opened, offered as long as the page is open. Must not read it.

use leptos::prelude::*;

use super::pending_notice::PendingNotice;
use crate::browser::download;
use crate::ui::locale::use_locale;
use crate::ui::session::keeper::Offered;
use crate::ui::session::stored::Stored;
use crate::ui::session::{Session, use_session};

/// The name of a file with what could not be opened.
pub(in crate::ui) const OLD_DATA: &str = "tornaconto-old-data.txt";

/// What could not be opened, to be downloaded or opened as a programme of its own.
#[component]
pub(in crate::ui) fn OfferNotice(offer: Offered) -> impl IntoView {
    let session = use_session();
    let text = use_locale().language().saving_messages();
    let (words, open_apart) = match &offer {
        Offered::SetAside(_) => (text.unreadable_set_aside, None),
        Offered::Newer(_) => (text.newer_version, None),
        Offered::Foreign(bytes) => {
            (text.unrelated_copy_set_aside, Some(view! { <OpenApart bytes=bytes.clone()/> }))
        }
        Offered::PendingInput(pending) => {
            return view! { <PendingNotice pending=pending.clone()/> }.into_any();
        }
    };
    view! {
        <div class="notice">
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
fn OpenApart(bytes: String) -> impl IntoView {
    let session = use_session();
    let open = move |_| {
        let bytes = bytes.clone();
        let open = move |stored: Stored, session: &Session| (stored.open_apart)(session, &bytes);
        session.with_stored(open);
    };
    view! {
        <button class="link open-apart" type="button" on:click=open>
            {use_locale().language().saving_messages().open_as_own_programme}
        </button>
    }
}

fn download(session: &Session, offer: &Offered) {
    match offer.clone() {
        Offered::Newer(bytes) => {
            let save = move |stored: Stored, of: &Session| (stored.save_newer)(of, &bytes);
            session.with_stored(save);
        }
        Offered::SetAside(bytes) | Offered::Foreign(bytes) => {
            download::text_file(OLD_DATA.to_owned(), bytes);
        }
        // It stands in the notice itself.
        Offered::PendingInput(_) => {}
    }
}
