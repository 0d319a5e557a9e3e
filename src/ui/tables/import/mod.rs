//! What the dialog holds while it is open: where the table comes from, what was found, what its
//! columns are, what becomes of its rows, and the one button that changes something.
//! Must not know what rows become; the target does.

pub(super) mod columns;
pub(super) mod faults;
pub(super) mod format;
mod hand_over;
mod outcome;
pub(super) mod preview;
mod result;
mod scroll_region;
mod source_section;
mod status;

use std::sync::Arc;

use leptos::prelude::*;
use web_sys::File;

use self::columns::ColumnsSection;
use self::format::FormatSection;
use self::hand_over::DocumentOffer;
use self::result::ResultSection;
use self::source_section::SourceSection;
use self::status::{ReadingProgress, Status};
use super::dialog::{OpenDialog, TITLE, button_id};
use super::import_target::{ImportTarget, MAX_ADDED, RowWords};
use super::reading::Reading;
use super::reading::latest_attempt::Attempts;
use super::reading::state::Stage;
use crate::browser::focus;
use crate::ui::components::{close_dialog, close_dialog_in};
use crate::ui::hand_over::WaitingFile;
use crate::ui::session::{Session, use_session};
use crate::ui::turns::do_in_turns;

/// A table that is being taken in, and added, as a context.
#[derive(Clone)]
pub(super) struct Import {
    pub(super) dialog: OpenDialog,
    pub(super) reading: Reading,
    session: Session,
    /// Whether what is there already is left out.
    pub(super) leave_out: ArcRwSignal<bool>,
    /// Why the rows could not be added.
    pub(super) failure: ArcRwSignal<String>,
    /// A saved programme that was put here.
    pub(super) document: WaitingFile,
    /// Whether rows are being added.
    pub(super) is_adding: ArcRwSignal<bool>,
    additions: Attempts,
}

/// The import of the nearest dialog.
pub(super) fn use_import() -> Import {
    expect_context()
}

impl Import {
    pub(super) fn new(dialog: OpenDialog, target: Arc<dyn ImportTarget>) -> Self {
        Self {
            dialog,
            reading: Reading::new(target),
            session: use_session(),
            leave_out: ArcRwSignal::new(true),
            failure: ArcRwSignal::new(String::new()),
            document: WaitingFile::default(),
            is_adding: ArcRwSignal::new(false),
            additions: Attempts::default(),
        }
    }

    /// Reads a file that was chosen or dropped.
    pub(super) fn read_file(&self, file: File) {
        if !self.takes_document(&file) {
            self.reading.read_file(file);
        }
        focus::keep_within(Some(self.dialog.tree.clone().take()), TITLE);
    }

    /// How many rows can be added, and how many of them are there already, tracked.
    fn counts(&self) -> (usize, usize) {
        match &*self.reading.preview.read() {
            Some(Ok(preview)) => (preview.addable, preview.duplicates),
            _ => (0, 0),
        }
    }

    /// What is said of what the rows become, tracked.
    fn row_words(&self) -> Option<RowWords> {
        match &*self.reading.preview.read() {
            Some(Ok(preview)) => Some(preview.words),
            _ => None,
        }
    }

    /// Whether something is asked that has no answer yet, tracked.
    fn is_waiting(&self) -> bool {
        matches!(&*self.reading.preview.read(), Some(Ok(preview)) if preview.is_waiting)
    }

    /// How many rows are there already, tracked.
    pub(super) fn duplicates(&self) -> usize {
        self.counts().1
    }

    /// How many rows update what is there, tracked.
    pub(super) fn updates(&self) -> usize {
        match &*self.reading.preview.read() {
            Some(Ok(preview)) => preview.updates,
            _ => 0,
        }
    }

    /// How many rows will be added, tracked.
    pub(super) fn to_add(&self) -> usize {
        let (addable, duplicates) = self.counts();
        let left_out = if self.leave_out.get() { duplicates } else { 0 };
        addable.saturating_sub(left_out).min(MAX_ADDED)
    }

    /// Whether they can be, tracked.
    pub(super) fn can_add(&self) -> bool {
        self.to_add().saturating_add(self.updates()) > 0
            && !self.is_waiting()
            && !self.reading.is_stale.get()
            && self.reading.stage.get() == Stage::Read
            && !self.session.is_following()
    }

