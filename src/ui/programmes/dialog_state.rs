//! The open dialog's own state, as a context, and how something is done in it that takes a moment.
//! Must not know how any of it is shown; what is stored is the session's.

use std::sync::Arc;

use leptos::prelude::*;
use send_wrapper::SendWrapper;
use web_sys::DocumentFragment;

use super::preview::Preview;
use super::{ShadowTree, TITLE};
use crate::browser::storage::Failure;
use crate::browser::{focus, task};
use crate::exchange;
use crate::language::ProgrammeMessages;
use crate::ui::hand_over::WaitingFile;
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::programmes::ProgrammeList;
use crate::ui::session::{Session, use_session};

/// Whether it is known what is stored.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ListStatus {
    Pending,
    Listed,
    OutOfReach,
}

/// What was said last in the dialog.
#[derive(Clone)]
pub(super) struct Message {
    pub(super) sentence: String,
    /// The programme that was deleted, if that is what is said.
    pub(super) deleted: Option<String>,
}

/// The dialog's state. Work that has begun goes on when the dialog is closed, and so do its signals.
#[derive(Clone)]
pub(super) struct DialogState {
    pub(super) session: Session,
    pub(super) locale: LocaleContext,
    tree: Option<ShadowTree>,
    status: ArcRwSignal<ListStatus>,
    /// What is stored, once it is listed.
    list: ArcRwSignal<ProgrammeList>,
    /// What was said in the dialog last.
    pub(super) message: ArcRwSignal<Option<Message>>,
    /// The document that is looked at.
    pub(super) preview: ArcRwSignal<Option<Preview>>,
    /// The programmes of an archive that was opened.
    pub(super) archive: ArcRwSignal<Option<Arc<Vec<exchange::ArchivedProgramme>>>>,
    /// A table that was chosen or dropped: another dialog takes it.
    pub(super) table: WaitingFile,
    /// The programme that is being renamed.
    pub(super) renaming: ArcRwSignal<Option<String>>,
}

/// The state of the dialog around.
pub(super) fn use_dialog() -> DialogState {
    expect_context()
}

/// The messages of the dialog.
pub(super) fn use_words() -> &'static ProgrammeMessages {
    use_locale().language().programme_messages()
}

/// Something of what is listed.
pub(super) fn use_list<T: PartialEq + Send + Sync + 'static>(
    read: impl Fn(&ProgrammeList) -> T + Send + Sync + 'static,
) -> Memo<T> {
    let list = use_dialog().list;
    Memo::new(move |_| list.with(&read))
}

impl DialogState {
    /// Nothing is known yet. The dialog stands in `tree`.
    pub(super) fn new(tree: Option<ShadowTree>) -> Self {
        Self {
            session: use_session(),
            locale: use_locale(),
            tree,
            status: ArcRwSignal::new(ListStatus::Pending),
            list: ArcRwSignal::default(),
            message: ArcRwSignal::new(None),
            preview: ArcRwSignal::new(None),
            archive: ArcRwSignal::new(None),
            table: WaitingFile::default(),
            renaming: ArcRwSignal::new(None),
        }
    }

    pub(super) fn words(&self) -> &'static ProgrammeMessages {
        self.locale.language().programme_messages()
    }

    /// Whether it is known what is stored, tracked.
    pub(super) fn status(&self) -> ListStatus {
        self.status.get()
    }

    /// Lists anew what is stored.
    pub(super) fn reload(&self) {
        let dialog = self.clone();
        task::spawn(async move {
            let listed = dialog.session.list_programmes().await;
            // Rows come and go; whoever works by keyboard stays on theirs.
            let refocus = dialog.refocus();
            dialog.show(listed);
            refocus();
        });
    }

    /// Shows what is stored, or that it is out of reach.
    pub(super) fn show(&self, listed: Result<ProgrammeList, Failure>) {
        match listed {
            Ok(list) => {
                self.list.set(list);
                self.status.set(ListStatus::Listed);
            }
            Err(_) => self.status.set(ListStatus::OutOfReach),
        }
    }

    /// Does something that takes a moment, and says so if it did not work.
    pub(super) fn attempt(&self, work: impl Future<Output = Result<(), Failure>> + 'static) {
        let dialog = self.clone();
        dialog.message.set(None);
        // The button that was pressed may go with what it did.
        let refocus = dialog.refocus();
        task::spawn(async move {
            if work.await.is_err() {
                dialog.say_failed();
            }
            dialog.reload();
            refocus();
        });
    }

    pub(super) fn say(&self, sentence: impl Into<String>) {
        self.message.set(Some(Message { sentence: sentence.into(), deleted: None }));
    }

    /// Says that a programme was deleted, and offers to bring it back.
    pub(super) fn say_deleted(&self, name: &str, deleted: String) {
        let sentence = (self.locale.details().removed)(name);
        self.message.set(Some(Message { sentence, deleted: Some(deleted) }));
    }

    pub(super) fn say_failed(&self) {
        self.say(self.words().action_failed);
    }

    /// Focuses the part with an id, once the views have followed.
    pub(super) fn focus(&self, id: &'static str) {
        focus::to(self.tree(), id.to_owned());
    }

    /// Puts the focus back where it is now, or on the title.
    fn refocus(&self) -> impl FnOnce() + use<> {
        focus::remember(self.tree(), TITLE)
    }

    pub(super) fn tree(&self) -> Option<DocumentFragment> {
        self.tree.clone().map(SendWrapper::take)
    }
}
