//! What can be chosen of a benefit line, and the inputs that each choice brings.
//! Must not know which of them are shown together.

use super::{LineForm, Options, of_line};
use crate::document::BenefitField;
use crate::domain::benefit::{
    Beneficiary, EvidenceGrade, Exclusion, HoursKind, Measure, Stage, Status, Timing, Way, WayPart,
};
use crate::language::LineChoice;
use crate::ui::view::{Element, View, following_of};

impl LineForm {
    /// What is measured, with the inputs that its form has.
    pub(in crate::ui) fn measure(&self, inputs: fn(&Measure) -> &'static [BenefitField]) -> View {
        let words = self.desk.details();
        let measure = self.choice(
            (LineChoice::Measure, words.measure_label),
            &MEASURES,
            words.measure,
            |line| line.measure.form(),
            |line, form| line.measure = measured_as(line.measure, form),
        );
        let form = self.clone();
        let desk = self.desk.clone();
        let id = self.id;
        let counts_hours =
            move || of_line(&desk, id, |line| matches!(line.measure, Measure::Hours { .. }));
        let kind = following_of(counts_hours, move |counts_hours: &Option<bool>| {
            (*counts_hours == Some(true)).then(|| form.hours_kind())
        });
        let inputs = self.inputs_by(|line| line.measure.form(), inputs);
        View::from(vec![measure.into(), kind, inputs])
    }

    fn hours_kind(&self) -> Element {
        let words = self.desk.details();
        self.choice(
            (LineChoice::HoursKind, words.hours_kind_label),
            &HOURS_KINDS,
            words.hours_kind,
            |line| match line.measure {
                Measure::Hours { hours_kind, .. } => hours_kind,
                _ => HoursKind::Labour,
            },
            |line, kind| {
                if let Measure::Hours { hours_kind, .. } = &mut line.measure {
                    *hours_kind = kind;
                }
            },
        )
    }

    /// When it comes, with the months that this takes.
    pub(in crate::ui) fn timing(&self) -> View {
        let words = self.desk.details();
        let timing = self.choice(
            (LineChoice::Timing, words.timing_label),
            &TIMINGS,
            words.timing,
            |line| line.timing.form(),
            |line, timing| line.timing = timing,
        );
        let inputs = self.inputs_by(
            |line| line.timing.form(),
            |form| match form {
                Timing::Once { .. } => &[BenefitField::Spread],
                Timing::OnceIn { .. } => &[BenefitField::Month],
                Timing::Monthly { .. } => &[BenefitField::FirstMonth, BenefitField::MonthsInAll],
            },
        );
        View::from(vec![timing.into(), inputs])
    }

    /// Which part of its way it is, where the way has parts.
    pub(in crate::ui) fn part(&self, way: Way) -> Option<Element> {
        let words = self.desk.details();
        let parts = parts_of(way);
        (!parts.is_empty()).then(|| {
            self.choice(
                (LineChoice::Part, words.part_label),
                parts,
                words.part,
                |line| line.part,
                |line, part| line.part = part,
            )
        })
    }

    /// Whose it is, whether it has happened, whether it counts.
    pub(in crate::ui) fn standing(&self) -> View {
        let words = self.desk.details();
        let beneficiary = self.choice(
            (LineChoice::Beneficiary, words.beneficiary_label),
            &BENEFICIARIES,
            words.beneficiary,
            |line| line.beneficiary,
            |line, beneficiary| line.beneficiary = beneficiary,
        );
        let stage = self.choice(
            (LineChoice::Stage, words.stage_label),
            &STAGES,
            words.stage,
            |line| line.stage == Stage::Realised,
            |line, realised| {
                line.stage =
                    if realised { Stage::Realised } else { Stage::Expected { probability: None } };
            },
        );
        let probability = self.inputs_by(
            |line| line.stage == Stage::Realised,
            |realised| if *realised { &[] } else { &[BenefitField::Probability] },
        );
        let status = self.choice(
            (LineChoice::Status, words.status_label),
            &STATUSES,
            words.status,
            |line| line.status,
            |line, status| line.status = status,
        );
        View::from(vec![beneficiary.into(), stage.into(), probability, status.into()])
    }

    /// How well it is supported.
    pub(in crate::ui) fn evidence(&self) -> Element {
        let words = self.desk.details();
        self.choice(
            (LineChoice::Evidence, words.evidence_label),
            &EVIDENCE,
            words.evidence,
            |line| line.evidence.grade,
            |line, grade| line.evidence.grade = grade,
        )
    }
}

/// The parts that a way has, the first being none.
pub(in crate::ui) fn parts_of(way: Way) -> Options<Option<WayPart>> {
    match way {
        Way::Giveaways => &GIVEAWAYS,
        Way::Escalations => &ESCALATIONS,
        Way::Proactivity | Way::RootCause | Way::Other => &[],
    }
}

/// A measure in another form; an amount of money stays one.
fn measured_as(before: Measure, form: Measure) -> Measure {
    match (before, form) {
        (Measure::Saving { amount }, Measure::Revenue { .. }) => {
            Measure::Revenue { amount, margin: None }
        }
        (Measure::Revenue { amount, .. }, Measure::Saving { .. }) => Measure::Saving { amount },
        (_, form) => form,
    }
}

const MEASURES: [(&str, Measure); 4] = {
    let [revenue, saving, hours, count] = Measure::FORMS;
    [("revenue", revenue), ("saving", saving), ("hours", hours), ("count", count)]
};

const HOURS_KINDS: [(&str, HoursKind); 5] = [
    ("labour", HoursKind::Labour),
    ("rework", HoursKind::Rework),
    ("downtime", HoursKind::Downtime),
    ("cycle-time-of-labour", HoursKind::CycleTimeOfLabour),
    ("cycle-time", HoursKind::CycleTime),
];

const TIMINGS: [(&str, Timing); 3] = {
    let [once, once_in, monthly] = Timing::FORMS;
    [("once", once), ("once-in", once_in), ("monthly", monthly)]
};

const BENEFICIARIES: [(&str, Beneficiary); 2] =
    [("provider", Beneficiary::Provider), ("customer", Beneficiary::Customer)];

const STAGES: [(&str, bool); 2] = [("realised", true), ("expected", false)];

const STATUSES: [(&str, Status); 4] = [
    ("counted", Status::Counted),
    ("duplicate", Status::Excluded { reason: Exclusion::Duplicate }),
    ("not-verified", Status::Excluded { reason: Exclusion::NotVerified }),
    ("other", Status::Excluded { reason: Exclusion::Other }),
];

const EVIDENCE: [(&str, Option<EvidenceGrade>); 4] = [
    ("none", None),
    ("documented", Some(EvidenceGrade::Documented)),
    ("estimated", Some(EvidenceGrade::Estimated)),
    ("anecdotal", Some(EvidenceGrade::Anecdotal)),
];

const GIVEAWAYS: [(&str, Option<WayPart>); 3] =
    [("none", None), ("parts", Some(WayPart::Parts)), ("service", Some(WayPart::Service))];

const ESCALATIONS: [(&str, Option<WayPart>); 4] = [
    ("none", None),
    ("extra-resources", Some(WayPart::ExtraResources)),
    ("executives-time", Some(WayPart::ExecutivesTime)),
    ("direct-costs", Some(WayPart::DirectCosts)),
];