    /// What is said of rows that are left for another time, tracked.
    pub(super) fn rest(&self) -> Option<String> {
        let rest = match &*self.reading.preview.read() {
            Some(Ok(preview)) => {
                let [with_duplicates, without] = preview.rest;
                if self.leave_out.get() { without } else { with_duplicates }
            }
            _ => None,
        };
        let writer = self.reading.locale.writer_untracked();
        rest.map(|rest| rest.added_later(self.reading.words(), &writer))
    }

    /// What is being done, tracked.
    pub(super) fn doing(&self) -> &'static str {
        let words = self.reading.words();
        if self.is_adding.get() { words.adding } else { words.reading }
    }

    /// How far the reading or adding is, of a thousand; nothing where there is nothing to tell.
    pub(super) fn progress(&self) -> ArcRwSignal<Option<usize>> {
        self.reading.progress.clone()
    }

    /// Adds the rows.
    pub(super) fn add(&self) {
        if !untrack(|| self.can_add()) {
            return;
        }
        let Some(Ok(preview)) = self.reading.preview.get_untracked() else { return };
        self.reading.is_stale.set(true);
        self.is_adding.set(true);
        self.failure.set(String::new());
        let leave_out = self.leave_out.get_untracked();
        let (attempt, adds, shows) = (self.additions.begin(), self.clone(), self.clone());
        let goes_on = move |(done, all): (usize, usize)| {
            let is_latest = attempt.is_latest();
            if is_latest {
                let so_far = done.saturating_mul(1_000).checked_div(all).unwrap_or_default();
                shows.progress().set(Some(so_far));
            }
            is_latest
        };
        let work = move |pace| (preview.add)(leave_out, pace);
        do_in_turns(work, goes_on, move |added| adds.finish_adding(added));
    }

    fn finish_adding(&self, added: Result<String, String>) {
        self.is_adding.set(false);
        self.progress().set(None);
        match added {
            Ok(sentence) => {
                let OpenDialog { id, tree, on_added, .. } = self.dialog.clone();
                let tree = tree.take();
                close_dialog_in(&tree, id);
                // By then the area may be gone, with whoever would be told.
                on_added.try_run(sentence);
                // What opened it may be drawn anew with what was added.
                focus::to(Some(tree), button_id(id));
            }
            Err(sentence) => {
                self.failure.set(sentence);
                self.reading.update_preview();
            }
        }
    }

    /// A person stops what is being done: the adding, of which nothing is left, or the reading.
    pub(super) fn stop(&self) {
        if self.is_adding.get_untracked() {
            self.additions.stop();
            self.finish_adding(Err(self.reading.words().canceled.to_owned()));
        } else {
            self.reading.stop();
        }
    }

    /// Nobody looks any more: nothing goes on.
    fn abandon(&self) {
        self.additions.stop();
        self.reading.abandon();
    }
}

/// What the dialog holds while it is open.
pub(super) fn content(dialog: OpenDialog, target: Arc<dyn ImportTarget>) -> AnyView {
    view! { <ImportContent import=Import::new(dialog, target)/> }.into_any()
}

#[component]
fn ImportContent(import: Import) -> impl IntoView {
    let [drops, abandons] = [0; 2].map(|_| import.clone());
    let [found, read, columns] = [0; 3].map(|_| import.reading.clone());
    let words = import.reading.words();
    provide_context(import.reading.clone());
    provide_context(import.clone());
    // A file may have been dropped before this code had come.
    Effect::new(move |_| {
        drops.dialog.dropped.track();
        let dropped = drops.dialog.dropped.try_update_untracked(Option::take);
        if let Some(file) = dropped.flatten() {
            untrack(|| drops.read_file(file.take()));
        }
    });
    on_cleanup(move || abandons.abandon());
    view! {
        <Header/>
        <Show when=move || import.session.is_following()>
            <p class="notice" role="alert">{words.edited_elsewhere}</p>
        </Show>
        <SourceSection/>
        <Status/>
        <DocumentOffer/>
        <ReadingProgress/>
        <Show when=move || found.detected.read().is_some()><FormatSection/></Show>
        {move || columns.table.get().map(|parsed| view! { <ColumnsSection parsed/> })}
        <Show when=move || read.table.read().is_some()><ResultSection/></Show>
    }
}

#[component]
fn Header() -> impl IntoView {
    let Import { dialog, reading, .. } = use_import();
    view! {
        <header class="dialog-head">
            <h2 id=TITLE tabindex="-1">{reading.target.words().title}</h2>
            <button
                class="button" data-part="close"
                type="button"
                on:click=move |event| close_dialog(&event, dialog.id)
            >
                {reading.words().close}
            </button>
        </header>
    }
}
