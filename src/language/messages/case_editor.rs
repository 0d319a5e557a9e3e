//! What is said where one case study is edited: hints, groups of fields, the names of skills and
//! soft outcomes. Must not hold a word of any language.

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

/// Fields of a case that unfold together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldGroup {
    /// The heading.
    pub heading: &'static str,
    /// Why they are asked, in one line.
    pub hint: &'static str,
}

/// The messages of the editor of a case.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct CaseEditorMessages {
    pub claimed: fn(&str) -> String,
    pub credited: fn(&str) -> String,
    pub missing: fn(&str) -> String,
    pub way_label: &'static str,
    pub field_hint: fn(BenefitField) -> &'static str,
    pub choice_hint: fn(LineChoice) -> &'static str,
    // Groups.
    pub timing: FieldGroup,
    pub beneficiary_and_status: FieldGroup,
    pub evidence: FieldGroup,
    pub skills: FieldGroup,
    pub soft_outcomes: FieldGroup,
    pub further_detail: FieldGroup,
    // What is in them.
    pub open_link: &'static str,
    pub no_skill: &'static str,
    pub no_outcome: &'static str,
    pub other_skill: &'static str,
    pub other_outcome: &'static str,
    pub add: &'static str,
    pub skill: fn(&Skill) -> &str,
    pub soft_outcome: fn(&SoftOutcome) -> &str,
}
