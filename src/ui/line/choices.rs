//! What can be chosen of a benefit line, and the inputs that each choice brings.
//! Must not know which of them are shown together.

use leptos::prelude::*;

use super::{LineChoiceOf, LineForm, LineInputsBy, Options, of_line};
use crate::document::BenefitField;
use crate::domain::benefit::{
    Beneficiary, Benefit, EvidenceGrade, Exclusion, HoursKind, Measure, Stage, Status, Timing, Way,
    WayPart,
};
use crate::language::LineChoice;
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// What is measured, with the inputs that its form has.
#[component]
pub(in crate::ui) fn MeasureChoice(
    form: LineForm,
    /// The inputs of each form of measure.
    inputs: fn(&Measure) -> &'static [BenefitField],
) -> impl IntoView {
    let session = use_session();
    let words = use_locale().details();
    let counts_hours = Memo::new(move |_| {
        let is_hours = |line: &Benefit| matches!(line.measure, Measure::Hours { .. });
        of_line(&session, form.id, is_hours).unwrap_or_default()
    });
    view! {
        <LineChoiceOf
            form
            which=LineChoice::Measure
            label=words.measure_label
            options=&MEASURES
            written=words.measure
            read=|line| line.measure.form()
            change=|line, form| line.measure = measured_as(line.measure, form)
        />
        <Show when=move || counts_hours.get()><HoursKindChoice form/></Show>
        <LineInputsBy form read=|line| line.measure.form() inputs/>
    }
}

#[component]
fn HoursKindChoice(form: LineForm) -> impl IntoView {
    let words = use_locale().details();
    view! {
        <LineChoiceOf
            form
            which=LineChoice::HoursKind
            label=words.hours_kind_label
            options=&HOURS_KINDS
            written=words.hours_kind
            read=|line| match line.measure {
                Measure::Hours { hours_kind, .. } => hours_kind,
                _ => HoursKind::Labour,
            }
            change=|line, kind| {
                if let Measure::Hours { hours_kind, .. } = &mut line.measure {
                    *hours_kind = kind;
                }
            }
        />
    }
}

/// When it comes, with the months that this takes.
#[component]
pub(in crate::ui) fn TimingChoice(form: LineForm) -> impl IntoView {
    let words = use_locale().details();
    let inputs = |form: &Timing| -> &'static [BenefitField] {
        match form {
            Timing::Once { .. } => &[BenefitField::Spread],
            Timing::OnceIn { .. } => &[BenefitField::Month],
            Timing::Monthly { .. } => &[BenefitField::FirstMonth, BenefitField::MonthsInAll],
        }
    };
    view! {
        <LineChoiceOf
            form
            which=LineChoice::Timing
            label=words.timing_label
            options=&TIMINGS
            written=words.timing
            read=|line| line.timing.form()
            change=|line, timing| line.timing = timing
        />
        <LineInputsBy form read=|line| line.timing.form() inputs/>
    }
}

/// Which part of its way it is, where the way has parts.
#[component]
pub(in crate::ui) fn PartChoice(form: LineForm, way: Way) -> impl IntoView {
    let words = use_locale().details();
    let options = parts_of(way);
    (!options.is_empty()).then(|| {
        view! {
            <LineChoiceOf
                form
                which=LineChoice::Part
                label=words.part_label
                options
                written=words.part
                read=|line| line.part
                change=|line, part| line.part = part
            />
        }
    })
}

/// Whose it is, whether it has happened, whether it counts.
#[component]
pub(in crate::ui) fn StandingChoices(form: LineForm) -> impl IntoView {
    let words = use_locale().details();
    let is_realised = |line: &Benefit| line.stage == Stage::Realised;
    let probability = |realised: &bool| -> &'static [BenefitField] {
        if *realised { &[] } else { &[BenefitField::Probability] }
    };
    view! {
        <LineChoiceOf
            form
            which=LineChoice::Beneficiary
            label=words.beneficiary_label
            options=&BENEFICIARIES
            written=words.beneficiary
            read=|line| line.beneficiary
            change=|line, beneficiary| line.beneficiary = beneficiary
        />
        <LineChoiceOf
            form
            which=LineChoice::Stage
            label=words.stage_label
            options=&STAGES
            written=words.stage_name
            read=is_realised
            change=|line, realised| {
                line.stage =
                    if realised { Stage::Realised } else { Stage::Expected { probability: None } };
            }
        />
        <LineInputsBy form read=is_realised inputs=probability/>
        <LineChoiceOf
            form
            which=LineChoice::Status
            label=words.status_label
            options=&STATUSES
            written=words.status
            read=|line| line.status
            change=|line, status| line.status = status
        />
    }
}

/// How well it is supported.
#[component]
pub(in crate::ui) fn EvidenceChoice(form: LineForm) -> impl IntoView {
    let words = use_locale().details();
    view! {
        <LineChoiceOf
            form
            which=LineChoice::Evidence
            label=words.evidence_label
            options=&EVIDENCE
            written=words.evidence
            read=|line| line.evidence.grade
            change=|line, grade| line.evidence.grade = grade
        />
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

/// Whose a benefit may be.
pub(in crate::ui) const BENEFICIARIES: [(&str, Beneficiary); 2] =
    [("provider", Beneficiary::Provider), ("customer", Beneficiary::Customer)];

/// Whether it has happened.
pub(in crate::ui) const STAGES: [(&str, bool); 2] = [("realised", true), ("expected", false)];

/// Whether it counts, and why not.
pub(in crate::ui) const STATUSES: [(&str, Status); 4] = [
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
