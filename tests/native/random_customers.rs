//! Random surveys and customer KPIs: anything that a person may enter or collect.

use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use tornaconto::document::{Asked, Survey};
use tornaconto::domain::customers::{
    Acquisition, BeforeAfter, Campaign, CampaignId, CampaignPeriod, Channel, ChannelId,
    ChannelKind, ChannelPeriod, CustomerCounts, CustomerKpis, Efficiency, HandlingTime,
    OrganicCustomers, TimeUnit, Worth,
};
use tornaconto::domain::quantity::{Count, Months};
use tornaconto::domain::survey::{
    Answer, AnswerId, Aspect, AspectId, AspectName, LocalDateTime, PerGroup, Rating, Score,
    SecondOfDay, Wave, WaveContent, WaveId,
};

use crate::random_calculations::{Size, date, given, money, percent, quantity, text};

fn count() -> BoxedStrategy<Option<Count>> {
    given(prop_oneof![0_u32..=1_000, 0_u32..=1_000_000_000])
        .prop_map(|count| count.map(|count| Count::new(count).unwrap()))
        .boxed()
}

fn answer() -> BoxedStrategy<Answer> {
    let moment = (date(), weighted(0.5, 0_u32..=86_399)).prop_map(|(day, time)| LocalDateTime {
        day,
        time: time.map(|time| SecondOfDay::new(time).unwrap()),
    });
    let rating = || weighted(0.5, 1_u32..=5);
    (given(0_u32..=10), text(), (rating(), rating()), weighted(0.5, moment), text())
        .prop_map(|(score, comment, ratings, given, segment)| {
            let rated = [(2, ratings.0), (1, ratings.1)].into_iter();
            let rated = rated.filter_map(|(aspect, rating)| {
                Some((AspectId(aspect), Rating::new(rating?).unwrap()))
            });
            Answer {
                id: AnswerId(0),
                score: score.map(|score| Score::new(score).unwrap()),
                comment,
                satisfaction: rated.collect(),
                given,
                segment,
            }
        })
        .boxed()
}

fn held() -> BoxedStrategy<WaveContent> {
    let group = (count(), count(), count());
    prop_oneof![
        3 => vec(answer(), 0..6).prop_map(WaveContent::Answers),
        1 => vec(count(), 11).prop_map(|counts| WaveContent::PerScore(counts.try_into().unwrap())),
        1 => group.prop_map(|(promoters, passives, detractors)| {
            WaveContent::PerGroup(PerGroup { promoters, passives, detractors })
        }),
    ]
    .boxed()
}

/// Counted ratings; of an aspect that is asked about, or was.
fn ratings() -> BoxedStrategy<Vec<(u32, Vec<Option<Count>>)>> {
    vec((1_u32..=5, vec(count(), 5)), 0..4).boxed()
}

fn wave() -> BoxedStrategy<Wave> {
    (text(), weighted(0.5, date()), held(), count(), ratings())
        .prop_map(|(name, day, held, invited, ratings)| {
            let mut wave = Wave { name, day, held, invited, ..Wave::blank(WaveId(0)) };
            if wave.is_counted() {
                for (aspect, counts) in ratings {
                    for (rating, count) in Rating::all().zip(counts) {
                        wave.set_rating_count(AspectId(aspect), rating, count);
                    }
                }
            }
            wave
        })
        .boxed()
}

fn asked() -> BoxedStrategy<Asked> {
    let names = prop_oneof![
        Just(AspectName::ComplaintResolution),
        Just(AspectName::TechnicalSupport),
        text().prop_map(AspectName::Own),
    ];
    (text(), text(), text(), text(), vec(names, 0..4))
        .prop_map(|(question, lowest, highest, thanks, names)| {
            let aspects = (1..).zip(names).map(|(id, name)| Aspect { id: AspectId(id), name });
            Asked { question, lowest, highest, thanks, aspects: aspects.collect() }
        })
        .boxed()
}

