//! The first screen, in Italian.

use crate::domain::benefit::Way;
use crate::domain::explain::Unavailable;
use crate::domain::investment::CostCategory;
use crate::domain::waterfall::Step;
use crate::language::messages::calculator::CalculatorMessages;

pub(crate) static MESSAGES: CalculatorMessages = CalculatorMessages {
    language_name: "Italiano",
    heading: "Quanto ha reso il programma?",
    lead: "C’è un esempio già compilato. Scrivi sopra qualsiasi cifra: la risposta la segue.",
    privacy: "Il calcolatore non invia nulla. Quello che scrivi resta in questo browser; il sito su \
              cui lo hai aperto può leggere la propria pagina.",

    areas: "Aree",
    area_calculator: "Calcolatore",
    area_cases: "Casi di studio",
    cases_lead: "Ogni caso è una riga del calcolo: ciò che un partecipante riferisce, dal dichiarato al riconosciuto.",
    area_survey: "Sondaggio",
    survey_lead: "Una domanda e il perché: con quale probabilità ti consigliano, e se qualcosa è cambiato.",
    area_kpis: "Indicatori",
    kpis_lead: "Acquisizione, fidelizzazione, costo e tempo per interazione: prima, dopo, e quanto del cambiamento è denaro.",

    tools: "Strumenti",
    undo: "Annulla",
    redo: "Ripeti",
    start_over: "Ricomincia da zero",
    load_example: "Carica l’esempio",
    language: "Lingua",

    statement: "Prospetto",
    invested: "Investito",
    returned: "Reso",
    add_line: "Aggiungi un costo",
    time: "Tempo dei partecipanti",
    time_formula: "persone × ore ciascuna × costo orario pieno",
    remove_line: |line| format!("Elimina {line}"),
    claimed: "Dichiarato",
    credited: "Riconosciuto",
    attribution: "Attribuito",
    confidence: "Attendibile",
    margin: "Margine",
    settings: "Programma e regole",
    line_details: |line| format!("Altro su {line}"),
    add_benefit: "Aggiungi un beneficio",
    monthly_times: |months| match months {
        1 => "in un solo mese".to_owned(),
        _ => format!("ogni mese, {months} volte"),
    },
    yearly_times: |years| match years {
        1 => "in un solo anno".to_owned(),
        _ => format!("ogni anno, {years} volte"),
    },
    participants_of_lines: |people| format!("Partecipanti: {people}, come nelle righe qui sopra."),
    set_participants_apart: "Indica un numero diverso",
    use_people_of_lines: |people| format!("Usa le persone delle righe qui sopra ({people})"),
    are_people_distinct: "Più righe contano persone. Sono tutte persone diverse?",
    people_are_distinct: |people| format!("Sì, {people} in tutto"),
    people_overlap: "No, indica quante sono",
    excluded: "lasciato fuori",
    case_study_count: |count| match count {
        "1" => "1 caso di studio".to_owned(),
        _ => format!("{count} casi di studio"),
    },
    category: |category| match category {
        CostCategory::Fees => "Onorari",
        CostCategory::Materials => "Materiali",
        CostCategory::TravelAndVenue => "Trasferte e sede",
        CostCategory::Technology => "Tecnologia",
        CostCategory::Evaluation => "Valutazione",
        CostCategory::Other => "Altro",
    },
    way: |way| match way {
        Way::Proactivity => "Proattività",
        Way::RootCause => "Causa principale trovata prima",
        Way::Giveaways => "Meno concessioni gratuite",
        Way::Escalations => "Escalation sotto controllo",
        Way::Other => "Altro",
    },
    way_hint: |way| match way {
        Way::Proactivity => "nuovi ricavi; solo il loro margine è un beneficio",
        Way::RootCause => "ore, fermi macchina e rilavorazioni evitati",
        Way::Giveaways => "parti e servizio non più regalati",
        Way::Escalations => "risorse extra e tempo dei dirigenti risparmiati",
        Way::Other => "qualsiasi altra cosa",
    },

    cost_name: "Nome del costo",
    amount: "Importo",
    people: "Persone",
    hours_each: "Ore ciascuna",
    hourly_cost: "Costo orario pieno",
    currency: "Valuta",
    share_realised: "Quota monetizzabile",
    not_given: "non indicato",

    result: "La risposta",
    returned_per_unit: |unit, back| format!("Ogni {unit} investito ha reso {back}."),
    no_result_yet: "Appena c’è qualcosa di investito, qui compare la risposta.",
    pays_back_at_share: |share| {
        format!("Si ripaga anche se è vera solo una parte di tutto questo: {share}.")
    },
    share_needed_to_pay_back: |share| {
        format!("Per ripagarsi servirebbe, di quanto riconosciuto, questa quota: {share}.")
    },
    loss: |amount| format!("Sono stati spesi {amount} in più di quanto è tornato."),
    example_figures_left: |number| match number {
        1 => "Una cifra è ancora dell’esempio.".to_owned(),
        _ => format!("{number} cifre sono ancora dell’esempio."),
    },
    all_figures_are_examples: "Tutte le cifre sono ancora dell’esempio; la sua ripartizione è illustrativa.",
    ratio_and_roi_hint: "Un risultato, due nomi: il rapporto è quanto è tornato, il ROI quanto si è guadagnato oltre al costo.",
    people_trained: |number| match number {
        "1" => "1 persona formata".to_owned(),
        _ => format!("{number} persone formate"),
    },
    people_applied: |number| match number {
        "1" => "1 lo ha applicato".to_owned(),
        _ => format!("{number} lo hanno applicato"),
    },
    goals_reached: |number| match number {
        "1" => "1 obiettivo raggiunto".to_owned(),
        _ => format!("{number} obiettivi raggiunti"),
    },
    reach_hint: "utile da sapere, non fa parte del beneficio",
    return_by_way: "Da dove viene il beneficio",
    cash_flow: "Flusso di cassa cumulato",
    cash_flow_summary: |low, end, months| {
        format!("Da {low} nel punto più basso a {end} dopo {months}.")
    },
    start: "Inizio",
    as_table: "Come tabella",
    more_figures: "Altre cifre",
    waterfall: "Dal dichiarato al riconosciuto",
    waterfall_step: "Passo",
    waterfall_change: "Variazione",
    waterfall_remainder: "Resta",
    step: |step| match step {
        Step::Excluded => "Escluso",
        Step::OtherParty => "Beneficio dei clienti",
        Step::AfterHorizon => "Oltre l’orizzonte",
        Step::NotRealisable => "Non profitto o non monetizzato",
        Step::NotYetRealised => "Non ancora realizzato",
        Step::NotDue => "Non dovuto al programma",
        Step::NotCertain => "Non certo",
    },
    breakdown: "Dietro la risposta",
    payback_in: |time| format!("rientra in {time}"),
    show_result: "Mostra tutta la risposta",

    copy_text: "Copia come testo",
    print: "Stampa",
    shortcuts: "Tastiera",

    loading: "Un momento…",
    loading_failed: "Questa parte non si è potuta scaricare: c’è rete?",
    try_again: "Riprova",

    total_invested: "Totale investito",
    credited_return: "Beneficio riconosciuto",
    benefit_cost_ratio: "Rapporto benefici-costi",
    return_on_investment: "Ritorno sull’investimento (ROI)",
    net_benefit: "Beneficio netto",
    payback: "Tempo di recupero",
    break_even_share: "Soglia di pareggio",
    unavailable: |why| {
        let words = match why {
            Unavailable::NothingInvested => "nulla investito",
            Unavailable::NothingCredited => "nulla riconosciuto",
            Unavailable::NothingAtRisk => "nulla a rischio",
            Unavailable::PaidBackBeyondHorizon { month, horizon } => {
                return format!("mese {month}, oltre l’orizzonte di {horizon}");
            }
            Unavailable::NotPaidBack => "non entro 120 mesi",
            Unavailable::WithinAYear => "entro un anno è uguale al ROI",
            Unavailable::NoRate => "nessun tasso esiste",
            Unavailable::SeveralRates(count) => return format!("esistono {count} tassi diversi"),
            Unavailable::NoParticipants => "partecipanti non indicati",
            Unavailable::NoCases => "nessun caso di studio contato",
            Unavailable::NoContractedHours => "ore contrattuali non indicate",
            Unavailable::LossAmongParts => "una parte è una perdita",
            Unavailable::TooLarge => "troppo grande per un calcolo esatto",
        };
        words.to_owned()
    },
    not_available: "non disponibile",

    month: "mese",
    months: "mesi",
    hours: "h",
    hours_per_week: "h per persona e settimana",
    person_unit: "persona",
    people_unit: "persone",

    saving: "Salvataggio…",
    saved: "Salvato su questo dispositivo",
    saving_not_loaded: "Non salvato: una parte del calcolatore non si è potuta scaricare. C’è rete?",
    privacy_short: "il calcolatore non invia nulla",
    currency_relabelled: |code| {
        format!("Gli importi ora sono etichettati {code}. Nulla è stato convertito.")
    },

    edited_elsewhere: "Questo programma è in modifica in un’altra scheda. Qui se ne vedono le modifiche.",
    edit_here: "Modifica qui",
    open_programmes: "Programmi",
};
