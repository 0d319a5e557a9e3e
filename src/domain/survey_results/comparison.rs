//! Two waves compared: is the change real?
//! Must not know why it changed.

use rust_decimal::Decimal;

use super::interval::{MIN_ANSWERS, POINTS, bounds, unless};
use super::net_promoter::NetPromoter;
use super::normal_distribution::two_sided_p;
use crate::domain::explain::{
    Amount, Change, Expression, KpiFigure, KpiSource, KpiTerm, KpiUnavailable, Side, Unit,
};

/// The widest a difference can be: from −100 to +100.
const MAX_DIFFERENCE: Decimal = Decimal::from_parts(200, 0, 0, false, 0);

/// The p-value under which a change is called real: what a 95 % interval leaves.
const SIGNIFICANT: Decimal = Decimal::from_parts(5, 0, 0, false, 2);

/// Whether a change is real. It follows the interval of the difference, which holds for few answers
/// too; where the p-value says otherwise, it cannot be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The whole interval is above nothing.
    RealRise,
    /// The whole interval is below nothing.
    RealFall,
    /// Nothing lies within the interval: it may be chance.
    CannotBeTold,
    /// Interval and p-value disagree: it may be chance, and is on the edge.
    Borderline,
}

/// A later wave compared with an earlier one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// Later − earlier, in points, with both scores.
    pub change: Change,
    /// √(SE² + SE²) of the observed proportions, in points.
    pub standard_error: KpiFigure,
    /// Difference ÷ standard error.
    pub z: KpiFigure,
    /// Two-sided p of z; it has no formula, as it is read off the normal distribution.
    pub p: KpiFigure,
    /// The difference of the adjusted scores: the interval's middle.
    pub adjusted_difference: KpiFigure,
    /// The standard error of that.
    pub adjusted_error: KpiFigure,
    /// The lower end of its 95 % interval.
    pub low: KpiFigure,
    /// The upper end of its 95 % interval.
    pub high: KpiFigure,
    /// Whether the change is real.
    pub verdict: Result<Verdict, KpiUnavailable>,
}

impl Comparison {
    /// Every figure of the comparison, both scores and what percent they changed aside.
    #[must_use]
    pub fn figures(&self) -> [&KpiFigure; 8] {
        [
            &self.change.difference,
            &self.standard_error,
            &self.z,
            &self.p,
            &self.adjusted_difference,
            &self.adjusted_error,
            &self.low,
            &self.high,
        ]
    }
}

/// √(SE² + SE²) of two independent figures.
fn joint_error(term: KpiTerm, source: KpiSource, errors: [&KpiFigure; 2]) -> KpiFigure {
    let [earlier, later] = errors.map(|error| error.to_term().map(Expression::square));
    let formula =
        earlier.and_then(|earlier| Ok(Expression::square_root(Expression::sum([later?, earlier]))));
    KpiFigure::from_formula(term, POINTS, source, formula)
}

/// Compares two waves (domain §5): z and p from the observed proportions, SE² = Σ V ÷ n; the
/// interval of the difference from the adjusted ones, wide enough to hold the observed difference.
/// Where all answers of a wave are in one group, its SE is 0 and there is no z and no p; under five
/// answers in a wave there is no interval either.
#[must_use]
pub fn compare(earlier: &NetPromoter, later: &NetPromoter) -> Comparison {
    let sides = |pick: fn(&NetPromoter) -> &KpiFigure| {
        let [earlier, later] = [earlier, later].map(|wave| pick(wave).clone());
        [earlier.with_side(Side::Before), later.with_side(Side::After)]
    };
    let [before, after] = sides(|wave| &wave.score);
    let change = Change::between(before, after);
    let is_too_few = [earlier, later]
        .iter()
        .any(|wave| wave.answers.number().is_some_and(|answers| answers < MIN_ANSWERS.into()));
    let [before, after] = sides(|wave| &wave.standard_error);
    let source = KpiSource::TwoSamples;
    let standard_error = joint_error(KpiTerm::DifferenceError, source, [&before, &after]);
    let z = standard_error.to_term().and_then(|error| {
        if is_too_few {
            return Err(KpiUnavailable::TooFewAnswers);
        }
        if [&before, &after].iter().any(|error| error.number().is_none_or(|it| it.is_zero())) {
            return Err(KpiUnavailable::NoSpreadInAWave);
        }
        Ok(change.difference.to_term()?.divided_by(error))
    });
    let z = KpiFigure::from_formula(KpiTerm::ZStatistic, Unit::Number, source, z);
    let p = KpiFigure {
        name: KpiTerm::PValue.into(),
        value: z.value.map(|z| Amount::new(two_sided_p(z.value), Unit::Number)),
        formula: None,
        source,
    };

    let source = KpiSource::AdjustedWald;
    let [before, after] = sides(|wave| &wave.adjusted_score);
    let middle = after.to_term().and_then(|after| Ok(after.minus(before.to_term()?)));
    let adjusted_difference =
        KpiFigure::from_formula(KpiTerm::AdjustedDifference, POINTS, source, middle);
    let [before, after] = sides(|wave| &wave.adjusted_error);
    let adjusted_error = joint_error(KpiTerm::AdjustedDifferenceError, source, [&before, &after]);
    let ends = [KpiTerm::DifferenceLow, KpiTerm::DifferenceHigh];
    let holds = Some(&change.difference);
    let [low, high] = bounds(ends, &adjusted_difference, &adjusted_error, MAX_DIFFERENCE, holds);
    let [low, high] = [low, high].map(|end| unless(is_too_few, end));
    let verdict = verdict(&low, &high, &p);
    Comparison {
        change,
        standard_error,
        z,
        p,
        adjusted_difference,
        adjusted_error,
        low,
        high,
        verdict,
    }
}

fn verdict(low: &KpiFigure, high: &KpiFigure, p: &KpiFigure) -> Result<Verdict, KpiUnavailable> {
    let (low, high) = (low.value?.value, high.value?.value);
    let is_real = low > Decimal::ZERO || high < Decimal::ZERO;
    let disagrees = p.number().is_some_and(|p| (p < SIGNIFICANT) != is_real);
    Ok(if disagrees {
        Verdict::Borderline
    } else if !is_real {
        Verdict::CannotBeTold
    } else if low > Decimal::ZERO {
        Verdict::RealRise
    } else {
        Verdict::RealFall
    })
}