/// Gives the waves and their answers identities from this one on.
pub(crate) fn identified(waves: Vec<Wave>, first: u32) -> Vec<Wave> {
    let mut ids = first..;
    let mut identified = waves;
    for wave in &mut identified {
        wave.id = WaveId(ids.next().unwrap());
        if let WaveContent::Answers(answers) = &mut wave.held {
            answers.iter_mut().for_each(|answer| answer.id = AnswerId(ids.next().unwrap()));
        }
    }
    identified
}

/// Random surveys.
pub(crate) fn surveys() -> BoxedStrategy<Survey> {
    (asked(), vec(wave(), 0..4))
        .prop_map(|(asked, waves)| Survey { asked, waves: identified(waves, 7) })
        .boxed()
}

fn both<V: std::fmt::Debug + 'static>(
    of: impl Fn() -> BoxedStrategy<V>,
) -> BoxedStrategy<BeforeAfter<V>> {
    (of(), of()).prop_map(|(before, after)| BeforeAfter { before, after }).boxed()
}

fn campaign_period() -> BoxedStrategy<CampaignPeriod> {
    (given(spend()), count())
        .prop_map(|(spend, new_customers)| CampaignPeriod { spend, new_customers })
        .boxed()
}

fn spend() -> BoxedStrategy<tornaconto::domain::quantity::Money> {
    // Below the limit, as it is entered.
    money(Size::Usual)
        .prop_filter("at the limit", |money| {
            money.value() < tornaconto::domain::quantity::Money::MAX
        })
        .boxed()
}

fn handling() -> BoxedStrategy<HandlingTime> {
    let time = || given(quantity(Size::Usual));
    let parts = (time(), time(), time());
    prop_oneof![
        time().prop_map(|time| HandlingTime::Total { time }),
        parts.prop_map(|(talk, hold, after_call)| HandlingTime::Parts { talk, hold, after_call }),
    ]
    .boxed()
}

fn channel_period() -> BoxedStrategy<ChannelPeriod> {
    (given(spend()), count(), handling(), count(), count())
        .prop_map(|(spend, interactions, handling, solved_first, escalated)| ChannelPeriod {
            spend,
            interactions,
            handling,
            solved_first,
            escalated,
        })
        .boxed()
}

fn customers() -> BoxedStrategy<CustomerCounts> {
    (count(), count(), count(), count())
        .prop_map(|(start, end, new, lost)| CustomerCounts { start, end, new, lost })
        .boxed()
}

fn unpaid() -> BoxedStrategy<OrganicCustomers> {
    (count(), count(), count())
        .prop_map(|(word_of_mouth, online, unattributed)| OrganicCustomers {
            word_of_mouth,
            online,
            unattributed,
        })
        .boxed()
}

fn worth() -> BoxedStrategy<Worth> {
    (given(spend()), given(percent()), given(spend()), given(percent()))
        .prop_map(|(yearly_revenue, margin, hourly_cost, realisation)| Worth {
            yearly_revenue,
            margin,
            hourly_cost,
            realisation,
        })
        .boxed()
}

/// Random customer KPIs.
pub(crate) fn customer_kpis() -> BoxedStrategy<CustomerKpis> {
    let campaigns = vec((text(), both(campaign_period)), 0..3);
    let kinds = select(&ChannelKind::ALL[..]);
    let channels = vec((kinds, text(), both(channel_period)), 0..3);
    let rows = (campaigns, channels, any::<bool>());
    (1_u32..=120, rows, both(unpaid), both(customers), worth())
        .prop_map(|(period, (campaigns, channels, seconds), unpaid, customers, worth)| {
            let campaigns = (1..).zip(campaigns).map(|(id, (name, periods))| Campaign {
                id: CampaignId(id),
                name,
                periods,
            });
            let channels = (10..).zip(channels).map(|(id, (kind, name, periods))| Channel {
                id: ChannelId(id),
                kind,
                name,
                periods,
            });
            let unit = if seconds { TimeUnit::Seconds } else { TimeUnit::Minutes };
            CustomerKpis {
                period: Months::new(period).unwrap(),
                acquisition: Acquisition { campaigns: campaigns.collect(), unpaid },
                customers,
                efficiency: Efficiency { unit, channels: channels.collect() },
                worth,
            }
        })
        .boxed()
}
