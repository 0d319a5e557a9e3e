//! Net Promoter Score: promoters less detractors, how they vary, and how sure the figure is.
//! Must not know whose answers were counted.

use rust_decimal::Decimal;

use super::interval::{MIN_ANSWERS, POINTS, bounds, unless};
use super::tally::Tally;
use crate::domain::explain::{Expression, KpiFigure, KpiSource, KpiTerm, KpiUnavailable, Unit};
use crate::domain::survey::Group;

/// What so many answers say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetPromoter {
    /// n: answers with a score.
    pub answers: KpiFigure,
    /// p: promoters ÷ n, in percent.
    pub promoters: KpiFigure,
    /// Passives ÷ n, in percent.
    pub passives: KpiFigure,
    /// d: detractors ÷ n, in percent.
    pub detractors: KpiFigure,
    /// NPS: 100 (p − d), in points.
    pub score: KpiFigure,
    /// V: p + d − (p − d)², of one answer; 0 to 1.
    pub variance: KpiFigure,
    /// 100 √(V ÷ n), in points, as observed.
    pub standard_error: KpiFigure,
    /// The score with three answers more, ¾ a promoter and ¾ a detractor: the interval's middle.
    pub adjusted_score: KpiFigure,
    /// The standard error of that.
    pub adjusted_error: KpiFigure,
    /// The lower end of the 95 % interval, not under −100; none under 5 answers.
    pub low: KpiFigure,
    /// The upper end of the 95 % interval, not over +100; none under 5 answers.
    pub high: KpiFigure,
}

impl NetPromoter {
    /// Every figure, in the order in which they follow from each other.
    #[must_use]
    pub fn figures(&self) -> [&KpiFigure; 11] {
        [
            &self.answers,
            &self.promoters,
            &self.passives,
            &self.detractors,
            &self.score,
            &self.variance,
            &self.standard_error,
            &self.adjusted_score,
            &self.adjusted_error,
            &self.low,
            &self.high,
        ]
    }
}

/// The counts of a tally that has answers, as numbers of a formula.
struct Counts(Tally);

impl Counts {
    fn new(tally: Result<Tally, KpiUnavailable>) -> Result<Self, KpiUnavailable> {
        let tally = tally?;
        if tally.answers() == 0 { Err(KpiUnavailable::NoAnswers) } else { Ok(Self(tally)) }
    }

    fn all(&self) -> Expression {
        KpiTerm::Answers.with_number(self.0.answers())
    }

    fn group(&self, group: Group) -> Expression {
        let term = match group {
            Group::Promoter => KpiTerm::Promoters,
            Group::Passive => KpiTerm::Passives,
            Group::Detractor => KpiTerm::Detractors,
        };
        term.with_number(self.0.many(group))
    }

    fn share(&self, group: Group) -> Expression {
        self.group(group).divided_by(self.all())
    }

    fn lead(&self) -> Expression {
        self.group(Group::Promoter).minus(self.group(Group::Detractor))
    }

    /// n' = n + 3.
    fn adjusted_all(&self) -> Expression {
        Expression::sum([self.all(), Expression::constant(3)])
    }

    /// (A group + ¾) ÷ n'.
    fn adjusted_share(&self, group: Group) -> Expression {
        Expression::sum([self.group(group), Expression::constant(Decimal::new(75, 2))])
            .divided_by(self.adjusted_all())
    }
}

/// p + d − (p − d)².
fn variance_of(promoters: &Expression, detractors: &Expression) -> Expression {
    let lead = promoters.clone().minus(detractors.clone());
    Expression::sum([promoters.clone(), detractors.clone()]).minus(Expression::square(lead))
}

