//! An illustrative set of case studies that adds up to the worked example, way by way.
//! Must not hold a word that a person reads; a language brings them.

use crate::domain::benefit::{
    Beneficiary, Benefit, EvidenceGrade, HoursKind, Measure, Skill, SoftOutcome, Stage, Timing,
    Way, WayPart,
};
use crate::domain::calculation::Calculation;
use crate::domain::currency::Currency;
use crate::domain::date::Date;
use crate::domain::example::{money, percent, worked_example};
use crate::domain::line::LineId;
use crate::domain::quantity::{BenefitMonth, Months, Quantity, UnitCount};
use crate::domain::text::Text;

/// What is said of one illustrative case.
#[derive(Clone, Copy, Debug)]
pub struct SampleCase {
    /// What happened.
    pub title: &'static str,
    /// A role, marked as illustrative.
    pub author: &'static str,
    /// A letter, marked as illustrative.
    pub customer: &'static str,
    /// What supports it.
    pub note: &'static str,
}

/// What is said of the illustrative cases: four of proactivity, four of root causes, three of
/// giveaways, three of escalations.
#[derive(Clone, Copy, Debug)]
pub struct SampleTexts {
    /// Each of them.
    pub cases: [SampleCase; 14],
}

/// The day on which the example's programme begins; the dates of the cases follow it.
const START: &str = "2025-01-01";

/// The worked example with case studies in place of its four quick figures (domain §4): each way is
/// credited and claims what its quick figure was and did. C 100,000, B 1,000,000.
#[must_use]
pub fn sample_cases(currency: Currency, words: &SampleTexts) -> Calculation {
    let mut calculation = worked_example(currency);
    calculation.programme.start = Date::parse(START).ok();
    let cases = proactivity().into_iter().chain(root_causes());
    let cases = cases.chain(giveaways()).chain(escalations());
    let with_words = (4..).zip(cases).zip(&words.cases);
    calculation.benefits =
        with_words.map(|((id, case), words)| with_texts(words, LineId(id), case)).collect();
    calculation
}

fn with_texts(words: &SampleCase, id: LineId, mut case: Benefit) -> Benefit {
    let text = |words: &str| Text::new(words).unwrap_or_default();
    case.id = id;
    case.description.title = text(words.title);
    case.description.author = text(words.author);
    case.description.customer = text(words.customer);
    case.evidence.note = text(words.note);
    case
}

/// What is due to the programme and how sure that is, in percent, and what supports it.
type Trust = (u32, u32, EvidenceGrade);

fn case(way: Way, date: &str, measure: Measure, trust: Trust, skills: &[Skill]) -> Benefit {
    let (attribution, confidence, grade) = trust;
    let mut case = Benefit::new_case(LineId(0), way);
    case.measure = measure;
    case.attribution = percent(attribution);
    case.confidence = percent(confidence);
    case.evidence.grade = Some(grade);
    case.description.date = Date::parse(date).ok();
    case.description.skills = skills.to_vec();
    case
}

/// What else is said of a case.
impl Benefit {
    fn in_month(self, month: u32) -> Self {
        let month = BenefitMonth::new(month).unwrap_or(BenefitMonth::FIRST);
        Self { timing: Timing::OnceIn { month }, ..self }
    }

    fn every_month_since_march(self) -> Self {
        let first = BenefitMonth::new(3).unwrap_or(BenefitMonth::FIRST);
        let months = Months::new(10).unwrap_or_default();
        Self { timing: Timing::Monthly { first, months }, ..self }
    }

    fn part(self, part: WayPart) -> Self {
        Self { part: Some(part), ..self }
    }

    fn beside(mut self, outcomes: &[SoftOutcome]) -> Self {
        self.description.soft_outcomes = outcomes.to_vec();
        self
    }
}

fn revenue(amount: u32) -> Measure {
    Measure::Revenue { amount: money(amount), margin: percent(40) }
}

fn saving(amount: u32) -> Measure {
    Measure::Saving { amount: money(amount) }
}

fn number(value: u32) -> Option<Quantity> {
    Quantity::new(value.into()).ok()
}

fn hours(hours_kind: HoursKind, hours: u32, value: u32) -> Measure {
    let (hours, hourly_value) = (number(hours), money(value));
    Measure::Hours { hours_kind, hours, hourly_value, realisation: percent(80) }
}

fn count(count: u32, each: u32) -> Measure {
    Measure::Count { count: UnitCount::new(count.into()).ok(), unit_amount: money(each) }
}

