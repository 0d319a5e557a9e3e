//! The dialog of programmes, in Italian.

use crate::document::{Flaw, Undecodable, VERSION};
use crate::language::messages::programmes::ProgrammeMessages;

pub(crate) static MESSAGES: ProgrammeMessages = ProgrammeMessages {
    title: "Programmi, cronologia e file",
    close: "Chiudi",
    loading: "Un momento…",
    storage_unavailable: "Il browser non permette alla pagina di leggere i dati salvati. Quanto vedi funziona e si può salvare in un file.",
    programmes: "Programmi",
    untitled: "Senza nome",
    copy_of: |name| format!("{name} (copia)"),
    is_open: "aperto ora",
    changed: |when| format!("modificato {when}"),
    new_programme: "Nuovo programma",
    open: "Apri",
    duplicate: "Duplica",
    rename: "Rinomina",
    name: "Nome",
    save_name: "Salva",
    delete: "Elimina",
    deleted: |count| format!("Eliminati ({count})"),
    restore_deleted: "Ripristina",
    action_failed: "Operazione non riuscita: il programma aperto non è salvato, o ciò che hai chiesto non c’è più. Non è cambiato nulla.",
    none_yet: "Non è ancora salvato nulla. Il primo valore che cambi dà inizio a un programma.",

    history: "Cronologia",
    history_hint: "Ogni pochi minuti di lavoro si crea un punto di ripristino. Quelli che salvi tu, con un nome, restano per sempre.",
    no_history: "Non ci sono ancora punti di ripristino.",
    create_checkpoint: "Salva un punto di ripristino",
    checkpoint_name: "Nome del punto di ripristino",
    compare: "Confronta",
    at_checkpoint: "allora",
    now: "ora",
    in_the_file: "nel file",
    restore: "Ripristina questo",
    cancel: "Annulla",
    lines: "Righe",

    files: "File",
    files_hint: "Un file si conserva dove vuoi, si manda a qualcuno, si riapre qui.",
    save_file: "Salva in un file",
    open_file: "Apri un file…",
    drop_here: "o trascinalo sul calcolatore",
    save_everything: "Salva tutto in un solo file",
    as_new_programme: "Apri come nuovo programma",
    replace_open: "Sostituisci il programma aperto",
    archive_count: |count| match count {
        1 => "Questo file contiene un programma.".to_owned(),
        count => format!("Questo file contiene {count} programmi."),
    },
    add_all: "Aggiungi ai programmi di questo browser",
    added: |count| match count {
        1 => "È stato aggiunto un programma.".to_owned(),
        count => format!("Sono stati aggiunti {count} programmi."),
    },
    not_text: "Non è un file di testo in UTF-8, quindi non è un file di Tornaconto.",
    file_unreadable: "Non è stato possibile leggere il file.",
    file_changed: "Non è stato possibile leggerlo fino in fondo: da quando l’hai scelto è stato modificato, spostato o eliminato. Sceglilo di nuovo.",
    is_table: |name| format!("{name} è una tabella, non un programma salvato."),
    import_table: "Importala in Casi di studio",

    storage: "Sicurezza dei dati",
    storage_is_persistent: "Il browser ha promesso di non cancellare ciò che è conservato qui.",
    storage_is_not_persistent: "Il browser può cancellare ciò che è conservato qui quando lo spazio scarseggia.",
    storage_expires: "Questo browser può cancellare ciò che è conservato qui dopo sette giorni senza visite. Un file è al sicuro.",
    request_persistent_storage: "Chiedi al browser di non cancellarlo",
    last_backup: |when| format!("Salvato in un file l’ultima volta: {when}."),
    no_backup: "Questo programma non è mai stato salvato in un file.",
    erase: "Cancella tutto…",
    erase_question: "Cancellare da questo browser tutti i programmi, la loro cronologia e le tue preferenze? È l’unica cosa, qui, che non si può annullare.",
    erase_now: "Cancella tutto ora",
    undecodable: |why| {
        match why {
        Undecodable::TooLarge => {
            "Questo file supera i 20 MB, il massimo che qui si può aprire. Scegline uno più piccolo."
                .to_owned()
        }
        Undecodable::TooDeep => "Questo non è un file di Tornaconto: le sue parti sono annidate più a \
                                 fondo che in qualsiasi nostro file. Scegli un file salvato qui."
            .to_owned(),
        Undecodable::Truncated => {
            "Questo file finisce troppo presto: ne manca una parte. Copialo o scaricalo di nuovo."
                .to_owned()
        }
        Undecodable::NotJson { line, column } => format!(
            "Questo file non si può leggere dalla riga {line}, carattere {column} in poi: lì non è \
             JSON. Scegli un file così come è stato salvato qui."
        ),
        Undecodable::MemberTwice { line, column } => format!(
            "In questo file un oggetto ha due volte lo stesso membro, la seconda alla riga {line}, \
             carattere {column}. Togline uno o scegli un file così come è stato salvato qui."
        ),
        Undecodable::NotOurs => {
            "Questo non è un file di Tornaconto. Scegli un file salvato qui.".to_owned()
        }
        Undecodable::Newer(version) => format!(
            "È stato salvato da una versione più recente di Tornaconto (il suo formato è il {version}, \
             questa pagina legge fino al {VERSION}). Ricarica la pagina per avere l’ultima \
             versione, poi riaprilo."
        ),
        Undecodable::Faulty(fault) => {
            let place = fault.place();
            let place = match place.as_str() {
                "" => "nell’oggetto più esterno".to_owned(),
                place => format!("in {place}"),
            };
            let what = match &fault.flaw {
                Flaw::Missing => "manca".to_owned(),
                Flaw::Unknown(name) => format!("«{name}» lì non è previsto"),
                Flaw::NotAccepted(value) => format!("«{value}» lì non è accettato"),
                Flaw::NotText(number) => {
                    format!("{number} deve stare tra virgolette, per essere letto esattamente")
                }
                Flaw::Twice(which) => format!("«{which}» compare due volte"),
                Flaw::Apart(which) => format!("«{which}» non è coerente con le altre parti"),
                Flaw::LineTooLarge => {
                    "il risultato della riga è troppo grande per un calcolo esatto".to_owned()
                }
            };
            format!("In questo file, {place}: {what}. Correggilo lì o scegli un altro file.")
        }
    }
    },
};
