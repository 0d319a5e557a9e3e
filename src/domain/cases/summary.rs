//! What a number of cases come to: total, median, mean, largest.
//! Must not know which cases they are.

use crate::domain::decimal::{TooLarge, divide};
use crate::domain::explain::Unavailable;
use crate::domain::quantity::Money;

/// What cases are credited, together and each; not available where there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// How many cases.
    pub count: usize,
    /// Their sum.
    pub total: Result<Money, Unavailable>,
    /// The middle one in order of size (mediana); of an even number the mean of the middle two.
    pub median: Result<Money, Unavailable>,
    /// Their sum ÷ their number (media), rounded to 6 decimals.
    pub mean: Result<Money, Unavailable>,
    /// The largest of them.
    pub largest: Result<Money, Unavailable>,
}

impl Summary {
    /// Of amounts in ascending order.
    pub(super) fn from_sorted(amounts: &[Money], all: Result<(), TooLarge>) -> Self {
        let count = amounts.len();
        let known = all.map_err(Unavailable::from);
        let known = known.and(if count == 0 { Err(Unavailable::NoCases) } else { Ok(()) });
        let at = |place: usize| amounts.get(place).copied().ok_or(Unavailable::NoCases);
        let total = known.and_then(|()| Ok(Money::sum(amounts.iter().copied())?));
        let half = count / 2;
        let median = known.and_then(|()| {
            if count.is_multiple_of(2) {
                Ok(mean_of(at(half.saturating_sub(1))?.plus(at(half)?)?, 2)?)
            } else {
                at(half)
            }
        });
        Self {
            count,
            total,
            median,
            mean: total.and_then(|total| Ok(mean_of(total, count)?)),
            largest: known.and_then(|()| at(count.saturating_sub(1))),
        }
    }
}

/// A sum ÷ how many it is of, rounded by the one rule for amounts.
fn mean_of(sum: Money, count: usize) -> Result<Money, TooLarge> {
    Money::new_rounded(divide(sum.value(), count.into())?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::Decimal;

    fn amounts(millionths: &[i64]) -> Vec<Money> {
        let money = |millionths: &i64| Money::new(Decimal::new(*millionths, 6)).unwrap();
        millionths.iter().map(money).collect()
    }

    fn summary(millionths: &[i64]) -> Summary {
        Summary::from_sorted(&amounts(millionths), Ok(()))
    }

    fn one(millionths: i64) -> Result<Money, Unavailable> {
        Ok(amounts(&[millionths])[0])
    }

    #[test]
    fn the_median_is_the_middle_or_the_mean_of_the_middle_two() {
        assert_eq!(summary(&[1, 2, 90]).median, one(2));
        assert_eq!(summary(&[1, 2, 4, 90]).median, one(3));
        assert_eq!(summary(&[7]).median, one(7));
    }

    #[test]
    fn what_does_not_divide_is_rounded_half_away_from_zero() {
        assert_eq!(summary(&[1, 2]).median, one(2));
        assert_eq!(summary(&[-2, -1]).median, one(-2));
        assert_eq!(summary(&[1, 1, 2]).mean, one(1));
        assert_eq!(summary(&[1, 2, 2]).mean, one(2));
    }

    #[test]
    fn the_largest_of_losses_is_the_smallest_loss() {
        let summary = summary(&[-9, -3]);
        assert_eq!((summary.total, summary.largest), (one(-12), one(-3)));
    }

    #[test]
    fn of_nothing_there_is_no_figure_and_of_what_is_too_large_neither() {
        let nothing = summary(&[]);
        assert_eq!(nothing.count, 0);
        for figure in [nothing.total, nothing.median, nothing.mean, nothing.largest] {
            assert_eq!(figure, Err(Unavailable::NoCases));
        }
        let too_large = Summary::from_sorted(&amounts(&[1]), Err(TooLarge));
        for figure in [too_large.total, too_large.median, too_large.mean, too_large.largest] {
            assert_eq!(figure, Err(Unavailable::TooLarge));
        }
    }
}
