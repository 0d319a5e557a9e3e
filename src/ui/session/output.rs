//! What is handed to the person outside the page: files and paper. Where a page may do neither, the
//! browser says nothing of it; so that is said here.
//! Must not know what is in them.

use web_sys::DocumentFragment;

use super::{Notice, Session};
use crate::browser::{download, printing};

impl Session {
    /// Hands a text over as a file of a name. Within a frame of another page nobody can tell whether
    /// it got there: the text is then there to be copied as well.
    pub(in crate::ui) fn save_text_file(&self, name: String, text: String) {
        if download::may_be_refused() {
            self.notify(Some(Notice::FileByHand(text.clone())));
        }
        download::text_file(name, text);
    }

    /// Prints the part of a tree that a selector finds, and nothing of the page around it.
    pub(in crate::ui) fn print(&self, tree: Option<DocumentFragment>, part: &'static str) {
        let session = self.clone();
        printing::print(tree, part, move |has_begun| {
            if !has_begun {
                session.notify(Some(Notice::PrintRefused));
            }
        });
    }
}
