//! Satisfaction (CSAT, soddisfazione): ratings from 1 to 5 of one aspect after the other.
//! Must not know who rated. A mean and a share have terms of their own and are never mixed up.

use rust_decimal::Decimal;

use super::explain::{Expression, Unavailable, Unit};
use super::kpi::{
    KpiFigure, KpiName, KpiSource, KpiTerm, KpiUnavailable, Of, constant, product, root, square,
    sum,
};
use super::quantity::{OutOfRange, whole_number};
use super::shares::shares_of_hundred;
use super::survey::Answer;
use super::survey::interval::quantile;
use super::text::Text;

whole_number!(
    /// How satisfied someone is: 1 (not at all) to 5 (very).
    Rating(u8), 1, 5
);

impl Rating {
    /// Ratings on the scale.
    pub const MANY: usize = 5;
}

/// The identity of an aspect: unique within a document, never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AspectId(pub u32);

/// What an aspect is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AspectName {
    /// How complaints were resolved: one of the source's.
    ComplaintResolution,
    /// Technical support: one of the source's.
    TechnicalSupport,
    /// As the person calls it.
    Own(Text),
}

/// Something that people are asked to rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aspect {
    /// Which aspect it is.
    pub id: AspectId,
    /// What it is called.
    pub name: AspectName,
}

impl Aspect {
    /// The aspects that the source asks about.
    #[must_use]
    pub fn of_source() -> [Self; 2] {
        [
            Self { id: AspectId(1), name: AspectName::ComplaintResolution },
            Self { id: AspectId(2), name: AspectName::TechnicalSupport },
        ]
    }
}

/// How many ratings there are of each, from 1 to 5. Their order does not matter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RatingTally([u64; Rating::MANY]);

impl RatingTally {
    /// Counts the ratings of an aspect.
    pub fn of<'a>(answers: impl IntoIterator<Item = &'a Answer>, aspect: AspectId) -> Self {
        let ratings = answers.into_iter().filter_map(|answer| answer.rating(aspect));
        ratings.fold(Self::default(), |tally, rating| tally.with(rating, 1))
    }

    /// Counts so many more ratings.
    #[must_use]
    pub fn with(mut self, rating: Rating, many: u64) -> Self {
        let place = usize::from(rating.value().saturating_sub(Rating::LOW));
        if let Some(count) = self.0.get_mut(place) {
            *count = count.saturating_add(many);
        }
        self
    }

    /// How many there are of each, from 1 to 5.
    #[must_use]
    pub fn counts(&self) -> [u64; Rating::MANY] {
        self.0
    }

    /// How many there are: n.
    #[must_use]
    pub fn ratings(&self) -> u64 {
        self.0.iter().fold(0, |sum, count| sum.saturating_add(*count))
    }

    /// How many are 4 or 5.
    #[must_use]
    pub fn top_two(&self) -> u64 {
        let [_, _, _, four, five] = self.0;
        four.saturating_add(five)
    }

    /// The shares of the ratings from 1 to 5 in whole percent, which sum to 100.
    pub fn distribution(&self) -> Result<Vec<u32>, KpiUnavailable> {
        let counts: Vec<Decimal> = self.0.iter().map(|count| Decimal::from(*count)).collect();
        shares_of_hundred(&counts).map_err(|why| match why {
            Unavailable::NothingCredited => KpiUnavailable::NoRatings,
            _ => KpiUnavailable::TooLarge,
        })
    }
}

/// How satisfied people are with an aspect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Satisfaction {
    /// n: ratings.
    pub ratings: KpiFigure,
    /// The mean rating, 1 to 5.
    pub mean: KpiFigure,
    /// Ratings of 4 and 5 ÷ n, in percent.
    pub top_two_box: KpiFigure,
    /// The lower end of the 95 % interval of that share.
    pub low: KpiFigure,
    /// Its upper end.
    pub high: KpiFigure,
}

impl Satisfaction {
    /// Every figure.
    #[must_use]
    pub fn figures(&self) -> [&KpiFigure; 5] {
        [&self.ratings, &self.mean, &self.top_two_box, &self.low, &self.high]
    }
}

/// How satisfied people are (domain §5): mean, top-two-box share and n. The interval of the share
/// is Wilson's (1927): (t + z²/2 ± z √(t (n − t) ÷ n + z²/4)) ÷ (n + z²), which stays within 0 and
/// 100 % and holds for few ratings.
#[must_use]
pub fn satisfaction(tally: &RatingTally, aspect: &AspectName) -> Satisfaction {
    let of = Of::Aspect(aspect.clone());
    let name = |term| KpiName::of(term, &of);
    let all = || name(KpiTerm::Ratings).number(tally.ratings());
    let top = || name(KpiTerm::TopTwoBox).number(tally.top_two());
    let some = |formula: &dyn Fn() -> Expression| {
        if tally.ratings() == 0 { Err(KpiUnavailable::NoRatings) } else { Ok(formula()) }
    };
    let source = KpiSource::MarketResearch;
    let rated: Vec<Expression> = (1_u32..)
        .zip(tally.counts())
        .map(|(rating, many)| product([constant(rating), constant(many)]))
        .collect();
    let mean = some(&|| sum(rated.clone()).over(all()));
    let share = some(&|| top().over(all()));
    let z = || square(quantile());
    let middle = || sum([top(), z().over(constant(2))]);
    let reach = || {
        let observed = product([top(), all().less(top())]).over(all());
        product([quantile(), root(sum([observed, z().over(constant(4))]))])
    };
    let wider = || sum([all(), z()]);
    let low = some(&|| middle().less(reach()).over(wider()));
    let high = some(&|| sum([middle(), reach()]).over(wider()));
    let percent = |term, source, formula| KpiFigure::of(name(term), Unit::Percent, source, formula);
    Satisfaction {
        ratings: KpiFigure::of(name(KpiTerm::Ratings), Unit::Number, source, Ok(all())),
        mean: KpiFigure::of(name(KpiTerm::MeanRating), Unit::Number, source, mean),
        top_two_box: percent(KpiTerm::TopTwoBoxShare, source, share),
        low: percent(KpiTerm::TopTwoBoxLow, KpiSource::WilsonScore, low),
        high: percent(KpiTerm::TopTwoBoxHigh, KpiSource::WilsonScore, high),
    }
}
