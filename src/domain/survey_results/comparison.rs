//! Two waves compared: is the change real?
//! Must not know why it changed.

use rust_decimal::Decimal;

use super::interval::{POINTS, bounds};
use super::net_promoter::NetPromoter;
use super::normal_distribution::two_sided_p;
use crate::domain::explain::{
    Amount, Change, Expression, KpiFigure, KpiSource, KpiTerm, KpiUnavailable, Side, Unit,
};

/// The widest a difference can be: from −100 to +100.
const MAX_DIFFERENCE: Decimal = Decimal::from_parts(200, 0, 0, false, 0);

/// Whether a change is real. It follows the interval of the difference, not the p-value: the two
/// can differ at the edge, and the interval is the one that holds for few answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The whole interval is above nothing.
    RealRise,
    /// The whole interval is below nothing.
    RealFall,
    /// Nothing lies within the interval: it may be chance.
    CannotBeTold,
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
/// interval of the difference from the adjusted ones. Where all answers of both waves are in one
/// group each, SE is 0 and there is no p.
#[must_use]
pub fn compare(earlier: &NetPromoter, later: &NetPromoter) -> Comparison {
    let sides = |pick: fn(&NetPromoter) -> &KpiFigure| {
        let [earlier, later] = [earlier, later].map(|wave| pick(wave).clone());
        [earlier.with_side(Side::Before), later.with_side(Side::After)]
    };
    let [before, after] = sides(|wave| &wave.score);
    let change = Change::between(before, after);
    let [before, after] = sides(|wave| &wave.standard_error);
    let source = KpiSource::TwoSamples;
    let standard_error = joint_error(KpiTerm::DifferenceError, source, [&before, &after]);
    let z = standard_error.to_term().and_then(|error| {
        if standard_error.number().is_none_or(|error| error.is_zero()) {
            return Err(KpiUnavailable::NoSpread);
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
    let [low, high] = bounds(ends, &adjusted_difference, &adjusted_error, MAX_DIFFERENCE);
    let verdict = verdict(&low, &high);
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

fn verdict(low: &KpiFigure, high: &KpiFigure) -> Result<Verdict, KpiUnavailable> {
    let (low, high) = (low.value?.value, high.value?.value);
    Ok(if low > Decimal::ZERO {
        Verdict::RealRise
    } else if high < Decimal::ZERO {
        Verdict::RealFall
    } else {
        Verdict::CannotBeTold
    })
}
