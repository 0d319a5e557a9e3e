//! What the open dialog holds: its title, what was said last, and its parts one below the other.
//! Must not know what a part shows.

use leptos::prelude::*;

use super::dialog_state::{DialogState, ListStatus, Message as Said, use_dialog, use_words};
use super::file_section::{Files, TableOffer};
use super::history_section::History;
use super::preview::PreviewPlace;
use super::programme_section::Programmes;
use super::storage_section::Safety;
use super::{PendingFile, ShadowTree, TITLE, close};
use crate::domain::scenario::OfferedScenario;
use crate::persistence::Headline;
use crate::ui::locale::{LocaleContext, use_locale};

/// The content. It goes when the dialog is closed.
#[component]
pub(super) fn DialogContent(
    /// Where the dialog stands.
    tree: Option<ShadowTree>,
    /// The file that is read next.
    dropped: RwSignal<PendingFile>,
) -> impl IntoView {
    let dialog = DialogState::new(tree);
    provide_context(dialog.clone());
    // What was said before lies behind it.
    dialog.session.notify(None);
    reload_on_changes(&dialog);
    read_dropped_files(&dialog, dropped);
    let words = use_words();
    view! {
        <header class="dialog-head">
            <h2 id=TITLE tabindex="-1">{words.title}</h2>
            <button class="button" type="button" on:click=move |event| close(&event)>
                {words.close}
            </button>
        </header>
        <Sections/>
    }
}

/// What is below the title.
#[component]
pub(super) fn Sections() -> impl IntoView {
    view! {
        <Message/>
        <TableOffer/>
        <PreviewPlace/>
        <Programmes/>
        <History/>
        <Files/>
        <Safety/>
    }
}

/// Lists what is stored, at first and whenever it may have changed.
fn reload_on_changes(dialog: &DialogState) {
    let dialog = dialog.clone();
    Effect::new(move |_| {
        // Tracked: each change of the list lists anew.
        let _ = dialog.session.programmes_version();
        dialog.reload();
    });
}

fn read_dropped_files(dialog: &DialogState, dropped: RwSignal<PendingFile>) {
    let dialog = dialog.clone();
    Effect::new(move |_| {
        dropped.track();
        if let Some(file) = dropped.update_untracked(Option::take) {
            dialog.open_file(file.take());
        }
    });
}

/// What was said last, in a region that is there before its words.
#[component]
fn Message() -> impl IntoView {
    let dialog = use_dialog();
    let undo = use_locale().text().undo;
    let message = dialog.message.clone();
    let restores = Callback::new(move |id| dialog.bring_back_deleted(id));
    let said = move |message: Said| {
        let undo = message.deleted.map(|id| {
            let restore = move |_| restores.run(id.clone());
            view! { " "<button class="link" type="button" id="bring-back" on:click=restore>{undo}</button> }
        });
        view! { <p class="notice"><span>{message.sentence}{undo}</span></p> }
    };
    view! { <div role="status">{move || message.get().map(said)}</div> }
}

/// What needs the list of what is stored; until it is there, what is known instead.
#[component]
pub(super) fn WhenListed(children: ChildrenFn) -> impl IntoView {
    let dialog = use_dialog();
    let words = use_words();
    let status = Memo::new(move |_| dialog.status());
    move || match status.get() {
        ListStatus::Pending => view! { <p class="muted">{words.loading}</p> }.into_any(),
        ListStatus::OutOfReach => {
            view! { <p class="muted">{words.storage_unavailable}</p> }.into_any()
        }
        ListStatus::Listed => children(),
    }
}

/// "10.0× · €900,000", with the scenario where one is shown, or nothing where nothing is invested.
pub(super) fn headline_text(locale: &LocaleContext, headline: &Headline) -> String {
    let Some((ratio, (net, currency))) = headline.ratio.zip(headline.net) else {
        return String::new();
    };
    let writer = locale.writer_in(currency);
    let main = format!("{} · {}", writer.times(ratio), writer.money(net));
    let text = locale.text();
    match headline.scenario.as_deref() {
        Some(name) => {
            let offered = OfferedScenario::ALL.into_iter().find(|one| one.key() == name);
            let name = offered.map_or(name, text.offered_scenario);
            format!("{main} ({})", (text.scenario_shown)(name))
        }
        None => main,
    }
}
