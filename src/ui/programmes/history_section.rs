//! The checkpoints of the open programme: look at one, go back to it, give the present one a name.
//! Must not know how a checkpoint is made.

use leptos::html::Input;
use leptos::prelude::*;
use web_sys::{HtmlInputElement, SubmitEvent};

use super::dialog_content::{WhenListed, headline_text};
use super::dialog_state::{DialogState, use_dialog, use_list, use_words};
use super::preview::{self, Preview, Source};
use crate::browser::task;
use crate::persistence::CheckpointEntry;
use crate::ui::locale::use_locale;

/// The id of the input for a checkpoint's name.
const NAME: &str = "checkpoint-name";

/// The longest name of a checkpoint, in characters.
const LONGEST_NAME: usize = 200;

/// The history.
#[component]
pub(super) fn History() -> impl IntoView {
    let words = use_words();
    view! {
        <section aria-labelledby="history-title">
            <h3 id="history-title">{words.history}</h3>
            <p class="muted">{words.history_hint}</p>
            <CheckpointForm/>
            <WhenListed><Checkpoints/></WhenListed>
        </section>
    }
}

/// Gives the document as it is now a name in the history.
#[component]
fn CheckpointForm() -> impl IntoView {
    let dialog = use_dialog();
    let words = use_words();
    let input = NodeRef::<Input>::new();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(input) = input.get_untracked() {
            dialog.name_checkpoint(input);
        }
    };
    view! {
        <form class="programmes-name-form" on:submit=submit>
            <label for=NAME>{words.checkpoint_name}</label>
            <input node_ref=input id=NAME type="text" maxlength="200" autocomplete="off"/>
            <button class="button" type="submit">{words.create_checkpoint}</button>
        </form>
    }
}

#[component]
fn Checkpoints() -> impl IntoView {
    let words = use_words();
    let checkpoints = use_list(|list| list.history.clone());
    // Other programmes have the same revisions, and one may be given a name.
    let key = |past: &CheckpointEntry| (past.revision, past.time, past.title.clone());
    view! {
        <Show
            when=move || !checkpoints.with(Vec::is_empty)
            fallback=move || view! { <p class="muted">{words.no_history}</p> }
        >
            <ol class="programmes-list programmes-history">
                <For each=move || checkpoints.get() key=key let:past><Checkpoint past/></For>
            </ol>
        </Show>
    }
}

#[component]
fn Checkpoint(past: CheckpointEntry) -> impl IntoView {
    let dialog = use_dialog();
    let locale = use_locale();
    let words = use_words();
    let CheckpointEntry { revision, time, title, headline } = past;
    let when = locale.moment(time);
    let name = title.clone().map(|title| view! { <b>{title}</b> });
    let title = title.unwrap_or_else(|| when.clone());
    view! {
        <li>
            <div class="programmes-summary">
                {name}
                <span>{when.clone()}</span>
                <span class="muted">{headline_text(&locale, &headline)}</span>
            </div>
            <div class="programmes-actions">
                <button
                    class="link"
                    type="button"
                    id=format!("look-{revision}")
                    on:click=move |_| dialog.look_at_checkpoint(revision, title.clone())
                >
                    {words.compare}
                    <span class="visually-hidden">": "{when}</span>
                </button>
            </div>
        </li>
    }
}

impl DialogState {
    fn name_checkpoint(&self, input: HtmlInputElement) {
        let name: String = input.value().trim().chars().take(LONGEST_NAME).collect();
        if name.is_empty() {
            return;
        }
        let dialog = self.clone();
        task::spawn(async move {
            if dialog.session.name_checkpoint(name).await {
                dialog.message.set(None);
                input.set_value("");
            } else {
                // The name stays: it can be tried again without being typed again.
                dialog.say_failed();
            }
            dialog.reload();
        });
    }

    fn look_at_checkpoint(&self, revision: u64, title: String) {
        let dialog = self.clone();
        task::spawn(async move {
            match dialog.session.checkpoint_document(revision).await {
                Ok(document) => {
                    dialog.message.set(None);
                    dialog.preview.set(Some(Preview {
                        source: Source::Checkpoint,
                        title,
                        document,
                    }));
                    dialog.focus(preview::ID);
                }
                Err(_) => dialog.say_failed(),
            }
        });
    }
}
