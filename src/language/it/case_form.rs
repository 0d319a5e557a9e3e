//! The printed form for a case, in Italian.

use crate::language::messages::case_form::CaseFormMessages;

pub(crate) static MESSAGES: CaseFormMessages = CaseFormMessages {
    title: "Un caso di studio",
    lead: "Un’occasione in cui le tue nuove competenze hanno reso qualcosa. Lascia vuoto ciò che non sai: meglio una stima attenta che una cifra tonda.",
    name: "Il tuo nome",
    customer: "Cliente",
    date: "Data",
    what_happened: "Che cosa è successo",
    in_few_words: "In poche parole",
    in_detail: "Che cosa era in gioco, che cosa hai fatto di diverso, che cosa ne è venuto",
    way: "Come ha reso",
    worth: "Quanto valeva",
    money: "Denaro risparmiato, o ricavi ottenuti",
    margin: "Margine, se sono ricavi",
    hours: "Ore risparmiate",
    hours_kind: "Di che tipo",
    hourly_value: "Valore di un’ora",
    realisation: "Quota messa a frutto",
    beneficiary: "Chi ne beneficia",
    stage: "È già successo?",
    probability: "Se non ancora: quanto è probabile",
    attribution: "Quanto è dovuto al programma",
    confidence: "Quanto sei certo delle cifre",
    evidence: "Come è provato",
    note: "Da che cosa: fattura, segnalazione, chi può confermarlo",
    link: "Dove si può verificare",
    skills: "Competenze usate",
    outcomes: "Che altro ne è venuto",
    other: "Altro",
    footer: "Grazie. Chi tiene i casi lo riporterà nel registro come l’hai scritto.",
};
