//! Which inputs of the survey and the customer KPIs the worked example fills, and what is still its.
//! Must not know what they hold: what reads them is loaded later, and the example is there at first.
//!
//! A wave, a channel or a campaign is *wholly the example's* while every figure of it is. Typing over one
//! value makes that value the person's own, and the thing is neither the example's nor new: it stays when
//! something of one's own is added, and goes only when its owner removes it.

use crate::document::fields::{
    BothField, CampaignField, ChannelField, CustomerField, Field, KpiField, WaveField, When,
};
use crate::document::origin::Origin;
use crate::document::{Document, Survey};
use crate::domain::customers::{CampaignId, ChannelId};
use crate::domain::example::{example_kpis, example_waves};
use crate::domain::survey::{PerGroup, Rating, Wave, WaveContent, WaveId};

/// Inputs of the customers, in both periods.
const CUSTOMERS: [CustomerField; 6] = [
    CustomerField::Start,
    CustomerField::End,
    CustomerField::New,
    CustomerField::WordOfMouth,
    CustomerField::Online,
    CustomerField::Unattributed,
];
/// Inputs that both periods share, but for how long they are.
const SHARED: [BothField; 4] =
    [BothField::YearlyRevenue, BothField::Margin, BothField::HourlyCost, BothField::Realisation];
/// Inputs of a channel, in both periods.
const OF_CHANNEL: [ChannelField; 3] =
    [ChannelField::Spend, ChannelField::Interactions, ChannelField::Time];

fn of_wave(wave: &Wave) -> Vec<Field> {
    let mut fields: Vec<Field> = WaveField::SCORES.map(|field| Field::Wave(wave.id, field)).into();
    for row in &wave.ratings {
        fields.extend(Rating::all().map(|rating| Field::RatingCount(wave.id, row.aspect, rating)));
    }
    fields
}

fn of_channel(id: ChannelId) -> Vec<Field> {
    let fields = |when| OF_CHANNEL.map(|field| Field::Kpi(KpiField::Channel(id, when, field)));
    When::ALL.map(fields).concat()
}

fn of_campaign(id: CampaignId) -> Vec<Field> {
    let fields =
        |when| CampaignField::ALL.map(|field| Field::Kpi(KpiField::Campaign(id, when, field)));
    When::ALL.map(fields).concat()
}

/// Every input of the survey and the customer KPIs in which the example has a figure.
pub(super) fn example_customer_figures() -> Vec<Field> {
    let kpis = example_kpis();
    let mut fields: Vec<Field> = example_waves().iter().flat_map(of_wave).collect();
    fields.extend(SHARED.map(|field| Field::Kpi(KpiField::Both(field))));
    for when in When::ALL {
        fields.extend(CUSTOMERS.map(|field| Field::Kpi(KpiField::Customers(when, field))));
    }
    fields.extend(kpis.acquisition.campaigns.iter().flat_map(|row| of_campaign(row.id)));
    fields.extend(kpis.efficiency.channels.iter().flat_map(|row| of_channel(row.id)));
    fields
}

impl Document {
    fn are_examples(&self, fields: &[Field]) -> bool {
        fields.iter().all(|field| *self.origin(*field) == Origin::Example)
    }

    /// The waves that are wholly the example's, in order: as it has them, every count still its own.
    #[must_use]
    pub fn example_waves(&self) -> Vec<WaveId> {
        if !self.has_examples() {
            return Vec::new();
        }
        let mut waves = example_waves();
        waves.retain(|wave| {
            self.survey.wave(wave.id) == Some(wave) && self.are_examples(&of_wave(wave))
        });
        waves.into_iter().map(|wave| wave.id).collect()
    }

    /// The channels that are wholly the example's.
    pub(super) fn example_channels(&self) -> Vec<ChannelId> {
        let mut channels = example_kpis().efficiency.channels;
        channels.retain(|row| {
            self.kpis.efficiency.channels.contains(row) && self.are_examples(&of_channel(row.id))
        });
        channels.into_iter().map(|row| row.id).collect()
    }

    /// The campaigns that are wholly the example's.
    pub(super) fn example_campaigns(&self) -> Vec<CampaignId> {
        let mut campaigns = example_kpis().acquisition.campaigns;
        campaigns.retain(|row| {
            self.kpis.acquisition.campaigns.contains(row) && self.are_examples(&of_campaign(row.id))
        });
        campaigns.into_iter().map(|row| row.id).collect()
    }

    /// The inputs of the survey that still hold the worked example's value, in the order shown.
    #[must_use]
    pub fn examples_in_survey(&self) -> Vec<Field> {
        self.examples_of(Field::is_of_survey)
    }

    /// The inputs of the customer KPIs that do, in their order.
    #[must_use]
    pub fn examples_in_kpis(&self) -> Vec<Field> {
        self.examples_of(Field::is_of_kpis)
    }

    fn examples_of(&self, is_of: fn(Field) -> bool) -> Vec<Field> {
        let examples = self.origins.iter().filter(|(_, origin)| *origin == Origin::Example);
        examples.map(|(field, _)| *field).filter(|field| is_of(*field)).collect()
    }
}

impl Survey {
    /// Whether a wave says something: it has an answer, or a count.
    pub(super) fn says_something(&self, id: WaveId) -> bool {
        self.wave(id).is_some_and(|wave| {
            let is_held = match &wave.held {
                WaveContent::Answers(answers) => !answers.is_empty(),
                WaveContent::PerScore(counts) => counts.iter().any(Option::is_some),
                WaveContent::PerGroup(counts) => *counts != PerGroup::default(),
            };
            is_held || !wave.ratings.is_empty()
        })
    }
}
