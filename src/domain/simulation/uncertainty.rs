//! Which lines are uncertain, and what each of them credits by its measure.
//! Must not know how anything is drawn.

use std::cmp::Ordering;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::triangular::Triangular;
use crate::domain::benefit::{Benefit, Measure, Range};
use crate::domain::calculation::Calculation;
use crate::domain::currency::Currency;
use crate::domain::line::LineId;
use crate::domain::programme::Programme;
use crate::domain::quantity::{Money, Quantity, UnitCount};
use crate::domain::results::{Outcome, Results, credit};

/// Why a line with a range is not drawn, and counts at its most likely value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotDrawn {
    /// Its low is above its high.
    LowAboveHigh,
    /// Its most likely value lies outside the range.
    ValueOutside,
    /// An end is no measure of this line: hours below zero, or more than a line may come to.
    EndImpossible,
    /// An input of the line is not given.
    Incomplete,
    /// It is excluded.
    Excluded,
    /// It is counted, and nothing of it is credited, whatever its measure.
    CreditsNothing,
}

/// A line that is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UncertainLine {
    /// Which line.
    pub id: LineId,
    /// Its measure: an amount, hours or a count.
    pub measure: Triangular,
    /// What is credited at the lowest, the most likely and the highest measure.
    pub credited: [Money; 3],
    /// What is credited for each unit of the measure, below zero and above it: confidence does not
    /// reduce a loss (domain §3).
    per_unit: [f64; 2],
}

impl UncertainLine {
    /// What is credited of a measure: in proportion to it, on either side of zero.
    #[must_use]
    pub fn credited_of(&self, measure: f64) -> f64 {
        let [of_loss, of_gain] = self.per_unit;
        measure * if measure < 0.0 { of_loss } else { of_gain }
    }
}

/// What of a calculation is uncertain.
#[derive(Clone, Debug, PartialEq)]
pub struct Uncertainty {
    /// C.
    pub invested: Decimal,
    /// B at the most likely values.
    pub credited: Decimal,
    /// The currency, whose minor unit is the least that is a loss.
    pub currency: Currency,
    /// The lines that are drawn, by identity: in whatever order the document holds them, the draws
    /// come to the same.
    pub lines: Vec<UncertainLine>,
    /// The lines whose range takes no part, and why, in the order of the document.
    pub not_drawn: Vec<(LineId, NotDrawn)>,
}

impl Uncertainty {
    /// What of a calculation is uncertain; `None` while what it comes to is too large to be computed.
    #[must_use]
    pub fn of(calculation: &Calculation, results: &Results) -> Option<Self> {
        let mut lines = Vec::new();
        let mut not_drawn = Vec::new();
        for benefit in &calculation.benefits {
            match uncertain_line(benefit, &calculation.programme) {
                None => {}
                Some(Ok(line)) => lines.push(line),
                Some(Err(why)) => not_drawn.push((benefit.id, why)),
            }
        }
        lines.sort_unstable_by_key(|line| line.id);
        Some(Self {
            invested: results.invested.number()?,
            credited: results.credited.number()?,
            currency: calculation.programme.currency,
            lines,
            not_drawn,
        })
    }
}

/// What is wrong with the range of a line by itself, if anything is.
#[must_use]
pub fn range_problem(benefit: &Benefit) -> Option<NotDrawn> {
    let Range { low, high } = benefit.range;
    if low.zip(high).is_some_and(|(low, high)| low > high) {
        return Some(NotDrawn::LowAboveHigh);
    }
    if benefit.range_misses_value() {
        return Some(NotDrawn::ValueOutside);
    }
    let is_possible = |end: Option<Money>| end.is_none_or(|end| measured(benefit, end).is_some());
    (!is_possible(low) || !is_possible(high)).then_some(NotDrawn::EndImpossible)
}

/// A line as it is drawn, or why it is not; `None` where it has no range, or one of no width.
pub(super) fn uncertain_line(
    benefit: &Benefit,
    programme: &Programme,
) -> Option<Result<UncertainLine, NotDrawn>> {
    let Range { low, high } = benefit.range;
    if low.is_none() && high.is_none() {
        return None;
    }
    if !programme.counts(benefit) {
        return Some(Err(NotDrawn::Excluded));
    }
    if let Some(problem) = range_problem(benefit) {
        return Some(Err(problem));
    }
    let Some(likely) = benefit.most_likely() else { return Some(Err(NotDrawn::Incomplete)) };
    // An end that is not given is the most likely value itself.
    let [low, high] = [low, high].map(|end| end.map_or(likely, Money::value));
    if low == high {
        return None;
    }
    Some(drawn(benefit, programme, [low, likely, high]))
}

fn drawn(
    benefit: &Benefit,
    programme: &Programme,
    ends: [Decimal; 3],
) -> Result<UncertainLine, NotDrawn> {
    let credited = |measure: Decimal| {
        let line = Money::new(measure).ok().and_then(|measure| measured(benefit, measure));
        match credit(&line.ok_or(NotDrawn::EndImpossible)?, programme) {
            Outcome::Complete(credit) => Ok(credit.waterfall.credited()),
            Outcome::Incomplete(_) => Err(NotDrawn::Incomplete),
            Outcome::TooLarge => Err(NotDrawn::EndImpossible),
        }
    };
    let [low, likely, high] = ends;
    let credited = [credited(low)?, credited(likely)?, credited(high)?];
    if credited.iter().all(|credited| credited.is_zero()) {
        return Err(NotDrawn::CreditsNothing);
    }
    let [at_low, at_high] = [credited[0], credited[2]].map(number_of);
    let [low, likely, high] = ends.map(float);
    // From the end that lies farthest on either side of zero; a side without an end is never drawn.
    let [of_loss, of_gain] = match (low.total_cmp(&0.0), high.total_cmp(&0.0)) {
        (Ordering::Less, Ordering::Greater) => [at_low / low, at_high / high],
        (Ordering::Less, _) => [at_low / low; 2],
        _ => [at_high / high; 2],
    };
    let measure = Triangular::new(low, likely, high).ok_or(NotDrawn::EndImpossible)?;
    Ok(UncertainLine { id: benefit.id, measure, credited, per_unit: [of_loss, of_gain] })
}

/// A line with another measure, where it can have that.
fn measured(benefit: &Benefit, value: Money) -> Option<Benefit> {
    let mut line = benefit.clone();
    match &mut line.measure {
        Measure::Revenue { amount, .. } | Measure::Saving { amount } => *amount = Some(value),
        Measure::Hours { hours, .. } => *hours = Some(Quantity::new(value.value()).ok()?),
        Measure::Count { count, .. } => *count = Some(UnitCount::new(value.value()).ok()?),
    }
    Some(line)
}

pub(super) fn number_of(amount: Money) -> f64 {
    float(amount.value())
}

/// The nearest binary number; of decimals of at most 28 digits there is always one.
pub(super) fn float(number: Decimal) -> f64 {
    number.to_f64().unwrap_or_default()
}
