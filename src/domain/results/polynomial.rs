//! Polynomials of whole numbers of any size: how many roots they have above zero, and where a lone one lies.
//! Must not know what a root stands for.

use num_bigint::{BigInt, Sign};
use num_integer::Integer;

/// A polynomial, the coefficient of its highest power first, which is not zero; none has a divisor
/// in common with all others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Polynomial(Vec<BigInt>);

impl Polynomial {
    /// The polynomial of these coefficients, or another of the same signs everywhere.
    pub(super) fn new(coefficients: impl IntoIterator<Item = BigInt>) -> Self {
        let zero = |number: &BigInt| number.sign() == Sign::NoSign;
        let coefficients: Vec<BigInt> = coefficients.into_iter().skip_while(zero).collect();
        let divisor = coefficients.iter().fold(BigInt::ZERO, |divisor, next| divisor.gcd(next));
        Self(coefficients.into_iter().map(|number| number / &divisor).collect())
    }

    fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    fn derivative(&self) -> Self {
        let powers = (0..self.0.len()).rev();
        let terms = self.0.iter().zip(powers).filter(|(_, power)| *power > 0);
        Self::new(terms.map(|(number, power)| number * power))
    }

    /// What is left of it after division, below zero where it was above, times a positive number.
    fn negative_remainder(&self, divisor: &Self) -> Self {
        let Some((leading, others)) = divisor.0.split_first() else { return Self(Vec::new()) };
        let mut left = self.0.clone();
        while left.len() >= divisor.0.len() {
            let first = left.remove(0);
            // Times |leading|, so that the signs stay: then the leading terms cancel.
            let (first, times) = match leading.sign() {
                Sign::Minus => (-first, -leading),
                _ => (first, leading.clone()),
            };
            for number in &mut left {
                *number *= &times;
            }
            for (number, other) in left.iter_mut().zip(others) {
                *number -= &first * other;
            }
        }
        Self::new(left.into_iter().map(|number| -number))
    }

    /// It, divided by one that divides it.
    fn divided_by(&self, divisor: &Self) -> Self {
        let Some((leading, others)) = divisor.0.split_first() else { return self.clone() };
        let mut left = self.0.clone();
        let mut quotient = Vec::new();
        while left.len() >= divisor.0.len() {
            let times = left.remove(0) / leading;
            for (number, other) in left.iter_mut().zip(others) {
                *number -= &times * other;
            }
            quotient.push(times);
        }
        Self::new(quotient)
    }

    /// Sturm's sequence: the polynomial, its derivative, and what is left of each by the next.
    fn sturm_sequence(&self) -> Vec<Self> {
        let mut sequence = Vec::new();
        let (mut last, mut next) = (self.clone(), self.derivative());
        while !next.is_zero() {
            let after = last.negative_remainder(&next);
            sequence.push(std::mem::replace(&mut last, std::mem::replace(&mut next, after)));
        }
        sequence.push(last);
        sequence
    }

    /// How many different roots it has above zero, which is none of them (Sturm's theorem), and the
    /// polynomial that has each of its roots once.
    pub(super) fn positive_roots(&self) -> (usize, Self) {
        let sequence = self.sturm_sequence();
        let at_zero = sign_changes(sequence.iter().filter_map(|one| one.0.last()));
        let far_above = sign_changes(sequence.iter().filter_map(|one| one.0.first()));
        let simple = sequence.last().map_or_else(|| self.clone(), |common| self.divided_by(common));
        (at_zero.saturating_sub(far_above), simple)
    }

    /// Its sign at `numerator` ÷ 2^`halvings`, which is not below zero.
    fn sign_at(&self, numerator: &BigInt, halvings: usize) -> Sign {
        let mut value = BigInt::ZERO;
        for (place, number) in self.0.iter().enumerate() {
            value = value * numerator + (number << halvings.saturating_mul(place));
        }
        value.sign()
    }

    /// The one root that it has above zero, which it crosses there: `numerator` ÷ 2^`halvings`, right
    /// to more digits than a decimal holds.
    pub(super) fn lone_root(&self) -> (BigInt, usize) {
        let at_zero = self.0.last().map_or(Sign::NoSign, BigInt::sign);
        let mut high = BigInt::from(1);
        // It ends at the latest where the leading term outweighs all others.
        while self.sign_at(&high, 0) == at_zero && at_zero != Sign::NoSign {
            high *= 2;
        }
        let mut low = if high == BigInt::from(1) { BigInt::ZERO } else { &high / 2 };
        for halvings in 1..=HALVINGS {
            let middle = &low + &high;
            (low, high) = (low * 2, high * 2);
            if self.sign_at(&middle, halvings) == at_zero {
                low = middle;
            } else {
                high = middle;
            }
        }
        (high, HALVINGS)
    }
}

/// Halvings after which a bracket is narrower than the last of a decimal's 28 digits.
const HALVINGS: usize = 112;

/// How often numbers change their sign; those that are zero have none.
fn sign_changes<'a>(numbers: impl Iterator<Item = &'a BigInt>) -> usize {
    let mut signs = numbers.map(BigInt::sign).filter(|sign| *sign != Sign::NoSign);
    let mut before = signs.next();
    let changes = |sign: &Sign| before.replace(*sign) != Some(*sign);
    signs.filter(changes).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roots(coefficients: &[i64]) -> usize {
        Polynomial::new(coefficients.iter().map(|number| BigInt::from(*number))).positive_roots().0
    }

    #[test]
    fn roots_above_zero_are_counted_once_each() {
        assert_eq!(roots(&[1, -3, 2]), 2, "1 and 2");
        assert_eq!(roots(&[-2, 6, -4]), 2, "the same times −2");
        assert_eq!(roots(&[1, 3, 2]), 0, "−1 and −2");
        assert_eq!(roots(&[1, -4, 4]), 1, "2, twice");
        assert_eq!(roots(&[1, -2, 2]), 0, "none is real");
        assert_eq!(roots(&[1, -6, 11, -6]), 3, "1, 2 and 3");
        assert_eq!(roots(&[1, -5, 8, -4]), 2, "1, and 2 twice");
        assert_eq!(roots(&[5]), 0);
        assert_eq!(roots(&[1, 0, 0, 0, -16]), 1, "2");
    }

    #[test]
    fn a_root_that_is_touched_is_found_like_one_that_is_crossed() {
        let touched = Polynomial::new([1, -6, 9].map(BigInt::from));
        let (count, simple) = touched.positive_roots();
        assert_eq!((count, &simple), (1, &Polynomial::new([1, -3].map(BigInt::from))));
        let (root, halvings) = simple.lone_root();
        assert_eq!(root, BigInt::from(3) << halvings);
    }
}
