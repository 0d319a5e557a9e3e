//! What is said where one case study is edited: why each thing is asked, and the names of what the
//! source's method names. Must not hold a word of any language; the files beside it do.

mod english;
mod italian;

use super::Language;
use crate::document::BenefitField;
use crate::domain::benefit::{Skill, SoftOutcome};

/// A choice from a list that a benefit line has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineChoice {
    /// The way in which it paid.
    Way,
    /// What is measured.
    Measure,
    /// What kind of hours were saved.
    HoursKind,
    /// When it comes.
    Timing,
    /// Which part of its way it is.
    Part,
    /// Who benefits.
    Beneficiary,
    /// Whether it has happened.
    Stage,
    /// Whether it counts.
    Status,
    /// How well it is supported.
    Evidence,
}

/// What unfolds of a case: its heading, and in one line why it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupWords {
    /// The heading.
    pub name: &'static str,
    /// Why it is asked.
    pub why: &'static str,
}

/// The messages of a case that is edited.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct CaseFieldWords {
    pub claimed: fn(&str) -> String,
    pub credited: fn(&str) -> String,
    pub missing: fn(&str) -> String,
    pub way_label: &'static str,
    pub why: fn(BenefitField) -> &'static str,
    pub why_choice: fn(LineChoice) -> &'static str,
    // Groups.
    pub timing: GroupWords,
    pub standing: GroupWords,
    pub evidence: GroupWords,
    pub skills: GroupWords,
    pub soft_outcomes: GroupWords,
    pub finer: GroupWords,
    // What is in them.
    pub open_link: &'static str,
    pub no_skill: &'static str,
    pub no_outcome: &'static str,
    pub own_skill: &'static str,
    pub own_outcome: &'static str,
    pub add: &'static str,
    pub skill: fn(&Skill) -> &str,
    pub soft_outcome: fn(&SoftOutcome) -> &str,
}

impl Language {
    /// What is said where one case study is edited.
    #[must_use]
    pub fn of_case_fields(self) -> &'static CaseFieldWords {
        match self {
            Self::English => &english::WORDS,
            Self::Italian => &italian::WORDS,
        }
    }
}
