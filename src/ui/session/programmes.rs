//! Several programmes and the history of each: what a person does with them as a whole.
//! Must not know how they are listed, nor where they lie.

use leptos::prelude::*;
use std::time::Duration;

use serde_json::{Value, json};

use super::draft::gives;
use super::tabs::Kept;
use super::{Keeping, Notice, Session};
use crate::browser::clock;
use crate::browser::journal::Journal;
use crate::browser::keys;
use crate::browser::protection;
use crate::browser::storage::{self, Failure};
use crate::browser::task;
use crate::document::{Document, Edit, Entry, Field, ProgrammeField, decode};
use crate::domain::results::{Results, results};
use crate::domain::text::Text;
use crate::exchange;
use crate::keeping::{Past, Pen, Programme, history, programmes, recover};

/// How long what is open may take to be kept before something else is opened.
const SETTLES_WITHIN: u32 = 330;
const STEP: Duration = Duration::from_millis(30);

/// What is kept, as a list shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    /// Every programme, the one opened last first.
    pub programmes: Vec<Programme>,
    /// The checkpoints of the open one, newest first.
    pub history: Vec<Past>,
    /// Which one is open.
    pub open: String,
}

impl Session {
    fn journal(&self) -> Result<Journal, Failure> {
        self.keeper.journal().ok_or(Failure::Refused)
    }

    async fn read(&self, programme: Option<&str>) -> Result<Option<Value>, Failure> {
        let text = self.journal()?.read(programme).await?;
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
    }

    /// What is kept.
    pub async fn list(&self) -> Result<Shelf, Failure> {
        let open = self.keeper.programme();
        let journal = self.read(Some(&open)).await?.unwrap_or_default();
        Ok(Shelf { programmes: programmes(&journal), history: history(&journal), open })
    }

    /// Waits until everything that was done is kept, and tells whether it is.
    pub(in crate::ui) async fn settled(&self) -> bool {
        self.flush();
        for _ in 0..SETTLES_WITHIN {
            match self.keeping_now() {
                Keeping::Saved | Keeping::Untouched => return true,
                Keeping::Failed(_) | Keeping::Following => return false,
                Keeping::Saving => clock::pause(STEP).await,
            }
        }
        false
    }

    /// Begins a programme with a document. Where nothing can be kept it takes the place of the one
    /// that is open, which undo brings back.
    pub async fn begin(&self, document: Document) -> Kept {
        self.may_write()?;
        if !self.settled().await {
            if !matches!(self.keeping_now(), Keeping::Failed(_)) {
                return Err(Failure::Refused);
            }
            self.replace(document);
            return Ok(());
        }
        self.keeper.take_up(Pen::new(self.keeper.new_programme()));
        self.adopt(document);
        self.set_keeping(Keeping::Saving);
        self.form(None);
        self.pump();
        if self.settled().await {
            // Who begins a second programme means to keep the first.
            ask_to_keep();
        }
        self.programmes_changed();
        Ok(())
    }

    /// Opens a programme.
    pub async fn open_programme(&self, id: &str) -> Kept {
        self.may_write()?;
        if !self.settled().await {
            return Err(Failure::Refused);
        }
        let text = self.journal()?.read(Some(id)).await?;
        let journal = text.as_deref().and_then(|text| serde_json::from_str(text).ok());
        let recovered = journal.as_ref().and_then(recover);
        recovered.and_then(|recovered| recovered.reached).ok_or(Failure::Gone)?;
        self.note(id, "opened", json!(0)).await?;
        self.reopen(Ok(text));
        // The fast copy is of this programme from now on.
        self.now(|document, results| self.keeper.copy(document, results));
        Ok(())
    }

    /// Keeps a document as a programme that is not opened.
    pub(in crate::ui) async fn keep_apart(
        &self,
        mut pen: Pen,
        document: &Document,
        results: &Results,
    ) -> Kept {
        // Whatever stands in its history: the present document is a whole.
        pen.form_checkpoint(document, results, clock::now(), None);
        let batch = pen.hand_over().ok_or(Failure::Refused)?;
        let kept = self.journal()?.append(&batch).await;
        self.programmes_changed();
        kept
    }

    /// The document of a programme, open or not.
    pub async fn document_of(&self, id: &str) -> Result<Document, Failure> {
        if id == self.keeper.programme() {
            return Ok(self.document.get_untracked());
        }
        let recovered = self.read(Some(id)).await?.as_ref().and_then(recover);
        let reached = recovered.and_then(|recovered| recovered.reached);
        reached.map(|(document, _)| document).ok_or(Failure::Gone)
    }

    /// Begins a programme with a copy of another.
    pub async fn duplicate(&self, id: &str, name: String) -> Kept {
        let mut document = self.document_of(id).await?;
        // A name that would be too long stays as it was.
        let _ = Text::new(name).map(|name| document.apply(rename(name)));
        self.begin(document).await
    }

