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
    move_up: |line| format!("Sposta in su {line}"),
    move_down: |line| format!("Sposta in giù {line}"),
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
        Measure::Revenue { .. } => "Ricavi × margine",
        Measure::Saving { .. } => "Denaro risparmiato",
        Measure::Hours { .. } => "Ore risparmiate",
        Measure::Count { .. } => "Unità × valore",
    },
    hours_kind_label: "Tipo di ore",
    hours_kind: |it| match it {
        HoursKind::Downtime => "Fermo macchina",
        HoursKind::Labour => "Manodopera",
        HoursKind::Rework => "Rilavorazione",
        HoursKind::CycleTimeOfLabour => "Tempo di ciclo (manodopera)",
        HoursKind::CycleTime => "Tempo di ciclo (non manodopera)",
    },
    timing_label: "Quando arriva",
    timing: |it| match it {
        Timing::Once { .. } => "Una volta, distribuito sui mesi",
        Timing::OnceIn { .. } => "Una volta, in un mese preciso",
        Timing::Monthly { .. } => "Ogni mese",
    },
    part_label: "Quale parte",
    part: |it| match it {
        None => "Non indicata",
        Some(WayPart::Parts) => "Ricambi",
        Some(WayPart::Service) => "Interventi",
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
        Status::Counted => "Conteggiato",
        Status::Excluded { reason: Exclusion::Duplicate } => "Escluso: doppione",
        Status::Excluded { reason: Exclusion::NotVerified } => "Escluso: non verificato",
        Status::Excluded { reason: Exclusion::Other } => "Escluso: altro motivo",
    },
    evidence_label: "Tipo di prova",
    evidence: |it| match it {
        None => "Non indicato",
        Some(EvidenceGrade::Documented) => "Documentato",
        Some(EvidenceGrade::Estimated) => "Stimato",
        Some(EvidenceGrade::Anecdotal) => "Aneddotico",
    },
    reach_title: "Portata: utile da sapere, non fa parte del beneficio.",

    over_time: "Nel tempo",
    per_participant: "Per partecipante",
    reliability: "Affidabilità",
    hours_freed: "Ore liberate",

    change_too_large: "Così la riga diventerebbe troppo grande per un calcolo esatto. Non è cambiato nulla.",
    copied: "Copiato: incollalo in una mail o in un documento.",
    copy_by_hand: "Questo browser non permette alla pagina di copiare. Ecco il testo da copiare a mano.",
    file_by_hand: "Se non è comparso nessun file, qui la pagina non può salvarne: copia il testo.",
    print_refused: "Qui la pagina non può stampare. Copia il risultato come testo, oppure apri la pagina in una scheda a parte.",
    everything_erased: "Tutti i dati conservati qui sono stati cancellati.",
    restored: "Ripristinato.",
    removed: |name| format!("Rimosso: {name}."),
    example_set_aside: |ways| {
        format!(
            "Ora contano i tuoi casi di studio; i valori dell’esempio sono stati messi da parte: {ways}."
        )
    },
    waves_set_aside: "Ora contano le tue risposte; le rilevazioni dell’esempio sono state messe da parte.",
    channels_set_aside: "Ora contano i tuoi canali; quelli dell’esempio sono stati messi da parte.",
    campaigns_set_aside: "Ora contano le tue campagne; quelle dell’esempio sono state messe da parte.",
    started_over: "Ora è tutto vuoto.",
    example_loaded: "I dati illustrativi sono inseriti.",
    cases_loaded: "I casi di studio illustrativi sono inseriti.",
    programme_begun: |name| match name {
        "" => "Questo è un programma nuovo. Il tuo resta in Programmi.".to_owned(),
        _ => format!("Questo è un programma nuovo. «{name}» resta in Programmi."),
    },
    back_to_programme: |name| match name {
        "" => "Torna al tuo".to_owned(),
        _ => format!("Torna a «{name}»"),
    },

    shortcut: |it| match it {
        Shortcut::Help => "Questo elenco",
        Shortcut::Answer => "Vai al risultato",
        Shortcut::Statement => "Vai al primo campo",
        Shortcut::Copy => "Copia come testo",
        Shortcut::Print => "Stampa",
        Shortcut::Present => "Presenta a tutto schermo",
        Shortcut::Mark => "Segna questo momento",
        Shortcut::Compare => "Confronta con un momento segnato",
        Shortcut::NewCase => "Aggiungi un caso di studio",
        Shortcut::Area => "Vai a una sezione",
        Shortcut::AreaFromScale => "Vai a una sezione, anche dove le cifre sono voti",
        Shortcut::Close => "Chiudi il caso di studio aperto, o un messaggio",
    },
    single_keys: "Usa le scorciatoie a tasto singolo",
    close: "Chiudi",
};
