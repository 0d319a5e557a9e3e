//! The list of programmes: open, begin, duplicate, rename, delete and bring back.
//! Must not know the history of any of them.

use leptos::html::Input;
use leptos::prelude::*;
use web_sys::SubmitEvent;

use super::dialog_content::{WhenListed, headline_text};
use super::dialog_state::{DialogState, use_dialog, use_list, use_words};
use crate::document::Document;
use crate::domain::text::Text;
use crate::language::ProgrammeMessages;
use crate::persistence::ProgrammeEntry;
use crate::ui::locale::use_locale;
use crate::ui::session::programmes::ProgrammeList;

/// The id of the input in which a name is written.
const NAME: &str = "name-of-programme";

/// The list, with the button that begins another programme.
#[component]
pub(super) fn Programmes() -> impl IntoView {
    let dialog = use_dialog();
    let words = use_words();
    view! {
        <section aria-labelledby="programmes-title">
            <h3 id="programmes-title">{words.programmes}</h3>
            <WhenListed><ProgrammeList/><DeletedProgrammes/></WhenListed>
            <button class="button" type="button" data-part="new-programme" on:click=move |_| dialog.begin()>
                {words.new_programme}
            </button>
        </section>
    }
}

/// The programmes of the list: those that were deleted, or the others.
fn programmes_of(list: &ProgrammeList, deleted: bool) -> Vec<ProgrammeEntry> {
    let programmes = list.programmes.iter();
    programmes.filter(|programme| programme.deleted.is_some() == deleted).cloned().collect()
}

#[component]
fn ProgrammeList() -> impl IntoView {
    let words = use_words();
    let listed = use_list(|list| programmes_of(list, false));
    view! {
        <Show when=move || listed.with(Vec::is_empty)>
            <p class="muted">{words.none_yet}</p>
        </Show>
        <ul class="programmes-list">
            <For each=move || listed.get() key=|programme| programme.id.clone() let:programme>
                <ProgrammeRow programme/>
            </For>
        </ul>
    }
}

#[component]
fn DeletedProgrammes() -> impl IntoView {
    let words = use_words();
    let deleted = use_list(|list| programmes_of(list, true));
    view! {
        <Show when=move || !deleted.with(Vec::is_empty)>
            <details>
                <summary>{move || (words.deleted)(deleted.with(Vec::len))}</summary>
                <ul class="programmes-list">
                    <For
                        each=move || deleted.get()
                        key=|programme| programme.id.clone()
                        let:programme
                    >
                        <DeletedRow programme/>
                    </For>
                </ul>
            </details>
        </Show>
    }
}

/// A programme as it is listed now; once it is listed no more, its row is about to go.
fn use_listed(programme: ProgrammeEntry) -> Memo<ProgrammeEntry> {
    use_list(move |list| {
        let listed = list.programmes.iter().find(|listed| listed.id == programme.id);
        listed.unwrap_or(&programme).clone()
    })
}

fn name_of(programme: &ProgrammeEntry, words: &ProgrammeMessages) -> String {
    let name = programme.name.trim();
    if name.is_empty() { words.untitled.to_owned() } else { name.to_owned() }
}

#[component]
fn ProgrammeRow(programme: ProgrammeEntry) -> impl IntoView {
    let renaming = use_dialog().renaming;
    let id = programme.id.clone();
    let is_renaming = Memo::new(move |_| renaming.with(|renaming| *renaming == Some(id.clone())));
    let id = programme.id.clone();
    let is_open = use_list(move |list| list.open == id);
    let programme = use_listed(programme);
    view! {
        <li
            aria-current=move || is_open.get().then_some("true")
        >
            <Show
                when=move || is_renaming.get()
                fallback=move || view! { <Summary programme is_open/><Actions programme is_open/> }
            >
                <RenameForm programme=programme.get_untracked()/>
            </Show>
        </li>
    }
}

/// What the programme is called, what it came to and when it was changed.
#[component]
fn Summary(programme: Memo<ProgrammeEntry>, is_open: Memo<bool>) -> impl IntoView {
    let locale = use_locale();
    let words = use_words();
    let about = move || {
        let programme = programme.get();
        let changed = (words.changed)(&locale.moment(programme.changed));
        let headline = headline_text(&locale, &programme.headline);
        if headline.is_empty() { changed } else { format!("{headline} · {changed}") }
    };
    view! {
        <div class="programmes-summary">
            <b>{move || programme.with(|programme| name_of(programme, words))}</b>
            <Show when=move || is_open.get()><span class="programmes-badge">{words.is_open}</span></Show>
            <span class="muted">{about}</span>
        </div>
    }
}

