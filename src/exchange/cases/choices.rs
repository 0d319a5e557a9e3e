//! The values that a cell may have where a case has a choice, as they are written and called.
//! Must not know how a cell is read or written.

use super::column::Column;
use crate::domain::benefit::{
    Beneficiary, EvidenceGrade, Exclusion, HoursKind, Measure, Skill, SoftOutcome, Timing, Way,
    WayPart,
};
use crate::exchange::name_matching::is_same_name;
use crate::language::Language;

/// A value with its names.
pub(super) struct Choice<T: 'static> {
    value: T,
    /// As it is written in English and Italian.
    names: [&'static str; 2],
    /// What else it is called.
    others: &'static [&'static str],
}

impl<T> Choice<T> {
    fn name(&self, language: Language) -> &'static str {
        let [english, italian] = self.names;
        match language {
            Language::English => english,
            Language::Italian => italian,
        }
    }
}

const fn choice<T>(
    value: T,
    english: &'static str,
    italian: &'static str,
    others: &'static [&'static str],
) -> Choice<T> {
    Choice { value, names: [english, italian], others }
}

/// The value that a cell names.
pub(super) fn parse_choice<T: Clone>(words: &[Choice<T>], cell: &str) -> Option<T> {
    let called = |word: &&Choice<T>| {
        word.names.iter().chain(word.others).any(|name| is_same_name(name, cell))
    };
    words.iter().find(called).map(|word| word.value.clone())
}

/// What a value is written as; empty where it has no name.
pub(super) fn choice_name<T: PartialEq>(
    words: &[Choice<T>],
    value: &T,
    language: Language,
) -> &'static str {
    let word = words.iter().find(|word| word.value == *value);
    word.map_or("", |word| word.name(language))
}

/// What every value is written as.
pub(super) fn choice_names<T>(words: &[Choice<T>], language: Language) -> Vec<&'static str> {
    words.iter().map(|word| word.name(language)).collect()
}

pub(super) const WAYS: [Choice<Way>; 5] = [
    choice(
        Way::Proactivity,
        "Proactivity",
        "Proattività",
        &["Being proactive", "Proactive", "Proattivo", "Essere proattivi", "New revenue"],
    ),
    choice(
        Way::RootCause,
        "Root cause",
        "Causa radice",
        &[
            "Root cause found sooner",
            "Root causes found sooner",
            "Root causes",
            "Causa radice trovata prima",
            "Causa principale",
            "Causa principale trovata prima",
            "Cause principali",
            "Cause radice",
            "Cause trovate prima",
        ],
    ),
    choice(
        Way::Giveaways,
        "Giveaways",
        "Omaggi e gratuità",
        &[
            "Giveaway",
            "Fewer giveaways",
            "Meno omaggi e gratuità",
            "Concessioni gratuite",
            "Meno concessioni gratuite",
            "Concessioni",
            "Omaggi",
        ],
    ),
    choice(
        Way::Escalations,
        "Escalations",
        "Escalation",
        &["Escalations under control", "Escalation sotto controllo"],
    ),
    choice(Way::Other, "Other", "Altro", &["Anything else", "Altre", "Altri"]),
];

pub(super) const PARTS: [Choice<WayPart>; 5] = [
    choice(WayPart::Parts, "Parts", "Ricambi", &["Spare parts", "Parti"]),
    choice(WayPart::Service, "Service", "Interventi", &["Servizio", "Servizi"]),
    choice(WayPart::ExtraResources, "Extra resources", "Risorse extra", &[]),
    choice(WayPart::ExecutivesTime, "Executives’ time", "Tempo dei dirigenti", &[]),
    choice(WayPart::DirectCosts, "Direct costs", "Costi diretti", &[]),
];

const FORMS: [Measure; 4] = Measure::FORMS;

pub(super) const MEASURES: [Choice<Measure>; 4] = [
    choice(
        FORMS[0],
        "Revenue",
        "Ricavi",
        &[
            "Revenue × margin",
            "Revenue, with its margin",
            "Ricavo",
            "Ricavi × margine",
            "Ricavi, con il loro margine",
        ],
    ),
    choice(
        FORMS[1],
        "Saving",
        "Risparmio",
        &["Savings", "Money saved", "Risparmi", "Denaro risparmiato"],
    ),
    choice(FORMS[2], "Hours", "Ore", &["Hours saved", "Time", "Ore risparmiate", "Tempo"]),
    choice(
        FORMS[3],
        "Units",
        "Unità",
        &[
            "Units × value",
            "Count",
            "A number of things",
            "Quantity",
            "Unità × valore",
            "Quantità",
            "Un numero di cose",
            "Numero",
        ],
    ),
];

