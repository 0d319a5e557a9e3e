//! The buttons that import a table or save one, in English.

use crate::language::messages::table_buttons::TableButtonMessages;

pub(crate) static MESSAGES: TableButtonMessages = TableButtonMessages {
    import: "Import a table…",
    save: "Save as CSV",
    save_all: |count| format!("Save all {count} as CSV"),
    save_shown: |count| match count {
        "1" => "Save the one shown as CSV".to_owned(),
        _ => format!("Save the {count} shown as CSV"),
    },
    for_participants: "For participants",
    template: "Template for participants",
    template_hint: "A table to fill in, as CSV, with two examples that are skipped on import.",
    form: "Printable form",
    form_hint: "One page to print, for a case written by hand.",
    cases_file_name: "cases",
    template_file_name: "template",
};
