//! A range for every line that has none: a first step for those who have not asked how sure each is.
//! Must not know how it is put into a document.

use rust_decimal::Decimal;

use super::uncertainty::uncertain_line;
use crate::domain::benefit::{Benefit, Range};
use crate::domain::calculation::Calculation;
use crate::domain::decimal::{TooLarge, add, multiply, subtract};
use crate::domain::programme::Programme;
use crate::domain::quantity::Money;

/// The share of a value that it may lie off in either direction: 20 %.
const USUAL_SHARE: Decimal = Decimal::from_parts(2, 0, 0, false, 1);

/// The lines that could be drawn and have no range, each with one of ±20 % of its value.
#[must_use]
pub fn with_usual_ranges(calculation: &Calculation) -> Vec<Benefit> {
    let ranged = |benefit| with_usual_range(benefit, &calculation.programme);
    calculation.benefits.iter().filter_map(ranged).collect()
}

/// Whether there is such a line.
#[must_use]
pub fn lacks_ranges(calculation: &Calculation) -> bool {
    let is_one = |benefit| with_usual_range(benefit, &calculation.programme).is_some();
    calculation.benefits.iter().any(is_one)
}

fn with_usual_range(benefit: &Benefit, programme: &Programme) -> Option<Benefit> {
    let range = usual_range(benefit)?;
    let line = Benefit { range, ..benefit.clone() };
    matches!(uncertain_line(&line, programme), Some(Ok(_))).then_some(line)
}

fn usual_range(benefit: &Benefit) -> Option<Range> {
    if benefit.range != Range::default() {
        return None;
    }
    let value = benefit.most_likely()?;
    let ends = |value: Decimal| -> Result<[Money; 2], TooLarge> {
        let off = multiply(value.abs(), USUAL_SHARE)?;
        Ok([Money::new_rounded(subtract(value, off)?)?, Money::new_rounded(add(value, off)?)?])
    };
    let [low, high] = ends(value).ok()?;
    Some(Range { low: Some(low), high: Some(high) })
}
