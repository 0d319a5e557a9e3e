//! The dashboard of customer KPIs, in Italian.

use crate::domain::customers::TimeUnit;
use crate::language::messages::kpi_dashboard::KpiDashboardMessages;

pub(crate) static MESSAGES: KpiDashboardMessages = KpiDashboardMessages {
    before: "Prima",
    after: "Dopo",
    figure: "Indicatore",
    change: "Variazione",
    chart: "Grafico: prima e dopo",
    better: "meglio",
    worse: "peggio",
    reason_in_period: |side, why| format!("{side}: {why}"),
    contradiction_in_period: |side, why| {
        format!("{side}: {why}. Finché non è corretto, nessun indicatore lo usa.")
    },

    empty_heading: "Ancora nessun dato",
    empty_hint: "Gli indicatori confrontano due periodi della stessa durata, uno prima del programma e uno dopo. Ciascuno compare appena ci sono entrambi i suoi periodi; ciò che non hai può restare vuoto.",
    empty_steps: [
        "Comincia dai canali: spesa, interazioni e tempo di gestione di ciascuno. Quasi ogni contact center li ha in un report mensile, e sono la via più diretta verso il denaro.",
        "Poi i clienti: quanti all’inizio, quanti alla fine e quanti di questi sono nuovi. Ne risulta la fidelizzazione, spesso l’importo più grande di tutti.",
        "Infine le campagne: quanto si è speso per ciascuna e quanti clienti ha portato.",
    ],
    period_hint: "La stessa per entrambi: per esempio un trimestre prima e un trimestre dopo.",

    acquisition: "Acquisizione",
    acquisition_hint: "Da dove vengono i nuovi clienti e quanto costa ognuno di quelli acquisiti con le campagne.",
    campaign_name: "Campagna",
    add_campaign: "Aggiungi una campagna",
    no_campaign: "Ancora nessuna campagna. Ognuna ha la sua spesa e i clienti che ha portato: così un nuovo cliente ha un costo.",
    customers_without_campaign: "Nuovi clienti non da campagne",
    source_shares: "Da dove vengono i nuovi clienti",
    source: "Provenienza",
    no_shares: |why| format!("nessuna quota, {why}"),

    retention: "Fidelizzazione",
    retention_hint: "Dei clienti all’inizio, quanti sono rimasti. Indica quelli alla fine e quanti di loro sono nuovi, oppure quelli persi.",

    efficiency: "Efficienza",
    efficiency_hint: "Quanto costa un’interazione, quanto dura e come finisce, canale per canale. I totali sono dell’intero periodo.",
    channel_name: "Canale",
    channel_kind: "Tipo",
    add_channel: "Aggiungi un canale",
    usual_channels: "Telefono, online e di persona",
    no_channel: "Ancora nessun canale. Di solito si comincia da questi tre; altri si possono aggiungere.",
    all_channels: "tutti i canali",
    time_unit: "I tempi sono in",
    time_unit_name: |unit| match unit {
        TimeUnit::Minutes => "minuti",
        TimeUnit::Seconds => "secondi",
    },
    handling_time: "Tempo di gestione",
    as_one_figure: "in una sola cifra",
    by_parts: "conversazione, attesa, lavoro dopo",
    outcomes: "Esiti (facoltativi)",
    parts_too_large: "Le parti insieme superano ciò che una sola cifra può contenere; restano come sono.",

    money: "Quanto di questo è denaro?",
    money_hint: "Una variazione non è ancora un ritorno. Ogni proposta mostra il suo calcolo; quando la aggiungi diventa un normale beneficio del calcolatore, con la quota dovuta al programma e la certezza ancora da indicare.",
    no_proposal_yet: |why| format!("Ancora nessuna proposta: {why}."),
    no_amount: "La variazione vale zero: non c’è nulla da aggiungere.",
    channels_left_out: |channels| {
        format!("Non ne fanno parte, perché qualcosa manca o si contraddice: {channels}.")
    },
    add_to_calculation: "Aggiungila al calcolo",
    add_loss_to_calculation: "Aggiungi la perdita al calcolo",
    added_to_calculation: |line| {
        format!(
            "«{line}» ora è tra i benefici del calcolatore. Restano da indicare la quota dovuta al programma e la certezza."
        )
    },
    is_in_calculation: |line, amount| format!("Nel calcolo come «{line}»: {amount} dichiarati."),
    is_excluded: "Lì è esclusa e conta zero.",
    amount_changed: |now, line| {
        format!("In base all’indicatore ora sarebbe {now}; la riga riporta {line}.")
    },
    became_loss: |now, line| {
        format!("In base all’indicatore ora sarebbe una perdita di {now}; la riga riporta {line}.")
    },
    amount_unavailable: |why| {
        format!("Dall’indicatore non risulta più un importo ({why}). La riga resta com’è.")
    },
    update_line: "Aggiorna la riga",
    line_updated: |line, amount| {
        format!("«{line}» ora è {amount}; la quota dovuta al programma e la certezza non cambiano.")
    },
    show_in_calculator: "Mostrala nel calcolatore",
    remove_from_calculation: "Toglila",
    removed_from_calculation: |line| format!("«{line}» è stata tolta dal calcolo."),
    shares_hint: "Prima di contarla: quanto è dovuto al programma, e quanto è certo? Va bene anche 100%.",
    attribution: "Dovuto al programma",
    confidence: "Certezza",
    share_missing: "Indica prima le due quote.",
    not_added: "Non è stato possibile aggiungerla; il calcolo è come prima.",
    not_offered: "Che cosa non viene proposto, e perché",
    not_offered_hint: "Dicono che cosa provano i clienti, e si mostrano accanto al denaro, non al suo interno. Quando cambiano ciò che le persone fanno, si vede nella fidelizzazione, nei costi o nei tempi, e lì conta, una volta sola.",
};
