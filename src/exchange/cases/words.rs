//! The values that a cell may have where a case has a choice, as they are written and called.
//! Must not know which column a cell is in.

use crate::domain::benefit::{
    Beneficiary, EvidenceGrade, Exclusion, HoursKind, Measure, Skill, SoftOutcome, Timing, Way,
    WayPart,
};
use crate::exchange::letters::same_name;
use crate::language::Language;

/// A value with its names.
pub(super) struct Word<T: 'static> {
    value: T,
    /// As it is written in English and Italian.
    names: [&'static str; 2],
    /// What else it is called.
    others: &'static [&'static str],
}

impl<T> Word<T> {
    fn name(&self, language: Language) -> &'static str {
        let [english, italian] = self.names;
        match language {
            Language::English => english,
            Language::Italian => italian,
        }
    }
}

const fn word<T>(
    value: T,
    english: &'static str,
    italian: &'static str,
    others: &'static [&'static str],
) -> Word<T> {
    Word { value, names: [english, italian], others }
}

/// The value that a cell names.
pub(super) fn found<T: Clone>(words: &[Word<T>], cell: &str) -> Option<T> {
    let called =
        |word: &&Word<T>| word.names.iter().chain(word.others).any(|name| same_name(name, cell));
    words.iter().find(called).map(|word| word.value.clone())
}

/// What a value is written as; empty where it has no name.
pub(super) fn name<T: PartialEq>(words: &[Word<T>], value: &T, language: Language) -> &'static str {
    let word = words.iter().find(|word| word.value == *value);
    word.map_or("", |word| word.name(language))
}

/// What every value is written as.
pub(super) fn names<T>(words: &[Word<T>], language: Language) -> Vec<&'static str> {
    words.iter().map(|word| word.name(language)).collect()
}

pub(super) const WAYS: [Word<Way>; 5] = [
    word(
        Way::Proactivity,
        "Proactivity",
        "Proattività",
        &["Being proactive", "Proactive", "Proattivo", "Essere proattivi", "New revenue"],
    ),
    word(
        Way::RootCause,
        "Root cause",
        "Causa principale",
        &[
            "Root cause found sooner",
            "Root causes",
            "Causa principale trovata prima",
            "Cause principali",
        ],
    ),
    word(
        Way::Giveaways,
        "Giveaways",
        "Concessioni gratuite",
        &["Giveaway", "Fewer giveaways", "Meno concessioni gratuite", "Concessioni", "Omaggi"],
    ),
    word(
        Way::Escalations,
        "Escalations",
        "Escalation",
        &["Escalations under control", "Escalation sotto controllo"],
    ),
    word(Way::Other, "Other", "Altro", &["Anything else", "Altre", "Altri"]),
];

pub(super) const PARTS: [Word<WayPart>; 5] = [
    word(WayPart::Parts, "Parts", "Parti", &["Spare parts", "Ricambi"]),
    word(WayPart::Service, "Service", "Servizio", &["Servizi"]),
    word(WayPart::ExtraResources, "Extra resources", "Risorse extra", &[]),
    word(WayPart::ExecutivesTime, "Executives’ time", "Tempo dei dirigenti", &[]),
    word(WayPart::DirectCosts, "Direct costs", "Costi diretti", &[]),
];

const FORMS: [Measure; 4] = Measure::FORMS;

pub(super) const MEASURES: [Word<Measure>; 4] = [
    word(
        FORMS[0],
        "Revenue",
        "Ricavi",
        &["Revenue, with its margin", "Ricavo", "Ricavi, con il loro margine"],
    ),
    word(
        FORMS[1],
        "Saving",
        "Risparmio",
        &["Savings", "Money saved", "Risparmi", "Denaro risparmiato"],
    ),
    word(FORMS[2], "Hours", "Ore", &["Hours saved", "Time", "Ore risparmiate", "Tempo"]),
    word(
        FORMS[3],
        "Count",
        "Quantità",
        &["A number of things", "Quantity", "Un numero di cose", "Numero"],
    ),
];

pub(super) const HOURS: [Word<HoursKind>; 5] = [
    word(HoursKind::Downtime, "Downtime", "Fermo macchina", &["Standstill", "Fermo"]),
    word(HoursKind::Labour, "Labour", "Manodopera", &["Labor", "Work", "Lavoro"]),
    word(HoursKind::Rework, "Rework", "Rilavorazione", &["Rilavorazioni"]),
    word(
        HoursKind::CycleTimeOfLabour,
        "Cycle time, people’s work",
        "Tempo di ciclo, lavoro di persone",
        &["cycle_time_of_labour"],
    ),
    word(
        HoursKind::CycleTime,
        "Cycle time, not people’s work",
        "Tempo di ciclo, non lavoro di persone",
        &["Cycle time", "Tempo di ciclo"],
    ),
];

const TIMING_FORMS: [Timing; 3] = Timing::FORMS;

pub(super) const TIMINGS: [Word<Timing>; 3] = [
    word(
        TIMING_FORMS[0],
        "Once",
        "Una volta",
        &["Once, spread evenly", "One-off", "Una volta, distribuito", "Una tantum"],
    ),
    word(TIMING_FORMS[1], "Once, in a month", "Una volta, in un mese", &["once_in"]),
    word(
        TIMING_FORMS[2],
        "Every month",
        "Ogni mese",
        &["Monthly", "Per month", "Mensile", "Al mese"],
    ),
];

pub(super) const BENEFICIARIES: [Word<Beneficiary>; 2] = [
    word(
        Beneficiary::Provider,
        "Provider",
        "Fornitore",
        &["The provider", "Us", "Il fornitore", "Noi"],
    ),
    word(
        Beneficiary::Customer,
        "Customer",
        "Cliente",
        &["Its customer", "The customer", "Client", "Il cliente"],
    ),
];

