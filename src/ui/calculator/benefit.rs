//! What else a benefit line holds, unfolded below it: how it is measured and timed, whose it is,
//! how sure, and how its credit comes about. Must not know the other lines.

use std::sync::Arc;

use leptos::prelude::*;

use super::returns::{add, of_line, remove};
use super::waterfall;
use crate::document::{BenefitField, Field};
use crate::domain::benefit::{
    Beneficiary, Benefit, EvidenceGrade, Exclusion, HoursKind, Measure, Stage, Status, Timing, Way,
    WayPart,
};
use crate::domain::credit::credited;
use crate::domain::line::LineId;
use crate::language::Decimals;
use crate::ui::desk::Desk;
use crate::ui::parts::{Label, choice_of, proof_of, setting};
use crate::ui::view::{Element, Told, View, button, following_of, part};

/// One line's panel: its address, and its name for those who do not see where its inputs stand.
#[derive(Clone)]
struct Panel {
    desk: Desk,
    id: LineId,
    name: Told,
}

/// The panel of a line.
pub(in crate::ui) fn panel(desk: &Desk, id: LineId, name: &Told) -> Element {
    let (text, words) = (desk.text(), desk.details());
    let panel = Panel { desk: desk.clone(), id, name: name.clone() };
    let way = untrack(|| of_line(desk, id, |line| line.way)).unwrap_or(Way::Other);
    let another = desk.press(move |desk, event| add(desk, way, event));
    let remove = desk.press(move |desk, event| remove(desk, id, event));
    let line = name.clone();
    let buttons = part("div", "panel-buttons")
        .with(button("tool", another).with((words.another_line)((text.way)(way))))
        .with(
            button("tool", remove)
                .set("id", format!("benefit-{}-remove", id.0))
                .with(desk.words(move |_| (text.remove)(&line.now()))),
        );
    part("div", "panel")
        .set("role", "group")
        .set("aria-label", name.clone())
        .with(panel.how_it_comes_about())
        .with(part("div", "grid").with(panel.measure()))
        .with(part("div", "grid").with(panel.timing()))
        .with(part("div", "grid").with(panel.standing(way)))
        .with(part("div", "grid").with(panel.words()))
        .with(buttons)
}

impl Panel {
    fn input(&self, which: BenefitField) -> Element {
        let field = Field::Benefit(self.id, which);
        setting(&self.desk, field, Label::of((self.desk.details().field)(field), self.name.clone()))
    }

