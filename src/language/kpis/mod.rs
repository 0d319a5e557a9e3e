//! What is said of the survey and of the customer KPIs: names, proofs, verdicts, reasons.
//! Must not hold a word of any language; the files beside it do.
//!
//! Apart from the catalogue, as keeping's words are: nobody sees them at first.

mod english;
mod fields;
mod italian;
mod writing;

pub use fields::{kpi_field, kpi_label};
pub use writing::{aspect_alone, capital, kpi_change, kpi_figure, kpi_name, kpi_proof};

use super::Language;
use crate::document::SurveyField;
use crate::domain::bridge::{Bridge, Clash};
use crate::domain::efficiency::ChannelKind;
use crate::domain::kpi::{Direction, KpiSource, KpiTerm, KpiUnavailable};
use crate::domain::satisfaction::AspectName;
use crate::domain::survey::{Group, NotAScore, Verdict};

/// The messages of the survey and of the customer KPIs.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct KpiWords {
    // Names.
    pub term: fn(KpiTerm) -> &'static str,
    pub explain: fn(KpiTerm) -> Option<&'static str>,
    pub of: fn(&str, &str) -> String,
    pub before: fn(&str) -> String,
    pub after: fn(&str) -> String,
    pub change: fn(&str) -> String,
    pub relative_change: fn(&str) -> String,
    pub channel: fn(ChannelKind) -> &'static str,
    pub aspect: fn(&AspectName) -> &str,
    pub group: fn(Group) -> &'static str,
    pub period: &'static str,
    pub name: &'static str,
    pub day: &'static str,
    pub asked: fn(SurveyField) -> &'static str,
    pub score: fn(usize) -> String,

    // Units.
    pub minutes: &'static str,
    pub seconds: &'static str,
    pub percentage_points: &'static str,

    // Proofs.
    pub source: fn(KpiSource) -> &'static str,
    pub unavailable: fn(KpiUnavailable) -> String,
    pub less_than: fn(&str) -> String,

    // What follows.
    pub moved: fn(Direction, &str) -> String,
    pub verdict: fn(Verdict) -> &'static str,
    pub not_a_score: fn(NotAScore) -> &'static str,

    // From a change to money.
    pub bridge: fn(Bridge) -> &'static str,
    pub is_loss: &'static str,
    pub mix_hint: &'static str,
    pub clash: fn(Clash, &str) -> String,
    pub never_money: &'static str,
}

impl Language {
    /// What is said of the survey and of the customer KPIs.
    #[must_use]
    pub fn of_kpis(self) -> &'static KpiWords {
        match self {
            Self::English => &english::WORDS,
            Self::Italian => &italian::WORDS,
        }
    }
}
