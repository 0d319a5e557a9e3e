//! Which figures the board shows, and where each is found among the results.
//! Must not compute one.

use super::board::Found;
use crate::domain::acquisition::CampaignId;
use crate::domain::efficiency::{ChannelId, PerInteraction, PerInteractionResults};
use crate::domain::kpi::{Change, KpiUnavailable};

/// A figure of the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// What a customer costs whom a campaign won.
    Campaign(CampaignId),
    /// The same of all campaigns.
    DirectCost,
    /// New customers of campaigns.
    Direct,
    /// New customers altogether.
    New,
    /// Retention rate.
    Retention,
    /// Churn rate.
    Churn,
    /// Customers kept.
    Kept,
    /// Customers lost.
    Lost,
    /// A figure of a channel.
    Channel(ChannelId, PerInteraction),
    /// A figure of all channels.
    Pooled(PerInteraction),
}

/// The figures of a channel, in the order shown.
const OF_CHANNEL: [PerInteraction; 4] =
    [PerInteraction::Cost, PerInteraction::Time, PerInteraction::Solved, PerInteraction::Escalated];

fn per(results: &PerInteractionResults, per: PerInteraction) -> &Change {
    match per {
        PerInteraction::Cost => &results.cost,
        PerInteraction::Time => &results.time,
        PerInteraction::Solved => &results.solved,
        PerInteraction::Escalated => &results.escalated,
    }
}

/// Whether something was entered for a figure that nobody needs to have.
fn is_asked(change: &Change) -> bool {
    [&change.before, &change.after].into_iter().any(|figure| {
        !matches!(
            figure.value,
            Err(KpiUnavailable::NotGiven(_) | KpiUnavailable::NoCompleteChannel)
        )
    })
}

impl Shown {
    /// The figure before and after.
    pub(super) fn change(self, found: &Found) -> Option<&Change> {
        let Found { acquisition, retention, efficiency, .. } = found;
        Some(match self {
            Self::Campaign(id) => {
                &acquisition.campaigns.iter().find(|campaign| campaign.id == id)?.cost
            }
            Self::DirectCost => &acquisition.direct_cost,
            Self::Direct => &acquisition.direct,
            Self::New => &acquisition.all,
            Self::Retention => &retention.rate,
            Self::Churn => &retention.churn,
            Self::Kept => &retention.retained,
            Self::Lost => &retention.lost,
            Self::Channel(id, which) => {
                per(&efficiency.channels.iter().find(|(known, _)| *known == id)?.1, which)
            }
            Self::Pooled(which) => per(&efficiency.pooled, which),
        })
    }

    /// Whether it sums up the rows before it.
    pub(super) fn is_whole(self) -> bool {
        matches!(self, Self::DirectCost | Self::New | Self::Pooled(_))
    }
}

/// The figures of acquisition.
pub(super) fn of_acquisition(found: &Found) -> Vec<Shown> {
    let campaigns = &found.acquisition.campaigns;
    let mut shown: Vec<_> = campaigns.iter().map(|campaign| Shown::Campaign(campaign.id)).collect();
    if campaigns.len() > 1 {
        shown.push(Shown::DirectCost);
    }
    if !campaigns.is_empty() {
        shown.push(Shown::Direct);
    }
    shown.push(Shown::New);
    shown
}

/// The figures of retention.
pub(super) fn of_retention(_: &Found) -> Vec<Shown> {
    vec![Shown::Retention, Shown::Churn, Shown::Kept, Shown::Lost]
}

/// The figures of efficiency: each of every channel, then of all of them.
pub(super) fn of_efficiency(found: &Found) -> Vec<Shown> {
    let channels = &found.efficiency.channels;
    let mut shown = Vec::new();
    for which in OF_CHANNEL {
        let is_optional = matches!(which, PerInteraction::Solved | PerInteraction::Escalated);
        let of_channels =
            channels.iter().filter(|(_, results)| !is_optional || is_asked(per(results, which)));
        let before = shown.len();
        shown.extend(of_channels.map(|(id, _)| Shown::Channel(*id, which)));
        if shown.len() > before.saturating_add(1) {
            shown.push(Shown::Pooled(which));
        }
    }
    shown
}
