//! What may stand in a column of choices, for people to read.
//! Must not know where it is shown.

use super::column::Column;
use super::words::{
    BENEFICIARIES, COUNTED, EXCLUSIONS, GRADES, HOURS, MEASURES, PARTS, SKILLS, SOFT_OUTCOMES,
    STAGES, TIMINGS, WAYS, names,
};
use crate::language::Language;

impl Column {
    /// The values that a column may have, as they are written; none where it holds numbers, dates
    /// or texts. Skills and soft outcomes may have others besides.
    #[must_use]
    pub fn values(self, language: Language) -> Vec<&'static str> {
        match self {
            Self::Way => names(&WAYS, language),
            Self::Part => names(&PARTS, language),
            Self::Measure => names(&MEASURES, language),
            Self::HoursKind => names(&HOURS, language),
            Self::Timing => names(&TIMINGS, language),
            Self::Beneficiary => names(&BENEFICIARIES, language),
            Self::Stage => names(&STAGES, language),
            Self::Status => names(&COUNTED, language),
            Self::Exclusion => names(&EXCLUSIONS, language),
            Self::EvidenceGrade => names(&GRADES, language),
            Self::Skills => names(&SKILLS, language),
            Self::SoftOutcomes => names(&SOFT_OUTCOMES, language),
            _ => Vec::new(),
        }
    }
}
