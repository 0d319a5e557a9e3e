//! Shares of a whole: whole percentages of money that sum to 100 (largest remainder), and percentages
//! of counts, each rounded by itself. Must not know what the parts are.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use crate::domain::decimal::{add, divide, multiply, subtract};
use crate::domain::explain::Unavailable;

/// The parts as whole percentages that sum to 100, by the largest remainder; ties go to the
/// earlier part.
///
/// Not available when the parts sum to nothing or to a loss, or when one of them is a loss.
pub fn percent_shares(parts: &[Decimal]) -> Result<Vec<u32>, Unavailable> {
    let total = parts.iter().try_fold(Decimal::ZERO, |sum, part| add(sum, *part))?;
    let has_loss = parts.iter().any(|part| *part < Decimal::ZERO);
    match total.cmp(&Decimal::ZERO) {
        Ordering::Less => return Err(Unavailable::ReturnIsLoss),
        Ordering::Equal if has_loss => return Err(Unavailable::GainsAndLossesCancel),
        Ordering::Equal => return Err(Unavailable::NothingCredited),
        Ordering::Greater if has_loss => return Err(Unavailable::LossAmongParts),
        Ordering::Greater => {}
    }
    let mut shares = Vec::with_capacity(parts.len());
    let mut left = 100_u32;
    for part in parts {
        let exact = multiply(divide(*part, total)?, Decimal::ONE_HUNDRED)?;
        let whole = exact.floor();
        let share = u32::try_from(whole).map_err(|_| Unavailable::TooLarge)?;
        left = left.saturating_sub(share);
        shares.push((share, subtract(exact, whole)?));
    }
    while left > 0 {
        // `max_by_key` takes the last of equals; counting from the end, that is the earlier part.
        let Some((share, remainder)) = shares.iter_mut().rev().max_by_key(|(_, rest)| *rest) else {
            break;
        };
        *share = share.saturating_add(1);
        *remainder = Decimal::NEGATIVE_ONE;
        left = left.saturating_sub(1);
    }
    Ok(shares.into_iter().map(|(share, _)| share).collect())
}

/// The counts as percentages of all of them, each to be rounded by itself, so that equal counts have
/// equal shares (domain §5). None where nothing is counted.
#[must_use]
pub fn percentages_of_counts(counts: &[u64]) -> Option<Vec<Decimal>> {
    let all = counts.iter().fold(0_u64, |sum, count| sum.saturating_add(*count));
    let share = |count: &u64| {
        let share = divide(Decimal::from(*count), Decimal::from(all));
        share.and_then(|share| multiply(share, Decimal::ONE_HUNDRED)).ok()
    };
    counts.iter().map(share).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shares(parts: &[i64]) -> Result<Vec<u32>, Unavailable> {
        percent_shares(&parts.iter().map(|part| Decimal::from(*part)).collect::<Vec<_>>())
    }

    #[test]
    fn shares_sum_to_one_hundred() {
        assert_eq!(shares(&[1, 1, 1]), Ok(vec![34, 33, 33]));
        assert_eq!(shares(&[400, 250, 150, 200]), Ok(vec![40, 25, 15, 20]));
        assert_eq!(shares(&[0, 5]), Ok(vec![0, 100]));
    }

    #[test]
    fn equal_counts_have_equal_shares() {
        let shares = percentages_of_counts(&[2, 5, 5]).unwrap();
        assert_eq!(shares[1], shares[2]);
        let rounded: Vec<String> =
            shares.iter().map(|share| share.round_dp(1).to_string()).collect();
        assert_eq!(rounded, ["16.7", "41.7", "41.7"]);
        assert_eq!(percentages_of_counts(&[0, 0]), None);
    }

    #[test]
    fn shares_of_nothing_and_shares_with_a_loss_are_not_available() {
        assert_eq!(shares(&[0, 0]), Err(Unavailable::NothingCredited));
        assert_eq!(shares(&[5, -1]), Err(Unavailable::LossAmongParts));
        assert_eq!(shares(&[5, -5]), Err(Unavailable::GainsAndLossesCancel));
        assert_eq!(shares(&[5, -6]), Err(Unavailable::ReturnIsLoss));
    }
}
