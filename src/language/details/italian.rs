//! Details, in Italian.

use super::{DetailWords, Shortcut};
use crate::document::{BenefitField, Field, InvestmentField, ProgrammeField};
use crate::domain::benefit::{
    Beneficiary, EvidenceGrade, Exclusion, HoursKind, Measure, Status, Timing, WayPart,
};
use crate::domain::programme::Basis;
use crate::language::italian::ITALIAN;

pub(super) static WORDS: DetailWords = DetailWords {
    field: |field| match field {
        Field::Programme(field) => match field {
            ProgrammeField::Name => "Nome del programma",
            ProgrammeField::Customer => "Cliente",
            ProgrammeField::Currency => ITALIAN.currency,
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
            InvestmentField::Label => ITALIAN.cost_name,
            InvestmentField::Category => "Categoria",
            InvestmentField::Amount => ITALIAN.amount,
            InvestmentField::Month => "Mese in cui cade (0: l’inizio)",
            InvestmentField::People => ITALIAN.people,
            InvestmentField::HoursEach => ITALIAN.hours_each,
            InvestmentField::HourlyCost => ITALIAN.hourly_cost,
        },
        Field::Benefit(_, field) => match field {
            BenefitField::Amount => ITALIAN.claimed,
            BenefitField::Margin => "Margine di contribuzione",
            BenefitField::Title => "Di che si tratta",
            BenefitField::Hours => "Ore",
            BenefitField::HourlyValue => "Valore orario pieno",
            BenefitField::Realisation => ITALIAN.share_realised,
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
        // Which of them, the words of the KPIs say.
        Field::Kpi(_) => "Indicatori sui clienti",
        Field::Survey(_) | Field::Wave(..) => "Sondaggio",
    },
    field_of: |field, line| format!("{field}: {line}"),

    another_line: |way| format!("Un’altra riga: {way}"),
    share_of_return: |way, share| format!("{way}: {share} del beneficio"),
    move_up: |line| format!("Sposta su {line}"),
    move_down: |line| format!("Sposta giù {line}"),
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
    and_more: |names, count| match count {
        1 => format!("{names} e un altro"),
        _ => format!("{names} e altri {count}"),
    },
    range_misses: |names| format!("Il valore è fuori dal proprio intervallo: {names}."),

    over_time: "Nel tempo",
    per_participant: "Per partecipante",
    trust: "Quanto fidarsi",
    hours_given_back: "Ore restituite",

    stayed_as_it_was: "Così la riga diventerebbe troppo grande per un calcolo esatto. Resta com’era.",
    copied: "Copiato: incollalo in una mail o in un documento.",
    copy_by_hand: "Questo browser non permette alla pagina di copiare. Ecco il testo, da copiare a mano.",
    all_erased: "Tutto quanto era conservato qui è stato cancellato.",
    gone_back: "Ripristinato. Annulla lo riporta com’era.",

    shortcut: |it| match it {
        Shortcut::Help => "Questo elenco",
        Shortcut::Answer => "Vai alla risposta",
        Shortcut::Statement => "Vai al primo campo",
        Shortcut::Copy => "Copia come testo",
        Shortcut::Print => "Stampa",
    },
    single_keys: "I tasti singoli sono scorciatoie",
    close: "Chiudi",
};
