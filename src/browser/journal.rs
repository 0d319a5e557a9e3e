//! The browser's database, where the journals of programmes are kept, and the agreement with other
//! tabs on who writes. Must not know what a record says.
//!
//! `journal.js` does it: it is read while the application is still on its way, and what it deals
//! in, transactions and locks, lives by the turns of the browser's own event loop.

use js_sys::Promise;
use send_wrapper::SendWrapper;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::storage::{self, Failure};

#[wasm_bindgen]
extern "C" {
    /// The journal as the loader hands it over.
    #[derive(Clone)]
    pub type JournalHandle;

    #[wasm_bindgen(method, getter)]
    fn writes(this: &JournalHandle) -> bool;
    #[wasm_bindgen(method, getter)]
    fn wrote(this: &JournalHandle) -> bool;
    #[wasm_bindgen(method, getter)]
    fn kept(this: &JournalHandle) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn refused(this: &JournalHandle) -> Option<String>;
    #[wasm_bindgen(method)]
    fn id(this: &JournalHandle) -> String;
    #[wasm_bindgen(method)]
    fn listen(this: &JournalHandle, tell: &JsValue);
    #[wasm_bindgen(method)]
    fn leave(this: &JournalHandle);
    #[wasm_bindgen(method)]
    fn read(this: &JournalHandle, programme: Option<&str>) -> Promise;
    #[wasm_bindgen(method)]
    fn recall(this: &JournalHandle, programme: &str, revision: f64) -> Promise;
    #[wasm_bindgen(method)]
    fn everything(this: &JournalHandle) -> Promise;
    #[wasm_bindgen(method)]
    fn append(this: &JournalHandle, batch: &str) -> Promise;
    #[wasm_bindgen(method)]
    fn note(this: &JournalHandle, programme: &str, about: &str) -> Promise;
    #[wasm_bindgen(method)]
    fn erase(this: &JournalHandle) -> Promise;
    #[wasm_bindgen(method, js_name = takeOver)]
    fn take_over(this: &JournalHandle);
    #[wasm_bindgen(method, js_name = handOver)]
    fn hand_over(this: &JournalHandle);
}

/// What the journal had when the page opened, or has now.
#[derive(Clone, Debug, Default)]
pub struct InitialRead {
    /// Whether this tab writes, and did before the journal was read; else another may have written
    /// since.
    pub writes: bool,
    /// What is kept, if anything.
    pub journal: Option<String>,
    /// Why nobody knows, if so.
    pub refused: Option<Failure>,
}

/// What happens to the journal without this page having asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JournalEvent {
    /// This tab writes from now on.
    BecameWriter,
    /// Another tab writes from now on.
    BecameFollower,
    /// Another tab wants to write; it waits until everything here is kept.
    Yield,
    /// The tab that writes has kept this.
    Saved(String),
    /// What the list says of a programme has changed.
    ListChanged,
    /// Everything was erased.
    Erased,
    /// A newer version of the application has taken the database over.
    NewerVersion,
    /// The browser has let the connection drop. What was kept may be gone with it.
    Closed,
}

/// The journals under one storage key.
#[derive(Clone)]
pub struct Journal(SendWrapper<JournalHandle>);

impl Journal {
    /// The journal that the loader has opened.
    #[must_use]
    pub fn from_handle(handle: JournalHandle) -> Self {
        Self(SendWrapper::new(handle))
    }

    /// What it had when the page opened.
    #[must_use]
    pub fn initial_read(&self) -> InitialRead {
        let refused = self.0.refused().map(|why| Failure::from_word(&why));
        InitialRead { writes: self.0.wrote(), journal: self.0.kept(), refused }
    }

    /// Whether this tab writes now.
    #[must_use]
    pub fn writes(&self) -> bool {
        self.0.writes()
    }

    /// A random identity for a programme.
    #[must_use]
    pub fn new_id(&self) -> String {
        self.0.id()
    }

    /// Has the journal's events handled as long as the page is there.
    pub fn listen(&self, handle: impl Fn(JournalEvent) + 'static) {
        let tell = Closure::<dyn Fn(String, String)>::new(move |kind: String, what: String| {
            let event = match kind.as_str() {
                "writer" => JournalEvent::BecameWriter,
                "follower" => JournalEvent::BecameFollower,
                "yield" => JournalEvent::Yield,
                "kept" => JournalEvent::Saved(what),
                "noted" => JournalEvent::ListChanged,
                "erased" => JournalEvent::Erased,
                "newer" => JournalEvent::NewerVersion,
                "closed" => JournalEvent::Closed,
                _ => return,
            };
            handle(event);
        });
        // The journal is let go by `leave`; until then it may tell at any time.
        self.0.listen(&tell.into_js_value());
    }

    /// Stops listening and lets other tabs write.
    pub fn leave(&self) {
        self.0.leave();
    }

    /// What is kept of a programme, or of the one opened last, with the list of all; `None` where
    /// nothing is kept.
    pub async fn read(&self, programme: Option<&str>) -> Result<Option<String>, Failure> {
        text(self.0.read(programme)).await
    }

    /// The text of one checkpoint.
    pub async fn recall(&self, programme: &str, revision: u64) -> Result<Option<String>, Failure> {
        // Revisions are counted one by one: far below what a float holds exactly.
        #[expect(clippy::cast_precision_loss, reason = "a count of edits stays below 2^53")]
        let revision = revision as f64;
        text(self.0.recall(programme, revision)).await
    }

    /// Everything there is, as it lies there.
    pub async fn everything(&self) -> Result<Option<String>, Failure> {
        text(self.0.everything()).await
    }

    /// Adds records, all of them or none.
    pub async fn append(&self, batch: &str) -> Result<(), Failure> {
        if storage::has_stopped() {
            return Err(Failure::Stopped);
        }
        outcome(self.0.append(batch)).await
    }

    /// Changes what the list says of a programme.
    pub async fn note(&self, programme: &str, about: &str) -> Result<(), Failure> {
        outcome(self.0.note(programme, about)).await
    }

    /// Takes everything away.
    pub async fn erase(&self) -> Result<(), Failure> {
        outcome(self.0.erase()).await
    }

    /// The person wants to write in this tab.
    pub fn take_over(&self) {
        self.0.take_over();
    }

    /// Everything is kept: the tab that asked goes on.
    pub fn hand_over(&self) {
        self.0.hand_over();
    }
}

async fn text(promise: Promise) -> Result<Option<String>, Failure> {
    let text = JsFuture::from(promise).await.map_err(|_| Failure::Refused)?;
    Ok(text.as_string())
}

async fn outcome(promise: Promise) -> Result<(), Failure> {
    let outcome = JsFuture::from(promise).await.ok().and_then(|outcome| outcome.as_string());
    match outcome.as_deref() {
        Some("kept") => Ok(()),
        why => Err(Failure::from_word(why.unwrap_or_default())),
    }
}