pub(super) const HOURS: [Choice<HoursKind>; 5] = [
    choice(HoursKind::Downtime, "Downtime", "Fermo macchina", &["Standstill", "Fermo"]),
    choice(HoursKind::Labour, "Labour", "Manodopera", &["Labor", "Work", "Lavoro"]),
    choice(HoursKind::Rework, "Rework", "Rilavorazione", &["Rilavorazioni"]),
    choice(
        HoursKind::CycleTimeOfLabour,
        "Cycle time (labour)",
        "Tempo di ciclo (manodopera)",
        &["cycle_time_of_labour", "Cycle time, people’s work", "Tempo di ciclo, lavoro di persone"],
    ),
    choice(
        HoursKind::CycleTime,
        "Cycle time (not labour)",
        "Tempo di ciclo (non manodopera)",
        &[
            "Cycle time",
            "Cycle time, not people’s work",
            "Tempo di ciclo",
            "Tempo di ciclo, non lavoro di persone",
        ],
    ),
];

const TIMING_FORMS: [Timing; 3] = Timing::FORMS;

pub(super) const TIMINGS: [Choice<Timing>; 3] = [
    choice(
        TIMING_FORMS[0],
        "Once",
        "Una volta",
        &[
            "Once, spread over months",
            "Once, spread evenly",
            "One-off",
            "Una volta, distribuito sui mesi",
            "Una volta, distribuito",
            "Una tantum",
        ],
    ),
    choice(
        TIMING_FORMS[1],
        "Once, in a given month",
        "Una volta, in un mese preciso",
        &["once_in", "Once, in a month", "Una volta, in un mese"],
    ),
    choice(
        TIMING_FORMS[2],
        "Every month",
        "Ogni mese",
        &["Monthly", "Per month", "Mensile", "Al mese"],
    ),
];

pub(super) const BENEFICIARIES: [Choice<Beneficiary>; 2] = [
    choice(
        Beneficiary::Provider,
        "Provider",
        "Fornitore",
        &["The provider", "Us", "Il fornitore", "Noi"],
    ),
    choice(
        Beneficiary::Customer,
        "Customer",
        "Cliente",
        &["Its customer", "The customer", "Client", "Il cliente"],
    ),
];

/// Whether it has happened.
pub(super) const STAGES: [Choice<bool>; 2] = [
    choice(true, "Realised", "Realizzato", &["Realized", "Done", "Già successo"]),
    choice(false, "Expected", "Atteso", &["Not yet", "Non ancora", "Previsto"]),
];

/// Whether it counts.
pub(super) const COUNTED: [Choice<bool>; 2] = [
    choice(
        true,
        "Counted",
        "Conteggiato",
        &["Counts", "Yes", "Contato", "Conta", "Sì", "Incluso", "Included"],
    ),
    choice(
        false,
        "Excluded",
        "Escluso",
        &["Left out", "Not counted", "No", "Lasciato fuori", "Non contato", "Non conteggiato"],
    ),
];

pub(super) const EXCLUSIONS: [Choice<Exclusion>; 3] = [
    choice(
        Exclusion::Duplicate,
        "Duplicate",
        "Doppione",
        &["Duplicate of another", "Doppione di un altro", "Duplicato"],
    ),
    choice(Exclusion::NotVerified, "Not verified", "Non verificato", &["Unverified"]),
    choice(Exclusion::Other, "Other reason", "Altro motivo", &["Other", "Another reason", "Altro"]),
];

pub(super) const GRADES: [Choice<EvidenceGrade>; 3] = [
    choice(
        EvidenceGrade::Documented,
        "Documented",
        "Documentato",
        &["Records", "Yes", "Strong", "High", "Documenti", "Sì", "Forte", "Alta"],
    ),
    choice(
        EvidenceGrade::Estimated,
        "Estimated",
        "Stimato",
        &["Estimate", "Medium", "Partial", "Moderate", "Stima", "Media", "Medio", "Parziale"],
    ),
    choice(
        EvidenceGrade::Anecdotal,
        "Anecdotal",
        "Aneddotico",
        &["Anecdote", "Told", "No", "Weak", "Low", "Aneddoto", "Raccontato", "Debole", "Bassa"],
    ),
];

