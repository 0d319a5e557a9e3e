//! Case studies together, in Italian.

use crate::domain::cases::SynthesisBy;
use crate::language::messages::case_analysis::CaseAnalysisMessages;

pub(crate) static MESSAGES: CaseAnalysisMessages = CaseAnalysisMessages {
    coverage: |told, all, left| match (told, left) {
        ("1", "0") => "L’unico partecipante ha segnalato casi.".to_owned(),
        (_, "0") => format!("Tutti e {all} i partecipanti hanno segnalato casi."),
        ("1", "1") => "1 partecipante su 2 ha segnalato casi; l’altro conta zero.".to_owned(),
        (_, "1") => {
            format!("{told} partecipanti su {all} hanno segnalato casi; l’altro conta zero.")
        }
        ("1", _) => {
            format!("1 partecipante su {all} ha segnalato casi; gli altri {left} contano zero.")
        }
        _ => {
            format!(
                "{told} partecipanti su {all} hanno segnalato casi; gli altri {left} contano zero."
            )
        }
    },
    more_reporters_than_participants: |told, all| {
        format!(
            "Hanno segnalato casi {told} persone, ma i partecipanti indicati sono {all}: controlla il numero, o i nomi scritti in due modi."
        )
    },
    no_reporter_named: "Nessun caso conteggiato indica chi lo ha segnalato: non si sa quanti partecipanti hanno segnalato casi.",
    coverage_unavailable: |why| {
        format!("Non si può dire quanti partecipanti hanno segnalato casi: {why}.")
    },
    largest_line: |name, amount, share| {
        format!("La riga più grande, «{name}», vale {amount}: {share} del beneficio riconosciuto.")
    },
    roi_without_largest: |roi| format!("Senza questa riga il ROI sarebbe {roi}."),
    open_case: "Apri il caso",
    none_counted: "Nessun caso è ancora completo e conteggiato.",
    share: "Quota",
    no_shares: |why| format!("Le quote non sono disponibili: {why}."),
    customers_not_credited: |amount| {
        format!(
            "I {amount} dei clienti sono mostrati ma non riconosciuti: contano solo i benefici del fornitore."
        )
    },
    duplicates: "Possibili doppioni",
    duplicates_hint: "Simili per cliente, importo, titolo e data. Nulla viene escluso finché non lo decidi tu.",
    no_duplicates: "Nessun probabile doppione.",
    possible_duplicate: |title| format!("Possibile doppione: {title}"),
    stays_counted: "resta conteggiato",
    leave_out: |count| match count {
        "1" => "Escludi il successivo come doppione".to_owned(),
        _ => format!("Escludi i {count} successivi come doppioni"),
    },
    not_duplicates: "Sono diversi",
    left_out_as_duplicates: |count| match count {
        "1" => "Un caso è stato escluso come doppione.".to_owned(),
        _ => {
            format!("{count} casi sono stati esclusi come doppioni.")
        }
    },
    not_proposed_again: "Contano tutti e in questa sessione non saranno più proposti.",
    more_groups: |count| match count {
        "1" => "Un altro gruppo comparirà quando avrai deciso su questi.".to_owned(),
        _ => format!("Altri {count} gruppi compariranno quando avrai deciso su questi."),
    },
    more_cases: |count| match count {
        "1" => "e un altro".to_owned(),
        _ => format!("e altri {count}"),
    },
    hours_hint: "Le ore non sono denaro finché qualcuno non le usa: nel beneficio entra solo la quota monetizzabile che un caso indica.",
    soft_outcomes: "Risultati non monetari",
    soft_outcomes_hint: "Si registrano, ma non diventano mai denaro.",
    no_soft_outcome: "Nessun caso cita ancora un risultato non monetario: relazioni migliori, meno stress, fiducia.",
    soft_outcome_cases: |count| match count {
        "1" => "1 caso".to_owned(),
        _ => format!("{count} casi"),
    },
    question: "Che cosa hanno mostrato i casi?",
    synthesis: "Che cosa hanno mostrato i casi",
    synthesis_hint: "Solo i casi completi e conteggiati. Nulla è esteso ai partecipanti che non ne hanno inviati.",
    group_by: "Raggruppa per",
    grouping: |by| match by {
        SynthesisBy::Way => "Leva",
        SynthesisBy::Skill => "Competenza usata",
        SynthesisBy::Quarter => "Trimestre",
        SynthesisBy::Beneficiary => "Chi ne beneficia",
        SynthesisBy::Author => "Segnalato da",
        SynthesisBy::Customer => "Cliente",
    },
    quarter: |quarter| format!("{}° trim. {}", quarter.number, quarter.year),
    caption: "Beneficio riconosciuto dei casi",
    count: "Casi",
    total: "Totale",
    median: "Mediana",
    mean: "Media",
    largest_amount: "Massimo",
    all_cases: "Tutti i casi",
    overlap_hint: "Un caso con più competenze conta per intero in ciascuna: questi totali non vanno sommati.",
    show_all_rows: |count| format!("Mostra tutti i {count} gruppi"),
    strongest_cases: "I casi documentati più forti",
    no_strong_case: "Nessun caso documentato è ancora riconosciuto. Sono i documenti a convincere la finanza.",
    reported_by: |who, customer| match (who, customer) {
        ("", "") => String::new(),
        ("", _) => format!("Cliente: {customer}."),
        (_, "") => format!("Segnalato da {who}."),
        _ => format!("Segnalato da {who}, per il cliente {customer}."),
    },
    credited: |amount| format!("{amount} riconosciuti."),
    supporting_evidence: |note| format!("Prove: {note}"),
    case_list: "Casi di studio",
    how_credited: "Riconosciuto",
};
