//! Several programmes and the history of each: what a person does with them as a whole.
//! Must not know how they are listed, nor where they lie.

use leptos::prelude::*;
use std::time::Duration;

use serde_json::{Value, json};

use super::other_tabs::SaveResult;
use super::reading::formula_matches;
use super::{Notice, SaveStatus, Session};
use crate::browser::clock;
use crate::browser::journal::Journal;
use crate::browser::keys;
use crate::browser::persistent_storage;
use crate::browser::storage::{self, Failure};
use crate::browser::{tab_storage, task};
use crate::document::{Document, Edit, Entry, Field, ProgrammeField, decode};
use crate::domain::results::{Results, results};
use crate::domain::text::Text;
use crate::exchange;
use crate::persistence::{
    CheckpointEntry, JournalWriter, ProgrammeEntry, list_checkpoints, list_programmes, read_journal,
};

/// How long what is open may take to be kept before something else is opened.
const MAX_WAIT_STEPS: u32 = 330;
const STEP: Duration = Duration::from_millis(30);

/// What is kept, as a list shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProgrammeList {
    /// Every programme, the one opened last first.
    pub programmes: Vec<ProgrammeEntry>,
    /// The checkpoints of the open one, newest first.
    pub history: Vec<CheckpointEntry>,
    /// Which one is open.
    pub open: String,
}

impl Session {
    /// Which programme is open.
    pub(in crate::ui) fn open_programme_id(&self) -> String {
        self.store.open_programme_id()
    }

    fn journal(&self) -> Result<Journal, Failure> {
        self.store.journal().ok_or(Failure::Refused)
    }

    async fn read(&self, programme: Option<&str>) -> Result<Option<Value>, Failure> {
        let text = self.journal()?.read(programme).await?;
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
    }

    /// What is kept.
    pub async fn list_programmes(&self) -> Result<ProgrammeList, Failure> {
        let open = self.store.open_programme_id();
        let journal = self.read(Some(&open)).await?.unwrap_or_default();
        Ok(ProgrammeList {
            programmes: list_programmes(&journal),
            history: list_checkpoints(&journal),
            open,
        })
    }

    /// Waits until everything that was done is kept, and tells whether it is.
    pub(in crate::ui) async fn wait_until_saved(&self) -> bool {
        self.flush();
        for _ in 0..MAX_WAIT_STEPS {
            match self.save_status_untracked() {
                SaveStatus::Saved | SaveStatus::Untouched => return true,
                SaveStatus::Failed(_) | SaveStatus::Following => return false,
                SaveStatus::Saving => clock::pause(STEP).await,
            }
        }
        false
    }

    /// Begins a programme with a document. Where nothing can be kept it takes the place of the one
    /// that is open, which undo brings back.
    pub async fn begin_programme(&self, document: Document) -> SaveResult {
        self.check_may_write()?;
        if !self.wait_until_saved().await {
            if !matches!(self.save_status_untracked(), SaveStatus::Failed(_)) {
                return Err(Failure::Refused);
            }
            self.replace(document);
            return Ok(());
        }
        self.forget_moments();
        self.store.use_writer(JournalWriter::new(self.store.new_programme_id()));
        self.adopt(document);
        self.set_save_status(SaveStatus::Saving);
        self.append_record(None);
        self.send_batch();
        if self.wait_until_saved().await {
            // Who begins a second programme means to keep the first.
            request_persistent_storage();
        }
        self.programmes_changed();
        Ok(())
    }

    /// Opens a programme.
    pub async fn open_programme(&self, id: &str) -> SaveResult {
        self.check_may_write()?;
        if !self.wait_until_saved().await {
            return Err(Failure::Refused);
        }
        let text = self.journal()?.read(Some(id)).await?;
        let journal = text.as_deref().and_then(|text| serde_json::from_str(text).ok());
        let recovered = journal.as_ref().and_then(read_journal);
        recovered.and_then(|recovered| recovered.newest).ok_or(Failure::Gone)?;
        self.set_metadata(id, "opened", json!(0)).await?;
        self.reopen(Ok(text));
        // The local copy is of this programme from now on.
        self.now(|document, results| self.store.write_local_copy(document, results));
        Ok(())
    }