    /// Gives a programme another name.
    pub async fn rename(&self, id: &str, name: Text) -> Kept {
        self.may_write()?;
        if id == self.keeper.programme() {
            self.edit(rename(name)).map_err(|_| Failure::Refused)?;
            self.seal();
            return Ok(());
        }
        let recovered = self.read(Some(id)).await?.as_ref().and_then(recover);
        let recovered = recovered.ok_or(Failure::Gone)?;
        let (mut document, _) = recovered.reached.ok_or(Failure::Gone)?;
        document.apply(rename(name)).map_err(|_| Failure::Refused)?;
        let results = results(document.calculation());
        let pen = Pen::at(id.to_owned(), recovered.head, recovered.checkpoints, true);
        self.keep_apart(pen, &document, &results).await
    }

    /// Deletes a programme, so that it can be brought back. When it is the open one, the one
    /// opened before it is opened, or the example.
    pub async fn delete(&self, id: &str) -> Kept {
        self.may_write()?;
        if id == self.keeper.programme() {
            if !self.settled().await {
                return Err(Failure::Refused);
            }
            let shelf = self.list().await?;
            let mut others = shelf.programmes.iter().filter(|other| other.deleted.is_none());
            match others.find(|other| other.id != id) {
                Some(other) => self.open_programme(&other.id).await?,
                None => {
                    let currency = untrack(|| self.currency());
                    self.begin(Document::worked_example(currency)).await?;
                }
            }
        }
        self.note(id, "deleted", json!(clock::now())).await
    }

    /// Brings a deleted programme back.
    pub async fn bring_back(&self, id: &str) -> Kept {
        self.note(id, "deleted", Value::Null).await
    }

    /// Notes that the open programme was saved as a file.
    pub async fn note_backup(&self) -> Kept {
        self.note(&self.keeper.programme(), "backup", json!(clock::now())).await
    }

    async fn note(&self, id: &str, name: &str, value: Value) -> Kept {
        let noted = self.journal()?.note(id, &json!({ name: value }).to_string()).await;
        self.programmes_changed();
        noted
    }

    /// Gives the document as it is now a name in the history.
    pub async fn name_checkpoint(&self, title: String) -> bool {
        // Where nothing can be kept, or the journal has not answered yet, there is no history.
        if self.may_write().is_err() || !self.settled().await {
            return false;
        }
        self.form(Some(title));
        self.set_keeping(Keeping::Saving);
        self.pump();
        let kept = self.settled().await;
        ask_to_keep();
        self.programmes_changed();
        kept
    }

    /// The document as it was at a checkpoint of the open programme.
    pub async fn recall(&self, revision: u64) -> Result<Document, Failure> {
        let text = self.journal()?.recall(&self.keeper.programme(), revision).await?;
        let saved = text.and_then(|text| decode(&text).ok());
        let mut document = saved.ok_or(Failure::Gone)?.document;
        document.keep_formulas(gives);
        Ok(document)
    }

    /// Every programme with its history; where nothing is kept, the one on the screen.
    pub async fn everything(&self) -> Result<Vec<exchange::ArchivedProgramme>, Failure> {
        let mut all = Vec::new();
        let there = self.list().await.unwrap_or_default().programmes.into_iter();
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
        for past in history(&journal).into_iter().rev() {
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
    pub async fn add_all(&self, programmes: &[exchange::ArchivedProgramme]) -> Kept {
        self.may_write()?;
        // The one opened last comes last, so that it stands first again.
        for programme in programmes.iter().rev() {
            let mut pen = Pen::apart(self.keeper.new_programme());
            for past in &programme.history {
                let results = results(past.document.calculation());
                let time = clock::of_iso(past.time.as_str());
                let title = past.name.clone().map(String::from);
                pen.form_checkpoint(&past.document, &results, time, title);
            }
            let results = results(programme.document.calculation());
            self.keep_apart(pen, &programme.document, &results).await?;
        }
        Ok(())
    }

    /// Takes away everything that is kept under this storage key, and the person's preferences.
    pub async fn erase(&self) -> Kept {
        let key = self.keeper.storage_key().ok_or(Failure::Refused)?;
        self.journal()?.erase().await?;
        storage::erase(|of| keys::is_of(key, of))?;
        self.begin_anew(Notice::Erased);
        Ok(())
    }
}

/// Asks the browser not to erase what is kept. Some ask the person in turn; nobody waits for that.
fn ask_to_keep() {
    task::spawn(async move {
        protection::ask().await;
    });
}

fn rename(name: Text) -> Edit {
    Edit::set(Field::Programme(ProgrammeField::Name), Entry::Text(name))
}
