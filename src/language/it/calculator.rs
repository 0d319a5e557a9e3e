//! The first screen, in Italian.

use crate::domain::benefit::Way;
use crate::domain::explain::Unavailable;
use crate::domain::investment::CostCategory;
use crate::domain::scenario::OfferedScenario;
use crate::domain::waterfall::Step;
use crate::language::messages::calculator::{CalculatorMessages, PerUnit};

pub(crate) static MESSAGES: CalculatorMessages = CalculatorMessages {
    language_name: "Italiano",
    heading: "Quanto ha reso il programma?",
    lead: "C’è un esempio già compilato. Cambia qualsiasi valore: il risultato si aggiorna mentre scrivi.",
    lead_without_example: "Inserisci quanto è stato investito e quanto è rientrato: il risultato si aggiorna mentre scrivi.",
    privacy: "Il calcolatore non invia nulla. Quello che scrivi resta in questo browser; il sito su \
              cui lo hai aperto può leggere la propria pagina.",

    areas: "Aree",
    area_calculator: "Calcolatore",
    area_cases: "Casi di studio",
    cases_lead: "Ogni caso è una riga del calcolo: ciò che un partecipante segnala, dal dichiarato al riconosciuto.",
    area_survey: "Sondaggio",
    survey_lead: "Una domanda e il perché: con quale probabilità i clienti ti consigliano, e se qualcosa è cambiato.",
    area_kpis: "Indicatori cliente",
    kpis_lead: "Acquisizione, fidelizzazione, costo e tempo per interazione: prima, dopo, e quanto del cambiamento è denaro.",
    area_overview: "Panoramica",
    overview_lead: "Come stiamo andando? Il ritorno, il parere dei clienti, i costi e i tempi del servizio, in un colpo d’occhio.",

    tools: "Strumenti",
    undo: "Annulla",
    redo: "Ripeti",
    menu: "Menu",
    start_over: "Ricomincia da zero",
    load_example: "Carica l’esempio",
    language: "Lingua",

    statement: "Prospetto",
    invested: "Investito",
    returned: "Benefici",
    add_line: "Aggiungi un costo",
    time: "Tempo dei partecipanti",
    time_formula: "persone × ore a testa × costo orario pieno",
    remove_line: |line| format!("Elimina {line}"),
    claimed: "Dichiarato",
    credited: "Riconosciuto",
    attribution: "Dovuto al programma",
    confidence: "Certezza",
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
    are_people_distinct: "Più righe indicano persone. Sono tutte persone diverse?",
    people_are_distinct: |people| format!("Sì, {people} in tutto"),
    people_overlap: "No, indica quante sono",
    excluded: "escluso",
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
        Way::RootCause => "Causa radice trovata prima",
        Way::Giveaways => "Meno omaggi e gratuità",
        Way::Escalations => "Escalation sotto controllo",
        Way::Other => "Altro",
    },
    way_hint: |way| match way {
        Way::Proactivity => "nuovi ricavi; solo il loro margine è un beneficio",
        Way::RootCause => "ore, fermi macchina e rilavorazioni evitati",
        Way::Giveaways => "ricambi e interventi non più regalati",
        Way::Escalations => "risorse extra e tempo dei dirigenti risparmiati",
        Way::Other => "qualsiasi altra cosa",
    },

    cost_name: "Nome del costo",
    amount: "Importo",
    people: "Persone",
    hours_each: "Ore a testa",
    hourly_cost: "Costo orario pieno",
    currency: "Valuta",
    share_realised: "Quota monetizzabile",
    not_given: "non indicato",

    result: "Il risultato",
    returned_per_unit: per_unit,
    less_than: |number| format!("meno di {number}"),
    loss_of_less_than: |number| format!("tra −{number} e 0"),
    no_result_yet: "Inserisci quanto è stato investito: qui compare il risultato.",
    pays_back_at_share: |share| {
        format!("Si ripaga anche se è vero solo {} di tutto questo.", with_article(share))
    },
    share_needed_to_pay_back: |share| {
        format!(
            "Per ripagarsi il beneficio dovrebbe essere {} di quello riconosciuto.",
            with_article(share)
        )
    },
    loss: |amount| format!("Sono stati spesi {amount} in più di quanto è rientrato."),
    return_is_loss: |amount| {
        format!(
            "Il beneficio è a sua volta una perdita: in tutto, costi compresi, si sono persi {amount}."
        )
    },
    broke_even: "In pareggio: è rientrato quanto è stato speso.",
    if_only: ["Se fosse vero solo il", ""],
    breaks_even_at: |share| format!("In pareggio con {}", with_article(share)),
    needed_to_break_even: |share| format!("Per il pareggio servirebbe {}", with_article(share)),
    back_to_all: "Torna al 100%",
    average_shares: |due, confidence| {
        let due = format!("In media è dovuto al programma {}", with_article(due));
        match confidence {
            Some(confidence) => format!("{due}; certezza media {confidence}."),
            None => format!("{due}."),
        }
    },
    rounded: "arrotondato",
    example_figures_left: |number| match number {
        1 => "Un valore è ancora quello dell’esempio.".to_owned(),
        _ => format!("{number} valori sono ancora quelli dell’esempio."),
    },
    all_figures_are_examples: "Tutti i valori sono ancora quelli dell’esempio; la ripartizione è illustrativa.",
    ratio_and_roi_hint: "Un risultato, due nomi: il rapporto è quanto è rientrato, il ROI quanto si è guadagnato oltre al costo.",
    people_trained: |number| match number {
        "1" => "1 persona formata".to_owned(),
        _ => format!("{number} persone formate"),
    },
    people_applied: |number| match number {
        "1" => "1 persona lo ha applicato".to_owned(),
        _ => format!("{number} persone lo hanno applicato"),
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
    as_table: "In tabella",
    more_figures: "Altre cifre",
    range_of_outcomes: "Quanto può variare il risultato",
    waterfall: "Dal dichiarato al riconosciuto",
    waterfall_step: "Passaggio",
    waterfall_change: "Variazione",
    waterfall_remainder: "Resta",
    step: |step| match step {
        Step::Excluded => "Escluso",
        Step::OtherParty => "Beneficio dei clienti",
        Step::AfterHorizon => "Oltre l’orizzonte",
        Step::NotRealisable => "Non è margine o non è monetizzato",
        Step::NotYetRealised => "Non ancora realizzato",
        Step::NotDue => "Non dovuto al programma",
        Step::NotCertain => "Non certo",
        Step::Scenario => "Scenario",
    },
    breakdown: "Dietro il risultato",
    payback_in: |time| format!("rientro in {time}"),
    base_scenario: "Base",
    offered_scenario: |offered| match offered {
        OfferedScenario::Conservative => "Prudente",
        OfferedScenario::Optimistic => "Ottimista",
    },
    unnamed_scenario: "Scenario senza nome",
    scenario_shown: |name| format!("Scenario: {name}"),
    show_base: "Mostra i dati inseriti",
    scenarios: "Scenari",
    show_result: "Mostra tutto il risultato",
    last_valid_result: "ultimo valore valido",

    copy_text: "Copia come testo",
    print: "Stampa",
    shortcuts: "Tastiera",

    loading: "Un momento…",
    loading_failed: "Non è stato possibile caricare questa parte: sei connesso a Internet?",
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
            Unavailable::NothingInvested => "nessun investimento",
            Unavailable::NothingCredited => "nessun beneficio riconosciuto",
            Unavailable::NoGains => "nessun guadagno conteggiato",
            Unavailable::ReturnIsLoss => "il beneficio è una perdita",
            Unavailable::GainsAndLossesCancel => "guadagni e perdite si annullano",
            Unavailable::NothingAtRisk => "in attivo fin dall’inizio",
            Unavailable::PaidBackBeyondHorizon { month, horizon } => {
                return format!("mese {month}, oltre l’orizzonte di {horizon}");
            }
            Unavailable::NotPaidBack => "non entro 120 mesi",
            Unavailable::WithinAYear => "entro un anno è uguale al ROI",
            Unavailable::NoRate => "non esiste alcun tasso",
            Unavailable::SeveralRates(count) => return format!("esistono {count} tassi diversi"),
            Unavailable::NoParticipants => "partecipanti non indicati",
            Unavailable::NoCases => "nessun caso di studio conteggiato",
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
    hours_per_week: "h a persona alla settimana",
    person_unit: "persona",
    people_unit: "persone",

    saving: "Salvataggio…",
    saved: "Salvato su questo dispositivo",
    saving_not_loaded: "Non salvato: non è stato possibile caricare una parte del calcolatore. Sei connesso a Internet?",
    privacy_short: "il calcolatore non invia nulla",
    currency_relabelled: |code| {
        format!("Ora gli importi sono indicati in {code}. Non è stato convertito nulla.")
    },

    edited_elsewhere: "Questo programma è in modifica in un’altra scheda. Le modifiche compaiono anche qui.",
    edit_here: "Modifica qui",
    open_programmes: "Programmi",
};

