//! All customer KPIs, before and after: which there are, in the order in which they are read, and
//! where each is found. Must not compute one.

use super::acquisition::{AcquisitionResults, acquisition};
use super::efficiency::{EfficiencyResults, PerInteraction, PerInteractionResults, efficiency};
use super::retention::{RetentionResults, retention_change};
use crate::domain::customers::{CampaignId, ChannelId, CustomerKpis};
use crate::domain::explain::Change;

/// What follows from the customer KPIs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KpiResults {
    /// New customers: what they cost, and where they come from.
    pub acquisition: AcquisitionResults,
    /// Customers kept and lost.
    pub retention: RetentionResults,
    /// Cost and time of an interaction.
    pub efficiency: EfficiencyResults,
}

/// A figure before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KpiRow {
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

impl KpiRow {
    /// Whether it sums up the rows before it.
    #[must_use]
    pub fn is_whole(self) -> bool {
        matches!(self, Self::DirectCost | Self::New | Self::Pooled(_))
    }
}

impl KpiResults {
    /// What follows from the customer KPIs.
    #[must_use]
    pub fn new(kpis: &CustomerKpis) -> Self {
        Self {
            acquisition: acquisition(&kpis.acquisition),
            retention: retention_change(&kpis.customers),
            efficiency: efficiency(&kpis.efficiency),
        }
    }

    /// A figure before and after; none where what it is a figure of has gone.
    #[must_use]
    pub fn change(&self, row: KpiRow) -> Option<&Change> {
        let Self { acquisition, retention, efficiency } = self;
        Some(match row {
            KpiRow::Campaign(id) => {
                &acquisition.campaigns.iter().find(|campaign| campaign.id == id)?.cost
            }
            KpiRow::DirectCost => &acquisition.direct_cost,
            KpiRow::Direct => &acquisition.direct,
            KpiRow::New => &acquisition.all,
            KpiRow::Retention => &retention.rate,
            KpiRow::Churn => &retention.churn,
            KpiRow::Kept => &retention.retained,
            KpiRow::Lost => &retention.lost,
            KpiRow::Channel(id, which) => {
                per(&efficiency.channels.iter().find(|(known, _)| *known == id)?.1, which)
            }
            KpiRow::Pooled(which) => per(&efficiency.pooled, which),
        })
    }

    /// The figures of acquisition.
    #[must_use]
    pub fn acquisition_rows(&self) -> Vec<KpiRow> {
        let campaigns = &self.acquisition.campaigns;
        let mut shown: Vec<_> =
            campaigns.iter().map(|campaign| KpiRow::Campaign(campaign.id)).collect();
        if campaigns.len() > 1 {
            shown.push(KpiRow::DirectCost);
        }
        if !campaigns.is_empty() {
            shown.push(KpiRow::Direct);
        }
        shown.push(KpiRow::New);
        shown
    }

    /// The figures of retention.
    #[must_use]
    pub fn retention_rows(&self) -> Vec<KpiRow> {
        vec![KpiRow::Retention, KpiRow::Churn, KpiRow::Kept, KpiRow::Lost]
    }

    /// The figures of efficiency: each of every channel, then of all of them.
    #[must_use]
    pub fn efficiency_rows(&self) -> Vec<KpiRow> {
        let channels = &self.efficiency.channels;
        let mut shown = Vec::new();
        for which in OF_CHANNEL {
            let is_optional = matches!(which, PerInteraction::Solved | PerInteraction::Escalated);
            let of_channels = channels
                .iter()
                .filter(|(_, results)| !is_optional || per(results, which).is_begun());
            let before = shown.len();
            shown.extend(of_channels.map(|(id, _)| KpiRow::Channel(*id, which)));
            if shown.len() > before.saturating_add(1) {
                shown.push(KpiRow::Pooled(which));
            }
        }
        shown
    }
}
