//! What a person prefers in every calculation: the language, single keys as shortcuts,
//! what the columns of their tables are.
//! Must not know which document is open.

use super::keys;
use super::storage;
use crate::language::Language;

/// The language that the person chose, if one was.
#[must_use]
pub fn language() -> Option<Language> {
    Language::from_tag(&storage::preferred(keys::LANGUAGE)?)
}

/// Remembers the language that the person chose.
pub fn choose_language(language: Language) {
    storage::prefer(keys::LANGUAGE, language.code());
}

/// Whether single keys are shortcuts.
#[must_use]
pub fn single_keys() -> bool {
    storage::preferred(keys::SINGLE_KEYS).as_deref() != Some("off")
}

/// Remembers whether single keys are shortcuts.
pub fn use_single_keys(use_them: bool) {
    storage::prefer(keys::SINGLE_KEYS, if use_them { "on" } else { "off" });
}

/// What was said that the columns of tables of a kind are, as it was remembered.
#[must_use]
pub fn columns(kind: &str) -> Option<String> {
    storage::preferred(&keys::columns(kind))
}

/// Remembers what was said that the columns of tables of a kind are.
pub fn remember_columns(kind: &str, text: &str) {
    storage::prefer(&keys::columns(kind), text);
}
