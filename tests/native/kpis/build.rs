//! Builds waves and KPIs in few words.

use tornaconto::domain::customers::{
    Acquisition, BeforeAfter, Campaign, CampaignId, CampaignPeriod, Channel, ChannelId,
    ChannelKind, ChannelPeriod, CustomerKpis, Efficiency, HandlingTime,
};
use tornaconto::domain::quantity::Count;
use tornaconto::domain::survey::{Answer, AnswerId, PerGroup, Score, Wave, WaveContent, WaveId};
use tornaconto::domain::text::Text;

use crate::build::{money, quantity};

pub(crate) fn count(number: u32) -> Count {
    Count::new(number).unwrap()
}

pub(crate) fn text(text: &str) -> Text {
    Text::new(text).unwrap()
}

/// A wave that holds something.
pub(crate) fn wave(held: WaveContent) -> Wave {
    Wave { held, ..Wave::blank(WaveId(1)) }
}

/// An answer with a score.
pub(crate) fn answer(id: u32, score: u32) -> Answer {
    Answer { score: Some(Score::new(score).unwrap()), ..Answer::blank(AnswerId(id)) }
}

/// A wave of answers with these scores.
pub(crate) fn scored(scores: &[u32]) -> Wave {
    let answers = (1..).zip(scores).map(|(id, score)| answer(id, *score));
    wave(WaveContent::Answers(answers.collect()))
}

/// A wave of promoters, passives, detractors.
pub(crate) fn per_group([promoters, passives, detractors]: [Option<u32>; 3]) -> Wave {
    let [promoters, passives, detractors] =
        [promoters, passives, detractors].map(|many| many.map(count));
    wave(WaveContent::PerGroup(PerGroup { promoters, passives, detractors }))
}

/// Campaigns of the period after, each with its spend and new customers.
pub(crate) fn campaigns(rows: &[(&str, u32)]) -> Acquisition {
    let campaign = |(id, (spend, won)): (u32, &(&str, u32))| Campaign {
        id: CampaignId(id),
        name: text(&format!("campaign {id}")),
        periods: BeforeAfter {
            before: CampaignPeriod::default(),
            after: CampaignPeriod { spend: Some(money(spend)), new_customers: Some(count(*won)) },
        },
    };
    let campaigns = (1..).zip(rows).map(campaign).collect();
    Acquisition { campaigns, ..Acquisition::default() }
}

/// What was spent on so many interactions.
pub(crate) fn period(spend: &str, interactions: u32) -> ChannelPeriod {
    ChannelPeriod {
        spend: Some(money(spend)),
        interactions: Some(count(interactions)),
        ..ChannelPeriod::default()
    }
}

/// How long so many interactions took.
pub(crate) fn handled(time: &str, interactions: u32) -> ChannelPeriod {
    ChannelPeriod {
        handling: HandlingTime::Total { time: Some(quantity(time)) },
        interactions: Some(count(interactions)),
        ..ChannelPeriod::default()
    }
}

/// Channels, each before and after.
pub(crate) fn channels(rows: &[[ChannelPeriod; 2]]) -> Efficiency {
    let kinds = ChannelKind::ALL.into_iter().cycle();
    let channel = |(id, (kind, [before, after])): (u32, (ChannelKind, &[ChannelPeriod; 2]))| {
        let periods = BeforeAfter { before: *before, after: *after };
        Channel { periods, ..Channel::blank(ChannelId(id), kind) }
    };
    let channels = (1..).zip(kinds.zip(rows)).map(channel).collect();
    Efficiency { channels, ..Efficiency::default() }
}

/// KPIs of which only the channels are known.
pub(crate) fn board(rows: &[[ChannelPeriod; 2]]) -> CustomerKpis {
    CustomerKpis { efficiency: channels(rows), ..CustomerKpis::default() }
}
