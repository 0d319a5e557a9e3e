//! What was typed before it could be saved and no longer fits its field, offered to the person.
//! Must not decide whether it fits.

use leptos::prelude::*;

use crate::persistence::PendingInput;
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// The text with its field, and a button that enters it.
#[component]
pub(super) fn PendingInputNotice(pending: PendingInput) -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let words = locale.language().saving_messages();
    let field = (locale.language().label_messages().field)(pending.field);
    let said = (words.pending_input)(field, &pending.text);
    let is_there = session.now(|document, _| document.entry(pending.field).is_some());
    let enter = move |_| session.use_pending_input(&pending);
    let button = is_there.then(|| {
        view! {
            <button class="link" type="button" on:click=enter>{words.use_pending_input}</button>
        }
    });
    view! { <div class="notice notice-warning" data-part="pending-input"><p>{said}" "{button}</p></div> }
}
