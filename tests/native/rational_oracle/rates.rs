//! How many rates of return yearly flows have, by another way than the product's: Descartes' rule on
//! ever smaller intervals (Vincent, Collins, Akritas).

use num_bigint::BigInt;

use super::document::Micros;
use super::fraction::{Rational, whole, zero};

/// Coefficients, the constant first.
type Polynomial = Vec<Rational>;

fn trimmed(mut of: Polynomial) -> Polynomial {
    while of.last() == Some(&zero()) {
        of.pop();
    }
    of
}

/// What is left of `of` after division by `by`, and the quotient.
fn divided(of: &Polynomial, by: &Polynomial) -> (Polynomial, Polynomial) {
    let mut left = of.clone();
    let mut quotient = vec![zero(); (of.len() + 1).saturating_sub(by.len())];
    while left.len() >= by.len() {
        let shift = left.len() - by.len();
        let times = left.last().unwrap() / by.last().unwrap();
        for (place, number) in by.iter().enumerate() {
            left[place + shift] -= &times * number;
        }
        quotient[shift] = times;
        left.pop();
        left = trimmed(left);
    }
    (left, quotient)
}

/// Each of its roots once: divided by what it has in common with its derivative (Euclid).
fn with_simple_roots(of: &Polynomial) -> Polynomial {
    let derivative = (1..of.len()).map(|power| &of[power] * whole(power)).collect();
    let (mut one, mut other) = (of.clone(), trimmed(derivative));
    while !other.is_empty() {
        let (left, _) = divided(&one, &other);
        one = std::mem::replace(&mut other, left);
    }
    divided(of, &one).1
}

fn sign_changes(of: &Polynomial) -> usize {
    let signs: Vec<bool> =
        of.iter().filter(|number| **number != zero()).map(|number| *number < zero()).collect();
    signs.windows(2).filter(|pair| pair[0] != pair[1]).count()
}

/// p(x + 1)
fn shifted(of: &Polynomial) -> Polynomial {
    let mut all = of.clone();
    for from in 0..all.len() {
        for place in (from..all.len() - 1).rev() {
            let above = all[place + 1].clone();
            all[place] += above;
        }
    }
    all
}

/// Roots between 0 and 1, both left out, of a polynomial with simple roots.
fn between_0_and_1(of: &Polynomial) -> usize {
    let reversed: Polynomial = of.iter().rev().cloned().collect();
    match sign_changes(&shifted(&reversed)) {
        few @ (0 | 1) => few,
        _ => {
            // p(x ÷ 2), and the same from the middle on.
            let half = |(power, number)| {
                number / Rational::from_integer(BigInt::from(2).pow(u32::try_from(power).unwrap()))
            };
            let lower: Polynomial = of.iter().cloned().enumerate().map(half).collect();
            let mut upper = shifted(&lower);
            let in_the_middle = upper[0] == zero();
            if in_the_middle {
                upper.remove(0);
            }
            between_0_and_1(&lower) + usize::from(in_the_middle) + between_0_and_1(&upper)
        }
    }
}

/// How many rates above −100 % make flows worth nothing, flows of no idle years at their ends.
pub(super) fn count(flows: &[Micros]) -> usize {
    let flows: Vec<Micros> = flows.iter().copied().skip_while(|flow| *flow == 0).collect();
    // In the discount factor 1 ÷ (1 + rate) the flows are the coefficients.
    let worth = trimmed(flows.into_iter().map(whole).collect());
    // Descartes' rule by itself: no more roots above zero than changes of sign, and as many odd ones.
    if let few @ (0 | 1) = sign_changes(&worth) {
        return few;
    }
    let simple = with_simple_roots(&worth);
    // 0 to 1, and the rest turned over: x → 1 ÷ x leads from there to here.
    let turned: Polynomial = simple.iter().rev().cloned().collect();
    let at_one = simple.iter().cloned().fold(zero(), |sum, number| sum + number) == zero();
    between_0_and_1(&simple) + usize::from(at_one) + between_0_and_1(&turned)
}
