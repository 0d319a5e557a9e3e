//! What unfolds, in Italian.

use crate::domain::benefit::{
    Beneficiary, EvidenceGrade, Exclusion, HoursKind, Measure, Status, Timing, WayPart,
};
use crate::domain::investment::Recurrence;
use crate::domain::programme::Basis;
use crate::language::messages::details::{DetailMessages, Shortcut};

pub(crate) static MESSAGES: DetailMessages = DetailMessages {
    another_line: |way| format!("Un’altra riga: {way}"),
    share_of_return: |way, share| format!("{way}: {share} del beneficio"),
    move_up: |line| format!("Sposta su {line}"),
    move_down: |line| format!("Sposta giù {line}"),
    recurrence_label: "Ogni quanto",
    recurrence: |recurrence| match recurrence {
        Recurrence::Once => "Una volta sola",
        Recurrence::Monthly { .. } => "Ogni mese",
        Recurrence::Yearly { .. } => "Ogni anno",
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
    stage_name: |realised| if realised { "Realizzato" } else { "Atteso" },
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

    over_time: "Nel tempo",
    per_participant: "Per partecipante",
    reliability: "Quanto fidarsi",
    hours_freed: "Ore restituite",

    change_too_large: "Così la riga diventerebbe troppo grande per un calcolo esatto. Resta com’era.",
    copied: "Copiato: incollalo in una mail o in un documento.",
    copy_by_hand: "Questo browser non permette alla pagina di copiare. Ecco il testo, da copiare a mano.",
    everything_erased: "Tutto quanto era conservato qui è stato cancellato.",
    restored: "Ripristinato. Annulla lo riporta com’era.",

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
