//! Warnings beside the result, in Italian.

use crate::language::messages::warnings::WarningMessages;

pub(crate) static MESSAGES: WarningMessages = WarningMessages {
    refused_inputs: |number, names| match number {
        1 => format!("Un campo è da correggere ({names}); intanto resta l’ultimo valore valido."),
        _ => format!(
            "{number} campi sono da correggere ({names}); intanto restano gli ultimi valori validi."
        ),
    },
    incomplete_lines: |number, names| match number {
        1 => format!("Una riga è incompleta e non conta: {names}."),
        _ => format!("{number} righe sono incomplete e non contano: {names}."),
    },
    not_isolated: |names| {
        format!("Non ancora isolato da altre cause, conteggiato per intero: {names}.")
    },
    not_assessed: |names| format!("Certezza non indicata, conteggiato per intero: {names}."),
    all_after_horizon: "Tutti i benefici arrivano oltre l’orizzonte: nessuno conta.",
    extreme_return: "Un ROI oltre il 500% senza una riga documentata solleverà domande.",
    single_line_dominates: |name| {
        format!("Più di metà del beneficio poggia su una sola riga non documentata: {name}.")
    },
    more_freed_than_contracted: "Le ore liberate superano quelle contrattuali dei partecipanti.",
    money_before_cost: "Gli incassi precedono le spese: in questo caso è il tasso interno di rendimento basso quello buono.",
    value_outside_range: |names| format!("Il valore è fuori dal suo intervallo: {names}."),
};
