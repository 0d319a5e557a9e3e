//! Saving and opening that did not go as usual, in Italian.

use super::calculator;
use crate::language::messages::saving::{NotSaved, SavingMessages};

pub(crate) static MESSAGES: SavingMessages = SavingMessages {
    not_saved: |why| match why {
        NotSaved::StorageRefused => {
            "Non salvato: il browser non permette alla pagina di salvare dati."
        }
        NotSaved::StorageFull => "Non salvato: la memoria del browser per questo sito è piena.",
        NotSaved::ChangedElsewhere => {
            "Non salvato: un’altra scheda ha salvato altro nel frattempo. Salva questo in un file, poi ricarica."
        }
        NotSaved::NewerVersion => "Non salvato: qui c’è un documento di una versione più recente.",
        NotSaved::NoDatabase => {
            "Salvataggio non garantito: il browser non permette alla pagina di salvare dati nel suo database. C’è una copia rapida, che un arresto anomalo può far perdere; per sicurezza salva in un file."
        }
        NotSaved::OutOfReach => {
            "Non salvato: il tuo programma è nel database del browser, che ora non si apre. Ricarica per riprovare."
        }
        NotSaved::NotFetched => calculator::MESSAGES.saving_not_loaded,
        NotSaved::OldDataInTheWay => {
            "Non salvato: i dati conservati qui non si possono né leggere né mettere da parte."
        }
    },
    conflict_saved_separately: "Un’altra scheda ha salvato altro nel frattempo. Quanto era qui è ora un programma separato, nell’elenco dei programmi; questo è ciò che ha salvato l’altra scheda.",
    newer_elsewhere: "Una versione più recente di questa pagina è aperta in un’altra scheda. Ricarica questa per continuare; fino ad allora qui non si salva nulla.",
    formulas_dropped: |count| match count {
        1 => "Una formula non corrispondeva al suo valore; è rimasto il valore.".to_owned(),
        count => {
            format!("{count} formule non corrispondevano ai loro valori; sono rimasti i valori.")
        }
    },
    unreadable_set_aside: "I dati conservati qui non erano leggibili. Sono stati messi da parte, intatti.",
    newer_version: "Il documento conservato qui è di una versione più recente. Resta intatto.",
    download_old: "Scarica i vecchi dati",
    unrelated_copy_set_aside: "C’era un’altra copia di questo programma, che non prosegue quella salvata. È stata messa da parte.",
    open_as_own_programme: "Aprila come programma separato",
    pending_input: |field, typed| {
        format!(
            "Avevi scritto «{typed}» ({field}) prima che si potesse salvare, e intanto il campo è cambiato."
        )
    },
    use_pending_input: "Usa quello che ho scritto",
};
