//! Files: save the open programme or everything, open one and look at it before anything changes.
//! Must not read a file; the exchange room does.

use std::sync::Arc;

use leptos::prelude::*;
use send_wrapper::SendWrapper;
use web_sys::File;

use super::close;
use super::dialog_state::{DialogState, use_dialog, use_words};
use super::preview::{self, Preview, Source};
use crate::browser::task;
use crate::browser::upload::{self, NoText, Upload};
use crate::document::{MAX_BYTES, Undecodable};
use crate::exchange;
use crate::exchange::{
    ARCHIVE_NAME, FileContents, file_name, read_file, write_archive, write_document,
};
use crate::ui::action_notice::TextToCopy;
use crate::ui::area::{Area, use_navigation};
use crate::ui::hand_over::{is_table, use_hand_over};
use crate::ui::locale::use_locale;
use crate::ui::session::reading::formula_matches;
use crate::ui::session::use_session;

/// Saving and opening files.
#[component]
pub(super) fn Files() -> impl IntoView {
    let words = use_words();
    let [saves, opens, saves_all] = [0; 3].map(|_| use_dialog());
    let open = move |event: web_sys::Event| {
        if let Some(file) = upload::chosen_file(&event) {
            opens.open_file(file);
        }
    };
    view! {
        <section aria-labelledby="files-title">
            <h3 id="files-title">{words.files}</h3>
            <p class="muted">{words.files_hint}</p>
            <div class="programmes-choices">
                <button class="button" type="button" data-part="save-file" on:click=move |_| saves.save_file()>
                    {words.save_file}
                </button>
                <input
                    type="file"
                    id="file-to-open"
                    class="visually-hidden"
                    accept=".json,application/json"
                    on:change=open
                />
                <label class="button dialog-file-button" for="file-to-open">{words.open_file}</label>
                <span class="muted">{words.drop_here}</span>
                <button
                    class="button"
                    type="button"
                    data-part="save-everything"
                    on:click=move |_| saves_all.save_everything()
                >
                    {words.save_everything}
                </button>
            </div>
            <FileByHand/>
            <ArchivePlace/>
        </section>
    }
}

/// The text of a file that may not have got out of a frame. What is said of it beside its button lies behind
/// the dialog.
#[component]
fn FileByHand() -> impl IntoView {
    let (session, words) = (use_session(), use_locale().details());
    let said = move |text| {
        view! {
            <div class="notice" data-part="file-by-hand">
                <p>{words.file_by_hand}</p>
                <TextToCopy text/>
            </div>
        }
    };
    view! { <div role="status">{move || session.file_by_hand().map(said)}</div> }
}

/// An archive that was opened, before anything of it is added.
#[component]
fn ArchivePlace() -> impl IntoView {
    let archive = use_dialog().archive;
    move || archive.get().map(|programmes| view! { <Archive programmes/> })
}

#[component]
fn Archive(programmes: Arc<Vec<exchange::ArchivedProgramme>>) -> impl IntoView {
    let words = use_words();
    let [adds, leaves] = [0; 2].map(|_| use_dialog());
    view! {
        <div data-part="archive" role="status">
            <p>{(words.archive_count)(programmes.len())}</p>
            <div class="programmes-choices">
                <button
                    class="button"
                    type="button"
                    data-part="add-all"
                    on:click=move |_| adds.add_all(programmes.clone())
                >
                    {words.add_all}
                </button>
                <button class="link" type="button" on:click=move |_| leaves.archive.set(None)>
                    {words.cancel}
                </button>
            </div>
        </div>
    }
}

/// A table that was put here, and the way to where it is taken in.
#[component]
pub(super) fn TableOffer() -> impl IntoView {
    let table = use_dialog().table;
    let is_there = Memo::new(move |_| table.read().as_ref().map(|file| file.name()));
    view! {
        <div role="status">
            {move || is_there.get().map(|name| view! { <OfferedTable name/> })}
        </div>
    }
}

