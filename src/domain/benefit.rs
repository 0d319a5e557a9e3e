//! A benefit line: one thing that the programme gave back, a quick figure or a case study.
//! Must not know the programme's horizon or basis; those decide what of it is credited.

use super::date::Date;
use super::line::LineId;
use super::quantity::{BenefitMonth, Money, Months, Percent, Quantity};
use super::text::Text;
use rust_decimal::Decimal;

/// The way in which better service paid (leva).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// New revenue and margin from being proactive (proattività).
    Proactivity,
    /// Root causes found sooner (causa principale).
    RootCause,
    /// Fewer giveaways (concessioni gratuite).
    Giveaways,
    /// Escalations kept under control (escalation).
    Escalations,
    /// Anything else (altro).
    Other,
}

impl Way {
    /// Every way, in the order of the statement.
    pub const ALL: [Self; 5] =
        [Self::Proactivity, Self::RootCause, Self::Giveaways, Self::Escalations, Self::Other];
}

/// How a line came into the document. Both are one type: they are computed alike, and a way is the
/// sum of its quick figures and its case studies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LineKind {
    /// A figure for the whole of a way, as someone estimates it (stima).
    #[default]
    QuickFigure,
    /// What one participant reports of one occasion (caso di studio).
    CaseStudy,
}

/// Which part of its way a line is, where the way has parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayPart {
    /// Giveaways: parts.
    Parts,
    /// Giveaways: service.
    Service,
    /// Escalations: extra resources.
    ExtraResources,
    /// Escalations: executives' time.
    ExecutivesTime,
    /// Escalations: direct costs.
    DirectCosts,
}

/// What kind of hours were saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoursKind {
    /// A machine or system stood still less (fermo macchina).
    Downtime,
    /// People worked less on it (manodopera).
    Labour,
    /// Less was done twice (rilavorazione).
    Rework,
    /// The job was done in less time (tempo di ciclo), and the time is people's work.
    CycleTimeOfLabour,
    /// The job was done in less time, and the time is not people's work.
    CycleTime,
}

impl HoursKind {
    /// Whether an hour of this kind is an hour that a person gets back.
    #[must_use]
    pub fn frees_people(self) -> bool {
        matches!(self, Self::Labour | Self::Rework | Self::CycleTimeOfLabour)
    }
}

/// What was measured, per occurrence of the line's [`Timing`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Revenue, of which only the contribution margin is a return.
    Revenue {
        /// Revenue won.
        amount: Option<Money>,
        /// Contribution margin (margine di contribuzione).
        margin: Option<Percent>,
    },
    /// Money saved.
    Saving {
        /// How much.
        amount: Option<Money>,
    },
    /// Hours saved: not money until someone uses them, hence the realisation.
    Hours {
        /// Of what kind.
        hours_kind: HoursKind,
        /// How many.
        hours: Option<Quantity>,
        /// What a loaded hour is worth.
        hourly_value: Option<Money>,
        /// The share that is turned into money (quota monetizzabile).
        realisation: Option<Percent>,
    },
    /// A number of things, each worth the same.
    Count {
        /// How many.
        count: Option<Quantity>,
        /// What each is worth.
        unit_amount: Option<Money>,
    },
}

impl Measure {
    /// Every form of a measure, nothing given.
    pub const FORMS: [Self; 4] = [
        Self::Revenue { amount: None, margin: None },
        Self::Saving { amount: None },
        Self::Hours {
            hours_kind: HoursKind::Labour,
            hours: None,
            hourly_value: None,
            realisation: None,
        },
        Self::Count { count: None, unit_amount: None },
    ];

    /// Its form: the one of [`Self::FORMS`] that it is of.
    #[must_use]
    pub fn form(self) -> Self {
        let [revenue, saving, hours, count] = Self::FORMS;
        match self {
            Self::Revenue { .. } => revenue,
            Self::Saving { .. } => saving,
            Self::Hours { .. } => hours,
            Self::Count { .. } => count,
        }
    }
}

