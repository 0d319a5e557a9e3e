//! The names under which anything is kept. Prefixed, because an embedded calculator shares its
//! storage with the page around it. Must not know what is kept.

/// The language that a person chose.
pub const LANGUAGE: &str = "tornaconto:language";

/// Whether single keys are shortcuts: `off` where the person does not want that.
pub const SINGLE_KEYS: &str = "tornaconto:single-keys";

/// What a person said that the columns of tables are.
#[must_use]
pub fn columns(kind: &str) -> String {
    [COLUMNS, kind].concat()
}

const COLUMNS: &str = "tornaconto:columns:";

/// Where the document of a storage key is kept.
#[must_use]
pub fn document(storage_key: &str) -> String {
    format!("tornaconto:document:{storage_key}")
}

/// Where a page writes what is typed until the journal can keep it.
#[must_use]
pub fn pending_input(storage_key: &str, page: &str) -> String {
    format!("tornaconto:pending:{storage_key}:{page}")
}

/// Where a tab keeps an answer to the survey that is half given.
#[must_use]
pub fn partial_answer(storage_key: &str) -> String {
    format!("tornaconto:partial-answer:{storage_key}")
}

/// Where a tab remembers that it was handed over to whoever answers the survey.
#[must_use]
pub fn handed_over(storage_key: &str) -> String {
    format!("tornaconto:handed-over:{storage_key}")
}

/// Where it is remembered which answer to the survey was given in this browser.
#[must_use]
pub fn own_answer(storage_key: &str) -> String {
    format!("tornaconto:own-answer:{storage_key}")
}

/// Where bytes that could not be read are set aside.
#[must_use]
pub fn set_aside(storage_key: &str, when: &str) -> String {
    format!("tornaconto:set-aside:{storage_key}:{when}")
}

/// Whether a key holds something of this storage key's programmes, or of the person's preferences.
#[must_use]
pub fn is_of(storage_key: &str, key: &str) -> bool {
    let of = [
        document(storage_key),
        own_answer(storage_key),
        LANGUAGE.to_owned(),
        SINGLE_KEYS.to_owned(),
    ];
    let is_whole = of.iter().any(|known| known == key);
    let prefixes = [set_aside(storage_key, ""), pending_input(storage_key, ""), COLUMNS.to_owned()];
    is_whole || prefixes.iter().any(|prefix| key.starts_with(prefix.as_str()))
}
