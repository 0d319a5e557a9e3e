//! Then and now, in Italian.

use crate::language::messages::comparison::ComparisonMessages;

pub(crate) static MESSAGES: ComparisonMessages = ComparisonMessages {
    mark: "Segna questo momento",
    stop: "Termina il confronto",
    choose_another: "Scegli un altro momento",
    compare_beside: "Confronta nella pagina",
    compare_from_now: "Confronta da qui in poi",

    moment_at: |time| format!("Momento delle {time}"),
    marked: |time| {
        format!("Momento segnato: {time}. Lo trovi in Programmi, tra i punti di ripristino.")
    },
    marked_in_page: |time| {
        format!("Momento segnato: {time}. Resta finché la pagina è aperta: qui non si può salvare.")
    },
    no_moment: "Nessun momento segnato. Segna questo, cambia quello che vuoi e confronta.",
    compared_with: |moment| format!("Confronto con: {moment}"),
    comparison_ended: "Confronto terminato.",

    then: |figure| format!("prima {figure}"),
    then_head: "Prima",
    better: ": meglio",
    worse: ": peggio",
    none: "non disponibile",
    now: "Ora",
    change: "Variazione",
    nothing_in_area: "Qui non c’era e non c’è nessun valore.",
    other_currency: "Prima gli importi erano in un’altra valuta: non sono convertiti.",
};
