//! The printed form for a case, in Italian.

use crate::language::messages::case_form::CaseFormMessages;

pub(crate) static MESSAGES: CaseFormMessages = CaseFormMessages {
    title: "Un caso di studio",
    lead: "Un’occasione in cui le tue nuove competenze hanno dato un risultato. Lascia in bianco ciò che non sai: meglio una stima attenta che una cifra tonda.",
    name: "Il tuo nome",
    customer: "Cliente",
    date: "Data",
    what_happened: "Che cosa è successo",
    in_few_words: "In poche parole",
    in_detail: "Che cosa era in gioco, che cosa hai fatto di diverso, che cosa ne è venuto",
    way: "In che modo ha reso",
    worth: "Quanto è valso",
    money: "Denaro risparmiato, o ricavi ottenuti",
    margin: "Margine, se sono ricavi",
    hours: "Ore risparmiate",
    hours_kind: "Di che tipo",
    hourly_value: "Valore di un’ora",
    realisation: "Quota davvero sfruttata",
    beneficiary: "Chi ne beneficia",
    stage: "È già successo?",
    probability: "Se non ancora: quanto è probabile",
    attribution: "Quanto è dovuto al programma",
    confidence: "Quanto sei sicuro delle cifre",
    evidence: "Tipo di prova",
    note: "Che cosa lo prova: fattura, ticket, chi può confermarlo",
    link: "Dove si può verificare",
    skills: "Competenze usate",
    outcomes: "Che altro ne è venuto",
    other: "Altro",
    footer: "Grazie. Chi tiene il registro lo riporterà così come l’hai scritto.",
};
