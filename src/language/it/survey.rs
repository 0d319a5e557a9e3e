//! The survey, in Italian.

use crate::domain::survey::Group;
use crate::domain::survey_results::{Granularity, Period};
use crate::language::messages::survey::{SurveyMessages, WaveData};

const MONTHS: [&str; 12] =
    ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];

/// A month's short name, by its number from 1.
fn month(number: u8) -> &'static str {
    MONTHS.get(usize::from(number).saturating_sub(1)).copied().unwrap_or_default()
}

pub(crate) static MESSAGES: SurveyMessages = SurveyMessages {
    ask: "Chiedi",
    question: "Con quale probabilità ci consiglieresti a un amico o a un collega?",
    lowest: "Per niente probabile",
    highest: "Estremamente probabile",
    thanks: "Grazie per la risposta.",
    follow_up_question: |group| match group {
        Group::Promoter => "Che cosa apprezzi di più di noi?",
        Group::Passive => "Che cosa lo farebbe diventare un 9 o un 10?",
        Group::Detractor => "Che cosa è andato storto, e che cosa dovremmo fare meglio?",
    },
    optional: "(facoltativo)",
    satisfaction_question: |aspect| format!("Quanto sei soddisfatto di: {aspect}?"),
    rating: |rating| match rating {
        1 => "Per niente soddisfatto",
        2 => "Poco soddisfatto",
        3 => "Né soddisfatto né insoddisfatto",
        4 => "Soddisfatto",
        _ => "Molto soddisfatto",
    },
    segment: "Segmento",
    segment_hint: "A quale gruppo di clienti appartiene chi risponde. Resta per la risposta successiva.",
    record_answer: "Registra la risposta",
    another_answer: "Un’altra risposta",
    score_required: "Scegli prima un numero da 0 a 10.",
    too_long: "Il testo è troppo lungo o contiene caratteri non ammessi. Al massimo 10.000 caratteri.",
    not_recorded: "La risposta non è stata registrata. Forse sta scrivendo un’altra scheda; nulla di ciò che hai scelto va perso.",
    wave_has_counts_only: "Questa rilevazione contiene solo conteggi. Per registrare risposte scegline un’altra, o creane una nuova.",
    goes_into: |wave| format!("Va nella rilevazione «{wave}»."),
    begins_wave: |wave| format!("Apre una nuova rilevazione, «{wave}»."),
    hand_over: "Passa il dispositivo",
    others_hint: "Passa il dispositivo mostra solo le domande, per chi ti sta davanti; in modalità sala basta un tasto per risposta.",

    survey_of_respondent: "Sondaggio",
    question_of: |which, all| format!("Domanda {which} di {all}"),
    last_questions: "Le ultime domande",
    next: "Avanti",
    back: "Indietro",
    record_own_answer: "Registra la risposta",
    recorded_on_page: "La tua risposta viene registrata in questa pagina, in questo browser.",
    recorded_in_browser: "La tua risposta viene registrata in questo browser.",
    not_saved_here: "Il browser non permette alla pagina di salvare dati: alla chiusura della pagina la risposta va persa.",
    next_person: "Prossima persona",
    start_again: "Ricomincia",
    change_own_answer: "Modifica la risposta",
    close_questionnaire: "Chiudi il questionario",
    close_questionnaire_why: "Si torna al programma, con le risposte di tutti. Solo per chi ti ha passato il dispositivo.",
    keep_answering: "Continua a rispondere",

    wave: "Rilevazione",
    first_wave: "Prima",
    second_wave: "Dopo",
    nth_wave: |number| format!("Rilevazione {number}"),
    new_wave: "Nuova rilevazione",
    wave_settings: "Nome, data, persone invitate, conteggi",
    wave_data: "Che cosa contiene",
    wave_data_kind: |held| match held {
        WaveData::Answers => "Ogni risposta",
        WaveData::PerScore => "Solo un conteggio per punteggio",
        WaveData::PerGroup => "Solo promotori, passivi e detrattori",
    },
    wave_data_hint: "Una rilevazione che contiene già risposte le conserva: i conteggi vanno in una rilevazione a parte.",
    remove_wave: "Elimina questa rilevazione",
    wave_removed: |name| format!("La rilevazione «{name}» è stata eliminata con le sue risposte."),

    room_mode: "Modalità sala",
    leave_room_mode: "Esci dalla modalità sala",
    room_keys: "I tasti da 0 a 9 registrano una risposta, t registra un 10. Ogni tasto viene registrato subito.",
    room_hint: "Chiedi a tutta la sala e premi un tasto per ogni risposta.",
    room_keys_off: "I tasti singoli sono disattivati nell’elenco delle scorciatoie (?); i pulsanti funzionano.",
    recorded: |score, answers| format!("{score} registrato. Risposte: {answers}."),
    undo_last: "Annulla l’ultima risposta",
    last_undone: |score| format!("L’ultima risposta, {score}, è stata annullata."),
    nothing_to_undo: "In questa sessione non ci sono risposte da annullare.",
    show_tally: "Mostra il risultato",
    hide_tally: "Nascondi il risultato",
    room_wave: "In quale rilevazione vanno le risposte?",
    room_wave_hint: "Una nuova rilevazione prende la data di oggi.",
    wave_not_begun: "Non è stato possibile aggiungere la rilevazione: forse sta scrivendo un’altra scheda. Non è cambiato nulla.",
    start_room: "Inizia",
    room_answers: |answers| match answers {
        "1" => "1 risposta".to_owned(),
        _ => format!("{answers} risposte"),
    },
    room_other_keys: "Il risultato resta nascosto finché non lo mostri (r). Ctrl+Z annulla l’ultima risposta.",
    full_screen: "Schermo intero",
    full_screen_refused: "Qui il browser non consente lo schermo intero: la domanda occupa tutta la finestra.",

    survey_texts: "Che cosa si chiede",
    survey_texts_hint: "Lascia vuoto per usare il testo standard.",
    aspects: "Si chiede la soddisfazione, da 1 a 5, per",
    aspect: "Aspetto",
    new_aspect: "Un altro aspetto",
    add_aspect: "Aggiungi aspetto",
    remove: |name| format!("Elimina: {name}"),

    results: "Che cosa dicono le risposte",
    none_yet: "Ancora nessuna risposta",
    none_yet_hint: "Fai la domanda qui, lascia rispondere una sala con i tasti, o inserisci i conteggi di un sondaggio fatto altrove. Fallo prima del programma e dopo, per confrontare i due momenti.",
    answer_count: |answers| match answers {
        "1" => "da 1 risposta".to_owned(),
        _ => format!("da {answers} risposte"),
    },
    without_score: |answers| match answers {
        "1" => "Un’altra risposta è senza punteggio.".to_owned(),
        _ => format!("Altre {answers} risposte sono senza punteggio."),
    },
    score_interval: |low, high| {
        format!(
            "Il valore vero è probabilmente tra {low} e {high} (intervallo di confidenza al 95%)."
        )
    },
    distribution: "Quanti hanno dato ogni punteggio",
    score: "Punteggio",
    count: "Risposte",
    share: "Quota",
    figures: "Le cifre e come si calcolano",
    sample_size_at_most: |margin| format!("Risposte necessarie per {margin}, nel caso peggiore"),
    sample_size_at_this_spread: |margin| {
        format!("Risposte necessarie per {margin}, se variano quanto queste")
    },
    trend: "Andamento tra le rilevazioni",
    trend_hint: "Il punto è il valore, la fascia il suo intervallo al 95%, sulla scala da −100 a +100.",
    interval_short: "Intervallo al 95%",
    segments: "Per segmento",
    no_segment: "senza segmento",
    other_segments: |count| match count {
        "1" => "Un altro segmento".to_owned(),
        _ => format!("Altri {count} segmenti"),
    },

    compare: "Il cambiamento è reale?",
    earlier: "Rilevazione precedente",
    later: "Rilevazione successiva",
    two_waves_required: "Per dire se qualcosa è cambiato servono due rilevazioni con risposte.",
    difference: |difference| match difference {
        "+1" | "−1" => format!("Variazione dell’NPS: {difference} punto"),
        _ => format!("Variazione dell’NPS: {difference} punti"),
    },

    satisfaction: "Soddisfazione (CSAT)",
    satisfaction_hint: "La media è un voto da 1 a 5; la quota di soddisfatti conta i voti 4 e 5. Sono due cifre diverse e non si confrontano mai tra loro.",
    no_ratings: "In questa rilevazione nessuno ha valutato un aspetto.",

    comments: "Commenti",
    from_group: "Di",
    everyone: "tutti",
    search: "Cerca nei commenti",
    no_comments: "Nessun commento corrisponde.",
    comments_found: |shown, all| match (shown, all) {
        (_, "1") => "1 commento".to_owned(),
        _ if shown == all => format!("{all} commenti"),
        _ => format!("i primi {shown} di {all} commenti"),
    },
    comment: "Commento",

    import_and_export: "Importa, esporta e cancella le risposte",
    save_answers: "Salva le risposte in CSV",
    save_hint: "Ogni risposta di ogni rilevazione, una per riga. Le rilevazioni di soli conteggi non hanno risposte da salvare.",
    file_name: "risposte-sondaggio.csv",
    answered_on: "Data",
    import: "Importa risposte…",
    import_title: "Importa risposte",
    import_hint: "Qualsiasi tabella con una riga per risposta: l’esportazione di uno strumento per sondaggi, o risposte salvate qui. Oppure solo i conteggi: una riga per punteggio con quanti l’hanno dato, o una riga per rilevazione con una colonna per punteggio; lo stesso per le valutazioni da 1 a 5.",
    not_a_rating: "Una valutazione è un numero intero da 1 a 5.",
    no_score_column: "Nessuna colonna è indicata come punteggio. Scegli qui sopra quella con i numeri da 0 a 10.",
    new_aspect_column: "Soddisfazione, come nuovo aspetto",
    count_column: "Conteggi: quanti l’hanno dato",
    count_of_score_column: "Conteggi: del punteggio nell’intestazione",
    wave_column: "Conteggi: rilevazione",
    aspect_column: "Conteggi: aspetto",
    not_a_count: "Un conteggio è un numero intero da 0 a 1.000.000.000.",
    counted_twice: "Questa rilevazione ha già un conteggio per questo valore.",
    aspect_not_named: "Scrivi il nome dell’aspetto valutato (al massimo 10.000 caratteri).",
    no_counted_score: "Nessuna colonna dice quale punteggio o valutazione è stato contato. Scegli qui sopra quella con i punteggi accanto ai conteggi.",
    counts_become_waves: |count| match count {
        "1" => "La tabella contiene conteggi: diventano una nuova rilevazione.".to_owned(),
        _ => format!("La tabella contiene conteggi: diventano {count} nuove rilevazioni."),
    },
    faulty_waves: |count| match count {
        "1" => "Una rilevazione ha un errore nei conteggi: verrà aggiunta solo dopo la correzione."
            .to_owned(),
        _ => format!(
            "{count} rilevazioni hanno errori nei conteggi: verranno aggiunte solo dopo la correzione."
        ),
    },
    counted_without_score: |count| match count {
        "1" => "Una persona senza punteggio resta fuori: i conteggi comprendono solo i punteggi."
            .to_owned(),
        _ => format!(
            "{count} persone senza punteggio restano fuori: i conteggi comprendono solo i punteggi."
        ),
    },
    duplicate_waves: |count| match count {
        "1" => {
            "Una di queste rilevazioni c’è già, con gli stessi conteggi. Lasciala fuori.".to_owned()
        }
        _ => format!(
            "{count} di queste rilevazioni ci sono già, con gli stessi conteggi. Lasciale fuori."
        ),
    },
    add_waves: |count| match count {
        "1" => "Aggiungi 1 rilevazione".to_owned(),
        _ => format!("Aggiungi {count} rilevazioni"),
    },
    waves_added: |count| match count {
        "1" => "È stata aggiunta una rilevazione.".to_owned(),
        _ => format!("Sono state aggiunte {count} rilevazioni."),
    },
    only_up_to_five: |column| {
        format!(
            "Nessuna colonna contiene di sicuro punteggi da 0 a 10: in «{column}» nessun numero supera 5. Se si votava da 1 a 5, scegli sopra, per quella colonna, «Soddisfazione, come nuovo aspetto»; se la scala andava davvero da 0 a 10, scegli «Punteggio»."
        )
    },
    score_up_to_five: |column| {
        format!(
            "In «{column}», usata come punteggio, nessun numero supera 5. Se si votava da 1 a 5, non è un punteggio da 0 a 10 e l’NPS sarebbe sbagliato."
        )
    },
    aspects_added: |names| {
        format!("La soddisfazione, da 1 a 5, diventa un nuovo aspetto del sondaggio: {names}.")
    },
    single_column: "È stata trovata una sola colonna. Se la tabella ne ha di più, scegli qui sopra il separatore.",
    target_wave: |wave| format!("Le risposte vanno nella rilevazione «{wave}»."),
    rows_without_score: |count| match count {
        "1" => {
            "Una riga è senza punteggio. Conta come risposta ricevuta, non come uno 0.".to_owned()
        }
        _ => format!(
            "{count} righe sono senza punteggio. Contano come risposte ricevute, non come 0."
        ),
    },
    duplicate_answers: |count| match count {
        "1" => "Una è già nella rilevazione, parola per parola. Lasciala fuori.".to_owned(),
        _ => format!("{count} sono già nella rilevazione, parola per parola. Lasciale fuori."),
    },
    add_answers: |count| match count {
        "1" => "Aggiungi 1 risposta".to_owned(),
        _ => format!("Aggiungi {count} risposte"),
    },
    answers_added: |count| match count {
        "1" => "È stata aggiunta una risposta.".to_owned(),
        _ => format!("Sono state aggiunte {count} risposte."),
    },
    answers_not_added: "Le risposte non sono state aggiunte: sta scrivendo un’altra scheda, o sono più di quante ne può contenere un programma. Non è cambiato nulla.",
    erase: "Cancella tutte le risposte",
    erase_hint: "Cancella tutte le rilevazioni e le risposte. Puoi annullare finché la pagina è aperta; gli stati precedenti restano nella cronologia del programma finché non li elimini da lì.",
    erased: "Tutte le rilevazioni e le risposte sono state cancellate.",

    goal: "Quanti promotori in più per raggiungere un obiettivo?",
    goal_label: "Obiettivo di NPS (da −100 a +100)",
    goal_invalid: "Un numero intero da −100 a +100, con o senza segno.",
    goal_reached: |score, goal| format!("L’NPS è {score}: l’obiettivo di {goal} è raggiunto."),
    goal_promoters: |promoters, goal| match promoters {
        "1" => format!(
            "Con 1 promotore in più (voto 9 o 10) e nessun’altra risposta l’NPS arriva a {goal}."
        ),
        _ => format!(
            "Con {promoters} promotori in più (voto 9 o 10) e nessun’altra risposta l’NPS arriva a {goal}."
        ),
    },
    goal_out_of_reach: "A +100 si arriva solo se tutti danno 9 o 10. Qui qualcuno ha dato di meno, quindi nessun numero di risposte basta; fino a +99 è possibile.",
    calendar_trend: |grain| match grain {
        Granularity::Week => "NPS per settimana",
        Granularity::Month => "NPS per mese",
        Granularity::Quarter => "NPS per trimestre",
        Granularity::Year => "NPS per anno",
    },
    period_head: |grain| match grain {
        Granularity::Week => "Settimana",
        Granularity::Month => "Mese",
        Granularity::Quarter => "Trimestre",
        Granularity::Year => "Anno",
    },
    period: |grain, Period { year, part }| match grain {
        Granularity::Week => format!("sett. {part}, {year}"),
        Granularity::Month => format!("{} {year}", month(part)),
        Granularity::Quarter => format!("{part}° trim. {year}"),
        Granularity::Year => year.to_string(),
    },
    calendar_trend_hint: "Il punto è l’NPS, la barra il suo intervallo al 95%, il numero sotto le risposte. Un punto vuoto ha meno di 5 risposte, troppo poche per un intervallo. La linea si interrompe dove non ha risposto nessuno.",
    calendar_trend_summary: |[first, score], [last, now]| {
        format!("NPS da {score} ({first}) a {now} ({last}). Tutti i valori sono nella tabella.")
    },
    calendar_trend_table: "Il grafico come tabella",
    undated_answers: |answers| match answers {
        "1" => "1 risposta senza data non compare qui.".to_owned(),
        _ => format!("{answers} risposte senza data non compaiono qui."),
    },
    rating_distribution: "Quanti hanno dato ogni voto",
    rating_head: "Voto",

    answers_of_wave: "Le risposte, una per una",
    answers_hint: "Modifica, elimina o sposta le risposte della rilevazione scelta.",
    no_answers: "Questa rilevazione non ha ancora risposte.",
    counts_no_answers: "Questa rilevazione contiene solo conteggi: si correggono insieme al nome e alla data.",
    search_answers: "Cerca in commenti e segmenti",
    no_answer_found: "Nessuna risposta corrisponde.",
    answers_shown: |[first, last, all]| match all {
        "1" => "1 risposta".to_owned(),
        _ => format!("{first}–{last} di {all} risposte"),
    },
    without_a_score: "senza punteggio",
    select_all: |all| format!("Seleziona tutte ({all})"),
    select_answer: |answer| format!("Seleziona: {answer}"),
    edit: "Modifica",
    answer_called: |about| format!("risposta {about}"),
    answers_called: |count| match count {
        "1" => "1 risposta".to_owned(),
        _ => format!("{count} risposte"),
    },
    answers_selected: |count| match count {
        "1" => "1 selezionata".to_owned(),
        _ => format!("{count} selezionate"),
    },
    move_to: "Sposta in",
    move_answers: "Sposta",
    delete_answers: "Elimina",
    answers_moved: |count, wave| match count {
        "1" => format!("1 risposta è stata spostata in «{wave}»"),
        _ => format!("{count} risposte sono state spostate in «{wave}»"),
    },
    wave_is_empty_now: |wave| format!("«{wave}» resta, senza risposte"),
    answer_changed: "La risposta è stata modificata.",
    answer_not_changed: "Non è cambiato nulla: sta scrivendo un’altra scheda, o la risposta lì non può stare. Quello che hai scritto resta qui.",
    changed_meanwhile: |now| {
        format!(
            "Questa risposta è cambiata da quando l’hai aperta. Ora è: {now}. Se salvi, vale quello che c’è qui."
        )
    },
    deleted_meanwhile: "Questa risposta è stata eliminata o spostata da quando l’hai aperta. Se salvi, torna come la vedi qui.",
    day_required: "Con l’ora serve anche la data: giorno, mese e anno.",
    not_a_time: "Un’ora del giorno, per esempio 17:30.",
    time: "Ora",
    not_rated: "nessun voto",
    save: "Salva",
    cancel: "Annulla le modifiche",
    previous_page: "Precedenti",
    next_page: "Successive",

    wave_order: "Tutte le rilevazioni: nomi e ordine",
    wave_name_label: |place| format!("Nome della rilevazione {place}"),
    move_earlier: |wave| format!("Sposta prima: {wave}"),
    move_later: |wave| format!("Sposta dopo: {wave}"),
    wave_moved: |[wave, place, all]| format!("{wave}: {place} di {all}"),
    sort_by_day: "Ordina per data",
    sorted_by_day: "Le rilevazioni sono in ordine di data; quelle senza data sono in fondo.",
};
