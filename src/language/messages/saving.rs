//! What is said where saving or opening did not go as usual.
//! Must not hold a word of any language.

/// Why the document is not saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSaved {
    /// The browser allows this page no storage.
    StorageRefused,
    /// The browser's storage has no room left.
    StorageFull,
    /// Another tab or element saved something else meanwhile.
    ChangedElsewhere,
    /// What is stored is of a newer version, and is not overwritten.
    NewerVersion,
    /// There is no database, only the local copy.
    NoDatabase,
    /// The programme is in the database alone, and that cannot be opened.
    OutOfReach,
    /// What is stored cannot be read and could not be set aside, and is not overwritten.
    OldDataInTheWay,
    /// What writes it could not be fetched.
    NotFetched,
}

/// The messages of saving and opening.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct SavingMessages {
    pub not_saved: fn(NotSaved) -> &'static str,
    pub conflict_saved_separately: &'static str,
    pub newer_elsewhere: &'static str,
    pub formulas_dropped: fn(usize) -> String,
    pub unreadable_set_aside: &'static str,
    pub newer_version: &'static str,
    pub download_old: &'static str,
    pub unrelated_copy_set_aside: &'static str,
    pub open_as_own_programme: &'static str,
    /// An input, and what was typed into it.
    pub pending_input: fn(&str, &str) -> String,
    pub use_pending_input: &'static str,
}
