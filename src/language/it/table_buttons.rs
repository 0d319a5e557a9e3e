//! The buttons that import a table or save one, in Italian.

use crate::language::messages::table_buttons::TableButtonMessages;

pub(crate) static MESSAGES: TableButtonMessages = TableButtonMessages {
    import: "Importa una tabella…",
    save: "Salva come CSV",
    save_all: |count| format!("Salva tutti e {count} come CSV"),
    save_shown: |count| match count {
        "1" => "Salva come CSV quello mostrato".to_owned(),
        _ => format!("Salva come CSV i {count} mostrati"),
    },
    for_participants: "Per i partecipanti",
    template: "Modello per i partecipanti",
    template_hint: "Una tabella da compilare, in CSV, con due esempi che l’importazione salta.",
    form: "Modulo da stampare",
    form_hint: "Una pagina per un caso scritto a mano.",
    cases_file_name: "casi",
    template_file_name: "modello",
};
