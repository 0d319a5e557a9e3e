//! A benefit line: one thing that the programme gave back, a quick figure or a case study.
//! Must not know the programme's horizon or basis; those decide what of it is credited.
//!
//! - `way`: the way in which it paid, and the parts of a way
//! - `measure`, `timing`: what was measured, and when it arrives
//! - `status`: who benefits, whether it has happened, whether it counts
//! - `evidence`: what supports it
//! - `skill`, `soft_outcome`: what describes it and is never turned into money; `preset`: what both are

mod evidence;
mod measure;
mod preset;
mod skill;
mod soft_outcome;
mod status;
mod timing;
mod way;

pub use evidence::{Evidence, EvidenceGrade};
pub use measure::{HoursKind, Measure};
pub use preset::Preset;
pub use skill::Skill;
pub use soft_outcome::SoftOutcome;
pub use status::{Beneficiary, Exclusion, Stage, Status};
pub use timing::Timing;
pub use way::{Way, WayPart};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::date::Date;
use crate::domain::line::LineId;
use crate::domain::quantity::{Money, Percent, Quantity, UnitCount};
use crate::domain::text::Text;

/// How a line came into the document. Both are one type: they are computed alike, and a way is the
/// sum of its quick figures and its case studies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// A figure for the whole of a way, as someone estimates it (stima).
    #[default]
    QuickFigure,
    /// What one participant reports of one occasion (caso di studio).
    CaseStudy,
}

/// How far the measure may lie from its most likely value, for simulation. An end that is not
/// given is the most likely value itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// The lowest credible value of the measure's amount, hours or count.
    pub low: Option<Money>,
    /// The highest.
    pub high: Option<Money>,
}

/// What describes a line and takes no part in its calculation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
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
    /// The share due to the programme (attribuzione). Not set counts as 100 % and is flagged as
    /// not yet isolated.
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
            Measure::Count { count, .. } => count.map(UnitCount::value),
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
