//! Italian.

use super::catalogue::{Catalogue, NotSaved, Shortcut};
use super::reading::Unreadable;
use crate::document::{BenefitField, Field, InvestmentField, Issue, Kind, ProgrammeField};
use crate::domain::benefit::{
    Beneficiary, EvidenceGrade, Exclusion, HoursKind, Measure, Status, Timing, Way, WayPart,
};
use crate::domain::explain::{Source, Term, Unavailable};
use crate::domain::investment::CostCategory;
use crate::domain::programme::Basis;
use crate::domain::waterfall::Step;

pub(super) static ITALIAN: Catalogue = Catalogue {
    page_title: "Tornaconto: quanto ha reso il programma?",
    page_description: "Calcola quanto è costato un programma di servizio al cliente, quanto ha reso \
                       e quanto se ne può essere certi. Nel tuo browser; non si invia nulla.",
    own_name: "Italiano",
    needs_javascript: "Per inserire i tuoi dati questa pagina ha bisogno di JavaScript e \
                       WebAssembly. Qui vedi l’esempio svolto.",
    heading: "Quanto ha reso il programma?",
    lead: "C’è un esempio già compilato. Scrivi sopra qualsiasi cifra: la risposta la segue.",
    privacy: "Il calcolatore non invia nulla. Quello che scrivi resta in questo browser; il sito su \
              cui lo hai aperto può leggere la propria pagina.",

    areas: "Aree",
    area_calculator: "Calcolatore",
    area_cases: "Casi di studio",
    cases_lead: "Ogni caso è una riga del calcolo: ciò che un partecipante riferisce, dal dichiarato al riconosciuto.",

    tools: "Strumenti",
    undo: "Annulla",
    redo: "Ripeti",
    start_anew: "Ricomincia da zero",
    load_example: "Carica l’esempio",
    language: "Lingua",

    statement: "Prospetto",
    invested: "Investito",
    given_back: "Reso",
    add_line: "Aggiungi un costo",
    time: "Tempo dei partecipanti",
    time_formula: "persone × ore ciascuna × costo orario pieno",
    move_up: |line| format!("Sposta su {line}"),
    move_down: |line| format!("Sposta giù {line}"),
    remove: |line| format!("Elimina {line}"),
    claimed: "Dichiarato",
    credited: "Riconosciuto",
    due: "Attribuito",
    sure: "Attendibile",
    margin: "Margine",
    settings: "Programma e regole",
    more_about: |line| format!("Altro su {line}"),
    add_benefit: "Aggiungi un beneficio",
    another_line: |way| format!("Un’altra riga: {way}"),
    times_months: |months| match months {
        1 => "in un solo mese".to_owned(),
        _ => format!("ogni mese, {months} volte"),
    },
    excluded: "lasciato fuori",
    case_studies: |count| match count {
        1 => "1 caso di studio".to_owned(),
        _ => format!("{count} casi di studio"),
    },
    and_more: |names, count| match count {
        1 => format!("{names} e un altro"),
        _ => format!("{names} e altri {count}"),
    },
    share_of_return: |way, share| format!("{way}: {share} del beneficio"),
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
    basis: |basis| match basis {
        Basis::ProviderOnly => "Solo quelli del fornitore",
        Basis::ProviderAndCustomers => "Del fornitore e dei clienti",
    },
    measure_label: "Che cosa si misura",
    measure: |it| match it {
        Measure::Revenue { .. } => "Ricavi, con il loro margine",
        Measure::Saving { .. } => "Denaro risparmiato",
        Measure::Hours { .. } => "Ore risparmiate",
        Measure::Count { .. } => "Un numero di cose",
    },
    hours_kind_label: "Tipo di ore",
    hours_kind: |it| match it {
        HoursKind::Downtime => "Fermo macchina",
        HoursKind::Labour => "Manodopera",
        HoursKind::Rework => "Rilavorazione",
        HoursKind::CycleTimeOfLabour => "Tempo di ciclo, lavoro di persone",
        HoursKind::CycleTime => "Tempo di ciclo, non lavoro di persone",
    },
    timing_label: "Quando arriva",
    timing: |it| match it {
        Timing::Once { .. } => "Una volta, distribuito",
        Timing::OnceIn { .. } => "Una volta, in un mese",
        Timing::Monthly { .. } => "Ogni mese",
    },
    part_label: "Di che parte si tratta",
    part: |it| match it {
        None => "Non indicata",
        Some(WayPart::Parts) => "Parti",
        Some(WayPart::Service) => "Servizio",
        Some(WayPart::ExtraResources) => "Risorse extra",
        Some(WayPart::ExecutivesTime) => "Tempo dei dirigenti",
        Some(WayPart::DirectCosts) => "Costi diretti",
    },
    beneficiary_label: "Chi ne beneficia",
    beneficiary: |it| match it {
        Beneficiary::Provider => "Il fornitore",
        Beneficiary::Customer => "Il cliente",
    },
    stage_label: "È già successo?",
    stage: |realised| if realised { "Realizzato" } else { "Atteso" },
    status_label: "Conta?",
    status: |it| match it {
        Status::Counted => "Contato",
        Status::Excluded { reason: Exclusion::Duplicate } => "Lasciato fuori: doppione di un altro",
        Status::Excluded { reason: Exclusion::NotVerified } => "Lasciato fuori: non verificato",
        Status::Excluded { reason: Exclusion::Other } => "Lasciato fuori: altro motivo",
    },
    evidence_label: "Come è provato",
    evidence: |it| match it {
        None => "Non indicato",
        Some(EvidenceGrade::Documented) => "Documentato",
        Some(EvidenceGrade::Estimated) => "Stimato",
        Some(EvidenceGrade::Anecdotal) => "Aneddotico",
    },
    reach_title: "Fin dove è arrivato: utile da sapere, non fa parte del beneficio.",

    field: |field| match field {
        Field::Programme(field) => match field {
            ProgrammeField::Name => "Nome del programma",
            ProgrammeField::Customer => "Cliente",
            ProgrammeField::Currency => "Valuta",
            ProgrammeField::Horizon => "Orizzonte, in mesi",
            ProgrammeField::Participants => "Partecipanti",
            ProgrammeField::DiscountRate => "Tasso di sconto annuo",
            ProgrammeField::Basis => "Benefici che contano",
            ProgrammeField::Start => "Primo giorno",
            ProgrammeField::ContractedHours => "Ore contrattuali a settimana",
            ProgrammeField::Trained => "Persone formate",
            ProgrammeField::Applied => "Persone che lo hanno applicato",
            ProgrammeField::GoalsReached => "Obiettivi raggiunti",
        },
        Field::Investment(_, field) => match field {
            InvestmentField::Label => "Nome del costo",
            InvestmentField::Category => "Categoria",
            InvestmentField::Amount => "Importo",
            InvestmentField::Month => "Mese in cui cade (0: l’inizio)",
            InvestmentField::People => "Persone",
            InvestmentField::HoursEach => "Ore ciascuna",
            InvestmentField::HourlyCost => "Costo orario pieno",
        },
        Field::Benefit(_, field) => match field {
            BenefitField::Amount => "Dichiarato",
            BenefitField::Margin => "Margine di contribuzione",
            BenefitField::Title => "Di che si tratta",
            BenefitField::Hours => "Ore",
            BenefitField::HourlyValue => "Valore orario pieno",
            BenefitField::Realisation => "Quota monetizzabile",
            BenefitField::Count => "Numero",
            BenefitField::UnitAmount => "Importo unitario",
            BenefitField::Month => "Mese",
            BenefitField::Spread => "Distribuito su mesi",
            BenefitField::FirstMonth => "Primo mese",
            BenefitField::MonthsInAll => "Numero di mesi",
            BenefitField::Probability => "Probabilità",
            BenefitField::EvidenceNote => "Che cosa lo prova",
            BenefitField::EvidenceLink => "Dove si può verificare",
            BenefitField::Low => "Almeno",
            BenefitField::High => "Al massimo",
            BenefitField::Author => "Chi lo riferisce",
            BenefitField::Customer => "Cliente",
            BenefitField::Date => "Data",
            BenefitField::Attribution => "Attribuzione: quota dovuta al programma",
            BenefitField::Confidence => "Attendibilità: quanto ne sei certo",
        },
    },
    field_of: |field, line| format!("{field}: {line}"),
    issue: |issue, kind, [low, high]| match issue {
        Issue::Required => format!("Questo dato serve: un numero da {low} a {high}."),
        Issue::OutOfRange if kind == Kind::Money => "Un importo da 0 in su.".to_owned(),
        Issue::OutOfRange => format!("Un numero da {low} a {high}."),
        Issue::NotWhole => format!("Un numero intero da {low} a {high}."),
        Issue::TooManyDecimals => format!("Al massimo {} decimali.", kind.places()),
        Issue::TooLarge => "Troppo grande: il prodotto di una riga deve restare sotto \
                            1.000.000.000.000.000."
            .to_owned(),
        Issue::NotADay => "Un giorno, dal 1900 in poi.".to_owned(),
        Issue::TextNotAccepted => {
            "Al massimo 10.000 caratteri, senza caratteri di controllo.".to_owned()
        }
    },
    unreadable: |why, example| match why {
        Unreadable::NotANumber => format!("Un numero, per esempio {example}."),
        Unreadable::TooLong => {
            format!("Troppo lungo per un numero. Scrivilo in breve, per esempio {example}.")
        }
        Unreadable::TooManyDigits => "Troppe cifre per conservarle esatte.".to_owned(),
        Unreadable::TooManyDecimals => "Troppi decimali per conservarli esatti.".to_owned(),
        Unreadable::SeveralCells => "Sono più celle. Qui va un solo numero.".to_owned(),
        Unreadable::LooksLikeADate => "Sembra una data, un’ora o un numero di telefono. Per \
                                       calcolare, lascia spazi intorno ai segni: 120 - 20 - 5."
            .to_owned(),
        Unreadable::LooksLikeARange => {
            format!("Sembra un intervallo. Scegli un solo numero, per esempio {example}.")
        }
        Unreadable::Unbalanced => "Una parentesi non è chiusa o non è aperta.".to_owned(),
        Unreadable::MissingOperand => {
            "Manca un numero accanto a un segno, come in «20 *». Completa: 20 * 8.".to_owned()
        }
        Unreadable::MissingOperator => {
            "Manca un segno tra due numeri: 2 * (3 + 4), non 2 (3 + 4).".to_owned()
        }
        Unreadable::PercentOfWhat => {
            "Una percentuale non si somma a un numero. Moltiplica: 100 * 110%.".to_owned()
        }
        Unreadable::DividesByZero => "Non si può dividere per zero.".to_owned(),
        Unreadable::ResultTooLarge => "Il risultato è troppo grande.".to_owned(),
    },
    read_as: |number| format!("Letto come {number}."),
    use_instead: |number| format!("Intendevo {number}"),
    not_given: "non indicato",
    nothing: "nulla",

    answer: "La risposta",
    per_unit: |unit, back| format!("Ogni {unit} investito ha reso {back}."),
    nothing_to_say: "Appena c’è qualcosa di investito, qui compare la risposta.",
    pays_back_if: |share| {
        format!("Si ripaga anche se è vera solo una parte di tutto questo: {share}.")
    },
    would_need: |share| {
        format!("Per ripagarsi servirebbe, di quanto riconosciuto, questa quota: {share}.")
    },
    loss: |amount| format!("Sono stati spesi {amount} in più di quanto è tornato."),
    fields_wait: |number, names| match number {
        1 => format!("Un campo è da correggere ({names}); vale il suo ultimo valore."),
        _ => format!("{number} campi sono da correggere ({names}); valgono i loro ultimi valori."),
    },
    gaps: |number, names| match number {
        1 => format!("Una riga è incompleta e non conta: {names}."),
        _ => format!("{number} righe sono incomplete e non contano: {names}."),
    },
    not_isolated: |names| {
        format!("Non ancora isolato da altre cause, contato per intero: {names}.")
    },
    not_assessed: |names| format!("Attendibilità non indicata, contato per intero: {names}."),
    extreme_return: "Un ROI oltre il 500 % senza una riga documentata solleverà domande.",
    carries_the_result: |name| {
        format!("Più di metà del beneficio poggia su una sola riga non documentata: {name}.")
    },
    examples_left: |number| match number {
        1 => "Una cifra è ancora dell’esempio.".to_owned(),
        _ => format!("{number} cifre sono ancora dell’esempio."),
    },
    all_example: "Tutte le cifre sono ancora dell’esempio; la sua ripartizione è illustrativa.",
    range_misses: |names| format!("Il valore è fuori dal proprio intervallo: {names}."),
    two_names: "Un risultato, due nomi: il rapporto è quanto è tornato, il ROI quanto si è guadagnato oltre al costo.",
    figures: "Cifre",
    over_time: "Nel tempo",
    per_participant: "Per partecipante",
    trust: "Quanto fidarsi",
    hours_given_back: "Ore restituite",
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
    ways_shares: "Da dove viene il beneficio",
    cash_flow: "Flusso di cassa cumulato",
    cash_flow_described: |low, end, months| {
        format!("Da {low} nel punto più basso a {end} dopo {months}.")
    },
    cash_in: "Entrate",
    cash_out: "Uscite",
    cash_net: "Netto",
    cash_reached: "Cumulato",
    month_head: "Mese",
    start: "Inizio",
    year: |year| format!("Anno {year}"),
    as_table: "Come tabella",
    more_figures: "Altre cifre",
    waterfall: "Dal dichiarato al riconosciuto",
    waterfall_step: "Passo",
    waterfall_taken: "Variazione",
    waterfall_left: "Resta",
    step: |step| match step {
        Step::Excluded => "Escluso",
        Step::OtherParty => "Beneficio dei clienti",
        Step::AfterHorizon => "Oltre l’orizzonte",
        Step::NotRealisable => "Non profitto o non monetizzato",
        Step::NotYetRealised => "Non ancora realizzato",
        Step::NotDue => "Non dovuto al programma",
        Step::NotCertain => "Non certo",
    },
    step_hint: |step| match step {
        Step::Excluded => "righe conservate ma non contate, con il motivo",
        Step::OtherParty => "se contano solo i benefici del fornitore, quelli dei clienti",
        Step::AfterHorizon => "ciò che arriva oltre l’orizzonte",
        Step::NotRealisable => {
            "ricavi che non sono margine di contribuzione; ore che nessuno monetizza"
        }
        Step::NotYetRealised => "per ciò che è atteso, la parte che la probabilità lascia aperta",
        Step::NotDue => "la quota non dovuta al programma: 100 % meno l’attribuzione",
        Step::NotCertain => "la quota di cui non si è certi: 100 % meno l’attendibilità",
    },
    behind: "Dietro la risposta",
    back_in: |time| format!("rientra in {time}"),
    show_answer: "Mostra tutta la risposta",

    copy_text: "Copia come testo",
    copied: "Copiato: incollalo in una mail o in un documento.",
    copy_by_hand: "Questo browser non permette alla pagina di copiare. Ecco il testo, da copiare a mano.",
    print: "Stampa",
    report: "Quanto ha reso il programma",
    report_foot: "Calcolato con Tornaconto. Ciò che non è dimostrato vale zero; i totali non sono mai estrapolati.",
    starts: "Inizia",
    basis_label: "Benefici che contano",
    worked_out: "Calcolati nei campi",
    proofs: "Come si calcola ogni cifra",
    formula: "Formula",
    with_numbers: "Con i suoi numeri",
    shortcuts: "Tastiera",
    shortcut: |it| match it {
        Shortcut::Help => "Questo elenco",
        Shortcut::Answer => "Vai alla risposta",
        Shortcut::Statement => "Vai al primo campo",
        Shortcut::Copy => "Copia come testo",
        Shortcut::Print => "Stampa",
    },
    single_keys: "I tasti singoli sono scorciatoie",
    close: "Chiudi",

    coming: "Un momento…",
    not_fetched: "Questa parte non si è potuta scaricare: c’è rete?",
    try_again: "Riprova",

    term: |term| match term {
        Term::Invested => "Totale investito",
        Term::Claimed => "Dichiarato",
        Term::Credited => "Beneficio riconosciuto",
        Term::BenefitCostRatio => "Rapporto benefici-costi",
        Term::ReturnOnInvestment => "Ritorno sull’investimento (ROI)",
        Term::NetBenefit => "Beneficio netto",
        Term::Payback => "Tempo di recupero",
        Term::DiscountedPayback => "Tempo di recupero attualizzato",
        Term::BreakEvenShare => "Soglia di pareggio",
        Term::CostPerParticipant => "Costo per partecipante",
        Term::ReturnPerParticipant => "Beneficio per partecipante",
        Term::NetPerParticipant => "Beneficio netto per partecipante",
        Term::Coverage => "Copertura",
        Term::Concentration => "Quota della riga più grande",
        Term::RoiWithoutLargest => "ROI senza la riga più grande",
        Term::FreedCapacity => "Capacità liberata (larghezza di banda)",
        Term::FreedShare => "Quota liberata delle ore contrattuali",
        Term::DowntimeOfProvider => "Fermo evitato, fornitore",
        Term::DowntimeOfCustomers => "Fermo evitato, clienti",
        Term::NetPresentValue => "Valore attuale netto (VAN)",
        Term::DiscountedBenefitCostRatio => "Rapporto benefici-costi attualizzato",
        Term::DiscountedReturnOnInvestment => "ROI attualizzato",
        Term::InternalRateOfReturn => "Tasso interno di rendimento (TIR)",
        Term::Amount => "Importo",
        Term::People => "Persone",
        Term::HoursEach => "Ore ciascuna",
        Term::HourlyCost => "Costo orario pieno",
        Term::Hours => "Ore",
        Term::HourlyValue => "Valore orario",
        Term::Realisation => "Quota monetizzabile",
        Term::Count => "Numero",
        Term::UnitAmount => "Importo unitario",
        Term::Margin => "Margine",
        Term::Probability => "Probabilità",
        Term::Attribution => "Attribuzione",
        Term::Confidence => "Attendibilità",
        Term::DiscountRate => "Tasso di sconto",
        Term::Participants => "Partecipanti",
        Term::ContractedHours => "Ore contrattuali",
        Term::Horizon => "Orizzonte",
        Term::MonthsCounted => "Mesi contati",
        Term::MonthsInAll => "Mesi in tutto",
        Term::MonthsBefore => "Mesi interi prima",
        Term::Shortfall => "Ancora mancante",
        Term::DiscountedShortfall => "Ancora mancante, attualizzato",
        Term::PresentBenefits => "Valore attuale dei benefici",
        Term::PresentCosts => "Valore attuale dei costi",
        Term::LargestLine => "Riga più grande",
        Term::Reporters => "Persone che hanno riferito",
        Term::HoursCredited => "Ore riconosciute",
        Term::DowntimeHours => "Ore di fermo",
    },
    explain: |term| match term {
        Term::BenefitCostRatio => Some(
            "Quanto torna per ogni unità investita. Alcune fonti chiamano questa cifra «ROI: 10x»; \
             il ROI della finanza è al netto del costo, perciò lo stesso caso è 900 %.",
        ),
        Term::ReturnOnInvestment => Some(
            "Il guadagno sul costo. Un testo della fonte parla di un beneficio netto senza darne la \
             cifra: letto al netto del costo sarebbe B 1.100.000, rapporto 11, ROI 1.000 %; la sua \
             ultima istruzione stampa la divisione al contrario.",
        ),
        Term::Payback => {
            Some("Ogni beneficio è distribuito in parti uguali sui mesi in cui arriva.")
        }
        Term::BreakEvenShare => {
            Some("La quota del beneficio riconosciuto che deve essere vera per riavere il costo.")
        }
        Term::Coverage => Some("I partecipanti che non hanno inviato casi contano zero."),
        Term::FreedCapacity => {
            Some("Ore, non denaro: il denaro solo attraverso la quota monetizzabile di una riga.")
        }
        _ => None,
    },
    source: |source| match source {
        Source::RoiMethodology => "Metodologia ROI (Phillips, ROI Institute)",
        Source::CostBenefitAnalysis => "Analisi costi-benefici",
        Source::DiscountedCashFlow => "Flussi di cassa attualizzati",
        Source::OwnConvention => "Convenzione di questo calcolatore",
    },
    source_label: "Fonte",
    unavailable: |why| match why {
        Unavailable::NothingInvested => "nulla investito",
        Unavailable::NothingCredited => "nulla riconosciuto",
        Unavailable::NothingAtRisk => "nulla a rischio",
        Unavailable::NotWithinHorizon => "non entro l’orizzonte",
        Unavailable::WithinAYear => "entro un anno è uguale al ROI",
        Unavailable::NoSignChange => "i flussi non cambiano mai segno",
        Unavailable::SeveralRates => "più tassi andrebbero bene",
        Unavailable::NoParticipants => "partecipanti non indicati",
        Unavailable::NoCases => "nessun caso di studio contato",
        Unavailable::NoContractedHours => "ore contrattuali non indicate",
        Unavailable::LossAmongParts => "una parte è una perdita",
        Unavailable::TooLarge => "troppo grande per un calcolo esatto",
    },
    not_available: "non disponibile",
    net_of_month: |month| format!("flusso netto del mese {month}"),
    discounted_of_month: |month| format!("flusso attualizzato del mese {month}"),
    net_of_year: |year| format!("flusso netto dell’anno {year}"),
    benefits_of_year: |year| format!("benefici dell’anno {year}"),
    costs_of_year: |year| format!("costi dell’anno {year}"),
    method_second_example: "Nell’esempio svolto questa cifra non ha valore; i numeri sono quelli dello stesso esempio su tre anni, con una riga in più di 800 ore.",

    month: "mese",
    months: "mesi",
    hours: "h",
    hours_per_week: "h per persona e settimana",
    person_unit: "persona",
    people_unit: "persone",

    saving: "Salvataggio…",
    saved: "Salvato su questo dispositivo",
    not_saved: |why| match why {
        NotSaved::StorageRefused => "Non salvato: questo browser non concede memoria alla pagina.",
        NotSaved::StorageFull => "Non salvato: la memoria del browser per questo sito è piena.",
        NotSaved::ChangedElsewhere => {
            "Non salvato: un’altra scheda aveva salvato altro nel frattempo. Salva questo in un file, poi ricarica."
        }
        NotSaved::NewerVersion => "Non salvato: qui c’è un documento di una versione più recente.",
        NotSaved::NoDatabase => {
            "Non salvato con certezza: questo browser non concede qui una base di dati. C’è una copia rapida, che un guasto può perdere; per sicurezza salva in un file."
        }
        NotSaved::OutOfReach => {
            "Non salvato: il tuo programma è nella base di dati del browser, che ora non si apre. Ricarica per riprovare."
        }
        NotSaved::NotFetched => {
            "Non salvato: una parte del calcolatore non si è potuta scaricare. C’è rete?"
        }
        NotSaved::OldDataInTheWay => {
            "Non salvato: i dati conservati qui non si possono né leggere né mettere da parte."
        }
    },
    sends_nothing: "il calcolatore non invia nulla",
    relabelled: |code| {
        format!("Gli importi ora sono etichettati {code}. Nulla è stato convertito.")
    },
    stayed_as_it_was: "Così la riga diventerebbe troppo grande per un calcolo esatto. Resta com’era.",
    set_aside: "I dati conservati qui non erano leggibili. Sono stati messi da parte, intatti.",
    newer_version: "Il documento conservato qui è di una versione più recente. Resta intatto.",
    download_old: "Scarica i vecchi dati",

    edited_elsewhere: "Questo programma è in modifica in un’altra scheda. Qui se ne vedono le modifiche.",
    edit_here: "Modifica qui",
    kept_apart: "Un’altra scheda aveva salvato altro nel frattempo. Quanto era qui è salvato come programma a sé, nell’elenco dei programmi; questo è ciò che ha salvato l’altra scheda.",
    newer_elsewhere: "Una versione più recente di questa pagina è aperta in un’altra scheda. Ricarica questa per continuare; fino ad allora qui non si salva nulla.",
    all_erased: "Tutto quanto era conservato qui è stato cancellato.",
    gone_back: "Ripristinato. Annulla lo riporta com’era.",
    formulas_let_go: |count| match count {
        1 => "Una formula non dava il suo valore; il valore resta.".to_owned(),
        count => format!("{count} formule non davano i loro valori; i valori restano."),
    },
    foreign_copy: "C’era un’altra copia di questo programma, che non prosegue quella salvata. È stata messa da parte.",
    open_apart: "Aprila come programma a sé",
    open_programmes: "Programmi",
};
