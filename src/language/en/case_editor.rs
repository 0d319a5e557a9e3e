//! The editor of a case study, in English.

use crate::document::BenefitField;
use crate::domain::benefit::{Skill, SoftOutcome};
use crate::language::messages::case_editor::{CaseEditorMessages, FieldGroup, LineChoice};

pub(crate) static MESSAGES: CaseEditorMessages = CaseEditorMessages {
    claimed: |amount| format!("{amount} claimed"),
    credited: |amount| format!("{amount} credited"),
    missing: |names| format!("Still needed: {names}. Until then it counts as zero."),
    way_label: "How it paid off",
    field_hint: |field| match field {
        BenefitField::Title => "A few words by which others will recognise it.",
        BenefitField::Amount => "Per occurrence, before any deduction.",
        BenefitField::Margin => "Of revenue, only the margin is a return.",
        BenefitField::Hours => "Per occurrence, before any deduction.",
        BenefitField::HourlyValue => "What an hour costs, all charges included.",
        BenefitField::Realisation => "Hours become money only where someone uses them.",
        BenefitField::Count => "How many, per occurrence.",
        BenefitField::UnitAmount => "What one unit is worth.",
        BenefitField::Month | BenefitField::FirstMonth => "Month 1 is the programme’s first.",
        BenefitField::Spread => "Months after the horizon do not count.",
        BenefitField::MonthsInAll => "Those after the horizon do not count.",
        BenefitField::Probability => "What is expected counts by how likely it is.",
        BenefitField::EvidenceNote => "The record, report or person that shows it.",
        BenefitField::EvidenceLink => "A web address becomes a link.",
        BenefitField::Low => "The lowest figure that is still credible.",
        BenefitField::High => "The highest one.",
        BenefitField::Author => "Shows how many of the participants have reported.",
        BenefitField::Customer => "With the amount, it shows what was reported twice.",
        BenefitField::Date => "When it happened; results are summarised by quarter.",
        BenefitField::Attribution => {
            "Take off what is due to other causes. If empty, all of it counts."
        }
        BenefitField::Confidence => "Take off what may be wrong. If empty, it counts as certain.",
    },
    choice_hint: |choice| match choice {
        LineChoice::Way => "Each way has its own share of the return.",
        LineChoice::Measure => "What was actually measured.",
        LineChoice::HoursKind => "Labour and rework free people; downtime is shown apart.",
        LineChoice::Timing => "What comes monthly is multiplied by its months.",
        LineChoice::Part => "To see what each part brings; it changes no figure.",
        LineChoice::Beneficiary => "A customer’s benefit counts only where the rules say so.",
        LineChoice::Stage => "What has not happened yet does not count in full.",
        LineChoice::Status => "What is excluded stays here, with its reason.",
        LineChoice::Evidence => "It changes no figure, but finance will ask.",
    },

    timing: FieldGroup {
        heading: "When it comes",
        hint: "It decides how much falls within the horizon, and how soon the money is back.",
    },
    beneficiary_and_status: FieldGroup {
        heading: "Who benefits, and does it count?",
        hint: "Finance counts what has already happened, on its own side, and only once.",
    },
    evidence: FieldGroup {
        heading: "Evidence",
        hint: "What you would show to someone who doubts it.",
    },
    skills: FieldGroup {
        heading: "Skills used",
        hint: "Which skills of the programme made the difference?",
    },
    soft_outcomes: FieldGroup {
        heading: "Soft outcomes",
        hint: "What else came of it? Recorded, but never turned into money.",
    },
    further_detail: FieldGroup {
        heading: "Further detail",
        hint: "How far the figure may be off and, where the way has parts, which one it is.",
    },

    open_link: "Open it in a new tab",
    no_skill: "none chosen",
    no_outcome: "none chosen",
    other_skill: "Another skill",
    other_outcome: "Another outcome",
    add: "Add",
    skill: |it| match it {
        Skill::BeingProactive => "Being Proactive",
        Skill::BigPicture => "Big Picture",
        Skill::ActiveListening => "Active Listening/ASQ",
        Skill::CreatingEmpathy => "Creating Empathy",
        Skill::IcebergTechnique => "Iceberg Technique",
        Skill::ReasonablePossibleMatrix => "Reasonable–Possible Matrix",
        Skill::ShapeTechnique => "SHAPE Technique",
        Skill::TaucTechnique => "TAUC Technique",
        Skill::FirefightingChecklist => "Firefighting Checklist",
        Skill::Own(name) => name.as_str(),
    },
    soft_outcome: |it| match it {
        SoftOutcome::Relationship => "Relationship",
        SoftOutcome::FrontlineStress => "Frontline stress",
        SoftOutcome::WorkLifeBalance => "Work-life balance",
        SoftOutcome::JobSatisfaction => "Job satisfaction",
        SoftOutcome::TechnologyKnowledge => "Technology knowledge",
        SoftOutcome::Trust => "Trust",
        SoftOutcome::Own(name) => name.as_str(),
    },
};