    /// Keeps a document as a programme that is not opened.
    pub(in crate::ui) async fn save_in_background(
        &self,
        mut journal_writer: JournalWriter,
        document: &Document,
        results: &Results,
    ) -> SaveResult {
        // Whatever stands in its history: the present document is a whole.
        journal_writer.append_checkpoint(document, results, clock::now(), None);
        let batch = journal_writer.take_batch().ok_or(Failure::Refused)?;
        let result = self.journal()?.append(&batch).await;
        self.programmes_changed();
        result
    }

    /// The document of a programme, open or not.
    pub async fn document_of(&self, id: &str) -> Result<Document, Failure> {
        if id == self.store.open_programme_id() {
            return Ok(self.document.get_untracked());
        }
        let recovered = self.read(Some(id)).await?.as_ref().and_then(read_journal);
        let reached = recovered.and_then(|recovered| recovered.newest);
        reached.map(|(document, _)| document).ok_or(Failure::Gone)
    }

    /// Begins a programme with a copy of another.
    pub async fn duplicate(&self, id: &str, name: String) -> SaveResult {
        let mut document = self.document_of(id).await?;
        // A name that would be too long stays as it was.
        let _ = Text::new(name).map(|name| document.apply(rename(name)));
        self.begin_programme(document).await
    }

    /// Gives a programme another name.
    pub async fn rename(&self, id: &str, name: Text) -> SaveResult {
        self.check_may_write()?;
        if id == self.store.open_programme_id() {
            self.edit(rename(name)).map_err(|_| Failure::Refused)?;
            self.end_step();
            return Ok(());
        }
        let recovered = self.read(Some(id)).await?.as_ref().and_then(read_journal);
        let recovered = recovered.ok_or(Failure::Gone)?;
        let (mut document, _) = recovered.newest.ok_or(Failure::Gone)?;
        document.apply(rename(name)).map_err(|_| Failure::Refused)?;
        let results = results(document.calculation());
        let journal_writer =
            JournalWriter::resume(id.to_owned(), recovered.head, recovered.checkpoints, true);
        self.save_in_background(journal_writer, &document, &results).await
    }

    /// Deletes a programme, so that it can be brought back. When it is the open one, the one
    /// opened before it is opened, or the example.
    pub async fn delete(&self, id: &str) -> SaveResult {
        self.check_may_write()?;
        if id == self.store.open_programme_id() {
            if !self.wait_until_saved().await {
                return Err(Failure::Refused);
            }
            let list = self.list_programmes().await?;
            let mut others = list.programmes.iter().filter(|other| other.deleted.is_none());
            match others.find(|other| other.id != id) {
                Some(other) => self.open_programme(&other.id).await?,
                None => {
                    let currency = untrack(|| self.currency());
                    self.begin_programme(Document::worked_example(currency)).await?;
                }
            }
        }
        self.set_metadata(id, "deleted", json!(clock::now())).await
    }

    /// Brings a deleted programme back.
    pub async fn restore_deleted(&self, id: &str) -> SaveResult {
        self.set_metadata(id, "deleted", Value::Null).await
    }

    /// Notes that the open programme was saved as a file.
    pub async fn note_backup(&self) -> SaveResult {
        self.set_metadata(&self.store.open_programme_id(), "backup", json!(clock::now())).await
    }

    async fn set_metadata(&self, id: &str, name: &str, value: Value) -> SaveResult {
        let result = self.journal()?.note(id, &json!({ name: value }).to_string()).await;
        self.programmes_changed();
        result
    }