#[component]
fn Actions(programme: Memo<ProgrammeEntry>, is_open: Memo<bool>) -> impl IntoView {
    let words = use_words();
    view! {
        <div class="programmes-actions">
            <Show when=move || !is_open.get()>
                <Action programme name="open-programme" label=words.open act=DialogState::open/>
            </Show>
            <Action programme name="duplicate" label=words.duplicate act=DialogState::duplicate/>
            <Action programme name="rename" label=words.rename act=DialogState::ask_for_name/>
            <Action programme name="delete" label=words.delete act=DialogState::delete/>
        </div>
    }
}

/// A button of a row, which says which programme it is of to those who do not see the row.
#[component]
fn Action(
    programme: Memo<ProgrammeEntry>,
    /// How its id begins.
    name: &'static str,
    label: &'static str,
    act: fn(&DialogState, ProgrammeEntry),
) -> impl IntoView {
    let dialog = use_dialog();
    let words = use_words();
    let id = programme.with_untracked(|programme| format!("{name}-{}", programme.id));
    view! {
        <button
            class="link"
            type="button"
            id=id
            on:click=move |_| act(&dialog, programme.get_untracked())
        >
            {label}
            <span class="visually-hidden">
                ": "{move || programme.with(|programme| name_of(programme, words))}
            </span>
        </button>
    }
}

#[component]
fn RenameForm(programme: ProgrammeEntry) -> impl IntoView {
    let dialog = use_dialog();
    let words = use_words();
    let ProgrammeEntry { id, name, .. } = programme;
    let input = NodeRef::<Input>::new();
    let cancels = dialog.clone();
    let rename = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(input) = input.get_untracked() {
            dialog.rename(id.clone(), input.value());
        }
    };
    view! {
        <form class="programmes-name-form" on:submit=rename>
            <label for=NAME>{words.name}</label>
            <input
                node_ref=input
                id=NAME
                type="text"
                maxlength="200"
                autocomplete="off"
                value=name
            />
            <button class="button" type="submit">{words.save_name}</button>
            <button class="link" type="button" on:click=move |_| cancels.renaming.set(None)>
                {words.cancel}
            </button>
        </form>
    }
}

#[component]
fn DeletedRow(programme: ProgrammeEntry) -> impl IntoView {
    let words = use_words();
    let programme = use_listed(programme);
    let name = move || programme.with(|programme| name_of(programme, words));
    view! {
        <li>
            <div class="programmes-summary">{name}</div>
            <div class="programmes-actions">
                <Action
                    programme
                    name="bring-back"
                    label=words.restore_deleted
                    act=DialogState::bring_back
                />
            </div>
        </li>
    }
}

impl DialogState {
    fn begin(&self) {
        let session = self.session.clone();
        let currency = untrack(|| session.currency());
        self.attempt(async move { session.begin_programme(Document::blank(currency)).await });
    }

    fn open(&self, programme: ProgrammeEntry) {
        let session = self.session.clone();
        self.attempt(async move { session.open_programme(&programme.id).await });
    }

    fn duplicate(&self, programme: ProgrammeEntry) {
        let session = self.session.clone();
        let name = (self.words().copy_of)(&name_of(&programme, self.words()));
        self.attempt(async move { session.duplicate(&programme.id, name).await });
    }

    fn ask_for_name(&self, programme: ProgrammeEntry) {
        self.renaming.set(Some(programme.id));
        self.focus(NAME);
    }

    fn rename(&self, id: String, name: String) {
        let Ok(name) = Text::new(name) else { return self.say_failed() };
        self.renaming.set(None);
        let session = self.session.clone();
        self.attempt(async move { session.rename(&id, name).await });
    }

    fn delete(&self, programme: ProgrammeEntry) {
        let dialog = self.clone();
        self.attempt(async move {
            dialog.session.delete(&programme.id).await?;
            dialog.say_deleted(&name_of(&programme, dialog.words()), programme.id);
            Ok(())
        });
    }

    fn bring_back(&self, programme: ProgrammeEntry) {
        self.bring_back_deleted(programme.id);
    }

    /// Brings a deleted programme back.
    pub(super) fn bring_back_deleted(&self, id: String) {
        let session = self.session.clone();
        self.attempt(async move { session.restore_deleted(&id).await });
    }
}
