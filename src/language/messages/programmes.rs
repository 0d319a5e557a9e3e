//! What the dialog of programmes says: the list, checkpoints, files, how safe the storage is.
//! Must not hold a word of any language.

use crate::document::Undecodable;

/// The messages of the dialog of programmes.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct ProgrammeMessages {
    // Programmes.
    pub title: &'static str,
    pub close: &'static str,
    pub loading: &'static str,
    pub storage_unavailable: &'static str,
    pub programmes: &'static str,
    pub untitled: &'static str,
    pub copy_of: fn(&str) -> String,
    pub is_open: &'static str,
    pub changed: fn(&str) -> String,
    pub new_programme: &'static str,
    pub open: &'static str,
    pub duplicate: &'static str,
    pub rename: &'static str,
    pub name: &'static str,
    pub save_name: &'static str,
    pub delete: &'static str,
    pub deleted: fn(usize) -> String,
    pub restore_deleted: &'static str,
    pub action_failed: &'static str,
    pub none_yet: &'static str,

    // Checkpoints.
    pub history: &'static str,
    pub history_hint: &'static str,
    pub no_history: &'static str,
    pub create_checkpoint: &'static str,
    pub checkpoint_name: &'static str,
    pub compare: &'static str,
    pub at_checkpoint: &'static str,
    pub now: &'static str,
    pub in_the_file: &'static str,
    pub restore: &'static str,
    pub cancel: &'static str,
    pub lines: &'static str,

    // Files.
    pub files: &'static str,
    pub files_hint: &'static str,
    pub save_file: &'static str,
    pub open_file: &'static str,
    pub drop_here: &'static str,
    pub save_everything: &'static str,
    pub as_new_programme: &'static str,
    pub replace_open: &'static str,
    pub archive_count: fn(usize) -> String,
    pub add_all: &'static str,
    pub added: fn(usize) -> String,
    pub not_text: &'static str,
    pub file_unreadable: &'static str,
    pub file_changed: &'static str,
    pub is_table: fn(&str) -> String,
    pub import_table: &'static str,

    // How safe the storage is.
    pub storage: &'static str,
    pub storage_is_persistent: &'static str,
    pub storage_is_not_persistent: &'static str,
    pub storage_expires: &'static str,
    pub request_persistent_storage: &'static str,
    pub last_backup: fn(&str) -> String,
    pub no_backup: &'static str,
    pub erase: &'static str,
    pub erase_question: &'static str,
    pub erase_now: &'static str,

    // Why a file cannot be opened.
    pub undecodable: fn(&Undecodable) -> String,
}
