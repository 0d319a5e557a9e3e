//! The guard against counting the same money twice: a proposal beside the lines that are there.
//! Must not know what the proposal comes to.

use super::Bridge;
use crate::domain::benefit::{Benefit, Measure, Way, WayPart};
use crate::domain::line::LineId;

/// Where a proposal meets a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DoubleCount {
    /// The line is this proposal, accepted before.
    AlreadyAccepted(LineId),
    /// The line was accepted from a bridge that is the same money; one excludes the other.
    SameMoney(LineId),
    /// The line is labour saved by a root cause found or an escalation avoided, which makes
    /// interactions cheaper and shorter too: a warning.
    MeetsLabour(LineId),
    /// The line is new revenue from being proactive, part of which may be customers kept: a
    /// warning.
    MeetsProactivity(LineId),
}

impl DoubleCount {
    /// The line.
    #[must_use]
    pub fn line(self) -> LineId {
        match self {
            Self::AlreadyAccepted(id)
            | Self::SameMoney(id)
            | Self::MeetsLabour(id)
            | Self::MeetsProactivity(id) => id,
        }
    }

    /// Whether only one of the two may count; else it is a warning.
    #[must_use]
    pub fn is_exclusive(self) -> bool {
        matches!(self, Self::AlreadyAccepted(_) | Self::SameMoney(_))
    }
}

/// Whether a line is people's time that a root cause found or an escalation avoided has saved.
fn is_labour(benefit: &Benefit) -> bool {
    let way = matches!(benefit.way, Way::RootCause | Way::Escalations);
    let hours = matches!(benefit.measure, Measure::Hours { hours_kind, .. }
        if hours_kind.frees_people());
    let time = matches!(benefit.part, Some(WayPart::ExecutivesTime | WayPart::ExtraResources));
    way && (hours || time)
}

/// Where a proposal meets the lines that count. `accepted` says which lines were accepted from
/// which bridge; a line that is left out, or gone, meets nothing.
#[must_use]
pub fn double_counts(
    bridge: Bridge,
    accepted: &[(Bridge, LineId)],
    benefits: &[Benefit],
) -> Vec<DoubleCount> {
    let meets = |benefit: &Benefit| {
        let origin = accepted.iter().find(|(_, line)| *line == benefit.id);
        match (origin, bridge) {
            (Some((origin, id)), _) if *origin == bridge => Some(DoubleCount::AlreadyAccepted(*id)),
            (Some((origin, id)), _) => {
                bridge.excludes(*origin).then_some(DoubleCount::SameMoney(*id))
            }
            (None, Bridge::CostToServe | Bridge::HandlingTime) => {
                is_labour(benefit).then_some(DoubleCount::MeetsLabour(benefit.id))
            }
            (None, Bridge::Retention) => {
                let proactive = benefit.way == Way::Proactivity;
                proactive.then_some(DoubleCount::MeetsProactivity(benefit.id))
            }
        }
    };
    benefits.iter().filter(|benefit| benefit.is_counted()).filter_map(meets).collect()
}
