//! Parts of a whole, shown so that they sum to it.
//! Must not know what the parts are.

use rust_decimal::Decimal;

use super::decimal::{divide, multiply, subtract};
use super::explain::Unavailable;

/// The parts as whole percentages that sum to 100, by the largest remainder; ties go to the
/// earlier part.
///
/// Not available when the parts sum to nothing, or when one of them is a loss.
pub fn shares_of_hundred(parts: &[Decimal]) -> Result<Vec<u32>, Unavailable> {
    let total = parts.iter().try_fold(Decimal::ZERO, |sum, part| {
        sum.checked_add(*part).ok_or(Unavailable::TooLarge)
    })?;
    if parts
        .iter()
        .any(|part| part.is_sign_negative() && !part.is_zero())
    {
        return Err(Unavailable::LossAmongParts);
    }
    if total.is_zero() {
        return Err(Unavailable::NothingCredited);
    }
    let mut exact = Vec::with_capacity(parts.len());
    for (index, part) in parts.iter().enumerate() {
        let share = multiply(divide(*part, total)?, Decimal::ONE_HUNDRED)?;
        let whole = share.floor();
        exact.push((index, whole, subtract(share, whole)?));
    }
    let given: Decimal = exact.iter().map(|(_, whole, _)| *whole).sum();
    let mut left = subtract(Decimal::ONE_HUNDRED, given)?;
    exact.sort_by(|(_, _, one), (_, _, other)| other.cmp(one));
    let mut shares = Vec::with_capacity(parts.len());
    for (index, whole, _) in exact {
        let gets_one = left >= Decimal::ONE;
        let share = if gets_one {
            whole.checked_add(Decimal::ONE)
        } else {
            Some(whole)
        };
        if gets_one {
            left = subtract(left, Decimal::ONE)?;
        }
        let share = share.and_then(|share| u32::try_from(share).ok());
        shares.push((index, share.ok_or(Unavailable::TooLarge)?));
    }
    shares.sort_unstable();
    Ok(shares.into_iter().map(|(_, share)| share).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shares(parts: &[i64]) -> Result<Vec<u32>, Unavailable> {
        shares_of_hundred(
            &parts
                .iter()
                .map(|part| Decimal::from(*part))
                .collect::<Vec<_>>(),
        )
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
