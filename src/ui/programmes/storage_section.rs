//! How safe what is stored is: the browser's promise, the last file, and erasing everything.
//! Must not erase anything that was not confirmed.

use leptos::prelude::*;

use super::dialog_content::WhenListed;
use super::dialog_state::{DialogState, use_dialog, use_list, use_words};
use crate::browser::persistent_storage::{self, Protection};
use crate::browser::task;
use crate::persistence::ProgrammeEntry;
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::Session;
use crate::ui::session::programmes::ProgrammeList;

/// How safe it is.
#[component]
pub(super) fn Safety() -> impl IntoView {
    let words = use_words();
    view! {
        <section aria-labelledby="safety-title">
            <h3 id="safety-title">{words.storage}</h3>
            <Promise/>
            <WhenListed><Backup/></WhenListed>
            <Erasing/>
        </section>
    }
}

/// What the browser has promised, and asking it to promise more.
#[component]
fn Promise() -> impl IntoView {
    let words = use_words();
    let protection = ArcRwSignal::new(None::<Protection>);
    let [learns, asks] = [0; 2].map(|_| protection.clone());
    // In an effect: the browser is asked, and tests have none.
    Effect::new(move |_| {
        let protection = learns.clone();
        task::spawn(async move { protection.set(Some(persistent_storage::now().await)) });
    });
    let ask = move |_| {
        let protection = asks.clone();
        task::spawn(async move { protection.set(Some(persistent_storage::ask().await)) });
    };
    move || {
        let protection = protection.get()?;
        let sentence = match protection {
            Protection::Promised => words.storage_is_persistent,
            Protection::WhenShort => words.storage_is_not_persistent,
            Protection::AfterDays => words.storage_expires,
        };
        let ask = (protection != Protection::Promised).then(|| {
            view! {
                <button class="link" type="button" on:click=ask.clone()>
                    {words.request_persistent_storage}
                </button>
            }
        });
        Some(view! { <p>{sentence}" "{ask}</p> })
    }
}

/// When the open programme was saved as a file.
#[component]
fn Backup() -> impl IntoView {
    let locale = use_locale();
    let open = use_list(|list| open_programme(list).cloned());
    move || {
        let sentence = backup_text(&locale, &open.get()?);
        Some(view! { <p class="programmes-backup" data-part="backup">{sentence}</p> })
    }
}

fn open_programme(list: &ProgrammeList) -> Option<&ProgrammeEntry> {
    list.programmes.iter().find(|programme| programme.id == list.open)
}

/// When a programme was saved as a file, in words.
fn backup_text(locale: &LocaleContext, programme: &ProgrammeEntry) -> String {
    let words = locale.language().programme_messages();
    match programme.backup {
        Some(time) => (words.last_backup)(&locale.moment(time)),
        None => words.no_backup.to_owned(),
    }
}

/// Finds out whether there is something to be reminded of under the answer.
pub(super) fn remind(
    session: Session,
    locale: LocaleContext,
    reminder: ArcRwSignal<Option<String>>,
) {
    task::spawn(async move { reminder.set(reminder_text(&session, &locale).await) });
}

/// What a browser that erases after days may erase.
async fn reminder_text(session: &Session, locale: &LocaleContext) -> Option<String> {
    if persistent_storage::now().await == Protection::Promised {
        return None;
    }
    let list = session.list_programmes().await.ok()?;
    let backup = backup_text(locale, open_programme(&list)?);
    Some(format!("{} {backup}", locale.language().programme_messages().storage_expires))
}

/// Erasing everything, which asks first.
#[component]
fn Erasing() -> impl IntoView {
    let words = use_words();
    let is_asking = RwSignal::new(false);
    let ask = move || {
        view! {
            <p>
                <button class="link" type="button" data-part="erase" on:click=move |_| is_asking.set(true)>
                    {words.erase}
                </button>
            </p>
        }
    };
    view! {
        <Show when=move || is_asking.get() fallback=ask>
            <EraseQuestion is_asking/>
        </Show>
    }
}

#[component]
fn EraseQuestion(is_asking: RwSignal<bool>) -> impl IntoView {
    let dialog = use_dialog();
    let words = use_words();
    let erase = move |_| {
        is_asking.set(false);
        dialog.erase();
    };
    view! {
        <div class="programmes-question" role="alert">
            <p>{words.erase_question}</p>
            <button class="button programmes-erase" type="button" data-part="erase-now" on:click=erase>{words.erase_now}</button>
            <button class="link" type="button" on:click=move |_| is_asking.set(false)>
                {words.cancel}
            </button>
        </div>
    }
}

impl DialogState {
    fn erase(&self) {
        let dialog = self.clone();
        self.attempt(async move {
            dialog.session.erase_all().await?;
            dialog.say(dialog.locale.details().everything_erased);
            Ok(())
        });
    }
}