/// Claimed 2,500,000; credited 180,000 + 96,000 + 48,000 + 76,000 = 400,000.
fn proactivity() -> [Benefit; 4] {
    use EvidenceGrade::{Documented, Estimated};
    use {Skill as S, SoftOutcome as O};
    let way = Way::Proactivity;
    let half = percent(50);
    let upgrade = [S::BeingProactive, S::ActiveListening];
    let order = [S::BeingProactive, S::ReasonablePossibleMatrix];
    let expected =
        case(way, "2025-10-09", revenue(500_000), (60, 80, Estimated), &order).in_month(12);
    [
        case(way, "2025-03-18", revenue(1_000_000), (50, 90, Documented), &upgrade)
            .in_month(3)
            .beside(&[O::Relationship]),
        case(way, "2025-02-24", revenue(60_000), (50, 80, Documented), &[S::BigPicture])
            .every_month_since_march()
            .beside(&[O::Relationship, O::Trust]),
        Benefit { stage: Stage::Expected { probability: half }, ..expected },
        case(way, "2025-06-11", revenue(400_000), (50, 95, Documented), &[S::BeingProactive])
            .in_month(6),
    ]
}

/// Claimed 500,000; credited 0 (the customer's) + 42,000 + 136,000 + 72,000 = 250,000.
fn root_causes() -> [Benefit; 4] {
    use EvidenceGrade::{Documented, Estimated};
    use {Skill as S, SoftOutcome as O};
    let way = Way::RootCause;
    let standstill = hours(HoursKind::Downtime, 200, 500);
    let searching = hours(HoursKind::Labour, 2_000, 50);
    let theirs = case(way, "2025-04-03", standstill, (75, 80, Estimated), &[S::IcebergTechnique]);
    let desk = [S::TaucTechnique, S::IcebergTechnique];
    [
        Benefit { beneficiary: Beneficiary::Customer, ..theirs }
            .beside(&[O::Relationship, O::Trust]),
        case(way, "2025-05-20", searching, (75, 70, Estimated), &desk)
            .beside(&[O::FrontlineStress, O::TechnologyKnowledge]),
        case(way, "2025-07-15", saving(200_000), (80, 85, Documented), &[S::ShapeTechnique])
            .in_month(7)
            .beside(&[O::TechnologyKnowledge]),
        case(way, "2025-09-02", count(40, 2_500), (80, 90, Documented), &[S::IcebergTechnique])
            .beside(&[O::WorkLifeBalance]),
    ]
}

/// Claimed 187,500; credited 85,500 + 36,000 + 28,500 = 150,000.
fn giveaways() -> [Benefit; 3] {
    use EvidenceGrade::{Documented, Estimated};
    use {Skill as S, SoftOutcome as O};
    let way = Way::Giveaways;
    let talk = [S::ActiveListening, S::CreatingEmpathy];
    let matrix = [S::ReasonablePossibleMatrix];
    [
        case(way, "2025-05-06", saving(100_000), (90, 95, Documented), &talk)
            .in_month(5)
            .part(WayPart::Parts)
            .beside(&[O::Relationship]),
        case(way, "2025-08-21", count(100, 500), (80, 90, Estimated), &matrix)
            .part(WayPart::Service),
        case(way, "2025-03-05", saving(3_750), (80, 95, Documented), &matrix)
            .every_month_since_march()
            .part(WayPart::Parts),
    ]
}

/// Claimed 312,500; credited 108,000 + 32,000 + 60,000 = 200,000.
fn escalations() -> [Benefit; 3] {
    use EvidenceGrade::{Anecdotal, Documented, Estimated};
    use {Skill as S, SoftOutcome as O};
    let way = Way::Escalations;
    let meetings = hours(HoursKind::Labour, 500, 125);
    let calm = [S::CreatingEmpathy, S::FirefightingChecklist];
    [
        case(way, "2025-06-27", saving(150_000), (80, 90, Documented), &[S::FirefightingChecklist])
            .in_month(6)
            .part(WayPart::DirectCosts)
            .beside(&[O::FrontlineStress]),
        case(way, "2025-11-12", meetings, (80, 80, Estimated), &calm)
            .part(WayPart::ExecutivesTime)
            .beside(&[O::Trust]),
        case(way, "2025-10-30", saving(100_000), (75, 80, Anecdotal), &[S::BigPicture])
            .in_month(10)
            .part(WayPart::ExtraResources)
            .beside(&[O::JobSatisfaction, O::WorkLifeBalance]),
    ]
}