/// The sentence of the result. Only the euro has a name that everybody says; of other currencies
/// neither the gender nor the plural is known.
fn per_unit(it: &PerUnit) -> String {
    let PerUnit { invested, back, number, .. } = it;
    match (it.is_one_euro, it.is_loss) {
        (true, false) if number == "1" => "Ogni euro investito ne ha reso 1.".to_owned(),
        (true, false) => format!("Ogni euro investito ne ha resi {number}."),
        (true, true) if number == "1" => "Oltre a ogni euro investito se n’è perso 1.".to_owned(),
        (true, true) => format!("Oltre a ogni euro investito se ne sono persi {number}."),
        (false, false) => format!("{invested} di spesa, {back} di ritorno."),
        (false, true) => format!("Oltre a {invested} di spesa, {back} di perdita."),
    }
}

/// A percentage with its article, which goes by how its whole part is said: il 67,7%, l’8%, l’11%,
/// lo 0,5%.
pub(super) fn with_article(share: &str) -> String {
    let mut runs = share.split(|letter: char| !letter.is_ascii_digit());
    let (first, second) = (runs.next().unwrap_or_default(), runs.next().unwrap_or_default());
    let is_grouped = second.len() == 3;
    let article = match first {
        "0" => "lo ",
        "1" if !is_grouped => "l’",
        "11" => "l’",
        _ if first.starts_with('8') => "l’",
        _ => "il ",
    };
    format!("{article}{share}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_has_the_article_that_is_heard() {
        for (share, said) in [
            ("67,7%", "il 67,7%"),
            ("8%", "l’8%"),
            ("80,5%", "l’80,5%"),
            ("800%", "l’800%"),
            ("180%", "il 180%"),
            ("1%", "l’1%"),
            ("1,5%", "l’1,5%"),
            ("1.250%", "il 1.250%"),
            ("11%", "l’11%"),
            ("11.000%", "l’11.000%"),
            ("110%", "il 110%"),
            ("0,5%", "lo 0,5%"),
            ("0.5%", "lo 0.5%"),
        ] {
            assert_eq!(with_article(share), said);
        }
    }
}
