//! Satisfaction (CSAT, soddisfazione): ratings from 1 to 5 of one aspect after the other.
//! Must not know who rated. A mean and a share have terms of their own and are never mixed up.

use rust_decimal::Decimal;

use super::interval::z_quantile;
use crate::domain::explain::{
    Expression, KpiFigure, KpiName, KpiSource, KpiTerm, KpiUnavailable, Subject, Unit,
};
use crate::domain::shares::percentages_of_counts;
use crate::domain::survey::{Answer, AspectId, AspectName, Rating, Wave};

/// How many ratings there are of each, from 1 to 5. Their order does not matter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RatingTally([u64; Rating::COUNT]);

impl RatingTally {
    /// Counts the ratings of an aspect.
    pub fn from_answers<'a>(
        answers: impl IntoIterator<Item = &'a Answer>,
        aspect: AspectId,
    ) -> Self {
        let ratings = answers.into_iter().filter_map(|answer| answer.rating(aspect));
        ratings.fold(Self::default(), |tally, rating| tally.with(rating, 1))
    }

    /// Counts the ratings of an aspect in a wave: those of its answers, or those that were counted.
    #[must_use]
    pub fn of_wave(wave: &Wave, aspect: AspectId) -> Self {
        let counted = Rating::all().zip(wave.rating_counts(aspect));
        counted.fold(Self::from_answers(wave.answers(), aspect), |tally, (rating, count)| {
            tally.with(rating, count.map_or(0, |count| count.value().into()))
        })
    }

    /// Counts the ratings of both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Rating::all().zip(other.0).fold(self, |tally, (rating, many)| tally.with(rating, many))
    }

    /// Counts so many more ratings.
    #[must_use]
    pub fn with(mut self, rating: Rating, many: u64) -> Self {
        if let Some(count) = self.0.get_mut(rating.place()) {
            *count = count.saturating_add(many);
        }
        self
    }

    /// How many there are of each, from 1 to 5.
    #[must_use]
    pub fn counts(&self) -> [u64; Rating::COUNT] {
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

    /// The shares of the ratings from 1 to 5 in percent, each for itself.
    pub fn distribution(&self) -> Result<Vec<Decimal>, KpiUnavailable> {
        percentages_of_counts(&self.0).ok_or(KpiUnavailable::NoRatings)
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
    satisfaction_of(tally, &Subject::Aspect(aspect.clone()))
}

/// The same of an aspect, or of all that is asked about together.
pub(super) fn satisfaction_of(tally: &RatingTally, of: &Subject) -> Satisfaction {
    let name = |term| KpiName::new(term, of);
    let all = || name(KpiTerm::Ratings).with_number(tally.ratings());
    let top = || name(KpiTerm::TopTwoBox).with_number(tally.top_two());
    let some = |formula: &dyn Fn() -> Expression| {
        if tally.ratings() == 0 { Err(KpiUnavailable::NoRatings) } else { Ok(formula()) }
    };
    let source = KpiSource::MarketResearch;
    let rated: Vec<Expression> = (1_u32..)
        .zip(tally.counts())
        .map(|(rating, many)| {
            Expression::product([Expression::constant(rating), Expression::constant(many)])
        })
        .collect();
    let mean = some(&|| Expression::sum(rated.clone()).divided_by(all()));
    let share = some(&|| top().divided_by(all()));
    let z = || Expression::square(z_quantile());
    let middle = || Expression::sum([top(), z().divided_by(Expression::constant(2))]);
    let reach = || {
        let observed = Expression::product([top(), all().minus(top())]).divided_by(all());
        Expression::product([
            z_quantile(),
            Expression::square_root(Expression::sum([
                observed,
                z().divided_by(Expression::constant(4)),
            ])),
        ])
    };
    let wider = || Expression::sum([all(), z()]);
    let low = some(&|| middle().minus(reach()).divided_by(wider()));
    let high = some(&|| Expression::sum([middle(), reach()]).divided_by(wider()));
    let percent =
        |term, source, formula| KpiFigure::from_formula(name(term), Unit::Percent, source, formula);
    Satisfaction {
        ratings: KpiFigure::from_formula(name(KpiTerm::Ratings), Unit::Number, source, Ok(all())),
        mean: KpiFigure::from_formula(name(KpiTerm::MeanRating), Unit::Number, source, mean),
        top_two_box: percent(KpiTerm::TopTwoBoxShare, source, share),
        low: percent(KpiTerm::TopTwoBoxLow, KpiSource::WilsonScore, low),
        high: percent(KpiTerm::TopTwoBoxHigh, KpiSource::WilsonScore, high),
    }
}
