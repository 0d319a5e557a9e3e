//! The overview, in Italian.

use crate::language::messages::overview::OverviewMessages;

pub(crate) static MESSAGES: OverviewMessages = OverviewMessages {
    returned: "Quanto ha reso",
    opens: |area| format!("Apri {area}"),
    proof: "Mostra il calcolo",

    since_wave: |moved, wave, score| format!("{moved} rispetto a «{wave}» ({score})"),
    single_wave: "Finora c’è una sola rilevazione; con la seconda si vede la variazione.",
    rating_count: |ratings| match ratings {
        "1" => "1 voto".to_owned(),
        _ => format!("{ratings} voti"),
    },

    no_answers: "Ancora nessuna risposta. Fai la domanda nel sondaggio o inserisci i conteggi di un sondaggio che hai già.",
    no_ratings: "Ancora nessuna valutazione. Il sondaggio la chiede dopo il punteggio.",
    no_customers: "Inserisci quanti clienti c’erano all’inizio e alla fine e quanti di questi erano nuovi, prima e dopo.",
    no_spend: "Inserisci spesa e interazioni di ogni canale, prima e dopo.",
    no_time: "Inserisci tempo di gestione e interazioni di ogni canale, prima e dopo.",
};
