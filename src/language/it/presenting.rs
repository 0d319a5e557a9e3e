//! Presenting, in Italian.

use crate::language::messages::presenting::{PresentKey, PresentingMessages};

pub(crate) static MESSAGES: PresentingMessages = PresentingMessages {
    presentation: "Presentazione",
    hint: "→ avanti · ? tasti · Esc per uscire",
    hint_by_touch: "Tocca o scorri per andare avanti",
    keys: "Tasti e comandi",
    close_keys: "Torna alla slide",
    leave: "Esci",
    key: |key| match key {
        PresentKey::Next => "Avanti",
        PresentKey::Previous => "Indietro",
        PresentKey::NextCase => "Caso di studio successivo",
        PresentKey::Hide => "Nascondi ogni cifra finché non la scopri",
        PresentKey::HideAmounts => "Nascondi tutti gli importi",
        PresentKey::NextScenario => "Scenario successivo",
        PresentKey::PreviousScenario => "Scenario precedente",
        PresentKey::Compare => "Confronta con un momento segnato",
        PresentKey::Mark => "Segna questo momento",
        PresentKey::FullScreen => "Schermo intero",
        PresentKey::FreshExample => "Esempio pulito; il tuo programma resta",
        PresentKey::Keys => "Tasti",
        PresentKey::Leave => "Esci",
    },

    place: |place, of| format!("{place} di {of}"),
    case_place: |place, of| format!("Caso di studio {place} di {of}"),
    illustrative: "Dati illustrativi",
    nothing_to_show: "Non ci sono ancora dati da mostrare.",
    nothing_in_area: |area| format!("{area}: ancora nessun dato da mostrare."),

    hidden: "nascosto",
    figures_hidden: "Le cifre restano nascoste finché non le scopri.",
    figures_shown: "Le cifre sono visibili.",
    amounts_hidden: "Gli importi sono nascosti.",
    amounts_shown: "Gli importi sono visibili.",
    fresh_example: "Questo è un esempio pulito. Quello che era aperto prima resta in Programmi.",
    full_screen_refused: "Qui il browser non consente lo schermo intero: la presentazione occupa tutta la finestra.",
};
