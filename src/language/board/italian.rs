//! The board of customer KPIs, in Italian.

use super::BoardWords;
use crate::domain::efficiency::TimeUnit;

pub(super) static WORDS: BoardWords = BoardWords {
    before: "Prima",
    after: "Dopo",
    figure: "Indicatore",
    change: "Variazione",
    drawing: "Prima e dopo, in disegno",
    better: "meglio",
    worse: "peggio",
    on_side: |side, why| format!("{side}: {why}"),
    fault: |side, why| format!("{side}: {why}. Finché non è corretto, nessun indicatore lo usa."),

    begin: "Ancora nessun dato",
    begin_hint: "Gli indicatori confrontano due periodi della stessa durata, uno prima del programma e uno dopo. Ciascuno compare appena ci sono entrambi i suoi periodi; ciò che non hai può restare vuoto.",
    begin_steps: [
        "Comincia dai canali: spesa, interazioni e tempo di gestione di ciascuno. Quasi ogni contact center li ha in un report mensile, e sono la via più diretta verso il denaro.",
        "Poi i clienti: quanti all’inizio, quanti alla fine e quanti di questi sono nuovi. Danno la fidelizzazione, spesso l’importo più grande di tutti.",
        "Infine le campagne: quanto si è speso per ciascuna e quanti clienti ha portato.",
    ],
    period_hint: "La stessa per entrambi: per esempio un trimestre prima e un trimestre dopo.",

    acquisition: "Acquisizione",
    acquisition_hint: "Da dove vengono i nuovi clienti, e quanto costa ciascuno di quelli portati da una campagna.",
    campaign_name: "Campagna",
    unnamed_campaign: "campagna senza nome",
    add_campaign: "Aggiungi una campagna",
    no_campaign: "Ancora nessuna campagna. Ognuna ha la sua spesa e i clienti che ha portato: così un nuovo cliente ha un costo.",
    unpaid: "Nuovi clienti che nessuna campagna ha portato",
    shares: "Da dove vengono i nuovi clienti",
    source: "Provenienza",
    no_shares: |why| format!("nessuna quota, {why}"),

    retention: "Fidelizzazione",
    retention_hint: "Dei clienti all’inizio, quanti sono rimasti. Indica quelli alla fine e quanti di loro sono nuovi, oppure quelli persi.",

    efficiency: "Efficienza",
    efficiency_hint: "Quanto costa un’interazione, quanto dura e come finisce, canale per canale. I totali sono dell’intero periodo.",
    channel_name: "Canale",
    add_channel: "Aggiungi un canale",
    three_channels: "Telefono, online e di persona",
    no_channel: "Ancora nessun canale. Di solito si comincia da questi tre; altri si possono aggiungere.",
    all_channels: "tutti i canali",
    times_in: "I tempi sono in",
    unit: |unit| match unit {
        TimeUnit::Minutes => "minuti",
        TimeUnit::Seconds => "secondi",
    },
    handling: "Tempo di gestione",
    in_total: "in una sola cifra",
    in_parts: "conversazione, attesa, lavoro dopo",
    how_they_end: "Come finiscono (facoltativo)",
    stayed_whole: "Le parti insieme superano ciò che una sola cifra può contenere; restano come sono.",

    money: "Quanto di questo è denaro?",
    money_hint: "Una variazione non è ancora un ritorno. Ogni proposta mostra il suo calcolo; quando la accetti diventa un normale beneficio del calcolatore, con la quota dovuta al programma e l’attendibilità ancora da indicare.",
    missing: |why| format!("Ancora nessuna proposta: {why}."),
    comes_to_nothing: "La variazione vale zero: non c’è nulla da riportare.",
    left_out: |channels| {
        format!("Non ne fanno parte, perché qualcosa manca o si contraddice: {channels}.")
    },
    take: "Riportala nel calcolo",
    take_loss: "Riporta la perdita nel calcolo",
    taken: |line| {
        format!(
            "«{line}» ora è tra i benefici del calcolatore. Annulla la toglie. Restano da indicare la quota dovuta al programma e l’attendibilità."
        )
    },
    is_taken: |line, amount| format!("Nel calcolo come «{line}»: {amount} dichiarati."),
    is_left_out: "Là è esclusa e conta zero.",
    would_be: |amount| {
        format!(
            "Con i dati qui sopra ora sarebbe {amount}. La riga resta come l’hai riportata; per aggiornarla toglila e riportala di nuovo."
        )
    },
    to_calculator: "Mostrala nel calcolatore",
    take_back: "Toglila di nuovo",
    taken_back: |line| format!("«{line}» è stata tolta dal calcolo. Annulla la riporta."),
    not_taken: "Non è stato possibile riportarla; il calcolo è come prima.",
    not_offered: "Che cosa non viene proposto, e perché",
    not_offered_hint: "Dicono che cosa provano i clienti, e si mostrano accanto al denaro, non dentro. Quando cambiano ciò che le persone fanno, si vede nella fidelizzazione, nei costi o nei tempi, e lì conta, una volta sola.",
};