pub(super) const SKILLS: [Choice<Skill>; 9] = [
    choice(
        Skill::BeingProactive,
        "Being Proactive",
        "Essere Proactive",
        &["Essere proattivi", "Proactivity", "Proattività"],
    ),
    choice(
        Skill::BigPicture,
        "Big Picture",
        "Big Picture",
        &["The big picture", "Quadro generale"],
    ),
    choice(
        Skill::ActiveListening,
        "Active Listening/ASQ",
        "Ascolto attivo/ASQ",
        &["Active listening", "ASQ", "Ascolto attivo"],
    ),
    choice(Skill::CreatingEmpathy, "Creating Empathy", "Creare empatia", &["Empathy", "Empatia"]),
    choice(Skill::IcebergTechnique, "Iceberg Technique", "Tecnica dell’iceberg", &["Iceberg"]),
    choice(
        Skill::ReasonablePossibleMatrix,
        "Reasonable–Possible Matrix",
        "Matrice ragionevole possibile",
        &["Reasonable/Possible", "Matrice ragionevole/possibile"],
    ),
    choice(Skill::ShapeTechnique, "SHAPE Technique", "Tecnica SHAPE", &["SHAPE"]),
    choice(Skill::TaucTechnique, "TAUC Technique", "Tecnica TAUC", &["TAUC"]),
    choice(
        Skill::FirefightingChecklist,
        "Firefighting Checklist",
        "Lista di controllo antincendio",
        &["Firefighting", "Checklist antincendio"],
    ),
];

pub(super) const SOFT_OUTCOMES: [Choice<SoftOutcome>; 6] = [
    choice(
        SoftOutcome::Relationship,
        "Relationship",
        "Relazione",
        &["Rapporto", "Relationship with the customer", "Relazione con il cliente"],
    ),
    choice(
        SoftOutcome::FrontlineStress,
        "Frontline stress",
        "Stress in prima linea",
        &["Stress", "Less stress", "Meno stress"],
    ),
    choice(
        SoftOutcome::WorkLifeBalance,
        "Work-life balance",
        "Equilibrio tra vita e lavoro",
        &["Equilibrio vita-lavoro", "Equilibrio lavoro-vita"],
    ),
    choice(
        SoftOutcome::JobSatisfaction,
        "Job satisfaction",
        "Soddisfazione sul lavoro",
        &["Soddisfazione lavorativa", "Soddisfazione nel lavoro"],
    ),
    choice(
        SoftOutcome::TechnologyKnowledge,
        "Technology knowledge",
        "Conoscenza della tecnologia",
        &["Conoscenza tecnologica", "Conoscenze tecnologiche"],
    ),
    choice(SoftOutcome::Trust, "Trust", "Fiducia", &[]),
];

impl Column {
    /// The values that a column may have, as they are written; none where it holds numbers, dates
    /// or texts. Skills and soft outcomes may have others besides.
    #[must_use]
    pub fn values(self, language: Language) -> Vec<&'static str> {
        match self {
            Self::Way => choice_names(&WAYS, language),
            Self::Part => choice_names(&PARTS, language),
            Self::Measure => choice_names(&MEASURES, language),
            Self::HoursKind => choice_names(&HOURS, language),
            Self::Timing => choice_names(&TIMINGS, language),
            Self::Beneficiary => choice_names(&BENEFICIARIES, language),
            Self::Stage => choice_names(&STAGES, language),
            Self::Status => choice_names(&COUNTED, language),
            Self::Exclusion => choice_names(&EXCLUSIONS, language),
            Self::EvidenceGrade => choice_names(&GRADES, language),
            Self::Skills => choice_names(&SKILLS, language),
            Self::SoftOutcomes => choice_names(&SOFT_OUTCOMES, language),
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn each_name_is_of_one_value<T: Clone + PartialEq + std::fmt::Debug>(words: &[Choice<T>]) {
        for word in words {
            for name in word.names.iter().chain(word.others) {
                assert_eq!(parse_choice(words, name), Some(word.value.clone()), "{name}");
            }
        }
    }

    #[test]
    fn every_name_is_that_of_one_value() {
        each_name_is_of_one_value(&WAYS);
        each_name_is_of_one_value(&PARTS);
        each_name_is_of_one_value(&MEASURES);
        each_name_is_of_one_value(&HOURS);
        each_name_is_of_one_value(&TIMINGS);
        each_name_is_of_one_value(&BENEFICIARIES);
        each_name_is_of_one_value(&STAGES);
        each_name_is_of_one_value(&COUNTED);
        each_name_is_of_one_value(&EXCLUSIONS);
        each_name_is_of_one_value(&GRADES);
        each_name_is_of_one_value(&SKILLS);
        each_name_is_of_one_value(&SOFT_OUTCOMES);
    }

    #[test]
    fn names_are_found_whatever_their_case_accents_and_punctuation() {
        assert_eq!(parse_choice(&WAYS, " PROATTIVITA' "), Some(Way::Proactivity));
        assert_eq!(parse_choice(&WAYS, "root_cause"), Some(Way::RootCause));
        assert_eq!(parse_choice(&SKILLS, "tecnica dell'iceberg"), Some(Skill::IcebergTechnique));
        assert_eq!(parse_choice(&WAYS, "roots"), None);
    }
}
