//! What a person starts from: the worked example with its customers, and an empty statement.
//! Must not know whether their numbers are still the example's; the document keeps that. Nor a word of
//! any language: waves, channels and campaigns have no name of their own, so that each language calls them
//! as it calls what nobody has named.

use rust_decimal::Decimal;

use crate::domain::benefit::{Benefit, Measure, Way};
use crate::domain::calculation::Calculation;
use crate::domain::currency::Currency;
use crate::domain::customers::{
    Acquisition, BeforeAfter, Campaign, CampaignId, CampaignPeriod, Channel, ChannelId,
    ChannelKind, ChannelPeriod, CustomerCounts, CustomerKpis, Efficiency, HandlingTime,
    OrganicCustomers, Worth,
};
use crate::domain::date::Date;
use crate::domain::investment::{Cost, CostCategory, InvestmentLine, Recurrence};
use crate::domain::line::LineId;
use crate::domain::quantity::{CostMonth, Count, Money, People, Percent, Quantity};
use crate::domain::survey::{AspectId, Rating, RatingCounts, Score, Wave, WaveContent, WaveId};
use crate::domain::text::Text;

/// The four ways of the source, each of which has its quick figure.
const QUICK_WAYS: [Way; 4] = [Way::Proactivity, Way::RootCause, Way::Giveaways, Way::Escalations];

pub(super) fn money(value: u32) -> Option<Money> {
    Money::new(Decimal::from(value)).ok()
}

pub(super) fn percent(value: u32) -> Option<Percent> {
    Percent::new(Decimal::from(value)).ok()
}

fn count(value: u32) -> Option<Count> {
    Count::new(value).ok()
}

fn line(id: u32, cost: Cost) -> InvestmentLine {
    InvestmentLine { id: LineId(id), label: Text::default(), cost }
}

fn spent(category: CostCategory, amount: Option<Money>) -> Cost {
    Cost::Spent { category, amount, month: CostMonth::default(), recurrence: Recurrence::Once }
}

/// The worked example (domain §4): C 100,000, B 1,000,000. The source gives only the totals;
/// the split is illustrative.
#[must_use]
pub fn worked_example(currency: Currency) -> Calculation {
    let mut calculation = Calculation::new(currency);
    calculation.investment = vec![
        line(1, spent(CostCategory::Fees, money(70_000))),
        line(2, spent(CostCategory::TravelAndVenue, money(14_000))),
        line(
            3,
            Cost::Time {
                people: People::new(20).ok(),
                hours_each: Quantity::new(Decimal::from(16)).ok(),
                hourly_cost: money(50),
            },
        ),
    ];
    let revenue = Measure::Revenue { amount: money(2_500_000), margin: percent(40) };
    let saving = |amount| Measure::Saving { amount: money(amount) };
    let rows = [
        (4, Way::Proactivity, revenue, 50, 80),
        (5, Way::RootCause, saving(500_000), 50, 100),
        (6, Way::Giveaways, saving(187_500), 80, 100),
        (7, Way::Escalations, saving(312_500), 80, 80),
    ];
    calculation.benefits = rows
        .map(|(id, way, measure, attribution, confidence)| Benefit {
            measure,
            attribution: percent(attribution),
            confidence: percent(confidence),
            ..Benefit::new(LineId(id), way)
        })
        .into();
    calculation
}

/// A new statement: the usual lines, nothing given.
#[must_use]
pub fn blank_statement(currency: Currency) -> Calculation {
    let mut calculation = Calculation::new(currency);
    let time = Cost::Time { people: None, hours_each: None, hourly_cost: None };
    calculation.investment = vec![
        line(1, spent(CostCategory::Fees, None)),
        line(2, spent(CostCategory::TravelAndVenue, None)),
        line(3, time),
    ];
    calculation.benefits =
        (4..).zip(QUICK_WAYS).map(|(id, way)| Benefit::new(LineId(id), way)).collect();
    calculation
}