    /// Gives the document as it is now a name in the history.
    pub async fn name_checkpoint(&self, title: String) -> bool {
        // Where nothing can be kept, or the journal has not answered yet, there is no history.
        if self.check_may_write().is_err() || !self.wait_until_saved().await {
            return false;
        }
        // What the journal held when the page opened is taken in first: what is written after a record that it
        // does not know of would contradict it.
        if !self.open_journal() || self.store.is_position_unknown() {
            return false;
        }
        self.append_record(Some(title));
        self.set_save_status(SaveStatus::Saving);
        self.send_batch();
        let result = self.wait_until_saved().await;
        request_persistent_storage();
        self.programmes_changed();
        result
    }

    /// The document as it was at a checkpoint of the open programme.
    pub async fn checkpoint_document(&self, revision: u64) -> Result<Document, Failure> {
        let text = self.journal()?.recall(&self.store.open_programme_id(), revision).await?;
        let saved = text.and_then(|text| decode(&text).ok());
        let mut document = saved.ok_or(Failure::Gone)?.document;
        document.retain_formulas(formula_matches);
        Ok(document)
    }

    /// Every programme with its history; where nothing is kept, the one on the screen.
    pub async fn export_all(&self) -> Result<Vec<exchange::ArchivedProgramme>, Failure> {
        let mut all = Vec::new();
        let there = self.list_programmes().await.unwrap_or_default().programmes.into_iter();
        for programme in there.filter(|programme| programme.deleted.is_none()) {
            let Ok(document) = self.document_of(&programme.id).await else { continue };
            let history = self.history_of(&programme.id).await?;
            all.push(exchange::ArchivedProgramme { name: None, document, history });
        }
        if all.is_empty() {
            let document = self.document.get_untracked();
            all.push(exchange::ArchivedProgramme { name: None, document, history: Vec::new() });
        }
        Ok(all)
    }

    async fn history_of(&self, id: &str) -> Result<Vec<exchange::ArchivedVersion>, Failure> {
        let journal = self.read(Some(id)).await?.unwrap_or_default();
        let mut all = Vec::new();
        for past in list_checkpoints(&journal).into_iter().rev() {
            let text = self.journal()?.recall(id, past.revision).await?;
            // A checkpoint that cannot be read is not worth the others.
            let Some(saved) = text.and_then(|text| decode(&text).ok()) else { continue };
            let Some(time) = exchange::Timestamp::parse(&clock::iso(past.time)) else { continue };
            let name = past.title.and_then(|title| Text::new(title).ok());
            all.push(exchange::ArchivedVersion { time, name, document: saved.document });
        }
        Ok(all)
    }

    /// Adds the programmes of an archive, each with its history, beside those that are here.
    pub async fn import_all(&self, programmes: &[exchange::ArchivedProgramme]) -> SaveResult {
        self.check_may_write()?;
        // The one opened last comes last, so that it stands first again.
        for programme in programmes.iter().rev() {
            let mut journal_writer = JournalWriter::in_background(self.store.new_programme_id());
            for past in &programme.history {
                let results = results(past.document.calculation());
                let time = clock::of_iso(past.time.as_str());
                let title = past.name.clone().map(String::from);
                journal_writer.append_checkpoint(&past.document, &results, time, title);
            }
            let results = results(programme.document.calculation());
            self.save_in_background(journal_writer, &programme.document, &results).await?;
        }
        Ok(())
    }

    /// Takes away everything that is kept under this storage key, and the person's preferences.
    pub async fn erase_all(&self) -> SaveResult {
        let key = self.store.storage_key().ok_or(Failure::Refused)?;
        self.journal()?.erase().await?;
        storage::erase(|of| keys::is_of(key, of))?;
        tab_storage::forget(&keys::partial_answer(key));
        self.reset(Notice::Erased);
        Ok(())
    }
}

/// Asks the browser not to erase what is kept. Some ask the person in turn; nobody waits for that.
fn request_persistent_storage() {
    task::spawn(async move {
        persistent_storage::ask().await;
    });
}

fn rename(name: Text) -> Edit {
    Edit::set(Field::Programme(ProgrammeField::Name), Entry::Text(name))
}