#[component]
fn OfferedTable(name: String) -> impl IntoView {
    let (words, dialog) = (use_words(), use_dialog());
    let (navigation, hand_over) = (use_navigation(), use_hand_over());
    // An element that shows another area alone has no way there.
    let leads_there = !navigation.is_alone();
    let import = move |event: web_sys::MouseEvent| {
        let table = dialog.table.try_update(Option::take).flatten();
        close(&event);
        navigation.go_to(Area::Cases);
        hand_over.table.set(table);
    };
    let button = leads_there.then(|| {
        view! {
            <button class="button" type="button" data-part="import-table" on:click=import>
                {words.import_table}
            </button>
        }
    });
    view! {
        <p class="notice" data-part="table-offer">
            {(words.is_table)(&name)} " " {button}
        </p>
    }
}

impl DialogState {
    /// Saves the open programme as a file.
    fn save_file(&self) {
        let document = self.session.now(|document, _| document.clone());
        let Some(text) = write_document(&document) else { return self.say_too_large() };
        self.session.save_text_file(file_name(&document), text);
        self.message.set(None);
        let session = self.session.clone();
        task::spawn(async move {
            // Where nothing is stored there is nothing to note it at.
            let _ = session.note_backup().await;
        });
    }

    fn save_everything(&self) {
        let dialog = self.clone();
        self.attempt(async move {
            let programmes = dialog.session.export_all().await?;
            match write_archive(&programmes) {
                Some(text) => dialog.session.save_text_file(ARCHIVE_NAME.to_owned(), text),
                None => dialog.say_too_large(),
            }
            Ok(())
        });
    }

    /// More than a file may hold.
    fn say_too_large(&self) {
        self.say((self.words().undecodable)(&Undecodable::TooLarge));
    }

    /// Adds the programmes of an archive to those that are stored.
    fn add_all(&self, programmes: Arc<Vec<exchange::ArchivedProgramme>>) {
        let dialog = self.clone();
        self.archive.set(None);
        self.attempt(async move {
            dialog.session.import_all(&programmes).await?;
            dialog.say((dialog.words().added)(programmes.len()));
            Ok(())
        });
    }

    /// Reads a file that was chosen or dropped; a table is only offered to whoever takes it.
    pub(super) fn open_file(&self, file: File) {
        let dialog = self.clone();
        if is_table(&file.name()) {
            self.preview.set(None);
            self.archive.set(None);
            self.message.set(None);
            self.table.set(Some(SendWrapper::new(file)));
            return;
        }
        upload::read(file, MAX_BYTES, move |upload| dialog.look_at(&upload));
    }

    /// Shows what is in a file. Nothing changes by it.
    pub(super) fn look_at(&self, upload: &Upload) {
        self.preview.set(None);
        self.archive.set(None);
        self.message.set(None);
        self.table.set(None);
        match self.contents(upload) {
            Ok(FileContents::Programme(mut document)) => {
                document.retain_formulas(formula_matches);
                let (title, document) = (upload.name.clone(), *document);
                self.preview.set(Some(Preview { source: Source::File, title, document }));
                self.focus(preview::ID);
            }
            Ok(FileContents::Archive(mut programmes)) => {
                for programme in &mut programmes {
                    programme.document.retain_formulas(formula_matches);
                }
                self.archive.set(Some(Arc::new(programmes)));
            }
            Err(reason) => self.say(format!("{}: {reason}", upload.name)),
        }
    }

    /// What is in a file, or why nobody can tell.
    fn contents(&self, upload: &Upload) -> Result<FileContents, String> {
        let words = self.words();
        match &upload.text {
            Ok(text) => read_file(text).map_err(|why| (words.undecodable)(&why)),
            Err(NoText::TooLarge) => Err((words.undecodable)(&Undecodable::TooLarge)),
            Err(NoText::NotText) => Err(words.not_text.to_owned()),
            Err(NoText::Unreadable) => Err(words.file_unreadable.to_owned()),
            Err(NoText::Changed) => Err(words.file_changed.to_owned()),
        }
    }
}
