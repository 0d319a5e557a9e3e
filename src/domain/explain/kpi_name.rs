//! The name of a number of the survey or of the customer KPIs: its term, of what, and when.
//! Must not know a language.

use super::kpi_term::KpiTerm;
use crate::domain::customers::ChannelKind;
use crate::domain::survey::AspectName;
use crate::domain::text::Text;

/// What only the survey and the customer KPIs count in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KpiUnit {
    /// Points of NPS, −100 to +100, and of what is computed from it.
    Points,
    /// Minutes.
    Minutes,
    /// Seconds.
    Seconds,
}

/// What a number is the number of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Subject {
    /// Of the whole.
    #[default]
    Whole,
    /// Of a channel.
    Channel(ChannelKind),
    /// Of an aspect that people rate.
    Aspect(AspectName),
    /// Of the campaign at this place, from 1, which has no name.
    Campaign(u32),
    /// Of the example's campaign at this place, from 1.
    ExampleCampaign(u32),
    /// Of what the person named: a campaign, a channel of their own.
    Own(Text),
}

/// Which of two periods or waves a number belongs to, or what lies between them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// There is but one.
    #[default]
    Only,
    /// The earlier (prima).
    Before,
    /// The later (dopo).
    After,
    /// Later less earlier.
    Change,
    /// That, in percent of the earlier.
    RelativeChange,
}

/// The name of a number: its term, of what, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KpiName {
    /// The term of the field.
    pub term: KpiTerm,
    /// Of what.
    pub of: Subject,
    /// When.
    pub side: Side,
}

impl KpiName {
    /// A term of something.
    #[must_use]
    pub fn new(term: KpiTerm, of: &Subject) -> Self {
        Self { term, of: of.clone(), side: Side::Only }
    }

    /// The same name on a side.
    #[must_use]
    pub fn with_side(self, side: Side) -> Self {
        Self { side, ..self }
    }
}

impl From<KpiTerm> for KpiName {
    fn from(term: KpiTerm) -> Self {
        Self { term, of: Subject::Whole, side: Side::Only }
    }
}