/// Whether it has happened.
pub(super) const STAGES: [Word<bool>; 2] = [
    word(true, "Realised", "Realizzato", &["Realized", "Yes", "Done", "Sì", "Già successo"]),
    word(false, "Expected", "Atteso", &["No", "Not yet", "Non ancora", "Previsto"]),
];

/// Whether it counts.
pub(super) const COUNTED: [Word<bool>; 2] = [
    word(true, "Counted", "Contato", &["Counts", "Yes", "Conta", "Sì", "Incluso", "Included"]),
    word(
        false,
        "Left out",
        "Lasciato fuori",
        &["Excluded", "Not counted", "No", "Escluso", "Non contato"],
    ),
];

pub(super) const EXCLUSIONS: [Word<Exclusion>; 3] = [
    word(
        Exclusion::Duplicate,
        "Duplicate",
        "Doppione",
        &["Duplicate of another", "Doppione di un altro", "Duplicato"],
    ),
    word(Exclusion::NotVerified, "Not verified", "Non verificato", &["Unverified"]),
    word(Exclusion::Other, "Other reason", "Altro motivo", &["Other", "Another reason", "Altro"]),
];

pub(super) const GRADES: [Word<EvidenceGrade>; 3] = [
    word(EvidenceGrade::Documented, "Documented", "Documentato", &["Records", "Documenti"]),
    word(EvidenceGrade::Estimated, "Estimated", "Stimato", &["Estimate", "Stima"]),
    word(
        EvidenceGrade::Anecdotal,
        "Anecdotal",
        "Aneddotico",
        &["Anecdote", "Told", "Aneddoto", "Raccontato"],
    ),
];

pub(super) const SKILLS: [Word<Skill>; 9] = [
    word(
        Skill::BeingProactive,
        "Being Proactive",
        "Essere proattivi",
        &["Essere Proactive", "Proactivity", "Proattività"],
    ),
    word(Skill::BigPicture, "Big Picture", "Big Picture", &["The big picture", "Quadro generale"]),
    word(
        Skill::ActiveListening,
        "Active Listening/ASQ",
        "Ascolto attivo/ASQ",
        &["Active listening", "ASQ", "Ascolto attivo"],
    ),
    word(Skill::CreatingEmpathy, "Creating Empathy", "Creare empatia", &["Empathy", "Empatia"]),
    word(Skill::IcebergTechnique, "Iceberg Technique", "Tecnica dell’iceberg", &["Iceberg"]),
    word(
        Skill::ReasonablePossibleMatrix,
        "Reasonable–Possible Matrix",
        "Matrice ragionevole possibile",
        &["Reasonable/Possible", "Matrice ragionevole/possibile"],
    ),
    word(Skill::ShapeTechnique, "SHAPE Technique", "Tecnica SHAPE", &["SHAPE"]),
    word(Skill::TaucTechnique, "TAUC Technique", "Tecnica TAUC", &["TAUC"]),
    word(
        Skill::FirefightingChecklist,
        "Firefighting Checklist",
        "Lista di controllo antincendio",
        &["Firefighting", "Checklist antincendio"],
    ),
];

pub(super) const SOFT_OUTCOMES: [Word<SoftOutcome>; 6] = [
    word(
        SoftOutcome::Relationship,
        "Relationship",
        "Relazione",
        &["Rapporto", "Relationship with the customer", "Relazione con il cliente"],
    ),
    word(
        SoftOutcome::FrontlineStress,
        "Frontline stress",
        "Stress in prima linea",
        &["Stress", "Less stress", "Meno stress"],
    ),
    word(
        SoftOutcome::WorkLifeBalance,
        "Work-life balance",
        "Equilibrio tra vita e lavoro",
        &["Equilibrio vita-lavoro", "Equilibrio lavoro-vita"],
    ),
    word(
        SoftOutcome::JobSatisfaction,
        "Job satisfaction",
        "Soddisfazione sul lavoro",
        &["Soddisfazione lavorativa", "Soddisfazione nel lavoro"],
    ),
    word(
        SoftOutcome::TechnologyKnowledge,
        "Technology knowledge",
        "Conoscenza della tecnologia",
        &["Conoscenza tecnologica", "Conoscenze tecnologiche"],
    ),
    word(SoftOutcome::Trust, "Trust", "Fiducia", &[]),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn unlike<T: Clone + PartialEq + std::fmt::Debug>(words: &[Word<T>]) {
        for word in words {
            for name in word.names.iter().chain(word.others) {
                assert_eq!(found(words, name), Some(word.value.clone()), "{name}");
            }
        }
    }

    #[test]
    fn every_name_is_that_of_one_value() {
        unlike(&WAYS);
        unlike(&PARTS);
        unlike(&MEASURES);
        unlike(&HOURS);
        unlike(&TIMINGS);
        unlike(&BENEFICIARIES);
        unlike(&STAGES);
        unlike(&COUNTED);
        unlike(&EXCLUSIONS);
        unlike(&GRADES);
        unlike(&SKILLS);
        unlike(&SOFT_OUTCOMES);
    }

    #[test]
    fn names_are_found_whatever_their_case_accents_and_punctuation() {
        assert_eq!(found(&WAYS, " PROATTIVITA' "), Some(Way::Proactivity));
        assert_eq!(found(&WAYS, "root_cause"), Some(Way::RootCause));
        assert_eq!(found(&SKILLS, "tecnica dell'iceberg"), Some(Skill::IcebergTechnique));
        assert_eq!(found(&WAYS, "roots"), None);
    }
}
