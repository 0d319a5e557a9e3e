//! The import of tables, in Italian.

use crate::language::messages::table_import::TableImportMessages;

pub(crate) static MESSAGES: TableImportMessages = TableImportMessages {
    close: "Chiudi",
    source: "Origine",
    paste: "Incolla qui la tabella",
    paste_hint: "Celle copiate da un foglio di calcolo, o il testo di un file CSV.",
    choose_file: "Scegli un file…",
    drop_here: "oppure trascinane uno qui.",
    limits: "CSV o testo, fino a 20 MB e 200.000 righe. Viene letta su questo dispositivo; nulla cambia finché non confermi.",
    from_file: |name| format!("Dal file {name}"),
    pasted: "Dal testo incollato",
    choose_another: "Scegli un altro file",
    reading: "Lettura della tabella in corso…",
    cancel: "Interrompi",
    canceled: "Lettura interrotta. Non è cambiato nulla.",
    edited_elsewhere: "Questo programma è in modifica in un’altra scheda. Qui non si può aggiungere nulla finché la modifica non torna a questa.",
    nothing_changed: "Non è cambiato nulla.",

    empty: "È vuota. Una tabella ha una riga con i nomi delle colonne e, sotto, le altre righe.",
    too_large: "Supera i 20 MB, quindi non è stata letta. Dividila in più file o togli le colonne che non servono.",
    spreadsheet: "È un file di foglio di calcolo (.xlsx, .ods) o un archivio zip. Aprilo nel foglio di calcolo e salvalo come CSV, oppure copia le celle e incollale qui.",
    old_spreadsheet: "È un file di un vecchio foglio di calcolo (.xls). Aprilo nel foglio di calcolo e salvalo come CSV, oppure copia le celle e incollale qui.",
    archive: "È un archivio compresso. Estrai il file CSV che contiene e scegli quello.",
    pdf: "È un PDF: non ha righe e celle da leggere. Chiedi la tabella in CSV o come foglio di calcolo.",
    image: "È un’immagine: i numeri che mostra non si possono leggere. Chiedi la tabella in CSV o come foglio di calcolo.",
    html: "È una pagina web (HTML) o un file XML, anche se il nome finisce in .xls. Aprila in un foglio di calcolo e salvala come CSV, oppure copia le celle e incollale qui.",
    json: "È un file JSON, non una tabella. Esporta i dati in CSV.",
    rich_text: "È un documento formattato (RTF). Salva la tabella in CSV, oppure copia le celle e incollale qui.",
    binary: "Non è testo. Una tabella si legge come CSV o come testo con tabulazioni: salvala così, o incolla qui le celle.",
    unreadable: "Non è stato possibile leggere il file. Sceglilo di nuovo, o incolla qui le celle.",
    file_changed: "Non è stato possibile leggerlo fino in fondo: da quando l’hai scelto è stato modificato, spostato o eliminato. Sceglilo di nuovo.",
    too_wide: |line| {
        format!(
            "La riga {line} ha più di 1.000 celle: non è una tabella leggibile. Forse le celle hanno un altro separatore."
        )
    },
    commas_lost: |named, widest| {
        format!(
            "Le virgole decimali di questa tabella sono diventate separatori: l’intestazione nomina {named} colonne, le righe hanno fino a {widest} celle e a nessun numero restano decimali. Quali celle vadano insieme non si può più sapere. Salva di nuovo la tabella con il punto e virgola o la tabulazione tra le celle, oppure con il punto decimale."
        )
    },
    no_value_column: "Nessuna colonna è indicata come titolo, importo, ore o unità. Scegline una qui sopra.",

    good_or_bad: |column| {
        format!(
            "{column} dice solo se è andata bene o male. Non è un voto da 0 a 10 né una valutazione da 1 a 5: non se ne ricava né un NPS né una soddisfazione."
        )
    },

    found: "Che cosa è stato trovato",
    found_hint: "Correggi ciò che non va; il resto si aggiorna.",
    detected: |it| format!("Rilevato: {it}"),
    encoding: "Codifica",
    windows_1252: "Europa occidentale (Windows-1252)",
    utf_16: |low_first| {
        if low_first { "UTF-16 (prima il byte basso)" } else { "UTF-16 (prima il byte alto)" }
    },
    utf_8_twice: "UTF-8 codificato due volte per errore",
    characters_lost: |count| match count {
        "1" => "Un carattere non si può leggere in questa codifica; appare come �.".to_owned(),
        _ => {
            format!("{count} caratteri non si possono leggere in questa codifica; appaiono come �.")
        }
    },
    odd_letters: |word, is_of_file| {
        let choice = if is_of_file {
            "scegli sopra un’altra codifica"
        } else {
            "scegli il file invece di incollarlo"
        };
        format!("Alcune lettere sembrano sbagliate, come in «{word}». Se lo sono, {choice}.")
    },
    delimiter: "Separatore",
    tab: "tabulazione",
    semicolon: "punto e virgola ;",
    vertical_bar: "barra verticale |",
    comma: "virgola ,",
    colon: "due punti :",
    no_delimiter: "nessuno: ogni riga è una cella",
    other_delimiter: |it| format!("il carattere {it}"),
    header_rows: "Righe di intestazione",
    none: "nessuna",
    rows_to_skip: "Righe da saltare",
    decimal: "Separatore decimale",
    decimal_comma: "virgola, 1.234,5",
    decimal_point: "punto, 1,234.5",
    no_decimals: "non serve (nessun decimale)",
    date_order: "Date",
    day_first: "prima il giorno, 31/12/2025",
    month_first: "prima il mese, 12/31/2025",
    day_numbers: "numeri di giorno del foglio di calcolo, 46022",
    no_date_order: "non serve (nessuna data ambigua)",
    by_column: "cambia da colonna a colonna",
    detection_unclear: |usual| format!("non è chiaro; letto così: {usual}"),
    decimal_unclear: "Alcuni numeri si possono leggere in due modi, come 1.234 o 1,234. Indica che cosa separa i decimali.",
    date_order_unclear: "Alcune date si possono leggere in due modi, come 03/04/2025. Indica che cosa viene prima, il giorno o il mese.",

    columns: "Che cos’è ogni colonna",
    columns_hint: "Le tue scelte restano su questo dispositivo, in base ai nomi delle colonne.",
    column: "Colonna",
    samples: "Contenuto",
    taken_as: "Diventa",
    column_taken_as: |name| format!("Colonna {name}: diventa"),
    not_taken: "Ignorata",
    unnamed_column: |number| format!("senza nome ({number})"),
    more_columns: |count| match count {
        "1" => "Un’altra colonna non è mostrata ed è ignorata.".to_owned(),
        _ => format!("Altre {count} colonne non sono mostrate e sono ignorate."),
    },

    result: "Risultato",
    counts: |[rows, good, bad]| {
        let rows = if rows == "1" { "1 riga".to_owned() } else { format!("{rows} righe") };
        match bad {
            "0" => format!("{rows}: tutto a posto"),
            bad => format!("{rows}: {good} a posto, {bad} con errori"),
        }
    },
    cut_at: |line| {
        format!(
            "La tabella è troppo lunga: è stata letta fino alla riga {line}; il resto è stato saltato. Dividila per importare il resto."
        )
    },
    preview: "Le prime righe, come saranno importate",
    line: "Riga",
    faults: |count| match count {
        "1" => "Un errore".to_owned(),
        _ => format!("{count} errori"),
    },
    warnings: |count| match count {
        "1" => "Una cosa da controllare".to_owned(),
        _ => format!("{count} cose da controllare"),
    },
    line_and_column: |line, column| format!("Riga {line}, {column}"),
    line_number: |line| format!("Riga {line}"),
    quoted: |it| format!("«{it}»"),
    and_more: |count| match count {
        "1" => "e un’altra".to_owned(),
        _ => format!("e altre {count}"),
    },
    adding: "Aggiunta in corso…",
    added_at_once: |most, line| {
        format!(
            "Si aggiungono al massimo {most} righe alla volta: di questa tabella quelle fino alla riga {line}. Importa le altre come tabella a parte."
        )
    },
    rest_not_added: |count, line| match count {
        "1" => format!(
            "Una riga dopo la riga {line} non è stata aggiunta: importala come tabella a parte."
        ),
        _ => format!(
            "{count} righe dopo la riga {line} non sono state aggiunte: importale come tabella a parte."
        ),
    },
    nothing_to_add: "Nessuna riga da aggiungere.",
    too_many_lines: "Non è stato possibile aggiungerli: le righe sarebbero più di quante ne può contenere un programma. Non è cambiato nulla.",

    wrong_width: |has, expected| {
        let cells = if has == "1" { "1 cella".to_owned() } else { format!("{has} celle") };
        let columns =
            if expected == "1" { "1 colonna".to_owned() } else { format!("{expected} colonne") };
        format!(
            "La riga ha {cells} dove la tabella ha {columns}. Forse una cella contiene il separatore e non è tra virgolette."
        )
    },
    unclosed_quote: "Qui si aprono virgolette che non si chiudono più, e il resto del file finisce in una cella. Chiudile o toglile.",
    formula: |example| {
        format!(
            "È una formula. Le formule di una tabella importata non si calcolano: scrivi il valore, per esempio {example}."
        )
    },
    percent_over_100: "Una percentuale non può superare 100.",
    not_whole: "Serve un numero intero.",
    not_a_date: "Non è una data leggibile. Scrivila come 2025-12-31, 31/12/2025 o 31 dic 2025; anni dal 1900 in poi.",
    may_be_a_day_number: "Non è una data, ma potrebbe essere il numero di giorno di un foglio di calcolo (46022 è il 31 dicembre 2025). In tal caso scegli «numeri di giorno» per le date qui sopra.",
    unknown_value: |values| format!("Non è tra i valori ammessi: {values}."),
    too_long: "Supera i 10.000 caratteri.",
    control_characters: "Contiene caratteri che non si vedono e non sono ammessi. Riscrivilo.",
    value_required: "La cella è vuota, e alla riga questo dato serve.",
    repeats_line: |line| format!("È già alla riga {line}."),

    could_be: |other| format!("Potrebbe essere anche {other}."),
    may_be_a_fraction: "Letto come meno dell’uno per cento. Se è una frazione, come 0,4 per 40%, scrivi 40%.",
    rounded: "Ha più decimali di quanti se ne conservano, ed è arrotondato.",
    unused_value: "Non si usa per questo tipo di caso.",
    way_assumed: |way| format!("La leva non è indicata: si usa {way}."),
    looks_like_a_total: "Sembra il totale delle altre righe. Aggiunto, le conterebbe due volte.",

    cases_title: "Importa casi di studio",
    cases_hint: "Qualsiasi tabella con una riga per caso: un foglio di calcolo, ciò che esporta uno strumento per sondaggi, il modello compilato.",
    duplicate_cases: |count| {
        match count {
        "1" => {
            "Uno è già nel registro: stessa persona, stesso cliente, titolo, data e misura. Non aggiungerlo."
                .to_owned()
        }
        _ => format!(
            "{count} sono già nel registro: stessa persona, stesso cliente, titolo, data e misura. Non aggiungerli."
        ),
    }
    },
    add_cases: |count| match count {
        "1" => "Aggiungi 1 caso".to_owned(),
        _ => format!("Aggiungi {count} casi"),
    },
    cases_added: |count| match count {
        "1" => "È stato aggiunto un caso.".to_owned(),
        _ => format!("Sono stati aggiunti {count} casi."),
    },
    cases_too_large: |count| match count {
        "1" => {
            "Una riga vale più di quanto si possa calcolare con esattezza, ed è saltata.".to_owned()
        }
        _ => format!(
            "{count} righe valgono più di quanto si possa calcolare con esattezza, e sono saltate."
        ),
    },
    examples_left_out: |count| match count {
        "1" => "Contiene uno degli esempi del modello, che viene saltato.".to_owned(),
        _ => format!("Contiene {count} degli esempi del modello, che vengono saltati."),
    },
    default_way: "Righe senza leva",
    default_attribution: "Quota dovuta al programma, se la riga non la indica",
    default_confidence: "Certezza, se la riga non la indica",
    shares_missing: |count| {
        match count {
        "1" => "Una riga non dice quale quota è dovuta al programma, o quanto è certa. Indica prima le due quote qui sopra; va bene anche 100%.".to_owned(),
        _ => format!("{count} righe non dicono quale quota è dovuta al programma, o quanto sono certe. Indica prima le due quote qui sopra; va bene anche 100%."),
    }
    },
    no_way_column: |way| format!("Nessuna colonna indica la leva: ogni riga diventa {way}."),
    claimed: "Dichiarato",
    counts_for: "Conta per",
    saved_cases: |count, name| match count {
        "1" => format!("Un caso è stato salvato come {name}."),
        _ => format!("{count} casi sono stati salvati come {name}."),
    },
    saved_template: |name| format!("Il modello è stato salvato come {name}."),

    default_margin: "Margine di contribuzione, se una riga di ricavi non lo indica",
    update_changed: |count| match count {
        "1" => "1 caso è cambiato: aggiornalo".to_owned(),
        _ => format!("{count} casi sono cambiati: aggiornali"),
    },
    take_totals: |count| match count {
        "1" => "Aggiungi comunque il totale come caso".to_owned(),
        _ => format!("Aggiungi comunque i {count} totali come casi"),
    },
    take_foreign: |count, currency| match count {
        "1" => format!(
            "Prendi l’importo in un’altra valuta come {currency}, così com’è: nulla viene convertito"
        ),
        _ => format!(
            "Prendi i {count} importi in altre valute come {currency}, così come sono: nulla viene convertito"
        ),
    },
    apply_scales: "Moltiplica gli importi se il nome della colonna dice migliaia o milioni",
    scaled: |name, factor| {
        format!("{name}: ogni valore è moltiplicato per {factor}, come dice il nome della colonna.")
    },
    not_scaled: |name, factor| {
        format!(
            "{name}: i valori restano come sono, anche se il nome della colonna dice × {factor}."
        )
    },
    outcome: "Prima di aggiungere",
    columns_left_out: |columns| format!("Colonne non usate: {columns}."),
    column_values: |name, count| match count {
        "1" => format!("{name} (1 valore)"),
        _ => format!("{name} ({count} valori)"),
    },
    faulty_rows_stay_out: |count| match count {
        "1" => "1 riga con errori resta fuori; puoi correggerla qui sopra.".to_owned(),
        _ => format!("{count} righe con errori restano fuori; puoi correggerle qui sopra."),
    },
    totals_left_out: |count, lines| match count {
        "1" => format!("La riga {lines} è il totale di altre righe e resta fuori."),
        _ => format!("{count} righe sono totali di altre e restano fuori (righe {lines})."),
    },
    unchanged_left_out: |count| match count {
        "1" => "1 riga è già nel registro, identica, e resta fuori.".to_owned(),
        _ => format!("{count} righe sono già nel registro, identiche, e restano fuori."),
    },
    no_ids: |column, found| {
        format!("La colonna {column} non contiene ID («{found}» e simili), quindi non viene usata.")
    },
    others_ids: |count| match count {
        "1" => "1 riga ha l’ID di un caso di un altro programma; è trattata come nuova.".to_owned(),
        _ => format!(
            "{count} righe hanno ID di casi di un altro programma; sono trattate come nuove."
        ),
    },
    gone_ids: |count| match count {
        "1" => "1 riga ha un ID che qui nessun caso ha; è trattata come nuova.".to_owned(),
        _ => format!("{count} righe hanno ID che qui nessun caso ha; sono trattate come nuove."),
    },
    margins_missing: |count| {
        match count {
        "1" => "1 riga di ricavi non ha il margine di contribuzione. Finché manca vale zero; puoi indicarlo qui sopra.".to_owned(),
        _ => format!("{count} righe di ricavi non hanno il margine di contribuzione. Finché manca valgono zero; puoi indicarlo qui sopra."),
    }
    },
    count_as_zero: |count| match count {
        "1" => "1 caso è incompleto e per ora vale zero.".to_owned(),
        _ => format!("{count} casi sono incompleti e per ora valgono zero."),
    },
    counts_as_zero: |missing| format!("Vale zero finché manca: {missing}."),
    changes: |count| match count {
        "1" => "1 caso cambierà".to_owned(),
        _ => format!("{count} casi cambieranno"),
    },
    changed_value: |name, before, after| format!("{name}: {before} → {after}"),
    blank: "vuoto",
    update_cases: |updated, added| {
        let updated = match updated {
            "1" => "Aggiorna 1 caso".to_owned(),
            _ => format!("Aggiorna {updated} casi"),
        };
        match added {
            "0" => updated,
            added => format!("{updated} e aggiungine {added}"),
        }
    },
    cases_updated: |updated, added| {
        let updated = match updated {
            "1" => "Un caso è stato aggiornato".to_owned(),
            _ => format!("{updated} casi sono stati aggiornati"),
        };
        match added {
            "0" => format!("{updated}."),
            "1" => format!("{updated} e uno è stato aggiunto."),
            added => format!("{updated} e {added} sono stati aggiunti."),
        }
    },

    other_currency: |own| {
        format!(
            "Non è in {own}, e nulla viene convertito. Scrivi l’importo in {own}, oppure scegli qui sopra di prenderlo così com’è."
        )
    },
    other_currency_taken: |own| format!("In un’altra valuta; preso come {own}, così com’è."),
    not_a_currency: "Non è una valuta. Usa il codice o il simbolo, per esempio EUR o €.",

    to_correct: "Valori da correggere",
    correct_hint: "Correggi qui un valore: viene riletto subito. Il tuo file resta com’è.",
    correct_row_hint: |separator| {
        format!(
            "Le righe si correggono per intero: le celle sono separate da {separator} e quella che lo contiene va tra virgolette."
        )
    },
    corrected_row: |place| format!("{place}: riga corretta"),
    fault_range: |[from, to, all]| format!("Errori da {from} a {to} su {all}"),
    previous_faults: "Errori precedenti",
    next_faults: "Errori successivi",
    corrected_value: |place| format!("{place}: valore corretto"),
    corrected: "Corretto.",

    is_document: |name| format!("{name} è un programma salvato, non una tabella."),
    open_document: "Aprilo in Programmi",
};
