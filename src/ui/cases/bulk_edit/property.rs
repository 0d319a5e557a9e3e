//! What can be set for many cases at once, and the values that each property can have.
//! Must not know how it is chosen.

use crate::domain::benefit::{Beneficiary, Benefit, EvidenceGrade, Stage, Status, Way};
use crate::domain::quantity::Percent;
use crate::ui::cases::options::{EVIDENCE_GRADES, WAYS, as_values};
use crate::ui::line::{BENEFICIARIES, STAGES, STATUSES};

/// What of a case can be set for many at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Property {
    Way,
    Attribution,
    Confidence,
    Status,
    Stage,
    Beneficiary,
    Evidence,
}

pub(super) const PROPERTIES: [(&str, Property); 7] = [
    ("way", Property::Way),
    ("attribution", Property::Attribution),
    ("confidence", Property::Confidence),
    ("status", Property::Status),
    ("stage", Property::Stage),
    ("beneficiary", Property::Beneficiary),
    ("evidence", Property::Evidence),
];

impl Property {
    /// The values to choose from; none where the value is typed.
    pub(super) fn options(self) -> Vec<(&'static str, Value)> {
        match self {
            Self::Way => as_values(&WAYS, Value::Way),
            Self::Attribution | Self::Confidence => Vec::new(),
            Self::Status => as_values(&STATUSES, Value::Status),
            Self::Stage => as_values(&STAGES, Value::Realised),
            Self::Beneficiary => as_values(&BENEFICIARIES, Value::Beneficiary),
            Self::Evidence => as_values(&EVIDENCE_GRADES, Value::Evidence),
        }
    }

    /// The first of them.
    pub(super) fn first_value(self) -> Option<Value> {
        self.options().first().map(|(_, value)| *value)
    }
}

/// What it is set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Way(Way),
    Attribution(Option<Percent>),
    Confidence(Option<Percent>),
    Status(Status),
    Realised(bool),
    Beneficiary(Beneficiary),
    Evidence(Option<EvidenceGrade>),
}

impl Value {
    pub(super) fn apply_to(self, case: &mut Benefit) {
        match self {
            Self::Way(way) => {
                // A part belongs to its way.
                case.part = case.part.filter(|_| case.way == way);
                case.way = way;
            }
            Self::Attribution(share) => case.attribution = share,
            Self::Confidence(share) => case.confidence = share,
            Self::Status(status) => case.status = status,
            Self::Realised(true) => case.stage = Stage::Realised,
            // One that is expected already keeps its probability.
            Self::Realised(false) if case.stage == Stage::Realised => {
                case.stage = Stage::Expected { probability: None };
            }
            Self::Realised(false) => {}
            Self::Beneficiary(whose) => case.beneficiary = whose,
            Self::Evidence(grade) => case.evidence.grade = grade,
        }
    }
}