/// A wave: its day; how many gave each score from 0 to 10; and, of each of the source's aspects, how many
/// gave each rating from 1 to 5.
type WaveFigures = (&'static str, [u32; Score::COUNT], [[u32; Rating::COUNT]; 2]);

/// The example's waves: on the first day of its period and on the last.
const WAVES: [WaveFigures; 2] = [
    (
        "2025-01-01",
        [2, 1, 2, 3, 4, 8, 10, 22, 26, 24, 18],
        [[8, 14, 34, 44, 20], [4, 10, 28, 50, 28]],
    ),
    ("2025-12-31", [1, 0, 1, 2, 3, 6, 7, 18, 26, 36, 30], [[4, 8, 28, 56, 34], [2, 6, 22, 58, 42]]),
];

/// The first identity of the example's waves: after those of the aspects.
const FIRST_WAVE: u32 = 3;

/// The channels, each before and after: spend, interactions, and their time in minutes.
const CHANNELS: [(ChannelKind, [[u32; 3]; 2]); 3] = [
    (ChannelKind::Phone, [[480_000, 60_000, 450_000], [468_000, 62_000, 421_600]]),
    (ChannelKind::Online, [[96_000, 48_000, 240_000], [108_000, 60_000, 276_000]]),
    (ChannelKind::InPerson, [[240_000, 6_000, 360_000], [220_000, 5_600, 308_000]]),
];

/// The campaigns, each before and after: spend, and the customers that it won.
const CAMPAIGNS: [[[u32; 2]; 2]; 2] = [[[30_000, 50], [28_000, 56]], [[24_000, 24], [24_000, 24]]];

/// Which of the example's campaigns this one is, by its place from 1: none once a figure of it is another.
#[must_use]
pub fn example_campaign(campaign: &Campaign) -> Option<u32> {
    let mut examples = (1..).zip(example_campaigns());
    let is_same =
        |example: &Campaign| (example.id, &example.periods) == (campaign.id, &campaign.periods);
    examples.find_map(|(place, example)| is_same(&example).then_some(place))
}

fn example_campaigns() -> [Campaign; CAMPAIGNS.len()] {
    let mut ids = 1..;
    CAMPAIGNS.map(|periods| Campaign {
        id: CampaignId(ids.next().unwrap_or_default()),
        name: Text::default(),
        periods: both(periods, |[spend, won]| CampaignPeriod {
            spend: money(spend),
            new_customers: count(won),
        }),
    })
}

/// Customers before and after: at the start, at the end, of these the new ones; and of the new ones those
/// by word of mouth, online, and of unknown origin.
const CUSTOMERS: [[u32; 6]; 2] = [[1_200, 1_250, 170, 46, 30, 20], [1_250, 1_320, 170, 60, 20, 10]];

fn both<T, U>([before, after]: [T; 2], make: impl Fn(T) -> U) -> BeforeAfter<U> {
    BeforeAfter { before: make(before), after: make(after) }
}

/// The waves of the worked example (domain §9): counts per score and per rating. NPS +10, then +35.
#[must_use]
pub fn example_waves() -> Vec<Wave> {
    let wave = |(id, (day, scores, ratings)): (u32, WaveFigures)| {
        let of_aspect = |(aspect, counts): (u32, [u32; _])| RatingCounts {
            aspect: AspectId(aspect),
            counts: counts.map(count),
        };
        Wave {
            day: Date::parse(day).ok(),
            held: WaveContent::PerScore(scores.map(count)),
            ratings: (1..).zip(ratings).map(of_aspect).collect(),
            ..Wave::blank(WaveId(id))
        }
    };
    (FIRST_WAVE..).zip(WAVES).map(wave).collect()
}

/// The customer KPIs of the worked example (domain §9). Cost per interaction 7.16, then 6.24; retention
/// 90 %, then 92 %; what of it could be money is proposed, and none of it taken.
#[must_use]
pub fn example_kpis() -> CustomerKpis {
    let channels = (3..).zip(CHANNELS).map(|(id, (kind, periods))| Channel {
        periods: both(periods, |[spend, interactions, minutes]| ChannelPeriod {
            spend: money(spend),
            interactions: count(interactions),
            handling: HandlingTime::Total { time: Quantity::new(minutes.into()).ok() },
            ..ChannelPeriod::default()
        }),
        ..Channel::blank(ChannelId(id), kind)
    });
    CustomerKpis {
        acquisition: Acquisition {
            campaigns: example_campaigns().into(),
            unpaid: both(CUSTOMERS, |[.., word_of_mouth, online, unattributed]| OrganicCustomers {
                word_of_mouth: count(word_of_mouth),
                online: count(online),
                unattributed: count(unattributed),
            }),
        },
        customers: both(CUSTOMERS, |[start, end, new, ..]| CustomerCounts {
            start: count(start),
            end: count(end),
            new: count(new),
            lost: None,
        }),
        efficiency: Efficiency { channels: channels.collect(), ..Efficiency::default() },
        worth: Worth {
            yearly_revenue: money(6_000),
            margin: percent(40),
            hourly_cost: money(30),
            realisation: percent(30),
        },
        ..CustomerKpis::default()
    }
}