    /// A choice about the line: `read` what it is, and `change` the line to another.
    fn choice<T: Copy + PartialEq + Send + Sync + 'static>(
        &self,
        slug: &'static str,
        label: &'static str,
        options: &'static [(&'static str, T)],
        written: fn(T) -> &'static str,
        read: fn(&Benefit) -> T,
        change: fn(&mut Benefit, T),
    ) -> Element {
        let id = self.id;
        let (reads, changes) = (self.desk.clone(), self.desk.session.clone());
        let choice = choice_of(
            format!("benefit-{}-{slug}", id.0),
            label,
            options,
            written,
            move || of_line(&reads, id, read),
            move |chosen| changes.change(id, |line| change(line, chosen)),
        );
        part("div", "setting").with(choice)
    }

    /// Inputs that the line has in some of its forms only.
    fn inputs_by<T: 'static>(
        &self,
        read: fn(&Benefit) -> T,
        inputs: fn(&T) -> &'static [BenefitField],
    ) -> View {
        let panel = self.clone();
        let desk = self.desk.clone();
        let id = self.id;
        let wanted = move || of_line(&desk, id, read).as_ref().map(inputs).unwrap_or_default();
        following_of(wanted, move |wanted: &&[BenefitField]| -> Vec<Element> {
            wanted.iter().map(|which| panel.input(*which)).collect()
        })
    }

    fn measure(&self) -> View {
        let words = self.desk.details();
        let measure = self.choice(
            "measure",
            words.measure_label,
            &MEASURES,
            words.measure,
            |line| line.measure.form(),
            |line, form| line.measure = measured_as(line.measure, form),
        );
        let panel = self.clone();
        let desk = self.desk.clone();
        let id = self.id;
        let counts_hours =
            move || of_line(&desk, id, |line| matches!(line.measure, Measure::Hours { .. }));
        let kind = following_of(counts_hours, move |counts_hours: &Option<bool>| {
            (*counts_hours == Some(true)).then(|| panel.hours_kind())
        });
        let inputs = self.inputs_by(
            |line| line.measure.form(),
            |form| match form {
                Measure::Hours { .. } => &[BenefitField::Hours, BenefitField::HourlyValue],
                Measure::Count { .. } => &[BenefitField::Count, BenefitField::UnitAmount],
                Measure::Revenue { .. } | Measure::Saving { .. } => &[],
            },
        );
        let range = [self.input(BenefitField::Low), self.input(BenefitField::High)];
        View::from(vec![measure.into(), kind, inputs, range.into()])
    }

    fn hours_kind(&self) -> Element {
        let words = self.desk.details();
        self.choice(
            "hours-kind",
            words.hours_kind_label,
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

    fn timing(&self) -> View {
        let words = self.desk.details();
        let timing = self.choice(
            "timing",
            words.timing_label,
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

    /// Whose it is, whether it has happened, whether it counts.
    fn standing(&self, way: Way) -> View {
        let words = self.desk.details();
        let part = match way {
            Way::Giveaways => GIVEAWAYS.as_slice(),
            Way::Escalations => ESCALATIONS.as_slice(),
            Way::Proactivity | Way::RootCause | Way::Other => &[],
        };
        let part = (!part.is_empty()).then(|| {
            self.choice(
                "part",
                words.part_label,
                part,
                words.part,
                |line| line.part,
                |line, part| {
                    line.part = part;
                },
            )
        });
        let beneficiary = self.choice(
            "beneficiary",
            words.beneficiary_label,
            &BENEFICIARIES,
            words.beneficiary,
            |line| line.beneficiary,
            |line, beneficiary| line.beneficiary = beneficiary,
        );
        let stage = self.choice(
            "stage",
            words.stage_label,
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
            "status",
            words.status_label,
            &STATUSES,
            words.status,
            |line| line.status,
            |line, status| line.status = status,
        );
        View::from(vec![part.into(), beneficiary.into(), stage.into(), probability, status.into()])
    }

    /// What it is about, and what supports it.
    fn words(&self) -> View {
        let words = self.desk.details();
        let grade = self.choice(
            "evidence",
            words.evidence_label,
            &EVIDENCE,
            words.evidence,
            |line| line.evidence.grade,
            |line, grade| line.evidence.grade = grade,
        );
        View::from(vec![
            self.input(BenefitField::Title),
            grade,
            self.input(BenefitField::EvidenceNote),
            self.input(BenefitField::EvidenceLink),
        ])
    }

    /// The line's own waterfall, its formula, and the share of the return that its way is.
    fn how_it_comes_about(&self) -> Element {
        let id = self.id;
        let proof = proof_of(
            &self.desk,
            Arc::new(move |calculation, _| {
                credited(calculation.benefit(id)?, &calculation.programme)
            }),
        );
        let share = self.desk.words(move |desk| share_of(desk, id).unwrap_or_default());
        part("div", "how")
            .with(waterfall::of_line(&self.desk, id))
            .with(proof)
            .with(part("p", "hint share").with(share))
    }
}

/// "40 % of the return"
fn share_of(desk: &Desk, id: LineId) -> Option<String> {
    let (text, writer) = (desk.text(), desk.writer());
    let words = writer.details();
    let way = of_line(desk, id, |line| line.way)?;
    let share = desk
        .session
        .with_results(|results| results.ways.iter().find(|result| result.way == way)?.share.ok())?;
    let share = writer.percent(share.into(), Decimals::up_to(0));
    Some((words.share_of_return)((text.way)(way), &share))
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
