//! The buttons that import a table or save one.
//! Must not hold a word of any language.

/// The messages of the buttons for tables: they are seen before the import is fetched.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct TableButtonMessages {
    pub import: &'static str,
    pub save: &'static str,
    pub save_all: fn(&str) -> String,
    pub save_shown: fn(&str) -> String,
    pub for_participants: &'static str,
    pub template: &'static str,
    pub template_hint: &'static str,
    pub form: &'static str,
    pub form_hint: &'static str,
    pub cases_file_name: &'static str,
    pub template_file_name: &'static str,
}
