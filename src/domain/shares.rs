//! Whole percentages that sum to 100 (largest remainder).
//! Must not know what the parts are.

use rust_decimal::Decimal;

use crate::domain::decimal::{add, divide, multiply, subtract};
use crate::domain::explain::Unavailable;

/// The parts as whole percentages that sum to 100, by the largest remainder; ties go to the
/// earlier part.
///
/// Not available when the parts sum to nothing, or when one of them is a loss.
pub fn percent_shares(parts: &[Decimal]) -> Result<Vec<u32>, Unavailable> {
    let total = parts.iter().try_fold(Decimal::ZERO, |sum, part| add(sum, *part))?;
    if parts.iter().any(|part| part.is_sign_negative() && !part.is_zero()) {
        return Err(Unavailable::LossAmongParts);
    }
    if total.is_zero() {
        return Err(Unavailable::NothingCredited);
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
    fn shares_of_nothing_and_shares_with_a_loss_are_not_available() {
        assert_eq!(shares(&[0, 0]), Err(Unavailable::NothingCredited));
        assert_eq!(shares(&[5, -1]), Err(Unavailable::LossAmongParts));
    }
}
