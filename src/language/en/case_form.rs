//! The printed form for a case, in English.

use crate::language::messages::case_form::CaseFormMessages;

pub(crate) static MESSAGES: CaseFormMessages = CaseFormMessages {
    title: "A case study",
    lead: "One occasion on which your new skills paid off. Leave blank what you do not know: a careful guess is better than a round figure.",
    name: "Your name",
    customer: "Customer",
    date: "Date",
    what_happened: "What happened",
    in_few_words: "In a few words",
    in_detail: "What was at stake, what you did differently, what came of it",
    way: "How it paid off",
    worth: "What it was worth",
    money: "Money saved, or revenue won",
    margin: "Margin, if it is revenue",
    hours: "Hours saved",
    hours_kind: "Of what kind",
    hourly_value: "Value of an hour",
    realisation: "Share of them put to use",
    beneficiary: "Who benefits",
    stage: "Has it happened?",
    probability: "If not yet: how likely",
    attribution: "How much of it is due to the programme",
    confidence: "How sure you are of the figures",
    evidence: "Kind of evidence",
    note: "What supports it: invoice, ticket, who can confirm it",
    link: "Where to look it up",
    skills: "Skills used",
    outcomes: "What else came of it",
    other: "Other",
    footer: "Thank you. Whoever keeps the ledger will enter this as you wrote it.",
};