/// When a benefit arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// Once, in a given month, 1 being the first.
    OnceIn {
        /// The month.
        month: BenefitMonth,
    },
    /// Once, without a month: spread evenly from month 1 over its own spread.
    Once {
        /// Over how many months.
        spread: Months,
    },
    /// The measure is per month, for a number of months.
    Monthly {
        /// The first of them, 1 being the programme's first month.
        first: BenefitMonth,
        /// How many.
        months: Months,
    },
}

impl Timing {
    /// Every form of a timing, with the months that are usual.
    pub const FORMS: [Self; 3] = [
        Self::Once { spread: Months::YEAR },
        Self::OnceIn { month: BenefitMonth::FIRST },
        Self::Monthly { first: BenefitMonth::FIRST, months: Months::YEAR },
    ];

    /// Its form: the one of [`Self::FORMS`] that it is of.
    #[must_use]
    pub fn form(self) -> Self {
        let [once, once_in, monthly] = Self::FORMS;
        match self {
            Self::Once { .. } => once,
            Self::OnceIn { .. } => once_in,
            Self::Monthly { .. } => monthly,
        }
    }
}

impl Default for Timing {
    fn default() -> Self {
        Self::Once { spread: Months::YEAR }
    }
}

/// Who gets the benefit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Beneficiary {
    /// The provider of the service (fornitore).
    #[default]
    Provider,
    /// Its customer (cliente).
    Customer,
}

/// Whether a benefit has happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// It has (realizzato).
    #[default]
    Realised,
    /// It is expected (atteso), with a probability.
    Expected {
        /// How likely it is.
        probability: Option<Percent>,
    },
}

/// Why a line is kept but not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exclusion {
    /// Another line counts the same money.
    Duplicate,
    /// Nobody has verified it.
    NotVerified,
    /// Another reason, given in the note.
    Other,
}

/// Whether a line counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// It does.
    #[default]
    Counted,
    /// It is left out.
    Excluded {
        /// Why.
        reason: Exclusion,
    },
}

/// How well a line is supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EvidenceGrade {
    /// Records show it.
    Documented,
    /// Someone who knows estimated it.
    Estimated,
    /// It was told.
    Anecdotal,
}

/// What supports a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// How well; `None` while nobody said.
    pub grade: Option<EvidenceGrade>,
    /// In words.
    pub note: Text,
    /// Where it can be looked up.
    pub link: Text,
}

/// A skill that the programme taught, by the source's names, or one of the person's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Skill {
    /// Being Proactive.
    BeingProactive,
    /// Big Picture.
    BigPicture,
    /// Active Listening/ASQ.
    ActiveListening,
    /// Creating Empathy.
    CreatingEmpathy,
    /// Iceberg Technique.
    IcebergTechnique,
    /// Reasonable–Possible Matrix.
    ReasonablePossibleMatrix,
    /// SHAPE Technique.
    ShapeTechnique,
    /// TAUC Technique.
    TaucTechnique,
    /// Firefighting Checklist.
    FirefightingChecklist,
    /// Another, as the person calls it.
    Own(Text),
}

impl Skill {
    /// Every skill that has a name of the source's, in the source's order.
    pub const PRESETS: [Self; 9] = [
        Self::BeingProactive,
        Self::BigPicture,
        Self::ActiveListening,
        Self::CreatingEmpathy,
        Self::IcebergTechnique,
        Self::ReasonablePossibleMatrix,
        Self::ShapeTechnique,
        Self::TaucTechnique,
        Self::FirefightingChecklist,
    ];
}

/// An outcome that is told and counted, never turned into money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SoftOutcome {
    /// The relationship.
    Relationship,
    /// Frontline stress.
    FrontlineStress,
    /// Work-life balance.
    WorkLifeBalance,
    /// Job satisfaction.
    JobSatisfaction,
    /// Technology knowledge.
    TechnologyKnowledge,
    /// Trust.
    Trust,
    /// Another, as the person calls it.
    Own(Text),
}

