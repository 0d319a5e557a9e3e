//! The report, in Italian.

use crate::language::messages::report::ReportMessages;

pub(crate) static MESSAGES: ReportMessages = ReportMessages {
    figures: "Cifre",
    cash_in: "Entrate",
    cash_out: "Uscite",
    cash_net: "Netto",
    cash_cumulative: "Cumulato",
    month: "Mese",
    year: |year| format!("Anno {year}"),
    title: "Quanto ha reso il programma",
    footer: "Calcolato con Tornaconto. Ciò che non è dimostrato vale zero; i totali non sono mai estrapolati.",
    of_example: |heading| format!("{heading} (ancora i valori dell’esempio)"),
    first_day: "Data di inizio",
    basis_label: "Benefici che contano",
    typed_formulas: "Formule scritte nei campi",
    all_proofs: "Come si calcola ogni cifra",
};
