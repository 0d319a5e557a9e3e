//! What a person prefers in every calculation: so far, the language.
//! Must not know which document is open.

use super::keys;
use super::storage;
use crate::language::Language;

/// The language that the person chose, if one was.
#[must_use]
pub fn language() -> Option<Language> {
    Language::of_tag(&storage::preferred(keys::LANGUAGE)?)
}

/// Remembers the language that the person chose.
pub fn choose_language(language: Language) {
    storage::prefer(keys::LANGUAGE, language.code());
}
