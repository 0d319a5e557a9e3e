//! What counted lines say of how far they may be trusted, noted while they are added up.
//! Must not know their sums.

use crate::domain::benefit::{Benefit, EvidenceGrade, LineKind};
use crate::domain::line::LineId;
use crate::domain::text::DistinctNames;

/// Something a careful reader would ask about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flag {
    /// Nobody set which share of the line is due to the programme; 100 % is assumed.
    NotYetIsolated(LineId),
    /// Nobody set how sure the claim is; 100 % is assumed.
    NotYetAssessed(LineId),
    /// ROI is over 500 % and no counted line is documented.
    ExtremeReturn,
    /// Every benefit comes after the horizon, so that none counts.
    AllAfterHorizon,
    /// The line is over half of the credited return and not documented.
    CarriesTheResult(LineId),
    /// More hours are freed than people are contracted for.
    MoreFreedThanContracted,
    /// The yearly net flows begin with a gain and end with a loss: a low rate of return is then the
    /// good one.
    MoneyBeforeCost,
}

pub(super) fn is_documented(benefit: &Benefit) -> bool {
    benefit.evidence.grade == Some(EvidenceGrade::Documented)
}

/// What counted, complete lines say of how far they may be trusted, noted while they are added up.
pub(super) struct CredibilityTally<'a> {
    pub(super) flags: Vec<Flag>,
    /// Whether one of them is documented.
    pub(super) is_supported: bool,
    /// Who reports a case.
    pub(super) authors: DistinctNames<'a>,
}

impl<'a> CredibilityTally<'a> {
    pub(super) fn new() -> Self {
        let authors = DistinctNames::from_names(std::iter::empty());
        Self { flags: Vec::new(), is_supported: false, authors }
    }

    pub(super) fn note(&mut self, line: &'a Benefit) {
        if line.attribution.is_none() {
            self.flags.push(Flag::NotYetIsolated(line.id));
        }
        if line.confidence.is_none() {
            self.flags.push(Flag::NotYetAssessed(line.id));
        }
        self.is_supported |= is_documented(line);
        let author = &line.description.author;
        if line.kind == LineKind::CaseStudy && !author.is_blank() {
            self.authors.take(author);
        }
    }
}