impl SoftOutcome {
    /// Every outcome that is offered by name.
    pub const PRESETS: [Self; 6] = [
        Self::Relationship,
        Self::FrontlineStress,
        Self::WorkLifeBalance,
        Self::JobSatisfaction,
        Self::TechnologyKnowledge,
        Self::Trust,
    ];
}

/// How far the measure may lie from its most likely value, for simulation. An end that is not
/// given is the most likely value itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Range {
    /// The lowest credible value of the measure's amount, hours or count.
    pub low: Option<Money>,
    /// The highest.
    pub high: Option<Money>,
}

/// What describes a line and takes no part in its calculation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Description {
    /// What happened, in a few words.
    pub title: Text,
    /// Who reports it.
    pub author: Text,
    /// With which customer.
    pub customer: Text,
    /// When.
    pub date: Option<Date>,
    /// Which skills were used.
    pub skills: Vec<Skill>,
    /// What else came of it.
    pub soft_outcomes: Vec<SoftOutcome>,
}

/// A benefit line (beneficio): a quick figure or a case study (caso di studio), one type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Benefit {
    /// Which line it is, for as long as it exists.
    pub id: LineId,
    /// Whether it is a quick figure or a case study.
    pub kind: LineKind,
    /// The way in which it paid.
    pub way: Way,
    /// Which part of the way, where that is said.
    pub part: Option<WayPart>,
    /// What was measured.
    pub measure: Measure,
    /// When it arrives.
    pub timing: Timing,
    /// Who gets it.
    pub beneficiary: Beneficiary,
    /// Whether it has happened.
    pub stage: Stage,
    /// The share due to the programme (attribuzione). Not set counts as 100 % and is flagged
    /// *not yet isolated*.
    pub attribution: Option<Percent>,
    /// How sure one is of the claim (attendibilità). Not set counts as 100 % and is flagged.
    pub confidence: Option<Percent>,
    /// Whether it counts.
    pub status: Status,
    /// What supports it.
    pub evidence: Evidence,
    /// What it is about.
    pub description: Description,
    /// How far the measure may be off.
    pub range: Range,
}

impl Benefit {
    /// A new line of a way: a saving of the provider, realised, of which nothing is given yet.
    /// Proactivity is revenue, whose margin is a question of its own.
    #[must_use]
    pub fn new(id: LineId, way: Way) -> Self {
        let measure = match way {
            Way::Proactivity => Measure::Revenue { amount: None, margin: None },
            _ => Measure::Saving { amount: None },
        };
        Self {
            id,
            kind: LineKind::default(),
            way,
            part: None,
            measure,
            timing: Timing::default(),
            beneficiary: Beneficiary::default(),
            stage: Stage::default(),
            attribution: None,
            confidence: None,
            status: Status::default(),
            evidence: Evidence::default(),
            description: Description::default(),
            range: Range::default(),
        }
    }

    /// A new case study of a way, of which nothing is given yet.
    #[must_use]
    pub fn new_case(id: LineId, way: Way) -> Self {
        Self { kind: LineKind::CaseStudy, ..Self::new(id, way) }
    }

    /// The measure's own number, of which the range says how far it may be off.
    #[must_use]
    pub fn most_likely(&self) -> Option<Decimal> {
        match self.measure {
            Measure::Revenue { amount, .. } | Measure::Saving { amount } => {
                amount.map(Money::value)
            }
            Measure::Hours { hours, .. } => hours.map(Quantity::value),
            Measure::Count { count, .. } => count.map(Quantity::value),
        }
    }

    /// Whether it is a quick figure of which nothing is given.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        self.kind == LineKind::QuickFigure && self.measure == self.measure.form()
    }

    /// Whether the most likely value lies outside the range that is given for it.
    #[must_use]
    pub fn range_misses_value(&self) -> bool {
        if self.range == Range::default() {
            return false;
        }
        let Some(value) = self.most_likely() else { return false };
        self.range.low.is_some_and(|low| low.value() > value)
            || self.range.high.is_some_and(|high| high.value() < value)
    }

    /// Whether the line counts towards the return.
    #[must_use]
    pub fn is_counted(&self) -> bool {
        self.status == Status::Counted
    }
}
