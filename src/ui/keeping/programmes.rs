//! The list of programmes: open, begin, duplicate, rename, delete and bring back.
//! Must not know the history of any of them.

use leptos::html::Input;
use leptos::prelude::*;
use web_sys::SubmitEvent;

use super::content::{WhenListed, headline_text};
use super::state::{DialogState, use_dialog, use_shelf, use_words};
use crate::document::Document;
use crate::domain::text::Text;
use crate::keeping::Programme;
use crate::language::ProgrammeMessages;
use crate::ui::locale::use_locale;
use crate::ui::session::programmes::Shelf;

/// The id of the input in which a name is written.
const NAME: &str = "name-of-programme";

/// The list, with the button that begins another programme.
#[component]
pub(super) fn Programmes() -> impl IntoView {
    let dialog = use_dialog();
    let words = use_words();
    view! {
        <section class="programmes" aria-labelledby="programmes-title">
            <h3 id="programmes-title">{words.programmes}</h3>
            <WhenListed><ProgrammeList/><DeletedProgrammes/></WhenListed>
            <button class="tool new-programme" type="button" on:click=move |_| dialog.begin()>
                {words.new_programme}
            </button>
        </section>
    }
}

/// The programmes of the list: those that were deleted, or the others.
fn programmes_of(shelf: &Shelf, deleted: bool) -> Vec<Programme> {
    let programmes = shelf.programmes.iter();
    programmes.filter(|programme| programme.deleted.is_some() == deleted).cloned().collect()
}

#[component]
fn ProgrammeList() -> impl IntoView {
    let words = use_words();
    let listed = use_shelf(|shelf| programmes_of(shelf, false));
    view! {
        <Show when=move || listed.with(Vec::is_empty)>
            <p class="quiet">{words.none_yet}</p>
        </Show>
        <ul class="shelf">
            <For each=move || listed.get() key=|programme| programme.id.clone() let:programme>
                <ProgrammeRow programme/>
            </For>
        </ul>
    }
}

#[component]
fn DeletedProgrammes() -> impl IntoView {
    let words = use_words();
    let deleted = use_shelf(|shelf| programmes_of(shelf, true));
    view! {
        <Show when=move || !deleted.with(Vec::is_empty)>
            <details class="deleted">
                <summary>{move || (words.deleted)(deleted.with(Vec::len))}</summary>
                <ul class="shelf">
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
fn use_listed(programme: Programme) -> Memo<Programme> {
    use_shelf(move |shelf| {
        let listed = shelf.programmes.iter().find(|listed| listed.id == programme.id);
        listed.unwrap_or(&programme).clone()
    })
}

fn name_of(programme: &Programme, words: &ProgrammeMessages) -> String {
    let name = programme.name.trim();
    if name.is_empty() { words.untitled.to_owned() } else { name.to_owned() }
}

#[component]
fn ProgrammeRow(programme: Programme) -> impl IntoView {
    let renaming = use_dialog().renaming;
    let id = programme.id.clone();
    let is_renaming = Memo::new(move |_| renaming.with(|renaming| *renaming == Some(id.clone())));
    let id = programme.id.clone();
    let is_open = use_shelf(move |shelf| shelf.open == id);
    let programme = use_listed(programme);
    view! {
        <li
            class=move || if is_open.get() { "programme current" } else { "programme" }
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
fn Summary(programme: Memo<Programme>, is_open: Memo<bool>) -> impl IntoView {
    let locale = use_locale();
    let words = use_words();
    let about = move || {
        let programme = programme.get();
        let changed = (words.changed)(&locale.moment(programme.changed));
        let headline = headline_text(&locale, &programme.headline);
        if headline.is_empty() { changed } else { format!("{headline} · {changed}") }
    };
    view! {
        <div class="what">
            <b>{move || programme.with(|programme| name_of(programme, words))}</b>
            <Show when=move || is_open.get()><span class="badge">{words.is_open}</span></Show>
            <span class="quiet">{about}</span>
        </div>
    }
}

#[component]
fn Actions(programme: Memo<Programme>, is_open: Memo<bool>) -> impl IntoView {
    let words = use_words();
    view! {
        <div class="acts">
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
    programme: Memo<Programme>,
    /// Its class, and how its id begins.
    name: &'static str,
    label: &'static str,
    act: fn(&DialogState, Programme),
) -> impl IntoView {
    let dialog = use_dialog();
    let words = use_words();
    let id = programme.with_untracked(|programme| format!("{name}-{}", programme.id));
    view! {
        <button
            class=format!("link {name}")
            type="button"
            id=id
            on:click=move |_| act(&dialog, programme.get_untracked())
        >
            {label}
            <span class="unseen">
                ": "{move || programme.with(|programme| name_of(programme, words))}
            </span>
        </button>
    }
}

#[component]
fn RenameForm(programme: Programme) -> impl IntoView {
    let dialog = use_dialog();
    let words = use_words();
    let Programme { id, name, .. } = programme;
    let input = NodeRef::<Input>::new();
    let cancels = dialog.clone();
    let rename = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(input) = input.get_untracked() {
            dialog.rename(id.clone(), input.value());
        }
    };
    view! {
        <form class="naming" on:submit=rename>
            <label for=NAME>{words.name}</label>
            <input
                node_ref=input
                id=NAME
                type="text"
                maxlength="200"
                autocomplete="off"
                value=name
            />
            <button class="tool" type="submit">{words.save_name}</button>
            <button class="link" type="button" on:click=move |_| cancels.renaming.set(None)>
                {words.cancel}
            </button>
        </form>
    }
}

#[component]
fn DeletedRow(programme: Programme) -> impl IntoView {
    let words = use_words();
    let programme = use_listed(programme);
    let name = move || programme.with(|programme| name_of(programme, words));
    view! {
        <li class="programme">
            <div class="what">{name}</div>
            <div class="acts">
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
        self.attempt(async move { session.begin(Document::blank(currency)).await });
    }

    fn open(&self, programme: Programme) {
        let session = self.session.clone();
        self.attempt(async move { session.open_programme(&programme.id).await });
    }

    fn duplicate(&self, programme: Programme) {
        let session = self.session.clone();
        let name = (self.words().copy_of)(&name_of(&programme, self.words()));
        self.attempt(async move { session.duplicate(&programme.id, name).await });
    }

    fn ask_for_name(&self, programme: Programme) {
        self.renaming.set(Some(programme.id));
        self.focus(NAME);
    }

    fn rename(&self, id: String, name: String) {
        let Ok(name) = Text::new(name) else { return self.say_failed() };
        self.renaming.set(None);
        let session = self.session.clone();
        self.attempt(async move { session.rename(&id, name).await });
    }

    fn delete(&self, programme: Programme) {
        let session = self.session.clone();
        self.attempt(async move { session.delete(&programme.id).await });
    }

    fn bring_back(&self, programme: Programme) {
        let session = self.session.clone();
        self.attempt(async move { session.bring_back(&programme.id).await });
    }
}
