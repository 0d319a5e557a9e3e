//! Case studies together, in Italian.

use crate::domain::cases::SynthesisBy;
use crate::language::messages::case_analysis::CaseAnalysisMessages;

pub(crate) static MESSAGES: CaseAnalysisMessages = CaseAnalysisMessages {
    coverage: |told, all, left| match (told, left) {
        ("1", "0") => "L’unico partecipante ha riferito.".to_owned(),
        (_, "0") => format!("Tutti e {all} i partecipanti hanno riferito."),
        ("1", "1") => "1 partecipante su 2 ha riferito; l’altro conta zero.".to_owned(),
        (_, "1") => format!("{told} partecipanti su {all} hanno riferito; l’altro conta zero."),
        ("1", _) => {
            format!("1 partecipante su {all} ha riferito; gli altri {left} contano zero.")
        }
        _ => {
            format!("{told} partecipanti su {all} hanno riferito; gli altri {left} contano zero.")
        }
    },
    more_reporters_than_participants: |told, all| {
        format!(
            "Hanno riferito {told} persone, ma i partecipanti indicati sono {all}: controlla il numero, o i nomi scritti in due modi."
        )
    },
    no_reporter_named: "Nessun caso contato dice chi lo riferisce: non si sa quanti partecipanti hanno riferito.",
    coverage_unavailable: |why| {
        format!("Quanti partecipanti hanno riferito non è disponibile: {why}.")
    },
    largest_line: |name, amount, share| {
        format!("La riga più grande, «{name}», vale {amount}: {share} del beneficio riconosciuto.")
    },
    roi_without_largest: |roi| format!("Senza di essa il ROI sarebbe {roi}."),
    open_case: "Apri il caso",
    none_counted: "Ancora nessun caso è completo e contato.",
    share: "Quota",
    no_shares: |why| format!("Le quote non sono disponibili: {why}."),
    customers_not_credited: |amount| {
        format!(
            "I {amount} dei clienti sono mostrati e non riconosciuti: contano solo i benefici del fornitore."
        )
    },
    duplicates: "Possibili doppioni",
    duplicates_hint: "Simili per cliente, importo, titolo e data. Nulla è lasciato fuori finché non lo dici tu.",
    no_duplicates: "Nessun caso sembra riferire due volte lo stesso denaro.",
    possible_duplicate: |title| format!("Forse riferito due volte: {title}"),
    stays_counted: "resta contato",
    leave_out: |count| match count {
        "1" => "Lascia fuori il successivo come doppione".to_owned(),
        _ => format!("Lascia fuori i {count} successivi come doppioni"),
    },
    not_duplicates: "Sono diversi",
    left_out_as_duplicates: |count| match count {
        "1" => "Un caso è stato lasciato fuori come doppione. Annulla lo riporta.".to_owned(),
        _ => {
            format!("{count} casi sono stati lasciati fuori come doppioni. Annulla li riporta.")
        }
    },
    not_proposed_again: "Contano tutti e in questa sessione non saranno più proposti.",
    more_groups: |count| match count {
        "1" => "Un altro gruppo arriva quando questi sono risolti.".to_owned(),
        _ => format!("Altri {count} gruppi arrivano quando questi sono risolti."),
    },
    more_cases: |count| match count {
        "1" => "e un altro".to_owned(),
        _ => format!("e altri {count}"),
    },
    hours_hint: "Le ore non sono denaro finché qualcuno non le usa: nel beneficio entra solo la quota monetizzabile che un caso indica.",
    soft_outcomes: "Risultati non monetari",
    soft_outcomes_hint: "Si raccontano e si contano, mai come denaro.",
    no_soft_outcome: "Nessun caso racconta ancora un risultato non monetario: relazioni migliori, meno stress, fiducia.",
    soft_outcome_cases: |count| match count {
        "1" => "1 caso".to_owned(),
        _ => format!("{count} casi"),
    },
    question: "Che cosa hanno mostrato i casi?",
    synthesis: "Che cosa hanno mostrato i casi",
    synthesis_hint: "Solo i casi completi e contati. Nulla è esteso ai partecipanti che non ne hanno inviati.",
    group_by: "Raggruppa per",
    grouping: |by| match by {
        SynthesisBy::Way => "Leva",
        SynthesisBy::Skill => "Competenza usata",
        SynthesisBy::Quarter => "Trimestre",
        SynthesisBy::Beneficiary => "Chi ne beneficia",
        SynthesisBy::Author => "Chi lo riferisce",
        SynthesisBy::Customer => "Cliente",
    },
    quarter: |quarter| format!("{}° trim. {}", quarter.number, quarter.year),
    caption: "Quanto è riconosciuto ai casi",
    count: "Casi",
    total: "Totale",
    median: "Mediana",
    mean: "Media",
    largest_amount: "Massimo",
    all_cases: "Tutti i casi",
    overlap_hint: "Un caso con più competenze conta per intero in ciascuna: questi totali non vanno sommati.",
    show_all_rows: |count| format!("Mostra tutti i {count} gruppi"),
    strongest_cases: "I casi documentati più forti",
    no_strong_case: "Ancora nessun caso documentato è riconosciuto. Sono i documenti a convincere la finanza.",
    reported_by: |who, customer| match (who, customer) {
        ("", "") => String::new(),
        ("", _) => format!("Cliente: {customer}."),
        (_, "") => format!("Riferito da {who}."),
        _ => format!("Riferito da {who}, con {customer}."),
    },
    credited: |amount| format!("{amount} riconosciuti."),
    supporting_evidence: |note| format!("Prove: {note}"),
    case_list: "Casi di studio",
    how_credited: "Riconosciuto",
};