/// What counted answers say (domain §5); without an answer nothing is said, for the reason given.
///
/// The interval is the adjusted Wald interval of Rocks (2016): n' = n + 3, promoters and
/// detractors + ¾, p' − d' ± z √((p' + d' − (p' − d')²) ÷ n'), clamped to ±100. It holds the
/// observed score whenever there is more than one answer; under five nothing is said. From five answers on it holds the true
/// score in at least 90 of 100 surveys as long as each group exists among the customers; where
/// one of them does not, few answers may bring that down to 83 of 100 (computed exactly in tests).
#[must_use]
pub fn net_promoter(tally: Result<Tally, KpiUnavailable>) -> NetPromoter {
    let counts = &Counts::new(tally);
    let figure = |term, unit, source, formula: &dyn Fn(&Counts) -> Expression| {
        let formula = counts.as_ref().map(formula).map_err(|why| *why);
        KpiFigure::from_formula(term, unit, source, formula)
    };
    let observed = KpiSource::NetPromoter;
    let share = |term, group| figure(term, Unit::Percent, observed, &|counts| counts.share(group));
    let answers = KpiFigure::from_formula(
        KpiTerm::Answers,
        Unit::Number,
        observed,
        // Nobody's answers can be counted too.
        tally.map(|tally| {
            let counts = Counts(tally);
            Expression::sum(Group::ALL.map(|group| counts.group(group)))
        }),
    );
    let promoters = share(KpiTerm::PromoterShare, Group::Promoter);
    let detractors = share(KpiTerm::DetractorShare, Group::Detractor);
    let score = figure(KpiTerm::NetPromoterScore, POINTS, observed, &|counts| {
        Expression::product([Expression::constant(100), counts.lead()]).divided_by(counts.all())
    });
    let variance = promoters
        .to_term()
        .and_then(|promoters| Ok(variance_of(&promoters, &detractors.to_term()?)));
    let variance =
        KpiFigure::from_formula(KpiTerm::Variance, Unit::Number, KpiSource::TwoSamples, variance);
    let error = variance.to_term().and_then(|variance| {
        Ok(Expression::product([
            Expression::constant(100),
            Expression::square_root(variance.divided_by(answers.to_term()?)),
        ]))
    });

    let source = KpiSource::AdjustedWald;
    let adjusted = |term, group| {
        figure(term, Unit::Percent, source, &|counts| counts.adjusted_share(group)).to_term()
    };
    let adjusted_score = figure(KpiTerm::AdjustedScore, POINTS, source, &|counts| {
        Expression::product([Expression::constant(100), counts.lead()])
            .divided_by(counts.adjusted_all())
    });
    let shares = adjusted(KpiTerm::AdjustedPromoterShare, Group::Promoter).and_then(|promoters| {
        Ok((promoters, adjusted(KpiTerm::AdjustedDetractorShare, Group::Detractor)?))
    });
    let adjusted_error = shares.and_then(|(promoters, detractors)| {
        let all = counts.as_ref().map_err(|why| *why)?.adjusted_all();
        Ok(Expression::product([
            Expression::constant(100),
            Expression::square_root(variance_of(&promoters, &detractors).divided_by(all)),
        ]))
    });
    let adjusted_error =
        KpiFigure::from_formula(KpiTerm::AdjustedError, POINTS, source, adjusted_error);
    let ends = [KpiTerm::IntervalLow, KpiTerm::IntervalHigh];
    let limit = Decimal::ONE_HUNDRED;
    let [low, high] = bounds(ends, &adjusted_score, &adjusted_error, limit, None);
    let is_too_few = counts.as_ref().is_ok_and(|counts| counts.0.answers() < MIN_ANSWERS);
    let [low, high] = [low, high].map(|end| unless(is_too_few, end));
    NetPromoter {
        passives: share(KpiTerm::PassiveShare, Group::Passive),
        standard_error: KpiFigure::from_formula(
            KpiTerm::StandardError,
            POINTS,
            KpiSource::TwoSamples,
            error,
        ),
        answers,
        promoters,
        detractors,
        score,
        variance,
        adjusted_score,
        adjusted_error,
        low,
        high,
    }
}
